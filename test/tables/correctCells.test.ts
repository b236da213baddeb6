import { resolve, type Ledger } from '../../src/ledger/ledger';
import { correctCells, type CellEdit } from '../../src/tables/correctCells';
import { serialOf } from '../../src/tables/serial';
import { dayNumber } from '../../src/model/period';
import { ledgerOf, written } from '../ledger/notation';
import { ALL } from './samples';

const ledger = ledgerOf(...ALL);
const endOf = (y: number, m: number): number => serialOf(dayNumber(y, m + 1, 0));
const edit = (change: Partial<CellEdit>): { ledger: Ledger; unmatched: readonly CellEdit[] } =>
  correctCells(
    ledger,
    [{ table: 'BS_DoanhThu_LuyKe', column: 'postal', row: endOf(2024, 8), value: 45300, ...change }],
    { language: 'vi' },
  );
const pointsAfter = (change: Partial<CellEdit>): string[] => written(resolve(edit(change).ledger));

test('a number over a value corrects its figure, in the column’s unit', () => {
  expect(pointsAfter({})).toContain('postal revenue 2024-01-01/P8M = 45300 tỷ‡ [aug24]');
});

test('a number in an empty cell is a figure of the user’s', () => {
  expect(pointsAfter({ row: endOf(2024, 6), value: 33000.5 })).toContain(
    'postal revenue 2024-S1 = 33000.5 tỷ‡ [user]',
  );
});

test('growth typed into an empty cell is against the same period last year', () => {
  const table = 'BS_DoanhThu_LuyKe_TangTruong';
  expect(pointsAfter({ table, row: endOf(2024, 6), value: 21 })).toContain(
    'postal revenue 2024-S1 < last-year = 21 %‡ [user]',
  );
});

test('a sector’s own table', () => {
  const column = 'telecom|mobile-broadband-subscribers||stock|thuê bao';
  expect(pointsAfter({ table: 'BS_VienThong', column, row: endOf(2024, 3), value: 90.1 })).toContain(
    'telecom mobile-broadband-subscribers 2024-03 = 90100000 thuê bao‡ [user]',
  );
});

test('a headline on the overview', () => {
  expect(
    pointsAfter({ table: 'BS_TongQuan', column: 'change', row: 'postal/revenue', value: 22.5 }),
  ).toContain('postal revenue 2024-01-01/P8M < last-year = 22.5 %‡ [aug24]');
});

test.each([
  [{ table: 'BS_Khac' }],
  [{ column: 'khac' }],
  [{ row: null }],
  [{ table: 'BS_TongQuan', column: 'plan', row: 'postal/revenue' }],
])('a cell of no series is left to the user: %j', (change) => {
  const { ledger: after, unmatched } = edit(change);
  expect(after).toEqual(ledger);
  expect(unmatched).toHaveLength(1);
});

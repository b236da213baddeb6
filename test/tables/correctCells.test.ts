import { resolve } from '../../src/ledger/ledger';
import { correctCells, type CellEdit, type CorrectedCells } from '../../src/tables/correctCells';
import { serialOf } from '../../src/tables/serial';
import { dayNumber } from '../../src/model/period';
import { ledgerOf, written } from '../ledger/notation';
import { ALL } from './samples';

const ledger = ledgerOf(...ALL);
const endOf = (y: number, m: number): number => serialOf(dayNumber(y, m + 1, 0));
const edit = (change: Partial<CellEdit>): CorrectedCells =>
  correctCells(
    ledger,
    [
      {
        table: 'BS_DoanhThu_LuyKe',
        column: 'postal',
        row: endOf(2024, 8),
        value: 45300,
        address: "'Doanh thu'!C24",
        ...change,
      },
    ],
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
  const { ledger: after, problems } = edit(change);
  expect(after).toEqual(ledger);
  expect(problems).toEqual([{ address: "'Doanh thu'!C24", value: 45300, reason: 'no-series' }]);
});

test('a label or a period typed over says nothing', () => {
  expect(edit({ column: 'period', value: 'x' })).toEqual({ ledger, problems: [] });
});

test('a text that can only be one number counts as it', () => {
  expect(pointsAfter({ value: '45 300,5' })).toContain('postal revenue 2024-01-01/P8M = 45300.5 tỷ‡ [aug24]');
});

test('any other text becomes a finding, and the figure stays', () => {
  const { ledger: after, problems } = edit({ value: 'chưa có' });
  expect(problems).toEqual([{ address: "'Doanh thu'!C24", value: 'chưa có', reason: 'no-number' }]);
  expect(after.rows).toEqual(ledger.rows);
  expect(after.findings).toContainEqual(
    expect.objectContaining({
      code: 'cell-not-a-number',
      facts: { cell: "'Doanh thu'!C24", text: 'chưa có' },
    }),
  );
});

test('a cleared cell takes its figure out', () => {
  const { ledger: after } = edit({ value: null });
  expect(after.rows.filter(({ excluded }) => excluded).map(({ value }) => value)).toEqual([45200e9]);
  expect(written(resolve(after)).filter((line) => line.includes('postal revenue 2024-01-01/P8M ='))).toEqual(
    [],
  );
});

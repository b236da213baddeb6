import fc from 'fast-check';
import { planWorkbook } from '../../src/tables/planWorkbook';
import type { SheetPlan, TablePlan } from '../../src/tables/plan';
import { linesOf } from '../../src/tables/textSize';
import { ledgers } from '../ledger/arbitrary';
import { briefing, ledgerOf } from '../ledger/notation';
import { sheetOf, tableOf } from './grid';
import { ALL } from './samples';

const LANGUAGES = ['vi', 'en'] as const;
const LINE = 15;

const heightOf = ({ heights = [] }: SheetPlan, row: number): number =>
  heights.findLast((run) => row >= run.row && row < run.row + (run.count ?? 1))?.points ?? LINE;

/** Lines of a text that is laid out letter by letter as wide as a digit, a word never broken: more than Excel needs. */
function wrapped(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

test.each([
  ['Kỳ', 15, 1],
  ['Doanh thu dịch vụ', 15, 2],
  ['Thuê bao băng rộng di động/100 dân', 15, 3],
  ['Cybersecurity', 15, 1],
  ['Anticonstitutionnellement', 10, 4],
  ['một\nhai', 15, 2],
])('“%s” in a column of %d takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test.each(LANGUAGES)('no header is cut: rows are as high as their lines (%s)', (language) => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      for (const sheet of planWorkbook(ledger, { language }).sheets)
        for (const { anchor, columns } of sheet.tables)
          for (const { header, width, hidden } of columns)
            if (!hidden) {
              const needed = wrapped(header, width) * LINE;
              expect({ header, fits: heightOf(sheet, anchor.row) >= needed }).toEqual({ header, fits: true });
            }
    }),
    { numRuns: 60, seed: 9 },
  );
});

test('headers of the catalog take four lines at most', () => {
  for (const language of LANGUAGES) {
    const plan = planWorkbook(ledgerOf(...ALL), { language });
    for (const sheet of plan.sheets.filter(({ key }) => key !== 'data'))
      for (const { anchor } of sheet.tables) expect(heightOf(sheet, anchor.row)).toBeLessThan(5 * LINE);
  }
});

describe('blocks of columns', () => {
  const plan = planWorkbook(ledgerOf(...ALL), { language: 'vi' });
  const overlap = (tables: readonly TablePlan[]): boolean =>
    tables.some((table, index) => {
      const next = tables[index + 1];
      return next !== undefined && table.anchor.column + table.reserve >= next.anchor.column;
    });

  test('tables of a sheet stand side by side, as far apart whichever briefing came first', () => {
    const first = planWorkbook(ledgerOf(ALL[1]!), { language: 'vi' });
    const reserves = new Map(first.sheets.map(({ key, tables }) => [key, tables[0]!.reserve]));
    for (const { key, tables } of plan.sheets) {
      expect(overlap(tables)).toBe(false);
      const before = reserves.get(key);
      if (before !== undefined) expect(tables.map(({ reserve }) => reserve)).toContain(before);
    }
  });

  test('a table that is full stays as wide as it is, however often it is planned', () => {
    const notation = Array.from({ length: 60 }, (_, i) =>
      ['2024-05', '2024-06'].map((period) => `telecom chi-tieu-${i} ${period} = ${i + 1} trạm`),
    ).flat();
    const many = ledgerOf(briefing({ id: 'b', period: '2024-06' }, notation.join('\n')));
    const name = 'BS_VienThong';
    const before = tableOf(planWorkbook(many, { language: 'vi' }), name)!;
    const made = new Set(before.columns.map(({ key }) => `column:${name}/${key}`));
    const after = tableOf(planWorkbook(many, { language: 'vi', made: new Set([name, ...made]) }), name)!;
    expect(after.columns.map(({ key }) => key)).toEqual(before.columns.map(({ key }) => key));
  });

  test('a table stays where it stands, and so does the distance to those that come', () => {
    const name = 'BS_VienThong';
    const places = new Map([
      [name, { column: 0, ownColumns: 1 }],
      [`${name}_TangTruong`, { column: 13, ownColumns: 0 }],
    ]);
    const moved = planWorkbook(ledgerOf(...ALL), { language: 'vi', places });
    expect(tableOf(moved, name)?.reserve).toBe(12);
    expect(tableOf(moved, `${name}_TangTruong`)?.anchor.column).toBe(13);
  });

  test('what finds no room stays in Số liệu, and the title says so', () => {
    const notation = Array.from({ length: 12 }, (_, i) =>
      ['2024-05', '2024-06'].map((period) => `telecom chi-tieu-${i} ${period} = ${i + 1} trạm`),
    ).flat();
    const many = ledgerOf(briefing({ id: 'b', period: '2024-06' }, notation.join('\n')));
    const places = new Map([['BS_VienThong_TangTruong', { column: 12, ownColumns: 0 }]]);
    const table = tableOf(planWorkbook(many, { language: 'vi', places }), 'BS_VienThong')!;
    // Eleven columns before the free one: two keys, seven statistics, two for the user.
    expect(table.columns).toHaveLength(9);
    expect(table.title).toContain('5 chỉ tiêu khác');
    expect(tableOf(planWorkbook(many, { language: 'vi' }), 'BS_VienThong')!.title).toBe(
      'Viễn thông: giá trị',
    );
  });
});

test('charts over a sheet of statistics are all of one size, side by side, over columns of one width', () => {
  const plan = planWorkbook(ledgerOf(...ALL), { language: 'vi' });
  for (const { charts, widths = [], tables } of plan.sheets.filter(({ freeze }) => freeze.columns === 2)) {
    const [run] = widths;
    expect(run).toMatchObject({ column: 0, characters: tables[0]!.columns[0]!.width });
    expect(new Set(tables.flatMap(({ columns }) => columns.map(({ width }) => width))).size).toBe(1);
    for (const { place } of charts) {
      expect(place.lastColumn - place.column).toBe(2);
      expect(place.lastColumn).toBeLessThan(run!.count);
    }
    const last = Math.max(...tables.map(({ anchor, reserve }) => anchor.column + reserve));
    expect(run!.count).toBeGreaterThanOrEqual(last);
  }
});

test('charts say what they show: titles of a sheet differ', () => {
  for (const language of LANGUAGES)
    for (const { charts } of planWorkbook(ledgerOf(...ALL), { language }).sheets) {
      const titles = charts.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
});

test('the band of charts closes up where there are none', () => {
  const plan = planWorkbook(ledgerOf(...ALL), { language: 'vi' });
  expect(heightOf(sheetOf(plan, 'sector-digital-government')!, 10)).toBe(1);
  expect(heightOf(sheetOf(plan, 'sector-telecom')!, 10)).toBe(LINE);
});

test('columns are compared from zero, unless one is below it', () => {
  const growth = (value: number): object | undefined =>
    sheetOf(
      planWorkbook(
        ledgerOf(
          briefing(
            { id: 'b', period: '2024-06' },
            `postal revenue 2024-05 = 5000 tỷ
             postal revenue 2024-06 = 5100 tỷ
             postal revenue 2024-05 < 2023-05 = 20 %
             postal revenue 2024-06 < 2023-06 = ${value} %`,
          ),
        ),
        { language: 'vi' },
      ),
      'revenue-month',
    )?.charts.find(({ name }) => name.endsWith('TangTruong'))?.axis;
  expect(growth(22)).toEqual({ minimum: 0 });
  expect(growth(-3)).toEqual({});
});

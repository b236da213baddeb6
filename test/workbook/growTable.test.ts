import { BriefsheetError } from '../../src/model/errors';
import type { CellValue, TablePlan } from '../../src/tables/plan';
import { growTable } from '../../src/workbook/growTable';
import type { SheetTarget } from '../../src/workbook/layout';
import type { TableState } from '../../src/workbook/state';
import type { Write } from '../../src/workbook/writes';

const plan = (rows: Record<number, CellValue[]>, headers = ['Bưu chính'], sorted = true): TablePlan => ({
  name: 'BS_T',
  anchor: { row: 0, column: 0 },
  reserve: 10,
  title: 'Bảng thử',
  columns: [
    { key: 'date', header: 'Đến hết', aliases: ['Until'], kind: 'date', width: 10 },
    ...headers.map((header) => {
      return { key: header, header, aliases: [], kind: 'number', width: 10 } as const;
    }),
  ],
  keyColumn: 0,
  rows: Object.entries(rows).map(([key, values]) => ({
    key: Number(key),
    cells: [{ value: Number(key) }, ...values.map((value) => ({ value }))],
  })),
  sorted,
  style: 'TableStyleLight1',
  filterButtons: false,
});

/** A Table at A1 with its values, headers first. */
function workbookTable(grid: CellValue[][], more: Partial<TableState> = {}): [TableState, SheetTarget] {
  const area = { row: 0, column: 0, rows: grid.length, columns: grid[0]!.length };
  const columns = grid[0]!.map((header, index) => ({ id: index + 1, header: String(header) }));
  const table: TableState = {
    name: 'BS_T',
    id: '1',
    sheet: 's1',
    area,
    columns,
    values: grid.slice(1),
    totals: false,
    sort: [],
    ...more,
  };
  const cells = { row: 0, column: 0, values: grid };
  return [
    table,
    {
      ref: 's1',
      name: 'Doanh thu',
      created: false,
      cells,
      tables: [{ name: 'BS_T', area: table.area }],
    },
  ];
}

const grow = (wanted: TablePlan, [table, target]: [TableState, SheetTarget], ids = {}, store = false) =>
  growTable(wanted, table, target, ids, store);

/** What is written, in a short notation: `B3=5`. */
const written = (writes: readonly Write[]): string[] =>
  writes.flatMap((write) =>
    write.do === 'values'
      ? write.block.values.flatMap((row, r) =>
          row.map((value, c) => {
            return `${'ABCDEFGH'[write.block.column + c]}${write.block.row + r + 1}=${value}`;
          }),
        )
      : [],
  );
const steps = (writes: readonly Write[], kind: Write['do']): Write[] =>
  writes.filter((write) => write.do === kind);

const HEADERS = ['Đến hết', 'Bưu chính'];

test('nothing differs: nothing is written', () => {
  const { writes, layout } = grow(plan({ 100: [5] }), workbookTable([HEADERS, [100, 5]]));
  expect(writes).toEqual([]);
  expect(layout).toMatchObject({ resized: false, sorts: false, offsets: [0, 1], rowKeys: [100] });
});

test('a later row is appended; an earlier one is sorted into its place', () => {
  const later = grow(plan({ 100: [5], 200: [6] }), workbookTable([HEADERS, [100, 5]]));
  expect(written(later.writes)).toEqual(['A3=200', 'B3=6']);
  expect(steps(later.writes, 'resize')).toMatchObject([{ area: { rows: 3, columns: 2 } }]);
  expect(steps(later.writes, 'sort')).toEqual([]);

  const earlier = grow(plan({ 50: [4], 100: [5] }), workbookTable([HEADERS, [100, 5]]));
  expect(written(earlier.writes)).toEqual(['A3=50', 'B3=4']);
  expect(steps(earlier.writes, 'sort')).toEqual([{ do: 'sort', table: 'BS_T', column: 0 }]);
  expect(earlier.layout.rowKeys).toEqual([100, 50]);
});

test("a sort of the user's is done again instead of ours", () => {
  const table = workbookTable([HEADERS, [200, 6], [100, 5]], { sort: [{ key: 0, ascending: false }] });
  const { writes } = grow(plan({ 100: [5], 200: [6], 300: [7] }), table);
  expect(steps(writes, 'sort')).toEqual([{ do: 'sort', table: 'BS_T', column: 'as-before' }]);
  expect(grow(plan({ 100: [5], 200: [6] }), table).writes).toEqual([]);
});

test('rows are found by their key wherever the user sorted them', () => {
  const { writes } = grow(plan({ 100: [9], 200: [6] }), workbookTable([HEADERS, [200, 6], [100, 5]]));
  expect(written(writes)).toEqual(['B3=9']);
});

test("new columns go after a column of the user's, which is never written", () => {
  const table = workbookTable([
    [...HEADERS, 'Ghi chú'],
    [100, 5, 'của tôi'],
  ]);
  const { writes, layout } = grow(plan({ 100: [5, 7], 200: [6, 8] }, ['Bưu chính', 'Viễn thông']), table);
  expect(layout.offsets).toEqual([0, 1, 3]);
  expect(written(writes).sort()).toEqual(['A3=200', 'B3=6', 'D1=Viễn thông', 'D2=7', 'D3=8']);
});

test('columns are found by any of their headers and by their ids', () => {
  const renamed = workbookTable([
    ['Until', 'Post'],
    [100, 5],
  ]);
  expect(grow(plan({ 100: [5] }), renamed, { 'Bưu chính': 2 }).writes).toEqual([]);
});

test('a column that the user deleted stays deleted, save where the ledger is kept', () => {
  const table = workbookTable([['Đến hết'], [100]]);
  const ids = { 'Bưu chính': 7 };
  expect(grow(plan({ 100: [5] }), table, ids).writes).toEqual([]);
  expect(written(grow(plan({ 100: [5] }), table, ids, true).writes)).toEqual(['B1=Bưu chính', 'B2=5']);
});

test('cells that are in use below or beside the Table stop the write', () => {
  const [table, target] = workbookTable([HEADERS, [100, 5], [null, 'x']]);
  const short = { ...table, area: { ...table.area, rows: 2 }, values: [[100, 5]] };
  const own = { ...target, tables: [{ name: 'BS_T', id: '1', area: short.area }] };
  const attempt = () => growTable(plan({ 100: [5], 200: [6] }), short, own, {}, false);
  expect(attempt).toThrow(BriefsheetError);
  expect(attempt).toThrow(
    expect.objectContaining({
      code: 'cells-occupied',
      facts: { address: "'Doanh thu'!B3", table: 'Bảng thử' },
    }),
  );
});

test('another Table in the way stops the write even where its cells are empty', () => {
  const [table, target] = workbookTable([HEADERS, [100, 5]]);
  const other = { name: 'Khac', area: { row: 0, column: 2, rows: 2, columns: 1 } };
  const wide = plan({ 100: [5, 6] }, ['Bưu chính', 'Viễn thông']);
  const crowded = { ...target, tables: [...target.tables, other] };
  expect(() => growTable(wide, table, crowded, {}, false)).toThrow(
    expect.objectContaining({
      code: 'cells-occupied',
      facts: { address: "'Doanh thu'!C1:C2", table: 'Bảng thử' },
    }),
  );
});

test('blank rows are filled before the Table grows', () => {
  const { writes, layout } = grow(plan({ 100: [5] }), workbookTable([HEADERS, [null, null]]));
  expect(written(writes)).toEqual(['A2=100', 'B2=5']);
  expect(steps(writes, 'resize')).toEqual([]);
  expect(layout.resized).toBe(false);
});

test('a row that is gone is emptied in a metric table and deleted in a list', () => {
  const grid = [HEADERS, [100, 5], [200, 6]];
  const metric = grow(plan({ 200: [6] }), workbookTable(grid));
  expect(written(metric.writes)).toEqual(['B2=']);
  expect(metric.layout.rowKeys).toEqual([100, 200]);
  const list = grow(plan({ 200: [6] }, ['Bưu chính'], false), workbookTable(grid));
  expect(list.writes).toEqual([{ do: 'delete-rows', table: 'BS_T', rows: [0] }]);
  expect(list.layout).toMatchObject({ rowKeys: [200], area: { rows: 2 }, resized: true });
});

test("rows without a key are the user's", () => {
  const grid = [HEADERS, [100, 5], [null, 'ghi tay']];
  expect(grow(plan({ 100: [5] }, ['Bưu chính'], false), workbookTable(grid)).writes).toEqual([]);
});

test('a totals row steps aside, and the row below it has to be free', () => {
  const [table, target] = workbookTable([HEADERS, [100, 5]], { totals: true });
  const grid = [HEADERS, [100, 5], ['Tổng', 5]];
  const area = { ...table.area, rows: 3 };
  const whole = {
    ...target,
    cells: { row: 0, column: 0, values: grid },
    tables: [{ name: 'BS_T', id: '1', area }],
  };
  const wanted = plan({ 100: [5], 200: [6] });
  expect(steps(growTable(wanted, table, whole, {}, false).writes, 'resize')).toMatchObject([
    { totals: true, area: { rows: 3 } },
  ]);
  const below = { ...whole, cells: { row: 0, column: 0, values: [...grid, ['x', null]] } };
  expect(() => growTable(wanted, table, below, {}, false)).toThrow(
    expect.objectContaining({ facts: { address: "'Doanh thu'!A4", table: 'Bảng thử' } }),
  );
});

test('a list that the user left alone keeps the order of the plan', () => {
  const wanted = { ...plan({}, ['Bưu chính'], false) };
  const rows = [300, 100, 200].map((key) => ({ key, cells: [{ value: key }, { value: key / 100 }] }));
  const list = { ...wanted, rows };
  const grid = [HEADERS, [300, 3], [200, 2]];
  expect(written(grow(list, workbookTable(grid)).writes)).toEqual(['A3=100', 'B3=1', 'A4=200', 'B4=2']);
  const sortedByUser = [HEADERS, [200, 2], [300, 3]];
  expect(written(grow(list, workbookTable(sortedByUser)).writes)).toEqual(['A4=100', 'B4=1']);
  const withNotes = [
    [...HEADERS, 'Ghi chú'],
    [300, 3, null],
    [200, 2, 'của tôi'],
  ];
  expect(written(grow(list, workbookTable(withNotes)).writes)).toEqual(['A4=100', 'B4=1']);
  expect(written(grow(list, workbookTable(grid), {}, true).writes)).toEqual(['A4=100', 'B4=1']);
});

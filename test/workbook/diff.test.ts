import type { CellValue } from '../../src/tables/plan';
import { diff, NOTHING_SEEN } from '../../src/workbook/diff';
import {
  decodeMemory,
  encodeMade,
  NOTHING_REMEMBERED,
  SETTINGS,
  type Memory,
} from '../../src/workbook/memory';
import {
  lookRecords,
  MEMORY_SHEET,
  memoryLines,
  readMemorySheet,
  steadyRecords,
  writeRecords,
  type MemoryRecord,
} from '../../src/workbook/memorySheet';
import { freeName } from '../../src/workbook/placeSheets';
import type { SheetState, WorkbookState } from '../../src/workbook/state';
import type { Write } from '../../src/workbook/writes';
import { JUNE, planOf } from './plans';

const sheet = (id: string, name: string, more: Partial<SheetState> = {}): SheetState => ({
  id,
  name,
  protected: false,
  tables: [],
  hasCharts: false,
  ...more,
});

const stateOf = (sheets: SheetState[], more: Partial<WorkbookState> = {}): WorkbookState => ({
  sheets,
  tables: new Map(),
  renamed: new Map(),
  charts: [],
  names: [],
  title: '',
  subject: '',
  memory: NOTHING_REMEMBERED,
  memoryLines: undefined,
  version: undefined,
  ...more,
});

const some = <D extends Write['do']>(writes: readonly Write[], kind: D) =>
  writes.filter((write): write is Extract<Write, { do: D }> => write.do === kind);

test('the empty sheet of a new workbook becomes the overview', () => {
  const { first } = diff(planOf(JUNE), stateOf([sheet('s1', 'Trang tính1')]));
  expect(some(first, 'sheet').map(({ name, reuse, position }) => [name, reuse, position])).toEqual([
    ['Tổng quan', 's1', 0],
    ['Doanh thu', undefined, 1],
    ['Số liệu', undefined, 2],
  ]);
});

test("beside the user's sheets new ones are added behind, with names of their own", () => {
  const cells = { row: 0, column: 0, values: [['riêng']] };
  const { first } = diff(planOf(JUNE), stateOf([sheet('s1', 'số liệu', { cells }), sheet('s2', 'Khác')]));
  expect(some(first, 'sheet').map(({ name, reuse, position }) => [name, reuse, position])).toEqual([
    ['Tổng quan', undefined, 2],
    ['Doanh thu', undefined, 3],
    ['Số liệu (2)', undefined, 4],
  ]);
});

test('a free name stays within 31 characters', () => {
  const long = 'Doanh nghiệp công nghệ thông tin';
  expect(freeName(long, [])).toHaveLength(31);
  expect(freeName(long, [long.slice(0, 31)])).toBe('Doanh nghiệp công nghệ thôn (2)');
});

test('the store of figures is written before all other tables, after the mark of an unfinished write', () => {
  const { first, then } = diff(planOf(JUNE), stateOf([sheet('s1', 'Sheet1')]));
  expect(some(first, 'table').map(({ name }) => name)[0]).toBe('BS_SoLieu');
  expect(first[0]).toEqual({ do: 'memory-sheet' });
  expect(first[1]).toEqual({
    do: 'setting',
    key: SETTINGS.writing,
    value: JSON.stringify({
      sheets: { overview: 'Tổng quan', revenue: 'Doanh thu', data: 'Số liệu' },
      pastStore: false,
    }),
  });
  expect(then(NOTHING_SEEN).at(-1)).toEqual({ do: 'setting', key: SETTINGS.writing, value: null });
});

test('a sheet that a broken write made is taken up again', () => {
  const memory = decodeMemory({
    writing: JSON.stringify({ sheets: { overview: 'Tổng quan', revenue: 'Doanh thu' } }),
  });
  const sheets = [sheet('s1', 'Tổng quan'), sheet('s2', 'Doanh thu')];
  const { first } = diff(planOf(JUNE), stateOf(sheets, { memory }));
  expect(some(first, 'sheet').map(({ name }) => name)).toEqual(['Số liệu']);
});

test('a protected sheet is refused before anything is written', () => {
  const names = [{ name: 'BS_DoanhThu_Trang', sheetName: 'Doanh thu' }];
  const sheets = [sheet('s1', 'Doanh thu', { protected: true })];
  expect(() => diff(planOf(JUNE), stateOf(sheets, { names }))).toThrow(
    expect.objectContaining({ code: 'sheet-protected', facts: { sheet: 'Doanh thu' } }),
  );
});

test('a name whose cells are gone is made anew; links to sheets that the user deleted are left out', () => {
  const memory = {
    ...NOTHING_REMEMBERED,
    made: new Set(['sheet:revenue']),
    writing: { sheets: {}, pastStore: true },
  };
  const names = [{ name: 'BS_TongQuan_Trang', sheetName: undefined }];
  const { first } = diff(planOf(JUNE), stateOf([sheet('s1', 'Sheet1')], { memory, names }));
  expect(some(first, 'forget-name').map(({ name }) => name)).toEqual(['BS_TongQuan_Trang']);
  expect(some(first, 'name').map(({ name }) => name)).toEqual(['BS_TongQuan_Trang']);
  expect(some(first, 'link')).toEqual([]);
});

test('what is remembered survives settings and cells, and damaged settings count as none', () => {
  const memory: Memory = {
    ...NOTHING_REMEMBERED,
    made: new Set(['sheet:data', 'chart:C']),
    series: { C: { postal: 'Bưu chính' } },
    texts: { data: { '0,0': 'abcdefgh' } },
    pages: { data: { print: 'A1:B2 3', heights: '' } },
    cells: {
      BS_DoanhThu: {
        key: 'until',
        columns: ['until', 'postal'],
        rows: [45_382, '2024'],
        values: ['-abc1E10', '00000001'],
        lookColumns: ['until', 'postal'],
        looks: ['=abcdefg', '12345678'],
      },
    },
  };
  const records = [...steadyRecords(memory), ...lookRecords(memory)];
  const cells = {
    row: 0,
    column: 0,
    values: records.map(({ kind, owner, key, text }) => [kind, owner, key, text]),
  };
  expect(decodeMemory({ made: encodeMade(memory) }, readMemorySheet(cells))).toEqual(memory);
  expect(decodeMemory({ made: '{' }, readMemorySheet(undefined))).toEqual(NOTHING_REMEMBERED);
});

test('lines of the memory sheet keep their places; only those that differ are written', () => {
  const line = (key: number, text: string): MemoryRecord => ({ kind: 'looks', owner: 'T', key, text });
  const cells = {
    row: 0,
    column: 0,
    values: [line(0, 'va'), line(1, 'vb')].map(Object.values) as CellValue[][],
  };
  const before = memoryLines(cells);
  expect(writeRecords([line(0, 'va'), line(1, 'vb')], before, ['looks']).writes).toEqual([]);
  expect(writeRecords([line(1, 'vc'), line(2, 'vd')], before, ['looks']).writes).toEqual([
    { do: 'values', sheet: MEMORY_SHEET, block: { row: 0, column: 0, values: [['', '', '', '']] } },
    { do: 'values', sheet: MEMORY_SHEET, block: { row: 1, column: 3, values: [['vc']] } },
    { do: 'values', sheet: MEMORY_SHEET, block: { row: 2, column: 0, values: [['looks', 'T', 2, 'vd']] } },
  ]);
});

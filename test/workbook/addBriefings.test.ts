import type { EmbeddedExcel } from '../../src/host/excel';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { briefing } from '../ledger/notation';
import { columnName } from '../../src/workbook/addresses';
import { newExcel, noteAt, sheetOf, tableOf, valuesOf } from './excel';
import { serialOf } from './plans';

const MARCH = briefing(
  { id: 'b-march', date: '2024-04-05', period: '2024-Q1' },
  `telecom service-revenue 2024-Q1 = 33536.37 tỷ
   telecom service-revenue 2024-Q1 < 2023-Q1 = 2.27 %
   postal revenue 2024-03 = 5100 tỷ (ước)`,
);
const JUNE = briefing(
  { id: 'b-june', date: '2024-07-10', period: '2024-S1' },
  `industry revenue 2024-S1 = 2067389 tỷ (ước)
   industry revenue 2024-S1 < 2023-S1 = 27 %
   industry revenue 2024-S1 plan = 50 % (ước)
   cybersecurity revenue 2024-S1 = 2579 tỷ
   postal revenue 2024-06 = 5500 tỷ`,
);
const AUGUST = briefing(
  { id: 'b-august', date: '2024-09-06', period: '2024-01-01/P8M' },
  `industry revenue 2024-01-01/P8M = 2820865 tỷ (ước)
   industry revenue 2024-01-01/P8M < 2023-01-01/P8M = 23.7 %
   industry revenue 2024-01-01/P8M plan = 66.4 %
   postal revenue 2024-01-01/P8M = 45200 tỷ
   postal revenue 2024-08 = 5980 tỷ
   postal revenue 2024-08 < 2023-08 = 10 %`,
);
const ALL = [MARCH, JUNE, AUGUST];

const add = (...readings: readonly Reading[]) => addBriefings(readings, { language: 'vi' });

async function workbookOf(...readings: readonly Reading[]): Promise<EmbeddedExcel> {
  const host = await newExcel();
  for (const reading of readings) await add(reading);
  host.resetTraffic();
  return host;
}

/** A Table as records, whatever the order of its columns, in the order of its rows or by a column. */
function records(host: EmbeddedExcel, table: string, by?: string): Record<string, unknown>[] {
  const [headers = [], ...rows] = valuesOf(host, table);
  const list = rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index]])),
  );
  return by ? list.toSorted((a, b) => (String(a[by]) < String(b[by]) ? -1 : 1)) : list;
}

/** Where the cell of a column stands, in the row where another column has a value. */
function place(host: EmbeddedExcel, table: string, column: string, by: string, value: unknown) {
  const { sheet, table: found } = tableOf(host, table);
  const [headers = [], ...rows] = valuesOf(host, table);
  const row = found.area.row + 1 + rows.findIndex((cells) => cells[headers.indexOf(by)] === value);
  const at = found.area.column + headers.indexOf(column);
  return { sheet: sheet.name, row, column: at, address: `${columnName(at)}${row + 1}` };
}

const formatAt = (host: EmbeddedExcel, { sheet, row, column }: ReturnType<typeof place>) =>
  sheetOf(host, sheet).cells.find((cell) => cell.row === row && cell.column === column)?.style.numberFormat;

test('briefings become period-by-sector tables, in at most five round trips each', async () => {
  const host = await newExcel();
  for (const reading of ALL) {
    host.resetTraffic();
    const summary = await add(reading);
    expect(summary).toMatchObject({
      added: reading.observations.length,
      changed: 0,
      unchanged: 0,
      problems: [],
    });
    expect(summary.syncs).toBeLessThanOrEqual(5);
    expect(host.traffic.syncs).toBe(summary.syncs);
  }
  expect(records(host, 'BS_DoanhThu_LuyKe')).toEqual([
    {
      Kỳ: '3T/2024',
      'Đến hết': serialOf('2024-03'),
      'Toàn ngành': '',
      ATTT: '',
      'Bưu chính': '',
      'Viễn thông': 33_536.37,
    },
    {
      Kỳ: '6T/2024',
      'Đến hết': serialOf('2024-06'),
      'Toàn ngành': 2_067_389,
      ATTT: 2_579,
      'Bưu chính': '',
      'Viễn thông': '',
    },
    {
      Kỳ: '8T/2024',
      'Đến hết': serialOf('2024-08'),
      'Toàn ngành': 2_820_865,
      ATTT: '',
      'Bưu chính': 45_200,
      'Viễn thông': '',
    },
  ]);
});

test.each([[[2, 0, 1]], [[1, 2, 0]], [[2, 1, 0]]])(
  'briefings in the order %j give the same tables',
  async (order) => {
    const straight = await workbookOf(...ALL);
    const other = await workbookOf(...order.map((index) => ALL[index]!));
    const tables = straight.snapshot().sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables.length).toBeGreaterThan(6);
    expect(
      other
        .snapshot()
        .sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name))
        .toSorted(),
    ).toEqual(tables.toSorted());
    for (const table of tables) {
      const by =
        valuesOf(straight, table)[0]?.includes('Đến hết') && table !== 'BS_SoLieu' ? undefined : 'Mã';
      expect({ table, rows: records(other, table, by) }).toEqual({
        table,
        rows: records(straight, table, by),
      });
    }
  },
);

test('the same briefing again, and a refresh, send no cell', async () => {
  const host = await workbookOf(...ALL);
  const before = host.snapshot();
  expect(await add(JUNE)).toMatchObject({ added: 0, changed: 0, unchanged: 5, cellsWritten: 0, syncs: 2 });
  expect(await refresh({ language: 'vi' })).toMatchObject({ briefings: 3, cellsWritten: 0, syncs: 2 });
  expect(host.traffic).toMatchObject({ syncs: 4, cellsWritten: 0 });
  expect(host.snapshot()).toEqual(before);
});

test('a correction in Số liệu reaches the tables and survives the next briefing', async () => {
  const host = await workbookOf(MARCH, JUNE);
  const id = JUNE.observations[3]!.id;
  host.userEdits('Số liệu', place(host, 'BS_SoLieu', 'Giá trị dùng', 'Mã', id).address, [[2_600]]);
  expect((await refresh({ language: 'vi' })).cellsWritten).toBeGreaterThan(0);
  await add(AUGUST);
  const cell = place(host, 'BS_DoanhThu_LuyKe', 'ATTT', 'Kỳ', '6T/2024');
  expect(records(host, 'BS_DoanhThu_LuyKe')[1]).toMatchObject({ ATTT: 2_600 });
  expect(formatAt(host, cell)).toContain('‡');
  expect(noteAt(host, cell.sheet, cell.row, cell.column)?.message).toContain('2.579');
  const stored = records(host, 'BS_SoLieu').find((row) => row['Mã'] === id);
  expect(stored).toMatchObject({ 'Giá trị đọc': 2_579, 'Giá trị dùng': 2_600 });
});

test('a number typed over a cell of a table becomes a correction, in an empty cell a figure of the user', async () => {
  const host = await workbookOf(...ALL);
  const over = place(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', 'Kỳ', '8T/2024');
  const empty = place(host, 'BS_DoanhThu_LuyKe', 'ATTT', 'Kỳ', '8T/2024');
  host.userEdits(over.sheet, over.address, [[45_300]]);
  host.userEdits(empty.sheet, empty.address, [[3_100]]);
  await refresh({ language: 'vi' });
  expect(records(host, 'BS_DoanhThu_LuyKe')[2]).toMatchObject({ 'Bưu chính': 45_300, ATTT: 3_100 });
  expect(formatAt(host, over)).toContain('‡');
  const rows = records(host, 'BS_SoLieu');
  expect(rows.find((row) => row['Mã'] === AUGUST.observations[3]!.id)).toMatchObject({
    'Giá trị đọc': 45_200,
    'Giá trị dùng': 45_300,
  });
  expect(rows.filter((row) => row['Giá trị dùng'] === 3_100)).toHaveLength(1);
  host.resetTraffic();
  expect((await refresh({ language: 'vi' })).cellsWritten).toBe(0);
});

test('a correction in a column that the user renamed counts', async () => {
  const host = await workbookOf(MARCH, JUNE);
  const id = JUNE.observations[3]!.id;
  const { address } = place(host, 'BS_SoLieu', 'Giá trị dùng', 'Mã', id);
  host.userRenamesColumn('BS_SoLieu', 'Giá trị dùng', 'Số của tôi');
  host.userEdits('Số liệu', address, [[2_600]]);
  await refresh({ language: 'vi' });
  expect(records(host, 'BS_DoanhThu_LuyKe')[1]).toMatchObject({ ATTT: 2_600 });
  expect(valuesOf(host, 'BS_SoLieu')[0]).toContain('Số của tôi');
});

test('a workbook keeps its language, whatever the language of who writes next', async () => {
  const host = await workbookOf(MARCH, JUNE);
  await addBriefings([AUGUST], { language: 'en' });
  expect(valuesOf(host, 'BS_DoanhThu_LuyKe')[0]).toEqual([
    'Kỳ',
    'Đến hết',
    'Toàn ngành',
    'Viễn thông',
    'ATTT',
    'Bưu chính',
  ]);
  expect((await refresh({ language: 'vi' })).cellsWritten).toBe(0);
});

test('a write that breaks off at any round trip is completed by the next', async () => {
  const expected = await workbookOf(...ALL);
  for (const at of [2, 3]) {
    const host = await workbookOf(MARCH, JUNE);
    host.failNext({ code: 'ConflictingOperation', afterActions: 150 }, at);
    await expect(add(AUGUST)).rejects.toMatchObject({ code: 'conflict' });
    await add(AUGUST);
    for (const { name } of expected.snapshot().sheets.flatMap(({ tables }) => tables))
      expect({ name, values: valuesOf(host, name) }).toEqual({ name, values: valuesOf(expected, name) });
    host.resetTraffic();
    expect((await refresh({ language: 'vi' })).cellsWritten).toBe(0);
  }
});

test.each([0, 1, 2, 5, 15])(
  "a user's number in a table is kept when the write after it breaks off after %d actions",
  async (afterActions) => {
    const host = await workbookOf(...ALL);
    const cell = place(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', 'Kỳ', '8T/2024');
    host.userEdits(cell.sheet, cell.address, [[45_300]]);
    host.failNext({ code: 'ConflictingOperation', afterActions }, 2);
    await expect(refresh({ language: 'vi' })).rejects.toMatchObject({ code: 'conflict' });
    await refresh({ language: 'vi' });
    expect(records(host, 'BS_DoanhThu_LuyKe')[2]).toMatchObject({ 'Bưu chính': 45_300 });
    expect(formatAt(host, cell)).toContain('‡');
  },
);

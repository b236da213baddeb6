import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import type { ReadFor } from '../../src/workbook/restoreDeleted';
import { briefing } from '../ledger/notation';
import {
  addressIn,
  AUGUST,
  cellIn,
  edit,
  JUNE,
  MARCH,
  markIn,
  rowOf,
  rowsOf,
  VI,
  workbookOf,
} from './ministry';

const TABLE = 'BS_DoanhThu_LuyKe';

/** Reads the texts of these briefings as they read when they were added. */
const rereading =
  (...readings: readonly Reading[]) =>
  (text: string, { id }: ReadFor): Reading => {
    const found = readings.find((reading) => reading.text === text && reading.briefing.id === id);
    if (!found) throw new Error(`no such text: ${text}`);
    return found;
  };

describe('a cell of a table', () => {
  test('that was cleared takes the figure out, and reading the briefing again does not bring it back', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    edit(host, TABLE, 'Bưu chính', '8T/2024', '');
    const { cells } = await refresh(VI);
    expect(cells).toEqual([]);
    expect(rowOf(host, AUGUST.observations[3]!.id)).toMatchObject({ Bỏ: 'x', 'Giá trị dùng': 45_200 });
    await addBriefings([AUGUST], VI);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe('');
    expect((await refresh(VI)).cellsWritten).toBe(0);
  });

  test('that was cleared takes earlier vintages out, too', async () => {
    const later = briefing(
      { id: 'b-later', date: '2024-10-05', period: '2024-09' },
      'postal revenue 2024-01-01/P8M = 45900 tỷ',
    );
    const host = await workbookOf(MARCH, JUNE, AUGUST, later);
    edit(host, TABLE, 'Bưu chính', '8T/2024', '');
    await refresh(VI);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe('');
    expect(rowOf(host, AUGUST.observations[3]!.id)).toMatchObject({ Bỏ: 'x' });
    expect(rowOf(host, later.observations[0]!.id)).toMatchObject({ Bỏ: 'x' });
  });

  test('that was cleared takes another number after that', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    edit(host, TABLE, 'Bưu chính', '8T/2024', '');
    await refresh(VI);
    edit(host, TABLE, 'Bưu chính', '8T/2024', 45_300);
    await refresh(VI);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe(45_300);
    expect(markIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe('‡');
  });

  test('with a text shows its figure again; the text is named once and kept in Kiểm tra', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    const address = addressIn(host, TABLE, 'Bưu chính', '8T/2024');
    edit(host, TABLE, 'Bưu chính', '8T/2024', 'chờ số liệu');
    const { cells } = await refresh(VI);
    expect(cells).toEqual([{ address, value: 'chờ số liệu', reason: 'no-number' }]);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe(45_200);
    const finding = rowsOf(host, 'BS_KiemTra').find((row) => String(row['Nội dung']).includes('chờ số liệu'));
    expect(finding).toMatchObject({ Mức: 'Lỗi', 'Xử lý': 'Chưa' });
    expect(finding?.['Nội dung']).toContain(address);
    expect((await refresh(VI)).cells).toEqual([]);
    await addBriefings([AUGUST], VI);
    expect(rowsOf(host, 'BS_KiemTra').filter((row) => row['Mã'] === finding?.['Mã'])).toHaveLength(1);
  });

  test('with the text of a number counts as it', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    edit(host, TABLE, 'Bưu chính', '8T/2024', "'45 300,5");
    expect((await refresh(VI)).cells).toEqual([]);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe(45_300.5);
  });

  test('that shows what another cell shows, with another number, is named', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    const overview = rowsOf(host, 'BS_TongQuan').findIndex((row) => row['Giá trị'] === 45_200);
    expect(overview).toBeGreaterThanOrEqual(0);
    edit(host, TABLE, 'Bưu chính', '8T/2024', 45_300);
    const sheet = host
      .snapshot()
      .sheets.find(({ tables }) => tables.some(({ name }) => name === 'BS_TongQuan'))!;
    const { area, columns } = sheet.tables.find(({ name }) => name === 'BS_TongQuan')!;
    const column = String.fromCharCode(65 + area.column + columns.indexOf('Giá trị'));
    host.userEdits(sheet.name, `${column}${area.row + 2 + overview}`, [[45_400]]);
    const { cells } = await refresh(VI);
    expect(cells).toMatchObject([{ reason: 'given-twice' }]);
    expect([45_300, 45_400]).toContain(cellIn(host, TABLE, 'Bưu chính', '8T/2024'));
  });

  test('in a row of the user’s own below the table is a figure of that month', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    const { area, columns } = host
      .snapshot()
      .sheets.flatMap(({ tables }) => tables)
      .find(({ name }) => name === TABLE)!;
    const below = area.row + area.rows + 1;
    const sheet = host
      .snapshot()
      .sheets.find(({ tables }) => tables.some(({ name }) => name === TABLE))!.name;
    const letter = (header: string): string =>
      String.fromCharCode(65 + area.column + columns.indexOf(header));
    host.userEdits(sheet, `${letter('Đến hết')}${below}`, [[45_565]]);
    host.userEdits(sheet, `${letter('Bưu chính')}${below}`, [[51_000]]);
    await refresh(VI);
    expect(cellIn(host, TABLE, 'Bưu chính', '9T/2024')).toBe(51_000);
    expect(markIn(host, TABLE, 'Bưu chính', '9T/2024')).toBe('‡');
    expect(rowOf(host, 'user@vn|postal|revenue||level|VND|2024-01-01/P9M')).toBeDefined();
    expect((await refresh(VI)).cellsWritten).toBe(0);
  });
});

describe('a row deleted from Số liệu', () => {
  const id = JUNE.observations[3]!.id;
  const deleteRow = (host: Awaited<ReturnType<typeof workbookOf>>): void =>
    host.userDeletesRow(
      'BS_SoLieu',
      rowsOf(host, 'BS_SoLieu').findIndex((row) => row['Mã'] === id),
    );

  const byId = (host: Parameters<typeof rowsOf>[0]) =>
    rowsOf(host, 'BS_SoLieu').toSorted((a, b) => (String(a['Mã']) < String(b['Mã']) ? -1 : 1));

  test('comes back, and the summary names it', async () => {
    const host = await workbookOf(MARCH, JUNE);
    const before = byId(host);
    deleteRow(host);
    const { restored, incomplete } = await refresh({ ...VI, reread: rereading(MARCH, JUNE) });
    expect(restored.map((row) => row.id)).toEqual([id]);
    expect(incomplete).toEqual([]);
    expect(byId(host)).toEqual(before);
    expect((await refresh({ ...VI, reread: rereading(MARCH, JUNE) })).restored).toEqual([]);
  });

  test('stays away from the tables when it is marked instead', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Bỏ', id, 'x');
    const { restored } = await refresh({ ...VI, reread: rereading(MARCH, JUNE) });
    expect(restored).toEqual([]);
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe('');
  });

  test('without its text the briefing is named', async () => {
    const host = await workbookOf(MARCH, JUNE);
    deleteRow(host);
    host.userDeletesSheet('Văn bản');
    const { restored, incomplete } = await refresh({ ...VI, reread: rereading(MARCH, JUNE) });
    expect(restored).toEqual([]);
    expect(incomplete.map((record) => record.id)).toEqual(['b-june']);
    await addBriefings([JUNE], VI);
    expect((await refresh(VI)).incomplete).toEqual([]);
  });

  test('all rows: the sheet of figures is made again from the texts', async () => {
    const host = await workbookOf(MARCH, JUNE);
    const before = rowsOf(host, 'BS_SoLieu');
    host.userDeletesSheet('Số liệu');
    const { restored } = await refresh({ ...VI, reread: rereading(MARCH, JUNE) });
    expect(restored).toHaveLength(before.length);
    expect(rowsOf(host, 'BS_SoLieu')).toEqual(before);
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe(2_579);
  });
});

describe('held figures', () => {
  const HELD = briefing(
    { id: 'b-held', date: '2024-07-20', period: '2024-06' },
    `postal revenue 2024-05 = 5775 tỷ (chờ 2024-06)
     postal revenue 2024-01-01/P5M = 26000 tỷ
     cybersecurity revenue 2024-01-01/P5M = 2100 tỷ (chờ 2024-S1)
     cybersecurity revenue 2024-01-01/P4M = 1700 tỷ`,
  );
  const id = HELD.observations[2]!.id;

  test('wait, and are accepted as they stand by x in Dùng', async () => {
    const host = await workbookOf(HELD);
    expect(rowOf(host, id)).toMatchObject({ 'Trạng thái': 'Chờ duyệt' });
    expect(cellIn(host, TABLE, 'ATTT', '5T/2024')).toBe('');
    edit(host, 'BS_SoLieu', 'Dùng', id, 'x');
    expect((await refresh(VI)).held).toBe(1);
    expect(cellIn(host, TABLE, 'ATTT', '5T/2024')).toBe(2_100);
    expect(markIn(host, TABLE, 'ATTT', '5T/2024')).toBe('‡');
    expect(rowOf(host, id)).toMatchObject({ 'Trạng thái': 'Đã duyệt', Dùng: 'x' });
    expect((await refresh(VI)).cellsWritten).toBe(0);
  });

  test('are used in the period that the user gives', async () => {
    const host = await workbookOf(HELD);
    edit(host, 'BS_SoLieu', 'Kỳ', id, '6T/2024');
    await refresh(VI);
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe(2_100);
    expect(markIn(host, TABLE, 'ATTT', '6T/2024')).toBe('‡');
  });
});

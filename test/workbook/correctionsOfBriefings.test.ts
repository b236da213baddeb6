import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import {
  listBriefings,
  readAgain,
  removeFromWorkbook,
  replaceInWorkbook,
} from '../../src/workbook/manageBriefings';
import { refresh } from '../../src/workbook/refresh';
import type { ReadFor } from '../../src/workbook/restoreDeleted';
import type { EmbeddedExcel } from '../../src/host/excel';
import { briefing } from '../ledger/notation';
import { noteAt, valuesOf } from './excel';
import { AUGUST, cellIn, edit, JUNE, MARCH, markIn, rowOf, rowsOf, VI, workbookOf } from './ministry';

const TABLE = 'BS_DoanhThu_LuyKe';

/** The findings of a kind, by the words of their sentence. */
const findings = (host: EmbeddedExcel, words: string): Record<string, unknown>[] =>
  rowsOf(host, 'BS_KiemTra').filter((row) => String(row['Nội dung']).includes(words));

describe('values told twice', () => {
  const SEPTEMBER = briefing(
    { id: 'b-sept', date: '2024-10-05', period: '2024-09' },
    `postal revenue 2024-01-01/P8M = 45900 tỷ
     cybersecurity revenue 2024-S1 = 2700 tỷ (gốc)
     cybersecurity revenue 2024-01-01/P9M = 4000 tỷ`,
  );

  test('by a later briefing: it wins, the earlier value stays as a vintage with its finding', async () => {
    const host = await workbookOf(JUNE, AUGUST, SEPTEMBER);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe(45_900);
    expect(rowOf(host, AUGUST.observations[3]!.id)).toMatchObject({ 'Giá trị dùng': 45_200, Dùng: '' });
    const sheet = host.snapshot().sheets.find(({ tables }) => tables.some(({ name }) => name === TABLE))!;
    const cell = sheet.cells.find(({ value }) => value === 45_900)!;
    expect(noteAt(host, sheet.name, cell.row, cell.column)?.message).toContain('45.200');
    expect(findings(host, '45.200 tỷ đồng rồi 45.900 tỷ đồng')).toHaveLength(1);
  });

  test('as a base value beyond rounding: the reported value wins until the user chooses', async () => {
    const host = await workbookOf(JUNE, SEPTEMBER);
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe(2_579);
    expect(findings(host, 'giá trị gốc 2.700 tỷ đồng')).toHaveLength(1);
    edit(host, 'BS_SoLieu', 'Dùng', SEPTEMBER.observations[1]!.id, 'x');
    await refresh(VI);
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe(2_700);
    expect(markIn(host, TABLE, 'ATTT', '6T/2024')).toBe('‡');
    expect(findings(host, 'giá trị gốc')).toEqual([]);
  });

  test('by two briefings of one day: the cell is empty until the user chooses', async () => {
    const twin = briefing(
      { id: 'b-twin', date: '2024-09-06', period: '2024-08' },
      'postal revenue 2024-01-01/P8M = 44100 tỷ',
    );
    const host = await workbookOf(JUNE, AUGUST, twin);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe('');
    expect(findings(host, 'Hai bản tin cùng ngày')).toMatchObject([{ Mức: 'Lỗi', 'Xử lý': 'Chưa' }]);
    edit(host, 'BS_SoLieu', 'Dùng', twin.observations[0]!.id, 'x');
    await refresh(VI);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe(44_100);
    expect(markIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe('‡');
  });

  test('against the user’s correction: it stays, and the finding says that a briefing differs', async () => {
    const host = await workbookOf(JUNE, AUGUST);
    edit(host, TABLE, 'Bưu chính', '8T/2024', 45_300);
    await refresh(VI);
    await addBriefings([SEPTEMBER], VI);
    expect(cellIn(host, TABLE, 'Bưu chính', '8T/2024')).toBe(45_300);
    expect(findings(host, 'Đang dùng 45.300 tỷ đồng')).toHaveLength(1);
  });
});

describe('Kiểm tra', () => {
  test('level, action and note survive refreshes, briefings and reading again', async () => {
    const host = await workbookOf(JUNE, AUGUST);
    const [plans] = findings(host, 'hàm ý kế hoạch năm');
    const id = String(plans!['Mã']);
    edit(host, 'BS_KiemTra', 'Mức', id, 'Lưu ý');
    edit(host, 'BS_KiemTra', 'Xử lý', id, 'Bỏ qua');
    edit(host, 'BS_KiemTra', 'Ghi chú', id, 'đã hỏi Vụ Kế hoạch');
    await refresh(VI);
    await addBriefings([MARCH], VI);
    await readAgain(rereading(MARCH, JUNE, AUGUST), VI);
    expect(rowsOf(host, 'BS_KiemTra').find((row) => row['Mã'] === id)).toMatchObject({
      Mức: 'Lưu ý',
      'Xử lý': 'Bỏ qua',
      'Ghi chú': 'đã hỏi Vụ Kế hoạch',
    });
  });

  test('an action that is none stays as it was typed and is named', async () => {
    const host = await workbookOf(JUNE, AUGUST);
    const id = String(findings(host, 'hàm ý kế hoạch năm')[0]!['Mã']);
    edit(host, 'BS_KiemTra', 'Xử lý', id, 'để sau');
    expect((await refresh(VI)).problems).toMatchObject([{ column: 'Xử lý', value: 'để sau' }]);
    expect(rowsOf(host, 'BS_KiemTra').find((row) => row['Mã'] === id)).toMatchObject({ 'Xử lý': 'để sau' });
  });

  test('links lead to the figure’s row after sorting and renaming', async () => {
    const host = await workbookOf(JUNE, AUGUST);
    host.userSorts('BS_SoLieu', 'Giá trị đọc', false);
    host.userSorts('BS_KiemTra', 'Mã', false);
    host.userRenamesSheet('Số liệu', 'Kho số');
    await refresh(VI);
    const { sheets, names } = host.snapshot();
    const checks = sheets.find(({ tables }) => tables.some(({ name }) => name === 'BS_KiemTra'))!;
    const { area, columns } = checks.tables[0]!;
    const ids = valuesOf(host, 'BS_KiemTra').slice(1);
    expect(ids.length).toBeGreaterThan(0);
    ids.forEach((row, index) => {
      const at = { row: area.row + 1 + index, column: area.column + columns.indexOf('Xem số liệu') };
      const cell = checks.cells.find((one) => one.row === at.row && one.column === at.column);
      const [figure] = String(row[columns.indexOf('Mã số liệu')]).split(' ');
      const name = names.find((one) => one.name === cell?.hyperlink?.documentReference);
      const [, column, key] = /^=INDEX\((\w+),MATCH\("(.+)",\1,0\)\)$/u.exec(name?.reference ?? '')!;
      expect(key).toBe(figure);
      expect(names.find((one) => one.name === column)?.reference).toBe("='Kho số'!$A:$A");
      expect(rowsOf(host, 'BS_SoLieu').some((one) => one['Mã'] === key)).toBe(true);
    });
  });
});

/** Reads the texts of these briefings as they read when they were added. */
const rereading =
  (...readings: readonly Reading[]) =>
  (text: string, { id }: ReadFor): Reading =>
    readings.find((reading) => reading.text === text || reading.briefing.id === id)!;

describe('a briefing', () => {
  test('is removed with everything that came from it', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    expect((await listBriefings(VI)).map(({ id }) => id)).toEqual(['b-march', 'b-june', 'b-august']);
    const summary = await removeFromWorkbook('b-june', VI);
    expect(summary.briefings).toBe(2);
    expect(rowsOf(host, 'BS_SoLieu').filter((row) => String(row['Mã']).startsWith('b-june'))).toEqual([]);
    expect(rowsOf(host, 'BS_BanTin')).toHaveLength(2);
    expect(rowsOf(host, 'BS_VanBan').filter((row) => String(row['Mã']).startsWith('b-june'))).toEqual([]);
    expect(findings(host, 'hàm ý kế hoạch năm')).toEqual([]);
    expect(rowsOf(host, TABLE).find((row) => row['Kỳ'] === '6T/2024')?.ATTT ?? '').toBe('');
    expect((await refresh(VI)).cellsWritten).toBe(0);
  });

  test('is replaced: corrections move along, and those without a figure are listed and kept', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Giá trị dùng', JUNE.observations[3]!.id, 2_600);
    edit(host, 'BS_SoLieu', 'Giá trị dùng', JUNE.observations[4]!.id, 5_550);
    await refresh(VI);
    const edition = briefing(
      { id: 'b-june-2', date: '2024-07-12', period: '2024-S1' },
      `industry revenue 2024-S1 = 2067400 tỷ (ước)
       cybersecurity revenue 2024-S1 = 2580 tỷ`,
    );
    const { unmatched, briefings } = await replaceInWorkbook('b-june', edition, VI);
    expect(briefings).toBe(2);
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe(2_600);
    expect(markIn(host, TABLE, 'ATTT', '6T/2024')).toBe('‡');
    expect(rowOf(host, edition.observations[1]!.id)).toMatchObject({ 'Giá trị đọc': 2_580 });
    expect(unmatched.map(({ id }) => id)).toEqual([JUNE.observations[4]!.id]);
    expect(findings(host, '5.550 tỷ đồng')).toMatchObject([{ Mức: 'Cảnh báo', 'Xử lý': 'Chưa' }]);
    await addBriefings([edition], VI);
    expect(findings(host, '5.550 tỷ đồng')).toHaveLength(1);
  });

  test('is read again: figures follow the catalog, corrections stay', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Giá trị dùng', JUNE.observations[3]!.id, 2_600);
    const better: Reading = {
      ...JUNE,
      observations: JUNE.observations.map((o, index) => (index === 4 ? { ...o, sector: 'telecom' } : o)),
    };
    const { added, changed, unchanged } = await readAgain(rereading(MARCH, better), VI);
    expect({ added, changed, unchanged }).toEqual({ added: 0, changed: 1, unchanged: 7 });
    expect(rowOf(host, JUNE.observations[4]!.id)).toMatchObject({ 'Lĩnh vực': 'Viễn thông' });
    expect(cellIn(host, TABLE, 'ATTT', '6T/2024')).toBe(2_600);
    expect((await readAgain(rereading(MARCH, better), VI)).cellsWritten).toBe(0);
  });
});

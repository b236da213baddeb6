import { checkVocabulary } from '../../src/reading/lexicon/checkVocabulary';
import { addBriefings, type WriteOptions } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { switchLanguage } from '../../src/workbook/switchLanguage';
import { openVocabulary } from '../../src/workbook/vocabulary';
import type { EmbeddedExcel } from '../../src/host/excel';
import { briefing } from '../ledger/notation';
import { newExcel, noteAt, tableOf, valuesOf } from './excel';
import { edit, typeRow } from './ministry';

const OPTIONS: WriteOptions = { language: 'vi', checkWords: checkVocabulary };

const year = (of: number) =>
  briefing(
    { id: `b${of}`, date: `${of + 1}-01-10`, period: String(of) },
    `telecom mobile-subscribers ${of}-12 = ${of - 1900} triệu thuê bao
     telecom mobile-subscribers ${of}-12 < ${of - 1}-12 = 12 %
     telecom fixed-broadband-subscribers ${of}-12 = 20 triệu thuê bao
     postal revenue ${of} = ${of} tỷ
     postal revenue ${of} < ${of - 1} = 8 %
     telecom service-revenue ${of} = ${of * 10} tỷ`,
  );

/** A workbook of three years, with breaks named in Danh mục. */
async function workbookWith(...breaks: readonly Readonly<Record<string, string>>[]): Promise<EmbeddedExcel> {
  const host = await newExcel();
  await addBriefings([year(2021), year(2022), year(2023)], OPTIONS);
  await openVocabulary(OPTIONS);
  for (const row of breaks) typeRow(host, 'BS_DanhMuc', { Loại: 'Ngắt chuỗi', ...row });
  expect((await refresh(OPTIONS)).words).toEqual([]);
  return host;
}

const SUBSCRIBERS = { 'Tên gọi': 'Thuê bao di động', 'Lĩnh vực': 'Viễn thông', 'Từ kỳ': 'T12/2023' };
const REVENUE = { 'Tên gọi': 'Doanh thu', 'Lĩnh vực': 'Bưu chính', 'Từ kỳ': '2023' };

/** The cells of the column whose header begins so, with their input messages. */
function cellsOf(host: EmbeddedExcel, name: string, header: string) {
  const { sheet, table } = tableOf(host, name);
  const [headers = [], ...rows] = valuesOf(host, name);
  const at = headers.findIndex((cell) => String(cell).startsWith(header));
  return rows.map((cells, r) => ({
    value: cells[at],
    note: noteAt(host, sheet.name, table.area.row + 1 + r, table.area.column + at),
  }));
}

test('the cell of growth over a break is empty and says why', async () => {
  const host = await workbookWith(SUBSCRIBERS);
  const [, before, over] = cellsOf(host, 'BS_VienThong_TangTruong', 'Thuê bao di động');
  expect(before!.value).toBe(12);
  expect(before!.note?.message).not.toContain('ngắt chuỗi');
  expect(over!.value).toBe('');
  expect(over!.note?.title).toBe('T12/2023');
  expect(over!.note?.message).toContain('ngắt chuỗi từ T12/2023');
  expect(over!.note?.message).toContain('12% so với T12/2022');
  expect(over!.note?.message).toMatch(/cột Dùng\.$/u);
  // Nothing is sent again for it.
  expect((await refresh(OPTIONS)).cellsWritten).toBe(0);
});

test('the table across sectors and the overview say so, too', async () => {
  const host = await workbookWith(REVENUE);
  const cells = cellsOf(host, 'BS_DoanhThu_Nam_TangTruong', 'Bưu chính');
  expect(cells.map(({ value }) => value)).toEqual([8, 8, '']);
  expect(cells[2]!.note?.message).toContain('ngắt chuỗi từ Năm 2023');
  const [headers = [], ...rows] = valuesOf(host, 'BS_TongQuan');
  const row = rows.findIndex((one) => one.includes('postal/revenue'));
  expect(rows[row]![headers.indexOf('So cùng kỳ (%)')]).toBe('');
  const change = cellsOf(host, 'BS_TongQuan', 'So cùng kỳ')[row]!;
  expect(change.note?.message).toContain('ngắt chuỗi từ Năm 2023');
});

test('in English the message is English', async () => {
  const host = await workbookWith(SUBSCRIBERS);
  await switchLanguage({ ...OPTIONS, language: 'en' });
  const [, , over] = cellsOf(host, 'BS_VienThong_TangTruong', 'Mobile subscriptions');
  expect(over!.note?.message).toContain('the series breaks from M12/2023 on (Vocabulary)');
  expect(over!.note?.message).toMatch(/column Use\.$/u);
});

test('marked in the column Dùng the growth stands in its cell with its sentence', async () => {
  const host = await workbookWith(SUBSCRIBERS);
  edit(host, 'BS_SoLieu', 'Dùng', year(2023).observations[1]!.id, 'x');
  await refresh(OPTIONS);
  const [, , over] = cellsOf(host, 'BS_VienThong_TangTruong', 'Thuê bao di động');
  expect(over!.value).toBe(12);
  expect(over!.note?.message).toContain('【12】');
});

import { ERRORS } from '../../src/messages/errors';
import { format } from '../../src/messages/format';
import { BriefsheetError } from '../../src/model/errors';
import type { WorkbookPlan } from '../../src/tables/plan';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { newExcel, sheetOf, valuesOf } from './excel';
import { AUGUST, JUNE, MARCH, planOf, type Figure } from './plans';

const write = (figures: readonly Figure[]) => writeWorkbook(() => planOf(figures));

const byHand = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Doanh thu'));
    await context.sync();
  });

/** What the user reads of a write that is refused. */
async function sentence(written: Promise<unknown>): Promise<string> {
  const error = await written.catch((reason: unknown) => reason);
  if (!(error instanceof BriefsheetError)) throw new Error('expected an error with a sentence');
  return format(ERRORS[error.code], 'vi', error.facts);
}

test('cells merged below a Table, with a text: they are named, and nothing is written', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((sheet) => {
    sheet.getRange('A24').values = [['của tôi']];
    sheet.getRange('A24:C24').merge();
  });
  const before = host.snapshot();
  expect(await sentence(write([...JUNE, ...AUGUST]))).toBe(
    "Các ô 'Doanh thu'!A24 đang có nội dung nên bảng DoanhThu (tỷ đồng) chưa mở rộng được và không có gì bị ghi đè: hãy dời nội dung đó rồi ghi lại.",
  );
  expect(host.snapshot()).toEqual(before);
});

test.each([
  [
    'MergedRangeConflict',
    'Bảng vướng các ô đã gộp: hãy bỏ gộp ô (Home > Merge & Center) quanh các bảng rồi ghi lại.',
  ],
  [
    'FilteredRangeConflict',
    'Bộ lọc đang ẩn hàng của vùng cần ghi: hãy xóa bộ lọc (Data > Clear) rồi ghi lại.',
  ],
])(
  'an Excel that refuses to grow a Table with %s: one sentence, then all is completed',
  async (code, read) => {
    const host = await newExcel();
    await write(JUNE);
    await byHand((sheet) => sheet.getRange('A24:C24').merge());
    host.userFilters('BS_DoanhThu', 'Kỳ', ['T6/2024']);
    // The first request that writes.
    host.failNext({ code, afterActions: 30 }, 2);
    expect(await sentence(write([...JUNE, ...AUGUST, ...MARCH]))).toBe(read);
    await byHand((sheet) => {
      sheet.getRange('A24:C24').unmerge();
      sheet.tables.getItem('BS_DoanhThu').clearFilters();
    });
    await write([...JUNE, ...AUGUST, ...MARCH]);
    expect(
      valuesOf(host, 'BS_DoanhThu')
        .slice(1)
        .map(([period]) => period),
    ).toEqual(['T3/2024', 'T6/2024', 'T8/2024']);
    expect(sheetOf(host, 'Doanh thu').hiddenRows ?? []).toEqual([]);
  },
);

test('a Table that reaches the last row of its sheet: said, and nothing is written', async () => {
  const host = await newExcel();
  const atTheEnd = (figures: readonly Figure[]) =>
    writeWorkbook((): WorkbookPlan => {
      const plan = planOf(figures);
      const sheets = plan.sheets.map((sheet) => {
        const table = sheet.tables.find(({ name }) => name === 'BS_DoanhThu');
        const low = table && { ...table, anchor: { row: 1_048_573, column: 0 } };
        return low ? { ...sheet, texts: [], charts: [], heights: [], tables: [low] } : sheet;
      });
      return { ...plan, sheets };
    });
  await atTheEnd([...JUNE, ...AUGUST]);
  const before = host.snapshot();
  expect(await sentence(atTheEnd([...JUNE, ...AUGUST, ...MARCH]))).toBe(
    'Trang tính không còn đủ hàng cho bảng DoanhThu (tỷ đồng) (Excel có 1.048.576 hàng), không có gì được ghi: hãy gỡ bớt bản tin hoặc dùng một sổ tính mới.',
  );
  expect(host.snapshot()).toEqual(before);
});

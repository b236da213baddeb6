import { goToSheet, goToTable } from '../../src/workbook/goTo';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { newExcel } from './excel';
import { JUNE, planOf } from './plans';

const where = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

test('sheets and Tables are shown, and what is gone is said to be gone', async () => {
  const host = await newExcel();
  await writeWorkbook(() => planOf(JUNE));
  expect(await goToTable('BS_DoanhThu_Tang')).toBe(true);
  expect(await where()).toBe("'Doanh thu'!N22");
  expect(await goToSheet('Tổng quan')).toBe(true);
  expect(host.snapshot().active).toBe(0);
  expect(await goToSheet('Không có')).toBe(false);
  expect(await goToTable('BS_KhongCo')).toBe(false);
});

test('what Excel refuses is one of our errors', async () => {
  const host = await newExcel();
  host.failNext({ code: 'AccessDenied' });
  await expect(goToSheet('Sheet1')).rejects.toMatchObject({ code: 'access-denied' });
});

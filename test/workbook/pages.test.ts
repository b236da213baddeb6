import type { EmbeddedExcel } from '../../src/host/excel';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { briefing } from '../ledger/notation';
import { ALL, AUGUST_2024, HALF_2024, NOVEMBER_2023 } from '../tables/samples';
import { newExcel, sheetOf, tableOf } from './excel';
import { AUGUST, JUNE, planOf } from './plans';

const write = (...figures: Parameters<typeof planOf>) => writeWorkbook(() => planOf(...figures));
const add = (...readings: Parameters<typeof addBriefings>[0]) => addBriefings(readings, { language: 'vi' });
const areasOf = (host: EmbeddedExcel, sheet: string): string[] =>
  (sheetOf(host, sheet).page.printArea ?? '').replaceAll('$', '').split(',');

test('the first table is printed with titles and charts, each further one on pages of its own', async () => {
  const host = await newExcel();
  await write(JUNE);
  // Charts reach to L20; the second table begins at N with its title in row 21.
  expect(areasOf(host, 'Doanh thu')).toEqual(['A1:L23', 'N21:Q23']);
});

test('print areas grow with the tables, and are left alone as long as nothing grew', async () => {
  const host = await newExcel();
  await write(JUNE);
  await write([...JUNE, ...AUGUST]);
  expect(areasOf(host, 'Doanh thu')).toEqual(['A1:L24', 'N21:R24']);
  const page = { ...sheetOf(host, 'Doanh thu').page };
  host.resetTraffic();
  await write([...JUNE, ...AUGUST]);
  expect(host.traffic.syncs).toBe(2);
  expect(sheetOf(host, 'Doanh thu').page).toEqual(page);
});

test('what is printed holds every filled cell of the tables, further pages repeat the headers', async () => {
  const host = await newExcel();
  for (const reading of ALL) await add(reading);
  const areas = areasOf(host, 'Doanh thu lũy kế');
  expect(areas).toHaveLength(3);
  expect(sheetOf(host, 'Doanh thu lũy kế').page.titleRows).toBe('$22:$22');
  for (const [index, name] of ['', '_TangTruong', '_KeHoach'].entries()) {
    const { area } = tableOf(host, `BS_DoanhThu_LuyKe${name}`).table;
    expect(areas[index]).toMatch(new RegExp(`${area.row + area.rows}$`));
  }
  expect(sheetOf(host, 'Tổng quan').page).toMatchObject({ fitToWidth: 1, fitToHeight: 1, landscape: true });
});

test('what is too wide to be read on one page is printed on several side by side, and no chart is cut', async () => {
  const host = await newExcel();
  const statistics = Array.from({ length: 20 }, (_, i) => `postal statistic-${i}`);
  for (const month of ['2024-01', '2024-02'])
    await add(
      briefing(
        { id: month, date: `${month}-28`, period: month },
        [
          ...statistics.map((name, i) => `${name} ${month} = ${i + 1} tỷ`),
          ...statistics.slice(0, 3).map((name) => `${name} ${month} < 2023${month.slice(4)} = 5 %`),
        ].join('\n'),
      ),
    );
  const { table, sheet } = tableOf(host, 'BS_BuuChinh');
  expect(table.columns).toHaveLength(22);
  // Fifteen columns are five charts; the pages have all rows in common.
  expect(areasOf(host, sheet.name)).toEqual(['A1:O24', 'P1:V24', 'BJ21:BR24']);
  for (const { from, to } of sheet.charts)
    expect(Math.floor(from.column / 15)).toBe(Math.floor(to.column / 15));
  expect(sheet.page.headings).toBe(true);
  expect(sheetOf(host, 'Tổng quan').page.headings).toBeUndefined();
});

test('columns for programs are hidden, and none of them is printed', async () => {
  const host = await newExcel();
  await add(NOVEMBER_2023);
  const { table, sheet } = tableOf(host, 'BS_SoLieu');
  const columnOf = (header: string): number => table.columns.indexOf(header);
  expect(sheet.hiddenColumns?.has(columnOf('Chuỗi'))).toBe(true);
  expect(sheet.hiddenColumns?.has(columnOf('Vị trí'))).toBe(false);
  const printed = areasOf(host, 'Số liệu');
  expect(printed).toEqual([`A1:S${table.area.row + table.area.rows}`]);
  expect(table.columns[18]).toBe('Câu');
});

test('rows of headers are as high as planned, also after longer ones came; a height of the user stays', async () => {
  const host = await newExcel();
  await add(NOVEMBER_2023);
  const height = () => sheetOf(host, 'Viễn thông').rowHeights.get(21) ?? 15;
  const before = height();
  expect(before).toBeGreaterThan(45);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Viễn thông').getRange('22:22').format.rowHeight = 99;
    await context.sync();
  });
  await refresh({ language: 'vi' });
  expect(height()).toBe(99);
});

test('charts keep their size when columns come beneath them', async () => {
  const host = await newExcel();
  const widths = () =>
    sheetOf(host, 'Viễn thông').charts.map(({ from, to }) => {
      const { columnWidths } = sheetOf(host, 'Viễn thông');
      let points = 0;
      for (let column = from.column; column <= to.column; column++) points += columnWidths.get(column) ?? 48;
      return points;
    });
  await add(NOVEMBER_2023);
  await add(HALF_2024);
  const [first] = widths();
  await add(AUGUST_2024);
  expect(widths().length).toBeGreaterThan(1);
  expect(new Set([...widths(), first]).size).toBe(1);
});

test('an axis that begins at zero is given back to Excel when a value falls below', async () => {
  const host = await newExcel();
  const withAxis = (minimum?: 0) => {
    const plan = planOf(JUNE);
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, axis: minimum === undefined ? {} : { minimum } })),
    }));
    return writeWorkbook(() => ({ ...plan, sheets }));
  };
  const minimum = () => sheetOf(host, 'Doanh thu').charts[0]!.valueAxis.minimum;
  await withAxis(0);
  expect(minimum()).toBe(0);
  host.resetTraffic();
  await withAxis(0);
  expect(host.traffic.syncs).toBe(2);
  await withAxis();
  expect(minimum()).toBeUndefined();
});

import type { SheetPlan, WorkbookPlan } from '../../src/tables/plan';
import { tabName } from '../../src/tables/sheetFrame';
import { addBriefings } from '../../src/workbook/addBriefings';
import { CELL_LIMIT, toCell } from '../../src/workbook/escape';
import { promptOf } from '../../src/workbook/note';
import { freeName } from '../../src/workbook/placeSheets';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { twentyReadings } from './briefings';
import { chartOf, newExcel, sheetOf, tabsOf, valuesOf } from './excel';
import { JUNE, planOf } from './plans';

test.each([
  ['Doanh nghiệp: [công nghệ] số / tỉnh?', 'Doanh nghiệp- -công nghệ- số -'],
  ["'Tỉnh A'", 'Tỉnh A'],
  ['', '-'],
])('the tab name of %j has only what Excel allows', (wanted, given) => {
  expect(tabName(wanted)).toBe(given);
  expect(tabName(wanted).length).toBeLessThanOrEqual(31);
});

test('a tab name that the user or Excel has already gets a number', () => {
  expect(freeName('Số liệu', ['SỐ LIỆU', 'số liệu (2)'])).toBe('Số liệu (3)');
  expect(freeName('History', [])).toBe('History (2)');
});

test("sheets of the user's that have our names stay, and ours stand beside them", async () => {
  const host = await newExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').name = 'Tổng quan';
    worksheets.getItem('Tổng quan').getRange('A1').values = [['của tôi']];
    worksheets.add('SỐ LIỆU');
    await context.sync();
  });
  const [first] = twentyReadings();
  const { besideSheets, sheetsMade } = await addBriefings([first!], { language: 'vi' });
  expect(besideSheets).toEqual(['Tổng quan', 'SỐ LIỆU']);
  expect(sheetsMade).toEqual(expect.arrayContaining(['Tổng quan (2)', 'Số liệu (2)']));
  expect(tabsOf(host).slice(0, 2)).toEqual(['Tổng quan', 'SỐ LIỆU']);
  expect(sheetOf(host, 'Tổng quan').cells).toHaveLength(1);
  expect((await addBriefings([first!], { language: 'vi' })).besideSheets).toEqual([]);
});

test('a text longer than a cell is cut, whatever its first character', async () => {
  const long = `=${'ệ'.repeat(CELL_LIMIT + 10)}`;
  expect(toCell(long, false)).toHaveLength(CELL_LIMIT);
  expect(toCell(`x${'😀'.repeat(CELL_LIMIT)}`, true)).not.toMatch(/[\uD800-\uDBFF]$/u);
  const host = await newExcel();
  const plan = (): WorkbookPlan => {
    const { sheets, ...rest } = planOf(JUNE);
    const [first, ...others] = sheets as [SheetPlan, ...SheetPlan[]];
    const text = { row: 0, column: 7, value: long, style: 'legend' as const };
    return { ...rest, sheets: [{ ...first, texts: [...first.texts, text] }, ...others] };
  };
  await writeWorkbook(plan);
  const cell = sheetOf(host, 'Tổng quan').cells.find(({ row, column }) => row === 0 && column === 7);
  expect(String(cell?.value)).toHaveLength(CELL_LIMIT - 1);
  expect((await writeWorkbook(plan)).cellsWritten).toBe(0);
});

test('an input message has at most 32 and 255 characters', () => {
  const { title, message } = promptOf(`T6/2024\n${'😀'.repeat(300)}`);
  expect(title).toBe('T6/2024');
  expect(message.length).toBeLessThanOrEqual(255);
  expect(message).toMatch(/😀…$/u);
  expect(promptOf(`${'x'.repeat(40)}\ny`).title).toBe('');
});

test('a chart has at most 255 series; the Table has all columns', async () => {
  const host = await newExcel();
  const figures = Array.from({ length: 300 }, (_, index) => ({
    sector: `s${index}`,
    month: '2024-06',
    value: index,
  }));
  const plan = planOf(JUNE);
  const wide: WorkbookPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables
        .filter(({ name }) => sheet.key !== 'revenue' || name === 'BS_DoanhThu')
        .map((table) =>
          table.name === 'BS_DoanhThu'
            ? {
                ...table,
                reserve: 400,
                columns: [
                  ...table.columns.slice(0, 2),
                  ...figures.map(({ sector }) => ({
                    ...table.columns[2]!,
                    key: sector,
                    header: sector,
                    aliases: [],
                  })),
                ],
                rows: table.rows.map((row) => ({
                  ...row,
                  cells: [...row.cells.slice(0, 2), ...figures.map(({ value }) => ({ value }))],
                })),
              }
            : table,
        ),
      charts: sheet.charts
        .filter(({ table }) => table === 'BS_DoanhThu')
        .map((chart) => ({
          ...chart,
          series: figures.map(({ sector }) => ({ column: sector, name: sector, color: '#123456' })),
        })),
    })),
  };
  await writeWorkbook(() => wide);
  expect(valuesOf(host, 'BS_DoanhThu')[0]).toHaveLength(302);
  expect(chartOf(host, 'BS_BieuDo_DoanhThu')?.series).toHaveLength(255);
  expect((await writeWorkbook(() => wide)).syncs).toBe(2);
});

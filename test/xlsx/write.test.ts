import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/host/xlsx/write';
import { cell, chart, serial, sheet, table, workbook } from '../host/xlsx/build';
import { COLUMNS, DATA_SHEET, FIGURES, SAMPLE } from '../host/xlsx/sample';
import { inspectWorkbook, type InspectedChart, type Inspection } from './inspect';
import { SavedFile } from '../host/xlsx/savedFile';
import { renderPages } from './render';
import { validationFaults } from './validate';

let folder: string;
let path: string;
let seen: Inspection;

const CHANGED = 9999.5;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xlsx-test-'));
  path = join(folder, 'sample.xlsx');
  await writeFile(path, await writeXlsx(SAMPLE));
  seen = await inspectWorkbook(path, {
    details: [
      `${DATA_SHEET}!A3`,
      `${DATA_SHEET}!B23`,
      `${DATA_SHEET}!C23`,
      'Tổng quan!A3',
      'Tổng quan!A4',
      'Kiểm tra!A2',
      'Kiểm tra!A5',
    ],
    // The empty cell of November 2023.
    set: [{ cell: `${DATA_SHEET}!C25`, value: CHANGED }],
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const chartNamed = (inspection: Inspection, name: string): InspectedChart => {
  const found = inspection.charts.find((each) => each.name === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
};

/** A column of the sample's Table as it is plotted. */
const column = (inspection: Inspection, name: string) => {
  const { headers, rows } = inspection.tables['BS_BuuChinh']!;
  return rows.map((row) => row[headers.indexOf(name)]).map((value) => (value === '' ? null : value));
};

test('Office’s own validator finds no fault in a workbook with everything that is ever written', async () => {
  expect(await validationFaults(path)).toEqual([]);
});

test('the validator sees an element out of its order and an index that points at nothing', async () => {
  const file = new SavedFile(await readFile(path));
  const wrong = file
    .with('xl/worksheets/sheet1.xml', /(<sheetFormatPr[^>]*>)(.*?<\/sheetData>)/su, '$2$1')
    .with('xl/worksheets/sheet2.xml', / s="\d+"/u, ' s="9999"');
  const other = join(folder, 'wrong.xlsx');
  await writeFile(other, wrong.bytes);
  const faults = await validationFaults(other);
  expect(faults).toContainEqual(
    expect.stringMatching(/sheet1\.xml.*unexpected child element.*sheetFormatPr/u),
  );
  expect(faults).toContainEqual(expect.stringMatching(/sheet2\.xml.*index is '9999'/u));
});

test('sheets, frozen panes, colours, print areas', () => {
  expect(seen.sheets.map(({ name, visible, active }) => [name, visible, active])).toEqual([
    ['Tổng quan', true, true],
    [DATA_SHEET, true, false],
    ['Kiểm tra', true, false],
    ['Văn bản', false, false],
  ]);
  expect(seen.sheets.map(({ frozen }) => [frozen.rows, frozen.columns])).toEqual([
    [0, 0],
    [0, 2],
    [1, 0],
    [0, 0],
  ]);
  expect(seen.sheets.map(({ tabColor }) => tabColor)).toEqual([null, '#C55A11', null, null]);
  expect(seen.sheets.map(({ printAreas }) => printAreas)).toEqual([1, 0, 0, 0]);
});

test('Tables under their names, with headers and figures', () => {
  expect(Object.keys(seen.tables).sort()).toEqual(['BS_BuuChinh', 'BS_KiemTra']);
  expect(seen.tables['BS_BuuChinh']).toMatchObject({ sheet: DATA_SHEET, range: 'A22:E27', headers: COLUMNS });
  expect(column(seen, COLUMNS[2]!)).toEqual(FIGURES.map(({ revenue }) => revenue ?? null));
});

test.each([
  ['BS_TongQuan_SanLuong', COLUMNS[3]!, 'ColumnChartType', 'category', '#4472C4'],
  ['BS_BuuChinh_DoanhThu', COLUMNS[2]!, 'LineChartType', 'date', '#C55A11'],
  ['BS_BuuChinh_TangTruong', COLUMNS[4]!, 'ColumnChartType', 'category', '#2E75B6'],
])('chart %s plots the cells of its Table', (name, header, type, categoryAxis, color) => {
  const found = chartNamed(seen, name);
  expect(found.categoryAxis).toBe(categoryAxis);
  expect(found.series).toHaveLength(1);
  expect(found.series[0]).toMatchObject({ type, color, plotted: column(seen, header) });
});

test('series are named by a cell or literally', () => {
  const name = (chartName: string) => chartNamed(seen, chartName).series[0]!.name;
  expect(name('BS_BuuChinh_DoanhThu')).toBe(COLUMNS[2]);
  expect(name('BS_BuuChinh_TangTruong')).toBe('Tăng trưởng <so> & sánh');
});

test('a chart follows its cells', () => {
  const after = seen.after!;
  expect(chartNamed(after, 'BS_BuuChinh_DoanhThu').series[0]!.plotted).toEqual([
    5120.5,
    5500,
    CHANGED,
    5980.25,
    6105,
  ]);
  expect(chartNamed(after, 'BS_BuuChinh_DoanhThu').series[0]!.plotted).toEqual(column(after, COLUMNS[2]!));
  expect(chartNamed(after, 'BS_BuuChinh_TangTruong')).toEqual(chartNamed(seen, 'BS_BuuChinh_TangTruong'));
});

test('blanks are gaps or spanned as the chart says', async () => {
  const cells = [1, 2, 3].flatMap((month) => [
    cell(month, 0, serial(2024, month, 28), { numberFormat: 'mm/yyyy' }),
    ...(month === 2 ? [] : [cell(month, 1, month)]),
  ]);
  const header = [cell(0, 0, 'Đến hết'), cell(0, 1, 'Số')];
  const series = [
    { name: 'Số', values: "'Số'!$B$2:$B$4", categories: "'Số'!$A$2:$A$4", marker: true, smooth: false },
  ];
  // A date axis of days: LibreOffice leaves gaps on one of months, whatever the file says.
  const categoryAxis = { type: 'DateAxis', baseTimeUnit: 'Days' } as const;
  const charts = (['NotPlotted', 'Interplotted', 'Zero'] as const).map((blanks) =>
    chart(blanks, 'LineMarkers', series, { blanks, categoryAxis }),
  );
  const file = join(folder, 'blanks.xlsx');
  const tables = [table('BS_So', 0, 0, ['Đến hết', 'Số'], 3)];
  await writeFile(
    file,
    await writeXlsx(workbook([sheet('Số', { cells: [...header, ...cells], tables, charts })])),
  );
  const { charts: found } = await inspectWorkbook(file);
  expect(found.map(({ name, blanks }) => [name, blanks])).toEqual([
    ['NotPlotted', 'gap'],
    ['Interplotted', 'span'],
    ['Zero', 'zero'],
  ]);
});

test('no cell shows an error', () => {
  expect(seen.sheets.map(({ errors }) => errors)).toEqual(['', '', '', '']);
});

test('an error is seen where there is one', async () => {
  const file = join(folder, 'error.xlsx');
  const cells = [cell(0, 0, '#DIV/0!', {}, { formula: '=1/0' })];
  await writeFile(file, await writeXlsx(workbook([sheet('Lỗi', { cells })])));
  expect((await inspectWorkbook(file)).sheets[0]!.errors).toContain('A1');
});

test('input messages show with their line breaks, lists with their choices', () => {
  const rules = (name: string) => seen.sheets.find((each) => each.name === name)!.validations;
  expect(rules(DATA_SHEET).map(({ cells }) => cells)).toEqual([['C23'], ['C24'], ['C25'], ['C26'], ['C27']]);
  expect(rules(DATA_SHEET)[0]).toMatchObject({
    title: 'Nguồn T7/2023',
    message: 'Doanh thu 5120.5 <tỷ> & "nguồn"\nBản tin mẫu số 1',
  });
  expect(rules('Kiểm tra')[0]!.list).toBe('"Chưa";"Chấp nhận";"Bỏ qua";"Đã sửa"');
});

test('number formats, dates, text and formulas', () => {
  expect(seen.cells[`${DATA_SHEET}!C23`]).toMatchObject({ type: 'value', value: 5120.5, text: '5,120.50†' });
  expect(seen.cells[`${DATA_SHEET}!B23`]).toMatchObject({ type: 'value', text: '31/07/2023' });
  expect(seen.cells['Kiểm tra!A2']).toMatchObject({ type: 'text', value: '=1+1 là chữ' });
  expect(seen.cells['Kiểm tra!A5']).toMatchObject({ type: 'formula', formula: '=SUM(3;4)', text: '7' });
});

test('links and defined names', () => {
  expect(seen.cells[`${DATA_SHEET}!A3`]!.link).toBe('#BS_TongQuan');
  expect(seen.cells['Tổng quan!A3']!.link).toBe("#'Bưu chính ''BC'' 2024'.A1");
  expect(seen.cells['Tổng quan!A4']!.link).toBe('https://example.org/?a=1&b=2');
  expect(seen.names).toMatchObject({
    BS_TongQuan: "$'Tổng quan'.$A$1",
    BS_An: "$'Bưu chính ''BC'' 2024'.$A$1",
  });
});

test('the pages are printed as pictures, the overview on one', async () => {
  const overview = {
    ...SAMPLE,
    sheets: SAMPLE.sheets.slice(0, 2).map((each, index) => ({ ...each, visible: index === 0 })),
  };
  const file = join(folder, 'overview.xlsx');
  await writeFile(file, await writeXlsx(overview));
  const pages = await renderPages(file, join(folder, 'pages'));
  expect(pages).toHaveLength(1);
  const png = await readFile(pages[0]!);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // A4 landscape at 60 dots an inch; the header chunk holds width and height.
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(700);
  expect(png.readUInt32BE(16)).toBeGreaterThan(png.readUInt32BE(20));
});

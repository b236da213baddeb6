import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/host/snapshot';
import { absoluteReference, columnName, parseReference } from '../../../src/host/xlsx/address';
import { XLSX_ERROR_CODES, XlsxError } from '../../../src/host/xlsx/errors';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { format } from '../../../src/messages/format';
import { XLSX_ERRORS } from '../../../src/messages/xlsx';
import { cell, chart, sheet, table, workbook } from './build';
import { COLUMNS, DATA_REFERENCE, DATA_SHEET, SAMPLE } from './sample';
import { SavedFile } from './savedFile';
import { find, findAll } from './xmlTree';

let file: SavedFile;
beforeAll(async () => {
  file = await SavedFile.of(SAMPLE);
});

test('sheets in order, hidden ones hidden, the active one open', () => {
  const root = file.xml('xl/workbook.xml');
  expect(findAll(root, 'sheet').map(({ attributes }) => [attributes['name'], attributes['state']])).toEqual([
    ['Tổng quan', undefined],
    [DATA_SHEET, undefined],
    ['Kiểm tra', undefined],
    ['Văn bản', 'hidden'],
  ]);
  expect(find(root, 'workbookView').attributes['activeTab']).toBe('0');
});

test('where the active sheet is hidden, the first visible one opens', async () => {
  const saved = await SavedFile.of(workbook([sheet('Ẩn', { visible: false }), sheet('Hiện')]));
  expect(find(saved.xml('xl/workbook.xml'), 'workbookView').attributes['activeTab']).toBe('1');
});

test('defined names, hidden ones and those of the page set-up among them', () => {
  const names = findAll(file.xml('xl/workbook.xml'), 'definedName').map(({ attributes, text }) => [
    attributes,
    text,
  ]);
  expect(names).toEqual([
    [{ name: 'BS_TongQuan', comment: 'Trang đầu' }, "'Tổng quan'!$A$1"],
    [{ name: 'BS_An', hidden: '1' }, `${DATA_REFERENCE}$A$1`],
    [{ name: '_xlnm.Print_Area', localSheetId: '0' }, "'Tổng quan'!$A$1:$H$24"],
    [{ name: '_xlnm.Print_Titles', localSheetId: '0' }, "'Tổng quan'!$1:$2"],
  ]);
});

test('a print area of several ranges is one name', async () => {
  const page = { landscape: true, printArea: '$A$1:$C$4,$E$2:$F$9' };
  const saved = await SavedFile.of(workbook([sheet('Số liệu', { page })]));
  expect(find(saved.xml('xl/workbook.xml'), 'definedName').text).toBe(
    "'Số liệu'!$A$1:$C$4,'Số liệu'!$E$2:$F$9",
  );
});

test('formulas are calculated on opening; a workbook without any is left alone', async () => {
  expect(find(file.xml('xl/workbook.xml'), 'calcPr').attributes).toEqual({ fullCalcOnLoad: '1' });
  const saved = await SavedFile.of(workbook([sheet('Số', { cells: [cell(0, 0, 1)] })]));
  expect(findAll(saved.xml('xl/workbook.xml'), 'calcPr')).toEqual([]);
});

test('document properties', async () => {
  const core = file.xml('docProps/core.xml');
  expect(core.children.map((child) => [child.name, child.text])).toEqual([
    ['dc:title', 'Số liệu mẫu'],
    ['dc:subject', 'Thử & kiểm tra'],
    ['dc:creator', 'Người thử'],
    ['cp:keywords', 'mẫu, thử'],
    ['dc:description', 'Ghi chú'],
    ['dcterms:created', '2024-05-06T07:08:09Z'],
    ['dcterms:modified', '2024-05-06T07:08:09Z'],
  ]);
  const plain = await SavedFile.of(workbook([sheet('Số')]));
  expect(plain.xml('docProps/core.xml').children).toEqual([]);
});

test('Tables have fixed names, their headers, and a filter only with its buttons', () => {
  const data = file.xml('xl/tables/table1.xml');
  expect(data.attributes).toMatchObject({ id: '1', displayName: 'BS_BuuChinh', ref: 'A22:E27' });
  expect(findAll(data, 'tableColumn').map((column) => column.attributes['name'])).toEqual(COLUMNS);
  expect(findAll(data, 'autoFilter')).toEqual([]);
  expect(find(data, 'tableStyleInfo').attributes).toMatchObject({
    name: 'TableStyleLight9',
    showRowStripes: '1',
  });
  const findings = file.xml('xl/tables/table2.xml');
  expect(find(findings, 'autoFilter').attributes).toEqual({ ref: 'A1:B3' });
  expect(find(findings, 'tableStyleInfo').attributes['showRowStripes']).toBe('0');
});

test('a line break in a header is escaped as Excel does', async () => {
  const cells = [cell(0, 0, 'Doanh thu\n(tỷ)'), cell(1, 0, 1)];
  const saved = await SavedFile.of(
    workbook([sheet('Số', { cells, tables: [table('T_1', 0, 0, ['Doanh thu\n(tỷ)'], 1)] })]),
  );
  expect(find(saved.xml('xl/tables/table1.xml'), 'tableColumn').attributes['name']).toBe(
    'Doanh thu_x000a_(tỷ)',
  );
});

describe('what Excel would refuse is not written', () => {
  const withSheet = (more: Partial<SheetSnapshot>) => workbook([sheet('Số', more)]);
  const withName = (name: string) =>
    workbook([sheet('Số')], { names: [{ name, reference: "'Số'!$A$1", visible: true }] });
  const header = [cell(0, 0, 'a'), cell(1, 0, 1)];
  const prompt = (title: string, message: string) =>
    withSheet({
      validations: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, prompt: { title, message } }],
    });

  test.each<[string, WorkbookSnapshot]>([
    ['no-visible-sheet', workbook([sheet('Số', { visible: false })])],
    ['sheet-name-invalid', workbook([sheet('6/2024')])],
    ['sheet-name-invalid', workbook([sheet('x'.repeat(32))])],
    ['sheet-name-duplicate', workbook([sheet('Số'), sheet('SỐ')])],
    ['cell-duplicate', withSheet({ cells: [cell(0, 0, 1), cell(1, 0, 2), cell(0, 0, 3)] })],
    ['cell-outside-sheet', withSheet({ cells: [cell(0, 16384, 1)] })],
    ['cell-text-too-long', withSheet({ cells: [cell(0, 0, 'x'.repeat(32768))] })],
    ['number-not-finite', withSheet({ cells: [cell(0, 0, Number.NaN)] })],
    [
      'table-name-duplicate',
      withSheet({ cells: header, tables: [table('T_1', 0, 0, ['a'], 1), table('t_1', 0, 0, ['a'], 1)] }),
    ],
    ['table-without-rows', withSheet({ cells: header, tables: [table('T_1', 0, 0, ['a'], 0)] })],
    ['table-header-mismatch', withSheet({ cells: header, tables: [table('T_1', 0, 0, ['b'], 1)] })],
    [
      'table-column-duplicate',
      withSheet({ cells: [cell(0, 0, 'a'), cell(0, 1, 'A')], tables: [table('T_1', 0, 0, ['a', 'A'], 1)] }),
    ],
    ['prompt-too-long', prompt('x'.repeat(33), 'a')],
    ['prompt-too-long', prompt('a', 'x'.repeat(256))],
    [
      'list-too-long',
      withSheet({
        validations: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, list: 'x'.repeat(256) }],
      }),
    ],
    ['defined-name-invalid', withName('BS Tên')],
    ['defined-name-invalid', withName('AB12')],
    ['defined-name-invalid', withName('R1C1')],
    [
      'defined-name-duplicate',
      workbook([sheet('Số')], {
        names: ['BS_A', 'bs_a'].map((name) => ({ name, reference: "'Số'!$A$1", visible: true })),
      }),
    ],
    ['chart-type-unsupported', withSheet({ charts: [chart('C', 'Pie', [])] })],
    ['reference-invalid', withSheet({ page: { landscape: false, printArea: 'BS_Vung' } })],
    ['reference-invalid', withSheet({ page: { landscape: false, titleRows: 'A1:B2' } })],
  ])('%s', async (code, snapshot) => {
    const error = await writeXlsx(snapshot).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(XlsxError);
    const { code: seen, facts } = error as XlsxError;
    expect(seen).toBe(code);
    for (const language of ['vi', 'en'] as const)
      expect(format(XLSX_ERRORS[seen]!, language, facts)).not.toMatch(/[{}]/);
  });

  test('every error has a sentence', () => {
    expect(Object.keys(XLSX_ERRORS)).toEqual(XLSX_ERROR_CODES);
  });

  test('the longest that Excel reads is written', async () => {
    const snapshot = prompt('x'.repeat(32), 'y'.repeat(255));
    expect((await writeXlsx(snapshot)).length).toBeGreaterThan(0);
  });
});

describe('references', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

  test.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ["='Số ''a'''!$B$2:$C$5", { sheet: "Số 'a'", row: 1, column: 1, rows: 4, columns: 2 }],
    ['Data!XFD1048576', { sheet: 'Data', row: 1048575, column: 16383, rows: 1, columns: 1 }],
    ['C5:A1', { row: 0, column: 0, rows: 5, columns: 3 }],
  ])('%s is read', (reference, expected) => expect(parseReference(reference)).toEqual(expected));

  test.each(['BS_Name', 'A0', 'XFE1', 'A1,B2', 'T[Cột]', 'A:A', ''])(
    '%s is no reference to cells',
    (reference) => expect(parseReference(reference)).toBeUndefined(),
  );

  test('a reference that was written is read back', () => {
    const area = { row: 3, column: 27, rows: 2, columns: 1 };
    expect(parseReference(absoluteReference(DATA_SHEET, area))).toEqual({ sheet: DATA_SHEET, ...area });
  });
});

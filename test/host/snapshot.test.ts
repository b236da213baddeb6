import type { EmbeddedExcel } from '../../src/host/excel';
import { onSheet, start } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
});

test('cells have value, formula, style, text and link', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:D1').values = [["'=x", 5775, '=SUM(B1)', '']];
    sheet.getRange('B1').numberFormat = [['#,##0"*"']];
    const { format } = sheet.getRange('B1');
    format.font.set({ bold: true, color: '#112233', size: 12, name: 'Arial' });
    format.set({ wrapText: true, horizontalAlignment: 'Right', verticalAlignment: 'Top' });
    format.borders.getItem('EdgeBottom').color = '#445566';
    sheet.getRange('D1').format.fill.color = '#FFEE00';
    sheet.getRange('A2').hyperlink = { documentReference: 'BS_X', textToDisplay: 'Mở' };
  });
  expect(host.snapshot().sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: '=x', style: { quotePrefix: true }, text: '=x' },
    {
      row: 0,
      column: 1,
      value: 5775,
      text: '5,775*',
      style: {
        numberFormat: '#,##0"*"',
        bold: true,
        color: '#112233',
        fontSize: 12,
        fontName: 'Arial',
        wrapText: true,
        horizontal: 'Right',
        vertical: 'Top',
        borderBottom: '#445566',
      },
    },
    { row: 0, column: 2, value: 5775, formula: '=SUM(B1)', style: {}, text: '5775' },
    { row: 0, column: 3, value: '', style: { fill: '#FFEE00' }, text: '' },
    {
      row: 1,
      column: 0,
      value: 'Mở',
      style: { color: '#0563C1', underline: true },
      text: 'Mở',
      hyperlink: { documentReference: 'BS_X' },
    },
  ]);
});

test('tables, widths, merges and the active sheet are there', async () => {
  await onSheet((sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const made = sheet.tables.add('A1:B2', true);
    made.set({ name: 'BS_X', style: 'TableStyleLight1', showFilterButton: false, showBandedRows: false });
    sheet.getRange('B:B').format.columnWidth = 90;
    sheet.getRange('3:3').format.rowHeight = 30;
    sheet.getRange('A5:B5').merge();
    context.workbook.worksheets.add('Second').activate();
  });
  const book = host.snapshot();
  expect(book.active).toBe(1);
  expect(book.sheets[0]).toMatchObject({
    name: 'Sheet1',
    visible: true,
    columnWidths: new Map([[1, 90]]),
    rowHeights: new Map([[2, 30]]),
    merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
    tables: [
      {
        name: 'BS_X',
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        columns: ['a', 'b'],
        style: 'TableStyleLight1',
        showFilterButton: false,
        showBandedRows: false,
      },
    ],
  });
});

test('messages that are alike make one area', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B2:C4').dataValidation.prompt = { showPrompt: true, title: 't', message: 'm' };
    sheet.getRange('E2').dataValidation.prompt = { showPrompt: true, title: 't', message: 'm' };
  });
  expect(host.snapshot().sheets[0]?.validations).toEqual([
    { area: { row: 1, column: 1, rows: 3, columns: 2 }, prompt: { title: 't', message: 'm' } },
    { area: { row: 1, column: 4, rows: 1, columns: 1 }, prompt: { title: 't', message: 'm' } },
  ]);
});

test('a snapshot does not change with the workbook', async () => {
  const before = host.snapshot();
  host.userEdits('Sheet1', 'A1', [[1]]);
  expect(before.sheets[0]?.cells).toEqual([]);
  expect(host.snapshot().sheets[0]?.cells).toHaveLength(1);
});

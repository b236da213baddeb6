import type { EmbeddedExcel } from '../../src/host/excel';
import { onSheet, settle, start, table } from './support';

let host: EmbeddedExcel;
let heard: string[];

beforeEach(async () => {
  host = await start();
  heard = [];
  await table('BS_X', [
    ['a', 'b'],
    [1, 2],
  ]);
});

const listen = (): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> =>
  onSheet(async (sheet, context) => {
    const result = sheet.onChanged.add(async ({ type, address, source, details, changeType }) => {
      const change = details ? ` ${details.valueBefore}→${details.valueAfter}` : '';
      heard.push(`${type} ${changeType} ${address} ${source}${change}`);
    });
    sheet.tables.getItem('BS_X').onChanged.add(async ({ address }) => void heard.push(`table ${address}`));
    await context.sync();
    return result;
  });

test("an edit reaches the sheet's and the Table's handlers", async () => {
  await listen();
  host.userEdits('Sheet1', 'B2', [[42]]);
  host.userEdits('Sheet1', 'D5', [[1]]);
  await settle();
  expect(heard).toEqual([
    'WorksheetChanged RangeEdited B2 Local 2→42',
    'table B2',
    'WorksheetChanged RangeEdited D5 Local →1',
  ]);
});

test("the add-in's own writes and those of others raise events, too", async () => {
  await listen();
  await onSheet((sheet) => {
    sheet.getRange('G1:H1').values = [[1, 2]];
  });
  host.coauthorEdits('Sheet1', 'G1', [[3]]);
  await settle();
  expect(heard).toEqual([
    'WorksheetChanged RangeEdited G1:H1 Local',
    'WorksheetChanged RangeEdited G1 Remote 1→3',
  ]);
});

test("from ExcelApi 1.14 on, events tell the add-in's own changes", async () => {
  const triggers = async (excelApi: string): Promise<unknown[]> => {
    host = await start({ excelApi });
    const found: unknown[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async ({ triggerSource }) => void found.push(triggerSource));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
    });
    host.userEdits('Sheet1', 'A1', [[2]]);
    await settle();
    return found;
  };
  expect(await triggers('1.13')).toEqual([undefined, undefined]);
  expect(await triggers('1.14')).toEqual(['ThisLocalAddin', 'Unknown']);
});

test('the changed range can be had from the event', async () => {
  let seen: unknown;
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((event) =>
      Excel.run(async (later) => {
        const range = event.getRange(later).load('values');
        await later.sync();
        seen = range.values;
      }),
    );
    await context.sync();
  });
  host.userEdits('Sheet1', 'A2:B2', [[7, 8]]);
  await settle();
  expect(seen).toEqual([[7, 8]]);
});

test('a handler that was removed hears nothing', async () => {
  const result = await listen();
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  host.userEdits('Sheet1', 'D5', [[1]]);
  await settle();
  expect(heard).toEqual([]);
});

test('events can be switched off for the add-in', async () => {
  await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('G1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([]);
});

test('insertions say what was inserted', async () => {
  await listen();
  await onSheet((sheet) => {
    sheet.getRange('9:9').insert('Down');
    sheet.getRange('G9').delete('Up');
  });
  await settle();
  expect(heard).toEqual(['WorksheetChanged RowInserted 9:9 Local', 'WorksheetChanged CellDeleted G9 Local']);
});

test('sheets, Tables, sorts and selections have events of their own', async () => {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    worksheets.onAdded.add(async () => void heard.push('added'));
    worksheets.onDeleted.add(async () => void heard.push('deleted'));
    worksheets.onActivated.add(async () => void heard.push('activated'));
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    sheet.onRowSorted.add(async ({ address }) => void heard.push(`sorted ${address}`));
    tables.onAdded.add(async () => void heard.push('table added'));
    context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
    await context.sync();
  });
  await onSheet((sheet, context) => {
    context.workbook.worksheets.add('New').activate();
    sheet.tables.add('G1:G2', true);
  });
  host.userSorts('BS_X', 'a');
  host.userSelects('Sheet1', 'B2:B3');
  host.userDeletesSheet('New');
  await settle();
  expect(heard.sort()).toEqual(
    [
      'activated',
      'activated',
      'added',
      'deleted',
      'selected B2:B3',
      'selection',
      'sorted A2:B2',
      'table added',
    ].sort(),
  );
});

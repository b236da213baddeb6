import { EmbeddedExcel, type ExcelOptions } from '../../src/host/excel';
import { loadOffice } from '../../src/host/node';

/** A new embedded Excel behind the real office.js, which refuses whatever the claimed ExcelApi does not have. */
export async function start(options: ExcelOptions = {}): Promise<EmbeddedExcel> {
  const host = new EmbeddedExcel(options);
  const realm = await loadOffice(host);
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return host;
}

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** Runs work on the sheet `Sheet1`. */
export function onSheet<T>(work: Work<T>): Promise<T> {
  return Excel.run(async (context) => work(context.workbook.worksheets.getItem('Sheet1'), context));
}

/** Writes values from A1 on. */
export async function write(values: unknown[][]): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
  });
}

/** Reads a property of a range. */
export function read<K extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes' | 'address'>(
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return range[property];
  });
}

/** Makes a Table of values from A1 on. */
export async function table(name: string, values: unknown[][]): Promise<void> {
  await onSheet((sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values;
    sheet.tables.add(range, true).name = name;
  });
}

/** Values of a Table with its headers. */
export function tableValues(name: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load('values');
    await context.sync();
    return range.values;
  });
}

/** Code of the error that the work ends with. */
export async function errorOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'none';
}

// The client lets its references go after the last run: that still needs the library.
afterAll(() => settle());

/** Lets events that are on their way arrive. */
export function settle(milliseconds = 20): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

import { EmbeddedExcel, type ExcelOptions } from '../../src/host/excel';
import { loadOffice } from '../../src/host/node';
import type { ChartSnapshot, SheetSnapshot, TableSnapshot } from '../../src/host/snapshot';

let realm: Awaited<ReturnType<typeof loadOffice>> | undefined;

/** Tab names of what people see. */
export const tabsOf = (host: EmbeddedExcel): string[] =>
  host.snapshot().sheets.flatMap((sheet) => (sheet.visible ? [sheet.name] : []));

/** A new workbook behind the real office.js, which refuses every member newer than ExcelApi 1.13. */
export async function newExcel(options: ExcelOptions = {}): Promise<EmbeddedExcel> {
  const host = new EmbeddedExcel({ excelApi: '1.13', ...options });
  realm ??= await loadOffice(host);
  realm.use(host);
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  host.resetTraffic();
  return host;
}

export const sheetOf = (host: EmbeddedExcel, name: string): SheetSnapshot => {
  const sheet = host.snapshot().sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

export function tableOf(host: EmbeddedExcel, name: string): { sheet: SheetSnapshot; table: TableSnapshot } {
  for (const sheet of host.snapshot().sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

/** Headers and data of a Table; the empty text for empty cells. */
export function valuesOf(host: EmbeddedExcel, name: string): (string | number | boolean)[][] {
  const { sheet, table } = tableOf(host, name);
  const values = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const { row, column, rows, columns } = table.area;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_column, c) => values.get(`${row + r},${column + c}`) ?? ''),
  );
}

export function chartOf(host: EmbeddedExcel, name: string): ChartSnapshot | undefined {
  return host
    .snapshot()
    .sheets.flatMap((sheet) => sheet.charts)
    .find((chart) => chart.name === name);
}

/** Names and cells of a chart's series. */
export const seriesOf = (host: EmbeddedExcel, name: string): [string, string][] =>
  (chartOf(host, name)?.series ?? []).map((series) => [series.name, series.values]);

/** The input message that a cell shows. */
export function noteAt(
  host: EmbeddedExcel,
  sheet: string,
  row: number,
  column: number,
): { title: string; message: string } | undefined {
  return sheetOf(host, sheet).validations.find(
    ({ area, prompt }) =>
      prompt !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.prompt;
}

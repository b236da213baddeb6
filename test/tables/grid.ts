import type { CellPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../src/tables/plan';
import type { CellTable } from '../../src/tables/recordReader';
import { DATE_FORMAT } from '../../src/tables/serial';

/** A table as a text grid: headers, then rows; values with their marks, without the column of dates. */
export function grid(table: TablePlan | undefined): string {
  if (!table) return '(no table)';
  const shown = table.columns.map(({ kind }) => kind !== 'date');
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, index) => shown[index]).join(' | ')} |`;
  return [
    line(table.columns.map(({ header }) => header)),
    ...table.rows.map((row) => line(row.cells.map(cellText))),
  ].join('\n');
}

function cellText({ value, format }: CellPlan): string {
  if (value === null) return '';
  if (format === DATE_FORMAT) return 'date';
  return `${value}${/"(.)"$/u.exec(format ?? '')?.[1] ?? ''}`;
}

export const sheetOf = (plan: WorkbookPlan, key: string): SheetPlan | undefined =>
  plan.sheets.find((sheet) => sheet.key === key);

export const tableOf = (plan: WorkbookPlan, name: string): TablePlan | undefined =>
  plan.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);

/** Lines without the indentation of the test's source. */
export const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** The cells of a table as Excel gives them: empty text for empty cells. */
export const cellsOf = (table: TablePlan): CellTable => ({
  headers: table.columns.map(({ header }) => header),
  rows: table.rows.map(({ cells }) => cells.map(({ value }) => value ?? '')),
});

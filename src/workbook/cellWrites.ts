import type { CellPlan, CellValue, ColumnPlan } from '../tables/plan';
import { toBlocks, type CellChange } from './blocks';
import { toCell } from './escape';
import type { Write } from './writes';

/** The number format of a cell: its own, else `@` in columns of text, so that Excel makes no date of "11/2023". */
export const formatOf = (column: ColumnPlan, cell: CellPlan | undefined): string =>
  cell?.format ?? (column.kind === 'text' || column.kind === 'period' ? '@' : 'General');

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell of the plan at its place on the sheet. */
export interface PlacedCell extends CellPlace {
  readonly value: CellValue;
  readonly format: string;
}

/** Number formats first, since a value is read by the format that its cell has; then the values, escaped. */
export function writeCells(sheet: string, cells: readonly PlacedCell[]): Write[] {
  return [...writeFormats(sheet, cells), ...writeValues(sheet, cells)];
}

/** Formats column by column, so that a column of one format is one short step. */
export function writeFormats(sheet: string, cells: readonly PlacedCell[]): Write[] {
  const columns = new Map<number, CellChange<string>[]>();
  for (const { row, column, format } of cells) {
    const changes = columns.get(column) ?? [];
    changes.push({ row, column, value: format });
    columns.set(column, changes);
  }
  return [...columns.values()].flatMap((changes) =>
    toBlocks(changes).map((block) => ({ do: 'formats', sheet, block }) as const),
  );
}

/** Empties cells; their formats stay. */
export const clearCells = (sheet: string, cells: readonly CellPlace[]): Write[] =>
  writeValues(
    sheet,
    cells.map((cell) => ({ ...cell, value: null, format: 'General' })),
  );

function writeValues(sheet: string, cells: readonly PlacedCell[]): Write[] {
  const changes = cells.map(({ row, column, value, format }) => ({
    row,
    column,
    value: toCell(value, format === '@'),
  }));
  return toBlocks(changes).map((block) => ({ do: 'values', sheet, block }) as const);
}

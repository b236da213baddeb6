import { digest, digestAt } from './digest';
import { keyIn } from './matchTable';
import type { CellEdit } from '../tables/correctCells';
import type { CellValue } from '../tables/plan';
import type { WorkbookState } from './state';

/**
 * The numbers that the user typed over (or beside) what was written into metric tables. Nothing when the last write
 * broke off: then nobody knows whose a number is.
 */
export function overwritten(state: WorkbookState): CellEdit[] {
  return Object.entries(state.memory.cells).flatMap(([name, memory]): CellEdit[] => {
    const table = state.tables.get(name);
    const ids = state.memory.columns[name] ?? {};
    if (!table) return [];
    const offsetOf = (column: string): number => table.columns.findIndex(({ id }) => id === ids[column]);
    const keyOffset = offsetOf(memory.key);
    const columns = memory.columns.map((column, index) => ({ column, index, offset: offsetOf(column) }));
    const rowOf = new Map(memory.rows.map((key, index) => [key, index]));
    return table.values.flatMap((row) => {
      const key = keyIn(row[keyOffset]);
      const written = memory.values[rowOf.get(key) ?? -1];
      if (key === null || written === undefined) return [];
      return columns.flatMap(({ column, index, offset }) => {
        const value = row[offset];
        return typeof value === 'number' && digestAt(written, index) !== digestOfValue(value)
          ? [{ table: name, column, row: key, value }]
          : [];
      });
    });
  });
}

/** The digest of a cell's value; numbers to the 15 digits that Excel keeps. */
export const digestOfValue = (value: CellValue): string =>
  digest(typeof value === 'number' ? String(Number(value.toPrecision(15))) : (value ?? ''));

import { digest, digestAt } from './digest';
import type { RowKey } from './layout';
import { keyIn } from './matchTable';
import { addressOn } from './addresses';
import type { CellEdit } from '../tables/correctCells';
import type { CellValue } from '../tables/plan';
import { LEDGER_TABLES } from '../tables/readLedger';
import type { WorkbookState } from './state';

const STORE: ReadonlySet<string> = new Set(LEDGER_TABLES);

/**
 * What the user typed over (or beside) the figures of tables, and the cells that they cleared; in rows of their own,
 * which have a date that was not written, everything. Nothing when the last write broke off: then nobody knows whose a
 * number is.
 */
export function overwritten(state: WorkbookState): CellEdit[] {
  return Object.entries(state.memory.cells).flatMap(([name, memory]): CellEdit[] => {
    const table = state.tables.get(name);
    const ids = state.memory.columns[name] ?? {};
    if (!table || STORE.has(name)) return [];
    const offsetOf = (column: string): number => table.columns.findIndex(({ id }) => id === ids[column]);
    const keyOffset = offsetOf(memory.key);
    const columns = memory.columns
      .map((column, index) => ({ column, index, offset: offsetOf(column) }))
      .filter(({ offset }) => offset >= 0 && offset !== keyOffset);
    const rowOf = new Map(memory.rows.map((key, index) => [key, index]));
    const sheet = state.sheets.find(({ id }) => id === table.sheet)?.name ?? '';
    const nothing = digestOfValue(null);
    const seen = new Set<RowKey>();
    return table.values.flatMap((row, r) => {
      const key = keyIn(row[keyOffset]);
      // Of rows with one key the first is ours.
      if (key === null || seen.has(key)) return [];
      seen.add(key);
      const written = memory.values[rowOf.get(key) ?? -1];
      if (written === undefined && typeof key !== 'number') return [];
      return columns.flatMap(({ column, index, offset }) => {
        const value = row[offset] === '' ? null : (row[offset] ?? null);
        if ((digestAt(written, index) || nothing) === digestOfValue(value)) return [];
        const place = {
          row: table.area.row + 1 + r,
          column: table.area.column + offset,
          rows: 1,
          columns: 1,
        };
        return [{ table: name, column, row: key, value, address: addressOn(sheet, place) }];
      });
    });
  });
}

/** The digest of a cell's value; numbers to the 15 digits that Excel keeps. */
export const digestOfValue = (value: CellValue): string =>
  digest(typeof value === 'number' ? numberText(value) : (value ?? ''));

function numberText(value: number): string {
  const text = String(value);
  // So short a text has no more than 15 digits.
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}

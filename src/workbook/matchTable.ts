import type { ColumnPlan, TablePlan } from '../tables/plan';
import { fold } from '../tables/recordCells';
import type { RowKey } from './layout';
import type { TableState } from './state';

/** How the columns and rows of a plan lie in the Table that the workbook has, wherever the user put them. */
export interface TableMatch {
  /** Offset of each column of the plan in the Table; `undefined` where the Table has none. */
  readonly offsets: readonly (number | undefined)[];
  /** Row keys from the first data row down; `null` for rows without one. */
  readonly rowKeys: readonly RowKey[];
  /** Index of the data row with a key. */
  readonly rowOf: ReadonlyMap<RowKey, number>;
  /** Indexes of data rows in which no cell holds anything. */
  readonly blankRows: readonly number[];
}

/**
 * Finds the plan's columns by the ids that they had, else by any of their headers, and its rows by their keys.
 * Of rows with the same key (copied by the user) the first is ours, unless the plan adopts the other as a new row.
 */
export function matchTable(
  plan: TablePlan,
  table: TableState,
  ids: Readonly<Record<string, number>> = {},
): TableMatch {
  const offsets = plan.columns.map((column) => findColumn(column, table, ids[column.key]));
  const keyOffset = offsets[plan.keyColumn];
  const rowKeys = table.values.map((row) => keyIn(row[keyOffset ?? -1]));
  for (const { key, adopts } of plan.rows)
    if (adopts !== undefined && adopts < rowKeys.length) rowKeys[adopts] = key;
  const rowOf = new Map<RowKey, number>();
  rowKeys.forEach((key, index) => {
    if (key !== null && !rowOf.has(key)) rowOf.set(key, index);
  });
  const blankRows = table.values.flatMap((row, index) =>
    row.every((value) => value === null || value === '') ? [index] : [],
  );
  return { offsets, rowKeys, rowOf, blankRows };
}

/** The key that a cell of the key column holds. */
export const keyIn = (value: string | number | null | undefined): RowKey =>
  value === undefined || value === '' ? null : value;

function findColumn(column: ColumnPlan, table: TableState, id: number | undefined): number | undefined {
  const byId = id === undefined ? -1 : table.columns.findIndex((candidate) => candidate.id === id);
  if (byId >= 0) return byId;
  const headers = new Set([column.header, ...column.aliases].map(fold));
  const byHeader = table.columns.findIndex((candidate) => headers.has(fold(candidate.header)));
  return byHeader >= 0 ? byHeader : undefined;
}

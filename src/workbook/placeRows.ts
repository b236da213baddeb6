import type { TablePlan } from '../tables/plan';
import type { RowKey } from './layout';
import type { TableMatch } from './matchTable';

/** Where the rows of a plan go in a Table that has rows already. */
export interface PlacedRows {
  /** Index of the data row of each row of the plan. */
  readonly at: readonly number[];
  /** Rows of the plan whose cells are all written: those that are new or come to lie elsewhere. */
  readonly fresh: readonly boolean[];
  /** Keys from the first data row down; `null` for rows that are not ours. */
  readonly keys: readonly RowKey[];
  /** Indexes of data rows that the plan has no more. */
  readonly gone: readonly number[];
  /** Data rows, those that are gone included. */
  readonly total: number;
  readonly added: number;
}

/** Rows keep their place; new ones fill blank rows first, then go to the end. */
export function appendRows(plan: TablePlan, match: TableMatch): PlacedRows {
  const blank = [...match.blankRows];
  const keys: RowKey[] = [...match.rowKeys];
  const planned = new Set<RowKey>(plan.rows.map((row) => row.key));
  const gone = keys.flatMap((key, index) =>
    key !== null && match.rowOf.get(key) === index && !planned.has(key) ? [index] : [],
  );
  const fresh: boolean[] = [];
  const at = plan.rows.map((row) => {
    const found = match.rowOf.get(row.key);
    fresh.push(found === undefined || row.adopts !== undefined);
    if (found !== undefined) return found;
    const index = blank.shift() ?? keys.length;
    keys[index] = row.key;
    return index;
  });
  return { at, fresh, keys, gone, total: keys.length, added: fresh.filter(Boolean).length };
}

/**
 * Rows in the order of the plan, for a list that the user left as it was made: no sort, no rows or columns of the
 * user's own, which would not move along. `undefined` for all others, and when no row is new.
 */
export function arrangeRows(plan: TablePlan, match: TableMatch, columns: number): PlacedRows | undefined {
  const { rowKeys, blankRows, rowOf } = match;
  const ownColumns = new Set(match.offsets.filter((offset) => offset !== undefined)).size;
  const known = plan.rows.flatMap((row) => rowOf.get(row.key) ?? []);
  const added = plan.rows.length - known.length;
  const untouched =
    added > 0 &&
    ownColumns === columns &&
    rowKeys.filter((key) => key !== null).length === rowOf.size &&
    rowKeys.filter((key) => key === null).length === blankRows.length &&
    known.every((place, index) => index === 0 || known[index - 1]! < place);
  if (!untouched) return undefined;
  const count = plan.rows.length;
  const total = Math.max(rowKeys.length, count);
  return {
    at: plan.rows.map((_, index) => index),
    fresh: plan.rows.map((row, index) => rowOf.get(row.key) !== index || row.adopts !== undefined),
    keys: Array.from({ length: total }, (_, index) => plan.rows[index]?.key ?? null),
    gone: Array.from({ length: total - count }, (_, index) => count + index),
    total,
    added,
  };
}

import type { Ledger, LedgerRow } from '../ledger/ledger';
import type { Language } from '../messages/types';
import type { TablePlace } from '../tables/context';
import { DATA_TABLE, VOCABULARY_TABLE } from '../tables/names';
import type { CellValue, RowPlan, TablePlan, WorkbookPlan } from '../tables/plan';
import { sameValue } from './escape';
import { tablePlaces } from './ledgerState';
import type { KnownRecords } from '../tables/readLedger';
import { matchTable, type TableMatch } from './matchTable';
import type { WorkbookState } from './state';
import type { WriteResult } from './writeWorkbook';

/** The last write of this session: what the workbook holds as long as nobody changes it. */
export interface LastWrite {
  /** The workbook's version since then. */
  readonly version: string;
  readonly language: Language;
  readonly today: string | undefined;
  readonly ledger: Ledger;
  readonly plan: WorkbookPlan;
  /** Where the Tables stood that were there before. */
  readonly places: ReadonlyMap<string, TablePlace>;
  readonly undo: Undo | undefined;
}

/** What taking back the last briefings needs. */
export interface Undo {
  /** The ledger without them, with what the user had changed. */
  readonly before: Ledger;
  readonly after: Ledger;
  /** Columns of Tables that were there before them, by Table. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everything that was ever made before them. */
  readonly made: ReadonlySet<string>;
}

/** What taking back needs, from the workbook as it is before the write. */
export const undoOf = (before: Ledger, after: Ledger, { memory }: WorkbookState): Undo => ({
  before,
  after,
  made: memory.made,
  columns: new Map(Object.entries(memory.columns).map(([table, ids]) => [table, new Set(Object.keys(ids))])),
});

let last: LastWrite | undefined;

/** Keeps what a write did; one that found nothing to do leaves the workbook's version as it was. */
export function rememberWrite(write: Omit<LastWrite, 'version'>, { version }: WriteResult): void {
  last = version === undefined ? undefined : { ...write, plan: withoutAdoptions(write.plan), version };
}

/** Rows that were adopted have their keys now. */
const withoutAdoptions = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.rows.some(({ adopts }) => adopts !== undefined)
        ? { ...table, rows: table.rows.map(({ key, cells }) => ({ key, cells })) }
        : table,
    ),
  })),
});

/** The last write of this session, when no other write came after it; `undefined` in another workbook, too. */
export const lastWrite = (state: Pick<WorkbookState, 'version' | 'memory'>): LastWrite | undefined =>
  last && last.version === state.version && !state.memory.writing ? last : undefined;

export function forgetWrite(): void {
  last = undefined;
}

/**
 * True when every list of the workbook still holds exactly what the last write put there, in whatever order, and the
 * user added no column: then the ledger need not be read from the cells again.
 */
export function holdsPlan({ plan, places }: LastWrite, state: WorkbookState): boolean {
  const own = tablePlaces(state);
  return (
    [...own].every(([name, { ownColumns }]) => ownColumns === (places.get(name)?.ownColumns ?? 0)) &&
    plan.sheets.every(({ tables }) => tables.every((table) => table.sorted || holdsTable(table, state)))
  );
}

function holdsTable(plan: TablePlan, state: WorkbookState): boolean {
  const table = state.tables.get(plan.name);
  if (!table) return false;
  const match = matchTable(plan, table, state.memory.columns[plan.name]);
  const { offsets, rowOf, rowKeys, blankRows } = match;
  if (offsets.includes(undefined) || rowKeys.length - blankRows.length !== plan.rows.length) return false;
  return plan.rows.every((row) => holdsRow(row, table.values[rowOf.get(row.key) ?? -1], match));
}

const holdsRow = (
  { cells }: RowPlan,
  values: readonly CellValue[] | undefined,
  { offsets }: TableMatch,
): boolean =>
  values !== undefined &&
  cells.every(({ value }, index) => sameValue(value, values[offsets[index] ?? -1] ?? null));

/**
 * What need not be read again: figures whose rows in Số liệu still hold what the last write put there. Nothing when
 * Danh mục says something else than it did.
 */
export function knownRecords({ plan, ledger }: LastWrite, state: WorkbookState): KnownRecords | undefined {
  const planned = new Map(plan.sheets.flatMap(({ tables }) => tables.map((one) => [one.name, one] as const)));
  const data = planned.get(DATA_TABLE);
  const words = planned.get(VOCABULARY_TABLE);
  const table = state.tables.get(DATA_TABLE);
  // Other words may give names another meaning.
  if (!data || !table || (words && !holdsTable(words, state))) return undefined;
  const match = matchTable(data, table, state.memory.columns[DATA_TABLE]);
  const rows = new Map(ledger.rows.map((row) => [row.id, row]));
  const figures = new Map<number, LedgerRow>();
  for (const row of data.rows) {
    const index = match.rowOf.get(row.key) ?? -1;
    const figure = ledger.typed?.has(String(row.key)) ? undefined : rows.get(String(row.key));
    if (figure && holdsRow(row, table.values[index], match)) figures.set(index, figure);
  }
  return { figures, briefings: ledger.briefings };
}

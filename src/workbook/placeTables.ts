import type { TablePlan, WorkbookPlan } from '../tables/plan';
import { createTable } from './createTable';
import { growTable } from './growTable';
import type { SheetTarget, TableLayout } from './layout';
import type { Memory } from './memory';
import { STORE_SHEETS } from './placeSheets';
import type { WorkbookState } from './state';
import type { Write } from './writes';

export interface PlacedTables {
  readonly layouts: ReadonlyMap<string, TableLayout>;
  /** Steps for the Tables that the ledger is read back from. */
  readonly store: readonly Write[];
  readonly others: readonly Write[];
}

/**
 * Makes or grows every Table of the plan.
 *
 * @param shrink rows and columns that the plan has no more go, where the user has nothing in them
 * @throws BriefsheetError `cells-occupied`
 */
export function placeTables(
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, SheetTarget>,
  state: WorkbookState,
  memory: Memory,
  shrink = false,
): PlacedTables {
  const layouts = new Map<string, TableLayout>();
  const writes: Record<'store' | 'others', Write[]> = { store: [], others: [] };
  const isStore = (key: string): boolean => STORE_SHEETS.has(key);
  for (const sheet of plan.sheets)
    for (const table of sheet.tables) {
      const target = targets.get(sheet.key);
      const result = target && placeTable(table, target, isStore(sheet.key), state, memory, shrink);
      if (!result) continue;
      layouts.set(table.name, result.layout);
      writes[isStore(sheet.key) ? 'store' : 'others'].push(...result.writes);
    }
  return { layouts, ...writes };
}

function placeTable(
  plan: TablePlan,
  target: SheetTarget,
  store: boolean,
  state: WorkbookState,
  memory: Memory,
  shrink: boolean,
): { layout: TableLayout; writes: Write[] } | undefined {
  const table = state.tables.get(plan.name);
  if (table)
    return growTable(
      plan,
      table,
      ownSheet(table.sheet, target, state),
      memory.columns[plan.name] ?? {},
      store,
      shrink,
    );
  const deleted = memory.made.has(`table:${plan.name}`) && !store;
  return deleted ? undefined : createTable(plan, target);
}

/** The sheet that the Table is on: the user may have moved it to another. */
function ownSheet(id: string, target: SheetTarget, state: WorkbookState): SheetTarget {
  const sheet = id === target.ref ? undefined : state.sheets.find((candidate) => candidate.id === id);
  if (!sheet) return target;
  const { name, cells, tables } = sheet;
  return { ref: id, name, created: false, cells, tables };
}

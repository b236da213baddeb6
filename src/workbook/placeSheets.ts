import type { SheetPlan, WorkbookPlan } from '../tables/plan';
import type { SheetTarget } from './layout';
import type { Memory } from './memory';
import type { SheetState, WorkbookState } from './state';
import type { SheetWrite } from './writes';

/** Sheets that the ledger is read back from: made again when they are missing. */
export const STORE_SHEETS: ReadonlySet<string> = new Set([
  'data',
  'briefings',
  'findings',
  'vocabulary',
  'texts',
]);

export interface PlacedSheets {
  /** By sheet key; a sheet that the user deleted has none. */
  readonly targets: ReadonlyMap<string, SheetTarget>;
  readonly writes: readonly SheetWrite[];
}

/**
 * Finds the plan's sheets by the Tables on them, else by the defined names that point to them, never by tab names,
 * and plans the ones to make, each after the sheet that the plan has before it.
 */
export function placeSheets(plan: WorkbookPlan, state: WorkbookState, memory: Memory): PlacedSheets {
  const order = state.sheets.map((sheet) => sheet.name);
  const targets = new Map<string, SheetTarget>();
  const writes: SheetWrite[] = [];
  const taken = new Set<string>();
  for (const sheet of plan.sheets) {
    const found = findSheet(sheet, plan, state, memory);
    if (found && !taken.has(found.id)) {
      taken.add(found.id);
      targets.set(sheet.key, targetOf(found));
    }
  }
  plan.sheets.forEach((sheet, index) => {
    if (targets.has(sheet.key)) return;
    if (memory.made.has(`sheet:${sheet.key}`) && !STORE_SHEETS.has(sheet.key)) return;
    const reuse = index === 0 ? emptyWorkbookSheet(state) : undefined;
    const name = freeName(sheet.tab, reuse ? order.filter((other) => other !== reuse.name) : order);
    const position = reuse ? 0 : positionFor(index, plan, targets, order);
    if (reuse) order[0] = name;
    else order.splice(position, 0, name);
    targets.set(sheet.key, { ref: reuse?.id ?? name, name, created: true, tables: [] });
    const { tabColor, freeze, print, widths = [] } = sheet;
    const gridlines = STORE_SHEETS.has(sheet.key);
    writes.push({
      do: 'sheet',
      name,
      reuse: reuse?.id,
      position,
      tabColor,
      freeze,
      print,
      gridlines,
      widths,
    });
  });
  return { targets, writes };
}

const targetOf = ({ id, name, cells, tables, printArea, heights }: SheetState): SheetTarget => ({
  ref: id,
  name,
  created: false,
  cells,
  tables,
  heights,
  ...(printArea === undefined ? {} : { printArea }),
});

/** The sheet with one of the Tables, else the one that a defined name of its own points to. */
export function findSheet(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  state: WorkbookState,
  memory: Memory,
): SheetState | undefined {
  for (const { name } of sheet.tables) {
    const table = state.tables.get(name);
    if (table) return state.sheets.find((candidate) => candidate.id === table.sheet);
  }
  const own = new Set(plan.names.filter((name) => name.sheet === sheet.key).map(({ name }) => name));
  const named = state.names.find((name) => own.has(name.name) && name.sheetName !== undefined)?.sheetName;
  // A write that broke off may have made the sheet and nothing on it.
  const tab = named ?? memory.writing?.sheets[sheet.key];
  return tab === undefined ? undefined : state.sheets.find((candidate) => candidate.name === tab);
}

/** The one sheet of a new workbook, when nothing is on it. */
export function emptyWorkbookSheet(state: WorkbookState): SheetState | undefined {
  const [only, ...others] = state.sheets;
  const empty = only && others.length === 0 && !only.cells && only.tables.length === 0;
  return empty && !only.hasCharts && !only.protected ? only : undefined;
}

/** After the nearest sheet that the plan has before it, else before the nearest after it, else at the end. */
function positionFor(
  index: number,
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, SheetTarget>,
  order: readonly string[],
): number {
  const places = plan.sheets.map((sheet) => order.indexOf(targets.get(sheet.key)?.name ?? ''));
  const before = places.slice(0, index).findLast((place) => place >= 0);
  if (before !== undefined) return before + 1;
  return places.slice(index + 1).find((place) => place >= 0) ?? order.length;
}

/** The tab name, with a number behind it where another sheet has it; Excel allows 31 characters. */
export function freeName(tab: string, taken: readonly string[]): string {
  // Excel keeps the name of its list of changes for itself.
  const used = new Set([...taken.map((name) => name.toLowerCase()), 'history']);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = tab.slice(0, 31 - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

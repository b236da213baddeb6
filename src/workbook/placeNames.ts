import { FIGURE_LINK } from '../tables/names';
import type { NamePlan, RowPlan, WorkbookPlan } from '../tables/plan';
import type { SheetTarget } from './layout';
import type { Linkable } from './placeLooks';
import type { WorkbookState } from './state';
import type { Write } from './writes';

/** Rows of a sheet. */
const ALL_ROWS = 1_048_576;

/**
 * Defined names that links lead to: those that are missing, and those whose cells are gone. Names of figures that nothing
 * links to any more are forgotten.
 */
export function placeNames(
  names: readonly NamePlan[],
  targets: ReadonlyMap<string, SheetTarget>,
  state: WorkbookState,
): Write[] {
  const existing = new Map(state.names.map((name) => [name.name.toLowerCase(), name]));
  const planned = new Set(names.map(({ name }) => name.toLowerCase()));
  const stale = state.names.filter(
    ({ name }) => name.startsWith(FIGURE_LINK) && !planned.has(name.toLowerCase()),
  );
  const writes = names.flatMap(({ name, sheet, row, column, wholeColumn, lookup }): Write[] => {
    const target = targets.get(sheet);
    const found = existing.get(name.toLowerCase());
    if (lookup) return found ? [] : [{ do: 'lookup-name', name, formula: formulaOf(lookup) }];
    if (!target || found?.sheetName !== undefined) return [];
    const area = { row, column, rows: wholeColumn ? ALL_ROWS : 1, columns: 1 };
    const add: Write = { do: 'name', name, sheet: target.ref, area };
    return found ? [{ do: 'forget-name', name: found.name }, add] : [add];
  });
  return [...writes, ...stale.map(({ name }): Write => ({ do: 'forget-name', name }))];
}

/** A name that is looked up whenever it is followed leads to its row after a sort, too; cells' names stay where they are. */
const formulaOf = ({ column, key }: NonNullable<NamePlan['lookup']>): string =>
  `=INDEX(${column},MATCH("${key.replaceAll('"', '""')}",${column},0))`;

/** The plan without the cells and lines that would lead to a sheet that the user deleted. */
export function withoutDeadLinks(plan: WorkbookPlan, linkable: Linkable): WorkbookPlan {
  if (plan.names.every(({ name }) => linkable(name) !== undefined)) return plan;
  const isDead = ({ link }: { readonly link?: string }): boolean => link !== undefined && !linkable(link);
  const live = (row: RowPlan): RowPlan =>
    row.cells.some(isDead)
      ? { ...row, cells: row.cells.map((cell) => (isDead(cell) ? { value: null } : cell)) }
      : row;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      texts: sheet.texts.filter((text) => !isDead(text)),
      tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map(live) })),
    })),
  };
}

/** Lets links through that lead somewhere: not those to the names of a sheet that the user deleted. */
export function linkTest(
  plan: Pick<WorkbookPlan, 'names'>,
  targets: ReadonlyMap<string, SheetTarget>,
): Linkable {
  const dead = new Set(plan.names.filter(({ sheet }) => !targets.has(sheet)).map(({ name }) => name));
  return (link) => (link === undefined || dead.has(link) ? undefined : link);
}

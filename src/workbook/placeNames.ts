import type { NamePlan, WorkbookPlan } from '../tables/plan';
import type { SheetTarget } from './layout';
import type { Linkable } from './placeLooks';
import type { WorkbookState } from './state';
import type { Write } from './writes';

/** Defined names that links lead to: those that are missing, and those whose cells are gone. */
export function placeNames(
  names: readonly NamePlan[],
  targets: ReadonlyMap<string, SheetTarget>,
  state: WorkbookState,
): Write[] {
  const existing = new Map(state.names.map((name) => [name.name.toLowerCase(), name]));
  return names.flatMap(({ name, sheet, row, column }): Write[] => {
    const target = targets.get(sheet);
    const found = existing.get(name.toLowerCase());
    if (!target || found?.sheetName !== undefined) return [];
    const add: Write = { do: 'name', name, sheet: target.ref, area: { row, column, rows: 1, columns: 1 } };
    return found ? [{ do: 'forget-name', name: found.name }, add] : [add];
  });
}

/** Lets links through that lead somewhere: not those to the names of a sheet that the user deleted. */
export function linkTest(
  plan: Pick<WorkbookPlan, 'names'>,
  targets: ReadonlyMap<string, SheetTarget>,
): Linkable {
  const dead = new Set(plan.names.filter(({ sheet }) => !targets.has(sheet)).map(({ name }) => name));
  return (link) => (link === undefined || dead.has(link) ? undefined : link);
}

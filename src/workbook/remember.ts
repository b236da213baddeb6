import type { WorkbookPlan } from '../tables/plan';
import type { Seen } from './diff';
import type { SheetTarget, TableLayout } from './layout';
import { encodeMade, SETTINGS, type Memory } from './memory';
import type { WorkbookState } from './state';
import type { Write } from './writes';

/** Everything ever made, with what the workbook has now. */
export function rememberMade(
  made: ReadonlySet<string>,
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, SheetTarget>,
  layouts: readonly TableLayout[],
  charts: readonly { readonly name: string }[],
): ReadonlySet<string> {
  return new Set([
    ...made,
    ...plan.sheets.filter(({ key }) => targets.has(key)).map(({ key }) => `sheet:${key}`),
    ...layouts.map((layout) => `table:${layout.plan.name}`),
    ...charts.map(({ name }) => `chart:${name}`),
  ]);
}

/** The ids of our columns; a column that the user deleted keeps its last one, which says that it was made. */
export function rememberColumns(
  layouts: readonly TableLayout[],
  state: WorkbookState,
  memory: Memory,
  seen: Seen,
): Memory['columns'] {
  return Object.fromEntries(
    layouts.map(({ plan, offsets }) => {
      const known = state.tables.get(plan.name)?.columns.map(({ id }) => id) ?? [];
      const ids = seen.columnIds.get(plan.name) ?? known;
      const own = plan.columns.flatMap(({ key }, index) => {
        const id = ids[offsets[index]!];
        return id === undefined ? [] : [[key, id] as const];
      });
      return [plan.name, { ...memory.columns[plan.name], ...Object.fromEntries(own) }];
    }),
  );
}

/** The settings that differ; the mark of an unfinished write is taken away last. */
export function writeSettings(next: Memory, before: Memory, begun: boolean): Write[] {
  const made = encodeMade(next);
  const writes: Write[] = [];
  if (made !== encodeMade(before)) writes.push({ do: 'setting', key: SETTINGS.made, value: made });
  if (begun || before.writing) writes.push({ do: 'setting', key: SETTINGS.writing, value: null });
  return writes;
}

import type { WorkbookPlan } from '../tables/plan';
import type { SheetTarget } from './layout';
import type { Memory } from './memory';
import type { WorkbookState } from './state';
import type { Write } from './writes';

/**
 * The steps that take away charts of the overview whose sheet of figures the user deleted: Excel leaves them with
 * broken references and nothing to draw. A chart in which the user drew something of their own stays.
 *
 * @param targets the sheets that are there or are made, by their keys
 */
export function dropEmptyCharts(
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, SheetTarget>,
  state: WorkbookState,
  memory: Memory,
): Write[] {
  const sheetOf = new Map(plan.sheets.flatMap(({ key, tables }) => tables.map(({ name }) => [name, key])));
  const isGone = (table: string): boolean => !targets.has(sheetOf.get(table) ?? '');
  return plan.sheets
    .flatMap(({ charts }) => charts)
    .filter(({ name, table }) => memory.made.has(`chart:${name}`) && isGone(table))
    .flatMap(({ name }): Write[] => {
      const ours = new Set(Object.values(memory.series[name] ?? {}));
      return state.charts
        .filter((chart) => chart.name === name && chart.series.every((series) => ours.has(series)))
        .map(({ sheet }) => ({ do: 'delete-chart', sheet, chart: name }));
    });
}

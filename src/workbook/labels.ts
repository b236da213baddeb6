import type { ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from '../tables/plan';
import { fold } from '../tables/recordCells';
import type { Area } from './addresses';
import { matchTable } from './matchTable';
import type { Memory } from './memory';
import { freeName, placeSheets } from './placeSheets';
import type { TableState, WorkbookState } from './state';

/** A label of the workbook with what it says in the new language. */
export type Relabel =
  | { readonly what: 'tab'; readonly sheet: string; readonly to: string }
  | {
      readonly what: 'header';
      readonly table: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly to: string;
    }
  | { readonly what: 'choices'; readonly sheet: string; readonly area: Area; readonly to: readonly string[] }
  | { readonly what: 'series'; readonly chart: ChartRef; readonly index: number; readonly to: string }
  /** Given only where the chart still says `from`: what it says is read together with its titles. */
  | { readonly what: 'title' | 'axis'; readonly chart: ChartRef; readonly from: string; readonly to: string };

export interface ChartRef {
  readonly name: string;
  /** Id of its sheet. */
  readonly sheet: string;
}

/** What is to be given other names, and what is remembered of series from then on. */
export interface Relabelling {
  readonly labels: readonly Relabel[];
  readonly series: Memory['series'];
}

/**
 * The labels that still say what the former plan gave them, with what the new plan calls the same things. Names that
 * users gave are none of these. Pure.
 *
 * @param former the plan in the language that the labels may be in
 * @param plan the same workbook in the language wanted
 */
export function relabel(former: WorkbookPlan, plan: WorkbookPlan, state: WorkbookState): Relabelling {
  const sheets = new Map(former.sheets.map((sheet) => [sheet.key, sheet]));
  const labels: Relabel[] = [...tabs(former, plan, state)];
  const series: Record<string, Readonly<Record<string, string>>> = { ...state.memory.series };
  for (const sheet of plan.sheets) {
    const before = sheets.get(sheet.key);
    if (!before) continue;
    for (const table of sheet.tables) labels.push(...headers(table, before, state));
    for (const chart of sheet.charts) {
      const old = before.charts.find(({ name }) => name === chart.name);
      const found = old && state.charts.find(({ name }) => name === chart.name);
      if (!found) continue;
      labels.push(...titles(old, chart, found));
      const renamed = seriesNames(old, chart, found.series, state.memory.series[chart.name] ?? {});
      labels.push(...renamed.map(({ index, to }) => ({ what: 'series', chart: found, index, to }) as const));
      series[chart.name] = {
        ...series[chart.name],
        ...Object.fromEntries(renamed.map(({ column, to }) => [column, to])),
      };
    }
  }
  return { labels, series };
}

/** Tabs that have the name that they were made with, a number behind it included. */
function tabs(former: WorkbookPlan, plan: WorkbookPlan, state: WorkbookState): Relabel[] {
  const { targets } = placeSheets(plan, state, state.memory);
  const names = new Map(former.sheets.map(({ key, tab }) => [key, tab]));
  const taken = state.sheets.map(({ name }) => name);
  return plan.sheets.flatMap(({ key, tab }): Relabel[] => {
    const target = targets.get(key);
    const old = names.get(key);
    if (!target || target.created || old === undefined || old === tab) return [];
    if (target.name.replace(/ \(\d+\)$/u, '') !== old) return [];
    const to = freeName(tab, taken);
    taken.push(to);
    return [{ what: 'tab', sheet: target.ref, to }];
  });
}

/** Headers, and the lists of what cells may hold. */
function headers(plan: TablePlan, sheet: SheetPlan, state: WorkbookState): Relabel[] {
  const old = sheet.tables.find(({ name }) => name === plan.name);
  const table = old && state.tables.get(plan.name);
  if (!table) return [];
  const { offsets } = matchTable(plan, table, state.memory.columns[plan.name]);
  const present = new Set(table.columns.map(({ header }) => fold(header)));
  return plan.columns.flatMap((column, index): Relabel[] => {
    const offset = offsets[index];
    const before = old.columns.find(({ key }) => key === column.key);
    if (offset === undefined || !before) return [];
    const { row, column: left } = table.area;
    const { header } = table.columns[offset]!;
    // Excel would put a number behind a header that another column has.
    const isOurs = fold(header) === fold(before.header) && !present.has(fold(column.header));
    return [
      ...(isOurs
        ? [
            {
              what: 'header' as const,
              table: plan.name,
              sheet: table.sheet,
              row,
              column: left + offset,
              to: column.header,
            },
          ]
        : []),
      ...(column.choices && column.choices.join() !== before.choices?.join()
        ? [
            {
              what: 'choices' as const,
              sheet: table.sheet,
              area: bodyOf(table, offset),
              to: column.choices,
            },
          ]
        : []),
    ];
  });
}

const bodyOf = ({ area }: TableState, offset: number): Area => ({
  row: area.row + 1,
  column: area.column + offset,
  rows: area.rows - 1,
  columns: 1,
});

const titles = (old: ChartPlan, chart: ChartPlan, ref: ChartRef): Relabel[] =>
  (
    [
      ['title', old.title, chart.title],
      ['axis', old.valueTitle, chart.valueTitle],
    ] as const
  ).flatMap(([what, from, to]) => (from === to ? [] : [{ what, chart: ref, from, to }]));

/** Series by the column that they show; one that has another name than it was given is the user's. */
function seriesNames(
  old: ChartPlan,
  chart: ChartPlan,
  present: readonly string[],
  known: Readonly<Record<string, string>>,
): { column: string; index: number; to: string }[] {
  const wanted = new Map(chart.series.map(({ column, name }) => [column, name]));
  return old.series.flatMap(({ column, name }) => {
    const to = wanted.get(column);
    const index = present.indexOf(known[column] ?? name);
    return to === undefined || index < 0 || present[index] === to ? [] : [{ column, index, to }];
  });
}

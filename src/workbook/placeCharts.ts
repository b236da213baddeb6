import type { ChartPlan, SeriesPlan } from '../tables/plan';
import { columnArea, type SheetTarget, type TableLayout } from './layout';
import type { Memory } from './memory';
import { placeAxes } from './placeAxes';
import type { ChartState, WorkbookState } from './state';
import type { AxisChange, SeriesSource, Write } from './writes';

/** Series that Excel allows in a chart. */
const MOST_SERIES = 255;

export interface PlacedChart {
  /** Steps with the cells: the bare chart. */
  readonly first: readonly Write[];
  /** Steps once it is known which series Excel gave the bare chart. */
  readonly then: readonly Write[];
  readonly created: boolean;
  /** Names of series by column key, of those ever made. */
  readonly series: Readonly<Record<string, string>>;
  /** Its axes as they are set now. */
  readonly axis: string;
}

/**
 * The steps for a chart: made once, then series of new columns are added, in the place of others where there is no
 * more room, and series follow columns that have more rows. What the user deleted or restyled stays so. `undefined` when there is nothing to draw it from.
 */
export function placeChart(
  chart: ChartPlan,
  target: SheetTarget,
  layouts: ReadonlyMap<string, TableLayout>,
  state: WorkbookState,
  memory: Memory,
): PlacedChart | undefined {
  const layout = layouts.get(chart.table);
  if (!layout) return undefined;
  const found = findChart(chart.name, target, state);
  const finished = memory.made.has(`chart:${chart.name}`);
  if (!found && finished) return undefined;
  const all = chart.series.flatMap((series) => {
    const source = sourceOf(chart, series, layout);
    return source ? [{ series, source }] : [];
  });
  // Those that were drawn before keep their places among the most that a chart holds.
  const first = new Set(Object.keys(memory.series[chart.name] ?? {}));
  const drawn = all
    .toSorted((a, b) => Number(first.has(b.series.column)) - Number(first.has(a.series.column)))
    .slice(0, MOST_SERIES);
  if (drawn.length === 0) return undefined;

  const sheetRef = found?.sheet ?? target.ref;
  const add = ({ series, source }: (typeof drawn)[number]): Write => ({
    do: 'series',
    chart: chart.name,
    sheet: sheetRef,
    name: series.name,
    color: series.color,
    type: chart.type,
    gapWidth: chart.gapWidth,
    source,
  });
  const names = Object.fromEntries(drawn.map(({ series }) => [series.column, series.name]));
  const wanted = chart.axis ?? {};
  const setAxis = (axis: AxisChange): Write[] =>
    Object.keys(axis).length === 0 ? [] : [{ do: 'axis', sheet: sheetRef, chart: chart.name, axis }];

  if (!found || (memory.writing && !finished)) {
    const dates = layout.plan.columns.find(({ key }) => key === chart.category)?.kind === 'date';
    return {
      first: found
        ? []
        : [{ do: 'chart', sheet: sheetRef, name: chart.name, type: chart.type, source: drawn[0]!.source }],
      then: [
        ...drawn.map(add),
        // Series that Excel made by itself, or that a broken write left; after ours, so that the type stays.
        { do: 'drop-series', chart: chart.name, sheet: sheetRef, count: found?.series.length },
        { do: 'chart-style', sheet: sheetRef, chart, dates },
        ...setAxis(wanted),
      ],
      created: !found,
      series: names,
      axis: JSON.stringify(wanted),
    };
  }

  const axes = placeAxes(wanted, memory.axes[chart.name], found);
  const known = memory.series[chart.name] ?? {};
  const nameOf = (series: SeriesPlan): string => known[series.column] ?? series.name;
  const added = drawn.filter(
    ({ series }) => known[series.column] === undefined && !found.series.includes(series.name),
  );
  const rebound =
    layout.resized || memory.writing
      ? drawn.flatMap(({ series, source }): Write[] => {
          const index = found.series.indexOf(nameOf(series));
          return index < 0 ? [] : [{ do: 'rebind', chart: chart.name, sheet: sheetRef, index, source }];
        })
      : [];
  // One that the user took away or renamed is none of these.
  const displaced = (chart.left ?? []).flatMap((column) => {
    const index = known[column] === undefined ? -1 : found.series.indexOf(known[column]);
    return index < 0 ? [] : [{ column, index }];
  });
  const dropped = displaced
    .toSorted((a, b) => b.index - a.index)
    .map(({ index }): Write => ({ do: 'remove-series', chart: chart.name, sheet: sheetRef, index }));
  const gone = new Set(displaced.map(({ column }) => column));
  const kept = Object.fromEntries(Object.entries(known).filter(([column]) => !gone.has(column)));
  return {
    first: [],
    then: [...rebound, ...added.map(add), ...dropped, ...setAxis(axes.change)],
    created: false,
    series: { ...kept, ...names, ...kept },
    axis: JSON.stringify(axes.memory),
  };
}

/** The chart by its fixed name: on its sheet, else wherever the user moved it. */
function findChart(name: string, target: SheetTarget, state: WorkbookState): ChartState | undefined {
  const all = state.charts.filter((chart) => chart.name === name);
  return all.find((chart) => chart.sheet === target.ref) ?? all[0];
}

function sourceOf(chart: ChartPlan, series: SeriesPlan, layout: TableLayout): SeriesSource | undefined {
  const values = columnArea(layout, series.column);
  const categories = columnArea(layout, chart.category);
  return values && categories && { sheet: layout.target.ref, values, categories };
}

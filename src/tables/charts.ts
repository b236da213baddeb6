import type { Catalog } from '../catalog/catalog';
import { splitBreak } from './breaks';
import { isMade } from './context';
import { CHART_ROWS, DATE_COLUMN, PERIOD_COLUMN, type MetricColumn } from './metricTable';
import type { ChartPlan, SeriesPlan } from './plan';

/**
 * What a chart is for decides how it is drawn and when it is worth drawing:
 * `line` stocks and rates on a date axis, a series from its second point on;
 * `column` flows, which begin anew (a cumulative figure as a line would fall every January);
 * `compare` growth and plan completion side by side, which say something as soon as there are two of them.
 */
export type ChartUse = 'line' | 'column' | 'compare';

export interface ChartWish {
  readonly name: string;
  readonly title: string;
  readonly use: ChartUse;
  readonly table: string;
  readonly columns: readonly MetricColumn[];
  /** The table's rows: the axis has them all. */
  readonly serials: readonly number[];
  /** Names of series, shorter than headers. */
  readonly seriesName: (column: MetricColumn) => string;
  readonly colorOf: (column: MetricColumn) => string;
  /** The unit. */
  readonly valueTitle: string;
  /** Series at most. */
  readonly most?: number;
}

/** A chart that is worth drawing, without its place yet. */
export type Chart = Omit<ChartPlan, 'place'>;

/**
 * As many series as there are colours, the first ones in the order of the table, whichever came first; what more there
 * is stands in the table.
 */
const MOST_SERIES = 12;

/** The chart, or nothing as long as it would not say anything. */
export function chartOf(wish: ChartWish): Chart | undefined {
  const { name, title, use, table, columns, serials, seriesName, colorOf, valueTitle } = wish;
  const worthy = columns.filter(
    (column) => column.points.size >= (use === 'line' && !isBroken(column, columns) ? 2 : 1),
  );
  // All count, also those that find no room: what is worth drawing once must not cease to be when more comes.
  const counts = worthy.map(({ points }) => points.size);
  const longest = Math.max(0, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (use === 'compare' ? total < 2 : longest < 2) return undefined;
  const most = wish.most ?? MOST_SERIES;
  const drawn = worthy.slice(0, most);
  const left = worthy.slice(most).map(({ key }) => key);
  return {
    name,
    title,
    type: use === 'line' ? 'line' : 'column',
    table,
    // Columns stand side by side on the labels; lines keep the distances of time.
    category: use === 'line' ? DATE_COLUMN : PERIOD_COLUMN,
    series: drawn.map((column): SeriesPlan => ({
      column: column.key,
      name: seriesName(column),
      color: colorOf(column),
    })),
    ...(left.length > 0 ? { left } : {}),
    valueTitle,
    valueFormat: valueFormat(drawn),
    axis: use === 'line' ? { monthStep: monthStep(serials) } : isPositive(drawn) ? { minimum: 0 } : {},
    ...(use === 'line' ? {} : { gapWidth: gapWidth(drawn.length, serials.length) }),
  };
}

/** One value beside a break is a point of a line that goes on before or after it. */
const isBroken = ({ key }: MetricColumn, columns: readonly MetricColumn[]): boolean =>
  columns.filter((other) => splitBreak(other.key).series === splitBreak(key).series).length > 1;

const isPositive = (columns: readonly MetricColumn[]): boolean =>
  columns.every(({ points }) => [...points.values()].every(({ value }) => value >= 0));

/** Labels that fit under a chart. */
const MOST_LABELS = 6;

/** Whole months, quarters, half-years or years from label to label. */
function monthStep(serials: readonly number[]): number {
  const months = (Math.max(...serials) - Math.min(...serials)) / 30.4 + 1;
  return (
    [1, 2, 3, 6].find((step) => months / step <= MOST_LABELS) ?? 12 * Math.ceil(months / 12 / MOST_LABELS)
  );
}

/** Few columns stand far apart, so that none becomes a wall; many use the room there is. */
function gapWidth(series: number, clusters: number): number {
  if (clusters * series <= 4) return 300;
  if (clusters <= 2) return 150;
  return series === 1 ? 180 : series <= 3 ? 110 : 70;
}

/** Axis labels of small values need decimals. */
function valueFormat(columns: readonly MetricColumn[]): string {
  const largest = Math.max(
    ...columns.flatMap(({ points, display }) =>
      [...points.values()].map(({ value }) => Math.abs(value) / display.scale),
    ),
  );
  return largest >= 5 ? '#,##0' : '#,##0.0';
}

/** Charts of a sheet stand in one row, all of one size; so many are seen, or printed on a page, side by side. */
export const FIRST_CHARTS = 4;
export const CHART_COLUMNS = 3;

/**
 * Places charts side by side in the rows for charts. A chart that exists keeps the place that it had, whatever comes
 * to stand before it in the plan, so that a new one never covers it.
 */
export function placeSideBySide(charts: readonly Chart[], made: ReadonlySet<string>): readonly ChartPlan[] {
  return inSlots(charts, made).map(({ chart, slot }) => ({
    ...chart,
    place: {
      row: CHART_ROWS.first,
      lastRow: CHART_ROWS.last,
      column: slot * CHART_COLUMNS,
      lastColumn: slot * CHART_COLUMNS + CHART_COLUMNS - 1,
    },
  }));
}

/** Slots from 0 on: charts that exist in the order in which they were made, then new ones. */
export function inSlots(
  charts: readonly Chart[],
  made: ReadonlySet<string>,
): readonly { readonly chart: Chart; readonly slot: number }[] {
  const exists = (chart: Chart): boolean => isMade(made, 'chart', chart.name);
  const madeOrder = new Map([...made].map((key, index) => [key, index]));
  const age = (chart: Chart): number => madeOrder.get(`chart:${chart.name}`) ?? Infinity;
  const order = [
    ...charts.filter(exists).sort((a, b) => age(a) - age(b)),
    ...charts.filter((chart) => !exists(chart)),
  ];
  return charts.map((chart) => ({ chart, slot: order.indexOf(chart) }));
}

/**
 * Twelve colours for statistics of one sector, chosen so that no two come near each other for any reader, colour-blind
 * or not, and all stand out from white.
 */
export const PALETTE: readonly string[] = [
  '#1A70B1',
  '#AB5505',
  '#8112E5',
  '#89C110',
  '#DF0E71',
  '#002B71',
  '#79B3FA',
  '#653316',
  '#9874FF',
  '#CBAF82',
  '#382A2E',
  '#F892BE',
];

/** The colour of a sector that nobody knows any more. */
export const OTHER_COLOR = '#555555';

/**
 * Colours of columns: no two alike within one chart of up to twelve series. A statistic's own colour comes from its
 * place in the catalog; where two have the same, the one that was there first keeps it, since series are not coloured
 * anew when others join them.
 *
 * @param made keys of columns that exist, in the order in which they were made
 */
export function paletteOf(
  columns: readonly MetricColumn[],
  catalog: Catalog,
  made: readonly string[],
): (column: MetricColumn) => string {
  const taken = new Map<string, number>();
  const ages = new Map(made.map((key, index) => [key, index]));
  const ageOf = ({ key }: MetricColumn): number => ages.get(key) ?? made.length;
  const inOrder = columns.toSorted((a, b) => ageOf(a) - ageOf(b));
  inOrder.forEach(({ key, series }, index) => {
    // What stands on both sides of a break is one statistic.
    if (taken.has(splitBreak(key).series)) return;
    const own = catalog.metricOrder(series.sector, series.metric) % PALETTE.length;
    const used = new Set(taken.values());
    const free = PALETTE.map((_, i) => (own + i) % PALETTE.length).find((i) => !used.has(i));
    taken.set(splitBreak(key).series, free ?? index % PALETTE.length);
  });
  return ({ key }) => PALETTE[taken.get(splitBreak(key).series) ?? 0]!;
}

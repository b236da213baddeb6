import { dateOf, serialOf } from '../host/dates';
import type { CellSnapshot, ChartSnapshot, SeriesSnapshot } from '../host/snapshot';
import type { CellReader } from '../host/xlsx/chartData';

export interface PlottedPoint {
  /** Months since year 0 on a date axis, the index of the category on a text axis. */
  readonly x: number;
  /** `null` where the cell is empty. */
  readonly y: number | null;
}

export interface PlottedSeries {
  readonly name: string;
  readonly color: string;
  readonly points: readonly PlottedPoint[];
}

/** A chart's cells, read and put on its axes. */
export interface PlottedChart {
  readonly kind: 'line' | 'column' | 'bar';
  readonly dates: boolean;
  /** Texts of the categories on a text axis. */
  readonly labels: readonly string[];
  readonly series: readonly PlottedSeries[];
}

/** Used where neither the chart nor its series names a colour: Excel's accents. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** Reads what a chart plots; categories of the first series count for all, as in Excel. */
export function plottedChart(chart: ChartSnapshot, read: CellReader): PlottedChart {
  const kind = chart.type.startsWith('Line') ? 'line' : chart.type.startsWith('Bar') ? 'bar' : 'column';
  const dates = chart.categoryAxis.type === 'DateAxis';
  const first = chart.series.find((series) => series.categories !== undefined)?.categories;
  const labels = first ? (read(first) ?? []).map((cell) => cell?.text ?? '') : [];
  return {
    kind,
    dates,
    labels,
    series: chart.series.map((series, index) => ({
      name: series.name,
      color: series.color ?? COLORS[index % COLORS.length]!,
      points: pointsOf(series, dates, chart.blanks === 'Zero', read),
    })),
  };
}

function pointsOf(series: SeriesSnapshot, dates: boolean, zero: boolean, read: CellReader): PlottedPoint[] {
  const values = read(series.values) ?? [];
  const categories = series.categories ? read(series.categories) : undefined;
  const points = values.flatMap((cell, index): PlottedPoint[] => {
    const y = typeof cell?.value === 'number' ? cell.value : zero ? 0 : null;
    if (!dates) return [{ x: index, y }];
    const month = monthOf(categories?.[index]);
    return month === undefined ? [] : [{ x: month, y }];
  });
  return dates ? points.sort((a, b) => a.x - b.x) : points;
}

/** Months since year 0 of a cell that holds a date. */
function monthOf(cell: CellSnapshot | undefined): number | undefined {
  if (typeof cell?.value !== 'number') return undefined;
  const date = dateOf(cell.value);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The serial number of a month's first day, for labels on the axis. */
export const serialOfMonth = (months: number): number | undefined =>
  serialOf(Math.floor(months / 12), (months % 12) + 1, 1);

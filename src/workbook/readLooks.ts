import { CHART_ROWS, HEADER_ROW } from '../tables/metricTable';
import {
  BRIEFINGS_TABLE,
  DATA_TABLE,
  FINDINGS_TABLE,
  OVERVIEW_TABLE,
  TEXTS_TABLE,
  VOCABULARY_TABLE,
} from '../tables/names';
import { RECORD_ROW } from '../tables/sheetFrame';
import type { Memory } from './memory';
import { axisOf } from './placeAxes';
import type { AxisState, HeightState } from './state';

type Rows = Omit<HeightState, 'points'>;

const RECORDS: ReadonlySet<string> = new Set([
  OVERVIEW_TABLE,
  DATA_TABLE,
  BRIEFINGS_TABLE,
  FINDINGS_TABLE,
  TEXTS_TABLE,
  VOCABULARY_TABLE,
]);

/** Rows whose heights may change with what the sheet holds: headers, and the band for charts until it has some. */
function rowsOf(tables: readonly string[], hasCharts: boolean): readonly Rows[] {
  if (tables.some((name) => RECORDS.has(name))) return [{ row: RECORD_ROW, count: 1 }];
  const band = { row: CHART_ROWS.first, count: CHART_ROWS.last - CHART_ROWS.first + 1 };
  return [{ row: HEADER_ROW, count: 1 }, ...(hasCharts ? [] : [band])];
}

/**
 * Asks for the heights of rows that may get others; what is given back tells them once the request was answered.
 *
 * @param tables names of our Tables on the sheet
 */
export function loadHeights(
  sheet: Excel.Worksheet,
  tables: readonly string[],
  hasCharts: boolean,
): () => readonly HeightState[] {
  const loaded = rowsOf(tables, hasCharts).map((rows) => {
    const { format } = sheet.getRangeByIndexes(rows.row, 0, rows.count, 1);
    return { rows, format: format.load('rowHeight') };
  });
  // The typings do not know that rows of several heights have none in common.
  return () => loaded.map(({ rows, format }) => ({ ...rows, points: format.rowHeight as number | null }));
}

/** Charts that have axes: the user may have made a pie of ours. */
const WITH_AXES = /^(?:Line|Column|Bar|Area)/u;

/** Asks for what was set last of a chart's axes, as far as it may be set again. */
export function loadAxes(chart: Excel.Chart, { axes }: Pick<Memory, 'axes'>): (() => AxisState) | undefined {
  const last = axisOf(axes[chart.name]);
  if (!last || !WITH_AXES.test(chart.chartType)) return undefined;
  // Asked of the chart: less travels than with objects of their own for axes.
  if (last.monthStep === undefined) {
    chart.load('axes/valueAxis/minimum');
    return () => ({ minimum: chart.axes.valueAxis.minimum as number | '' });
  }
  chart.load('axes/categoryAxis/majorUnit,axes/categoryAxis/majorTimeUnitScale');
  return () => {
    const { categoryAxis } = chart.axes;
    const inMonths = categoryAxis.majorTimeUnitScale === 'Months';
    return { monthStep: inMonths ? (categoryAxis.majorUnit as number | '') : '' };
  };
}

import { CHART_ROWS, HEADER_ROW } from '../tables/metricTable';
import { RECORD_ROW } from '../tables/sheetFrame';
import type { Memory } from './memory';
import { axisOf } from './placeAxes';
import type { AxisState, HeightState } from './state';

/** Rows whose heights follow what the sheet holds. */
const ROWS: readonly Omit<HeightState, 'points'>[] = [
  { row: RECORD_ROW, count: 1 },
  { row: CHART_ROWS.first, count: CHART_ROWS.last - CHART_ROWS.first + 1 },
  { row: HEADER_ROW, count: 1 },
];

/** Asks for the heights of rows that we set; what is given back tells them once the request was answered. */
export function loadHeights(sheet: Excel.Worksheet): () => readonly HeightState[] {
  const loaded = ROWS.map((rows) => {
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
  const { valueAxis, categoryAxis } = chart.axes;
  if (last.monthStep === undefined) {
    valueAxis.load('minimum');
    return () => ({ minimum: valueAxis.minimum as number | '' });
  }
  categoryAxis.load('majorUnit,majorTimeUnitScale');
  return () => {
    const inMonths = categoryAxis.majorTimeUnitScale === 'Months';
    return { monthStep: inMonths ? (categoryAxis.majorUnit as number | '') : '' };
  };
}

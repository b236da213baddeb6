import type { ChartPlan } from '../tables/plan';
import type { Batch } from './batch';
import { CHART_STYLE } from './styles';
import type { AxisChange, SeriesSource, SeriesWrite, Write } from './writes';

/** Charts made by this write, by name: the series that Excel gave them, with their count loaded. */
export type BareCharts = Map<string, Excel.ChartSeriesCollection>;

type ChartStep = Extract<
  Write,
  { readonly do: 'chart' | 'chart-style' | 'axis' | 'series' | 'rebind' | 'drop-series' }
>;

/** Queues a step of a chart. */
export function applyChart(batch: Batch, write: ChartStep, bare: BareCharts): void {
  const { charts } = batch.sheet(write.sheet);
  switch (write.do) {
    case 'chart': {
      const type = write.type === 'line' ? 'LineMarkers' : 'ColumnClustered';
      const chart = charts.add(type, cells(batch, write.source, 'values'), 'Columns');
      chart.name = write.name;
      chart.series.load('count');
      bare.set(write.name, chart.series);
      return;
    }
    case 'series':
      return addSeries(batch, charts.getItem(write.chart), write);
    case 'rebind':
      return bind(batch, charts.getItem(write.chart).series.getItemAt(write.index), write.source);
    case 'drop-series': {
      const { series } = charts.getItem(write.chart);
      const count = write.count ?? bare.get(write.chart)?.count ?? 0;
      for (let index = count - 1; index >= 0; index--) series.getItemAt(index).delete();
      return;
    }
    case 'axis':
      return setAxis(charts.getItem(write.chart), write.axis);
    case 'chart-style':
      return styleChart(charts.getItem(write.chart.name), write.chart, write.dates);
  }
}

const cells = (batch: Batch, source: SeriesSource, part: 'values' | 'categories'): Excel.Range =>
  batch.range(source.sheet, source[part]);

function bind(batch: Batch, series: Excel.ChartSeries, source: SeriesSource): void {
  series.setValues(cells(batch, source, 'values'));
  series.setXAxisValues(cells(batch, source, 'categories'));
}

function addSeries(batch: Batch, chart: Excel.Chart, write: SeriesWrite): void {
  const series = chart.series.add(write.name);
  bind(batch, series, write.source);
  if (write.type === 'column') {
    series.format.fill.setSolidColor(write.color);
    series.gapWidth = write.gapWidth ?? CHART_STYLE.gapWidth;
    return;
  }
  series.format.line.color = write.color;
  series.format.line.weight = CHART_STYLE.lineWeight;
  series.markerStyle = 'Circle';
  series.markerSize = CHART_STYLE.markerSize;
  series.markerBackgroundColor = write.color;
  series.markerForegroundColor = write.color;
  series.smooth = false;
}

function setAxis(chart: Excel.Chart, { minimum, monthStep }: AxisChange): void {
  const { categoryAxis, valueAxis } = chart.axes;
  if (minimum !== undefined) valueAxis.minimum = minimum;
  if (monthStep === undefined) return;
  categoryAxis.majorUnit = monthStep;
  categoryAxis.majorTimeUnitScale = 'Months';
}

function styleChart(chart: Excel.Chart, plan: ChartPlan, dates: boolean): void {
  const { place } = plan;
  const sheet = chart.worksheet;
  chart.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.lastRow, place.lastColumn, 1, 1),
  );
  chart.title.text = plan.title;
  chart.title.format.font.size = CHART_STYLE.titleSize;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = CHART_STYLE.color;
  chart.format.font.size = CHART_STYLE.fontSize;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  // Periods stand at the foot, not in the way of columns below zero.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.categoryType = dates ? 'DateAxis' : 'TextAxis';
  if (dates) {
    categoryAxis.baseTimeUnit = 'Months';
    categoryAxis.numberFormat = 'mm/yyyy';
  }
  valueAxis.numberFormat = plan.valueFormat;
  valueAxis.title.text = plan.valueTitle;
  // A line runs over months that no briefing reports.
  chart.displayBlanksAs = plan.type === 'line' ? 'Interplotted' : 'NotPlotted';
}

/** A chart part (CT_ChartSpace). */

import type { ChartSnapshot } from '../snapshot';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './chartAxes';
import type { CellReader } from './chartData';
import { barSeriesXml, lineSeriesXml } from './chartSeries';
import { chartTitleXml, labelTextXml, whiteAreaXml } from './chartText';
import { XlsxError } from './errors';
import { CHART, DRAWING, RELATIONSHIPS } from './namespaces';
import { element, val } from './xml';

const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

/** Excel.ChartLegendPosition to the file's letters; what has none is at the right, as in Excel. */
const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

const AXIS_IDS = val('c:axId', CATEGORY_AXIS) + val('c:axId', VALUE_AXIS);

function linePlotXml(chart: ChartSnapshot, read: CellReader): string {
  return element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', false),
    ...chart.series.map((series, index) => lineSeriesXml(series, index, read)),
    val('c:marker', true),
    AXIS_IDS,
  );
}

function barPlotXml(chart: ChartSnapshot, direction: 'col' | 'bar', read: CellReader): string {
  return element(
    'c:barChart',
    {},
    val('c:barDir', direction),
    val('c:grouping', 'clustered'),
    val('c:varyColors', false),
    ...chart.series.map((series, index) => barSeriesXml(series, index, read)),
    val('c:gapWidth', chart.series[0]?.gapWidth ?? 100),
    AXIS_IDS,
  );
}

function plotXml(chart: ChartSnapshot, read: CellReader): string {
  switch (chart.type) {
    case 'Line':
    case 'LineMarkers':
      return linePlotXml(chart, read);
    case 'ColumnClustered':
      return barPlotXml(chart, 'col', read);
    case 'BarClustered':
      return barPlotXml(chart, 'bar', read);
    default:
      throw new XlsxError('chart-type-unsupported', { chart: chart.name, type: chart.type });
  }
}

function legendXml({ legend }: ChartSnapshot): string | undefined {
  if (!legend.visible) return undefined;
  const position = val('c:legendPos', LEGEND_POSITIONS[legend.position] ?? 'r');
  return element('c:legend', {}, position, val('c:overlay', false), labelTextXml());
}

/**
 * The `chartSpace` element. `read` gives the cells that series refer to, for the caches.
 * @throws XlsxError for a type other than lines, columns and bars.
 */
export function chartXml(chart: ChartSnapshot, read: CellReader): string {
  const plotArea = element(
    'c:plotArea',
    {},
    '<c:layout/>',
    plotXml(chart, read),
    axesXml(chart, chart.type === 'BarClustered', read),
  );
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
    val('c:date1904', false),
    val('c:roundedCorners', false),
    element(
      'c:chart',
      {},
      chart.title ? chartTitleXml(chart.title, chart.titleFont) : undefined,
      val('c:autoTitleDeleted', !chart.title),
      plotArea,
      legendXml(chart),
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', BLANKS[chart.blanks]),
    ),
    whiteAreaXml(),
  );
}

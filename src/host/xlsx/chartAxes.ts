/** The axes of a chart (CT_CatAx, CT_DateAx, CT_ValAx). */

import type { ChartSnapshot } from '../snapshot';
import { isNumeric, type CellReader } from './chartData';
import { axisTitleXml, greyLineXml, labelTextXml } from './chartText';
import { GENERAL, isDateFormat } from './numberFormat';
import { element, val } from './xml';

/** Ids of the axes within one chart, named by the plot. */
export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;

const TIME_UNITS = { Days: 'days', Months: 'months', Years: 'years' } as const;
const LABEL_POSITIONS = { NextToAxis: 'nextTo', Low: 'low', High: 'high', None: 'none' } as const;

/** Which axis the categories have: what the chart says, else dates where Excel would find dates. */
function hasDateAxis({ categoryAxis, series }: ChartSnapshot, read: CellReader): boolean {
  if (categoryAxis.type !== 'Automatic') return categoryAxis.type === 'DateAxis';
  const categories = series[0]?.categories;
  const cells = (categories && read(categories)) || [];
  return isNumeric(cells) && isDateFormat(cells.find((cell) => cell)?.style.numberFormat ?? GENERAL);
}

interface AxisParts {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly labels: string;
  readonly gridlines?: boolean;
  readonly line: string;
}

/** The elements that all kinds of axes begin with. */
function axisBase(parts: AxisParts): string {
  const { title, numberFormat, position } = parts;
  return [
    val('c:axId', parts.id),
    element(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      parts.minimum === undefined ? undefined : val('c:min', parts.minimum),
    ),
    val('c:delete', false),
    val('c:axPos', position),
    parts.gridlines ? element('c:majorGridlines', {}, greyLineXml()) : '',
    title ? axisTitleXml(title, position === 'l') : '',
    element('c:numFmt', { formatCode: numberFormat ?? GENERAL, sourceLinked: numberFormat === undefined }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', parts.labels),
    parts.line,
    labelTextXml(),
    val('c:crossAx', parts.crosses),
    val('c:crosses', 'autoZero'),
  ].join('');
}

function categoryAxisXml(chart: ChartSnapshot, position: 'b' | 'l', read: CellReader): string {
  const axis = chart.categoryAxis;
  const base = axisBase({
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    position,
    title: axis.title,
    numberFormat: axis.numberFormat,
    labels: LABEL_POSITIONS[axis.tickLabelPosition ?? 'NextToAxis'],
    line: greyLineXml(),
  });
  const automatic = val('c:auto', axis.type === 'Automatic');
  if (hasDateAxis(chart, read)) {
    const unit = val('c:baseTimeUnit', TIME_UNITS[axis.baseTimeUnit ?? 'Months']);
    const step =
      axis.monthStep === undefined
        ? undefined
        : val('c:majorUnit', axis.monthStep) + val('c:majorTimeUnit', 'months');
    return element('c:dateAx', {}, base, automatic, val('c:lblOffset', 100), unit, step);
  }
  const labels = val('c:lblAlgn', 'ctr') + val('c:lblOffset', 100) + val('c:noMultiLvlLbl', true);
  return element('c:catAx', {}, base, automatic, labels);
}

function valueAxisXml({ valueAxis }: ChartSnapshot, position: 'b' | 'l'): string {
  const base = axisBase({
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    position,
    title: valueAxis.title,
    numberFormat: valueAxis.numberFormat,
    minimum: valueAxis.minimum,
    labels: LABEL_POSITIONS.NextToAxis,
    gridlines: true,
    line: element('c:spPr', {}, element('a:ln', {}, '<a:noFill/>')),
  });
  return element('c:valAx', {}, base, val('c:crossBetween', 'between'));
}

/** Both axes; with horizontal bars the categories are at the left. */
export function axesXml(chart: ChartSnapshot, horizontal: boolean, read: CellReader): string {
  return categoryAxisXml(chart, horizontal ? 'l' : 'b', read) + valueAxisXml(chart, horizontal ? 'b' : 'l');
}

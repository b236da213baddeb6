/** The series of a chart (CT_LineSer, CT_BarSer). */

import type { SeriesSnapshot } from '../snapshot';
import { isNumeric, numberReferenceXml, stringReferenceXml, type CellReader } from './chartData';
import { solidFillXml } from './chartText';
import { element, text, val } from './xml';

const EMU_PER_POINT = 12700;
const DEFAULT_LINE_WEIGHT = 2.25;
const MARKER_SIZE = 5;
/** Colours of series that have none, in Excel's order. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

function nameXml({ name, nameRef }: SeriesSnapshot, read: CellReader): string {
  if (nameRef) return element('c:tx', {}, stringReferenceXml(nameRef, read(nameRef)));
  return element('c:tx', {}, element('c:v', {}, text(name)));
}

function categoriesXml({ categories }: SeriesSnapshot, read: CellReader): string | undefined {
  if (!categories) return undefined;
  const cells = read(categories);
  // A date axis reads numbers only; as texts its dates would be 1, 2, 3 …
  const reference = cells && isNumeric(cells) ? numberReferenceXml : stringReferenceXml;
  return element('c:cat', {}, reference(categories, cells));
}

function valuesXml({ values }: SeriesSnapshot, read: CellReader): string {
  return element('c:val', {}, numberReferenceXml(values, read(values)));
}

function head(series: SeriesSnapshot, index: number, read: CellReader): string {
  return val('c:idx', index) + val('c:order', index) + nameXml(series, read);
}

const colorOf = (series: SeriesSnapshot, index: number) => series.color ?? PALETTE[index % PALETTE.length]!;

function markerXml(series: SeriesSnapshot, fill: string): string {
  if (!series.marker) return element('c:marker', {}, val('c:symbol', 'none'));
  return element(
    'c:marker',
    {},
    val('c:symbol', 'circle'),
    val('c:size', MARKER_SIZE),
    element('c:spPr', {}, fill, element('a:ln', { w: 9525 }, fill)),
  );
}

/** A series of a line chart. */
export function lineSeriesXml(series: SeriesSnapshot, index: number, read: CellReader): string {
  const fill = solidFillXml(colorOf(series, index));
  const w = Math.round((series.lineWeight ?? DEFAULT_LINE_WEIGHT) * EMU_PER_POINT);
  return element(
    'c:ser',
    {},
    head(series, index, read),
    element('c:spPr', {}, element('a:ln', { w, cap: 'rnd' }, fill, '<a:round/>')),
    markerXml(series, fill),
    categoriesXml(series, read),
    valuesXml(series, read),
    // Always said: a series without the element counts as smooth.
    val('c:smooth', series.smooth),
  );
}

/** A series of a column or bar chart. */
export function barSeriesXml(series: SeriesSnapshot, index: number, read: CellReader): string {
  return element(
    'c:ser',
    {},
    head(series, index, read),
    element('c:spPr', {}, solidFillXml(colorOf(series, index))),
    // Excel would draw negative bars white.
    val('c:invertIfNegative', false),
    categoriesXml(series, read),
    valuesXml(series, read),
  );
}

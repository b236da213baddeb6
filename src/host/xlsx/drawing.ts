/** A drawing part (CT_Drawing): where the charts of a worksheet lie. */

import type { ChartSnapshot } from '../snapshot';
import { CHART, DRAWING, RELATIONSHIPS, SPREADSHEET_DRAWING } from './namespaces';
import { element } from './xml';

function marker(name: string, row: number, column: number): string {
  return element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, '0'),
  );
}

/** A chart between two cells, moving and sizing with them. `id` is unique in its drawing, from 2 on as in Excel. */
function anchorXml(chart: ChartSnapshot, id: number, relationship: string): string {
  const graphic = element(
    'a:graphic',
    {},
    element(
      'a:graphicData',
      { uri: CHART },
      element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationship }),
    ),
  );
  const properties = element(
    'xdr:nvGraphicFramePr',
    {},
    element('xdr:cNvPr', { id, name: chart.name, descr: chart.title || undefined }),
    '<xdr:cNvGraphicFramePr/>',
  );
  return element(
    'xdr:twoCellAnchor',
    {},
    marker('xdr:from', chart.from.row, chart.from.column),
    // The end is a corner, not a cell: the top left of the cell after the last one covered.
    marker('xdr:to', chart.to.row + 1, chart.to.column + 1),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      properties,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      graphic,
    ),
    '<xdr:clientData/>',
  );
}

/** The `wsDr` element; `relationships` are the ids of the charts' parts, in the charts' order. */
export function drawingXml(charts: readonly ChartSnapshot[], relationships: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 2, relationships[index]!));
  return element('xdr:wsDr', { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING }, ...anchors);
}

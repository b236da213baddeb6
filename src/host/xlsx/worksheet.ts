/** A worksheet part (CT_Worksheet). The order of its elements is the schema's; Excel refuses any other. */

import type { AreaSnapshot, SheetSnapshot } from '../snapshot';
import { areaName, cellName } from './address';
import { RELATIONSHIPS, SPREADSHEET } from './namespaces';
import type { Relationships } from './package';
import { sheetDataXml, type CellPools } from './sheetData';
import { argb } from './styles';
import { dataValidationsXml } from './validations';
import { element } from './xml';

const PIXELS_PER_POINT = 96 / 72;
/** Widest digit of Calibri 11, the unit of column widths. */
const DIGIT_PIXELS = 7;
const DEFAULT_ROW_HEIGHT = 15;
const POINTS_PER_INCH = 72;
const A4 = 9;
/** Excel's own margins, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/**
 * A column's width in the file's unit for one in points. The file counts the five pixels of padding that the width
 * shown in Excel's dialog leaves out, and cuts to 1/256: 48 points are 9.140625, shown as 8.43.
 */
export function fileColumnWidth(points: number): number {
  return Math.floor(((points * PIXELS_PER_POINT) / DIGIT_PIXELS) * 256) / 256;
}

function sheetPropertiesXml({ tabColor, page }: SheetSnapshot): string | undefined {
  const fit = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  if (!tabColor && !fit) return undefined;
  return element(
    'sheetPr',
    {},
    tabColor ? element('tabColor', { rgb: argb(tabColor) }) : undefined,
    fit ? element('pageSetUpPr', { fitToPage: true }) : undefined,
  );
}

function dimensionXml(sheet: SheetSnapshot): string {
  let rows = 1;
  let columns = 1;
  for (const cell of sheet.cells) {
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return element('dimension', { ref: areaName({ row: 0, column: 0, rows, columns }) });
}

function sheetViewXml(sheet: SheetSnapshot, active: boolean): string {
  const { rows, columns } = sheet.frozen;
  const frozen = rows > 0 || columns > 0;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const topLeftCell = cellName(rows, columns);
  return element(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      tabSelected: active || undefined,
      workbookViewId: 0,
    },
    frozen
      ? element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell,
          activePane: pane,
          state: 'frozen',
        })
      : undefined,
    frozen ? element('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell }) : undefined,
  );
}

function columnsXml({ columnWidths: widths, hiddenColumns }: SheetSnapshot): string | undefined {
  if (widths.size === 0) return undefined;
  const columns = [...widths]
    .sort(([a], [b]) => a - b)
    .map(([column, points]) =>
      element('col', {
        min: column + 1,
        max: column + 1,
        width: fileColumnWidth(hiddenColumns?.get(column) ?? points),
        hidden: hiddenColumns?.has(column) || undefined,
        customWidth: true,
      }),
    );
  return element('cols', {}, ...columns);
}

function mergesXml(merges: readonly AreaSnapshot[]): string | undefined {
  if (merges.length === 0) return undefined;
  const cells = merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  return element('mergeCells', { count: merges.length }, ...cells);
}

function hyperlinksXml(sheet: SheetSnapshot, relationships: Relationships): string | undefined {
  const links = sheet.cells
    .filter(({ hyperlink }) => hyperlink?.address || hyperlink?.documentReference)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, hyperlink }) =>
      element('hyperlink', {
        ref: cellName(row, column),
        'r:id': hyperlink?.address ? relationships.add('hyperlink', hyperlink.address, true) : undefined,
        location: hyperlink?.documentReference?.replace(/^#/, ''),
        tooltip: hyperlink?.screenTip || undefined,
      }),
    );
  return links.length ? element('hyperlinks', {}, ...links) : undefined;
}

function pageSetupXml({ page }: SheetSnapshot): string {
  const fit = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  return element('pageSetup', {
    paperSize: page.paper === 'A4' ? A4 : undefined,
    // 0 lets the pages go on in that direction; the attributes' default would be one page.
    fitToWidth: fit ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fit ? (page.fitToHeight ?? 0) : undefined,
    orientation: page.landscape ? 'landscape' : 'portrait',
  });
}

function printOptionsXml({ page }: SheetSnapshot): string | undefined {
  if (!page.centerHorizontally && !page.headings) return undefined;
  return element('printOptions', {
    horizontalCentered: page.centerHorizontally || undefined,
    headings: page.headings || undefined,
  });
}

function marginsXml({ page }: SheetSnapshot): string {
  const inches = Object.entries(page.margins ?? {}).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  return element('pageMargins', { ...MARGINS, ...Object.fromEntries(inches) });
}

/** Ids of the parts that hang on a worksheet, from its relationships. */
export interface WorksheetParts {
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** The `worksheet` element; links to addresses are added to `relationships`. */
export function worksheetXml(
  sheet: SheetSnapshot,
  options: { active: boolean; pools: CellPools; relationships: Relationships; parts: WorksheetParts },
): string {
  const { drawing, tables } = options.parts;
  return element(
    'worksheet',
    { xmlns: SPREADSHEET, 'xmlns:r': RELATIONSHIPS },
    sheetPropertiesXml(sheet),
    dimensionXml(sheet),
    element('sheetViews', {}, sheetViewXml(sheet, options.active)),
    element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
    columnsXml(sheet),
    sheetDataXml(sheet, options.pools),
    mergesXml(sheet.merges),
    dataValidationsXml(sheet),
    hyperlinksXml(sheet, options.relationships),
    printOptionsXml(sheet),
    marginsXml(sheet),
    pageSetupXml(sheet),
    drawing === undefined ? undefined : element('drawing', { 'r:id': drawing }),
    tables.length
      ? element(
          'tableParts',
          { count: tables.length },
          ...tables.map((id) => element('tablePart', { 'r:id': id })),
        )
      : undefined,
  );
}

import type { SheetWrite } from './writes';

/** Points of a column as wide as a number of characters of the default font: 7 pixels each and 5 of padding. */
export const columnWidth = (characters: number): number => (7 * characters + 5) * 0.75;

/** Points: half an inch. */
const MARGIN = 36;

/** Adds a sheet, or takes the empty one of a new workbook, and sets it up for the screen and for printing. */
export function applySheet(workbook: Excel.Workbook, write: SheetWrite): void {
  const sheet = write.reuse ? workbook.worksheets.getItem(write.reuse) : workbook.worksheets.add(write.name);
  if (write.reuse) sheet.name = write.name;
  sheet.position = write.position;
  if (write.tabColor) sheet.tabColor = write.tabColor;
  sheet.showGridlines = write.gridlines;
  const { rows, columns } = write.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  const { pageLayout } = sheet;
  pageLayout.orientation = write.print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = pageLayout.bottomMargin = MARGIN;
  const { fitToWidth, fitToHeight } = write.print;
  if (fitToWidth || fitToHeight)
    pageLayout.zoom = {
      ...(fitToWidth && { horizontalFitToPages: 1 }),
      ...(fitToHeight && { verticalFitToPages: 1 }),
    };
  for (const { column, count, characters } of write.widths)
    sheet.getRangeByIndexes(0, column, 1, count).format.columnWidth = columnWidth(characters);
}

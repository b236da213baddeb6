import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type HostWorksheet } from './worksheet';

/** Points from the sheet's left edge to the column's. */
export function columnLeft(sheet: HostWorksheet, column: number): number {
  return before(column, sheet.columnWidths, sheet.hiddenColumns, STANDARD_COLUMN_WIDTH);
}

/** Points from the sheet's top edge to the row's. */
export function rowTop(sheet: HostWorksheet, row: number): number {
  return before(row, sheet.rowHeights, sheet.hiddenRows, STANDARD_ROW_HEIGHT);
}

function before(
  line: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number,
): number {
  let sum = line * standard;
  for (const [index, size] of sizes) if (index < line) sum += size - standard;
  for (const index of hidden) if (index < line) sum -= sizes.get(index) ?? standard;
  return sum;
}

/** The column at this distance from the left edge. */
export function columnAt(sheet: HostWorksheet, points: number): number {
  let column = 0;
  while (columnLeft(sheet, column + 1) <= points) column++;
  return column;
}

/** The row at this distance from the top edge. */
export function rowAt(sheet: HostWorksheet, points: number): number {
  let row = 0;
  while (rowTop(sheet, row + 1) <= points) row++;
  return row;
}

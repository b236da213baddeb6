import { intersection, overlaps, type Area } from '../addresses';
import { isEmpty } from './cellWriting';
import type { HostTable } from './table';
import type { HostWorksheet } from './worksheet';

/**
 * What Excel's AutoCorrect does with cells typed next to a Table: it takes in a column typed directly beside it and
 * rows typed directly below. Nothing is taken in where the Table would run into another one.
 */
export function absorb(sheet: HostWorksheet, typed: Area): void {
  if (isEmpty(sheet, typed)) return;
  for (const table of sheet.tableList) {
    const grown = grownArea(table, typed);
    if (!grown || sheet.tableList.some((other) => other !== table && overlaps(other.area, grown))) continue;
    table.resizeTo(grown);
    return;
  }
}

function grownArea(table: HostTable, typed: Area): Area | undefined {
  const { area } = table;
  const common = intersection({ ...typed, column: area.column, columns: area.columns }, area);
  if (typed.column === area.column + area.columns && common?.rows === typed.rows)
    return { ...area, columns: area.columns + typed.columns };
  const below = typed.row === area.row + area.rows && !table.showTotals;
  const within = typed.column >= area.column && typed.column + typed.columns <= area.column + area.columns;
  return below && within ? { ...area, rows: area.rows + typed.rows } : undefined;
}

import { BriefsheetError } from '../model/errors';
import type { CellValue, TablePlan } from '../tables/plan';
import { addressOn, intersects, type Area } from './addresses';
import { sameValue } from './escape';
import type { SheetTarget } from './layout';
import { cellAt } from './state';

/** Rows of a sheet. */
const MOST_ROWS = 1_048_576;

/**
 * Makes sure that a Table may take the cells: none belongs to another Table and none holds a value other than the
 * one that is about to be written there (a write that broke off may have left it).
 *
 * @param wanted the value that will be written to a cell; `null` for none
 * @throws BriefsheetError `cells-occupied` with the address and the Table's title, `rows-exceeded` with the latter
 */
export function requireFree(
  target: SheetTarget,
  area: Area,
  table: Pick<TablePlan, 'name' | 'title'>,
  wanted: (row: number, column: number) => CellValue = () => null,
): void {
  if (area.rows <= 0 || area.columns <= 0) return;
  if (area.row + area.rows > MOST_ROWS) throw new BriefsheetError('rows-exceeded', { table: titleOf(table) });
  const other = target.tables.find((taken) => taken.name !== table.name && intersects(taken.area, area));
  if (other) throw occupied(target, other.area, table);
  const cells = target.cells;
  if (!cells) return;
  const last = Math.min(area.row + area.rows, cells.row + cells.values.length);
  for (let row = Math.max(area.row, cells.row); row < last; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = cellAt(cells, row, column);
      if (value !== null && !sameValue(wanted(row, column), value))
        throw occupied(target, { row, column, rows: 1, columns: 1 }, table);
    }
}

const titleOf = ({ title, name }: Pick<TablePlan, 'name' | 'title'>): string => title || name;

const occupied = (
  target: SheetTarget,
  area: Area,
  table: Pick<TablePlan, 'name' | 'title'>,
): BriefsheetError =>
  new BriefsheetError('cells-occupied', {
    address: addressOn(target.name, area),
    table: titleOf(table),
  });

/** A Table part (CT_Table). */

import type { SheetSnapshot, TableSnapshot } from '../snapshot';
import { areaName, cellName } from './address';
import { XlsxError } from './errors';
import { SPREADSHEET } from './namespaces';
import { element, xstring } from './xml';

/** Excel compares headers with their cells and repairs a Table that differs, so a wrong one is not written. */
function checkTable(table: TableSnapshot, sheet: SheetSnapshot): void {
  const { area, columns, name } = table;
  if (area.rows < 2) throw new XlsxError('table-without-rows', { table: name });
  if (new Set(columns.map((column) => column.toLowerCase())).size < columns.length) {
    throw new XlsxError('table-column-duplicate', { table: name });
  }
  const headers = new Map(
    sheet.cells.filter((cell) => cell.row === area.row).map((cell) => [cell.column, cell.value]),
  );
  for (let index = 0; index < Math.max(area.columns, columns.length); index++) {
    const column = area.column + index;
    if (headers.get(column) !== columns[index]) {
      throw new XlsxError('table-header-mismatch', { table: name, cell: cellName(area.row, column) });
    }
  }
}

/**
 * The `table` element. `id` is unique in the workbook, from 1. Filter buttons are off by having no filter at all, as
 * Excel itself writes it.
 * @throws XlsxError for a Table without data rows, or whose headers are not the texts of its header cells.
 */
export function tableXml(table: TableSnapshot, id: number, sheet: SheetSnapshot): string {
  checkTable(table, sheet);
  const ref = areaName(table.area);
  const columns = table.columns.map((column, index) =>
    // In headers Excel writes a line break as an escape, and compares it as such.
    element('tableColumn', { id: index + 1, name: xstring(column).replaceAll('\n', '_x000a_') }),
  );
  return element(
    'table',
    { xmlns: SPREADSHEET, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
    table.showFilterButton ? element('autoFilter', { ref }) : undefined,
    element('tableColumns', { count: columns.length }, ...columns),
    element('tableStyleInfo', {
      name: table.style || undefined,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: table.showBandedRows,
      showColumnStripes: false,
    }),
  );
}

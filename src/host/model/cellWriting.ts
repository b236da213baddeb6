import { contains, eachCell, type Area } from '../addresses';
import { readInput, type CellInput } from '../cellInput';
import { formatValue } from '../numberFormat';
import { invalidArgument, invalidOperation, without, type HostError } from '../object';
import type { Cell } from './cells';
import type { HostWorksheet } from './worksheet';

export function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** A value a cell: the array itself when its shape fits, a scalar spread over the area. */
function spread(area: Area, input: unknown): (i: number, j: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits = (row: unknown): boolean => Array.isArray(row) && row.length === area.columns;
  if (rows.length !== area.rows || !rows.every(fits)) throw wrongShape();
  return (i, j) => (rows[i] as unknown[])[j];
}

const MAX_WRITTEN = 5_000_000;

function assertListable(area: Area): void {
  if (area.rows * area.columns > MAX_WRITTEN)
    throw invalidOperation('Values cannot be set on whole rows or columns.');
}

/**
 * `values` and `formulas` of a range: `null` leaves a cell as it is, the empty text empties it, everything else is
 * read as if typed. Nothing is written when a value is refused.
 * @throws HostError InvalidArgument for a wrong shape or a refused value, AccessDenied on a protected sheet
 */
export function writeCells(sheet: HostWorksheet, area: Area, input: unknown): void {
  sheet.assertWritable();
  assertListable(area);
  const valueAt = spread(area, input);
  const writes: [row: number, column: number, input: CellInput][] = [];
  eachCell(area, (row, column, i, j) => {
    const value = valueAt(i, j);
    if (value === null || value === undefined) return;
    const format = sheet.cells.get(row, column).format.numberFormat ?? 'General';
    writes.push([row, column, readInput(value, format, sheet.book.year())]);
  });
  const single = area.rows * area.columns === 1;
  const before = single ? sheet.valueAt(area.row, area.column) : '';
  for (const [row, column, cell] of writes)
    sheet.cells.set(row, column, apply(sheet.cells.get(row, column), cell));
  for (const table of sheet.tableList) table.headersWritten(area);
  const edited = { changeType: 'RangeEdited', shiftDirection: 'None' };
  if (writes.length === 0) return;
  if (single)
    sheet.changed(area, { ...edited, valueBefore: before, valueAfter: sheet.valueAt(area.row, area.column) });
  else sheet.changed(area, edited);
}

/** The cell with new content; a General cell takes on the format of what was put in. */
function apply(cell: Cell, input: CellInput): Cell {
  const general = (cell.format.numberFormat ?? 'General') === 'General';
  const format =
    general && input.numberFormat ? { ...cell.format, numberFormat: input.numberFormat } : cell.format;
  return {
    ...without(cell, 'formula', 'quotePrefix'),
    value: input.value,
    format,
    ...(input.formula === undefined ? {} : { formula: input.formula }),
    ...(input.quotePrefix ? { quotePrefix: true } : {}),
  };
}

/**
 * `numberFormat` of a range.
 * @throws HostError InvalidArgument, AccessDenied
 */
export function writeNumberFormats(sheet: HostWorksheet, area: Area, input: unknown): void {
  sheet.assertWritable();
  const set = (target: Area, format: unknown): void => {
    if (format === null || format === undefined) return;
    if (typeof format !== 'string') throw invalidArgument('A number format is text.');
    sheet.cells.format(target, (old) => ({ ...old, numberFormat: format === '' ? 'General' : format }));
  };
  if (!Array.isArray(input)) {
    set(area, input);
    return;
  }
  assertListable(area);
  const formatAt = spread(area, input);
  eachCell(area, (row, column, i, j) => set({ row, column, rows: 1, columns: 1 }, formatAt(i, j)));
}

/** Makes the cell hold the text that it shows, as Excel does with the headers of a Table. */
export function turnIntoText(sheet: HostWorksheet, row: number, column: number, text?: string): void {
  const cell = without(sheet.cells.get(row, column), 'formula', 'quotePrefix');
  const shown = formatValue(sheet.valueAt(row, column), cell.format.numberFormat ?? 'General');
  sheet.cells.set(row, column, { ...cell, value: text ?? shown });
}

/** Whether every cell is empty; formats do not count. */
export function isEmpty(sheet: HostWorksheet, area: Area): boolean {
  const used = sheet.cells.used(true, area);
  return used === undefined || !contains(area, used);
}

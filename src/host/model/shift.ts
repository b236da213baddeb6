import { COLUMNS, ROWS, contains, intersection, overlaps, type Area } from '../addresses';
import { HostError, invalidArgument } from '../object';
import type { Cell } from './cells';
import type { HostTable } from './table';
import type { HostWorksheet } from './worksheet';

/** Insertion or deletion of cells, seen along one axis: `start` and `size` count rows or columns. */
interface Shift {
  readonly vertical: boolean;
  readonly start: number;
  readonly size: number;
  readonly inserting: boolean;
  /** The lines across that are moved: columns of a vertical shift, rows of a horizontal one. */
  readonly acrossStart: number;
  readonly acrossSize: number;
}

const cutsTable = (): HostError =>
  new HostError(
    'InvalidOperation',
    'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
  );

function shiftOf(area: Area, vertical: boolean, inserting: boolean): Shift {
  return vertical
    ? {
        vertical,
        inserting,
        start: area.row,
        size: area.rows,
        acrossStart: area.column,
        acrossSize: area.columns,
      }
    : {
        vertical,
        inserting,
        start: area.column,
        size: area.columns,
        acrossStart: area.row,
        acrossSize: area.rows,
      };
}

/** Everything that moves: from the shift's start to the end of the sheet. */
function movedArea(shift: Shift): Area {
  return shift.vertical
    ? { row: shift.start, rows: ROWS - shift.start, column: shift.acrossStart, columns: shift.acrossSize }
    : { row: shift.acrossStart, rows: shift.acrossSize, column: shift.start, columns: COLUMNS - shift.start };
}

/** Where an area lies after the shift; `undefined` when nothing of it is left. Areas across the band's edge stay. */
function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const across = shift.vertical
    ? area.column >= shift.acrossStart && area.column + area.columns <= shift.acrossStart + shift.acrossSize
    : area.row >= shift.acrossStart && area.row + area.rows <= shift.acrossStart + shift.acrossSize;
  if (!across) return area;
  const [first, count] = shift.vertical ? [area.row, area.rows] : [area.column, area.columns];
  let [newFirst, newCount] = [first, count];
  if (shift.inserting) {
    if (first >= shift.start) newFirst = first + shift.size;
    else if (first + count > shift.start) newCount = count + shift.size;
  } else {
    const end = shift.start + shift.size;
    newCount -= Math.max(0, Math.min(first + count, end) - Math.max(first, shift.start));
    newFirst -= Math.max(0, Math.min(first, end) - shift.start);
  }
  if (newCount <= 0) return undefined;
  return shift.vertical
    ? { ...area, row: newFirst, rows: newCount }
    : { ...area, column: newFirst, columns: newCount };
}

/**
 * `Range.insert`.
 * @param direction `Down` or `Right`
 * @throws HostError InvalidOperation when the shift would cut a Table, InvalidArgument, AccessDenied
 */
export function insertCells(sheet: HostWorksheet, area: Area, direction: string): void {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  apply(sheet, area, shiftOf(area, direction === 'Down', true));
}

/**
 * `Range.delete`.
 * @param direction `Up` or `Left`
 * @throws HostError InvalidOperation when the shift would cut a Table, InvalidArgument, AccessDenied
 */
export function deleteCells(sheet: HostWorksheet, area: Area, direction: string): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  apply(sheet, area, shiftOf(area, direction === 'Up', false));
}

function apply(sheet: HostWorksheet, area: Area, shift: Shift): void {
  sheet.assertWritable();
  const moving = movedArea(shift);
  for (const table of sheet.tableList) assertUncut(table, moving, area, shift);
  moveCells(sheet, moving, area, shift);
  for (const table of [...sheet.tableList]) {
    const after = shiftedArea(table.area, shift);
    if (after) table.shifted(after);
    else table.forget();
  }
  const merges = sheet.merges
    .map((merge) => shiftedArea(merge, shift))
    .filter((merge) => merge !== undefined);
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  for (const reference of sheet.book.references())
    if (reference.sheet === sheet && reference.area) reference.area = shiftedArea(reference.area, shift);
  for (const chart of sheet.chartList) chart.place = shiftedArea(chart.place, shift) ?? chart.place;
  moveSizes(sheet, area, shift);
  sheet.changed(area, facts(area, shift));
}

/** A Table may be moved, lengthened or shortened as a whole, never sheared; its header row cannot be deleted alone. */
function assertUncut(table: HostTable, moving: Area, area: Area, shift: Shift): void {
  const hit = intersection(table.area, moving);
  if (!hit) return;
  const whole = shift.vertical ? hit.columns === table.area.columns : hit.rows === table.area.rows;
  if (!whole) throw cutsTable();
  const header = { ...table.area, rows: 1 };
  if (!shift.inserting && shift.vertical && overlaps(area, header) && !contains(area, table.area))
    throw cutsTable();
}

function moveCells(sheet: HostWorksheet, moving: Area, area: Area, shift: Shift): void {
  const by = shift.inserting ? shift.size : -shift.size;
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, column, cell] of [...sheet.cells.within(moving)]) {
    sheet.cells.remove(row, column);
    const deleted =
      !shift.inserting && (shift.vertical ? row < area.row + area.rows : column < area.column + area.columns);
    if (!deleted) moved.push(shift.vertical ? [row + by, column, cell] : [row, column + by, cell]);
  }
  for (const [row, column, cell] of moved) sheet.cells.set(row, column, cell);
}

/** Heights and widths move with whole rows and columns. */
function moveSizes(sheet: HostWorksheet, area: Area, shift: Shift): void {
  const whole = shift.vertical ? area.columns === COLUMNS : area.rows === ROWS;
  if (!whole) return;
  const sizes = shift.vertical ? sheet.rowHeights : sheet.columnWidths;
  const old = [...sizes];
  sizes.clear();
  for (const [line, size] of old) {
    if (line < shift.start) sizes.set(line, size);
    else if (shift.inserting) sizes.set(line + shift.size, size);
    else if (line >= shift.start + shift.size) sizes.set(line - shift.size, size);
  }
}

function facts(area: Area, shift: Shift): { changeType: string; shiftDirection: string } {
  const whole = shift.vertical ? area.columns === COLUMNS : area.rows === ROWS;
  const what = whole ? (shift.vertical ? 'Row' : 'Column') : 'Cell';
  const direction = shift.inserting ? (shift.vertical ? 'Down' : 'Right') : shift.vertical ? 'Up' : 'Left';
  return {
    changeType: `${what}${shift.inserting ? 'Inserted' : 'Deleted'}`,
    shiftDirection: whole ? 'None' : `ShiftCell${direction}`,
  };
}

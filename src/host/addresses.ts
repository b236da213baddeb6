import { invalidArgument } from './object';

/** Size of a worksheet. */
export const ROWS = 1048576;
export const COLUMNS = 16384;

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  const rest = column < 26 ? '' : columnName(Math.floor(column / 26) - 1);
  return rest + String.fromCharCode(65 + (column % 26));
}

/** `A` → 0. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** Area of `A1`, `$B$2:C3`, `A:C` or `1:5`, without a sheet's name; `undefined` for anything else. */
export function tryParseArea(text: string): Area | undefined {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  let area: Area | undefined;
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    area = areaBetween(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  } else {
    const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
    const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
    if (columns)
      area = areaBetween(0, columnIndex(columns[1] ?? ''), ROWS - 1, columnIndex(columns[2] ?? ''));
    else if (rows) area = areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
  }
  return area && isOnSheet(area) ? area : undefined;
}

/** @throws HostError InvalidArgument */
export function parseArea(text: string): Area {
  const area = tryParseArea(text);
  if (!area) throw invalidArgument(`The address ${text} is not valid.`);
  return area;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= ROWS &&
    area.column + area.columns <= COLUMNS
  );
}

/** `'Số liệu'!A1:B2` → sheet `Số liệu`, rest `A1:B2`; sheet is `undefined` where none is named. */
export function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!parts) return { sheet: undefined, rest: text.replace(/^=/, '') };
  return { sheet: (parts[1] ?? parts[2] ?? '').replaceAll("''", "'"), rest: parts[3] ?? '' };
}

/** A sheet's name as a reference has it: in quotes where Excel needs them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1:B2`, or `$A$1:$B$2`; whole columns and rows as `A:B` and `1:2`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === ROWS && area.columns < COLUMNS) return `${column(area.column)}:${column(lastColumn)}`;
  if (area.columns === COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row);
  return area.rows * area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The smallest area that covers both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Calls back for every cell, row by row, with its place on the sheet and within the area. */
export function eachCell(
  area: Area,
  visit: (row: number, column: number, i: number, j: number) => void,
): void {
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) visit(area.row + i, area.column + j, i, j);
}

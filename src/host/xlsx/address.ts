/** Cell addresses. Rows and columns are zero-based in code, A1 notation in the file. */

import type { AreaSnapshot } from '../snapshot';

/** Excel's sheet: 1,048,576 rows, 16,384 columns. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A1` of a zero-based row and column. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `A1:C4`, or `A1` for a single cell. */
export function areaName(area: AreaSnapshot): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as references carry it: always quoted, which is right for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A reference without a leading `=`, as formulas and names are stored in the file. */
export function withoutEquals(reference: string): string {
  return reference.replace(/^=/, '');
}

/** An area of a sheet; `sheet` is undefined in `A1:B2`, the bare name in `'Tổng quan'!$A$1`. */
export interface Reference extends AreaSnapshot {
  readonly sheet?: string;
}

const REFERENCE =
  /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[^'!]+))!)?\$?(?<c1>[A-Za-z]{1,3})\$?(?<r1>\d{1,7})(?::\$?(?<c2>[A-Za-z]{1,3})\$?(?<r2>\d{1,7}))?$/u;

const columnIndex = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads a plain A1 reference to cells; `undefined` for anything else (a name, a union, a structured reference). */
export function parseReference(reference: string): Reference | undefined {
  const groups = REFERENCE.exec(withoutEquals(reference))?.groups;
  if (!groups) return undefined;
  const rows = [groups['r1']!, groups['r2'] ?? groups['r1']!].map((row) => Number(row) - 1);
  const columns = [groups['c1']!, groups['c2'] ?? groups['c1']!].map(columnIndex);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) >= MAX_ROWS || Math.max(...columns) >= MAX_COLUMNS) return undefined;
  return {
    sheet: groups['quoted']?.replaceAll("''", "'") ?? groups['bare'],
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** `'Tổng quan'!$A$1:$C$4`. */
export function absoluteReference(sheet: string, area: AreaSnapshot): string {
  const absolute = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = absolute(area.row, area.column);
  const last = absolute(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` is `A`, `27` is `AB`. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** `B3` for one cell, `B3:D9` for more. */
export function addressOf(area: Area): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** `'Số liệu'!B3:D9`, quoted whatever the name. */
export const addressOn = (sheetName: string, area: Area): string =>
  `'${sheetName.replaceAll("'", "''")}'!${addressOf(area)}`;

/** True when the two areas share a cell. */
export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The sheet's name in a reference such as `='Số liệu'!$A$1`; `undefined` for `#REF!` and formulas of other kinds. */
export function sheetOfReference(reference: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}(?:\$?\d+|:\$?[A-Z])/iu.exec(reference);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}

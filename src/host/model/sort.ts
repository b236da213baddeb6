import type { Area } from '../addresses';
import { ERRORS, type CellContent } from '../cellInput';
import { shiftReferences } from '../formulas';
import { invalidArgument, HostError } from '../object';
import type { HostWorksheet } from './worksheet';

/** `Excel.SortField`, as far as sorting by values goes. */
export interface SortField {
  /** Column of the area, zero-based. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** @throws HostError InvalidArgument for a column outside, NotImplemented for sorting by colours */
export function checkFields(fields: unknown, columns: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  for (const field of fields as SortField[]) {
    if (!Number.isInteger(field.key) || field.key < 0 || field.key >= columns) throw invalidArgument();
    if ((field.sortOn ?? 'Value') !== 'Value')
      throw new HostError('NotImplemented', 'The embedded Excel sorts by values only.', 501);
  }
  return fields as SortField[];
}

/** Numbers, then text, truth values, errors; empty cells last whatever the direction. */
function rank(value: CellContent): number {
  if (value === '') return 9;
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return ERRORS.includes(value) ? 3 : 1;
}

function compare(a: CellContent, b: CellContent, field: SortField, matchCase: boolean): number {
  const byRank = rank(a) - rank(b);
  if (rank(a) === 9 || rank(b) === 9) return byRank;
  const direction = field.ascending === false ? -1 : 1;
  if (byRank !== 0) return byRank * direction;
  if (typeof a === 'string' && typeof b === 'string')
    return direction * a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  return direction * (Number(a) - Number(b));
}

/**
 * Sorts the rows of the area. Whole cells move, with formulas, formats, validation and links; rows hidden by a
 * filter stay where they are. The sort is stable.
 */
export function sortRows(
  sheet: HostWorksheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  sheet.assertWritable();
  const places = Array.from({ length: area.rows }, (_, i) => area.row + i).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const lines = places.map((row) => ({
    row,
    keys: fields.map((field) => sheet.valueAt(row, area.column + field.key)),
    cells: Array.from({ length: area.columns }, (_, j) => sheet.cells.get(row, area.column + j)),
  }));
  lines.sort((a, b) => {
    for (const [i, field] of fields.entries()) {
      const order = compare(a.keys[i] ?? '', b.keys[i] ?? '', field, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach((line, i) => {
    const row = places[i] as number;
    line.cells.forEach((cell, j) => {
      const moved =
        cell.formula === undefined
          ? cell
          : { ...cell, formula: shiftReferences(cell.formula, row - line.row, 0) };
      sheet.cells.set(row, area.column + j, moved);
    });
  });
  sheet.book.raiseSorted(sheet, area);
}

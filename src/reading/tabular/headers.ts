import type { Lexicon } from '../lexicon/lexicon';
import { coverageOf, isNumberCell, isYearCell, numberOf } from './cells';
import { columnOf, isUnit, type Column } from './columns';
import type { GridCell } from './lines';

type Row = readonly GridCell[];

/** A table's parts: its header read, the rows below it, and a title in its first row. */
export interface Layout {
  readonly title: string;
  readonly columns: readonly Column[];
  /** The column that names what the rows are about. */
  readonly label: number;
  readonly body: readonly Row[];
}

/** Finds header and rows of a table; `undefined` where the header does not say what the columns are. */
export function layoutOf(rows: readonly Row[], lexicon: Lexicon): Layout | undefined {
  let first = 0;
  // "Bảng 2. Doanh thu các lĩnh vực", merged over all columns, is a title.
  while (first + 1 < rows.length && filled(rows[first]!) === 1 && !rows[first]!.some(isNumberCell)) first++;
  const title = rows.slice(0, first).flatMap((row) => row.map((cell) => cell.text));
  let end = first;
  while (end < rows.length && isHeaderRow(rows[end]!, end > first)) end++;
  if (end === first || end >= rows.length) return undefined;
  const body = rows.slice(isNumbering(rows[end]!) ? end + 1 : end);
  const width = Math.max(...rows.slice(first, end).map((row) => row.length));
  // Merged cells that were pasted as one leave the header shorter: which column is which is not known.
  if (body.some((row) => row.length > width && row.slice(width).some(isNumberCell))) return undefined;
  const headers = headersOf(rows.slice(first, end), width);
  const roles = headers.map((header, c) => columnOf(header, c, lexicon));
  const columns = withLabel(withIndex(roles, body), body, lexicon).map((column, c) =>
    unindexed(column, c, body),
  );
  const label = labelOf(columns, body);
  if (label < 0) return undefined;
  return {
    title: title.filter(Boolean).join('. '),
    columns: columns.map((column, c) => (c === label ? { ...column, role: 'label' } : column)),
    label,
    body,
  };
}

const filled = (row: Row): number => row.filter((cell) => cell.text !== '').length;

/**
 * No numbers but years, and something said of a column with values: a row with a name alone opens a section of the rows
 * below.
 */
function isHeaderRow(row: Row, below: boolean): boolean {
  if (row.some((cell) => (isNumberCell(cell) && !isYearCell(cell)) || coverageOf(cell) !== undefined))
    return false;
  if (isYearCell(row[0]!) && row.length > 1 && row.slice(1).every((cell) => cell.text !== '')) return false;
  return !below || row.slice(2).some((cell) => cell.text !== '' && !/^[-–…x.]+$/iu.test(cell.text));
}

/** "A | B | 1 | 2 | 3=2/1": the columns' numbers. */
function isNumbering(row: Row): boolean {
  const cells = row.filter((cell) => cell.text !== '');
  if (cells.length < 3 || !cells.every((cell) => /^\(?(?:[A-ZĐ]|\d{1,2})\)?(?:\s*=.*)?$/u.test(cell.text)))
    return false;
  const numbers = cells
    .map((cell) => Number.parseInt(cell.text.replace(/^\(/, ''), 10))
    .filter((n) => !Number.isNaN(n));
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

/** Header rows joined column by column; a merged cell's text goes on to the right over what stands below it. */
function headersOf(rows: readonly Row[], width: number): string[] {
  const headers: string[] = [];
  for (let c = 0; c < width; c++) {
    const parts = rows.map((row, r) => {
      const own = row[c]?.text ?? '';
      const below = rows.slice(r + 1).some((lower) => (lower[c]?.text ?? '') !== '');
      return own || (below ? (row.slice(0, c).findLast((cell) => cell.text)?.text ?? '') : '');
    });
    headers.push(
      [...new Set(parts.filter(Boolean))]
        .join(' ')
        .replace(/(?<![\d/.-])((?:19|20)\d\d)$/, 'năm $1')
        .replace(/năm năm/iu, 'năm'),
    );
  }
  return headers;
}

/** A first column of numbers ("1", "II", "a)") that the header does not name counts the rows. */
function withIndex(columns: readonly Column[], body: readonly Row[]): readonly Column[] {
  if (columns[0]!.role === 'index' || columns[0]!.header !== '' || columns.length < 3) return columns;
  const counts = body.every((row) =>
    /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]+|[a-zA-ZĐđ])?[.)]?$/u.test(row[0]!.text),
  );
  return counts ? columns.map((column, c) => (c === 0 ? { ...column, role: 'index' } : column)) : columns;
}

/** "Đơn vị" heads names of agencies and enterprises where no cell below it is a unit. */
function withLabel(columns: readonly Column[], body: readonly Row[], lexicon: Lexicon): readonly Column[] {
  const at = columns.findIndex((column) => column.role === 'unit');
  if (at < 0 || labelOf(columns, body) >= 0) return columns;
  const hasUnits = body.some((row) => isUnit(row[at]?.text ?? '', lexicon));
  return hasUnits ? columns : columns.map((column, c) => (c === at ? { ...column, role: 'level' } : column));
}

/** "% so với quý II/2017" holds 127,1 for a rise of 27,1, unless small or signed numbers tell otherwise. */
function unindexed(column: Column, c: number, body: readonly Row[]): Column {
  if (column.role !== 'change' || column.offset === 0) return column;
  const isIndex = body.every((row) => {
    const number = row[c] && numberOf(row[c]);
    return !number || (number.sign === 0 && Number(number.digits.replace(',', '.')) >= SMALLEST_INDEX);
  });
  return isIndex ? column : { ...column, offset: 0 };
}

/** Less than half of the base is told in other words. */
export const SMALLEST_INDEX = 50;

/** The first column of words that is neither count, unit nor note. */
function labelOf(columns: readonly Column[], body: readonly Row[]): number {
  return columns.findIndex((column, c) => {
    if (column.role === 'index' || column.role === 'unit' || column.role === 'note') return false;
    const cells = body.flatMap((row) => (row[c]?.text ? [row[c]] : []));
    return (
      cells.length > 0 &&
      cells.filter((cell) => !isNumberCell(cell) || isYearCell(cell)).length * 2 > cells.length
    );
  });
}

/** Rows and cells of a worksheet (CT_SheetData). */

import type { CellSnapshot, SheetSnapshot } from '../snapshot';
import { cellName, MAX_COLUMNS, MAX_ROWS, withoutEquals } from './address';
import { XlsxError } from './errors';
import { TEXT_FORMAT } from './numberFormat';
import type { SharedStrings } from './sharedStrings';
import type { Styles } from './styles';
import { wrappedHeight } from './wrappedHeight';
import { element, text, xstring } from './xml';

/** Characters that a cell can hold. */
const MAX_TEXT = 32767;

/** Text that Excel would take for a formula, had it been typed; full-width forms count as well. */
const FORMULA_LIKE = /^[=+\-@\t\r＝＋－＠]/u;

const ERRORS: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** The pools of the workbook that cells refer to. */
export interface CellPools {
  readonly strings: SharedStrings;
  readonly styles: Styles;
}

/** Cells by row, both ascending; cells that are empty and plain are left out. */
function rowsOf(sheet: SheetSnapshot): Map<number, CellSnapshot[]> {
  const rows = new Map<number, CellSnapshot[]>();
  for (const row of sheet.rowHeights.keys()) rows.set(row, []);
  for (const cell of sheet.cells) {
    if (cell.row < 0 || cell.row >= MAX_ROWS || cell.column < 0 || cell.column >= MAX_COLUMNS) {
      throw new XlsxError('cell-outside-sheet', { sheet: sheet.name, row: cell.row, column: cell.column });
    }
    const cells = rows.get(cell.row);
    if (cells) cells.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** Type attribute and content of a cell with a formula; the value is what Excel shows until it calculates. */
function formulaContent(formula: string, value: CellSnapshot['value']): [string | undefined, string] {
  const source = element('f', {}, text(withoutEquals(formula)));
  if (typeof value === 'number') return [undefined, source + element('v', {}, String(value))];
  if (typeof value === 'boolean') return ['b', source + element('v', {}, String(Number(value)))];
  const type = ERRORS.has(value) ? 'e' : 'str';
  return [type, source + element('v', {}, text(xstring(value)))];
}

function cellXml(cell: CellSnapshot, sheet: string, { strings, styles }: CellPools): string {
  const { value, formula, style } = cell;
  const r = cellName(cell.row, cell.column);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new XlsxError('number-not-finite', { sheet, cell: r });
  }
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    throw new XlsxError('cell-text-too-long', { sheet, cell: r, length: value.length });
  }
  const plainText = formula === undefined && typeof value === 'string';
  const quotePrefix = plainText && style.numberFormat !== TEXT_FORMAT && FORMULA_LIKE.test(value);
  const s = styles.index(style, quotePrefix) || undefined;
  if (formula !== undefined) {
    const [t, content] = formulaContent(formula, value);
    return element('c', { r, s, t }, content);
  }
  if (typeof value === 'number') return element('c', { r, s }, element('v', {}, String(value)));
  if (typeof value === 'boolean')
    return element('c', { r, s, t: 'b' }, element('v', {}, String(Number(value))));
  if (value !== '') return element('c', { r, s, t: 's' }, element('v', {}, String(strings.index(value))));
  return s === undefined ? '' : element('c', { r, s });
}

/**
 * The `sheetData` element.
 * @throws XlsxError for two cells at one place, a cell outside the sheet, a number that is not finite, too long a text.
 */
export function sheetDataXml(sheet: SheetSnapshot, pools: CellPools): string {
  const rows = [...rowsOf(sheet)].map(([row, cells]) => {
    cells.forEach((cell, index) => {
      if (cell.column === cells[index - 1]?.column) {
        throw new XlsxError('cell-duplicate', { sheet: sheet.name, cell: cellName(row, cell.column) });
      }
    });
    const height = sheet.rowHeights.get(row);
    const content = cells.map((cell) => cellXml(cell, sheet.name, pools)).join('');
    if (content === '' && height === undefined) return '';
    return element(
      'row',
      {
        r: row + 1,
        ht: height ?? wrappedHeight(cells, sheet.columnWidths),
        customHeight: height === undefined ? undefined : true,
      },
      content,
    );
  });
  return element('sheetData', {}, ...rows);
}

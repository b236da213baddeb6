import type { CellValue } from '../tables/plan';

/** What Excel may take for a formula or a command: also the full-width forms, which some versions fold. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/** What Excel would turn into a number, a date or a truth value in a cell that is not formatted as text. */
const CONVERTED = /^(?:[\p{Nd}(.,$€£¥₫%]|(?:true|false)$)/iu;

/**
 * The value as it is sent to a cell. Text that could run as a formula, or that Excel would convert, gets a leading
 * apostrophe, which Excel swallows; so does text that itself begins with one. An empty cell is the empty text, since
 * `null` in an array of values means "leave the cell alone".
 *
 * @param asText the cell has the number format `@`, so nothing is converted in it.
 */
export function toCell(value: CellValue, asText: boolean): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  const escaped = FORMULA_START.test(value) || value.startsWith("'") || (!asText && CONVERTED.test(value));
  return escaped ? `'${fitCell(value, CELL_LIMIT - 1)}` : fitCell(value);
}

/** As much of a text as a cell holds; no character is cut in two. */
const fitCell = (text: string, limit = CELL_LIMIT): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');

/** Characters that a cell holds. */
export const CELL_LIMIT = 32_767;

/** True when the cell already shows the planned value; numbers agree to the 15 digits that Excel keeps. */
export function sameValue(planned: CellValue, current: CellValue): boolean {
  if (planned === null || planned === '') return current === null || current === '';
  if (typeof planned === 'number')
    return (
      typeof current === 'number' && Math.abs(planned - current) <= 1e-13 * Math.max(1, Math.abs(planned))
    );
  if (planned.length < CELL_LIMIT) return current === planned || current === `'${planned}`;
  return [toCell(planned, false), fitCell(planned), fitCell(planned, CELL_LIMIT - 1)].includes(current ?? '');
}

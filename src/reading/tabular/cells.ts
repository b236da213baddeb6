import type { GridCell } from './lines';

/** A number that fills a cell, with the marks around it. */
export interface CellNumber {
  readonly digits: string;
  /** Offset of the digits in the text. */
  readonly start: number;
  readonly sign: -1 | 0 | 1;
  readonly percent: boolean;
  /** "(5,2)" without a sign: accountants write what is lost in brackets, others do not. */
  readonly bracketed: boolean;
  /** The words after the number ("tỷ đồng"). */
  readonly unit: string;
}

const NUMBER =
  /^(\(?)\s*([+\-−–↑↓▲▼]?)\s*(\d+(?:[.,]\d+)*)\s*(%?)\s*(\)?)(?:\s*(?:\*+|[¹²³]|\[\d\]|\(\*+\)))?$/u;
const WITH_UNIT = /^(\d+(?:[.,]\d+)*)\s+([\p{L}/][\p{L}\d/ ]{0,30})$/u;
const DOWN = /[-−–↓▼]/;

/** Reads a cell that holds one number and nothing else than its marks and unit. */
export function numberOf(cell: GridCell): CellNumber | undefined {
  const { text } = cell;
  if (text === '' || text.length > 48) return undefined;
  const plain = NUMBER.exec(text);
  if (plain) {
    const [, open, mark, digits, percent, close] = plain as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if ((open === '') !== (close === '')) return undefined;
    return {
      digits,
      start: cell.start + text.indexOf(digits),
      sign: mark === '' ? 0 : DOWN.test(mark) ? -1 : 1,
      percent: percent !== '',
      bracketed: open !== '' && mark === '',
      unit: '',
    };
  }
  const named = WITH_UNIT.exec(text);
  // "11 tháng năm 2023" is a period.
  if (!named || /^(?:tháng|quý|năm|ngày|tuần|t)(?!\p{L})/iu.test(named[2]!)) return undefined;
  return { digits: named[1]!, start: cell.start, sign: 0, percent: false, bracketed: false, unit: named[2]! };
}

/** Whether a cell holds a number. */
export const isNumberCell = (cell: GridCell): boolean => numberOf(cell) !== undefined;

/** A year by itself heads a column though it is a number. */
export const isYearCell = (cell: GridCell): boolean => /^(?:năm )?(?:19|20)\d\d$/iu.test(cell.text);

/**
 * Whether commas part thousands in these cells ("1,234,567", "39,500" beside "104.25"), as English software writes them:
 * the other cells of the table tell.
 */
export function partsThousandsByComma(rows: readonly (readonly GridCell[])[]): boolean {
  let decimalDot = false;
  let decimalComma = false;
  let groups = false;
  for (const row of rows)
    for (const cell of row) {
      const digits = numberOf(cell)?.digits;
      if (digits === undefined) continue;
      if (/^\d{1,3}(?:,\d{3}){2,}|,\d{3}\.\d/.test(digits)) return true;
      if (/^\d{1,3}(?:\.\d{3}){2,}|\.\d{3},\d/.test(digits)) return false;
      if (/^\d+\.(?:\d{1,2}|\d{4,})$/.test(digits)) decimalDot = true;
      if (/^\d+,(?:\d{1,2}|\d{4,})$/.test(digits)) decimalComma = true;
      if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) groups = true;
    }
  return groups && decimalDot && !decimalComma;
}

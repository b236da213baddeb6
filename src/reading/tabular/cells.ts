import type { Hedge } from '../../model/observation';
import type { GridCell } from './lines';

/** A number that fills a cell, with the marks and words around it. */
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
  /** "tăng 5,2%", "bằng 105%": the words before say what the number is. */
  readonly said?: 'rise' | 'index';
  readonly hedge?: Hedge;
}

const NUMBER =
  /^(\(?)\s*([+\-−–↑↓▲▼]?)\s*(\d+(?:[.,]\d+)*)\s*(%?)\s*(\)?)(?:\s*(?:\*+|[¹²³]|\[\d\]|\(\*+\)))?$/u;
const WITH_UNIT = /^([+\-−–↑↓▲▼]?)\s*(\d+(?:[.,]\d+)*)\s+([\p{L}/][\p{L}\d/ ]{0,30}%?)$/u;
const DOWN = /[-−–↓▼]/;
const LEAD =
  /^(tăng|giảm|bằng|đạt|ước(?: đạt)?|khoảng|xấp xỉ|hơn|trên|gần)(?: (?:thêm|nhẹ))? (?=[\p{L}\d])/iu;
const HEDGES: Readonly<Record<string, Hedge>> = {
  ...{ ước: 'about', 'ước đạt': 'about', khoảng: 'about', 'xấp xỉ': 'about' },
  ...{ hơn: 'over', trên: 'over', gần: 'under' },
};

/** Reads a cell that holds one number and nothing else than its marks, its unit, and words such as "tăng" before it. */
export function numberOf(cell: GridCell): CellNumber | undefined {
  const { text } = cell;
  if (text === '' || text.length > 48) return undefined;
  const first = text.charCodeAt(0);
  // Letters: nearly all cells that are no numbers.
  if (first > 57 && /^\p{L}/u.test(text)) return afterWords(cell);
  const plain = NUMBER.exec(text);
  if (plain) {
    const [, open, mark, digits, percent, close] = plain as unknown as string[];
    if ((open === '') !== (close === '')) return undefined;
    return {
      digits: digits!,
      start: cell.start + text.indexOf(digits!),
      sign: mark === '' ? 0 : DOWN.test(mark!) ? -1 : 1,
      percent: percent !== '',
      bracketed: open !== '' && mark === '',
      unit: '',
    };
  }
  const named = WITH_UNIT.exec(text);
  // "11 tháng năm 2023" is a period.
  if (!named || /^(?:tháng|quý|năm|ngày|tuần|t)(?!\p{L})/iu.test(named[3]!)) return undefined;
  const [, mark, digits, unit] = named as unknown as string[];
  return {
    digits: digits!,
    start: cell.start + text.indexOf(digits!),
    sign: mark === '' ? 0 : DOWN.test(mark!) ? -1 : 1,
    percent: false,
    bracketed: false,
    unit: unit!,
  };
}

/** "tăng 5,2%", "ước đạt 120 nghìn thuê bao". */
function afterWords(cell: GridCell): CellNumber | undefined {
  const lead = LEAD.exec(cell.text);
  if (!lead) return undefined;
  const text = cell.text.slice(lead[0].length);
  const number = numberOf({ text, start: cell.start + lead[0].length, end: cell.end });
  if (!number || number.bracketed) return undefined;
  const word = lead[1]!.toLowerCase();
  if (word === 'tăng' || word === 'giảm')
    return number.sign === 0 ? { ...number, said: 'rise', sign: word === 'giảm' ? -1 : 1 } : undefined;
  if (word === 'bằng') return number.percent ? { ...number, said: 'index' } : undefined;
  return { ...number, hedge: number.hedge ?? HEDGES[word] };
}

/** "46/181", "hạng 46": a place in a ranking, and of how many. */
export function placeOf(cell: GridCell): (CellNumber & { readonly of?: number }) | undefined {
  const found = /^(?:(?:hạng|thứ|vị trí)\s+)*(\d{1,3})(?:\s*\/\s*(\d{1,3}))?$/iu.exec(cell.text);
  if (!found) return undefined;
  const [, digits, of] = found;
  return {
    digits: digits!,
    start: cell.start + cell.text.indexOf(digits!),
    sign: 0,
    percent: false,
    bracketed: false,
    unit: '',
    of: of === undefined ? undefined : Number(of),
  };
}

/** "58/63": how many of how many. */
export function coverageOf(cell: GridCell): ReturnType<typeof placeOf> {
  const found = cell.text.includes('/') ? placeOf(cell) : undefined;
  return found?.of !== undefined && Number(found.digits) <= found.of ? found : undefined;
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

import { serialOf } from './dates';
import { invalidArgument } from './object';

export type CellContent = string | number | boolean;

/** What Excel makes of something that is put into a cell. */
export interface CellInput {
  readonly value: CellContent;
  /** With its `=`; the value is then computed. */
  readonly formula?: string;
  /** The text came with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  /** The format that a General cell takes on with this input. */
  readonly numberFormat?: string;
}

/** Characters that a cell can hold. */
export const CELL_LIMIT = 32767;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Interprets a value as Excel does for `Range.values` and for typing, by the rules of en-US.
 * @param format the cell's number format: a text cell (`@`) keeps everything as text
 * @param year the current year, for dates without one
 * @throws HostError InvalidArgument for what no cell can hold
 */
export function readInput(input: unknown, format: string, year: number): CellInput {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean')
    throw invalidArgument('A cell holds text, a number or a truth value.');
  if (format === '@' && typeof input !== 'string') return { value: String(input) };
  if (typeof input !== 'string') return { value: input };
  if (input.length > CELL_LIMIT) throw invalidArgument(`A cell holds at most ${CELL_LIMIT} characters.`);
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (format === '@' || input === '') return { value: input };
  const number = readNumber(input) ?? readDate(input, year) ?? readTime(input);
  if (number) return number;
  if (/^[=+\-@]./s.test(input)) {
    const formula = input.startsWith('=') ? input : `=${input}`;
    return { value: 0, formula };
  }
  const upper = input.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return { value: ERRORS.includes(upper) ? upper : input };
}

/** `0123` `1,234.5` `12%` `(5)` `$3` `1e3` `1 1/2` */
function readNumber(text: string): CellInput | undefined {
  const parts = /^\s*(\(?)([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(\)?)\s*(%?)\s*$/i.exec(
    text,
  );
  if (parts) {
    const [, open, sign, currency, whole = '', fraction = '', exponent = '', close, percent] = parts;
    if ((whole === '' && fraction.length < 2) || (open === '(') !== (close === ')')) return undefined;
    if (open && sign) return undefined;
    const size = Number(whole.replaceAll(',', '') + fraction + exponent) / (percent ? 100 : 1);
    const value = sign === '-' || open ? -size : size;
    if (!Number.isFinite(value)) return undefined;
    const decimals = fraction.length > 1 ? '.00' : '';
    let numberFormat: string | undefined;
    if (percent) numberFormat = `0${decimals}%`;
    else if (currency) numberFormat = `$#,##0${decimals}`;
    else if (exponent) numberFormat = '0.00E+00';
    else if (whole.includes(',')) numberFormat = `#,##0${decimals}`;
    return numberFormat === undefined ? { value } : { value, numberFormat };
  }
  const mixed = /^(-?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!mixed || Number(mixed[4]) === 0) return undefined;
  const value = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
  return { value: mixed[1] ? -value : value, numberFormat: '# ?/?' };
}

const date = (
  year: number,
  month: number,
  day: number,
  numberFormat: string,
  rest = 0,
): CellInput | undefined => {
  const serial = serialOf(year, month, day);
  return serial === undefined ? undefined : { value: serial + rest, numberFormat };
};

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

/** `11/20/2023` `2023-11-20` `11/2023` `3-4` `Nov-23` `20-Nov-2023` */
function readDate(text: string, year: number): CellInput | undefined {
  const numbers = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text.trim());
  if (numbers) {
    const [, a = '', , b = '', c] = numbers;
    if (a.length === 4)
      return c ? date(Number(a), Number(b), Number(c), 'm/d/yyyy') : date(Number(a), Number(b), 1, 'mmm-yy');
    if (a.length > 2) return undefined;
    if (c) return b.length > 2 ? undefined : date(fullYear(c), Number(a), Number(b), 'm/d/yyyy');
    if (b.length === 4) return date(Number(b), Number(a), 1, 'mmm-yy');
    // Month and day where there is such a day, else month and year: `11/32` is November 1932.
    return b.length > 2
      ? undefined
      : (date(year, Number(a), Number(b), 'd-mmm') ?? date(fullYear(b), Number(a), 1, 'mmm-yy'));
  }
  const named = /^(?:(\d{1,2})[ -/])?([a-z]{3,9})\.?(?:[ -/](\d{2}|\d{4}))?$/i.exec(text.trim());
  if (!named) return undefined;
  const [, day, name = '', tail] = named;
  const month = MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  const long = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  if (month === 0 || !(name.length === 3 || long[month - 1] === name.toLowerCase())) return undefined;
  if (day !== undefined)
    return tail
      ? date(fullYear(tail), month, Number(day), 'd-mmm-yy')
      : date(year, month, Number(day), 'd-mmm');
  if (tail === undefined) return undefined;
  return (
    (tail.length === 2 ? date(year, month, Number(tail), 'd-mmm') : undefined) ??
    date(fullYear(tail), month, 1, 'mmm-yy')
  );
}

/** `10:30` `10:30:15` */
function readTime(text: string): CellInput | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (!parts || Number(parts[2]) > 59 || Number(parts[3] ?? 0) > 59) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { value: seconds / 86400, numberFormat: parts[3] ? 'h:mm:ss' : 'h:mm' };
}

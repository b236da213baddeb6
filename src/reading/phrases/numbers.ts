/** A number as written, before its scale and unit. */
export interface ParsedNumber {
  /** Digits with a decimal point, fit for `Number` with an exponent. */
  readonly decimal: string;
  /** The other reading, where one separator before three digits may be a decimal mark or a thousands mark. */
  readonly other?: string;
}

/**
 * Reads digits with their separators: `5.775`, `33.536,37`, `18.8`, `1,234,567`, `06`. A dot before exactly three digits
 * is a thousands mark and a comma a decimal mark unless something else settles it (`other`). `undefined` for what is no
 * number, such as `20.11.2023`.
 */
export function parseNumber(digits: string): ParsedNumber | undefined {
  let dots = 0;
  let commas = 0;
  for (let i = 1; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code === DOT) dots++;
    else if (code === COMMA) commas++;
  }
  if (isDialled(digits)) return undefined;
  if (dots + commas === 0) return { decimal: digits };
  if (dots && commas) {
    const decimalMark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    if ((decimalMark === ',' ? commas : dots) > 1) return undefined;
    const [whole, fraction] = digits.split(decimalMark) as [string, string];
    return isGrouped(whole, decimalMark === ',' ? '.' : ',')
      ? { decimal: `${strip(whole)}.${fraction}` }
      : undefined;
  }
  const mark = dots ? '.' : ',';
  if (dots + commas > 1) return isGrouped(digits, mark) ? { decimal: strip(digits) } : undefined;
  const asDecimal = dots ? digits : digits.replace(',', '.');
  // Most numbers: "20,1", "7.8".
  if (digits.length - digits.indexOf(mark) !== 4 || !isGrouped(digits, mark)) return { decimal: asDecimal };
  return dots ? { decimal: strip(digits), other: asDecimal } : { decimal: asDecimal, other: strip(digits) };
}

const DOT = 46;
const COMMA = 44;

/** `0243.943.0204`, `0912`, `1800.6132`: a number to call. */
const isDialled = (digits: string): boolean =>
  digits.length > 2 &&
  (digits.charCodeAt(0) === ZERO
    ? digits.charCodeAt(1) !== DOT && digits.charCodeAt(1) !== COMMA
    : digits.charCodeAt(4) === DOT && digits.length > 8);
const ZERO = 48;

const strip = (digits: string): string => digits.replace(/[.,]/g, '');

/** `1.234.567`: one to three digits, not a lone zero, then groups of three. */
function isGrouped(digits: string, mark: '.' | ','): boolean {
  let next = digits.indexOf(mark);
  if (next < 1 || next > 3 || digits.startsWith('0')) return false;
  for (let at = next; at !== -1; at = next) {
    next = digits.indexOf(mark, at + 1);
    if ((next === -1 ? digits.length : next) - at !== 4) return false;
  }
  return true;
}

/** The number times a power of ten, without the rounding of a multiplication: `33536.37` and 9 give 33536370000000. */
export const scaled = (decimal: string, power: number): number =>
  power === 0 ? Number(decimal) : Number(`${decimal}e${power}`);

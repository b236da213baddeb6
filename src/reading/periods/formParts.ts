import type * as period from '../../model/period';
import type { Cursor } from './cursor';
import type { PeriodSpec } from './spec';

/** A form found at a token: what it says and how many tokens it takes. */
export interface Form {
  spec: PeriodSpec;
  readonly length: number;
}

export interface FormRule {
  readonly name: string;
  /** First words that the form may begin with; `#` for a number. */
  readonly first: readonly string[];
  readonly examples: readonly string[];
  readonly read: (c: Cursor, i: number) => Form | undefined;
}

export const fixed = (p: period.Period, length: number): Form => ({
  spec: { kind: 'fixed', period: p },
  length,
});
export const yearless = (lastMonth: number, make: (year: number) => period.Period, length: number): Form => ({
  spec: { kind: 'yearless', lastMonth, make },
  length,
});

/** A year after "/", ".", "-", "năm", "của năm" or nothing; 0 tokens when there is none. */
export function yearAfter(c: Cursor, i: number): { year?: number; length: number } {
  const first = c.key(i);
  const second = first === 'của' || first === ',' || first === '/' ? c.key(i + 1) : '';
  const skip = second === 'năm' ? 2 : YEAR_JOINTS.has(first) ? 1 : 0;
  const year = c.year(i + skip);
  return year === undefined ? { length: 0 } : { year, length: skip + 1 };
}

const YEAR_JOINTS = new Set(['/', '-', 'năm', '.']);

/** "năm nay", "năm" after "đầu": says the year without naming it. */
export const thisYear = (c: Cursor, i: number): number =>
  c.words(i, 'năm', 'nay') ? 2 : c.words(i, 'nay') ? 1 : 0;

export function withYear(
  c: Cursor,
  i: number,
  length: number,
  last: number,
  make: (year: number) => period.Period,
): Form {
  const found = yearAfter(c, i + length);
  if (found.year !== undefined) return fixed(make(found.year), length + found.length);
  // "9 tháng của năm ngoái".
  const of = c.key(i + length) === 'của' ? length + 1 : length;
  const ago = c.key(i + of) === 'năm' && LAST_YEAR.has(c.key(i + of + 1));
  if (ago) return { spec: { kind: 'yearless', lastMonth: last, make, yearsBack: 1 }, length: of + 2 };
  return yearless(last, make, length + thisYear(c, i + length));
}

export const LAST_YEAR = new Set(['trước', 'ngoái', 'rồi']);

/** "3 tháng liên tiếp" is a duration, not the first three months of the year; "6 tháng tiếp nhận …" is none. */
export const isDuration = (c: Cursor, i: number): boolean =>
  NOT_A_SPAN.has(c.key(i)) && !(c.key(i) === 'tiếp' && (c.key(i + 1) === 'nhận' || c.key(i + 1) === 'tục'));
const NOT_A_SPAN = new Set(
  'triển phát kể sau tới tiếp nữa tuổi thực liên gần liền một trước cuối'.split(' '),
);

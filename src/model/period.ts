/**
 * Periods as SDMX writes them: `2023-11`, `2023-Q1`, `2024-S1`, `2023`, `2023-11-20` and
 * `2023-01-01/P11M` or `2023-01-01/P31D` for other spans. One span of days has one code.
 *
 * Days are whole numbers counted from 1970-01-01 (UTC), so arithmetic never meets a time zone.
 */
export interface Period {
  readonly code: string;
  /** First day. */
  readonly start: number;
  /** Last day, inclusive. */
  readonly end: number;
}

/** `cumulative` runs from 1 January to a month's end; Q1, S1 and the year are cumulative too, see {@link isCumulative}. */
export type PeriodClass = 'month' | 'quarter' | 'cumulative' | 'year' | 'day' | 'other';

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Day number of a calendar date; months and days may overflow as in `Date.UTC`. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;

/** Days from 1 March of year 0 to 1970-01-01, and in 400 years: the calendar repeats itself after as many. */
const MARCH_ZERO = 719_468;
const ERA = 146_097;

/**
 * Calendar date of a day number. Years are counted from March, so that the leap day is their last
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`); a `Date` takes many times as long.
 */
export function dateOf(day: number): CalendarDate {
  const shifted = day + MARCH_ZERO;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** `2023-11-20`. */
export function isoDate(day: number): string {
  const { year, month, day: d } = dateOf(day);
  return `${year}-${two(month)}-${two(d)}`;
}

/** Last day of a month, as a day number. */
export const monthEnd = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1;

/** True when the date exists in the calendar (no 31 February). */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && dayNumber(year, month, day) <= monthEnd(year, month);
}

export const month = (year: number, m: number): Period => months(year, m, 1);
export const quarter = (year: number, q: number): Period => months(year, 3 * q - 2, 3);
export const halfYear = (year: number, s: number): Period => months(year, 6 * s - 5, 6);
export const year = (y: number): Period => months(y, 1, 12);
export const day = (y: number, m: number, d: number): Period => span(dayNumber(y, m, d), dayNumber(y, m, d));
/** From 1 January to the end of a month: `cumulative(2023, 11)` is `2023-01-01/P11M`. */
export const cumulative = (y: number, toMonth: number): Period => months(y, 1, toMonth);
/** `count` whole months from a month on. */
export const months = (y: number, from: number, count: number): Period =>
  span(dayNumber(y, from, 1), monthEnd(y, from + count - 1));

/** The period of a span of days, with its one code. */
export function span(start: number, end: number): Period {
  if (end < start)
    throw new RangeError(`a period ends before it starts: ${isoDate(start)} to ${isoDate(end)}`);
  const key = start * LONGEST + (end - start);
  let known = spans.get(key);
  if (!known || known.start !== start || known.end !== end) {
    known = { code: codeOf(start, end), start, end };
    if (spans.size >= REMEMBERED) spans.clear();
    spans.set(key, known);
  }
  return known;
}

/** The same few periods come again and again: their codes are made once. */
const spans = new Map<number, Period>();
const REMEMBERED = 5000;
const LONGEST = 100_000;

function codeOf(start: number, end: number): string {
  if (start === end) return isoDate(start);
  const from = dateOf(start);
  const to = dateOf(end + 1);
  if (from.day !== 1 || to.day !== 1) return `${isoDate(start)}/P${end - start + 1}D`;
  const count = (to.year - from.year) * 12 + to.month - from.month;
  if (count === 12 && from.month === 1) return `${from.year}`;
  if (count === 6 && from.month % 6 === 1) return `${from.year}-S${(from.month + 5) / 6}`;
  if (count === 3 && from.month % 3 === 1) return `${from.year}-Q${(from.month + 2) / 3}`;
  if (count === 1) return `${from.year}-${two(from.month)}`;
  return `${isoDate(start)}/P${count}M`;
}

/** Reads a code; `undefined` when it is none. Codes of one span in another form (`2023-01-01/P6M`) are accepted. */
export function parsePeriod(code: string): Period | undefined {
  const known = parsed.get(code);
  if (known) return known;
  const period = readCode(code);
  if (period) {
    if (parsed.size >= REMEMBERED) parsed.clear();
    parsed.set(code, period);
  }
  return period;
}

/** Codes that were read: every figure has one, of a few. */
const parsed = new Map<string, Period>();

function readCode(code: string): Period | undefined {
  let m: RegExpExecArray | null;
  if ((m = /^(\d{4})$/.exec(code))) return year(+m[1]!);
  if ((m = /^(\d{4})-Q([1-4])$/.exec(code))) return quarter(+m[1]!, +m[2]!);
  if ((m = /^(\d{4})-S([12])$/.exec(code))) return halfYear(+m[1]!, +m[2]!);
  if ((m = /^(\d{4})-(\d\d)$/.exec(code)))
    return +m[2]! >= 1 && +m[2]! <= 12 ? month(+m[1]!, +m[2]!) : undefined;
  if ((m = /^(\d{4})-(\d\d)-(\d\d)(?:\/P(\d+)([MD]))?$/.exec(code))) {
    const [y, mo, d] = [+m[1]!, +m[2]!, +m[3]!];
    if (!isCalendarDate(y, mo, d)) return undefined;
    if (!m[4]) return day(y, mo, d);
    const start = dayNumber(y, mo, d);
    const count = +m[4];
    return count < 1
      ? undefined
      : span(start, (m[5] === 'M' ? dayNumber(y, mo + count, d) : start + count) - 1);
  }
  return undefined;
}

/** The period of a code that is known to be one; throws a RangeError otherwise. */
export function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (!period) throw new RangeError(`not a period: ${code}`);
  return period;
}

/** Whole months covered, or `undefined` when the period does not run from a first to a last day of months. */
export function monthCount(period: Period): number | undefined {
  const from = dateOf(period.start);
  const to = dateOf(period.end + 1);
  return from.day === 1 && to.day === 1 ? (to.year - from.year) * 12 + to.month - from.month : undefined;
}

export function classOf(period: Period): PeriodClass {
  if (period.start === period.end) return 'day';
  const count = monthCount(period);
  const from = dateOf(period.start);
  if (count === undefined) return 'other';
  if (count === 1) return 'month';
  if (count === 12 && from.month === 1) return 'year';
  if (count === 3 && from.month % 3 === 1) return 'quarter';
  if (count <= 12 && from.month === 1) return 'cumulative';
  return 'other';
}

/** From 1 January of a year to the end of a later month of it: Q1, S1, nine months, the year. */
export function isCumulative(period: Period): boolean {
  const count = monthCount(period);
  return count !== undefined && count > 1 && count <= 12 && dateOf(period.start).month === 1;
}

/** The same period `years` later (earlier when negative); a month's end stays a month's end. */
export function shiftYears(period: Period, years: number): Period {
  const moved = (d: number, isEnd: boolean): number => {
    const { year: y, month: m, day: dd } = dateOf(d);
    const last = monthEnd(y + years, m);
    if (isEnd && d === monthEnd(y, m)) return last;
    return Math.min(dayNumber(y + years, m, dd), last);
  };
  if (period.start === period.end) return span(moved(period.start, false), moved(period.start, false));
  return span(moved(period.start, false), moved(period.end, true));
}

/** The same period a year before: what "cùng kỳ" means. */
export const samePeriodLastYear = (period: Period): Period => shiftYears(period, -1);

/** The period of the same length just before: the month before a month, the quarter before a quarter. */
export function previousPeriod(period: Period): Period {
  const count = monthCount(period);
  if (count === undefined) {
    const length = period.end - period.start + 1;
    return span(period.start - length, period.start - 1);
  }
  const { year: y, month: m } = dateOf(period.start);
  return months(y, m - count, count);
}

/** The month that holds the period's last day. */
export function lastMonth(period: Period): Period {
  const { year: y, month: m } = dateOf(period.end);
  return month(y, m);
}

import * as period from '../../model/period';
import type { Cursor } from './cursor';
import { fixed, type Form } from './formParts';

interface RangeEnd {
  readonly d: number;
  readonly m: number;
  readonly y?: number;
  readonly length: number;
}

/** Days of a range may leave out "ngày", the month's year or the year: "từ 24/7 đến 23/8/2024". */
function readRangeEnd(c: Cursor, i: number): RangeEnd | undefined {
  const said = c.key(i) === 'ngày' ? 1 : 0;
  const d = c.within(i + said, 1, 31);
  const m = c.key(i + said + 1) === '/' ? c.month(i + said + 2) : undefined;
  if (d === undefined || m === undefined) return undefined;
  const y = c.key(i + said + 3) === '/' ? c.year(i + said + 4) : undefined;
  return { d, m, y, length: said + (y === undefined ? 3 : 5) };
}

/** "đến hết tháng 9/2023" ends a range of days with the month's last one. */
function readMonthEnd(c: Cursor, i: number): RangeEnd | undefined {
  const m = c.key(i) === 'tháng' ? c.month(i + 1) : undefined;
  if (m === undefined) return undefined;
  const y = c.key(i + 2) === '/' || c.key(i + 2) === 'năm' ? c.year(i + 3) : undefined;
  return { d: 31, m, y, length: y === undefined ? 2 : 4 };
}

/** "đến", "đến hết", "–" between the ends of a range: how many words it takes, 0 when there is none. */
function linkAt(c: Cursor, i: number): number {
  const link = c.key(i);
  if (link === '-' || link === '–') return 1;
  return link === 'đến' || link === 'tới' ? (c.key(i + 1) === 'hết' || c.key(i + 1) === 'cuối' ? 2 : 1) : 0;
}

/** "từ 24/7 đến 23/8/2024", "24/7–23/8", "từ ngày 01/01/2024 đến hết ngày 15/3/2024", "từ 01/01 đến hết tháng 9". */
export function readRange(c: Cursor, i: number): Form | undefined {
  const said = c.key(i) === 'từ' ? 1 : 0;
  const from = readRangeEnd(c, i + said);
  if (!from) return undefined;
  const at = i + said + from.length;
  const link = linkAt(c, at);
  if (link === 0) return undefined;
  const to = readRangeEnd(c, at + link) ?? (said ? readMonthEnd(c, at + link) : undefined);
  const dashed = c.key(at) === '-' || c.key(at) === '–';
  if (!to || (!said && !from.y && !to.y && !dashed)) return undefined;
  const make = (year: number): period.Period => {
    const y = to.y ?? year;
    const last = Math.min(period.dayNumber(y, to.m, to.d), period.month(y, to.m).end);
    const first = period.dayNumber(from.y ?? y - (from.m > to.m ? 1 : 0), from.m, from.d);
    return period.span(Math.min(first, last), Math.max(first, last));
  };
  const length = said + from.length + link + to.length;
  if (to.y === undefined) return { spec: { kind: 'yearless', lastMonth: to.m, make }, length };
  return fixed(make(to.y), length);
}

/** "từ tháng 4 đến tháng 6/2023", "từ đầu tháng 4 đến hết tháng 6". */
export function readMonthRange(c: Cursor, i: number): Form | undefined {
  const from = c.key(i) !== 'từ' ? 0 : c.key(i + 1) === 'đầu' ? i + 2 : i + 1;
  const a = from > 0 && c.key(from) === 'tháng' ? c.month(from + 1) : undefined;
  if (a === undefined) return undefined;
  const aYear = c.key(from + 2) === '/' ? c.year(from + 3) : undefined;
  const at = from + (aYear === undefined ? 2 : 4);
  const link = linkAt(c, at);
  if (link === 0 || c.key(at + link) !== 'tháng') return undefined;
  const b = c.month(at + link + 1);
  if (b === undefined || (aYear === undefined && b < a)) return undefined;
  const bYear = c.key(at + link + 2) === '/' ? c.year(at + link + 3) : undefined;
  const length = at - i + link + (bYear === undefined ? 2 : 4);
  const make = (y: number): period.Period => {
    const first = aYear ?? y;
    return period.months(first, a, (y - first) * 12 + b - a + 1);
  };
  if (bYear === undefined) return { spec: { kind: 'yearless', lastMonth: b, make }, length };
  return (bYear - (aYear ?? bYear)) * 12 + b - a < 0 ? undefined : fixed(make(bYear), length);
}

/** A bare "6/11" or "20/10": a day when words before it say so. */
export function readBareDay(c: Cursor, i: number): Form | undefined {
  const at = readRangeEnd(c, i);
  if (!at || !period.isCalendarDate(2024, at.m, at.d)) return undefined;
  const make = (y: number): period.Period =>
    period.span(period.dayNumber(y, at.m, at.d), period.dayNumber(y, at.m, at.d));
  return { spec: { kind: 'yearless', lastMonth: at.m, make }, length: at.length };
}

/** "cuối 2015": a year by itself, of which the words before say that it ends. */
export function readBareYear(c: Cursor, i: number): Form | undefined {
  const year = ENDS.has(c.key(i - 1)) ? c.year(i) : undefined;
  return year === undefined ? undefined : fixed(period.year(year), 1);
}
const ENDS = new Set(['cuối', 'hết']);

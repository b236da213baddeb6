import * as period from '../../model/period';
import { BARE_YEAR, EDITION } from './bareYear';
import type { Cursor } from './cursor';
import { HALF_YEAR } from './halfYear';
import {
  fixed,
  isDuration,
  LAST_YEAR,
  thisYear,
  withYear,
  yearAfter,
  yearless,
  type Form,
  type FormRule,
} from './formParts';

const monthForm = (c: Cursor, i: number, m: number, length: number): Form =>
  withYear(c, i, length, m, (y) => period.month(y, m));

/** `n` months from January: six are a half year, three a quarter. */
function monthsFromJanuary(c: Cursor, i: number, n: number, length: number): Form | undefined {
  if (n < 2 || n > 12) return undefined;
  let at = length;
  let half: 'first' | 'last' = 'first';
  let said = false;
  if (c.words(i + at, 'đầu', 'của', 'năm')) [at, said] = [at + 2, true];
  else if (c.words(i + at, 'đầu', 'năm')) [at, said] = [at + 1, true];
  else if (c.words(i + at, 'cuối', 'năm')) [at, half, said] = [at + 1, 'last', true];
  else if (c.words(i + at, 'qua')) [at, said] = [at + 1, true];
  const make = (y: number): period.Period =>
    half === 'last' ? period.months(y, 13 - n, n) : period.cumulative(y, n);
  // "đầu năm" ends in the word that the year follows.
  const form = withYear(c, i, at, half === 'last' ? 12 : n, make);
  // "ba tháng", "3 tháng qua" beside a quarter are its own.
  if (n === 3 && form.spec.kind === 'yearless' && c.key(i + at - 1) !== 'năm' && c.key(i + length) !== 'đầu')
    form.spec = { ...form.spec, ofQuarter: true };
  if (said && form.length === at && c.words(i + at, 'năm'))
    return { ...form, length: at + 1 + thisYear(c, i + at + 1) };
  if (!said && form.spec.kind === 'yearless' && isDuration(c, i + at)) return undefined;
  return form;
}

/** "ba quý" of a year: nine months. One quarter is no span from January. */
function quartersFromJanuary(c: Cursor, i: number, n: number, length: number): Form | undefined {
  return n >= 2 && n <= 4 ? monthsFromJanuary(c, i, 3 * n, length) : undefined;
}

export const MONTH: FormRule = {
  name: 'month',
  first: ['tháng', 't', 'kỳ'],
  examples: [
    'tháng 11/2023',
    'tháng 6.2024',
    'tháng 8 năm 2024',
    'T11/2023',
    'tháng 8',
    'tháng bảy',
    'tháng giêng',
    'kỳ 11/2022',
  ],
  read(c, i) {
    const dotted = /^(\d{1,2})[.](\d{4})$/.exec(c.key(i + 1));
    if (dotted && +dotted[1]! >= 1 && +dotted[1]! <= 12)
      return fixed(period.month(+dotted[2]!, +dotted[1]!), 2);
    const m = c.month(i + 1);
    if (m !== undefined) {
      const form = monthForm(c, i, m, 2);
      if (c.key(i) === 'tháng' || form.spec.kind === 'fixed') return form;
      // "so với T7", "T7: …": without a year only where a period is to come, or is told of.
      if (c.key(i) !== 't' || !c.tokens[i + 1]!.glued) return undefined;
      return LEADS_TO_PERIOD.has(c.key(i - 1)) || TELLS.has(c.key(i + 2)) ? form : undefined;
    }
    if (c.words(i, 'tháng', 'giêng')) return monthForm(c, i, 1, 2);
    const word = c.key(i) === 'tháng' ? c.numberWord(i + 1) : undefined;
    // "tháng năm" is May only when no year follows: "tháng … năm 2023" never leaves the number out, and "cùng tháng năm trước" has none.
    if (!word || (c.key(i + 1) === 'năm' && namesYear(c, i + 2))) return undefined;
    return word.value <= 12 ? monthForm(c, i, word.value, 1 + word.length) : undefined;
  },
};

/** What "năm" says the year with: "năm 2023", "năm trước", "năm nay". */
const namesYear = (c: Cursor, i: number): boolean =>
  c.year(i) !== undefined || LAST_YEAR.has(c.key(i)) || c.key(i) === 'nay';

export const MONTH_AND_YEAR: FormRule = {
  name: 'month and year',
  first: ['#'],
  examples: ['11/2023', '6/2016'],
  read(c, i) {
    const m = c.month(i);
    const y = c.key(i + 1) === '/' ? c.year(i + 2) : undefined;
    // "13/2020/TT-BTTTT" is a document.
    return m === undefined || y === undefined || c.key(i + 3) === '/'
      ? undefined
      : fixed(period.month(y, m), 3);
  },
};

const LEADS_TO_PERIOD = new Set([
  'với',
  'so',
  'hơn',
  'hết',
  'đến',
  'trong',
  'cuối',
  'riêng',
  'liệu',
  'quả',
  'của',
  'cáo',
  'cả',
  '(',
]);
const TELLS = new Set([':', 'là', 'đạt', 'ước', '=']);

/** The forms that name a period by itself; the longest that fits wins. */
export const FORMS: readonly FormRule[] = [
  {
    name: 'day',
    first: ['ngày', '#'],
    examples: ['ngày 20/11/2023', '15/8/2024', 'ngày 22 tháng 9 năm 2020', 'ngày 23-8-2024', '20.11.2023'],
    read(c, i) {
      const said = c.key(i) === 'ngày' ? 1 : 0;
      const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(c.key(i + said));
      if (dotted) return dayForm(+dotted[3]!, +dotted[2]!, +dotted[1]!, said + 1);
      const d = c.within(i + said, 1, 31);
      if (d === undefined) return undefined;
      const mark = c.key(i + said + 1);
      if (mark === 'tháng' || mark === '/' || mark === '-') {
        const m = c.month(i + said + 2);
        if (m === undefined) return undefined;
        const next = yearAfter(c, i + said + 3);
        const yearMark = c.key(i + said + 3);
        if (next.year !== undefined && (mark === 'tháng' || (next.length === 2 && yearMark === mark)))
          return dayForm(next.year, m, d, said + 3 + next.length);
        if (mark === 'tháng' || (mark === '/' && said)) return yearlessDay(m, d, said + 3);
        return undefined;
      }
      return undefined;
    },
  },
  MONTH,
  MONTH_AND_YEAR,
  {
    name: 'quarter',
    first: ['quý', 'q'],
    examples: ['quý I/2023', 'quý III năm 2023', 'Q1/2024', 'quý 2', 'Q.III/2023'],
    read(c, i) {
      // "Q.III".
      const dot = c.key(i) === 'q' && c.key(i + 1) === '.' && c.tokens[i + 1]!.glued ? 1 : 0;
      const q = c.quarter(i + 1 + dot);
      return q === undefined ? undefined : withYear(c, i, 2 + dot, 3 * q, (y) => period.quarter(y, q));
    },
  },
  {
    name: 'months from January',
    first: ['#', ...['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']],
    examples: [
      '6 tháng đầu năm 2021',
      '11 tháng năm 2023',
      '9 tháng',
      'tám tháng qua',
      '8T/2024',
      '6 tháng cuối năm 2024',
      'ba quý đầu năm',
      '11T',
    ],
    read(c, i) {
      const digits = c.within(i, 1, 12);
      const word = digits === undefined ? c.numberWord(i) : undefined;
      const n = digits ?? word?.value;
      if (n === undefined) return undefined;
      const length = word?.length ?? 1;
      if (c.key(i + length) === 't' && c.tokens[i + length]!.glued && digits !== undefined) {
        // "DT 11T ước 42 tỷ đồng", "LK 7T: …".
        return n < 2 ? undefined : withYear(c, i, length + 1, n, (y) => period.cumulative(y, n));
      }
      if (c.key(i + length) === 'quý') return quartersFromJanuary(c, i, n, length + 1);
      return c.key(i + length) === 'tháng' ? monthsFromJanuary(c, i, n, length + 1) : undefined;
    },
  },
  HALF_YEAR,
  {
    name: 'year',
    first: ['năm', 'cả'],
    examples: ['năm 2023', 'cả năm 2024', 'cả năm', 'năm nay'],
    read(c, i) {
      const whole = c.words(i, 'cả', 'năm') ? 1 : 0;
      if (c.key(i) === 'cả' && !whole) return undefined;
      const y = c.year(i + whole + 1);
      if (y !== undefined) {
        const to = c.key(i + whole + 2) === '-' ? c.year(i + whole + 3) : undefined;
        if (to !== undefined) return { spec: { kind: 'none' }, length: whole + 4 };
        return fixed(period.year(y), whole + 2);
      }
      if (c.words(i, 'năm', 'nay')) return { spec: { kind: 'own', unit: 'year' }, length: 2 };
      return whole
        ? { spec: { kind: 'own', unit: 'year' }, length: 2 + (c.key(i + 2) === 'nay' ? 1 : 0) }
        : undefined;
    },
  },
  BARE_YEAR,
  EDITION,
  {
    name: 'years',
    first: ['#'],
    examples: ['2021-2025'],
    read(c, i) {
      const dash = c.key(i + 1) === '-' || c.key(i + 1) === '–';
      const from = dash ? c.year(i) : undefined;
      const to = from === undefined ? undefined : c.year(i + 2);
      if (from === undefined || to === undefined) return undefined;
      // "Trong giai đoạn 2016-2020, doanh thu …"; that of "Chương trình … giai đoạn 2021-2025" is a name's.
      const opens = OPENS_STAGE.has(c.key(i - 3)) || STARTS.has(c.tokens[i - 3]?.key ?? '');
      const governs = c.words(i - 2, 'giai', 'đoạn') && opens && to > from;
      return governs
        ? fixed(period.months(from, 1, 12 * (to - from + 1)), 3)
        : { spec: { kind: 'none' }, length: 3 };
    },
  },
];

/** Before "Giai đoạn" that opens a line or sentence. */
const STARTS = new Set(['', '\n', '.', ':', ';', '-', '•', '+', '*']);
const OPENS_STAGE = new Set(['trong', 'cả', 'quân', 'bình', 'toàn']);

function dayForm(y: number, m: number, d: number, length: number): Form | undefined {
  return period.isCalendarDate(y, m, d) ? fixed(period.day(y, m, d), length) : undefined;
}

const yearlessDay = (m: number, d: number, length: number): Form | undefined =>
  period.isCalendarDate(2024, m, d)
    ? yearless(
        m,
        (y) =>
          period.day(y, m, Math.min(d, 28 + (d > 28 ? new Date(Date.UTC(y, m, 0)).getUTCDate() - 28 : 0))),
        length,
      )
    : undefined;

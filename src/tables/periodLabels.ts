import type { Language } from '../messages/types';
import {
  classOf,
  cumulative,
  dateOf,
  dayNumber,
  halfYear,
  isCalendarDate,
  month,
  monthCount,
  months,
  parsePeriod,
  quarter,
  span,
  year,
  type Period,
} from '../model/period';

/** Letters of the short labels. */
const LETTERS: Readonly<Record<Language, { month: string; year: string }>> = {
  vi: { month: 'T', year: 'Năm' },
  en: { month: 'M', year: 'Year' },
};

/**
 * A period as tables show it: `T11/2023`, `Q1/2024`, `8T/2024`, `Năm 2023`, `20/11/2023`, `24/7/2024–23/8/2024`;
 * with `M` for `T` and `Year` in English. One period has one label, and {@link parsePeriodLabel} reads it back.
 */
export function periodLabel(period: Period, language: Language): string {
  const { month: m, year: y } = LETTERS[language];
  const end = dateOf(period.end);
  switch (classOf(period)) {
    case 'month':
      return `${m}${end.month}/${end.year}`;
    case 'quarter':
      return `Q${end.month / 3}/${end.year}`;
    case 'cumulative':
      return cumulativeLabel(period, language);
    case 'year':
      return `${y} ${end.year}`;
    case 'day':
      return dayLabel(period.end);
    case 'other':
      return monthCount(period) === undefined
        ? `${dayLabel(period.start)}–${dayLabel(period.end)}`
        : `${m}${dateOf(period.start).month}/${dateOf(period.start).year}–${m}${end.month}/${end.year}`;
  }
}

/** A period from 1 January on, by its months: `3T/2024` for the first quarter, `12T/2023` for the year. */
export function cumulativeLabel(period: Period, language: Language): string {
  const end = dateOf(period.end);
  return `${end.month}${LETTERS[language].month}/${end.year}`;
}

function dayLabel(day: number): string {
  const { year: y, month: m, day: d } = dateOf(day);
  return `${d}/${m}/${y}`;
}

interface Form {
  /** Sample above each shape; groups are numbers. */
  readonly shape: RegExp;
  readonly read: (...numbers: number[]) => Period | undefined;
}

const isMonth = (m: number): boolean => m >= 1 && m <= 12;

const FORMS: readonly Form[] = [
  // T11/2023, M11/2023, 11/2023
  {
    shape: /^(?:T|M|tháng )?(\d{1,2})\/(\d{4})$/iu,
    read: (m, y) => (isMonth(m!) ? month(y!, m!) : undefined),
  },
  // Q1/2024
  { shape: /^(?:Q|quý )([1-4])\/(\d{4})$/iu, read: (q, y) => quarter(y!, q!) },
  // 8T/2024
  { shape: /^(\d{1,2})[TM]\/(\d{4})$/iu, read: (m, y) => (isMonth(m!) ? cumulative(y!, m!) : undefined) },
  // Năm 2023, 2023
  { shape: /^(?:Năm |Year )?(\d{4})$/iu, read: (y) => year(y!) },
  // S1/2024
  { shape: /^S([12])\/(\d{4})$/iu, read: (s, y) => halfYear(y!, s!) },
  // 20/11/2023
  { shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u, read: (d, m, y) => daySpan(d!, m!, y!, d!, m!, y!) },
  // 24/7/2024–23/8/2024
  {
    shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4}) ?[–-] ?(\d{1,2})\/(\d{1,2})\/(\d{4})$/u,
    read: (d, m, y, d2, m2, y2) => daySpan(d!, m!, y!, d2!, m2!, y2!),
  },
  // T11/2022–T2/2023
  {
    shape: /^[TM](\d{1,2})\/(\d{4}) ?[–-] ?[TM](\d{1,2})\/(\d{4})$/iu,
    read: (m, y, m2, y2) => {
      const count = (y2! - y!) * 12 + m2! - m! + 1;
      return isMonth(m!) && isMonth(m2!) && count > 0 ? months(y!, m!, count) : undefined;
    },
  },
];

function daySpan(d: number, m: number, y: number, d2: number, m2: number, y2: number): Period | undefined {
  if (!isCalendarDate(y, m, d) || !isCalendarDate(y2, m2, d2)) return undefined;
  const [from, to] = [dayNumber(y, m, d), dayNumber(y2, m2, d2)];
  return from <= to ? span(from, to) : undefined;
}

/** Reads a label in either language, or a period code; `undefined` when it is neither. */
export function parsePeriodLabel(label: string): Period | undefined {
  const text = label.normalize('NFC').trim();
  for (const { shape, read } of FORMS) {
    const match = shape.exec(text);
    if (match) return read(...match.slice(1).map(Number));
  }
  return parsePeriod(text.toUpperCase());
}

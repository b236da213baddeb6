import fc from 'fast-check';
import * as period from '../../../src/model/period';
import type { Indicator } from './vocabulary';

/** What a figure is compared with, in words and as a period. */
export interface Base {
  readonly words: string;
  readonly period: period.Period;
}

/** The period that a briefing reports on. */
export interface Frame {
  /** In a title: "tháng 11/2023". */
  readonly words: string;
  readonly period: period.Period;
  /** Wordings of the same period last year. */
  readonly lastYear: readonly Base[];
  /** Wordings of the period before; none for cumulative periods. */
  readonly before: readonly Base[];
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const SAME_PERIOD = ['cùng kỳ', 'cùng kỳ năm trước', 'cùng kỳ năm ngoái'];

const bases = (of: period.Period, ...words: readonly string[]): Base[] =>
  words.map((phrase) => ({ words: phrase, period: of }));

function monthFrame(year: number, month: number): Frame {
  const of = period.month(year, month);
  const previous = period.previousPeriod(of);
  const before = period.dateOf(previous.start);
  return {
    words: `tháng ${month}/${year}`,
    period: of,
    lastYear: bases(
      period.samePeriodLastYear(of),
      ...SAME_PERIOD,
      `cùng kỳ năm ${year - 1}`,
      `tháng ${month}/${year - 1}`,
    ),
    before: bases(previous, 'tháng trước', `tháng ${before.month}/${before.year}`),
  };
}

function quarterFrame(year: number, quarter: number): Frame {
  const of = period.quarter(year, quarter);
  const roman = (q: number): string => ROMAN[(q + 3) % 4]!;
  return {
    words: `quý ${roman(quarter)}/${year}`,
    period: of,
    lastYear: bases(period.samePeriodLastYear(of), ...SAME_PERIOD, `quý ${roman(quarter)}/${year - 1}`),
    before: bases(
      period.previousPeriod(of),
      'quý trước',
      `quý ${roman(quarter - 1)}/${quarter === 1 ? year - 1 : year}`,
    ),
  };
}

function cumulativeFrame(year: number, months: number): Frame {
  const of = period.cumulative(year, months);
  return {
    words: `${months} tháng đầu năm ${year}`,
    period: of,
    lastYear: bases(
      period.samePeriodLastYear(of),
      ...SAME_PERIOD,
      `cùng kỳ năm ${year - 1}`,
      `${months} tháng đầu năm ${year - 1}`,
    ),
    before: [],
  };
}

function yearFrame(year: number): Frame {
  const of = period.year(year);
  return {
    words: `năm ${year}`,
    period: of,
    lastYear: bases(period.samePeriodLastYear(of), `năm ${year - 1}`, 'năm trước'),
    before: [],
  };
}

const someYear = fc.integer({ min: 2012, max: 2025 });

/** A month, a quarter, the first months of a year, or a year. */
export const frame: fc.Arbitrary<Frame> = fc.oneof(
  fc.tuple(someYear, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthFrame(y, m)),
  fc.tuple(someYear, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarterFrame(y, q)),
  fc.tuple(someYear, fc.constantFrom(5, 6, 8, 9, 10, 11)).map(([y, m]) => cumulativeFrame(y, m)),
  someYear.map(yearFrame),
);

/** The codes that a period may have for an indicator: a stock of a longer period is that of its last month too. */
export function codesOf(of: period.Period, indicator: Indicator): string[] {
  return indicator.stock ? [...new Set([of.code, period.lastMonth(of).code])] : [of.code];
}

/** Year and month of a frame's end. */
export const endOf = ({ period: of }: Frame): period.CalendarDate => period.dateOf(of.end);

import type { Period } from '../../model/period';

/** What the words of a period phrase say, before the text around it fills in what they leave open. */
export type PeriodSpec =
  /** "tháng 11/2023": complete. */
  | { readonly kind: 'fixed'; readonly period: Period }
  /** "tháng 8", "6 tháng đầu năm": the year is the briefing's. `month` is its last month. */
  | {
      readonly kind: 'yearless';
      readonly lastMonth: number;
      readonly make: (year: number) => Period;
      /** "tháng 10 năm ngoái" is of the year before. */ readonly yearsBack?: number;
      /** "ba tháng": those of the quarter that is spoken of, where one is. */ readonly ofQuarter?: true;
    }
  /** "cùng kỳ", "cùng kỳ năm 2022", "cùng kỳ 11/2022": the figure's own period in an earlier year. */
  | { readonly kind: 'same-period'; readonly year?: number; readonly period?: Period }
  /** "tháng trước", "quý trước", "năm ngoái". */
  | { readonly kind: 'previous'; readonly unit: 'month' | 'quarter' | 'year' | 'any' }
  /** "trong tháng", "cả năm": the month or year that the briefing is about; "đến nay" (any). */
  | { readonly kind: 'own'; readonly unit: 'month' | 'quarter' | 'year' | 'any' }
  /** "tại thời điểm trên", "cùng tháng": the period spoken of before. */
  | { readonly kind: 'same' }
  /** "từ đầu năm"; "lũy kế" alone is a total, which a stock is at the end. */
  | { readonly kind: 'year-start'; readonly total?: true }
  /** "giai đoạn 2021-2025": names no reporting period. */
  | { readonly kind: 'none' };

export interface PeriodPhrase {
  readonly spec: PeriodSpec;
  /** "tính đến", "đến hết": the day or month at whose end something is counted. */
  readonly asOf: boolean;
  /** "lũy kế", "từ đầu năm đến": counted from 1 January. */
  readonly cumulative: boolean;
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Compared with by nature ("cùng kỳ", "tháng trước"), even without "so với". */
export const isRelative = (phrase: PeriodPhrase): boolean =>
  phrase.spec.kind === 'same-period' || phrase.spec.kind === 'previous';

import type { FindingCode } from './observation';

/** What is found between briefings and in the cells, beside what is found in one briefing's text. */
export type LedgerFindingCode =
  | 'same-day-differs'
  | 'newer-than-choice'
  | 'implied-base-differs'
  | 'plan-differs-from-target'
  | 'periods-exceed-total'
  | 'periods-differ-from-total'
  | 'sectors-exceed-total'
  | 'correction-unmatched'
  | 'cell-not-a-number';

export type AnyFindingCode = FindingCode | LedgerFindingCode;

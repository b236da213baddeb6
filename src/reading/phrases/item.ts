import type { Cue } from '../../catalog/cues';
import type { PeriodPhrase } from '../periods/spec';
import type { Quantity } from './quantities';

/** What a sentence is made of once its phrases are found. Token indexes, end exclusive. */
export type Item = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'period'; readonly phrase: PeriodPhrase }
  | {
      readonly kind: 'cue';
      readonly cue: Cue;
      /** The plan's own period ("kế hoạch năm 2024"). */ readonly planPeriod?: PeriodPhrase;
    }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'mark'; readonly key: string }
  | { readonly kind: 'word' }
);

/** "so với …": with periods, the plan, the marks named before, or something else. */
export interface Comparison {
  readonly with: 'periods' | 'plan' | 'marks-above' | 'other';
  readonly periods: readonly PeriodPhrase[];
  /** Up or down, where the comparison says it itself ("hơn cùng kỳ"). */
  readonly direction: -1 | 0 | 1;
  /** The base's value stands between: "so với mức 200 triệu của tháng 10". */
  readonly leadsToLevel?: true;
}

/** All items have one shape, which keeps the many loops over them fast. */
class Phrase {
  quantity: Quantity | undefined = undefined;
  phrase: PeriodPhrase | undefined = undefined;
  cue: Cue | undefined = undefined;
  planPeriod: PeriodPhrase | undefined = undefined;
  comparison: Comparison | undefined = undefined;
  key: string | undefined = undefined;

  constructor(
    readonly kind: Item['kind'],
    readonly start: number,
    readonly end: number,
  ) {}
}

export const wordItem = (start: number, end: number): Item => new Phrase('word', start, end) as Item;

export function markItem(start: number, key: string): Item {
  const item = new Phrase('mark', start, start + 1);
  item.key = key;
  return item as Item;
}

export function cueItem(start: number, end: number, cue: Cue, planPeriod?: PeriodPhrase): Item {
  const item = new Phrase('cue', start, end);
  [item.cue, item.planPeriod] = [cue, planPeriod];
  return item as Item;
}

export function quantityItem(start: number, end: number, quantity: Quantity): Item {
  const item = new Phrase('quantity', start, end);
  item.quantity = quantity;
  return item as Item;
}

export function periodItem(phrase: PeriodPhrase): Item {
  const item = new Phrase('period', phrase.start, phrase.end);
  item.phrase = phrase;
  return item as Item;
}

export function comparisonItem(start: number, end: number, comparison: Comparison): Item {
  const item = new Phrase('comparison', start, end);
  item.comparison = comparison;
  return item as Item;
}

/** The item is this punctuation mark. */
/** A verb of change. */
export const isMove = (item: Item | undefined): boolean =>
  item?.kind === 'cue' && (item.cue === 'up' || item.cue === 'down');

export const isMark = (item: Item | undefined, key: string): boolean =>
  item?.kind === 'mark' && item.key === key;

import type { Cue } from '../../catalog/cues';
import { beforeBracket } from './bracketName';
import { isMark, isMove, type Item } from '../phrases/item';
import { leadOf, type Lead } from './lead';
import type { Tokens } from '../lexicon/lexicon';
import { nounOf, predicateOf } from './noun';
import type { Quantity } from '../phrases/quantities';

/** A quantity with what stands around it in its sentence. */
export interface Figure {
  readonly quantity: Quantity;
  /** Cues, periods and comparisons directly before the number, nearest first; marks and fillers are left out. */
  readonly run: readonly Item[];
  /** Words before the run, back to the last clause boundary: where the indicator's name is. Token indexes. */
  readonly name: TokenRange;
  readonly nameItems: readonly Item[];
  /** Words after the number, up to the next boundary: what it counts. */
  readonly noun: TokenRange;
  /** All that is said after the number in its clause, marks between words included. */
  readonly predicate: TokenRange;
  /** Items after the noun, up to the next quantity. */
  readonly right: readonly Item[];
  /** Inside brackets that follow a figure. */
  readonly bracketed: boolean;
  /** First quantity after an opening bracket. */
  readonly opensBracket: boolean;
  /** A clause of its own begins before it (";", ".", the sentence's start). */
  readonly opensClause: boolean;
  /** First quantity of the sentence. */
  readonly opensSentence: boolean;
  /** Opens a bracket right after a figure of another kind, as base values do: "tăng 5% (334 tỷ đồng)". */
  readonly opensChangeBracket: boolean;
  /** The verb whose object the number is. */
  readonly verb?: 'have' | 'handle';
  /** No cue but hedges and fillers stands between a word and the number. */
  readonly bare: boolean;
  /** "trong đó", "gồm": an item of a whole. */
  readonly within: boolean;
  /** What it counts is what the figure of the whole does. */
  readonly lent?: boolean;
  /** "29,5% tổng số": a part of the whole, whatever the verb. */
  readonly ofTotal: boolean;
  /** What stands apart from the number and says how it is meant. */
  readonly lead?: Lead;
  /** Index of the quantity among the sentence's items. */
  readonly at: number;
}

export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export const isEmpty = (range: TokenRange): boolean => range.end <= range.start;

const SOFT_MARKS = new Set([',', ':', '-', '–', '=', '"', '“', '”', "'", '…', '*']);
const HARD_MARKS = new Set([';', '.', '!', '?']);
const QUIET: ReadonlySet<Cue> = new Set(['filler', 'range', 'about', 'approx', 'over', 'under', 'more-than']);

/** Every quantity of a sentence with its surroundings. */
export function figuresOf(tokens: Tokens, items: readonly Item[]): Figure[] {
  const figures: Figure[] = [];
  let depth = 0;
  let previous = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind === 'mark' && item.key === '(') depth++;
    if (item.kind === 'mark' && item.key === ')') depth = Math.max(0, depth - 1);
    if (item.kind !== 'quantity') continue;
    figures.push(figureAt(tokens, items, at, previous, depth > 0));
    previous = at;
  }
  return figures;
}

function figureAt(
  tokens: Tokens,
  items: readonly Item[],
  at: number,
  previous: number,
  bracketed: boolean,
): Figure {
  const item = items[at] as Item & { kind: 'quantity' };
  const first = previous < 0 ? 0 : nounOf(tokens, items, previous) + 1;
  const run: Item[] = [];
  // A sign glued to the digits is the number's own: "so với tháng trước: +2,1%".
  let k = item.quantity.sign === 0 ? at - 1 : at - 2;
  let opensBracket = false;
  let joint = false;
  for (; k >= first; k--) {
    const left = items[k]!;
    if (left.kind === 'word') break;
    if (left.kind === 'mark') {
      if (left.key === '(' || left.key === '[') opensBracket = true;
      if (!SOFT_MARKS.has(left.key)) break;
      joint ||= left.key === ',';
      continue;
    }
    // "đã khá hơn: 2.400 cuốn": that word is of the clause before.
    if (left.kind === 'cue' && left.cue === 'more-than' && (joint || isMark(items[k + 1], ':'))) break;
    // "tiếp tục teo tóp: 5,9 triệu thuê bao, giảm 8%": the level of what shrinks.
    if (left.kind === 'cue' && left.cue === 'down' && isMark(items[k + 1], ':') && !isShare(item)) break;
    // "tăng nhẹ so với tháng trước, ước đạt 176 triệu": that comparison is of the clause before.
    if (left.kind === 'comparison' && joint && isMoved(items, first, k)) break;
    // "tăng 4% so với kế hoạch và tăng 12% so với cùng kỳ": said of the number before.
    if (left.kind === 'comparison' && joint && k === first && previous >= 0 && run.some(isMove)) break;
    // "72% doanh nghiệp có doanh thu tăng, 11% giảm": that verb is of the clause before.
    if (isMove(left) && joint && (k === at - 2 || isAside(tokens, items, k, run))) break;
    // "hoàn thành 47,3% kế hoạch năm, bằng 106% cùng kỳ": that plan is of the number before.
    if (
      left.kind === 'cue' &&
      left.cue === 'planned' &&
      joint &&
      isShare(items[previous]) &&
      k === previous + 1
    )
      break;
    joint ||= left.end - left.start === 1 && tokens[left.start]!.key === 'và';
    run.push(left);
  }
  // "cao hơn tháng 10 (4.500 tỷ đồng) 11,1%": the base's value stands before the change.
  if (
    isMark(items[k], ')') &&
    run.every((left) => left.kind === 'cue' && QUIET.has(left.cue)) &&
    items[k - 1] === items[previous] &&
    isMark(items[previous - 1], '(')
  ) {
    const than = items[previous - 2];
    const verb = items[previous - 3];
    if (than?.kind === 'comparison' && than.comparison.direction !== 0) run.push(than);
    else if (than?.kind === 'comparison' && isMove(verb)) run.push(than, verb!);
  }
  const named = opensBracket ? beforeBracket(tokens, items, first, k, previous < 0, item.quantity, run) : k;
  const name = nameRange(tokens, items, first, named ?? k, named === undefined);
  const spreads =
    item.quantity.of !== undefined ||
    (item.quantity.dimension === 'count' && AGENCY.test(item.quantity.unit));
  const counted = nounOf(tokens, items, at);
  const predicate = predicateOf(items, at);
  const noun = spreads ? predicate : counted;
  const right: Item[] = [];
  for (let r = counted + 1; r < items.length && items[r]!.kind !== 'quantity'; r++) right.push(items[r]!);
  const opensClause = previous < 0 || hasHardMark(items, previous + 1, at);
  return {
    quantity: item.quantity,
    run,
    name,
    noun: { start: item.end, end: noun > at ? items[noun]!.end : item.end },
    right,
    nameItems: nameItemsOf(items, name, first, at),
    predicate: { start: item.end, end: items[predicate]!.end },
    bracketed,
    opensBracket,
    opensSentence: previous < 0,
    opensChangeBracket: opensBracket && previous >= 0 && noun === at,
    verb: verbOf(run),
    opensClause,
    lead: leadOf(tokens, items, run, name.start, first, at, opensClause),
    bare:
      k === at - 1 - run.length && items[k]?.kind === 'word' && run.every((left) => isQuiet(tokens, left)),
    ofTotal: isTotal(tokens, items[at + 1]),
    within: run.some((r) => r.kind === 'cue' && r.cue === 'within') || startsWithin(items, first, k),
    at,
  };
}

const isShare = (item: Item | undefined): boolean =>
  item?.kind === 'quantity' && item.quantity.dimension === 'percent';

function nameItemsOf(items: readonly Item[], name: TokenRange, first: number, at: number): readonly Item[] {
  const named: Item[] = [];
  for (let i = first; i < at; i++)
    if (items[i]!.start >= name.start && items[i]!.end <= name.end) named.push(items[i]!);
  return named;
}

/** A hedge or filler; "đạt" says that the number is a result. */
const isQuiet = (tokens: Tokens, item: Item): boolean =>
  item.kind === 'cue' && QUIET.has(item.cue) && tokens[item.end - 1]!.key !== 'đạt';

function verbOf(run: readonly Item[]): 'have' | 'handle' | undefined {
  for (const item of run) {
    if (item.kind !== 'cue') continue;
    if (item.cue === 'handle') return 'handle';
    if (item.cue === 'have' || item.cue === 'within') return 'have';
    if (!QUIET.has(item.cue)) return undefined;
  }
  return undefined;
}

/** A word of change stands directly before a comparison. */
function isMoved(items: readonly Item[], first: number, at: number): boolean {
  for (let i = at - 1; i >= first; i--) {
    const item = items[i]!;
    if (item.kind !== 'cue') return false;
    if (isMove(item)) return true;
  }
  return false;
}

const startsWithin = (items: readonly Item[], first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) {
    const item = items[i]!;
    if (item.kind === 'cue' && item.cue === 'within') return true;
  }
  return false;
};

const isTotal = (tokens: Tokens, next: Item | undefined): boolean =>
  next?.kind === 'cue' && next.cue === 'filler' && tokens[next.start]!.key === 'tổng';

const isHard = (item: Item): boolean => item.kind === 'mark' && HARD_MARKS.has(item.key);

const hasHardMark = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isHard(items[i]!)) return true;
  return false;
};

/** The words of the name: after the last hard mark, bracket, period frame or comparison before the run. */
function nameRange(
  tokens: Tokens,
  items: readonly Item[],
  first: number,
  last: number,
  opensBracket: boolean,
): TokenRange {
  let end = last;
  // "94% xóm có cáp quang; còn 17 xóm lõm sóng": words of the clause before name nothing in this one.
  if (end >= first && isHard(items[end]!)) return { start: 0, end: 0 };
  // A bracket after the name ("(tháng 10/2023)", "(2G only)") is part of what stands before the run.
  if (end >= first && isMark(items[end]!, ')')) {
    let open = end;
    while (open >= first && !isMark(items[open]!, '(')) open--;
    if (open >= first) end = open - 1;
  }
  if (opensBracket || end < first) return { start: 0, end: 0 };
  while (end >= first && (items[end]!.kind === 'period' || isQuietEnd(items[end]!))) end--;
  let start = end;
  while (start >= first) {
    const item = items[start]!;
    if (item.kind === 'comparison') break;
    if (
      item.kind === 'mark' &&
      !SOFT_MARKS.has(item.key) &&
      item.key !== '/' &&
      item.key !== '&' &&
      item.key !== '+'
    )
      break;
    if (item.kind === 'mark' && item.key === ':') break;
    if (item.kind === 'period' && isMark(items[start + 1], ',')) break;
    // "Cộng cả cũ lẫn mới, đến cuối tháng 9 toàn mạng có …": a clause of its own.
    if (item.kind === 'period' && item.phrase.asOf && start < end && isMark(items[start - 1], ','))
      if (tokens[item.end]!.key !== 'của') break;
    start--;
  }
  start++;
  while (start <= end && startsNoName(items[start]!)) start++;
  // "(KH năm 1.560 tỷ đồng)": a cue alone names nothing.
  if (items.slice(start, end + 1).every((item) => item.kind === 'cue')) return { start: 0, end: 0 };
  return start > end ? { start: 0, end: 0 } : { start: items[start]!.start, end: items[end]!.end };
}

/** "nông thôn thấp hơn, mới 88%": a comparison without a number of its own. */
const isAside = (tokens: Tokens, items: readonly Item[], k: number, run: readonly Item[]): boolean =>
  tokens[items[k]!.end - 1]!.key === 'hơn' && isMark(items[k + 1], ',') && run.every(isFiller);
const isFiller = (item: Item): boolean => item.kind === 'cue' && item.cue === 'filler';
const isQuietEnd = (item: Item): boolean =>
  item.kind === 'mark' || (item.kind === 'cue' && item.cue !== 'planned');

/** Conjunctions, frames and marks before the first word of a name. */
function startsNoName(item: Item): boolean {
  if (item.kind === 'period' || item.kind === 'mark' || item.kind === 'comparison') return true;
  return item.kind === 'cue' && item.cue !== 'planned';
}

/** Who does something is counted: what they do comes after. */
export const AGENCY = /^(?:bộ|tỉnh|địa phương|thành phố|xã|phường|huyện)/iu;

/** Cues of a run that say something of the number's role, nearest first. */
export function cuesOf(run: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (const item of run)
    if (item.kind === 'cue' && item.cue !== 'filler' && item.cue !== 'range') cues.push(item.cue);
  return cues;
}

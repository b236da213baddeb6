import type { Cue } from '../catalog/cues';
import { INHABITANTS } from '../catalog/stopWords';
import { hasResultCue, isAbroad, isOfEvent, isThreshold } from './asides';
import type { Subject } from './draft';
import { isMark, type Item } from './item';
import { isRelative } from './periods/spec';
import type { Role } from './role';
import type { Tokens } from './lexicon';
import type { LeftOut } from './trace';
import type { Figure } from './window';

/** Why the numbers of a sentence are not results; undefined when they may be. */
export function rejects(items: readonly Item[]): Cue | undefined {
  for (const item of items)
    if (item.kind === 'cue' && (item.cue === 'attendance' || item.cue === 'speech')) return item.cue;
  return undefined;
}

/** Why a number with this role is no figure but a number in passing; undefined when it is one. */
export function inPassing(
  text: string,
  tokens: Tokens,
  items: readonly Item[],
  figure: Figure,
  role: Role,
  subject: Subject,
  inSpeech: boolean,
): LeftOut | undefined {
  const { quantity } = figure;
  const { dimension } = quantity;
  const known = subject.row !== undefined;
  // Neither the statistic nor the sector is known, nor what it is compared with: a number in passing.
  if (
    !known &&
    subject.how.sector === 'assumed' &&
    !role.comparison &&
    role.measure !== 'plan' &&
    role.measure !== 'rank' &&
    dimension !== 'steps' &&
    quantity.of === undefined
  )
    return 'nothing-known';
  // "18 Nguyễn Du": the number of a house.
  if (
    dimension === 'count' &&
    quantity.guessed &&
    // "2.100 Phishing, 5.300 Malware".
    subject.counted?.head === undefined &&
    isName(text, tokens, quantity.unitStart) &&
    !hasResultCue(figure) &&
    !(figure.bracketed && (subject.counted?.ids.length ?? 0) > 0)
  )
    return 'unknown-noun';
  if (isThreshold(tokens, items, figure) || isDenominator(tokens, figure)) return 'threshold';
  if (isAbroad(tokens, items, figure, role)) return 'abroad';
  // A speaker's numbers count only when they state a known statistic outright.
  if (inSpeech && !((known || subject.concepts.ids.length > 1) && hasStrongCue(tokens, figure)))
    return 'speech';
  if (role.measure === 'rank' || role.measure === 'plan' || role.measure === 'change') return undefined;
  if (isEnumeration(items, figure)) return 'enumeration';
  if (isOfEvent(tokens, figure)) return 'attendance';
  if (
    dimension === 'percent' &&
    quantity.value === 100 &&
    figure.run.some((item) => item.kind === 'cue' && tokens[item.start]!.key === 'hoàn') &&
    role.measure === 'level'
  )
    return 'all-of-it';
  if (dimension === 'none') {
    // A bare number needs a statistic that it is the value of.
    const states =
      quantity.power > 0 || hasResultCue(figure) || afterColon(items, figure.at) || quantity.value >= 1000;
    return known && states ? undefined : 'bare';
  }
  const counts =
    dimension !== 'count' ||
    !quantity.guessed ||
    hasResultCue(figure) ||
    afterColon(items, figure.at) ||
    quantity.value >= 1000 ||
    figure.bracketed ||
    known;
  return counts ? undefined : 'unknown-noun';
}

/** "bình quân 100 hộ dân sử dụng 311,9 thuê bao", "cứ 1.000 người có …": what the next number is counted by. */
export function isDenominator(tokens: Tokens, { quantity, right }: Figure): boolean {
  if (quantity.dimension !== 'count' || !/^10{2,5}$/.test(String(quantity.value))) return false;
  if (!INHABITANTS.has(tokens[quantity.unitStart]!.key) || right.some((item) => item.kind === 'mark'))
    return false;
  const [one, two] = [tokens[quantity.start - 1]?.key, tokens[quantity.start - 2]?.key];
  return BY.has(one ?? '') || (one === ',' && BY.has(two ?? ''));
}
const BY = new Set(['cứ', 'mỗi', 'quân', 'bình', 'trên']);

/** "với 2 nội dung:": a small count that introduces a list. */
const isEnumeration = (items: readonly Item[], figure: Figure): boolean => {
  const { quantity, right } = figure;
  if (quantity.dimension !== 'count' || quantity.value > 20 || quantity.of !== undefined) return false;
  const next = right[0];
  return next?.kind === 'mark' && next.key === ':' && items.length > figure.at + 1;
};

/** A word in title case; "DN", "TB" are abbreviations. */
const isName = (text: string, tokens: Tokens, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[at]!.start, tokens[at]!.start + 2));

const STRONG = new Set(['đạt', 'ước', 'tăng', 'giảm', 'chiếm']);

const hasStrongCue = (tokens: Tokens, figure: Figure): boolean =>
  figure.run.some(
    (item) =>
      item.kind === 'cue' && (STRONG.has(tokens[item.start]!.key) || STRONG.has(tokens[item.end - 1]!.key)),
  );

function afterColon(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'mark' && (before.key === ':' || before.key === '=');
}

/** "15 - 20%", "8 đến 10 cơ quan": a range is no figure. */
export function isRange(items: readonly Item[], at: number): boolean {
  const joins = (link: Item | undefined, other: Item | undefined): boolean => {
    if (other?.kind !== 'quantity' || !link) return false;
    if (link.kind !== 'mark') return link.kind === 'cue' && link.cue === 'range';
    // "(31 Phishing - 8 Deface)": two things counted make no range.
    return /[-–—]/.test(link.key) && !isOtherThing(items[at], other);
  };
  // "88.000 tỷ đồng/96.000 tỷ đồng": the second is a plan, a total, who knows.
  const isOver = isMark(items[at - 1], '/') && items[at - 2]?.kind === 'quantity';
  return isOver || joins(items[at + 1], items[at + 2]) || joins(items[at - 1], items[at - 2]);
}

const isOtherThing = (one: Item | undefined, other: Item): boolean =>
  one?.kind === 'quantity' &&
  other.kind === 'quantity' &&
  one.quantity.unit !== '' &&
  other.quantity.unit !== '' &&
  one.quantity.unit !== other.quantity.unit;

/** Reads like a result even in a speech: something is compared with a period or the plan. */
export const isReport = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      (item.kind === 'comparison' && item.comparison.with !== 'other') ||
      (item.kind === 'period' && isRelative(item.phrase)),
  );

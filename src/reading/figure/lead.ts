import type { Cue } from '../../catalog/cues';
import { moveBefore } from './bracketName';
import { isMark, type Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';

/**
 * What stands apart from the number and says how it is meant: a plan that the clause opens with ("So với kế hoạch năm,
 * doanh thu đã đi được 47,4%") or that a bracket follows, a growth or a place that is spoken of as a noun ("tốc độ tăng doanh thu đạt 19,5%",
 * "thứ hạng của Việt Nam vẫn là 8"), the value of a plan whose words open the clause ("chỉ tiêu tỉnh giao cho năm 2023: 50%"), the direction of steps ("lên 9 bậc": raised), a gain beside the new total ("có thêm 3.154 tên,
 * đạt 496.360 tên").
 */
export type Lead =
  'plan' | 'of-plan' | 'plan-value' | 'place' | 'rise' | 'fall' | 'raised' | 'lowered' | 'gain';

/**
 * @param run cues directly before the number, nearest first
 * @param nameStart first token of the name, 0 without one
 * @param first index of the first item that may belong to the number
 * @param at index of the number
 * @param fresh no other number of the clause stands before
 */
export function leadOf(
  tokens: Tokens,
  items: readonly Item[],
  run: readonly Item[],
  nameStart: number,
  first: number,
  at: number,
  fresh: boolean,
): Lead | undefined {
  const nearest = run[0];
  if (nearest?.kind === 'cue' && nearest.cue === 'to') {
    const { key } = tokens[nearest.start]!;
    if (RISING.has(key)) return 'raised';
    if (FALLING.has(key)) return 'lowered';
  }
  if (isMark(items[at - 1], '(')) {
    const lead = beforeBracket(tokens, items, at - 2);
    if (lead) return lead;
  }
  if (isValueOfPlan(items, at)) return 'plan-value';
  if (run.some((item) => isGain(tokens, item)) && (isTotalled(items, at) || isCompared(items, at)))
    return 'gain';
  for (let r = 1; r < run.length && run[r]!.end === run[r - 1]!.start; r++) {
    const lead = nounOf(tokens, run[r]!);
    if (lead) return lead;
  }
  if (nameStart === 0) return undefined;
  let i = at - 1;
  while (i >= first && items[i]!.start >= nameStart) i--;
  const before = items[i];
  const lead = i >= first && before!.end === nameStart ? nounOf(tokens, before!) : undefined;
  if (lead || !fresh) return lead;
  for (; i >= first; i--) {
    const item = items[i]!;
    if (item.kind === 'comparison') return item.comparison.with === 'plan' ? 'plan' : undefined;
    if (
      item.kind !== 'period' &&
      !(item.kind === 'mark' && item.key === ',') &&
      !(item.kind === 'cue' && item.cue === 'filler')
    )
      return undefined;
  }
  return undefined;
}

/**
 * "đi được hơn nửa kế hoạch năm (52%)", "còn cách mục tiêu (75%)", "tăng hơn một phần ba (36%)", "tăng mạnh (20%)"; "vượt kế hoạch (5%)" and
 * "94% kế hoạch (85%)" say something else.
 */
function beforeBracket(tokens: Tokens, items: readonly Item[], at: number): Lead | undefined {
  const last = items[at];
  if (last?.kind === 'cue' && last.cue === 'planned') {
    const before = items[at - 1];
    if (before?.kind === 'quantity') return undefined;
    // "vượt kế hoạch năm (22,5 triệu)".
    if (isAmount(items[at + 2])) return 'plan-value';
    if (before?.kind !== 'cue') return 'of-plan';
    if (before.cue === 'exceed') return undefined;
    return before.cue === 'less-than' || before.cue === 'down' ? 'plan-value' : 'of-plan';
  }
  const move = items[moveBefore(tokens, items, at)];
  return move?.kind !== 'cue' ? undefined : move.cue === 'up' ? 'rise' : 'fall';
}

const isAmount = (item: Item | undefined): boolean =>
  item?.kind === 'quantity' &&
  (item.quantity.dimension === 'money' ||
    item.quantity.dimension === 'count' ||
    (item.quantity.dimension === 'none' && item.quantity.power > 0));

/** "(chỉ tiêu tỉnh giao cho năm 2023: 50%)", "Kế hoạch của hai nhà mạng là 120 tỷ": nothing but words since. */
function isValueOfPlan(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'word' || item.kind === 'period') continue;
    if (item.kind === 'mark') {
      if (item.key !== ':' && item.key !== '/' && item.key !== '-') return false;
    } else if (item.kind !== 'cue' || ACTS.has(item.cue)) return false;
    else if (item.cue === 'planned') {
      const before = items[i - 1];
      return i < at - 1 && (before === undefined || (before.kind === 'mark' && before.key !== ')'));
    }
  }
  return false;
}
const ACTS: ReadonlySet<Cue> = new Set(['up', 'down', 'exceed', 'equal', 'rank', 'share', 'times', 'from']);

const isGain = (tokens: Tokens, item: Item): boolean =>
  item.kind === 'cue' &&
  tokens[item.end - 1]!.key === 'thêm' &&
  // "phát sóng thêm 4.120 trạm 4G, đưa tổng số lên 21.500 trạm"; "tăng thêm" says since when, or leaves it to the frame.
  (item.cue === 'have' ||
    (item.cue === 'up' && (item.end - item.start === 1 || tokens[item.start]!.key === 'lắp')));

/** The next clause gives the total: ", đạt 496.360", ", nâng tổng số lên 12.950". */
function isTotalled(items: readonly Item[], at: number): boolean {
  let i = at + 1;
  while (items[i]?.kind === 'word') i++;
  if (!isMark(items[i], ',')) return false;
  let reaches = false;
  for (i++; items[i]?.kind === 'cue'; i++) {
    const item = items[i] as Item & { kind: 'cue' };
    reaches ||= item.cue === 'reach' || item.cue === 'to';
  }
  return reaches && items[i]?.kind === 'quantity';
}

/** "có thêm 230 trạm so với cuối năm 2022", "có thêm 9 doanh nghiệp kể từ cuối năm": since when is said. */
function isCompared(items: readonly Item[], at: number): boolean {
  let i = at + 1;
  while (items[i]?.kind === 'word') i++;
  const item = items[i];
  if (item?.kind === 'comparison') return item.comparison.with === 'periods';
  return item?.kind === 'cue' && item.cue === 'from' && items[i + 1]?.kind === 'period';
}

/** The cue names a growth or a place rather than say that there is one. */
function nounOf(tokens: Tokens, item: Item): Lead | undefined {
  if (item.kind !== 'cue') return undefined;
  const { key } = tokens[item.start]!;
  if (item.cue === 'rank') return PLACES.has(key) ? 'place' : undefined;
  if (item.cue !== 'up' && item.cue !== 'down') return undefined;
  const noun = AMOUNTS.has(key) || (item.end - item.start === 2 && tokens[item.end - 1]!.key === 'trưởng');
  return noun ? (item.cue === 'up' ? 'rise' : 'fall') : undefined;
}

const RISING = new Set(['lên', 'nâng']);
const FALLING = new Set(['xuống', 'tụt']);
/** "tốc độ tăng", "mức giảm", "đà tăng". */
const AMOUNTS = new Set(['tốc', 'mức', 'đà', 'nhịp']);
const PLACES = new Set(['thứ', 'vị', 'hạng', 'xếp']);

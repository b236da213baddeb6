import type { Cue } from '../../catalog/cues';
import { comparisonItem, cueItem, isMark, isMove, type Comparison, type Item } from './item';
import type { Tokens } from '../lexicon/lexicon';
import type { PeriodPhrase } from '../periods/spec';

/** Joins "so với" and what follows it into one item. */
export function withComparisons(tokens: Tokens, items: readonly Item[]): Item[] {
  const out: Item[] = [];
  let second = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (i === second && item.kind === 'period') {
      const comparison = { with: 'periods', periods: [item.phrase], direction: 0 } as const;
      out.push(comparisonItem(item.start, item.end, comparison));
      continue;
    }
    const found = item.kind === 'cue' ? comparisonAt(tokens, items, i, item.cue) : undefined;
    if (!found) {
      if (item.kind === 'cue' && item.cue === 'planned') {
        const last = skipPlanWords(tokens, items, i);
        const period = items.slice(i + 1, last + 1).find((next) => next.kind === 'period');
        const planPeriod = period?.kind === 'period' ? period.phrase : undefined;
        out.push(cueItem(item.start, items[last]!.end, item.cue, planPeriod));
        i = last;
      } else out.push(item);
      continue;
    }
    // "cao hơn so với", "tăng so với": the cue before keeps its own say.
    // "cao hơn tháng 10 là 200 tỷ đồng": its "là" is not that of a level.
    const link = items[found.last + 1];
    if (found.comparison.direction !== 0 && link && isWordKey(tokens, link, 'là')) found.last++;
    out.push(comparisonItem(item.start, items[found.last]!.end, found.comparison));
    i = found.last;
    if (found.comparison.leadsToLevel) {
      // The base's period behind its value is of the comparison only.
      while (items[i + 1]!.kind !== 'period') out.push(items[++i]!);
      i++;
    } else if (found.comparison.with === 'periods') second = afterBracket(tokens, items, i);
  }
  return out;
}

/** "so với tháng 10 (2.890 tỷ đồng) và tháng 11/2022 (2.359 tỷ đồng)": index of the second period, −1 without one. */
function afterBracket(tokens: Tokens, items: readonly Item[], at: number): number {
  if (!isMark(items[at + 1], '(') || items[at + 2]?.kind !== 'quantity') return -1;
  let close = at + 3;
  while (items[close]?.kind === 'word') close++;
  const [end, joint, more] = items.slice(close, close + 3);
  return isMark(end, ')') && joint && isWordKey(tokens, joint, 'và') && more?.kind === 'period'
    ? close + 2
    : -1;
}

/** Words between "so với" and the period: "so với mức của cùng kỳ", "so với số liệu cuối tháng 6". */
const BETWEEN = new Set([
  'mức',
  'con',
  'số',
  'liệu',
  'của',
  'thời',
  'điểm',
  'cuối',
  'thực',
  'hiện',
  'khoảng',
  'giai',
  'đoạn',
  'trung',
  'bình',
  'quân',
  'tổng',
  'kết',
  'quả',
  'với',
  'trong',
  'hồi',
  'công',
  'bố',
  'lần',
  'kỳ',
  'đợt',
  'đánh',
  'giá',
  'xếp',
  'hạng',
  'báo',
  'cáo',
  'đạt',
  'được',
  'tại',
  'vào',
]);

function comparisonAt(
  tokens: Tokens,
  items: readonly Item[],
  at: number,
  cue: Cue,
): { comparison: Comparison; last: number } | undefined {
  const next = items[at + 1];
  if (cue === 'more-than' || cue === 'up' || cue === 'down' || cue === 'exceed') {
    // "hơn cùng kỳ 26,5%", "nhiều hơn tháng trước 4%", "vượt cùng kỳ 8%"; a plain "tăng" needs "so với".
    const than =
      cue === 'more-than' ||
      // "vượt tháng 4/2021 tới 18%".
      cue === 'exceed' ||
      tokens[items[at]!.end - 1]!.key === 'hơn' ||
      tokens[items[at]!.end - 1]!.key === 'kém';
    if (!than) return undefined;
    // "cao hơn mức của tháng 2/2021 tới 11%".
    let last = at + 1;
    if (next && isWordKey(tokens, next, 'mức')) while (items[last] && isBetween(tokens, items[last]!)) last++;
    const base = items[last];
    if (base?.kind !== 'period') return undefined;
    return {
      comparison: { with: 'periods', periods: [base.phrase], direction: cue === 'down' ? -1 : 1 },
      last,
    };
  }
  if (cue !== 'compare') return undefined;
  let k = at + 1;
  while (k < items.length && isBetween(tokens, items[k]!)) k++;
  const target = items[k];
  if (target?.kind === 'cue' && target.cue === 'planned') {
    const last = skipPlanWords(tokens, items, k);
    return leadsToPlan(tokens, items, at, last)
      ? { comparison: { with: 'other', periods: [], direction: 0 }, last: at }
      : { comparison: { with: 'plan', periods: [], direction: 0 }, last };
  }
  if (target?.kind === 'cue' && target.cue === 'marks-above')
    return { comparison: { with: 'marks-above', periods: [], direction: 0 }, last: k };
  if (target?.kind === 'quantity') {
    const period = periodOfLevel(tokens, items, k);
    if (period)
      return {
        comparison: { with: 'periods', periods: [period], direction: 0, leadsToLevel: true },
        last: k - 1,
      };
  }
  if (target?.kind !== 'period')
    return { comparison: { with: 'other', periods: [], direction: 0 }, last: at };
  const periods = [target.phrase];
  let last = k;
  // "so với tháng trước và cùng kỳ năm trước": a second period, when no figure of its own follows it.
  for (;;) {
    const join = items[last + 1];
    const more = items[last + 2];
    const joins = join && (isWordKey(tokens, join, 'và') || (join.kind === 'mark' && join.key === ','));
    if (!joins || more?.kind !== 'period' || !opensNothing(items, last + 3)) break;
    periods.push(more.phrase);
    last += 2;
  }
  return { comparison: { with: 'periods', periods, direction: 0 }, last };
}

/** "mức 200 triệu bưu gửi của tháng 10", "con số 940 sự cố hồi tháng trước": the period that the value is of. */
function periodOfLevel(tokens: Tokens, items: readonly Item[], at: number): PeriodPhrase | undefined {
  for (let i = at + 1; i < items.length && i <= at + 5; i++) {
    const item = items[i]!;
    if (item.kind === 'period')
      return LINKS.has(tokens[item.start - 1]!.key) || i === at + 1 ? item.phrase : undefined;
    if (item.kind !== 'word' && item.kind !== 'cue') return undefined;
  }
  return undefined;
}
const LINKS = new Set(['của', 'hồi', 'trong', 'vào', 'ở']);

const isWordKey = (tokens: Tokens, item: Item, key: string): boolean =>
  item.end - item.start === 1 && tokens[item.start]!.key === key;

function isBetween(tokens: Tokens, item: Item): boolean {
  if (item.kind !== 'word' && item.kind !== 'cue') return false;
  for (let t = item.start; t < item.end; t++) if (!BETWEEN.has(tokens[t]!.key)) return false;
  return true;
}

/** After the second period the clause ends or only marks come, so that it opens no clause of its own. */
function opensNothing(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return true;
  // "so với tháng trước và cùng kỳ tăng lần lượt 2% và 5%".
  if (item.kind === 'cue') return item.cue === 'respectively' || item.cue === 'up' || item.cue === 'down';
  return item.kind === 'mark' && /[.;,)]/.test(item.key);
}

/** "kế hoạch năm 2024", "dự toán giao đầu năm": the plan's own words and year. */
function skipPlanWords(tokens: Tokens, items: readonly Item[], at: number): number {
  let last = at;
  while (last + 1 < items.length) {
    const next = items[last + 1]!;
    // "chỉ tiêu giao cho cả năm": no directive.
    const planWord =
      (next.kind === 'word' || (next.kind === 'cue' && next.cue === 'directive')) &&
      PLAN_WORDS.has(tokens[next.start]!.key);
    if (!planWord && next.kind !== 'period' && !(next.kind === 'cue' && next.cue === 'planned')) break;
    last++;
  }
  return last;
}

/**
 * "đạt 45% so với mục tiêu 50%", "81% – còn thấp so với chỉ tiêu là 85%": the plan's own value follows, not what has been
 * reached of it.
 */
function leadsToPlan(tokens: Tokens, items: readonly Item[], at: number, last: number): boolean {
  const copula = items[last + 1];
  const stated = copula !== undefined && isWordKey(tokens, copula, 'là');
  const plan = items[stated ? last + 2 : last + 1];
  let i = at - 1;
  while (isMark(items[i], ',') || isCueOf(items[i], 'filler')) i--;
  if (stated) while (isRemark(items[i])) i--;
  const result = items[i];
  if (plan?.kind !== 'quantity' || result?.kind !== 'quantity') return false;
  // "tăng 12%, so với kế hoạch năm là 47%": nothing that a plan could be beside.
  if (stated && isMove(items[i - 1])) return false;
  return (plan.quantity.dimension === 'percent') === (result.quantity.dimension === 'percent');
}

/** "– còn thấp". */
const isRemark = (item: Item | undefined): boolean =>
  item?.kind === 'word' ||
  isCueOf(item, 'filler') ||
  isCueOf(item, 'to') ||
  (item?.kind === 'mark' && DASHES.has(item.key));
const DASHES = new Set(['–', '-', ',']);

const isCueOf = (item: Item | undefined, cue: Cue): boolean => item?.kind === 'cue' && item.cue === cue;

const PLAN_WORDS = new Set([
  'năm',
  'giao',
  'đề',
  'ra',
  'được',
  'đầu',
  'của',
  'đã',
  'đặt',
  'thu',
  'tháng',
  'quý',
]);

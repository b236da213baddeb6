import type { Cue } from '../catalog/cues';
import type { Token } from './lex';
import type { Tokens } from './lexicon';
import { conceptLength } from './concepts';
import { readPeriod } from './periods/read';
import type { PeriodPhrase } from './periods/spec';
import { readQuantity, type Quantity } from './quantities';

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
}

/** Finds the phrases of a sentence, leftmost and longest first: periods, quantities, cues; the rest are words and marks. */
export function itemsOf(text: string, tokens: Tokens, start: number, end: number): Item[] {
  const items: Item[] = [];
  let i = start;
  while (i < end) {
    const token = tokens[i]!;
    const item = token.kind === 'newline' ? undefined : itemAt(text, tokens, i, end, token);
    if (item) items.push(item);
    i = item?.end ?? i + 1;
  }
  return withComparisons(tokens, withPrepositions(tokens, items));
}

/** "trên mạng", "gần đây": a hedge that no number follows is a preposition. */
function withPrepositions(tokens: Tokens, items: Item[]): Item[] {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'cue' || (item.cue !== 'over' && item.cue !== 'under')) continue;
    let next = items[i + 1];
    if (next?.kind === 'cue' && next.cue !== 'planned') next = items[i + 2];
    if (next?.kind !== 'quantity' && next?.kind !== 'period')
      items[i] = { kind: 'word', start: item.start, end: item.end };
  }
  return items;
}

function itemAt(text: string, tokens: Tokens, i: number, end: number, token: Token): Item {
  const phrase = readPeriod(tokens, i, end);
  if (phrase) return { kind: 'period', phrase, start: i, end: phrase.end };
  if (token.kind === 'number') {
    const quantity = isNamed(tokens, i) ? undefined : readQuantity(text, tokens, i, end);
    if (!quantity || isYear(quantity)) return { kind: 'word', start: i, end: i + 1 };
    // "trạm thu phát sóng": the name of what is counted may be longer than its unit.
    const named =
      quantity.dimension === 'count'
        ? quantity.unitStart + conceptLength(tokens, quantity.unitStart, end)
        : 0;
    return { kind: 'quantity', quantity, start: i, end: Math.max(quantity.end, named) };
  }
  const cue = tokens.lexicon.cues.match(tokens, i, end);
  // "doanh thu", "nộp ngân sách": a notion's name is longer than the cue inside it.
  const notion = conceptLength(tokens, i, end);
  if (notion > (cue?.length ?? 1)) return { kind: 'word', start: i, end: i + notion };
  if (cue) return { kind: 'cue', cue: cue.value, start: i, end: i + cue.length };
  return token.kind === 'punctuation'
    ? { kind: 'mark', key: token.key, start: i, end: i + 1 }
    : { kind: 'word', start: i, end: i + 1 };
}

/** A year by itself ("công bố 2020"). */
const isYear = (quantity: Quantity): boolean =>
  quantity.dimension === 'none' &&
  quantity.power === 0 &&
  quantity.of === undefined &&
  quantity.to - quantity.from === 4 &&
  quantity.value >= 1945 &&
  quantity.value <= 2099;

/** Numbers that belong to a name: "Top 50", "mức độ 4", "lần thứ 3", "Quyết định 101", "khóa XIII". */
function isNamed(tokens: Tokens, i: number): boolean {
  const one = tokens[i - 1]?.key ?? '';
  const two = `${tokens[i - 2]?.key ?? ''} ${one}`;
  return NAMED.has(one) || NAMED.has(two);
}
const NAMED = new Set([
  ...[
    'top',
    'số:',
    'covid',
    'cmcn',
    'version',
    'gmt',
    'điều',
    'khoản',
    'phụ lục',
    'bảng',
    'biểu',
    'hình',
    'trang số',
    'tel',
    'đt',
    'chương',
    'mục',
  ],
  ...[
    'mức độ',
    'lần thứ',
    'quyết định',
    'nghị quyết',
    'nghị định',
    'thông tư',
    'chỉ thị',
    'công văn',
    'khóa thứ',
    'bản tin',
    'trung ương',
    'báo cáo',
    'quốc lộ',
    'giai đoạn',
    'cách mạng',
    'hướng dẫn',
    'mạng thế hệ',
    'trang số',
  ],
  ...['văn bản số', 'phiên bản', 'đợt', 'bảo vệ', 'điện thoại', 'số nhà', 'đầu số', 'cấp độ', 'tổng đài'],
]);

/** Joins "so với" and what follows it into one item. */
function withComparisons(tokens: Tokens, items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const found = item.kind === 'cue' ? comparisonAt(tokens, items, i, item.cue) : undefined;
    if (!found) {
      if (item.kind === 'cue' && item.cue === 'planned') {
        const last = skipPlanWords(tokens, items, i);
        const period = items.slice(i + 1, last + 1).find((next) => next.kind === 'period');
        out.push({
          ...item,
          end: items[last]!.end,
          planPeriod: period?.kind === 'period' ? period.phrase : undefined,
        });
        i = last;
      } else out.push(item);
      continue;
    }
    // "cao hơn so với", "tăng so với": the cue before keeps its own say.
    out.push({
      kind: 'comparison',
      comparison: found.comparison,
      start: item.start,
      end: items[found.last]!.end,
    });
    i = found.last;
  }
  return out;
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
  'tổng',
  'kết',
  'quả',
  'với',
  'trong',
  'hồi',
]);

function comparisonAt(
  tokens: Tokens,
  items: readonly Item[],
  at: number,
  cue: Cue,
): { comparison: Comparison; last: number } | undefined {
  const next = items[at + 1];
  if (cue === 'more-than' || cue === 'up' || cue === 'down') {
    // "hơn cùng kỳ 26,5%", "nhiều hơn tháng trước 4%"; a plain "tăng" needs "so với".
    const than =
      cue === 'more-than' ||
      tokens[items[at]!.end - 1]!.key === 'hơn' ||
      tokens[items[at]!.end - 1]!.key === 'kém';
    if (!than || next?.kind !== 'period') return undefined;
    return {
      comparison: { with: 'periods', periods: [next.phrase], direction: cue === 'down' ? -1 : 1 },
      last: at + 1,
    };
  }
  if (cue !== 'compare') return undefined;
  let k = at + 1;
  while (k < items.length && isBetween(tokens, items[k]!)) k++;
  const target = items[k];
  if (target?.kind === 'cue' && target.cue === 'planned')
    return { comparison: { with: 'plan', periods: [], direction: 0 }, last: skipPlanWords(tokens, items, k) };
  if (target?.kind === 'cue' && target.cue === 'marks-above')
    return { comparison: { with: 'marks-above', periods: [], direction: 0 }, last: k };
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
  if (item === undefined || (item.kind === 'cue' && item.cue === 'respectively')) return true;
  return item.kind === 'mark' && /[.;,)]/.test(item.key);
}

/** "kế hoạch năm 2024", "dự toán giao đầu năm": the plan's own words and year. */
function skipPlanWords(tokens: Tokens, items: readonly Item[], at: number): number {
  let last = at;
  while (last + 1 < items.length) {
    const next = items[last + 1]!;
    const planWord = next.kind === 'word' && PLAN_WORDS.has(tokens[next.start]!.key);
    if (!planWord && next.kind !== 'period' && !(next.kind === 'cue' && next.cue === 'planned')) break;
    last++;
  }
  return last;
}
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

/** The item is this punctuation mark. */
export const isMark = (item: Item | undefined, key: string): boolean =>
  item?.kind === 'mark' && item.key === key;

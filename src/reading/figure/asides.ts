import { COUNTRIES } from '../../catalog/areas';
import type { Cue } from '../../catalog/cues';
import { ATTENDANTS } from '../../catalog/events';
import { isMark, type Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';
import type { Role } from './role';
import { type Figure, isEmpty } from './window';

/**
 * Indexes of the quantities of which a sentence says that they should be, not that they are: those after a directive, also
 * in its further clauses ("yêu cầu: (1) …; (2) …") until one of them compares or tells what was done.
 */
export function directedIn(tokens: Tokens, items: readonly Item[]): ReadonlySet<number> {
  let directed: Set<number> | undefined;
  let inForce = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'cue') inForce ||= item.cue === 'directive' && !isPartOfName(tokens, items, i);
    else if (!inForce) continue;
    else if (item.kind === 'quantity') (directed ??= new Set()).add(i);
    else if (item.kind === 'mark')
      inForce = item.key === '.' ? false : item.key !== ';' || !tellsResult(tokens, items, i + 1);
  }
  return directed ?? NOTHING;
}

/** "Cần Thơ", "phần mềm … tập trung 91,3%", "sự cố phải ứng cứu là 37 sự cố, giảm 21% so với quý trước". */
function isPartOfName(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (tokens[item.end]?.key === 'thơ') return true;
  const { key } = tokens[item.start]!;
  // "phần mềm diệt mã độc tập trung;".
  const next = items[at + 1];
  if (key === 'tập') return next === undefined || next.kind === 'quantity' || next.kind === 'mark';
  // "thị trường đã tiến tới ngưỡng bão hòa".
  if (key === 'tiến') return COME_TO.has(tokens[item.start - 1]?.key ?? '');
  if (key === 'giao') return isOfPlan(items, at);
  if (key !== 'phải') return false;
  if (isBesidePlan(items, at)) return true;
  let i = at + 1;
  while (items[i]?.kind === 'word' || isHandling(items[i])) i++;
  const verb = items[i];
  if (verb?.kind !== 'cue' || tokens[verb.start]!.key !== 'là' || items[i + 1]?.kind !== 'quantity')
    return false;
  for (i += 2; i < items.length; i++) {
    const after = items[i]!;
    if (after.kind === 'mark' && after.key === ';') return false;
    if (after.kind === 'comparison') return after.comparison.with === 'periods';
  }
  return false;
}

/** What says that it has come so far. */
const COME_TO = new Set(['đã', 'đang', 'dần', 'gần']);

/** "đạt 84% kế hoạch (cả năm phải đạt 14.400 tỷ đồng)": what the plan is, no order. */
function isBesidePlan(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (items[i]?.kind === 'period' || items[i]?.kind === 'word') i--;
  const before = items[i - 1];
  return isMark(items[i], '(') && before?.kind === 'cue' && before.cue === 'planned';
}

/** "100% ấp được phủ sóng là chỉ tiêu phải giữ", "tối đa 3 SIM", "tối thiểu 30 điểm": what is asked for, or the most that may be. */
export function isDemanded(tokens: Tokens, items: readonly Item[], { at, quantity }: Figure): boolean {
  let last = quantity.start - 1;
  if (tokens[last]?.key === 'là') last--;
  const bound = tokens[last]?.key;
  if ((bound === 'đa' || bound === 'thiểu') && tokens[last - 1]?.key === 'tối') return true;
  if (bound === 'quá' && tokens[last - 1]?.key === 'không') return true;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'quantity' || item.kind === 'comparison') return false;
    if (item.kind === 'mark' && item.key !== ',') return false;
    if (item.kind !== 'cue' || tokens[item.start]!.key !== 'là') continue;
    const next = items[i + 1];
    return next?.kind === 'cue' && (next.cue === 'planned' || next.cue === 'directive');
  }
  return false;
}

/** "chỉ tiêu Nghị quyết 12 giao cho năm 2023: 30%": who set the plan, no order. */
function isOfPlan(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'quantity' || item.kind === 'comparison') return false;
    if (item.kind === 'mark' && item.key !== '/' && item.key !== '-') return false;
    if (item.kind === 'cue' && item.cue === 'planned') return true;
  }
  return false;
}

const isHandling = (item: Item | undefined): boolean => item?.kind === 'cue' && item.cue === 'handle';

const NOTHING: ReadonlySet<number> = new Set();

/** The clause from here on compares, or says that something is done. */
function tellsResult(tokens: Tokens, items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.key === ';') return false;
    if (item.kind === 'comparison' && item.comparison.with === 'periods') return true;
    if (item.kind === 'cue' && tokens[item.start]!.key === 'đã') return true;
  }
  return false;
}

const RESULT_CUES: ReadonlySet<Cue> = new Set([
  'reach',
  'have',
  'up',
  'down',
  'to',
  'equal',
  'exceed',
  'share',
  'about',
  'approx',
  'over',
  'under',
  'respectively',
  'within',
  'alike',
  'rank',
  'times',
  'planned',
  'more-than',
  'from',
]);

/** A word that results are told with stands before the number. */
export const hasResultCue = (figure: Figure): boolean =>
  figure.run.some((item) => item.kind === 'cue' && RESULT_CUES.has(item.cue));

/** Numbers of an event or page itself. */
export function isOfEvent(tokens: Tokens, figure: Figure): boolean {
  const { quantity, noun } = figure;
  if (quantity.of !== undefined || quantity.dimension !== 'count') return false;
  if (attendants.match(tokens, quantity.unitStart, tokens.length)) return true;
  if (isUrged(tokens, quantity.start) || isUnheard(tokens, quantity.end)) return true;
  if (tokens[quantity.end]?.key === 'khổ' || isStamps(tokens, quantity)) return true;
  // "2.971 lượt xem" by itself stands under an article.
  return isEmpty(figure.name) && tokens[noun.start]?.key === 'xem' && !hasResultCue(figure);
}

/** "đôn đốc 07 doanh nghiệp khắc phục sự cố": who is told to. */
const isUrged = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.key === 'đốc' && tokens[at - 2]?.key === 'đôn';

/** "còn 9 doanh nghiệp chưa gửi biểu": who has not reported. */
const isUnheard = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.key === 'chưa' && REPORTING.has(tokens[at + 1]?.key ?? '');
const REPORTING = new Set(['gửi', 'báo']);

/** "phát hành bộ tem …, gồm 3 mẫu": what a set of stamps has. */
function isStamps(tokens: Tokens, { unitStart }: Figure['quantity']): boolean {
  if (tokens[unitStart]?.key !== 'mẫu') return false;
  for (let i = unitStart - 1; i >= 0 && i > unitStart - STAMPS_NEAR; i--)
    if (tokens[i]!.key === 'tem') return true;
  return false;
}
const STAMPS_NEAR = 16;

/** "5 nhà xuất bản thu trên 100 tỷ đồng": the amount says which ones are counted. */
export function isThreshold(tokens: Tokens, items: readonly Item[], figure: Figure): boolean {
  let i = figure.at - 1;
  const hedge = items[i];
  if (hedge?.kind !== 'cue' || !THRESHOLDS.has(tokens[hedge.start]!.key)) return false;
  while (i >= 0 && (items[i]!.kind === 'word' || items[i]!.kind === 'cue')) i--;
  const before = items[i];
  return (
    before?.kind === 'quantity' &&
    before.quantity.dimension === 'count' &&
    before.quantity.power === 0 &&
    figure.quantity.dimension === 'money'
  );
}

const THRESHOLDS = new Set(['trên', 'dưới']);

const attendants = new PhraseTable([[true, ATTENDANTS]]);
const countries = new PhraseTable([[true, COUNTRIES]]);

/** "Hàn Quốc chi tới 5% GDP": the clause is about another country; trade with it is ours. */
export function isAbroad(tokens: Tokens, items: readonly Item[], figure: Figure, role: Role): boolean {
  if (role.measure !== 'level') return false;
  let i = figure.at - 1;
  while (i >= 0 && items[i]!.kind !== 'mark' && items[i]!.kind !== 'quantity') i--;
  if (items[i]?.kind === 'quantity') return false;
  let at = items[i + 1]!.start;
  // "Trung bình trên thế giới mỗi người nhận 9 tin nhắn".
  while (PLACES.has(tokens[at]!.key)) at++;
  if (!countries.match(tokens, at, figure.quantity.start)) return false;
  return figure.quantity.dimension === 'percent' || figure.quantity.dimension === 'count';
}

const PLACES = new Set('ở tại như còn cả nước trên tính trung bình quân'.split(' '));

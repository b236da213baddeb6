import type { Cue } from '../../catalog/cues';
import { INHABITANTS } from '../../catalog/stopWords';
import { hasResultCue, isAbroad, isDemanded, isOfEvent, isThreshold } from './asides';
import type { Subject } from './draft';
import { isMark, type Item } from '../phrases/item';
import { isRelative } from '../periods/spec';
import type { Role } from './role';
import type { Tokens } from '../lexicon/lexicon';
import type { LeftOut } from '../trace';
import { type Figure, isEmpty } from './window';

/** Why the numbers of a sentence are not results; undefined when they may be. */
export function rejects(items: readonly Item[]): Cue | undefined {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'cue' || (item.cue !== 'attendance' && item.cue !== 'speech')) continue;
    // "1.148 bưu cục, có mặt 63/63 tỉnh" covers them.
    const next = items[i + 1];
    if (item.cue === 'speech' || next?.kind !== 'quantity' || next.quantity.of === undefined) return item.cue;
  }
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
  if (isOfOthers(figure, subject)) return 'unknown-noun';
  if (isThreshold(tokens, items, figure) || isLimit(tokens, figure)) return 'threshold';
  if (isAbroad(tokens, items, figure, role)) return 'abroad';
  if (isPointedAt(tokens, figure)) return 'bare';
  if ((role.measure === 'level' || role.measure === 'delta') && isDemanded(tokens, items, figure))
    return 'directive';
  // A speaker's numbers count only when they state a known statistic outright.
  if (inSpeech && isSupposed(tokens, figure)) return 'speech';
  if (inSpeech && !((known || isNamed(subject)) && hasStrongCue(tokens, figure))) return 'speech';
  if (role.measure === 'rank' || role.measure === 'plan' || role.measure === 'change') return undefined;
  if (isEnumeration(items, figure) || saysScope(tokens, figure)) return 'enumeration';
  if (isOfEvent(tokens, figure)) return 'attendance';
  if (
    dimension === 'percent' &&
    quantity.value === 100 &&
    figure.run.some((item) => item.kind === 'cue' && tokens[item.start]!.key === 'hoàn') &&
    role.measure === 'level'
  )
    return 'all-of-it';
  if (dimension === 'none') {
    // "77,6%, tương ứng 96,1 triệu": millions are no percentage.
    if (quantity.power > 0 ? subject.row?.unit === '%' : isMoney(subject)) return 'bare';
    // A bare number needs a statistic that it is the value of.
    const states =
      quantity.power > 0 ||
      hasResultCue(figure) ||
      afterColon(items, figure.at) ||
      goesOnListing(items, figure) ||
      // "qua 156 và 5656": a number to call has no mark between its digits.
      (quantity.value >= 1000 && quantity.to - quantity.from > 4);
    return known && states && !isNumeral(tokens, figure) ? undefined : 'bare';
  }
  const counts =
    dimension !== 'count' ||
    !quantity.guessed ||
    hasResultCue(figure) ||
    afterColon(items, figure.at) ||
    quantity.value >= 1000 ||
    // "(99 cụm thi)" with nothing before it is part of nothing.
    (figure.bracketed && !figure.opensSentence) ||
    // "27/31 HTTT được phê duyệt cấp độ".
    quantity.of !== undefined ||
    known;
  return counts ? undefined : 'unknown-noun';
}

/** "nộp ngân sách 4.710 tỷ đồng (46.240)": a sum of money has a unit or a scale. */
const isMoney = ({ row }: Subject): boolean => row?.unit === 'VND' || row?.unit === 'USD';

/** "Bưu cục số 1 mỗi ngày đón 300 khách": the statistic named before counts other things. */
const isOfOthers = ({ quantity, bare, name }: Figure, { row, counted }: Subject): boolean =>
  row !== undefined &&
  counted === undefined &&
  bare &&
  quantity.guessed &&
  quantity.dimension === 'count' &&
  !isEmpty(name) &&
  !row.unit.includes(quantity.unit);

/** Something measured, with a word on what of it. */
const isNamed = ({ concepts }: Subject): boolean => concepts.head !== undefined && concepts.ids.length > 1;

/** "Ông B cho rằng nếu giá cước giảm 30% …": what somebody imagines. */
function isSupposed(tokens: Tokens, { name, quantity }: Figure): boolean {
  for (let i = isEmpty(name) ? quantity.start : name.start; i < quantity.start; i++)
    if (tokens[i]!.key === 'nếu') return true;
  return false;
}

/** "Con số 30% đó tôi không biết ở đâu ra": a number that is spoken of once more. */
const isPointedAt = (tokens: Tokens, { quantity, noun }: Figure): boolean =>
  REMOTE.has(tokens[quantity.end]?.key ?? '') || REMOTE.has(tokens[noun.end]?.key ?? '');
const REMOTE = new Set(['đó', 'ấy', 'kia']);

/** "trong vòng 48 giờ", "sau 36 giờ", "khuyến mãi 100% giá trị thẻ nạp": how long at most, what is offered. */
function isLimit(tokens: Tokens, { quantity, run }: Figure): boolean {
  // "khuyến mại tới 40%".
  if (quantity.dimension === 'percent')
    return OFFERS.has(tokens[(run.at(-1)?.start ?? quantity.start) - 1]?.key ?? '');
  const before = tokens[quantity.start - 1]?.key;
  if (before === 'vòng') return tokens[quantity.start - 2]?.key === 'trong';
  return (before === 'sau' || before === 'quá') && LENGTHS.has(tokens[quantity.unitStart]?.key ?? '');
}

/** Last words of "khuyến mại", "khuyến mãi". */
const OFFERS = new Set(['mại', 'mãi']);

/** "(tính gộp 2 tỉnh cũ)": what the number before the bracket is of. */
function saysScope(tokens: Tokens, { opensBracket, run, quantity }: Figure): boolean {
  const [nearest] = run;
  return (
    opensBracket &&
    quantity.dimension === 'count' &&
    nearest?.kind === 'cue' &&
    nearest.cue === 'filler' &&
    nearest.end === quantity.start &&
    SCOPES.has(tokens[nearest.start]!.key)
  );
}
const SCOPES = new Set(['tính', 'gộp', 'cộng']);

/** "dự kiến 05/10", "khóa quá 30 ngày": a day of the year, a number of days. */
const isNumeral = (tokens: Tokens, { quantity }: Figure): boolean =>
  (quantity.of !== undefined && quantity.of <= 12 && quantity.value <= 31) ||
  (quantity.power === 0 && LENGTHS.has(tokens[quantity.end]?.key ?? ''));
const LENGTHS = new Set(['ngày', 'tháng', 'năm', 'tuần', 'đêm', 'giây', 'giờ', 'phút']);

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

const STRONG = new Set(['đạt', 'ước', 'tăng', 'giảm', 'chiếm', 'mức']);

const hasStrongCue = (tokens: Tokens, figure: Figure): boolean =>
  figure.run.some(
    (item) =>
      item.kind === 'cue' && (STRONG.has(tokens[item.start]!.key) || STRONG.has(tokens[item.end - 1]!.key)),
  );

/** "DVC toàn trình 1.012, DVC một phần 684": the same way of telling as the number before. */
function goesOnListing(items: readonly Item[], { at, bare, quantity, noun }: Figure): boolean {
  if (!bare || quantity.of !== undefined || quantity.value < 10 || !isEmpty(noun)) return false;
  let i = at - 1;
  while (items[i]?.kind === 'word') i--;
  if (i < 2 || !isMark(items[i], ',') || (items[at + 1] && items[at + 1]!.kind !== 'mark')) return false;
  const before = items[i - 1]!;
  return (
    before.kind === 'quantity' && before.quantity.dimension === 'none' && before.quantity.of === undefined
  );
}

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
  // "88.000 tỷ đồng/96.000 tỷ đồng": the second is a plan, a total, who knows; "794 tổ/5.012 thành viên" are two counts.
  const over = isMark(items[at - 1], '/') && !isNumberOfLine(items, at - 2) ? items[at - 2] : undefined;
  return (
    (over?.kind === 'quantity' && !isOtherThing(items[at], over)) ||
    joins(items[at + 1], items[at + 2]) ||
    joins(items[at - 1], items[at - 2])
  );
}

/** "3/ 135/135 xã": what the "/" stands after numbers the line. */
const isNumberOfLine = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return (
    at === 0 && item?.kind === 'quantity' && item.quantity.dimension === 'none' && item.quantity.value < 100
  );
};

const isOtherThing = (one: Item | undefined, other: Item): boolean =>
  one?.kind === 'quantity' &&
  other.kind === 'quantity' &&
  one.quantity.unit !== '' &&
  other.quantity.unit !== '' &&
  one.quantity.unit !== other.quantity.unit;

/** Something is compared with a period or the plan. */
export const compares = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind === 'comparison' && item.comparison.with !== 'other');

/** Reads like a result even in a speech: something is compared with a period or the plan. */
export const isReport = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      (item.kind === 'comparison' && item.comparison.with !== 'other') ||
      (item.kind === 'period' && isRelative(item.phrase)),
  );

import { year } from '../../model/period';
import { NUMBERED_NAMES } from '../../catalog/stopWords';
import { withComparisons } from './comparisons';
import { conceptLength } from '../lexicon/concepts';
import { cueItem, markItem, periodItem, quantityItem, wordItem, type Item } from './item';
import type { Token } from '../text/lex';
import type { Tokens } from '../lexicon/lexicon';
import { readPeriod } from '../periods/read';
import { PhraseTable } from '../lexicon/phraseTable';
import { readQuantity, type Quantity } from './quantities';

const numberedNames = new PhraseTable([[true, NUMBERED_NAMES]]);

/** Finds the phrases of a sentence, leftmost and longest first: periods, quantities, cues; the rest are words and marks. */
export function itemsOf(text: string, tokens: Tokens, start: number, end: number): Item[] {
  const items: Item[] = [];
  let cues = false;
  for (let i = start; i < end;) {
    const token = tokens[i]!;
    if (token.kind === 'newline') {
      i++;
      continue;
    }
    const item = itemAt(text, tokens, i, end, token);
    items.push(item);
    cues ||= item.kind === 'cue';
    i = item.end;
  }
  return cues ? withComparisons(tokens, settled(tokens, items)) : items;
}

/** Some cues are something else where they stand. */
function settled(tokens: Tokens, items: Item[]): Item[] {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'cue') continue;
    const { start, end, cue } = item;
    // "trên mạng", "gần đây": a hedge that no number follows is a preposition.
    if ((cue === 'over' || cue === 'under') && !leadsToNumber(items, i)) items[i] = wordItem(start, end);
    // "tiến hành", "tiến độ": no steps.
    else if (cue === 'up' && tokens[end - 1]!.key === 'tiến' && items[i + 1]?.kind === 'word')
      items[i] = wordItem(start, end);
    // "60 phóng viên có mặt tại Huế": they attend; "có mặt tại 2.100 xã" is what a network has.
    else if (cue === 'have' && tokens[start + 1]?.key === 'mặt' && !leadsToNumber(items, i))
      items[i] = cueItem(start, end, 'attendance');
  }
  return items;
}

/** A number or period comes next, or after one more cue. */
function leadsToNumber(items: readonly Item[], i: number): boolean {
  let next = items[i + 1];
  if (next?.kind === 'cue' && next.cue !== 'planned') next = items[i + 2];
  return next?.kind === 'quantity' || next?.kind === 'period';
}

function itemAt(text: string, tokens: Tokens, i: number, end: number, token: Token): Item {
  if (token.key === '24' && isRoundTheClock(tokens, i, end)) return wordItem(i, i + 3);
  const phrase = readPeriod(tokens, i, end);
  if (phrase) return periodItem(phrase);
  if (token.kind === 'number') {
    const quantity =
      isNamed(tokens, i, end) || isNameOf(tokens, i, end) ? undefined : readQuantity(text, tokens, i, end);
    if (!quantity) return wordItem(i, i + 1);
    if (isYear(quantity)) return listedYear(tokens, i) ?? wordItem(i, i + 1);
    // "trạm thu phát sóng": the name of what is counted may be longer than its unit.
    const named =
      quantity.dimension === 'count'
        ? quantity.unitStart + conceptLength(tokens, quantity.unitStart, end)
        : 0;
    return quantityItem(i, Math.max(quantity.end, named), quantity);
  }
  const { lexicon } = tokens;
  if (lexicon.beginsNothing(token.id))
    return token.kind === 'punctuation' ? markItem(i, token.key) : wordItem(i, i + 1);
  const cue = lexicon.cues.match(tokens, i, end);
  // "doanh thu", "nộp ngân sách": a notion's name is longer than the cue inside it.
  const notion = conceptLength(tokens, i, end);
  if (notion > (cue?.length ?? 1)) return wordItem(i, i + notion);
  if (cue) return cueItem(i, i + cue.length, cue.value);
  return token.kind === 'punctuation' ? markItem(i, token.key) : wordItem(i, i + 1);
}

/** "trực 24/24h", "hỗ trợ 24/7": neither a coverage nor a day of July; "từ 24/7" is one. */
function isRoundTheClock(tokens: Tokens, i: number, end: number): boolean {
  if (i + 2 >= end || tokens[i + 1]!.key !== '/') return false;
  const hours = tokens[i + 2]!.key;
  if (hours === '24') return tokens[i + 3]?.key === 'h' || tokens[i + 3]?.key === 'giờ';
  return hours === '7' && tokens[i + 3]?.key !== '/' && ON_DUTY.has(tokens[i - 1]?.key ?? '');
}
const ON_DUTY = new Set(['trực', 'trợ', 'động', 'vụ', 'tục', 'độ', 'sát', 'vận', 'hành', 'và', 'cảnh']);

/** "năm 2021, 2022 và 2023": the years after the first. */
function listedYear(tokens: Tokens, i: number): Item | undefined {
  let first = i;
  while (JOINTS.has(tokens[first - 1]?.key ?? '') && YEAR.test(tokens[first - 2]?.key ?? '')) first -= 2;
  if (first === i || tokens[first - 1]?.key !== 'năm') return undefined;
  const spec = { kind: 'fixed', period: year(Number(tokens[i]!.key)) } as const;
  return periodItem({ spec, asOf: false, cumulative: false, start: i, end: i + 1 });
}
const JOINTS = new Set([',', 'và']);
const YEAR = /^(?:19|20)\d\d$/;

/** A year by itself ("công bố 2020", "từ 2022 áp dụng"): a count of so many has a mark, or a noun that is known. */
const isYear = (quantity: Quantity): boolean =>
  (quantity.dimension === 'none' || quantity.guessed) &&
  quantity.power === 0 &&
  quantity.of === undefined &&
  quantity.to - quantity.from === 4 &&
  quantity.value >= 1945 &&
  quantity.value <= 2099;

/** "2IPD": a notion's name begins with a digit. */
const isNameOf = (tokens: Tokens, i: number, end: number): boolean =>
  i + 1 < end && tokens[i + 1]!.glued && tokens[i + 1]!.kind === 'word' && conceptLength(tokens, i, end) > 1;

/** Numbers that belong to a name: "Top 50", "mức độ 4", "lần thứ 3", "Quyết định 101", "khóa XIII". */
function isNamed(tokens: Tokens, i: number, end: number): boolean {
  const digits = tokens[i]!.key;
  let first = i;
  if (digits.length === 1 && i > 2 && JOINTS.has(tokens[i - 1]!.key) && !isMeasured(tokens, i + 1, end))
    // "mức độ 3 và 4", "bưu cục cấp 1, 2, 3".
    while (JOINTS.has(tokens[first - 1]?.key ?? '') && tokens[first - 2]?.key.length === 1) first -= 2;
  const follows =
    (first > 0 && numberedNames.match(tokens, first - 1, first) !== undefined) ||
    (first > 1 && numberedNames.match(tokens, first - 2, first)?.length === 2);
  // "thuê bao điện thoại 1.204.300 TB", "truyền hình 98,4%": an amount follows the word, no number of a name.
  if (follows) return !AMOUNT.test(digits) && !(i + 1 < end && SCALED.has(tokens[i + 1]!.key));
  // "cấp 1" is a rank of offices, "cấp 12 giấy phép" is done.
  return digits.length === 1 && tokens[first - 1]?.key === 'cấp' && !isMeasured(tokens, i + 1, end);
}
/** "tổng thuê bao điện thoại 131 triệu". */
const SCALED = new Set(['triệu', 'tỷ', 'nghìn', 'ngàn']);
const isMeasured = (tokens: Tokens, at: number, end: number): boolean =>
  at < end &&
  // "mức độ 2, 3, 4 lần lượt".
  !(tokens[at]!.key === 'lần' && tokens[at + 1]?.key === 'lượt') &&
  (tokens[at]!.kind === 'word' || tokens[at]!.key === '%') &&
  tokens.lexicon.units.match(tokens, at, end) !== undefined;
const AMOUNT = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+,\d+)$/;

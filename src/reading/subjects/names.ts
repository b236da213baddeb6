import { conceptLength, conceptsIn, headsIn } from '../lexicon/concepts';
import { isMark, isMove, type Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { sectorIn, type NamedSector } from '../lexicon/sectors';
import { isEmpty, type Figure, type TokenRange } from '../figure/window';

export const NOWHERE: TokenRange = { start: 0, end: 0 };

/** Unit and noun of a counted thing. */
export function countedNoun(figure: Figure): TokenRange {
  const { quantity, noun } = figure;
  const start = quantity.dimension === 'count' ? quantity.unitStart : quantity.end;
  return { start, end: Math.max(noun.end, quantity.end) };
}

/**
 * The part of the words before a number that names the indicator: the last clause of them with a head. "Theo số liệu …,
 * các doanh nghiệp làm ra lợi nhuận" is "lợi nhuận"; "xuất khẩu phần cứng, điện tử" keeps its comma.
 */
export function nameOf(tokens: Tokens, figure: Figure): TokenRange {
  const { name, nameItems } = figure;
  if (isEmpty(name) || nameItems.length === 0) return name;
  const [first, last] = withoutSpeaker(tokens, nameItems);
  if (first >= last) return NOWHERE;
  let end = nameItems[last - 1]!.end;
  let start = last - 1;
  for (let i = last - 1; i >= first; i--) {
    start = i;
    const from = nameItems[i]!.start;
    const closed = i > first && separates(tokens, nameItems[i - 1]!);
    // "doanh thu 9 tháng của các doanh nghiệp" is one name.
    const goesOn = closed && nameItems[i - 1]!.kind === 'period' && tokens[from]!.key === 'của';
    if (closed && !goesOn && headsIn(tokens, from, end).length > 0) break;
  }
  while (start < last && separates(tokens, nameItems[start]!)) start++;
  start = withoutPreface(tokens, nameItems, start, last);
  end = withoutComment(tokens, nameItems, start, last);
  return start < last ? { start: nameItems[start]!.start, end } : NOWHERE;
}

/** "Ngược lại, băng rộng cố định": what stands before a comma and names nothing that is known, when the words after it do. */
function withoutPreface(tokens: Tokens, items: readonly Item[], first: number, last: number): number {
  let start = first;
  for (let i = first + 1; i < last - 1; i++) {
    const item = items[i]!;
    if (item.kind !== 'mark' || item.key !== ',') continue;
    const contrast = isContrast(tokens, items[start]!.start, item.start);
    if (!contrast && conceptsIn(tokens, items[start]!.start, item.start).ids.length > 0) break;
    if (conceptsIn(tokens, item.end, items[last - 1]!.end).ids.length > 0) start = i + 1;
  }
  return start;
}

/** "Không ồn ào như viễn thông, bưu chính …", "Trái với điện thoại, …": what it is not. */
function isContrast(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start; i + 1 < end; i++) {
    const { key } = tokens[i]!;
    if (key === 'như' || ((key === 'trái' || key === 'khác') && CONTRASTED.has(tokens[i + 1]!.key)))
      return true;
  }
  return false;
}
const CONTRASTED = new Set(['với', 'hẳn', 'ngược']);

/**
 * End of the name before what is only remarked of it: "Mảng sách điện tử | còn nhỏ nhưng đã khá hơn: 2.400 cuốn", "MobiFone |
 * khiêm tốn hơn cả".
 */
function withoutComment(tokens: Tokens, items: readonly Item[], first: number, last: number): number {
  const { end } = items[last - 1]!;
  let i = last - 1;
  while (i > first && !isRemark(tokens, items[i]!)) i--;
  if (i <= first) return end;
  // "Sản lượng đi chậm hơn doanh thu, chỉ thêm 9,3%": what it is compared with does not name it.
  const named = isComparative(tokens, items[i]!) ? i : last;
  for (let k = named - 1; k >= first; k--) {
    const length = conceptLength(tokens, items[k]!.start, end);
    if (length > 0) return items[i]!.start >= items[k]!.start + length ? items[k]!.start + length : end;
  }
  return end;
}
const isRemark = (tokens: Tokens, item: Item): boolean =>
  item.kind === 'cue' && (REMARKS.has(tokens[item.start]!.key) || isComparative(tokens, item));
/** "chậm hơn", "cao hơn". */
const isComparative = (tokens: Tokens, item: Item): boolean =>
  isMove(item) && tokens[item.end - 1]!.key === 'hơn';
const REMARKS = new Set(['còn', 'nhưng', 'song', 'tuy', 'vẫn', 'khá', 'rất', 'hơn', 'cũng']);

/**
 * Bounds of the items that may name the indicator: "ông A cho hay | lợi nhuận", "lợi nhuận | mà tập đoàn công bố",
 * "Theo tin từ Bộ, | toàn ngành".
 */
function withoutSpeaker(tokens: Tokens, items: readonly Item[]): readonly [number, number] {
  const said = tokens[items[0]!.start]!.key === 'theo';
  let first = 0;
  let last = items.length;
  for (let i = 0; i < last; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.key === ',' && i + 1 < last) {
      // "Theo giá hiện hành, doanh thu bưu chính, viễn thông": once it is named, the comma is within the name.
      if (said) {
        if (first === 0 || headsIn(tokens, items[first]!.start, item.start).length === 0) first = i + 1;
      } else if (i > first && isInserted(tokens, items, i + 1) && isKnown(tokens, items[first]!, item))
        last = i;
    }
    const { key } = tokens[item.start]!;
    if (key === 'cho' && SAYING.has(tokens[item.start + 1]?.key ?? '') && i + 2 < last)
      first = i + (item.end - item.start > 1 ? 1 : 2);
    else if (key === 'rằng' && i + 1 < last) first = i + 1;
    // "kinh tế số | theo ước tính của Bộ".
    else if (key === 'theo' && i > first && isSource(tokens, item) && isLast(items, i))
      last = isKnown(tokens, items[first]!, item) ? i : last;
    else if (key === 'mà' && i > first && headsIn(tokens, items[first]!.start, item.start).length > 0) {
      last = i;
      while (last > first && items[last - 1]!.kind !== 'word') last--;
    }
  }
  return [first, last];
}
const SAYING = new Set(['hay', 'biết', 'thấy']);

/** "Tỷ lệ người dùng smartphone, theo ông Nam, …", "doanh thu quảng cáo, vốn là nguồn sống của các báo, …". */
function isInserted(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { start } = items[at]!;
  const { key } = tokens[start]!;
  if (key !== 'theo' && (key !== 'vốn' || !COPULAS.has(tokens[start + 1]?.key ?? ''))) return false;
  // "Ở MobiFone, theo tin riêng, doanh thu …": the name comes after it.
  return isLast(items, at);
}
/** No comma follows. */
function isLast(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length; i++) if (isMark(items[i], ',')) return false;
  return true;
}
/** "theo ước tính", "theo số liệu": whose number it is. */
const isSource = (tokens: Tokens, { start }: Item): boolean =>
  SOURCES.get(tokens[start + 1]?.key ?? '') === tokens[start + 2]?.key;
const SOURCES = new Map([
  ['ước', 'tính'],
  ['tính', 'toán'],
  ['thống', 'kê'],
  ['số', 'liệu'],
  ['báo', 'cáo'],
  ['đánh', 'giá'],
  ['công', 'bố'],
]);
const COPULAS = new Set(['là', 'được', 'đã']);

const isKnown = (tokens: Tokens, from: Item, to: Item): boolean =>
  conceptsIn(tokens, from.start, to.start).ids.length > 0;

function separates(tokens: Tokens, item: Item): boolean {
  if (item.kind === 'mark') return item.key === ',' || item.key === '(' || item.key === ')';
  if (item.kind === 'period') return true;
  if (item.kind !== 'cue') return false;
  const { cue } = item;
  return (
    cue === 'reach' ||
    cue === 'handle' ||
    // "tỷ lệ dịch vụ mức độ 4 trên tổng số dịch vụ" is one name.
    (cue === 'have' && tokens[item.start]!.key !== 'trên') ||
    cue === 'within' ||
    (cue === 'filler' && CONTRASTS.has(tokens[item.start]!.key))
  );
}
/** "dù gặp nhiều sức ép nhưng doanh thu …": a clause of its own begins. */
const CONTRASTS = new Set(['nhưng', 'song']);

/** Some word that may be a noun. */
export const hasNoun = (tokens: Tokens, range: TokenRange): boolean => {
  let found = false;
  for (let i = range.start; i < range.end; i++) {
    const { kind, key } = tokens[i]!;
    if (kind !== 'word' || key.length < 2) continue;
    // "à xin lỗi, tôi đọc cho chính xác, 13.850 tỷ đồng": a speaker's remark.
    if (SPEAKERS.has(key)) return false;
    found ||= !LINKS.has(key);
  }
  return found;
};
const SPEAKERS = new Set(['tôi', 'chúng', 'mình', 'em', 'ạ', 'dạ']);
/** "cả quý I con số này là …". */
const LINKS = new Set(['hồi', 'sang', 'bèn', 'liền', 'cả', 'tính', 'gộp', 'riêng']);

/** The sector that one of two ranges names, the first before the second, the whole industry last. */
export function sectorOfRanges(tokens: Tokens, a: TokenRange, b: TokenRange): NamedSector | undefined {
  const first = isEmpty(a) ? undefined : sectorIn(tokens, a.start, a.end);
  if (first && first.id !== 'industry') return first;
  return (isEmpty(b) ? undefined : sectorIn(tokens, b.start, b.end)) ?? first;
}

/** The words of a range, without marks at its ends and words that lead on to the number. */
export function wordsOf(
  source: { readonly text: string; readonly tokens: Tokens },
  range: TokenRange,
): string {
  const { text, tokens } = source;
  let { start, end } = range;
  while (start < end && EDGES.has(tokens[start]!.key)) start++;
  if (start + 2 < end && tokens[start]!.key === 'con' && tokens[start + 1]!.key === 'số') start += 2;
  while (end > start && EDGES.has(tokens[end - 1]!.key)) end--;
  while (end - 1 > start && LEADING_ON.has(tokens[end - 1]!.key)) end--;
  if (end - 2 > start && tokens[end - 2]!.key === 'số' && tokens[end - 1]!.key === 'lượng')
    if (tokens[end - 3]!.key === 'với') end -= 3;
  if (end <= start) return '';
  const words = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  return SPACED.test(words) ? words.replace(/\s+/g, ' ') : words;
}
const EDGES = new Set([',', ';', ':', '.', '–', '-', 'là']);
const LEADING_ON = new Set(['trong', 'tại', 'của', 'vào', 'từ', 'và', 'ở', 'có', 'với', 'cho']);
/** White space other than one blank at a time. */
const SPACED = /\s\s|[^\S ]/;

/** The words name the unit. */
export const saysUnit = (words: string, unit: string): boolean =>
  ` ${words.toLowerCase()} `.includes(` ${unit.toLowerCase()} `);

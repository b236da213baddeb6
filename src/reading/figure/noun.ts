import type { Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';

/** Index of the last item of what a number counts: the words after its unit up to a mark, a cue or a period. */
export function nounOf(tokens: Tokens, items: readonly Item[], at: number): number {
  let last = at;
  // "gấp 1,5 lần mức bình quân toàn cầu".
  if (isMultiple(items[at]!) && isFillerOf(tokens, items[at + 1], 'mức') && items[at + 2]?.kind === 'word')
    last++;
  while (last + 1 < items.length) {
    const next = items[last + 1]!;
    if (next.kind === 'word') {
      // "9 doanh nghiệp kể từ cuối năm": since when.
      if (tokens[next.start]!.key === 'kể' && tokens[next.end]?.key === 'từ') break;
      last++;
    } else if (
      next.kind === 'mark' &&
      (next.key === '/' || next.key === '-') &&
      last > at &&
      items[last + 2]?.kind === 'word'
    )
      last++;
    // "20 nghìn thuê bao mới, giảm 15%"; in "106 Mbps mới bằng …" it says how little that is.
    else if (
      next.kind === 'cue' &&
      tokens[next.start]!.key === 'mới' &&
      (last > at || isClosed(items[last + 2]))
    )
      last++;
    else if (
      next.kind === 'cue' &&
      next.cue === 'handle' &&
      last > at &&
      NOUN_FILLERS.has(tokens[next.start - 1]!.key)
    )
      last++;
    // "gỡ 03 tài khoản có nội dung xuyên tạc", "khóa 1,2 triệu thuê bao có thông tin chưa đúng".
    else if (hasContent(tokens, next) && last === at && items[last + 2]?.kind === 'word') last++;
    // "1.126 hồ sơ nộp qua mạng".
    else if (isFiled(tokens, next) && items[last + 2]?.kind === 'word') last++;
    // "332.000 lượt thực hiện dịch vụ tiện ích".
    else if (isPerformed(tokens, next) && last === at && items[last + 2]?.kind === 'word') last++;
    else if (
      next.kind === 'cue' &&
      next.cue === 'filler' &&
      NOUN_FILLERS.has(tokens[next.start]!.key) &&
      isNounPart(items[last + 2])
    )
      last++;
    else break;
  }
  return last;
}
const isClosed = (item: Item | undefined): boolean => item === undefined || item.kind === 'mark';

const LONGEST_PREDICATE = 14;

/**
 * What is said of a share or coverage whose noun comes after it: "53/63 địa phương hoàn thành 100% đến cấp xã". Index of
 * the last item before a mark that ends the clause.
 */
export function predicateOf(items: readonly Item[], at: number): number {
  let last = at;
  for (let i = at + 1; i < items.length && i <= at + LONGEST_PREDICATE; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.key !== '/' && item.key !== '-' && item.key !== '"') {
      if (item.key !== ',' || items[i + 1]?.kind !== 'word') break;
      continue;
    }
    if (item.kind === 'comparison') break;
    if (item.kind === 'quantity')
      return items[i + 1]?.kind === 'word'
        ? i + 1
        : i + 1 < items.length && items[i + 1]!.kind === 'cue'
          ? i
          : last;
    if (item.kind === 'cue' && (item.cue === 'within' || item.cue === 'up' || item.cue === 'down')) break;
    if (item.kind === 'cue' && item.cue === 'filler' && items[i + 1]?.kind === 'quantity') break;
    if (item.kind === 'word') last = i;
  }
  return last;
}

const isNounPart = (item: Item | undefined): boolean =>
  item?.kind === 'word' || (item?.kind === 'cue' && item.cue === 'handle');

const NOUN_FILLERS = new Set(['đã', 'đang', 'được', 'số', 'mới', 'việt']);

const hasContent = (tokens: Tokens, { kind, start }: Item): boolean =>
  kind === 'cue' &&
  tokens[start]!.key === 'có' &&
  CONTENTS.get(tokens[start + 1]?.key ?? '') === tokens[start + 2]?.key;
const CONTENTS = new Map([
  ['nội', 'dung'],
  ['thông', 'tin'],
  ['dấu', 'hiệu'],
]);

const isFiled = (tokens: Tokens, { start, end }: Item): boolean =>
  tokens[start]!.key === 'nộp' && FILING.has(tokens[end]?.key ?? '');
const FILING = new Set(['qua', 'trực', 'tại', 'trên']);

const isPerformed = (tokens: Tokens, item: Item): boolean =>
  item.kind === 'cue' &&
  item.cue === 'reach' &&
  tokens[item.start]!.key === 'thực' &&
  tokens[item.end - 1]!.key === 'hiện';

const isMultiple = (item: Item): boolean => item.kind === 'quantity' && item.quantity.dimension === 'times';

const isFillerOf = (tokens: Tokens, item: Item | undefined, key: string): boolean =>
  item?.kind === 'cue' && item.cue === 'filler' && tokens[item.start]!.key === key;

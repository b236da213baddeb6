import { isMark, isMove, type Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import type { Quantity } from '../phrases/quantities';

/** "một nửa", "hai phần ba". */
const FRACTIONS = new Set(['nửa', 'ba', 'tư', 'năm']);
/** "tăng hơn hai phần ba" has no more words. */
const LONGEST = 6;

/**
 * Index of the last item that may name what a bracket at `open` is about: "bưu chính (-3%)", "sản lượng tăng mạnh (20%)",
 * "sản lượng cao hơn tháng 10 (184 triệu) 6,5%" at the beginning of a sentence.
 */
export function beforeBracket(
  tokens: Tokens,
  items: readonly Item[],
  first: number,
  open: number,
  opensSentence: boolean,
  { dimension, sign }: Quantity,
  run: readonly Item[],
): number | undefined {
  if (open <= first || !isMark(items[open], '(')) return undefined;
  const move = dimension === 'percent' ? moveBefore(tokens, items, open - 1) : -1;
  if (move > first) return move - 1;
  const before = items[open - 1]!;
  const { kind } =
    before.kind === 'cue' && before.cue === 'filler' && open - 1 > first ? items[open - 2]! : before;
  // "tốc độ kết nối trung bình của Việt Nam (3,4 Mbps)": nothing else that it could be of was said.
  const moves = (dimension === 'percent' && sign !== 0) || run.some(isMove);
  if (kind === 'word' && (moves || opensSentence)) return open - 1;
  return kind === 'comparison' && opensSentence && open - 1 > first ? open - 2 : undefined;
}

/** Index of the verb of change that a bracket says the size of: "tăng mạnh (20%)", "giảm gần một nửa (48%)"; −1 without one. */
export function moveBefore(tokens: Tokens, items: readonly Item[], last: number): number {
  const item = items[last];
  if (isMove(item)) return last;
  if (item?.kind !== 'word' || !FRACTIONS.has(tokens[item.end - 1]!.key)) return -1;
  for (let i = last - 1; i >= 0 && i > last - LONGEST; i--) {
    if (isMove(items[i])) return i;
    if (items[i]!.kind !== 'word' && items[i]!.kind !== 'cue') return -1;
  }
  return -1;
}

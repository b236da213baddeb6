import { skipBullet } from './headings';
import type { Tokens } from '../lexicon/lexicon';
import type { Sentence } from '../text/sentences';
import type { Figure } from '../figure/window';

/** A short line of its own, such as "Quản lý nội dung (tháng 3)". */
export const isCaption = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.opensLine &&
  sentence.end - sentence.start <= 16 &&
  (tokens[sentence.end]?.kind ?? 'newline') === 'newline' &&
  tokens[sentence.end - 1]!.key === ')';

/** A line's own number ("4.") is no figure. */
export function withoutNumber(
  tokens: Tokens,
  { start, end, opensLine }: Sentence,
  figures: Figure[],
): Figure[] {
  const [first] = figures;
  return first && opensLine && first.quantity.start < skipBullet(tokens, start, end)
    ? figures.slice(1)
    : figures;
}

export const isNumbered = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.opensLine &&
  tokens[sentence.start]!.kind === 'number' &&
  skipBullet(tokens, sentence.start, sentence.end) > sentence.start;

/** "3. Ứng dụng CNTT, chuyển đổi số": a short numbered line opens a part of its own. */
export const isOwnLine = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.end - sentence.start <= 12 && (tokens[sentence.end]?.kind ?? 'newline') === 'newline';

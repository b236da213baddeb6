import { conceptsIn, joined, type Concepts } from '../lexicon/concepts';
import type { Subject } from '../figure/draft';
import { skipBullet } from '../structure/headings';
import { makeSubject, type Source } from './makeSubject';
import type { Measured } from '../lexicon/metricTable';
import { NOWHERE, sectorOfRanges, wordsOf } from './names';
import { slug } from '../text/slug';
import type { Figure, TokenRange } from '../figure/window';

/**
 * "Tỷ lệ cán bộ được cấp máy tính bảng: cấp tỉnh 88%; cấp huyện 72%": the items of a rate that the catalog does not know are
 * parts of it. Levels of government are parts of any: "Văn bản đi được ký số: cấp huyện 99%, cấp xã 92%".
 */
export function itemOfRate(
  source: Source,
  figure: Figure,
  name: TokenRange,
  left: Concepts,
  measured: Measured | undefined,
): Subject | undefined {
  if (measured?.dimension !== 'percent' || left.head || name.end - name.start > LONGEST_ITEM)
    return undefined;
  const { tokens, context } = source;
  const level = levelOf(source, figure, name);
  const start = skipBullet(tokens, clauseOf(source, name), name.start);
  const isRate = tokens[start]!.key === 'tỷ' && RATES.has(tokens[start + 1]!.key);
  if (!isRate && !level) return undefined;
  let end = start + 1;
  while (end < name.start && tokens[end]!.key !== ':' && tokens[end]!.kind !== 'number') end++;
  if (end >= name.start || tokens[end]!.key !== ':') return undefined;
  const concepts = conceptsIn(tokens, start, end);
  if (!level && tokens.lexicon.metrics.find(joined(left, concepts), context.sectors[0], measured))
    return undefined;
  const rate = { start, end };
  const sector = sectorOfRanges(tokens, rate, NOWHERE);
  const subject = makeSubject(source, figure, concepts, wordsOf(source, rate), sector, measured);
  return { ...subject, part: slug(level ?? wordsOf(source, name)) };
}
const LONGEST_ITEM = 4;
const RATES = new Set(['lệ', 'trọng']);

/** First token of what the items stand after: "…; văn bản đến: cấp tỉnh 88%" begins anew, "…: cấp tỉnh 88%; cấp huyện 72%" goes on. */
function clauseOf({ tokens, start }: Source, name: TokenRange): number {
  let at = Math.max(start, name.start - 1);
  while (at > start && tokens[at]!.key !== ':') at--;
  while (at > start && tokens[at - 1]!.key !== ';') at--;
  return at;
}

/** "cấp huyện 72%"; in "83% cấp tỉnh, 71% cấp huyện" the level stands after its number. */
function levelOf({ tokens }: Source, { quantity }: Figure, name: TokenRange): string | undefined {
  const own = tokens[name.start]!.key === 'cấp' ? name.start + 1 : name.start;
  if (name.end !== own + 1 || !isLevel(tokens[own - 1]?.key, tokens[own]!.key)) return undefined;
  if (tokens[name.end]?.key !== ',') return tokens[own]!.key;
  const after = tokens[quantity.end + 1]?.key;
  return isLevel(tokens[quantity.end]?.key, after) ? after : undefined;
}

const isLevel = (before: string | undefined, key: string | undefined): boolean =>
  before === 'cấp' && key !== undefined && LEVELS.has(key);
const LEVELS = new Set(['bộ', 'tỉnh', 'huyện', 'xã', 'phường']);

import { NATION } from '../../model/observation';
import type { Context } from '../context';
import { skipBullet } from '../structure/headings';
import type { Tokens } from '../lexicon/lexicon';
import { placesIn, type Place } from './places';
import type { Sentence } from '../text/sentences';

/** A line that is a place's name has no more words. */
const LONGEST_AREA = 10;
/** Words that take up the place of the sentence before. */
const SAME_PLACE = new Set(['tỉnh', 'thành', 'toàn', 'địa', 'huyện', 'tp']);

/** "2. Thành phố Đà Nẵng", "Tại Hải Phòng:": what follows is about the place that the line names, and the context takes it. */
export function opensAreaLine(
  text: string,
  tokens: Tokens,
  { start, end }: Sentence,
  context: Context,
): boolean {
  if (end - start > LONGEST_AREA) return false;
  const body = skipBullet(tokens, start, end);
  const colon = tokens[end - 1]!.key === ':';
  if (body === start && !colon) return false;
  const [place] = placesIn(text, tokens, body, end, context.homeArea);
  const [only] = place?.areas ?? [];
  if (!only || place!.areas.length > 1 || place!.at > body + 1 || place!.end < end - (colon ? 1 : 0))
    return false;
  context.areaFrame = only.area === context.homeArea.area ? undefined : only;
  return true;
}

/**
 * The places that a sentence names; "Tại Hải Phòng, …" opens a paragraph about it, "Thành phố …" in the next sentence goes
 * on.
 */
export function openArea(
  text: string,
  tokens: Tokens,
  start: number,
  end: number,
  newParagraph: boolean,
  context: Context,
): readonly Place[] {
  const body = skipBullet(tokens, start, end);
  const found = placesIn(text, tokens, body, end, context.homeArea);
  if (context.lastArea && !context.area && SAME_PLACE.has(tokens[body]?.key ?? ''))
    context.area = context.lastArea;
  const [first] = found;
  const [only] = first?.areas ?? [];
  const about = only && first!.areas.length === 1 && first!.reach !== 'bracket' ? only : undefined;
  context.lastArea = about;
  if (!about || first!.reach !== 'sentence') return found;
  if (about.area === NATION) context.area = undefined;
  else if (newParagraph && first!.at <= body + 2) context.area = about;
  return found;
}

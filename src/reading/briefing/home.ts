import { conceptsIn, isOwner, sectorOfConcepts } from '../lexicon/concepts';
import type { Sentence } from '../text/sentences';
import { sectorAt } from '../lexicon/sectors';
import { tokensOf, type Tokens } from '../lexicon/lexicon';

/** Words of a title that may be the name of whom it is about. */
const OPENING = 5;

/** Other sectors may be named in passing, once for every so many times. */
const PASSING = 3;

/**
 * The sector that a text is about from end to end: the one that its title names ("Ngành xuất bản năm 2023"), when hardly
 * any other is spoken of, or that of the enterprise which opens it ("MobiFone nửa đầu năm: …"). There "toàn ngành" is that sector's, not the whole industry's.
 */
export function homeSector(
  title: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
): string | undefined {
  const words = tokensOf(title, tokens.lexicon);
  const opening = conceptsIn(words, 0, Math.min(words.length, OPENING));
  if (opening.ids.some(isOwner)) return sectorOfConcepts(opening);
  let home: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const topic = words.lexicon.topics.match(words, i, words.length);
    const id = sectorAt(words, i, words.length)?.id ?? topic?.value;
    if (id === undefined || id === home) continue;
    if (home !== undefined || id === 'industry') return undefined;
    home = id;
  }
  return home !== undefined && isAbout(home, tokens, sentences) ? home : undefined;
}

function isAbout(home: string, tokens: Tokens, sentences: readonly Sentence[]): boolean {
  let [own, others] = [0, 0];
  for (const { start, end } of sentences)
    for (let i = start; i < end; i++) {
      const found = sectorAt(tokens, i, end);
      if (!found) continue;
      i = found.end - 1;
      if (found.id === home) own++;
      else if (found.id !== 'industry') others++;
    }
  return others * PASSING <= own + 1;
}

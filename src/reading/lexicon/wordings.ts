import type { Cue } from '../../catalog/cues';
import type { ConceptRow } from '../../catalog/types';
import type { UnitRow } from '../../catalog/units';
import { conceptsIn, type Concepts } from './concepts';
import { tokensOf, type Lexicon, type Tokens } from './lexicon';
import type { PhraseTable } from './phraseTable';

/** The rows that further words for one meaning make. */
export interface WordingRows {
  readonly sectors: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly topics: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly concepts: readonly ConceptRow[];
  readonly units: readonly UnitRow[];
  readonly cues: readonly { readonly cue: Cue; readonly names: readonly string[] }[];
}

/**
 * What known words mean, for other words to mean the same: a sector, a notion ("doanh thu") or several ("thuê bao di
 * động"), a unit, a cue ("đạt").
 * @param sector the sector that the words name, where they name one
 * @returns the rows for the other words; `undefined` when the words mean nothing that reading knows
 */
export function meaningOf(
  words: string,
  sector: string | undefined,
  lexicon: Lexicon,
): ((names: readonly string[]) => WordingRows) | undefined {
  const tokens = tokensOf(words, lexicon);
  const named = whole(lexicon.sectors, tokens) ?? (sector === 'any' ? undefined : sector);
  const topic = whole(lexicon.topics, tokens);
  const unit = whole(lexicon.units, tokens);
  const cue = whole(lexicon.cues, tokens);
  const concepts = saysOnlyNotions(tokens) ? conceptsIn(tokens, 0, tokens.length) : undefined;
  if (!named && !topic && !unit && !cue && !concepts) return undefined;
  return (names) => ({
    sectors: named ? [{ id: named, names }] : [],
    topics: topic ? [{ id: topic, names }] : [],
    concepts: concepts ? [conceptRow(concepts, names)] : [],
    units: unit ? [{ ...unit, names }] : [],
    cues: cue ? [{ cue, names }] : [],
  });
}

/** The meaning of a phrase that is all of the words. */
function whole<T>(table: PhraseTable<T>, tokens: Tokens): T | undefined {
  const found = table.match(tokens, 0);
  return found?.length === tokens.length ? found.value : undefined;
}

/** Every word is part of some notion's name. */
function saysOnlyNotions(tokens: Tokens): boolean {
  let i = 0;
  for (; i < tokens.length;) {
    const found = tokens.lexicon.concepts.match(tokens, i);
    if (!found) return false;
    i += found.length;
  }
  return i > 0;
}

/** A row that names several notions at once, the one that is measured first. */
function conceptRow({ ids, head }: Concepts, names: readonly string[]): ConceptRow {
  const all = [...ids].sort((a, b) => Number(b === head) - Number(a === head));
  return { id: all[0]!, names, also: all.slice(1) };
}

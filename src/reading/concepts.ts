import { CONCEPTS } from '../catalog/concepts';
import type { ConceptRow } from '../catalog/types';
import type { Token } from './lex';
import { PhraseTable } from './phraseTable';

const phrases = new PhraseTable<ConceptRow>();
const heads = new Set<string>();
const actors = new Set<string>();
const carried = new Set<string>();
for (const row of CONCEPTS) {
  for (const name of row.names) phrases.add(name, row);
  if (row.head) heads.add(row.id);
  if (row.actor) actors.add(row.id);
  if (row.carried) carried.add(row.id);
}

export interface Concepts {
  /** Ids in the order of the text. */
  readonly ids: ReadonlySet<string>;
  /** The first head: what is measured. */
  readonly head?: string;
}

export const NO_CONCEPTS: Concepts = { ids: new Set() };

/** The notions that a run of tokens names. */
export function conceptsIn(tokens: readonly Token[], start: number, end: number): Concepts {
  const ids = new Set<string>();
  let head: string | undefined;
  for (let i = start; i < end;) {
    const found = phrases.match(tokens, i, end);
    if (!found) {
      i++;
      continue;
    }
    for (const id of [found.value.id, ...(found.value.also ?? [])]) {
      ids.add(id);
      if (!head && heads.has(id)) head = id;
    }
    i += found.length;
  }
  return { ids, head };
}

/** Both together; the first one's head, else the second's. */
export function joined(a: Concepts, b: Concepts): Concepts {
  if (b.ids.size === 0) return a;
  if (a.ids.size === 0) return b;
  return { ids: new Set([...a.ids, ...b.ids]), head: a.head ?? b.head };
}

/** `concepts` with the head of what was spoken of before, for a noun phrase that has none of its own. */
export function withHeadOf(concepts: Concepts, before: Concepts): Concepts {
  if (concepts.head || !before.head) return concepts;
  return { ids: new Set([before.head, ...concepts.ids]), head: before.head };
}

export const isHead = (id: string): boolean => heads.has(id);

/** Number of tokens of the notion named at a token; 0 for none. */
export const conceptLength = (tokens: readonly Token[], at: number, end: number): number =>
  phrases.match(tokens, at, end)?.length ?? 0;

/** Token ranges of the heads in a run of tokens, in order. */
export function headsIn(
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = start; i < end;) {
    const phrase = phrases.match(tokens, i, end);
    if (phrase && [phrase.value.id, ...(phrase.value.also ?? [])].some(isHead))
      found.push({ start: i, end: i + phrase.length });
    i += phrase?.length ?? 1;
  }
  return found;
}

/** The doers named here, else those of what was spoken of before. */
export function actorsOf(concepts: Concepts, before: Concepts | undefined): readonly string[] {
  const own = [...concepts.ids].filter((id) => actors.has(id));
  return own.length > 0 || !before ? own : [...before.ids].filter((id) => actors.has(id));
}

/** The qualities of a whole that its items share. */
export const carriedBy = (whole: Concepts): readonly string[] =>
  [...whole.ids].filter((id) => carried.has(id));

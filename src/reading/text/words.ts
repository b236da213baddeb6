import { fold } from './fold';

/** A folded word, one for all its spellings. */
export interface Word {
  readonly key: string;
  /** Number of the word in the vocabulary; 0 for a word that no phrase has. */
  readonly id: number;
}

/** A word as a text spells it. */
interface Spelling {
  readonly raw: string;
  readonly word: Word;
}

/** The id of a number that no phrase has. */
export const NUMBER_ID = 1;
/** The id of a line end. */
export const NEWLINE_ID = 2;
let nextId = 3;

const BITS = 15;
const SIZE = 1 << BITS;
/** 2³² by the golden ratio: spreads the hashes of short words over the table. */
const SPREAD = 0x9e3779b1;
/** So many spellings are remembered; then the table starts anew. */
const LIMIT = SIZE >> 1;
const words = new Map<string, { key: string; id: number }>();
/** Spellings by their hash; what stands in a slot is told by the hashes alone, without a look at the strings. */
const hashes = new Int32Array(SIZE);
const spellings = new Array<Spelling | undefined>(SIZE).fill(undefined);
let used = 0;

/** The number that a folded word has in the vocabulary; it gets one when it has none. */
export function idOf(key: string): number {
  const word = wordOf(key);
  if (word.id === 0) word.id = nextId++;
  return word.id;
}

/** The number of a folded word, 0 when no phrase has it. */
export const knownId = (key: string): number => words.get(key)?.id ?? 0;

function wordOf(key: string): { key: string; id: number } {
  let word = words.get(key);
  if (!word) words.set(key, (word = { key, id: 0 }));
  return word;
}

/** Mixes one more UTF-16 code unit into the hash of a word. */
export const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * The word that `text` has from `start` to `end`. Words come again and again, so each spelling is folded once.
 * @param hash `mix` over its code units, beginning with 0
 */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = Math.imul(hash, SPREAD) >>> (32 - BITS);
  for (let known = spellings[slot]; known; known = spellings[slot]) {
    if (hashes[slot] === hash && known.raw.length === end - start && text.startsWith(known.raw, start))
      return known.word;
    slot = (slot + 1) & (SIZE - 1);
  }
  return learn(text.slice(start, end), hash, slot);
}

/** Remembers a spelling in the table's free slot. */
function learn(raw: string, hash: number, slot: number): Word {
  if (used >= LIMIT) forget();
  const word = wordOf(fold(raw));
  hashes[slot] = hash;
  spellings[slot] = { raw, word };
  used++;
  return word;
}

/** Words of long gone texts are dropped, those of the vocabulary stay. */
function forget(): void {
  spellings.fill(undefined);
  used = 0;
  for (const [key, { id }] of words) if (id === 0) words.delete(key);
}

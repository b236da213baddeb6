import { fold } from './fold';
import type { Token } from './lex';
import { idOf } from './words';

/** A phrase that was found: what it stands for and how many tokens it takes. */
export interface Phrase<T> {
  readonly value: T;
  readonly length: number;
}

/** Words, numbers and marks as `lex` cuts them; the catalog is in lower case, "tt&tt" too. */
const SHAPES = /\p{L}[\p{L}\p{M}]*(?:&\p{L}+)?|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;

/**
 * The keys of a phrase's tokens. `lex` would give the same, but it is made for texts: engines compile it for the kinds of
 * strings that it gets, and the catalog's short strings of all kinds would make it half as fast.
 */
export const keysOf = (phrase: string): readonly string[] => (phrase.match(SHAPES) ?? []).map(fold);

class Node<T> {
  readonly next = new Map<number, Node<T>>();
  value: T | undefined = undefined;

  constructor(readonly length: number) {}
}

/** Phrases of words, found at a token in time proportional to their length: the longest one wins. */
export class PhraseTable<T> {
  /** Nodes of the first words, by the words' ids. */
  private readonly roots: (Node<T> | undefined)[] = [];

  /** @param phrases what each stands for, with its wordings; of two meanings of one wording the first counts */
  constructor(phrases: Iterable<readonly [T, readonly string[]]> = []) {
    for (const [value, wordings] of phrases) for (const wording of wordings) this.add(wording, value);
  }

  /** Adds a phrase as it is written; a phrase that is there already keeps its value. */
  add(phrase: string, value: T): void {
    const [first, ...rest] = keysOf(phrase).map(idOf);
    if (first === undefined) return;
    while (this.roots.length <= first) this.roots.push(undefined);
    let node = (this.roots[first] ??= new Node<T>(1));
    for (const id of rest) {
      let child = node.next.get(id);
      if (!child) node.next.set(id, (child = new Node<T>(node.length + 1)));
      node = child;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at token `at` and ends before token `end`. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Phrase<T> | undefined {
    const { id } = at < end ? tokens[at]! : NOTHING;
    let node = id < this.roots.length ? this.roots[id] : undefined;
    if (!node) return undefined;
    let best = node.value === undefined ? undefined : node;
    for (let i = at + 1; i < end; i++) {
      node = node.next.get(tokens[i]!.id);
      if (!node) break;
      if (node.value !== undefined) best = node;
    }
    return best as Phrase<T> | undefined;
  }

  /** The ids of the words that phrases begin with, in order. */
  get firstIds(): readonly number[] {
    return [...this.roots.keys()].filter((id) => this.roots[id] !== undefined);
  }
}

const NOTHING = { id: 0 };

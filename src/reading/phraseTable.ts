import { lex, type Token } from './lex';
import { idOf } from './words';

/** A phrase that was found: what it stands for and how many tokens it takes. */
export interface Phrase<T> {
  readonly value: T;
  readonly length: number;
}

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
    const [first, ...rest] = lex(phrase).map((token) => idOf(token.key));
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

  /** Whether some phrase begins with this token. */
  begins(token: Token): boolean {
    return token.id < this.roots.length && this.roots[token.id] !== undefined;
  }
}

const NOTHING = { id: 0 };

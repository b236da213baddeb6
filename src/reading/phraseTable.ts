import { lex, type Token } from './lex';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface Phrase<T> {
  readonly value: T;
  /** Number of tokens. */
  readonly length: number;
}

/** Phrases of words, found at a token in time proportional to their length: the longest one wins. */
export class PhraseTable<T> {
  private readonly root: Node<T> = { next: new Map() };

  /** Adds a phrase as it is written; a phrase that is there already keeps its value unless `replace` is set. */
  add(phrase: string, value: T, replace = false): void {
    let node = this.root;
    for (const token of lex(phrase)) {
      let child = node.next.get(token.key);
      if (!child) node.next.set(token.key, (child = { next: new Map() }));
      node = child;
    }
    if (node.value === undefined || replace) node.value = value;
  }

  /** The longest phrase that begins at token `at` and ends before token `end`. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Phrase<T> | undefined {
    let node: Node<T> | undefined = this.root;
    let best: Phrase<T> | undefined;
    for (let i = at; i < end; i++) {
      node = node.next.get(tokens[i]!.key);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, length: i - at + 1 };
    }
    return best;
  }
}

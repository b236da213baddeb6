import { fold } from '../text/fold';
import type { Token } from '../text/lex';
import { idOf } from '../text/words';

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

class Node<T> implements Phrase<T | undefined> {
  value: T | undefined = undefined;

  /** @param index where it stands among the nodes */
  constructor(
    readonly index: number,
    readonly length: number,
  ) {}
}

/** An index of nodes or a word's id fits in so many bits. */
const BITS = 15;
const GOLDEN = 0x9e3779b1;

/**
 * Phrases of words, found at a token in time proportional to their length: the longest one wins. A tree of nodes; the steps
 * from node to node stand in one hash table of numbers, for texts ask for them at every word.
 */
export class PhraseTable<T> {
  /** Nodes of the first words, by the words' ids; 0 where no phrase begins. */
  private roots = new Uint16Array(16);
  private readonly nodes: Node<T>[] = [new Node<T>(0, 0)];
  /** Node and next word in one number, and the node that they lead to; open addressing, 0 for a free slot. */
  private steps = new Int32Array(16);
  private targets = new Int32Array(16);
  private shift = 28;
  private taken = 0;

  /** @param phrases what each stands for, with its wordings; of two meanings of one wording the first counts */
  constructor(phrases: Iterable<readonly [T, readonly string[]]> = []) {
    for (const [value, wordings] of phrases) for (const wording of wordings) this.add(wording, value);
  }

  /** Adds a phrase as it is written; a phrase that is there already keeps its value. */
  add(phrase: string, value: T): void {
    const [first, ...rest] = keysOf(phrase).map(idOf);
    if (first === undefined) return;
    if (Math.max(first, ...rest) >> BITS !== 0)
      throw new RangeError('too many words in the tables of phrases');
    let node = this.rootOf(first);
    for (const id of rest) {
      const step = stepOf(node, id);
      const slot = this.slotOf(step);
      if (this.steps[slot] === 0) {
        const child = this.newNode(node.length + 1);
        this.take(step, child.index);
        node = child;
      } else node = this.nodes[this.targets[slot]!]!;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at token `at` and ends before token `end`. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Phrase<T> | undefined {
    if (at >= end) return undefined;
    const { id } = tokens[at]!;
    const root = id < this.roots.length ? this.roots[id]! : 0;
    if (root === 0) return undefined;
    let node = this.nodes[root]!;
    let best = node.value === undefined ? undefined : node;
    for (let i = at + 1; i < end; i++) {
      const slot = this.slotOf(stepOf(node, tokens[i]!.id));
      if (this.steps[slot] === 0) break;
      node = this.nodes[this.targets[slot]!]!;
      if (node.value !== undefined) best = node;
    }
    return best as Phrase<T> | undefined;
  }

  /** The ids of the words that phrases begin with, in order. */
  get firstIds(): readonly number[] {
    return [...this.roots.keys()].filter((id) => this.roots[id] !== 0);
  }

  /** The node of a first word. */
  private rootOf(id: number): Node<T> {
    if (id >= this.roots.length) {
      const roots = new Uint16Array(Math.max(2 * this.roots.length, id + 1));
      roots.set(this.roots);
      this.roots = roots;
    }
    const known = this.roots[id]!;
    if (known !== 0) return this.nodes[known]!;
    const node = this.newNode(1);
    this.roots[id] = node.index;
    return node;
  }

  private newNode(length: number): Node<T> {
    const node = new Node<T>(this.nodes.length, length);
    if (node.index >> BITS !== 0) throw new RangeError('a table of phrases is full');
    this.nodes.push(node);
    return node;
  }

  /** The slot of a step, or the free one where it would stand. */
  private slotOf(step: number): number {
    let slot = Math.imul(step, GOLDEN) >>> this.shift;
    for (let found = this.steps[slot]!; found !== 0 && found !== step; found = this.steps[slot]!)
      slot = (slot + 1) & (this.steps.length - 1);
    return slot;
  }

  private take(step: number, target: number): void {
    if (2 * ++this.taken > this.steps.length) this.grow();
    const slot = this.slotOf(step);
    this.steps[slot] = step;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { steps, targets } = this;
    this.steps = new Int32Array(2 * steps.length);
    this.targets = new Int32Array(2 * steps.length);
    this.shift--;
    steps.forEach((step, from) => {
      if (step === 0) return;
      const slot = this.slotOf(step);
      this.steps[slot] = step;
      this.targets[slot] = targets[from]!;
    });
  }
}

/** Never 0: words of phrases have ids from 3 on, and a word that no phrase has leads nowhere. */
const stepOf = (node: { readonly index: number }, id: number): number => (node.index << BITS) | id;

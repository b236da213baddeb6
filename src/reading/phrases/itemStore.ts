import type { Item } from './item';
import { itemsOf } from './items';
import type { Tokens } from '../lexicon/lexicon';
import type { Sentence } from '../text/sentences';

/** The items of a text's sentences, found once and kept until the sentence is read. */
export class ItemStore {
  /** By the token that ends them. */
  private readonly found = new Map<number, { readonly start: number; readonly items: readonly Item[] }>();

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
  ) {}

  /** The items between two tokens. */
  of(start: number, end: number): readonly Item[] {
    const known = this.found.get(end);
    if (known?.start === start) return known.items;
    // A sentence without its heading: the rest of its items, where the heading ends in one of them.
    const at = known ? known.items.findIndex((item) => item.start === start) : -1;
    if (known && at > 0) return known.items.slice(at);
    const items = itemsOf(this.text, this.tokens, start, end);
    if (!known) this.found.set(end, { start, items });
    return items;
  }

  /** Lets go of the items of a sentence that is read: a long text has many. */
  release(sentence: Sentence): void {
    this.found.delete(sentence.end);
  }
}

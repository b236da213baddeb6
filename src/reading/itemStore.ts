import type { Item } from './item';
import { itemsOf } from './items';
import type { Tokens } from './lexicon';

/** The items of a text's sentences, found once. */
export class ItemStore {
  private readonly found = new Map<number, { readonly end: number; readonly items: readonly Item[] }>();

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
  ) {}

  /** The items between two tokens. */
  of(start: number, end: number): readonly Item[] {
    const known = this.found.get(start);
    if (known?.end === end) return known.items;
    const items = itemsOf(this.text, this.tokens, start, end);
    this.found.set(start, { end, items });
    return items;
  }
}

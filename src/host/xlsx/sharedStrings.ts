/** The shared string table: every text of a cell once, cells refer to it by index. */

import { SPREADSHEET } from './namespaces';
import { element, text, xstring } from './xml';

export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #count = 0;

  /** The index of a text, which is added when new. */
  index(value: string): number {
    this.#count++;
    const known = this.#indexes.get(value);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(value, index);
    return index;
  }

  xml(): string {
    const items = [...this.#indexes.keys()].map((value) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, text(xstring(value)))),
    );
    return element('sst', { xmlns: SPREADSHEET, count: this.#count, uniqueCount: items.length }, ...items);
  }
}

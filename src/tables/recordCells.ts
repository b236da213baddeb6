import type { Message } from '../messages/types';

/** A cell as Excel's `values` gives it. */
export type RawCell = string | number | boolean | null | undefined;

/** Thrown by the readers of {@link RecordCells}; becomes a problem of the sheet. */
export class UnreadableCell extends Error {
  constructor(
    readonly column: string,
    readonly value: string,
    readonly reason: 'cell-unreadable' | 'id-repeated' = 'cell-unreadable',
  ) {
    super(`${column}: ${value}`);
  }
}

/** Typed access to the cells of one row. */
export class RecordCells {
  /** Cells that were passed over, see {@link lenient}. */
  readonly problems: UnreadableCell[] = [];

  constructor(private readonly cellOf: (key: string) => RawCell) {}

  /** What `read` gives; where the user typed something unreadable, a problem is noted and `otherwise` counts. */
  lenient<T>(read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      this.problems.push(error);
      return otherwise;
    }
  }

  /** The cell as it is. */
  raw(key: string): RawCell {
    return this.cellOf(key);
  }

  /** The text of a cell; empty for an empty one. */
  text(key: string): string {
    const value = this.cellOf(key);
    return value === null || value === undefined ? '' : String(value);
  }

  /** The text of a cell that must not be empty. */
  required(key: string): string {
    const text = this.text(key);
    if (text === '') throw new UnreadableCell(key, text);
    return text;
  }

  /** A number; text that is one counts. `undefined` for an empty cell. */
  number(key: string): number | undefined {
    const value = this.cellOf(key);
    if (typeof value === 'number') return value;
    const text = this.text(key).trim();
    if (text === '') return undefined;
    const number = Number(text);
    if (Number.isNaN(number)) throw new UnreadableCell(key, text);
    return number;
  }

  /** The code whose name, in either language, or which itself stands in a cell. `undefined` for an empty cell. */
  code<K extends string>(key: string, names: Readonly<Record<K, Message>>): K | undefined {
    const text = fold(this.text(key));
    if (text === '') return undefined;
    const found = codesOf(names).get(text);
    if (!found) throw new UnreadableCell(key, this.text(key));
    return found;
  }

  /** What `parse` makes of a cell; `undefined` for an empty one. */
  parsed<T>(key: string, parse: (text: string) => T | undefined): T | undefined {
    const text = this.text(key).trim();
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) throw new UnreadableCell(key, text);
    return value;
  }
}

/** The codes of a table of names, by every folded name and by the codes themselves; of two alike the first counts. */
export function codesOf<K extends string>(names: Readonly<Record<K, Message>>): ReadonlyMap<string, K> {
  let codes = codesByName.get(names) as Map<string, K> | undefined;
  if (!codes) {
    codes = new Map();
    for (const code of Object.keys(names) as K[])
      for (const name of [names[code].vi, names[code].en, code])
        if (!codes.has(fold(name))) codes.set(fold(name), code);
    codesByName.set(names, codes);
  }
  return codes;
}

const codesByName = new WeakMap<object, ReadonlyMap<string, string>>();

/** Names are compared without case and with single spaces. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
  if (text.length <= LONGEST_NAME) {
    if (folded.size >= REMEMBERED) folded.clear();
    folded.set(text, name);
  }
  return name;
}

/** Columns of thousands of rows hold a few names. */
const folded = new Map<string, string>();
const LONGEST_NAME = 200;
const REMEMBERED = 5000;

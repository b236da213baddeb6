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
    const found = (Object.keys(names) as K[]).find(
      (code) => fold(names[code].vi) === text || fold(names[code].en) === text || fold(code) === text,
    );
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

/** Names are compared without case and with single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');

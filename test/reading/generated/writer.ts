import type { ReferenceFigure } from '../../../bench/scoring/figure';

/** Everything about an expected figure but where its digits stand. */
export type Meaning = Omit<ReferenceFigure, 'start' | 'end' | 'text' | 'level' | 'series'>;

/** Adds a piece of a sentence, with its figures. */
export type Say = (writer: Writer) => void;

/** Writes a text and notes the meaning of each number as it goes. */
export class Writer {
  private written = '';
  private readonly noted: ReferenceFigure[] = [];

  /** The text so far. */
  get text(): string {
    return this.written;
  }

  /** The expected figures so far, in text order. */
  get figures(): readonly ReferenceFigure[] {
    return this.noted;
  }

  /** Adds words that hold no figure. */
  say(words: string): this {
    this.written += words;
    return this;
  }

  /** Adds the digits of a figure. */
  figure(digits: string, meaning: Meaning): this {
    const start = this.written.length;
    this.noted.push({ start, end: start + digits.length, text: digits, level: 'core', ...meaning });
    return this.say(digits);
  }

  /** Makes the letter at an offset a capital. */
  capitalise(at: number): this {
    this.written =
      this.written.slice(0, at) + this.written.charAt(at).toUpperCase() + this.written.slice(at + 1);
    return this;
  }

  /** Adds pieces one after the other. */
  all(pieces: readonly Say[]): this {
    for (const piece of pieces) piece(this);
    return this;
  }
}

import type { Tokens } from '../lexicon/lexicon';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Looks at tokens by index without running over their end. */
export class Cursor {
  constructor(
    readonly tokens: Tokens,
    readonly limit: number,
  ) {}

  key(i: number): string {
    return i >= 0 && i < this.limit ? this.tokens[i]!.key : '';
  }

  /** True when the tokens from `i` on are these words. */
  words(i: number, ...keys: readonly string[]): boolean {
    for (let k = 0; k < keys.length; k++) if (this.key(i + k) !== keys[k]) return false;
    return true;
  }

  /** A whole number of at most four digits written at `i`. */
  int(i: number): number | undefined {
    const token = i >= 0 && i < this.limit ? this.tokens[i] : undefined;
    if (token?.kind !== 'number' || token.key.length > 4) return undefined;
    let value = 0;
    for (let k = 0; k < token.key.length; k++) {
      const digit = token.key.charCodeAt(k) - 48;
      if (digit < 0) return undefined;
      value = 10 * value + digit;
    }
    return value;
  }

  year(i: number): number | undefined {
    const value = this.int(i);
    return value !== undefined && value >= 1990 && value <= 2099 ? value : undefined;
  }

  month(i: number): number | undefined {
    return this.within(i, 1, 12);
  }

  within(i: number, low: number, high: number): number | undefined {
    const token = i >= 0 && i < this.limit ? this.tokens[i] : undefined;
    const value = this.int(i);
    return value !== undefined && token!.key.length <= 2 && value >= low && value <= high ? value : undefined;
  }

  /** `I` to `IV`, or 1 to 4. */
  quarter(i: number): number | undefined {
    return ROMAN[this.key(i)] ?? this.within(i, 1, 4);
  }

  /** A small number in words ("bảy", "mười một"), with the tokens it takes. */
  numberWord(i: number): { readonly value: number; readonly length: number } | undefined {
    const value = WORDS[this.key(i)];
    if (value === undefined) return undefined;
    if (value !== 10) return { value, length: 1 };
    const unit = WORDS[this.key(i + 1)];
    return unit !== undefined && unit <= 2 ? { value: 10 + unit, length: 2 } : { value: 10, length: 1 };
  }
}

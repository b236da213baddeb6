import type { Tokens } from '../lexicon/lexicon';
import { rankOf, styleOf } from '../structure/outline';
import type { Sentence } from './sentences';

/**
 * How far the lines of a text are numbered. Plans in the midst of results break off a numbering that goes on behind them:
 * "1. Bưu chính … Phương hướng: … 2. Viễn thông …"; those of "II. Nhiệm vụ" begin with one of their own.
 */
export class Numbering {
  /** The last number of every style of line that results have. */
  private readonly last = new Map<string, number>();
  /** Only lines above the heading of the plans go on with results. */
  private limit = Infinity;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  /** Takes note of a line's number. True where it goes on with the numbering that the plans broke off. */
  follow(sentence: Sentence, inPlans: boolean): boolean {
    const value = numberAt(this.tokens, sentence);
    if (value === 0) return false;
    const style = styleOf(this.text, this.tokens, sentence);
    const rank = rankOf(style);
    const goesOn = this.last.get(style) === value - 1 && rank < this.limit;
    for (const known of this.last.keys()) if (rankOf(known) >= rank) this.last.delete(known);
    if (!inPlans || goesOn) this.last.set(style, value);
    return inPlans && goesOn;
  }

  /** Plans begin at a line. */
  breakOff(sentence: Sentence): void {
    const style = styleOf(this.text, this.tokens, sentence);
    this.limit = style === '' ? Infinity : rankOf(style);
  }
}

const MARKS = new Set(['.', ')', '/']);

/** "3.", "II.", "c)", "2.4.": the number of a line, of its last level; 0 for a line without one. */
function numberAt(tokens: Tokens, { start, end }: Sentence): number {
  const at = tokens[start]!.key === '(' ? start + 1 : start;
  if (at + 2 >= end || !MARKS.has(tokens[at + 1]!.key)) return 0;
  const { key, kind } = tokens[at]!;
  if (kind === 'number') return key.length > 6 ? 0 : Number(key.slice(key.lastIndexOf('.') + 1)) || 0;
  return Math.max(ROMAN.indexOf(key), LETTERS.indexOf(key)) + 1;
}
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];

import type { Context } from '../context';
import { rankOf, styleOf } from './outline';
import type { Tokens } from '../lexicon/lexicon';
import type { PeriodPhrase } from '../periods/spec';
import type { Sentence } from '../text/sentences';

/** The frame that a line opened for all lines below it in the outline. */
export interface LevelFrame {
  /** Lines of a smaller rank end it. */
  readonly rank: number;
  /** So do further lines numbered alike; empty for the line before a list, whose items are all of it. */
  readonly style: string;
  /** The part's frame outside it. */
  readonly outer?: PeriodPhrase;
}

/**
 * "2. Viễn thông (số liệu đến 30/11)" is said of "2.1." and "2.2." too, "Một số chỉ tiêu đến 20/9 như sau:" of the numbered
 * lines that follow.
 */
export function openLevel(
  context: Context,
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  frame: PeriodPhrase,
): void {
  if (!sentence.opensLine) return;
  const own = styleOf(text, tokens, sentence);
  const style = own === '' ? styleOf(text, tokens, lineAfter(tokens, sentence.end)) : own;
  if (!/[\da-z]/i.test(style)) return;
  closeLevel(context);
  context.level = { rank: rankOf(style), style: own, outer: context.partFrame };
  context.partFrame = frame;
}

/** A line that is numbered as high as the one that opened the level's frame ends it. */
export function endLevel(context: Context, text: string, tokens: Tokens, sentence: Sentence): void {
  const { level } = context;
  if (!level || !sentence.opensLine) return;
  const style = styleOf(text, tokens, sentence);
  if (!/[\da-z]/i.test(style)) return;
  if (style === level.style || rankOf(style) < level.rank) closeLevel(context);
}

function closeLevel(context: Context): void {
  const { level, partFrame } = context;
  if (!level) return;
  if (context.frameAfter === partFrame) context.frame = context.frameAfter = level.outer;
  context.partFrame = level.outer;
  context.level = undefined;
}

/** The tokens of the next line that is not empty. */
function lineAfter(tokens: Tokens, end: number): Pick<Sentence, 'start' | 'end'> {
  let start = end;
  while (tokens[start]?.kind === 'newline') start++;
  let last = start;
  while (last < tokens.length && tokens[last]!.kind !== 'newline') last++;
  return { start, end: last };
}

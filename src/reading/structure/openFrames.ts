import type { Context } from '../context';
import { anyFrame, isEndOf, isLabelled, isOddSpan, noteFrame, openingFrame } from './frames';
import type { Heading } from './headings';
import type { Item } from '../phrases/item';
import { openLevel } from './levelFrames';
import type { Tokens } from '../lexicon/lexicon';
import { isCaption, isNumbered, isOwnLine } from './ownLines';
import { isListItem, type Sentence } from '../text/sentences';
import type { Figure } from '../figure/window';

/** A sentence, what stands in it, and what it opens. */
export interface OpenedSentence {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  readonly heading?: Heading;
  readonly newParagraph: boolean;
}

/** A heading, a caption or "…:" without a figure: no more than what leads to the lines below. */
export const introduces = (tokens: Tokens, { sentence, figures, heading }: OpenedSentence): boolean =>
  figures.length === 0 &&
  (heading?.strong === true || tokens[sentence.end - 1]!.key === ':' || isCaption(tokens, sentence));

/**
 * The period frames that a sentence opens or ends: "Tính đến hết tháng 6/2025:" holds for the list below it, "Tháng 9, …" for
 * its paragraph, "(Số liệu đến 20/9)" at the head for the whole text; a numbered line ends that of the list before it.
 * @param first nothing was read of the text so far
 */
export function openFrames(
  context: Context,
  text: string,
  tokens: Tokens,
  opened: OpenedSentence,
  first: boolean,
): void {
  const { sentence, items, figures, heading, newParagraph } = opened;
  if (
    isNumbered(tokens, sentence) &&
    (context.listFrame || (figures.length === 0 && isOwnLine(tokens, sentence)))
  )
    [context.frame, context.frameAfter, context.listFrame] = [context.partFrame, context.partFrame, false];
  const intro = introduces(tokens, opened);
  const frame =
    openingFrame(items, tokens, context.briefing) ??
    (intro ? anyFrame(tokens, items, context.briefing) : undefined);
  if (frame) {
    const outlasts = newParagraph && !isListItem(tokens, sentence) && !isLabelled(items) && !isOddSpan(frame);
    if (intro || outlasts) context.frameAfter = frame;
    context.framesSectors = newParagraph && !heading && !intro;
    [context.frame, context.listFrame, context.frameParagraph] = [frame, intro, sentence.paragraph];
    context.paragraphFrame = undefined;
    if (frame.asOf && isEndOf(frame, context.briefing)) context.stockDate = frame;
    if (intro) openLevel(context, text, tokens, sentence, frame);
  }
  if (figures.length === 0 && first && !heading)
    context.partFrame = noteFrame(tokens, items, context.briefing) ?? context.partFrame;
}

import type { Context } from '../context';
import type { Subject } from '../figure/draft';
import { isInPassing, isYearOfIndex } from './frames';
import type { Item } from '../phrases/item';
import { isEventDay, isLikened, isPublication, isToldBeside } from '../periods/passing';
import { resolveOwn } from '../periods/resolve';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import type { Scene } from '../scene';

/**
 * The period that a sentence of the paragraph named in passing. "Kinh tế số quý II ước 18%. Công nghiệp ICT …" of a half
 * year: a part of the briefing's period is not that of another sector.
 */
export function paragraphFrameOf(context: Context, { sector }: Subject): PeriodPhrase | undefined {
  const { paragraphFrame, paragraphSector, briefing, whole } = context;
  if (!paragraphFrame || paragraphFrame.asOf || whole || paragraphSector === sector) return paragraphFrame;
  const at = resolveOwn(paragraphFrame, briefing, briefing);
  return at && at.end === briefing.end && at.start > briefing.start ? undefined : paragraphFrame;
}

/** Said once in a sentence, a period governs the rest of the paragraph too. */
export function frameParagraph({ context, tokens, sentence, items, figures, start }: Scene): void {
  if (context.frameParagraph === sentence.paragraph) return;
  const first = figures[0]!.quantity.start;
  const only = onlyPeriod(items, first);
  if (!only || only.start > first) return;
  if (isPublication(tokens, only.phrase) || isLikened(tokens, only.phrase)) return;
  if (isEventDay(tokens, only.phrase) || isToldBeside(tokens, start, only.phrase)) return;
  const at = items.indexOf(only);
  // "Riêng tháng 10 đạt 11.500 tỷ đồng. Nộp ngân sách …".
  const named = items.findIndex(({ kind }) => kind === 'word');
  if ((named < 0 || named > at) && isInPassing(tokens, items, at)) return;
  // "ICT Index năm 2022 của tỉnh xếp thứ 11. …": what was over before and opens nothing is said in passing.
  if (at > 0 && isBygone(only.phrase, context)) return;
  if (isYearOfIndex(tokens, start, only.phrase, context.briefing)) return;
  context.paragraphFrame = only.phrase;
  context.paragraphSector = context.recent.at(-1)?.subject.sector;
}

/** The one period that a sentence names; not in brackets behind a figure: "418 trạm (cuối quý II: 263 trạm)". */
function onlyPeriod(items: readonly Item[], first: number): (Item & { kind: 'period' }) | undefined {
  let depth = 0;
  let only: (Item & { kind: 'period' }) | undefined;
  for (const item of items) {
    if (item.kind === 'mark') depth += item.key === '(' ? 1 : item.key === ')' ? -1 : 0;
    if (item.kind !== 'period' || (depth > 0 && item.start > first)) continue;
    const { spec } = item.phrase;
    // "hồi cuối năm ngoái mới 10,8%" stands beside it.
    if (isRelative(item.phrase) || spec.kind === 'none' || (spec.kind === 'yearless' && spec.yearsBack))
      continue;
    if (only) return undefined;
    only = item;
  }
  return only;
}

/** "Tỷ trọng kinh tế số 9 tháng ước 10,8%" in a text on October: over before what the text reports on began. */
function isBygone(phrase: PeriodPhrase, { briefing }: Context): boolean {
  if (phrase.asOf) return false;
  const at = resolveOwn(phrase, briefing, briefing);
  return at !== undefined && at.end < briefing.start;
}

import type { Cue } from '../catalog/cues';
import type { Subject } from './draft';
import type { Item } from './items';
import { isRelative } from './periods/spec';
import type { Role } from './role';
import type { Tokens } from './lexicon';
import type { Figure } from './window';

/** Why the numbers of a sentence are not results; undefined when they may be. */
export function rejects(items: readonly Item[]): Cue | undefined {
  for (const item of items)
    if (item.kind === 'cue' && (item.cue === 'attendance' || item.cue === 'speech')) return item.cue;
  return undefined;
}

/** The clause before the number says what should be, not what is. */
export function isDirected(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'mark' && (item.key === ';' || item.key === '.')) return false;
    if (item.kind === 'cue' && item.cue === 'directive') return true;
  }
  return false;
}

const RESULT_CUES: ReadonlySet<Cue> = new Set([
  'reach',
  'have',
  'up',
  'down',
  'to',
  'equal',
  'exceed',
  'share',
  'about',
  'over',
  'under',
  'respectively',
  'within',
  'alike',
  'rank',
  'times',
  'planned',
  'more-than',
  'from',
]);

/** Whether a number with this role is a figure at all, or just a number in passing. */
export function isFigure(
  tokens: Tokens,
  items: readonly Item[],
  figure: Figure,
  role: Role,
  subject: Subject,
  inSpeech: boolean,
): boolean {
  const { quantity } = figure;
  const { dimension } = quantity;
  const known = subject.row !== undefined;
  // Neither the statistic nor the sector is known, nor what it is compared with: a number in passing.
  if (
    !known &&
    subject.how.sector === 'assumed' &&
    !role.comparison &&
    role.measure !== 'plan' &&
    role.measure !== 'rank' &&
    quantity.of === undefined
  )
    return false;
  // A speaker's numbers count only when they state a known statistic outright.
  if (inSpeech && !(known && hasStrongCue(tokens, figure))) return false;
  if (role.measure === 'rank' || role.measure === 'plan' || role.measure === 'change') return true;
  if (isEnumeration(items, figure) || ATTENDING.has(quantity.unit.toLowerCase())) return false;
  if (
    dimension === 'percent' &&
    quantity.value === 100 &&
    figure.run.some((item) => item.kind === 'cue' && tokens[item.start]!.key === 'hoàn') &&
    role.measure === 'level'
  )
    return false;
  if (dimension === 'none') {
    // A bare number needs a statistic that it is the value of.
    return (
      known &&
      (quantity.power > 0 || hasResultCue(figure) || afterColon(items, figure.at) || quantity.value >= 1000)
    );
  }
  if (dimension === 'count' && quantity.guessed)
    return (
      hasResultCue(figure) ||
      afterColon(items, figure.at) ||
      quantity.value >= 1000 ||
      figure.bracketed ||
      known
    );
  return true;
}

/** Who came to a meeting is no result. */
const ATTENDING = new Set(['phóng viên', 'đại biểu', 'khách mời', 'điểm cầu', 'cơ quan thông tấn']);

/** "với 2 nội dung:": a small count that introduces a list. */
const isEnumeration = (items: readonly Item[], figure: Figure): boolean => {
  const { quantity, right } = figure;
  if (quantity.dimension !== 'count' || quantity.value > 20 || quantity.of !== undefined) return false;
  const next = right[0];
  return next?.kind === 'mark' && next.key === ':' && items.length > figure.at + 1;
};

const STRONG = new Set(['đạt', 'ước', 'tăng', 'giảm']);

const hasStrongCue = (tokens: Tokens, figure: Figure): boolean =>
  figure.run.some(
    (item) =>
      item.kind === 'cue' && (STRONG.has(tokens[item.start]!.key) || STRONG.has(tokens[item.end - 1]!.key)),
  );

const hasResultCue = (figure: Figure): boolean =>
  figure.run.some((item) => item.kind === 'cue' && RESULT_CUES.has(item.cue));

function afterColon(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'mark' && (before.key === ':' || before.key === '=');
}

/** "15 - 20%", "8 đến 10 cơ quan": a range is no figure. */
export function isRange(items: readonly Item[], at: number): boolean {
  const joins = (link: Item | undefined, other: Item | undefined): boolean => {
    if (other?.kind !== 'quantity' || !link) return false;
    return link.kind === 'mark' ? /[-–—]/.test(link.key) : link.kind === 'cue' && link.cue === 'range';
  };
  return joins(items[at + 1], items[at + 2]) || joins(items[at - 1], items[at - 2]);
}

/** Reads like a result even in a speech: something is compared with a period or the plan. */
export const isReport = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      (item.kind === 'comparison' && item.comparison.with !== 'other') ||
      (item.kind === 'period' && isRelative(item.phrase)),
  );

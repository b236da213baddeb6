import type { Cue } from '../catalog/cues';
import type { Item } from './items';
import type { Role } from './role';
import type { Token } from './lex';
import type { Figure } from './window';

/** Why the numbers of a sentence are not results; undefined when they may be. */
export function rejects(items: readonly Item[]): Cue | undefined {
  for (const item of items) if (item.kind === 'cue' && (item.cue === 'attendance' || item.cue === 'speech')) return item.cue;
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

const RESULT_CUES: ReadonlySet<Cue> = new Set(['reach', 'have', 'up', 'down', 'to', 'equal', 'exceed', 'share', 'about', 'over', 'under', 'respectively', 'within', 'alike', 'rank', 'times', 'planned', 'more-than', 'from']);

/** Whether a number with this role is a figure at all, or just a number in passing. */
export function isFigure(tokens: readonly Token[], items: readonly Item[], figure: Figure, role: Role, known: boolean): boolean {
  const { quantity } = figure;
  const { dimension } = quantity;
  if (role.measure === 'rank' || role.measure === 'plan' || role.measure === 'change') return true;
  if (isRange(tokens, quantity.start, quantity.end)) return false;
  if (dimension === 'percent' && quantity.value === 100 && figure.run.some((item) => item.kind === 'cue' && tokens[item.start]!.key === 'hoàn') && role.measure === 'level') return false;
  if (dimension === 'none') {
    if (isYear(quantity.value, tokens[quantity.start]!.key)) return false;
    // A bare number needs a statistic that it is the value of.
    return known && (quantity.power > 0 || hasResultCue(figure) || afterColon(items, figure.at) || quantity.value >= 1000);
  }
  if (dimension === 'count' && quantity.guessed) return hasResultCue(figure) || afterColon(items, figure.at) || quantity.value >= 1000 || figure.bracketed || known;
  return true;
}

const isYear = (value: number, digits: string): boolean => /^\d{4}$/.test(digits) && value >= 1945 && value <= 2099;

const hasResultCue = (figure: Figure): boolean => figure.run.some((item) => item.kind === 'cue' && RESULT_CUES.has(item.cue));

function afterColon(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'mark' && (before.key === ':' || before.key === '=');
}

const DASHES = new Set(['-', '–', '—', 'đến', 'tới']);

/** "15 - 20%", "8 đến 10 cơ quan": a range is no figure. */
export function isRange(tokens: readonly Token[], start: number, end: number): boolean {
  const numberAt = (i: number): boolean => tokens[i]?.kind === 'number';
  const after = tokens[end]?.key ?? '';
  if (DASHES.has(after) && numberAt(end + 1) && !isDateAt(tokens, end + 1)) return true;
  const before = tokens[start - 1]?.key ?? '';
  return DASHES.has(before) && numberAt(start - 2);
}

const isDateAt = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.key === '/';

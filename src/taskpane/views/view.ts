import { format } from '../../messages/format';
import { PANE, type PaneKey } from '../../messages/pane';
import type { Facts, Language } from '../../messages/types';

/** Says a text of the pane in its language. */
export type Say = (key: PaneKey, facts?: Facts) => string;

export const sayIn =
  (language: Language): Say =>
  (key, facts) =>
    format(PANE[key], language, facts);

/** `1 finding`, `2 findings`: English has a form of its own for one. */
export const counted = (
  say: Say,
  key: 'count-figures' | 'count-findings' | 'count-briefings',
  count: number,
): string => say(count === 1 ? `${key}-one` : key, { count });

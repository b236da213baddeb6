import type * as period from '../model/period';
import { BULLETS, skipBullet } from './headings';
import type { ItemStore } from './itemStore';
import type { Tokens } from './lexicon';
import { resolveOwn } from './periods/resolve';
import { isRelative, type PeriodPhrase } from './periods/spec';
import type { Sentence } from './sentences';

/** A line that opens a part has no more words. */
const LONGEST_LINE = 24;
/** So many words may stand before the time that a heading names: "Dự kiến kế hoạch năm 2024". */
const NEAR = 4;
/** A name in quotation marks has no more words. */
const LONGEST_NAME = 9;

/** "4. Sang năm 2024": a numbered line that names a time after the briefing's opens what is to come. */
export function opensFuture(store: ItemStore, sentence: Sentence, briefing: period.Period): boolean {
  const { tokens } = store;
  const { start, end } = sentence;
  if (!sentence.opensLine || end - start > LONGEST_LINE || BULLETS.has(tokens[start]!.key)) return false;
  const body = skipBullet(tokens, start, end);
  const last = tokens[end - 1]!.key;
  if (body === start || last === '.' || last === ';') return false;
  if ((tokens[end]?.kind ?? 'newline') !== 'newline') return false;
  let said: PeriodPhrase | undefined;
  const items = store.of(start, end);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    // The line's own number is a quantity for all that is known here.
    if (item.kind === 'comparison' || (item.kind === 'quantity' && i > 1)) return false;
    if (item.kind === 'period' && !isRelative(item.phrase)) said ??= item.phrase;
    else if (item.kind === 'cue') said ??= item.planPeriod;
  }
  const at = said && resolveOwn(said, briefing, briefing);
  // "5. Hội nghị ngày 15/12": an event, no part of the text.
  return at !== undefined && at.start > briefing.end && at.end > at.start && said!.start <= body + NEAR;
}

/** A sentence that is a speaker's from its first word on; a name in quotation marks ends soon. */
export function opensQuotation(tokens: Tokens, { start, end }: Sentence): boolean {
  const at = skipBullet(tokens, start, end);
  const key = tokens[at]?.key;
  if (key !== '"' && key !== '“') return false;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_NAME); i++)
    if (tokens[i]!.key === '"' || tokens[i]!.key === '”') return false;
  return true;
}

/** A title has some words. */
const SHORTEST_TITLE = 5;

/**
 * "KINH TẾ SỐ" above "Tập đoàn A nửa đầu năm: …": the first line of a page that only says where the article stands, since
 * its title follows, a line without figures and full stop.
 * @param body where the heading ends
 */
export function isRubric(store: ItemStore, { start, end }: Sentence, body: number): boolean {
  const { tokens } = store;
  if (body !== end || tokens[end - 1]!.key === ':' || tokens[end]?.kind !== 'newline') return false;
  for (let i = start - 1; i >= 0; i--) if (tokens[i]!.kind !== 'newline') return false;
  let from = end;
  while (tokens[from]?.kind === 'newline') from++;
  let to = from;
  while (to < tokens.length && tokens[to]!.kind !== 'newline') to++;
  if (to - from < SHORTEST_TITLE || tokens[from]!.kind !== 'word' || /[.;:]/.test(tokens[to - 1]!.key))
    return false;
  return store.of(from, to).every(({ kind }) => kind !== 'quantity');
}

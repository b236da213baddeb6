import type { Cue } from '../../catalog/cues';
import { EVENTS } from '../../catalog/events';
import type { Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';

const events = new PhraseTable([[true, EVENTS]]);

/** A sentence that is about an event names it among its first words. */
const NEAR = 10;
const NONE: ReadonlySet<number> = new Set();

/**
 * Indexes of the counts that are of an event rather than of what is reported there: "Tại hội nghị (trực tuyến tới 34 Sở và 15
 * doanh nghiệp), doanh thu …", "Phục vụ kỳ thi tuyển sinh (45 cụm thi)".
 */
export function attendedIn(tokens: Tokens, items: readonly Item[]): ReadonlySet<number> {
  let i = eventIn(tokens, items);
  if (i < 0) return NONE;
  let found: Set<number> | undefined;
  for (let depth = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'quantity') {
      const { dimension } = item.quantity;
      if (dimension === 'count' || dimension === 'none') (found ??= new Set()).add(i);
    } else if (item.kind === 'cue') {
      if (ENDS.has(item.cue)) break;
    } else if (item.kind === 'comparison') break;
    else if (item.kind === 'mark') {
      if (item.key === '(') depth++;
      else if (item.key === ')') depth--;
      else if (
        depth === 0 &&
        !(item.key === ',' && (found ? goesOnAt(tokens, items, i + 1) : attendAt(tokens, items, i + 1)))
      )
        break;
    }
  }
  return found ?? NONE;
}

const ENDS: ReadonlySet<Cue> = new Set(['reach', 'up', 'down', 'to', 'equal', 'exceed', 'rank']);

/** Index of the event that the sentence opens with, −1 without one: in "15 hội nghị với 1.200 lượt người" it is counted. */
function eventIn(tokens: Tokens, items: readonly Item[]): number {
  for (let i = 0; i < items.length && i < NEAR; i++) {
    const { kind, start } = items[i]!;
    if (kind === 'quantity') return -1;
    if (kind === 'word' && events.match(tokens, start, tokens.length)) return i;
  }
  return -1;
}

/** "…, có 120 kỹ sư tham gia": who came is told in a clause of its own. */
function attendAt(tokens: Tokens, items: readonly Item[], at: number): boolean {
  let i = at;
  while (items[i]?.kind === 'cue') i++;
  if (items[i]?.kind !== 'quantity') return false;
  const { end } = items[i]!;
  for (let k = end; k < end + NOUN && k + 1 < tokens.length; k++) {
    if (tokens[k]!.kind !== 'word') return false;
    if (tokens[k]!.key === 'tham' && (tokens[k + 1]!.key === 'gia' || tokens[k + 1]!.key === 'dự'))
      return true;
  }
  return false;
}
/** So many words may stand between the number and what those did. */
const NOUN = 5;

/** "…, với 40 doanh nghiệp", "…, gần 70 phóng viên": the list of who came goes on. */
function goesOnAt(tokens: Tokens, items: readonly Item[], at: number): boolean {
  let item = items[at];
  if (item?.kind === 'cue' && HEDGES.has(item.cue)) item = items[at + 1];
  return item !== undefined && (item.kind === 'quantity' || JOINTS.has(tokens[item.start]!.key));
}
const JOINTS = new Set(['với', 'và', 'cùng', 'gồm', 'thu']);
const HEDGES: ReadonlySet<Cue> = new Set(['over', 'under', 'approx', 'more-than']);

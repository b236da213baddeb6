import {
  incompleteBriefings,
  restoreRows,
  type BriefingRecord,
  type Ledger,
  type LedgerRow,
} from '../ledger/ledger';
import type { Vocabulary } from '../catalog/vocabulary';
import type { Reading } from '../model/observation';

/** Reads the text of a briefing once more, for the period that it was read for, by the user's own words. */
export type Reread = (text: string, briefing: BriefingRecord, words: Vocabulary | undefined) => Reading;

/** Brings back the figures whose rows were deleted, as far as the texts of their briefings are there. */
export function restoreDeleted(
  ledger: Ledger,
  reread: Reread | undefined,
): { readonly ledger: Ledger; readonly restored: readonly LedgerRow[] } {
  const texts = new Map(ledger.texts.map(({ briefing, text }) => [briefing, text]));
  const restored: LedgerRow[] = [];
  let whole = ledger;
  for (const briefing of reread ? incompleteBriefings(ledger) : []) {
    const text = texts.get(briefing.id);
    const reading = text === undefined ? undefined : reread!(text, briefing, ledger.vocabulary?.words);
    // A text that somebody changed is another briefing.
    if (reading?.briefing.id !== briefing.id) continue;
    const result = restoreRows(whole, reading);
    whole = result.ledger;
    restored.push(...result.restored);
  }
  return { ledger: whole, restored };
}

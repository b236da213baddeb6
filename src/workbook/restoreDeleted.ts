import {
  incompleteBriefings,
  inOrder,
  refreshFindings,
  restoreRows,
  type BriefingRecord,
  type Ledger,
  type LedgerRow,
} from '../ledger/ledger';
import type { Vocabulary } from '../catalog/vocabulary';
import type { Reading } from '../model/observation';
import { parsePeriod } from '../model/period';
import type { LostBriefing } from '../tables/lostBriefings';

/** The briefing that a text is of, and the period that it was read for, where that is known. */
export type ReadFor = Pick<BriefingRecord, 'id'> & Partial<Pick<BriefingRecord, 'period'>>;

/** Reads the text of a briefing once more, for the period that it was read for, by the user's own words. */
export type Reread = (text: string, briefing: ReadFor, words: Vocabulary | undefined) => Reading;

/** What came back, see {@link restoreDeleted}. */
export interface Restored {
  readonly ledger: Ledger;
  readonly restored: readonly LedgerRow[];
  readonly restoredBriefings: readonly BriefingRecord[];
}

/**
 * Brings back the figures whose rows were deleted, as far as the texts of their briefings are there, and tells of
 * briefings whose rows were deleted from Bản tin what their texts say.
 *
 * @param lost briefings that the ledger has from elsewhere, since their rows are gone
 */
export function restoreDeleted(
  ledger: Ledger,
  reread: Reread | undefined,
  lost: readonly LostBriefing[],
): Restored {
  const texts = new Map(ledger.texts.map(({ briefing, text }) => [briefing, text]));
  const read = (briefing: ReadFor): Reading | undefined => {
    const text = texts.get(briefing.id);
    const reading = text === undefined ? undefined : reread?.(text, briefing, ledger.vocabulary?.words);
    // A text that somebody changed is another briefing.
    return reading?.briefing.id === briefing.id ? reading : undefined;
  };
  const restored: LedgerRow[] = [];
  const told = lost.map(({ record, isKnown }) => {
    const reading = isKnown ? undefined : read({ id: record.id });
    return reading ? recordFrom(reading, record) : record;
  });
  let whole = told.length > 0 ? withBriefings(ledger, told) : ledger;
  for (const briefing of incompleteBriefings(whole)) {
    const reading = read(briefing);
    if (!reading) continue;
    const result = restoreRows(whole, reading);
    whole = result.ledger;
    restored.push(...result.restored);
  }
  return { ledger: whole, restored, restoredBriefings: told };
}

/** What a text says about its briefing. The day that Số liệu tells is the user's where the text has none. */
function recordFrom({ briefing, unread, findings }: Reading, record: BriefingRecord): BriefingRecord {
  const day = record.date === undefined ? undefined : parsePeriod(record.date)?.end;
  const isOwn = briefing.date === undefined && day !== parsePeriod(briefing.period)?.end;
  return {
    ...briefing,
    ...(isOwn && record.date ? { date: record.date } : {}),
    figures: record.figures,
    unread: unread.length,
    findings: findings.length,
  };
}

function withBriefings(ledger: Ledger, records: readonly BriefingRecord[]): Ledger {
  const byId = new Map(records.map((record) => [record.id, record]));
  const briefings = ledger.briefings.map((record) => byId.get(record.id) ?? record);
  return refreshFindings(inOrder({ ...ledger, briefings }));
}

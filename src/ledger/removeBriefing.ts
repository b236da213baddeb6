import type { Reading } from '../model/observation';
import { mergeReading, type Addition } from './addReading';
import type { Ledger } from './records';
import { refreshFindings } from './refreshFindings';

/** The ledger without a briefing: without its figures, its findings and its text. */
export function removeBriefing(ledger: Ledger, id: string): Ledger {
  return refreshFindings({
    ...ledger,
    briefings: ledger.briefings.filter((briefing) => briefing.id !== id),
    rows: ledger.rows.filter((row) => row.briefing !== id),
    findings: ledger.findings.filter((finding) => finding.briefing !== id),
    texts: ledger.texts.filter((text) => text.briefing !== id),
  });
}

/**
 * Puts a briefing in the place of another (a corrected edition). The user's marks move along by series, period and
 * measure; rows whose marks found no figure are in `unmatched`.
 */
export function replaceBriefing(ledger: Ledger, id: string, reading: Reading): Addition {
  const before = ledger.rows.filter((row) => row.briefing === id || row.briefing === reading.briefing.id);
  return mergeReading(id === reading.briefing.id ? ledger : removeBriefing(ledger, id), reading, before);
}

import type { Reading } from '../model/observation';
import { figuresOf } from './forecasts';
import { inOrder } from './order';
import type { BriefingRecord, Ledger, LedgerRow } from './records';
import { refreshFindings } from './refreshFindings';
import { markedSentence, toRow } from './rows';

/**
 * Briefings of which fewer figures are in the ledger than were read: somebody deleted rows. Rows that are kept unread
 * are there.
 */
export function incompleteBriefings({ briefings, rows, kept = [] }: Ledger): readonly BriefingRecord[] {
  const counts = new Map<string, number>();
  for (const { briefing } of rows) counts.set(briefing, (counts.get(briefing) ?? 0) + 1);
  const present = new Set(kept.length > 0 ? rows.map(({ id }) => id) : []);
  for (const id of new Set(kept.map((row) => row.id))) {
    const briefing = id.slice(0, Math.max(0, id.lastIndexOf('@')));
    if (!present.has(id)) counts.set(briefing, (counts.get(briefing) ?? 0) + 1);
  }
  return briefings.filter(({ id, figures }) => (counts.get(id) ?? 0) < figures);
}

/**
 * Brings back the figures of a briefing that the ledger has no more; those that it has stay as they are.
 * @param reading the briefing's text as it reads now
 */
export function restoreRows(
  ledger: Ledger,
  reading: Reading,
): { readonly ledger: Ledger; readonly restored: readonly LedgerRow[] } {
  const { briefing, text } = reading;
  const present = new Set([...ledger.rows, ...(ledger.kept ?? [])].map(({ id }) => id));
  const restored = figuresOf(reading)
    .filter(({ id }) => !present.has(id))
    .map((o) => toRow(o, markedSentence(text, o.sentence, o.span)));
  const rows = [...ledger.rows, ...restored];
  const figures = [...rows, ...(ledger.kept ?? [])].filter(({ id }) =>
    id.startsWith(`${briefing.id}@`),
  ).length;
  const briefings = ledger.briefings.map((record) =>
    record.id === briefing.id ? { ...record, figures } : record,
  );
  return { ledger: refreshFindings(inOrder({ ...ledger, briefings, rows })), restored };
}

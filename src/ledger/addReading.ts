import type { Observation, Reading } from '../model/observation';
import type { Span } from '../model/span';
import { figuresOf } from './forecasts';
import { lostCorrection } from './lostCorrection';
import { inOrder } from './order';
import type { FindingRecord, Ledger, LedgerRow } from './records';
import { refreshFindings } from './refreshFindings';
import { isTouched, markedSentence, readAlike, toRow } from './rows';

export interface Addition {
  readonly ledger: Ledger;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /**
   * Rows of an earlier reading with marks of the user for which the new reading has no figure. They are gone; a finding
   * keeps what the user had decided.
   */
  readonly unmatched: readonly LedgerRow[];
}

/**
 * Adds a briefing, or reads one again: the same text twice changes nothing, and the order in which briefings are
 * added leaves no trace. What the user chose, took out or corrected stays with its figure, which is found by its place
 * in the text, else by its series, period and measure.
 */
export function addReading(ledger: Ledger, reading: Reading): Addition {
  return mergeReading(
    ledger,
    reading,
    ledger.rows.filter((row) => row.briefing === reading.briefing.id),
  );
}

/** The same, with the marks of `before`: the rows that the reading replaces. */
export function mergeReading(ledger: Ledger, reading: Reading, before: readonly LedgerRow[]): Addition {
  const { briefing, text } = reading;
  const own = <T extends { readonly briefing: string }>(item: T): boolean => item.briefing === briefing.id;
  const sentenceOf = (item: { sentence: Span; span: Span }): string =>
    markedSentence(text, item.sentence, item.span);

  const figures = figuresOf(reading);
  const marks = matchMarks(before, figures);
  const rows = figures.map((o) => toRow(o, sentenceOf(o), marks.rowOf(o)));
  const known = new Map(ledger.rows.filter(own).map((row) => [row.id, row]));
  const added = rows.filter((row) => !known.has(row.id)).length;
  const unchanged = rows.filter((row) => {
    const old = known.get(row.id);
    return old !== undefined && readAlike(old, row);
  }).length;

  const previous = ledger.briefings.find(({ id }) => id === briefing.id);
  const date = briefing.date ?? previous?.date;
  const decided = new Map(ledger.findings.map((finding) => [finding.id, finding]));
  const findings = reading.findings.map((finding): FindingRecord => ({
    ...finding,
    sentenceText: sentenceOf(finding),
    severity: decided.get(finding.id)?.severity ?? finding.severity,
    action: decided.get(finding.id)?.action ?? 'open',
    note: decided.get(finding.id)?.note ?? '',
  }));
  const others = <T extends { readonly briefing: string }>(items: readonly T[]): T[] =>
    items.filter((item) => !own(item));
  const next: Ledger = {
    ...ledger,
    briefings: [
      ...ledger.briefings.filter(({ id }) => id !== briefing.id),
      {
        ...briefing,
        ...(date === undefined ? {} : { date }),
        figures: rows.length,
        unread: reading.unread.length,
        findings: findings.length,
      },
    ],
    rows: [...others(ledger.rows), ...rows],
    findings: [
      ...others(ledger.findings),
      ...ledger.findings.filter((f) => own(f) && !isOfReading(f)),
      ...findings,
      ...marks.unmatched.map((row) => lostCorrection(row, briefing.id)),
    ],
    texts: [...others(ledger.texts), { briefing: briefing.id, text }],
  };
  return {
    ledger: refreshFindings(inOrder(next)),
    added,
    changed: rows.length - added - unchanged,
    unchanged,
    unmatched: marks.unmatched,
  };
}

/** Found in the briefing's own text: other findings have a word before the briefing's id. */
const isOfReading = ({ id, briefing }: FindingRecord): boolean => id.startsWith(`${briefing}:`);

/** Finds for each new figure the row whose marks of the user it takes over. */
function matchMarks(
  before: readonly LedgerRow[],
  observations: readonly Observation[],
): { rowOf: (o: Observation) => LedgerRow | undefined; unmatched: readonly LedgerRow[] } {
  const touched = before.filter(isTouched);
  const byId = new Map(touched.map((row) => [row.id, row]));
  const taken = new Map<string, LedgerRow>();
  for (const o of observations) {
    const row = byId.get(o.id);
    if (!row) continue;
    taken.set(o.id, row);
    byId.delete(o.id);
  }
  const bySeries = new Map([...byId.values()].map((row) => [figureKey(row), row]));
  for (const o of observations) {
    const row = taken.has(o.id) ? undefined : bySeries.get(figureKey(o));
    if (!row) continue;
    taken.set(o.id, row);
    byId.delete(row.id);
    bySeries.delete(figureKey(o));
  }
  return { rowOf: (o) => taken.get(o.id), unmatched: [...byId.values()] };
}

const figureKey = (o: Observation): string =>
  [o.area, o.sector, o.metric, o.part, o.period, o.measure, o.base, o.comparedWith, o.unit].join('|');

import type { FindingRecord, Ledger, LedgerRow } from './records';
import { toRow } from './rows';

/** A finding speaks for the held figures that it names and for those beside them in the same sentence. */
const sentenceKey = (item: Pick<LedgerRow, 'briefing' | 'sentence'>): string =>
  `${item.briefing}@${item.sentence.start}`;

/**
 * Tells which held figures the user decided about: by a finding's Xử lý, by choosing the figure (Dùng), or by
 * correcting it. They are used; the others wait.
 */
export function releaseTest(ledger: Ledger): (row: LedgerRow) => boolean {
  const decided = ledger.findings.filter((finding) => finding.action !== 'open');
  const rows = new Set(decided.flatMap((finding) => finding.observations));
  const sentences = new Set(decided.map(sentenceKey));
  return (row) =>
    row.use || row.corrected !== undefined || rows.has(row.id) || sentences.has(sentenceKey(row));
}

/** Held figures that wait for the user's decision. */
export const heldRows = (ledger: Ledger): readonly LedgerRow[] =>
  waitingRows(ledger).filter((row) => !row.excluded);

/** Held figures that nobody has decided about, those among them that are taken out anyway included. */
export function waitingRows(ledger: Ledger): readonly LedgerRow[] {
  const held = heldIn(ledger.rows);
  if (held.length === 0) return held;
  const released = releaseTest(ledger);
  return held.filter((row) => !released(row));
}

/** Few of many figures are held: they are looked for once a list. */
function heldIn(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  let held = heldOf.get(rows);
  if (!held) heldOf.set(rows, (held = rows.filter(({ status }) => status === 'held')));
  return held;
}

const heldOf = new WeakMap<readonly LedgerRow[], readonly LedgerRow[]>();

/**
 * Turns accepted suggestions into corrections: where the user accepted that "tháng 10/2023" means 11/2023, the held
 * figures of that sentence get the period that was suggested. Doing it again changes nothing.
 */
export function applyDecisions(ledger: Ledger): Ledger {
  const accepted = ledger.findings.filter((finding) => finding.action === 'accepted');
  if (accepted.length === 0) return ledger;
  const speaksFor = (row: LedgerRow, finding: FindingRecord): boolean =>
    finding.observations.includes(row.id) || sentenceKey(finding) === sentenceKey(row);
  return {
    ...ledger,
    rows: ledger.rows.map((row) =>
      row.status === 'held' && row.suggestion && !row.corrected && accepted.some((f) => speaksFor(row, f))
        ? withSuggestion(row, row.suggestion)
        : row,
    ),
  };
}

function withSuggestion(row: LedgerRow, { field, value }: NonNullable<LedgerRow['suggestion']>): LedgerRow {
  const corrected = { [field]: field === 'value' ? Number(value) : value };
  if (Number.isNaN(corrected.value)) return row;
  return toRow(row, row.sentenceText, { use: row.use, excluded: row.excluded, corrected });
}

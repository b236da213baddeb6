import { audit } from './audit';
import { inOrder } from './order';
import type { FindingRecord, Ledger } from './records';

/**
 * The ledger with the findings across briefings made anew. What the user wrote beside a finding (its level, what was
 * done about it, a note) stays, also when the finding does not arise any more.
 */
export function refreshFindings(ledger: Ledger): Ledger {
  const before = new Map(ledger.findings.map((finding) => [finding.id, finding]));
  const present = new Set(ledger.rows.map((row) => row.id));
  const found = audit(ledger).map((finding): FindingRecord => {
    const old = before.get(finding.id);
    const { severity = finding.severity, action = 'open', note = '' } = old ?? {};
    return { ...finding, severity, action, note };
  });
  const again = new Set(found.map(({ id }) => id));
  const kept = ledger.findings.filter(
    (finding) =>
      !again.has(finding.id) &&
      (!finding.id.startsWith('audit:') ||
        ((finding.action !== 'open' || finding.note !== '') &&
          finding.observations.every((id) => present.has(id)))),
  );
  return inOrder({ ...ledger, findings: [...kept, ...found] });
}

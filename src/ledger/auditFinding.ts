import type { AnyFindingCode } from '../model/ledgerFinding';
import type { Severity } from '../model/observation';
import type { Candidate } from './candidates';
import type { FindingRecord } from './records';

/** A finding across briefings, before the user saw it. */
export type AuditFinding = Omit<FindingRecord, 'action' | 'note'>;

/** A finding about figures, the first being the one in doubt. */
export function findingOf(
  code: AnyFindingCode,
  severity: Severity,
  about: readonly Candidate[],
  facts: FindingRecord['facts'],
): AuditFinding {
  const { row } = about[0]!;
  const ids = about.map((candidate) => candidate.row.id);
  return {
    id: `audit:${code}:${ids.join(':')}`,
    code,
    severity,
    briefing: row.briefing,
    span: row.span,
    sentence: row.sentence,
    sentenceText: row.sentenceText,
    observations: ids,
    facts,
  };
}

/** A few significant digits: a typical size, not a figure. */
export const tidy = (value: number, digits: number): number => Number(value.toPrecision(digits));

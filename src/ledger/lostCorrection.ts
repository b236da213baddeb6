import type { FindingRecord, LedgerRow } from './records';

/**
 * The finding that keeps what the user had decided about a figure which its briefing has no more: the value used, or
 * that the figure was chosen or taken out.
 *
 * @param briefing id of the briefing in whose text the figure was looked for
 */
export function lostCorrection(row: LedgerRow, briefing: string): FindingRecord {
  const nowhere = { start: 0, end: 0 };
  const { indicator, corrected, excluded } = row;
  return {
    id: `lost:${row.id}`,
    code: 'correction-unmatched',
    severity: 'warning',
    briefing,
    span: nowhere,
    sentence: nowhere,
    sentenceText: row.sentenceText,
    observations: [],
    facts: {
      name: corrected?.indicator ?? indicator,
      period: corrected?.period ?? row.period,
      value: row.valueUsed,
      unit: row.unit,
      mark: excluded ? 'excluded' : corrected ? 'corrected' : 'used',
    },
    action: 'open',
    note: '',
  };
}

import { digest } from '../model/digest';
import { USER, type FindingRecord, type Ledger, type LedgerRow } from './records';

/** Text that the user typed where a number belongs. */
export interface UnreadCell {
  /** `'Doanh thu'!C23` */
  readonly address: string;
  readonly text: string;
  /** The figure that the cell showed, where there was one. */
  readonly row?: LedgerRow;
}

/** The ledger with a finding that keeps the text, since the cell shows its figure again. */
export function unreadCell(ledger: Ledger, { address, text, row }: UnreadCell): Ledger {
  const nowhere = { start: 0, end: 0 };
  const finding: FindingRecord = {
    id: `cell:${digest(`${address}\n${text}`)}:${row?.id ?? ''}`,
    code: 'cell-not-a-number',
    severity: 'error',
    briefing: row?.briefing ?? USER,
    span: row?.span ?? nowhere,
    sentence: row?.sentence ?? nowhere,
    sentenceText: row?.sentenceText ?? '',
    observations: row ? [row.id] : [],
    facts: { cell: address, text },
    action: 'open',
    note: '',
  };
  return { ...ledger, findings: [...ledger.findings.filter(({ id }) => id !== finding.id), finding] };
}

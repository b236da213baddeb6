import type { LedgerRow } from '../ledger/ledger';
import { format } from '../messages/format';
import { PANE } from '../messages/pane';
import type { Language, Message } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import type { CellProblem } from '../tables/correctCells';
import { quantityText } from '../tables/display';
import { BRIEFINGS_TABLE, DATA_TABLE, FINDINGS_TABLE, TEXTS_TABLE } from '../tables/names';
import type { SheetProblem } from '../tables/recordReader';
import { metricText, periodText } from './figureText';

const SHEETS: Readonly<Record<string, Message>> = {
  [DATA_TABLE]: WORKBOOK.data,
  [BRIEFINGS_TABLE]: WORKBOOK.briefings,
  [FINDINGS_TABLE]: WORKBOOK.findings,
  [TEXTS_TABLE]: WORKBOOK.texts,
};

/** A cell of the ledger's sheets that could not be read: where it is, and what to do. Rows count from 1. */
export function sheetProblemText(
  { table, row, reason, column, value }: SheetProblem,
  language: Language,
): string {
  const sheet = SHEETS[table]?.[language] ?? table;
  const isMissing = reason === 'cell-unreadable' && value === '';
  return format(PANE[`problem-${isMissing ? 'cell-missing' : reason}`], language, {
    sheet,
    row: row + 1,
    column,
    value,
  });
}

/** A cell of a table that could not be taken for a correction. */
export const cellProblemText = ({ address, value, reason }: CellProblem, language: Language): string =>
  format(PANE[`cell-${reason}`], language, { cell: address, value });

/** A figure, its period and the value used: one whose row came back, or a user's correction whose figure is no more in the briefing. */
export const unmatchedText = (row: LedgerRow, language: Language): string =>
  format(PANE['unmatched-figure'], language, {
    name: metricText(row, language),
    period: periodText(row.corrected?.period ?? row.period, language),
    value: quantityText(row.valueUsed, row.unit, language),
  });

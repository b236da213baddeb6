import { addReading, heldRows, type LedgerRow } from '../ledger/ledger';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import { correctCells } from '../tables/correctCells';
import { planWorkbook } from '../tables/planWorkbook';
import { readLedger } from '../tables/readLedger';
import type { SheetProblem } from '../tables/recordReader';
import { ledgerTables, madeParts, tablePlaces } from './ledgerState';
import { overwritten } from './overwritten';
import { writeWorkbook, type WriteResult } from './writeWorkbook';

export interface WriteOptions {
  /** Of labels and texts; the tab names of sheets that exist stay. */
  readonly language: Language;
  /** The day of the update as a period code, for the overview; without it the day of the latest briefing. */
  readonly today?: string;
}

/** What a write did, and what the workbook holds after it. */
export interface WriteSummary extends WriteResult {
  /** Briefings in the workbook. */
  readonly briefings: number;
  /** Figures of the briefings given: new ones, those read otherwise than before, and those as before. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Figures in the workbook that wait for the user. */
  readonly held: number;
  /** Findings in the workbook that the user has not dealt with. */
  readonly findings: number;
  /** Figures that the user had corrected and that are no more in the briefing as it reads now. */
  readonly unmatched: readonly LedgerRow[];
  /** Cells of the ledger's sheets that could not be read; they were left as they are. */
  readonly problems: readonly SheetProblem[];
}

/**
 * Adds briefings to the workbook: its ledger is read back from the cells, with what the user changed in them, the
 * briefings are added, everything is planned anew and the difference is written. The same briefings again write
 * nothing.
 *
 * @throws BriefsheetError `cells-occupied`, `sheet-protected` (nothing is written then), or what Excel reports
 */
export async function addBriefings(
  readings: readonly Reading[],
  options: WriteOptions,
): Promise<WriteSummary> {
  let facts: Omit<WriteSummary, keyof WriteResult> | undefined;
  const result = await writeWorkbook((state) => {
    const { language, today } = options;
    const planOptions = {
      language,
      ...(today === undefined ? {} : { today }),
      made: madeParts(state),
      places: tablePlaces(state),
    };
    const stored = readLedger(ledgerTables(state, language));
    let { ledger } = correctCells(stored.ledger, overwritten(state), planOptions);
    const counts = { added: 0, changed: 0, unchanged: 0 };
    const unmatched: LedgerRow[] = [];
    for (const reading of readings) {
      const addition = addReading(ledger, reading);
      ledger = addition.ledger;
      counts.added += addition.added;
      counts.changed += addition.changed;
      counts.unchanged += addition.unchanged;
      unmatched.push(...addition.unmatched);
    }
    facts = {
      ...counts,
      briefings: ledger.briefings.length,
      held: heldRows(ledger).length,
      findings: ledger.findings.filter(({ action }) => action === 'open').length,
      unmatched,
      problems: stored.problems,
    };
    // A refresh of a workbook that holds nothing of ours makes nothing.
    const nothing = ledger.briefings.length === 0 && planOptions.made.size === 0;
    return nothing ? { sheets: [], names: [], title: '' } : planWorkbook(ledger, planOptions);
  });
  return { ...result, ...facts! };
}

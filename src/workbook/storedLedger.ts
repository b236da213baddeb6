import type { Language } from '../messages/types';
import { correctCells, type CellEdit, type CellProblem } from '../tables/correctCells';
import type { CheckWords } from '../tables/ownCatalog';
import type { PlanOptions } from '../tables/planWorkbook';
import { readLedger, type KnownRecords, type LedgerReading } from '../tables/readLedger';
import { ledgerTables, madeParts, tablePlaces } from './ledgerState';
import { overwritten } from './overwritten';
import { withPlainTables } from './plainTables';
import type { WorkbookState } from './state';

/** A workbook as it was read, with what planning it anew goes by. */
export interface StoredWorkbook {
  /** Tables that were turned into plain cells count as Tables. */
  readonly state: WorkbookState;
  /** What the user did in cells of the tables since the last write. */
  readonly edits: readonly CellEdit[];
  readonly planOptions: PlanOptions & Required<Pick<PlanOptions, 'made' | 'places'>>;
}

/**
 * @param actual the workbook as it is
 * @param asIf what else it is taken for: `withoutDeletions` where what was deleted is to come back
 */
export function storedWorkbook(
  actual: WorkbookState,
  { language, today }: { readonly language: Language; readonly today: string | undefined },
  asIf: (state: WorkbookState) => WorkbookState = (state) => state,
): StoredWorkbook {
  const state = asIf(withPlainTables(actual));
  return {
    state,
    edits: overwritten(state),
    planOptions: {
      language,
      ...(today === undefined ? {} : { today }),
      made: madeParts(actual),
      places: tablePlaces(state),
    },
  };
}

/** The ledger that the workbook's cells hold, with what the user did in them, and what could not be read of either. */
export function storedLedger(
  { state, edits, planOptions }: StoredWorkbook,
  checkWords: CheckWords | undefined,
  known?: KnownRecords,
): LedgerReading & { readonly cells: readonly CellProblem[] } {
  const stored = readLedger(ledgerTables(state, planOptions.language), checkWords, known);
  const corrected = correctCells(stored.ledger, edits, planOptions);
  return { ...stored, ledger: corrected.ledger, cells: corrected.problems };
}

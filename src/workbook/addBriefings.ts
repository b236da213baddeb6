import {
  addReading,
  heldRows,
  incompleteBriefings,
  NO_WORDS,
  type Addition,
  type BriefingRecord,
  type Ledger,
  type LedgerRow,
  type RowProblem,
} from '../ledger/ledger';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import type { CellProblem } from '../tables/correctCells';
import type { CheckWords } from '../tables/ownCatalog';
import type { SheetProblem } from '../tables/recordReader';
import { deletedParts, withoutDeletions, type DeletedParts } from './bringBack';
import {
  forgetWrite,
  holdsPlan,
  knownRecords,
  lastWrite,
  rememberWrite,
  undoOf,
  type LastWrite,
} from './lastWrite';
import { restoreDeleted, type Reread } from './restoreDeleted';
import { planLedger } from './planLedger';
import { emptyWorkbookSheet } from './placeSheets';
import type { WorkbookState } from './state';
import { storedLedger, storedWorkbook } from './storedLedger';
import { languageOf } from './workbookLanguage';
import { writeWorkbook, type WriteResult } from './writeWorkbook';

export interface WriteOptions {
  /** Of labels and texts in a new workbook; one that has labels keeps its language until it is switched. */
  readonly language: Language;
  /** The day of the update as a period code, for the overview; without it the day of the latest briefing. */
  readonly today?: string;
  /** Sheets, charts, columns and series that the user deleted are made again. */
  readonly bringBack?: boolean;
  /** Reads a text of Văn bản once more, for rows of Số liệu that were deleted; without it they stay away. */
  readonly reread?: Reread;
  /** Checks the user's words in Danh mục; without it they say nothing. */
  readonly checkWords?: CheckWords;
  /** Danh mục is made where the workbook has none. */
  readonly makeVocabulary?: boolean;
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
  /** Cells of the tables whose contents could not be taken for a correction. */
  readonly cells: readonly CellProblem[];
  /** Figures whose rows somebody had deleted from Số liệu: they are there again. */
  readonly restored: readonly LedgerRow[];
  /** Briefings whose rows somebody had deleted from Bản tin: they are there again. */
  readonly restoredBriefings: readonly BriefingRecord[];
  /** Rows of Danh mục that are wrong and were passed over. */
  readonly words: readonly RowProblem[];
  /** Briefings that lack figures and have no text to read them from again. */
  readonly incomplete: readonly BriefingRecord[];
  /** What the user deleted and may ask back with `bringBack`. */
  readonly deleted: DeletedParts;
  /** Tab names of the user's own sheets, where this write was the first: ours are new ones beside them. */
  readonly besideSheets: readonly string[];
}

/** A change of the ledger: briefings added, removed, replaced or read again. */
export type LedgerStep = (ledger: Ledger) => Addition;

/**
 * Adds briefings to the workbook: its ledger is read back from the cells, with what the user changed in them, the
 * briefings are added, everything is planned anew and the difference is written. The same briefings again write
 * nothing.
 *
 * @throws BriefsheetError `cells-occupied`, `sheet-protected` (nothing is written then), or what Excel reports
 */
export const addBriefings = (readings: readonly Reading[], options: WriteOptions): Promise<WriteSummary> =>
  changeWorkbook(
    readings.map((reading) => (ledger) => addReading(ledger, reading)),
    options,
  );

/**
 * Changes the ledger that the workbook's cells hold, and writes what follows. Without steps it takes what the user
 * changed into all tables.
 *
 * @throws BriefsheetError as {@link addBriefings}
 */
export async function changeWorkbook(
  steps: readonly LedgerStep[],
  options: WriteOptions,
): Promise<WriteSummary> {
  let facts: Omit<WriteSummary, keyof WriteResult> | undefined;
  let kept: Omit<LastWrite, 'version'> | undefined;
  const result = await writeWorkbook((actual) => {
    const { today } = options;
    const language = languageOf(actual) ?? options.language;
    const asIf = options.bringBack ? withoutDeletions : undefined;
    const found = storedWorkbook(actual, { language, today }, asIf);
    const { state, edits, planOptions } = found;
    const known = lastWrite(state);
    if (
      known &&
      steps.length + edits.length === 0 &&
      !options.bringBack &&
      (!options.makeVocabulary || known.ledger.vocabulary) &&
      known.language === language &&
      known.today === today &&
      holdsPlan(known, state)
    ) {
      kept = known;
      facts = { ...NOTHING_DONE, ...totals(known.ledger), deleted: deletedParts(known.plan, state) };
      return known.plan;
    }
    const unchanged = known?.language === language ? knownRecords(known, state) : undefined;
    const stored = storedLedger(found, options.checkWords, unchanged);
    const whole = restoreDeleted(stored.ledger, options.reread, stored.lost);
    let ledger: Ledger =
      options.makeVocabulary && !whole.ledger.vocabulary
        ? { ...whole.ledger, vocabulary: NO_WORDS }
        : whole.ledger;
    const before = ledger;
    const counts = { added: 0, changed: 0, unchanged: 0 };
    const unmatched: LedgerRow[] = [];
    for (const step of steps) {
      const addition = step(ledger);
      ledger = addition.ledger;
      counts.added += addition.added;
      counts.changed += addition.changed;
      counts.unchanged += addition.unchanged;
      unmatched.push(...addition.unmatched);
    }
    const plan = planLedger(ledger, planOptions);
    facts = {
      ...counts,
      ...totals(ledger),
      unmatched,
      problems: stored.problems,
      cells: stored.cells,
      // A write that broke off may have left rows out: then nobody deleted them.
      restored: state.memory.writing ? [] : whole.restored,
      restoredBriefings: state.memory.writing ? [] : whole.restoredBriefings,
      incomplete: incompleteBriefings(ledger),
      deleted: deletedParts(plan, state),
      besideSheets: state.tables.size === 0 ? foreignSheets(state) : [],
    };
    const isSmaller = ledger.briefings.length < before.briefings.length;
    const undo = counts.added + counts.changed > 0 || isSmaller ? undoOf(before, ledger, state) : known?.undo;
    kept =
      plan.sheets.length === 0 || stored.problems.length > 0
        ? undefined
        : { language, today, ledger, plan, places: planOptions.places, undo };
    return { plan, seenAs: state };
  });
  if (kept) rememberWrite(kept, result);
  else forgetWrite();
  return { ...result, ...facts! };
}

export const NOTHING_DONE = {
  added: 0,
  changed: 0,
  unchanged: 0,
  unmatched: [],
  problems: [],
  cells: [],
  restored: [],
  restoredBriefings: [],
  incomplete: [],
  besideSheets: [],
};

const foreignSheets = (state: WorkbookState): readonly string[] =>
  emptyWorkbookSheet(state) ? [] : state.sheets.map(({ name }) => name);

export const totals = (ledger: Ledger): Pick<WriteSummary, 'briefings' | 'held' | 'findings' | 'words'> => ({
  briefings: ledger.briefings.length,
  held: heldRows(ledger).length,
  findings: ledger.findings.filter(({ action }) => action === 'open').length,
  words: ledger.vocabulary?.rows.flatMap(({ problem }) => problem ?? []) ?? [],
});

import { BriefsheetError } from '../model/errors';
import type { CheckWords } from '../tables/ownCatalog';
import { NOTHING_DONE, totals, type WriteSummary } from './addBriefings';
import { deletedParts } from './bringBack';
import { forgetWrite, lastWrite } from './lastWrite';
import { planLedger } from './planLedger';
import { storedLedger, storedWorkbook } from './storedLedger';
import { takeBack } from './takeBack';
import { writeWorkbook, type WriteResult } from './writeWorkbook';

export interface UndoOptions {
  readonly today?: string;
  /** Checks the user's words in Danh mục, as for a write. */
  readonly checkWords?: CheckWords;
}

/**
 * Takes back the briefings that this session added last: their figures go, with the rows, columns, Tables, charts and
 * sheets that were made for them. What the user did before or since stays. Possible once, as long as no other write
 * came after it.
 *
 * @throws BriefsheetError `nothing-to-undo`, or as `addBriefings`
 */
export async function undoLastWrite({ checkWords, today }: UndoOptions = {}): Promise<WriteSummary> {
  let facts: Omit<WriteSummary, keyof WriteResult> | undefined;
  const result = await writeWorkbook((actual) => {
    const last = lastWrite(actual);
    if (!last?.undo) throw new BriefsheetError('nothing-to-undo');
    const { undo, plan: former } = last;
    const found = storedWorkbook(actual, { language: last.language, today });
    const { state, planOptions } = found;
    const ledger = takeBack(storedLedger(found, checkWords).ledger, undo.after, undo.before);
    const columns = [...undo.columns].flatMap(([table, keys]) =>
      [...keys].map((key) => `column:${table}/${key}`),
    );
    const made = new Set([...undo.made, ...columns]);
    const plan = planLedger(ledger, { ...planOptions, made });
    facts = { ...NOTHING_DONE, ...totals(ledger), deleted: deletedParts(plan, state) };
    return {
      plan,
      removal: { plan: former, made: undo.made, columns: undo.columns },
      seenAs: state,
    };
  });
  forgetWrite();
  return { ...result, ...facts! };
}

import type { Language } from '../messages/types';
import { BriefsheetError } from '../model/errors';
import { correctCells } from '../tables/correctCells';
import type { CheckWords } from '../tables/ownCatalog';
import { readLedger } from '../tables/readLedger';
import { NOTHING_DONE, totals, type WriteSummary } from './addBriefings';
import { deletedParts } from './bringBack';
import { forgetWrite, lastWrite } from './lastWrite';
import { ledgerTables, tablePlaces, madeParts } from './ledgerState';
import { overwritten } from './overwritten';
import { planLedger } from './planLedger';
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
  const result = await writeWorkbook((state) => {
    const last = lastWrite(state);
    if (!last?.undo) throw new BriefsheetError('nothing-to-undo');
    const { undo, plan: former } = last;
    const language: Language = last.language;
    const places = tablePlaces(state);
    const planned = { language, ...(today === undefined ? {} : { today }), made: madeParts(state), places };
    const stored = readLedger(ledgerTables(state, language), checkWords);
    const { ledger: now } = correctCells(stored.ledger, overwritten(state), planned);
    const ledger = takeBack(now, undo.after, undo.before);
    const columns = [...undo.columns].flatMap(([table, keys]) =>
      [...keys].map((key) => `column:${table}/${key}`),
    );
    const made = new Set([...undo.made, ...columns]);
    const plan = planLedger(ledger, { ...planned, made });
    facts = { ...NOTHING_DONE, ...totals(ledger), deleted: deletedParts(plan, state) };
    return {
      plan,
      removal: { plan: former, made: undo.made, columns: undo.columns },
    };
  });
  forgetWrite();
  return { ...result, ...facts! };
}

import type { Language } from '../messages/types';
import { BriefsheetError } from '../model/errors';
import { correctCells } from '../tables/correctCells';
import { planWorkbook } from '../tables/planWorkbook';
import { readLedger } from '../tables/readLedger';
import { forgetWrite, lastWrite } from './lastWrite';
import { ledgerTables, tablePlaces, madeParts } from './ledgerState';
import { overwritten } from './overwritten';
import { takeBack } from './takeBack';
import { writeWorkbook, type WriteResult } from './writeWorkbook';

export interface UndoSummary extends WriteResult {
  /** Briefings in the workbook after it. */
  readonly briefings: number;
}

/**
 * Takes back the briefings that this session added last: their figures go, with the rows, columns, Tables, charts and
 * sheets that were made for them. What the user did before or since stays. Possible once, as long as no other write
 * came after it.
 *
 * @throws BriefsheetError `nothing-to-undo`, or as `addBriefings`
 */
export async function undoLastWrite(options: { readonly today?: string } = {}): Promise<UndoSummary> {
  let briefings = 0;
  const result = await writeWorkbook((state) => {
    const last = lastWrite(state);
    if (!last?.undo) throw new BriefsheetError('nothing-to-undo');
    const { undo, plan: former } = last;
    const language: Language = last.language;
    const places = tablePlaces(state);
    const planned = { language, ...options, made: madeParts(state), places };
    const stored = readLedger(ledgerTables(state, language));
    const { ledger: now } = correctCells(stored.ledger, overwritten(state), planned);
    const ledger = takeBack(now, undo.after, undo.before);
    briefings = ledger.briefings.length;
    const columns = [...undo.columns].flatMap(([table, keys]) =>
      [...keys].map((key) => `column:${table}/${key}`),
    );
    const made = new Set([...undo.made, ...columns]);
    const nothing = briefings === 0 && made.size === 0;
    return {
      plan: nothing ? { sheets: [], names: [], title: '' } : planWorkbook(ledger, { ...planned, made }),
      removal: { plan: former, made: undo.made, columns: undo.columns },
    };
  });
  forgetWrite();
  return { ...result, briefings };
}

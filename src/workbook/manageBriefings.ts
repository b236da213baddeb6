import { addReading, removeBriefing, replaceBriefing, type BriefingRecord } from '../ledger/ledger';
import type { Reading } from '../model/observation';
import { readLedger } from '../tables/readLedger';
import { changeWorkbook, type LedgerStep, type WriteOptions, type WriteSummary } from './addBriefings';
import { fromOfficeError } from './errors';
import { ledgerTables } from './ledgerState';
import { readState } from './readState';
import type { Reread } from './restoreDeleted';

/**
 * The briefings that the workbook holds, by their dates.
 *
 * @throws BriefsheetError whatever Excel refuses
 */
export async function listBriefings({
  language,
  checkWords,
}: WriteOptions): Promise<readonly BriefingRecord[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { state } = await readState(context);
      return readLedger(ledgerTables(state, language), checkWords).ledger.briefings;
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}

/**
 * Takes a briefing out of the workbook, with its figures and what the user had changed of them.
 *
 * @param id as in Bản tin; one that is not there changes nothing
 * @throws BriefsheetError as `addBriefings`
 */
export const removeFromWorkbook = (id: string, options: WriteOptions): Promise<WriteSummary> =>
  changeWorkbook([(ledger) => ({ ...NO_FIGURES, ledger: removeBriefing(ledger, id) })], options);

/**
 * Puts a briefing in the place of another. What the user had changed moves along by series and period; what finds no
 * figure is in `unmatched` and in Kiểm tra.
 *
 * @throws BriefsheetError as `addBriefings`
 */
export const replaceInWorkbook = (
  id: string,
  reading: Reading,
  options: WriteOptions,
): Promise<WriteSummary> => changeWorkbook([(ledger) => replaceBriefing(ledger, id, reading)], options);

/**
 * Reads all texts of the workbook once more, as after a change of the catalog. What the user changed stays.
 *
 * @throws BriefsheetError as `addBriefings`
 */
export const readAgain = (reread: Reread, options: WriteOptions): Promise<WriteSummary> =>
  changeWorkbook([readTexts(reread)], options);

const readTexts =
  (reread: Reread): LedgerStep =>
  (ledger) => {
    const texts = new Map(ledger.texts.map(({ briefing, text }) => [briefing, text]));
    return ledger.briefings.reduce<ReturnType<LedgerStep>>(
      (sum, record) => {
        const text = texts.get(record.id);
        if (text === undefined) return sum;
        const reading = reread(text, record, ledger.vocabulary?.words);
        // A text that somebody changed is another briefing, which takes the place of this one.
        const next =
          reading.briefing.id === record.id
            ? addReading(sum.ledger, reading)
            : replaceBriefing(sum.ledger, record.id, reading);
        return {
          ledger: next.ledger,
          added: sum.added + next.added,
          changed: sum.changed + next.changed,
          unchanged: sum.unchanged + next.unchanged,
          unmatched: [...sum.unmatched, ...next.unmatched],
        };
      },
      { ...NO_FIGURES, ledger },
    );
  };

const NO_FIGURES = { added: 0, changed: 0, unchanged: 0, unmatched: [] };

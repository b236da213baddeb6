import { VOCABULARY_TABLE } from '../tables/names';
import { ownWords, type CheckWords, type OwnWords } from '../tables/ownCatalog';
import { parseVocabularySheet } from '../tables/vocabularySheet';
import { changeWorkbook, type WriteOptions, type WriteSummary } from './addBriefings';
import { fromOfficeError } from './errors';
import { goToTable } from './goTo';

/**
 * The user's own words as Danh mục has them now, in one round trip; `undefined` where there is no such Table. The same
 * rows give the same object.
 *
 * @throws BriefsheetError whatever Excel refuses
 */
export async function readVocabulary(check: CheckWords): Promise<OwnWords | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(VOCABULARY_TABLE);
      const range = table.getRange().load('values,rowIndex');
      await context.sync();
      if (table.isNullObject) return undefined;
      const [headers = [], ...rows] = range.values as (string | number | boolean)[][];
      const cells = { headers, rows, firstRow: range.rowIndex + 1 };
      return ownWords(parseVocabularySheet(cells).rows, check);
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}

/**
 * Shows Danh mục, and makes it where the workbook has none.
 *
 * @returns what making it did; `undefined` where it was there
 * @throws BriefsheetError as `addBriefings`
 */
export async function openVocabulary(options: WriteOptions): Promise<WriteSummary | undefined> {
  if (await goToTable(VOCABULARY_TABLE)) return undefined;
  const summary = await changeWorkbook([], { ...options, makeVocabulary: true });
  await goToTable(VOCABULARY_TABLE);
  return summary;
}

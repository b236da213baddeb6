import type { Language } from '../messages/types';
import { DATA_COLUMNS } from '../tables/dataColumns';
import { DATA_TABLE } from '../tables/names';
import { fromOfficeError } from './errors';
import type { WorkbookState } from './state';

/**
 * The language of the workbook's labels, as the headers of Số liệu show it; `undefined` as long as there are none.
 * Headers that users renamed count for neither.
 */
export const languageOf = ({ tables }: Pick<WorkbookState, 'tables'>): Language | undefined =>
  languageOfHeaders(tables.get(DATA_TABLE)?.columns.map(({ header }) => header) ?? []);

/** The language of more of the headers; `undefined` where there is none of ours. */
export function languageOfHeaders(headers: readonly string[]): Language | undefined {
  const present = new Set(headers.map((header) => header.normalize('NFC').trim()));
  const count = (language: Language): number =>
    DATA_COLUMNS.filter(({ header }) => present.has(header[language])).length;
  const [vi, en] = [count('vi'), count('en')];
  return vi === 0 && en === 0 ? undefined : vi >= en ? 'vi' : 'en';
}

/**
 * Asks the open workbook for the language of its labels, in one or two round trips.
 *
 * @throws BriefsheetError whatever Excel refuses
 */
export async function readWorkbookLanguage(): Promise<Language | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(DATA_TABLE);
      table.columns.load('items/name');
      await context.sync();
      return table.isNullObject ? undefined : languageOfHeaders(table.columns.items.map(({ name }) => name));
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}

import type { Vocabulary } from '../catalog/vocabulary';
import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import type { OwnWords } from '../tables/ownCatalog';
import { checkText } from '../reading/text/checkText';
import { checkVocabulary } from '../reading/lexicon/checkVocabulary';
import { readBriefing } from '../reading/read';
import { addBriefings, type WriteSummary } from '../workbook/addBriefings';
import {
  listBriefings,
  readAgain as readAllAgain,
  removeFromWorkbook,
  replaceInWorkbook,
} from '../workbook/manageBriefings';
import { refresh as refreshWorkbook } from '../workbook/refresh';
import type { ReadFor } from '../workbook/restoreDeleted';
import { undoLastWrite } from '../workbook/undoLastWrite';
import { openVocabulary as openSheet, readVocabulary } from '../workbook/vocabulary';
import { switchLanguage as switchWorkbook } from '../workbook/switchLanguage';
import type { BriefingRecord } from '../ledger/ledger';
import type { WriteOptions } from '../workbook/addBriefings';
import type { Problem } from './session';
import { today } from './today';

/** Reads one text, for the period that the user set if any; throws a BriefsheetError for what is no briefing. */
export function read(text: string, period: string | undefined, vocabulary?: Vocabulary): Reading {
  checkText(text);
  return readBriefing(text, { period, today: today(), vocabulary });
}

/** Writes readings; the overview says that they were written on the user's day. */
export const write = (readings: readonly Reading[], language: Language): Promise<WriteSummary> =>
  addBriefings(readings, optionsIn(language));

/** Brings the tables up to what the user changed in the cells. */
export const refresh = (language: Language): Promise<WriteSummary> => refreshWorkbook(optionsIn(language));

/** Takes back what this pane wrote last. */
export const undo = (): Promise<WriteSummary> =>
  undoLastWrite({ today: today(), checkWords: checkVocabulary });

/** Makes again what the user deleted of sheets, tables and charts. */
export const bringBack = (language: Language): Promise<WriteSummary> =>
  refreshWorkbook({ ...optionsIn(language), bringBack: true });

/** The user's own words as the workbook has them now. */
export const vocabulary = (): Promise<OwnWords | undefined> => readVocabulary(checkVocabulary);

/** Shows Danh mục; makes it where there is none. */
export const openVocabulary = (language: Language): Promise<WriteSummary | undefined> =>
  openSheet(optionsIn(language));

/** The briefings that the workbook holds. */
export const list = (language: Language): Promise<readonly BriefingRecord[]> =>
  listBriefings(optionsIn(language));

/** Takes a briefing out of the workbook. */
export const remove = (id: string, language: Language): Promise<WriteSummary> =>
  removeFromWorkbook(id, optionsIn(language));

/** Puts a briefing in the place of another. */
export const replace = (id: string, reading: Reading, language: Language): Promise<WriteSummary> =>
  replaceInWorkbook(id, reading, optionsIn(language));

/** Reads all texts of the workbook once more. */
export const readAgain = (language: Language): Promise<WriteSummary> =>
  readAllAgain(reread, optionsIn(language));

/** A text of the workbook as it reads now, for the period that it was read for. */
function reread(text: string, { period }: ReadFor, vocabulary: Vocabulary | undefined): Reading {
  const reading = readBriefing(text, { today: today(), vocabulary });
  return period === undefined || reading.briefing.period === period
    ? reading
    : readBriefing(text, { period, today: today(), vocabulary });
}

const optionsIn = (language: Language): WriteOptions => ({
  language,
  today: today(),
  reread,
  checkWords: checkVocabulary,
});

/** Puts the labels of the workbook into the language. */
export const switchLanguage = (language: Language): Promise<WriteSummary> =>
  switchWorkbook(optionsIn(language));

/** The sentence for a problem, with the next step. */
export const problemText = ({ code, facts }: Problem, language: Language): string =>
  format(ERRORS[code], language, facts);

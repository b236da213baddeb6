import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import { checkText } from '../reading/checkText';
import { readBriefing } from '../reading/read';
import { addBriefings, type WriteSummary } from '../workbook/addBriefings';
import {
  listBriefings,
  readAgain as readAllAgain,
  removeFromWorkbook,
  replaceInWorkbook,
} from '../workbook/manageBriefings';
import { refresh as refreshWorkbook } from '../workbook/refresh';
import { switchLanguage as switchWorkbook } from '../workbook/switchLanguage';
import type { BriefingRecord } from '../ledger/ledger';
import type { WriteOptions } from '../workbook/addBriefings';
import type { Problem } from './session';
import { today } from './today';

/** Reads one text, for the period that the user set if any; throws a BriefsheetError for what is no briefing. */
export function read(text: string, period: string | undefined): Reading {
  checkText(text);
  return readBriefing(text, { period, today: today() });
}

/** Writes readings; the overview says that they were written on the user's day. */
export const write = (readings: readonly Reading[], language: Language): Promise<WriteSummary> =>
  addBriefings(readings, optionsIn(language));

/** Brings the tables up to what the user changed in the cells. */
export const refresh = (language: Language): Promise<WriteSummary> => refreshWorkbook(optionsIn(language));

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
function reread(text: string, { period }: BriefingRecord): Reading {
  const reading = readBriefing(text, { today: today() });
  return reading.briefing.period === period ? reading : readBriefing(text, { period, today: today() });
}

const optionsIn = (language: Language): WriteOptions => ({ language, today: today(), reread });

/** Puts the labels of the workbook into the language. */
export const switchLanguage = (language: Language): Promise<WriteSummary> =>
  switchWorkbook({ language, today: today() });

/** The sentence for a problem, with the next step. */
export const problemText = ({ code, facts }: Problem, language: Language): string =>
  format(ERRORS[code], language, facts);

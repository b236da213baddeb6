import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import { checkText } from '../reading/checkText';
import { readBriefing } from '../reading/read';
import { addBriefings, type WriteSummary } from '../workbook/addBriefings';
import { refresh as refreshWorkbook } from '../workbook/refresh';
import type { Problem } from './session';
import { today } from './today';

/** Reads one text, for the period that the user set if any; throws a BriefsheetError for what is no briefing. */
export function read(text: string, period: string | undefined): Reading {
  checkText(text);
  return readBriefing(text, { period, today: today() });
}

/** Writes readings; the overview says that they were written on the user's day. */
export const write = (readings: readonly Reading[], language: Language): Promise<WriteSummary> =>
  addBriefings(readings, { language, today: today() });

/** Brings the tables up to what the user changed in the cells. */
export const refresh = (language: Language): Promise<WriteSummary> =>
  refreshWorkbook({ language, today: today() });

/** The sentence for a problem, with the next step. */
export const problemText = ({ code, facts }: Problem, language: Language): string =>
  format(ERRORS[code], language, facts);

import { BriefsheetError } from '../../model/errors';
import { decodeOld } from '../encodings/decode';
import { normalise } from './normalise';

/** Longest text that is taken, in UTF-16 code units: some hundred briefings. */
export const LONGEST_TEXT = 1_000_000;

/** Letters that only Vietnamese has among languages in Latin script. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const LETTERS = /\p{L}/gu;
/** Vietnamese prose has such a letter in every few; a foreign text with some names has far fewer. */
const SHARE = 0.04;
const SAMPLE = 20_000;

/**
 * Refuses what is no briefing before it is read.
 * @throws BriefsheetError `text-empty`, `text-too-long` (with `length` and `limit`) `text-old-encoding` (with
 * `encoding`) for one that is not certain, or `text-not-vietnamese`
 */
export function checkText(text: string): void {
  if (text.trim() === '') throw new BriefsheetError('text-empty');
  if (text.length > LONGEST_TEXT)
    throw new BriefsheetError('text-too-long', { length: text.length, limit: LONGEST_TEXT });
  const { text: decoded, unsure } = decodeOld(normalise(text));
  if (unsure) throw new BriefsheetError('text-old-encoding', { encoding: unsure });
  const sample = decoded.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  const vietnamese = sample.match(VIETNAMESE)?.length ?? 0;
  if (letters > 0 && vietnamese < SHARE * letters) throw new BriefsheetError('text-not-vietnamese');
}

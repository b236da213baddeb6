import { readFileSync } from 'node:fs';
import type { Vocabulary } from '../catalog/vocabulary';
import type { Reading } from '../model/observation';
import { BriefsheetError } from '../model/errors';
import { vocabularyOf } from '../reading/lexicon/checkVocabulary';
import { checkText } from '../reading/text/checkText';
import { readBriefing, type ReadOptions } from '../reading/read';

const STANDARD_INPUT = '-';

/**
 * Reads a briefing from a UTF-8 file, `-` being standard input.
 * @throws BriefsheetError `file-unreadable`, those of `checkText`, or `text-without-figures`; all name the file in `in`
 */
export function readBriefingFile(
  file: string,
  options: ReadOptions & { readonly needFigures?: boolean } = {},
): Reading {
  return inFile(file, (text) => {
    const reading = readBriefing(text, options);
    if (options.needFigures && reading.observations.length === 0)
      throw new BriefsheetError('text-without-figures');
    return reading;
  });
}

/**
 * Does something with a briefing's text once it is known to be one.
 * @throws BriefsheetError as `readBriefingFile`
 */
export function inFile<T>(file: string, use: (text: string) => T): T {
  const text = textOf(file);
  try {
    checkText(text);
    return use(text);
  } catch (error) {
    if (error instanceof BriefsheetError && error.code !== 'period-invalid')
      throw new BriefsheetError(error.code, { ...error.facts, in: file }, { cause: error });
    throw error;
  }
}

/**
 * The vocabulary of a JSON file: a list of rows, see `VocabularyRow`.
 * @throws BriefsheetError `file-unreadable`, or what `vocabularyOf` says of a wrong row; all name the file in `in`
 */
export function readVocabularyFile(file: string): Vocabulary {
  const text = textOf(file);
  try {
    return vocabularyOf(JSON.parse(text));
  } catch (error) {
    const { code, facts } =
      error instanceof BriefsheetError ? error : new BriefsheetError('vocabulary-unreadable');
    throw new BriefsheetError(code, { ...facts, in: file }, { cause: error });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file === STANDARD_INPUT ? 0 : file, 'utf8');
  } catch (error) {
    throw new BriefsheetError(
      'file-unreadable',
      { file, reason: (error as NodeJS.ErrnoException).code ?? 'error' },
      { cause: error },
    );
  }
}

import { readFileSync } from 'node:fs';
import type { Reading } from '../model/observation';
import { BriefsheetError } from '../model/errors';
import { checkText } from '../reading/checkText';
import { readBriefing } from '../reading/read';

const STANDARD_INPUT = '-';

/**
 * Reads a briefing from a UTF-8 file, `-` being standard input.
 * @throws BriefsheetError `file-unreadable`, those of `checkText`, or `text-without-figures`; all name the file in `in`
 */
export function readBriefingFile(
  file: string,
  options: { readonly period?: string; readonly needFigures?: boolean } = {},
): Reading {
  const text = textOf(file);
  try {
    checkText(text);
    const reading = readBriefing(text, { period: options.period });
    if (options.needFigures && reading.observations.length === 0)
      throw new BriefsheetError('text-without-figures');
    return reading;
  } catch (error) {
    if (error instanceof BriefsheetError && error.code !== 'period-invalid')
      throw new BriefsheetError(error.code, { ...error.facts, in: file }, { cause: error });
    throw error;
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

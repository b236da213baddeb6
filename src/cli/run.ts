import { XlsxError } from '../host/xlsx/errors';
import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { XLSX_ERRORS } from '../messages/xlsx';
import { BriefsheetError } from '../model/errors';

/** Exit codes: 0 done, 1 could not do it, 2 wrong usage. */
export async function run(main: (words: readonly string[]) => Promise<void>): Promise<void> {
  const words = process.argv.slice(2);
  const asked = words[words.indexOf('--lang') + 1];
  const language: Language = words.includes('--lang') && asked === 'en' ? 'en' : 'vi';
  // A reader that closed the pipe ("| head") is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await main(words);
  } catch (error) {
    if (error instanceof XlsxError) {
      process.stderr.write(`${format(XLSX_ERRORS[error.code]!, language, error.facts)}\n`);
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof BriefsheetError)) throw error;
    const file = typeof error.facts['in'] === 'string' ? `${error.facts['in']}: ` : '';
    process.stderr.write(`${file}${format(ERRORS[error.code], language, error.facts)}\n`);
    process.exitCode = error.code === 'usage' || error.code === 'period-invalid' ? 2 : 1;
  }
}

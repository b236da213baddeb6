import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { EmbeddedExcel } from '../host/excel';
import { loadOffice } from '../host/node';
import { writeXlsx } from '../host/xlsx/write';
import { addReading, type Ledger } from '../ledger/ledger';
import { CLI } from '../messages/cli';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { BriefsheetError } from '../model/errors';
import type { Reading } from '../model/observation';
import { periodOf } from '../model/period';
import { checkVocabulary } from '../reading/lexicon/checkVocabulary';
import type { OwnWords } from '../tables/ownCatalog';
import { changeWorkbook, type LedgerStep } from '../workbook/addBriefings';
import { parseArguments, usageError } from './arguments';
import { readBriefingFile, readVocabularyFile } from './briefingFiles';
import { run } from './run';
import { supposedDates } from './supposedDates';
import { writtenWords } from './writtenWords';

/**
 * `workbook FILE… -o OUT.xlsx [--vocabulary FILE]`: reads the briefings in order of their dates and writes the workbook
 * through Office.js. Words of the user's own are read by and stand in its Danh mục.
 */
async function workbook(words: readonly string[]): Promise<void> {
  const { values, files, language } = parseArguments(
    words,
    ['o', 'out', 'vocabulary', 'lang'],
    'workbookUsage',
  );
  const out = values.get('o') ?? values.get('out');
  if (!out || !/\.xlsx$/iu.test(out)) throw usageError('noOutput', 'workbookUsage', language);
  const list = values.get('vocabulary');
  const own = list === undefined ? undefined : writtenWordsOf(list, language);
  const texts = files
    .map((file) => ({
      file,
      reading: readBriefingFile(file, { needFigures: true, vocabulary: own?.vocabulary.words }),
    }))
    .sort((a, b) => dayOf(a.reading) - dayOf(b.reading));
  const excel = new EmbeddedExcel();
  await loadOffice(excel);
  const summary = await changeWorkbook(
    [
      ...(own ? [withWords(own)] : []),
      ...texts.map(
        ({ reading }) =>
          (ledger: Ledger) =>
            addReading(ledger, reading),
      ),
    ],
    { language, checkWords: checkVocabulary },
  );
  save(out, await writeXlsx(excel.snapshot()));
  const { briefings, added, held, findings } = summary;
  for (const line of supposedDates(texts, language)) process.stderr.write(`${line}\n`);
  process.stderr.write(
    `${format(CLI.written, language, { file: out, briefings, figures: added, held, findings })}\n`,
  );
}

function writtenWordsOf(file: string, language: Language): OwnWords {
  const vocabulary = readVocabularyFile(file);
  try {
    return writtenWords(vocabulary, language);
  } catch (error) {
    if (!(error instanceof BriefsheetError)) throw error;
    throw new BriefsheetError(error.code, { ...error.facts, in: file }, { cause: error });
  }
}

/** Danh mục as the first thing that a new workbook holds. */
const withWords =
  ({ vocabulary, catalog }: OwnWords): LedgerStep =>
  (ledger) => ({
    ledger: { ...ledger, vocabulary, catalog },
    added: 0,
    changed: 0,
    unchanged: 0,
    unmatched: [],
  });

/** The day of a briefing, or the end of the period that it reports on. */
const dayOf = ({ briefing }: Reading): number => periodOf(briefing.date ?? briefing.period).end;

/** Writes beside the place and renames, so that nothing half-written is left. */
function save(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.part`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new BriefsheetError(
      'output-unwritable',
      { file: path, reason: (error as NodeJS.ErrnoException).code ?? 'error' },
      { cause: error },
    );
  }
}

void run(workbook).then(() => process.exit());

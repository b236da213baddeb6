import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { EmbeddedExcel } from '../host/excel';
import { loadOffice } from '../host/node';
import { writeXlsx } from '../host/xlsx/write';
import { CLI } from '../messages/cli';
import { format } from '../messages/format';
import { BriefsheetError } from '../model/errors';
import type { Reading } from '../model/observation';
import { periodOf } from '../model/period';
import { addBriefings } from '../workbook/addBriefings';
import { parseArguments, usageError } from './arguments';
import { readBriefingFile } from './briefingFiles';
import { run } from './run';

/** `workbook FILE… -o OUT.xlsx`: reads the briefings in order of their dates and writes the workbook through Office.js. */
async function workbook(words: readonly string[]): Promise<void> {
  const { values, files, language } = parseArguments(words, ['o', 'out', 'lang'], 'workbookUsage');
  const out = values.get('o') ?? values.get('out');
  if (!out || !/\.xlsx$/iu.test(out)) throw usageError('noOutput', 'workbookUsage', language);
  const readings = files
    .map((file) => readBriefingFile(file, { needFigures: true }))
    .sort((a, b) => dayOf(a) - dayOf(b));
  const excel = new EmbeddedExcel();
  await loadOffice(excel);
  const summary = await addBriefings(readings, { language });
  save(out, await writeXlsx(excel.snapshot()));
  const { briefings, added, held, findings } = summary;
  process.stderr.write(
    `${format(CLI.written, language, { file: out, briefings, figures: added, held, findings })}\n`,
  );
}

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

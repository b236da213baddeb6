import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ERRORS } from '../messages/errors';
import { BriefsheetError } from '../model/errors';
import { parseArguments, usageError } from './arguments';
import { readBriefingFile } from './briefingFiles';
import { FORMATS, formatFigures, type Format } from './formats';
import { run } from './run';

/** `extract FILE… [--format jsonl|table|csv] [--out DIR] [--period PERIOD]`: the figures of briefings. */
async function extract(words: readonly string[]): Promise<void> {
  const { values, files, language } = parseArguments(
    words,
    ['format', 'out', 'period', 'lang'],
    'extractUsage',
  );
  const format = values.get('format') ?? 'jsonl';
  if (!FORMATS.includes(format as Format))
    throw usageError('wrongFormat', 'extractUsage', language, { format });
  // All files are read before anything is written.
  const outputs = files.map((file) => {
    const reading = readBriefingFile(file, { period: values.get('period') });
    if (reading.observations.length === 0)
      process.stderr.write(`${file}: ${ERRORS['text-without-figures'][language]}\n`);
    return { file, figures: formatFigures(reading, format as Format) };
  });
  const directory = values.get('out');
  if (directory === undefined) {
    for (const { figures } of outputs) process.stdout.write(figures);
    return;
  }
  const extension = format === 'table' ? 'txt' : format;
  for (const { file, figures } of outputs) {
    const name = file === '-' ? 'stdin' : basename(file, extname(file));
    const path = join(directory, `${name}.${extension}`);
    try {
      mkdirSync(directory, { recursive: true });
      writeFileSync(path, figures);
    } catch (error) {
      throw new BriefsheetError(
        'output-unwritable',
        { file: path, reason: (error as NodeJS.ErrnoException).code ?? 'error' },
        { cause: error },
      );
    }
  }
}

void run(extract);

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CLI } from '../messages/cli';
import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import { BriefsheetError } from '../model/errors';
import type { ReadOptions } from '../reading/read';
import { parseArguments, usageError } from './arguments';
import { inFile, readBriefingFile, readVocabularyFile } from './briefingFiles';
import { explain } from './explain';
import { FORMATS, formatFigures, type Format } from './formats';
import { run } from './run';

/**
 * `extract FILE… [--format jsonl|table|csv] [--out DIR] [--period PERIOD] [--vocabulary FILE] [--explain]`: the figures of
 * briefings, or with `--explain` how each sentence was read.
 */
async function extract(words: readonly string[]): Promise<void> {
  const { values, flags, files, language } = parseArguments(
    words,
    ['format', 'out', 'period', 'vocabulary', 'lang'],
    'extractUsage',
    ['explain'],
  );
  const shape = values.get('format') ?? 'jsonl';
  if (!FORMATS.includes(shape as Format))
    throw usageError('wrongFormat', 'extractUsage', language, { format: shape });
  const list = values.get('vocabulary');
  const options: ReadOptions = {
    period: values.get('period'),
    vocabulary: list === undefined ? undefined : readVocabularyFile(list),
  };
  if (flags.has('explain')) {
    for (const file of files) process.stdout.write(inFile(file, (text) => explain(text, language, options)));
    return;
  }
  // All files are read before anything is written.
  const outputs = files.map((file) => {
    const reading = readBriefingFile(file, options);
    if (reading.convertedFrom)
      process.stderr.write(
        `${file}: ${format(CLI.converted, language, { encoding: reading.convertedFrom })}\n`,
      );
    if (reading.observations.length === 0)
      process.stderr.write(`${file}: ${ERRORS['text-without-figures'][language]}\n`);
    return { file, figures: formatFigures(reading, shape as Format) };
  });
  const directory = values.get('out');
  if (directory === undefined) {
    for (const { figures } of outputs) process.stdout.write(figures);
    return;
  }
  const extension = shape === 'table' ? 'txt' : shape;
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

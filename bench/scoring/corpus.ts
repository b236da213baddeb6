import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReferenceFigure } from './figure';

/** A briefing with the figures that a person found in it. */
export interface AnnotatedBriefing {
  readonly name: string;
  /** As the file has it: neither its Unicode form nor its line ends are normalised. */
  readonly text: string;
  readonly reference: readonly ReferenceFigure[];
}

/** The text that offsets of a reference count in. */
export const referenceText = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n');

/**
 * The briefings of a folder: every `NAME.txt` that has a `NAME.jsonl`, by name.
 * Throws when the folder cannot be read or holds none, or when a line is no JSON.
 */
export function readCorpus(directory: string): AnnotatedBriefing[] {
  const briefings = readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(directory, file))
    .filter((file) => existsSync(referenceFile(file)))
    .sort()
    .map((file) => ({
      name: basename(file, '.txt'),
      text: readFileSync(file, 'utf8'),
      reference: parseLines(readFileSync(referenceFile(file), 'utf8')),
    }));
  if (briefings.length === 0) throw new Error(`no annotated briefings in ${directory}`);
  return briefings;
}

const referenceFile = (textFile: string): string => textFile.replace(/\.txt$/, '.jsonl');

const parseLines = (jsonl: string): ReferenceFigure[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ReferenceFigure);

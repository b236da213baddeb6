import { CLI } from '../messages/cli';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { BriefsheetError } from '../model/errors';

/** Options by their name without dashes, and the words that are none. */
export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  /** Options that take no value. */
  readonly flags: ReadonlySet<string>;
  readonly files: readonly string[];
  readonly language: Language;
}

/**
 * Cuts a command line into options with values and file names.
 * @param known names of the options that take a value; a short form may stand for one (`o`)
 * @param switches names of the options that take none
 * @throws BriefsheetError `usage` with the problem and the usage line
 */
export function parseArguments(
  words: readonly string[],
  known: readonly string[],
  usage: keyof typeof CLI,
  switches: readonly string[] = [],
): Arguments {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  const language = (): Language => (values.get('lang') === 'en' ? 'en' : 'vi');
  const refuse = (problem: keyof typeof CLI, facts: Record<string, string> = {}): BriefsheetError =>
    usageError(problem, usage, language(), facts);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const [name, inline] = word.replace(/^--?/, '').split('=', 2) as [string, string?];
    if (switches.includes(name) && inline === undefined) {
      flags.add(name);
      continue;
    }
    if (!known.includes(name)) throw refuse('unknownOption', { option: word });
    const value = inline ?? words[++i];
    if (value === undefined) throw refuse('missingValue', { option: word });
    values.set(name, value);
  }
  const asked = values.get('lang');
  if (asked !== undefined && asked !== 'vi' && asked !== 'en')
    throw refuse('wrongLanguage', { language: asked });
  if (files.length === 0) throw refuse('noFile');
  return { values, flags, files, language: language() };
}

/** Wrong usage: one line that says what is wrong and how it is used. */
export function usageError(
  problem: keyof typeof CLI,
  usage: keyof typeof CLI,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): BriefsheetError {
  return new BriefsheetError('usage', {
    problem: `${format(CLI[problem], language, facts)} ${CLI[usage][language]}`,
  });
}

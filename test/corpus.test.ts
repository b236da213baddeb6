import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { explain } from '../src/cli/explain';
import { readBriefing } from '../src/reading/read';
import { FAMILIES, NEGATIVE } from './corpus';
import type { CorpusLine } from './corpus/line';
import { briefingLine, notationOf } from './notation';

/** Most texts stand in a briefing on this period. */
const PERIOD = '2023-11';

/** How the texts of a family are read and printed. */
function read(family: string, text: string): string[] {
  if (family === 'briefing') {
    const reading = readBriefing(text);
    return [briefingLine(reading), ...notationOf(reading)];
  }
  const reading = readBriefing(text, { period: PERIOD });
  if (family === 'indicators') return reading.observations.map(({ indicator }) => indicator);
  // A number in a text without results is no figure; whether it is reported as unread is counted below.
  return notationOf(family in NEGATIVE ? { ...reading, unread: [] } : reading);
}

interface Fault {
  readonly text: string;
  readonly expected: readonly string[];
  readonly read: readonly string[];
}

const faultsOf = (family: string, lines: readonly CorpusLine[]): Fault[] =>
  lines
    .map(([text, ...expected]) => ({ text, expected, read: read(family, text) }))
    .filter((line) => line.expected.join('\n') !== line.read.join('\n'));

/** Each fault with how its text was read. */
const show = (family: string, faults: readonly Fault[]): string =>
  faults
    .map(({ text, expected, read }) =>
      [
        text,
        'expected:',
        ...expected.map((x) => `  ${x}`),
        'read:',
        ...read.map((x) => `  ${x}`),
        explain(text, 'en', family === 'briefing' ? {} : { period: PERIOD }),
      ].join('\n'),
    )
    .join('\n\n');

const families = Object.entries({ ...FAMILIES, ...NEGATIVE });

test.each(families)('%s', (name, { LINES }) => {
  const faults = faultsOf(name, LINES);
  if (faults.length > 0) throw new Error(`${faults.length} of ${LINES.length}:\n\n${show(name, faults)}`);
});

test('a pending line that passes is moved to the lines of its family', () => {
  const waiting = families.flatMap(([name, { PENDING }]) => faultsOf(name, PENDING).map(({ text }) => text));
  const passing = families.flatMap(([, { PENDING }]) =>
    PENDING.map(([text]) => text).filter((text) => !waiting.includes(text)),
  );
  const summary = `${passing.length} of ${passing.length + waiting.length} pending lines pass`;
  if (passing.length > 0) throw new Error([summary, ...passing].join('\n'));
});

test('few texts without results leave a number unread', () => {
  const texts = Object.values(NEGATIVE).flatMap(({ LINES }) => LINES.map(([text]) => text));
  const noisy = texts.filter((text) => readBriefing(text, { period: PERIOD }).unread.length > 0);
  if (noisy.length > 0.35 * texts.length) throw new Error(`${noisy.length}:\n${noisy.join('\n')}`);
});

test('a text is in the corpus once, and every file of it is run', () => {
  const texts = families.flatMap(([name, { LINES, PENDING }]) =>
    [...LINES, ...PENDING].map(([text]) => `${name}: ${text}`),
  );
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(250);
  const files = (folder: string): string[] =>
    readdirSync(join(__dirname, 'corpus', folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'));
  expect(
    files('')
      .filter((name) => name !== 'line' && name !== 'index')
      .sort(),
  ).toEqual(Object.keys(FAMILIES).sort());
  expect(files('negative').sort()).toEqual(Object.keys(NEGATIVE).sort());
  for (const [, { LINES, PENDING }] of Object.entries(NEGATIVE))
    expect([...LINES, ...PENDING].filter((line) => line.length > 1)).toEqual([]);
});

/**
 * Whole briefings in the reader's notation, sentence by sentence. After a change of the reader that is meant:
 * `UPDATE_GOLDENS=1 npx jest test/goldens`, then review the difference against the texts. How a briefing that differs was
 * read is written to NAME.explained.txt in the folder for temporary files.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { explain } from '../../src/cli/explain';
import type { Reading } from '../../src/model/observation';
import { readBriefing } from '../../src/reading/read';
import { briefingLine, figureLines, findingLine } from '../notation';

const ROOT = join(__dirname, '../..');
const UPDATING = process.env['UPDATE_GOLDENS'] === '1';

const briefings = ['test/briefings', 'assets/samples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: basename(file, '.txt'), path: join(ROOT, folder, file) })),
);
const goldenOf = (name: string): string => join(__dirname, `${name}.golden.txt`);

const OPENING = 60;

/** The briefing's line, each sentence's opening words with its figures below, then unread numbers and findings. */
function golden(reading: Reading): string {
  const { text, observations, unread, findings } = reading;
  const lines = [briefingLine(reading)];
  for (const start of new Set(observations.map(({ sentence }) => sentence.start))) {
    const own = observations.filter(({ sentence }) => sentence.start === start);
    const words = text.slice(start, own[0]!.sentence.end).replace(/\s+/g, ' ');
    lines.push(
      '',
      `# ${words.length > OPENING ? `${words.slice(0, OPENING)}…` : words}`,
      ...figureLines(own),
    );
  }
  const rest = [...unread.map((number) => `chưa đọc ${number.text}`), ...findings.map(findingLine)];
  return [...lines, ...(rest.length > 0 ? ['', ...rest] : []), ''].join('\n');
}

test.each(briefings)('$name', ({ name, path }) => {
  const text = readFileSync(path, 'utf8');
  const read = golden(readBriefing(text));
  if (UPDATING) writeFileSync(goldenOf(name), read);
  expect(existsSync(goldenOf(name))).toBe(true);
  const known = readFileSync(goldenOf(name), 'utf8');
  if (read !== known) writeFileSync(join(tmpdir(), `${name}.explained.txt`), explain(text, 'en'));
  expect(read.split('\n')).toEqual(known.split('\n'));
});

test('every golden has its briefing, and updating is off', () => {
  const goldens = readdirSync(__dirname).filter((file) => file.endsWith('.golden.txt'));
  expect(goldens.sort()).toEqual(briefings.map(({ name }) => `${name}.golden.txt`).sort());
  expect(UPDATING && process.env['CI'] !== undefined).toBe(false);
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const SAMPLES = ['assets/samples/2025-09.txt', 'assets/samples/2025-h1.txt', 'assets/samples/2025-08.txt'];

describe('a workbook of three briefings', () => {
  const path = join(folder, 'book.xlsx');
  const outcome = run('workbook', [...SAMPLES, '-o', path, '--lang', 'en']);
  const parts = existsSync(path) ? unzipSync(readFileSync(path)) : {};
  const names = Object.keys(parts);
  const text = (name: string): string => strFromU8(parts[name]!);

  test('says what it wrote', () => {
    expect([outcome.code, outcome.out]).toEqual([0, '']);
    expect(outcome.err).toMatch(
      /^Wrote \S+book\.xlsx: 3 briefings, \d+ figures, \d+ held, \d+ findings\.\n$/,
    );
  });

  test('is a package with sheets, tables and charts, each declared', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
      ]),
    );
    const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    expect(count(/^xl\/worksheets\/sheet\d+\.xml$/)).toBeGreaterThanOrEqual(8);
    expect(count(/^xl\/tables\/table\d+\.xml$/)).toBeGreaterThanOrEqual(10);
    expect(count(/^xl\/charts\/chart\d+\.xml$/)).toBeGreaterThanOrEqual(6);
    const types = text('[Content_Types].xml');
    const undeclared = names.filter(
      (name) =>
        /^xl\/(?:worksheets|tables|charts|drawings)\/[^/]+\.xml$/.test(name) && !types.includes(`"/${name}"`),
    );
    expect(undeclared).toEqual([]);
  });

  test('every part is well-formed', () => {
    for (const name of names.filter((each) => /\.(?:xml|rels)$/.test(each))) {
      const problems: string[] = [];
      new DOMParser({ onError: (_level, message) => problems.push(message) }).parseFromString(
        text(name),
        'text/xml',
      );
      expect([name, problems]).toEqual([name, []]);
    }
  });

  test('every relationship leads to a part', () => {
    const targets = names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) =>
        [...text(name).matchAll(/<Relationship [^>]*?>/g)]
          .filter(([tag]) => !tag.includes('TargetMode="External"'))
          .map(([tag]) => {
            const target = /Target="([^"]+)"/.exec(tag)![1]!;
            const base = name.replace(/_rels\/[^/]+$/, '');
            return target.startsWith('/') ? target.slice(1) : join(base, target);
          }),
      );
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  });
});

test('the order of the files does not matter: briefings go in by their dates', () => {
  const sheets = [SAMPLES, [...SAMPLES].reverse()].map((files, i) => {
    const path = join(folder, `order-${i}.xlsx`);
    expect(run('workbook', [...files, '-o', path]).code).toBe(0);
    const parts = unzipSync(readFileSync(path));
    return Object.entries(parts)
      .filter(([name]) => /^xl\/(?:worksheets|tables|charts)\/[^/]+\.xml$|sharedStrings/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]);
  });
  expect(sheets[1]).toEqual(sheets[0]);
});

describe('what cannot be done leaves nothing behind', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const speech = join(folder, 'speech.txt');
  writeFileSync(speech, 'Bộ trưởng chúc mừng toàn thể cán bộ nhân dịp năm mới.\n');

  test.each<readonly [string, readonly string[], number, RegExp]>([
    [
      'a text without figures',
      [SAMPLES[0]!, speech, '-o', join(empty, 'a.xlsx')],
      1,
      /speech\.txt: No figure could be read/,
    ],
    [
      'a file that is not there',
      [join(folder, 'absent.txt'), '-o', join(empty, 'a.xlsx')],
      1,
      /^Cannot read the file .*ENOENT/,
    ],
    [
      'a folder that is not there',
      [SAMPLES[0]!, '-o', join(empty, 'no/a.xlsx')],
      1,
      /^Cannot write .*ENOENT/,
    ],
    ['no output', [SAMPLES[0]!], 2, /^It needs -o and the name of an \.xlsx file\. Usage: /],
    ['another kind of output', [SAMPLES[0]!, '-o', join(empty, 'a.csv')], 2, /^It needs -o/],
  ])('%s', (_name, words, code, message) => {
    const outcome = run('workbook', [...words, '--lang', 'en']);
    expect([outcome.code, outcome.out]).toEqual([code, '']);
    expect(outcome.err).toMatch(message);
    expect(outcome.err).toMatch(/^[^\n]*\n$/);
    expect(readdirSync(empty)).toEqual([]);
  });
});

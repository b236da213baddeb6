import { FILES, read, ROOT, SOURCES } from './files';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

const LONGEST_FILE = 300;

test('no source file is longer than a reader can hold', () => {
  const long = SOURCES.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
});

const TEXTS = FILES.filter((path) =>
  /\.(?:[cm]?[jt]s|json|jsonl|md|txt|html|css|xml|py|yml)$|^\.ci\/run$/.test(path),
).filter((path) => path !== 'package-lock.json' && path !== 'test/repo/repository.test.ts');

test('texts of the repository are found', () => {
  expect(TEXTS).toEqual(
    expect.arrayContaining(['package.json', 'manifest.xml', '.ci/run', 'src/reading/read.ts']),
  );
});

test('no file depends on a place of one machine', () => {
  const pattern = /(?<![\w.])\/(?:work|home|root|Users|tmp)\/\w/;
  expect(TEXTS.filter((path) => pattern.test(read(path)))).toEqual([]);
  // The accuracy on briefings beside the checkout is measured when they are there.
  const beside = TEXTS.filter(
    (path) => path !== '.ci/run' && /\.\.\/shared\b|shared\/briefings/.test(read(path)),
  );
  expect(beside).toEqual([]);
});

test('nothing is left unfinished, no test is left out', () => {
  expect(TEXTS.filter((path) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(read(path)))).toEqual([]);
  const tests = TEXTS.filter((path) => path.endsWith('.test.ts'));
  expect(
    tests.filter((path) =>
      /\b(?:test|describe|it)\.(?:only|skip|todo)\b|\bx(?:test|describe|it)\(/.test(read(path)),
    ),
  ).toEqual([]);
});

test('Microsoft’s library is not copied', () => {
  expect(
    FILES.filter((path) => /(?:^|\/)(?:office|excel|o15apptofilemappingtable)[\w.-]*\.js$/i.test(path)),
  ).toEqual([]);
});

describe('README', () => {
  const readme = existsSync(join(ROOT, 'README.md')) ? read('README.md') : '';
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  test('is there', () => {
    expect(readme).not.toBe('');
  });

  test('names only commands that exist, and the main ones', () => {
    const run = [...readme.matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].map(([, name]) => name!);
    const short = [...readme.matchAll(/npm (start|test)\b/g)].map(([, name]) => name!);
    expect([...run, ...short].filter((name) => !(name in scripts))).toEqual([]);
    expect([...run, ...short]).toEqual(expect.arrayContaining(['start', 'test', 'extract', 'workbook']));
  });

  test('links to files that exist', () => {
    const pages = FILES.filter((path) => path.endsWith('.md'));
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)/g)].map(([, to]) => ({
        page,
        to: posix.join(posix.dirname(page), decodeURI(to!)),
      })),
    );
    expect(links.filter(({ to }) => !existsSync(join(ROOT, to)))).toEqual([]);
  });
});

test('the scripts of package.json run files that exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((script) => script.match(/\S+\.[jt]s\b/g) ?? []);
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

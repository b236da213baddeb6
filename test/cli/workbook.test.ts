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

test('--vocabulary: words of the user’s own are read by, and the workbook keeps them', () => {
  const list = join(folder, 'own.json');
  const rows = [
    {
      kind: 'sector',
      id: 'remote-sensing',
      wordings: 'viễn thám | ảnh vệ tinh',
      vi: 'Viễn thám',
      en: 'Remote sensing',
    },
    { kind: 'unit', id: 'cảnh', wordings: 'cảnh | cảnh ảnh' },
    {
      kind: 'metric',
      id: 'scenes',
      wordings: 'sản lượng ảnh',
      sector: 'remote-sensing',
      unit: 'nghìn cảnh',
      stockOrFlow: 'flow',
      vi: 'Ảnh đã thu',
      en: 'Scenes received',
    },
    {
      kind: 'metric',
      id: 'revenue',
      wordings: 'tổng thu',
      sector: 'postal',
      unit: 'tỷ đồng',
      stockOrFlow: 'flow',
    },
    { kind: 'wording', id: 'remote-sensing', wordings: 'quan sát Trái Đất' },
  ];
  writeFileSync(list, JSON.stringify(rows));
  const texts = ['12,5', '13,25'].map((scenes, i) => {
    const path = join(folder, `scenes-${i}.txt`);
    const sector = i === 0 ? 'viễn thám' : 'quan sát Trái Đất';
    writeFileSync(
      path,
      `Hà Nội, ngày 5/${i + 2}/2024\nBáo cáo tháng ${i + 1}/2024\n\nVề lĩnh vực ${sector}: Trong tháng ${i + 1}/2024, sản lượng ảnh đạt ${scenes} nghìn cảnh. Lợi nhuận đạt 5 tỷ đồng.\n\nVề lĩnh vực bưu chính: Tổng thu đạt ${i + 7}.100 tỷ đồng.\n`,
    );
    return path;
  });
  const path = join(folder, 'own.xlsx');
  const { code, err } = run('workbook', [...texts, '--vocabulary', list, '-o', path, '--lang', 'en']);
  expect([code, err.split('\n').length]).toEqual([0, 2]);
  const parts = unzipSync(readFileSync(path));
  const all = Object.keys(parts)
    .filter((name) => /\.xml$/u.test(name))
    .map((name) => strFromU8(parts[name]!))
    .join('');
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  expect(workbook).toContain('name="Remote sensing"');
  expect(workbook).toContain('name="Vocabulary"');
  // Both wordings of the sector are one sheet with one row a month.
  expect(all).toMatch(/displayName="BS_Nganh_vien_tham" ref="A\d+:[A-Z]+\d+"/u);
  expect(all).toContain('Scenes received, month (nghìn cảnh)');
  expect(all).toContain('viễn thám | ảnh vệ tinh');
  expect(all).toContain('Postal revenue');
});

test('a vocabulary that cannot be read is named, and nothing is written', () => {
  const list = join(folder, 'wrong.json');
  writeFileSync(list, JSON.stringify([{ kind: 'metric', id: 'm', wordings: 'tủ', sector: 'xyz' }]));
  const path = join(folder, 'unwritten.xlsx');
  const { code, err } = run('workbook', [SAMPLES[0]!, '--vocabulary', list, '-o', path, '--lang', 'en']);
  expect(code).toBe(1);
  expect(err).toMatch(/wrong\.json: Vocabulary, row 1 \(metrics\): there is no sector “xyz”, .*\n$/u);
  expect(existsSync(path)).toBe(false);
});

test('briefings without a date, or without a clear period, are told of once for all', () => {
  const texts = ['8/2025', '9/2025'].map((month, i) => {
    const path = join(folder, `undated-${i}.txt`);
    writeFileSync(path, `Doanh thu bưu chính tháng ${month} đạt 7.${i}20 tỷ đồng.\n`);
    return path;
  });
  const { code, err } = run('workbook', [
    ...texts,
    SAMPLES[0]!,
    '-o',
    join(folder, 'undated.xlsx'),
    '--lang',
    'en',
  ]);
  expect(code).toBe(0);
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^Without a date, so the last day of the reporting period counts: \S+undated-0\.txt \(31\/8\/2025\), \S+undated-1\.txt \(30\/9\/2025\)\. /u,
  );
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

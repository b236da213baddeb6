import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFigures } from '../../src/reading/figures';
import { readBriefing } from '../../src/reading/read';
import { ROOT, run, temporaryFolder } from './run';

const folder = temporaryFolder();
const SAMPLES = ['assets/samples/2025-08.txt', 'assets/samples/2025-09.txt'];
const TEXT = 'Tháng 11/2023, doanh thu bưu chính ước đạt 6.100 tỷ đồng, tăng 18% so với cùng kỳ.\n';
const figuresOf = (path: string): unknown[] =>
  toFigures(readBriefing(readFileSync(join(ROOT, path), 'utf8')));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('jsonl: the figures of all files, one object a line', () => {
  const { code, out, err } = run('extract', SAMPLES);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(SAMPLES.flatMap(figuresOf));
});

test('table from standard input: aligned columns under their names', () => {
  const { code, out, err } = run('extract', ['-', '--format', 'table'], TEXT);
  expect([code, err]).toEqual([0, '']);
  const [header, ...rows] = out.trimEnd().split('\n');
  expect(rows).toHaveLength(2);
  expect(header).toMatch(/^start +text +value +unit +measure +sector +metric/);
  const at = header!.indexOf('measure');
  expect(rows.map((row) => row.slice(at).split(' ')[0])).toEqual(['level', 'change']);
});

test('csv into a folder that is made: a file a briefing, cells quoted', () => {
  const out = join(folder, 'new/deep');
  const quoted = file(
    'quoted.txt',
    'Tháng 11/2023, kim ngạch xuất khẩu phần cứng, điện tử đạt 11,2 tỷ USD.\n',
  );
  const outcome = run('extract', [quoted, ...SAMPLES, '--format=csv', '--out', out]);
  expect(outcome).toEqual({ code: 0, out: '', err: '' });
  expect(readdirSync(out).sort()).toEqual(['2025-08.csv', '2025-09.csv', 'quoted.csv']);
  const [header, row] = readFileSync(join(out, 'quoted.csv'), 'utf8').trimEnd().split('\n');
  expect(header).toBe('start,text,value,unit,measure,sector,metric,part,indicator,period,base,of,hedge,area');
  expect(row).toContain(
    '"11,2",11200000000,USD,level,ict-industry,hardware-exports,,"kim ngạch xuất khẩu phần cứng, điện tử",2023-11',
  );
});

test('the period may be stated, the language chosen', () => {
  const text = 'Doanh thu bưu chính đạt 6.100 tỷ đồng.';
  const { out } = run('extract', ['-', '--period', '2022-Q3'], text);
  expect(JSON.parse(out)).toMatchObject({ period: '2022-Q3' });
  const wrong = run('extract', ['-', '--period', 'Q3', '--lang', 'en'], text);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toMatch(/^The period “Q3” is not valid[^\n]*\n$/);
});

describe('what cannot be read: exit 1, one line that names the file, nothing written', () => {
  const out = join(folder, 'refused');
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['empty.txt', ' \n\n', /There is no text/],
    [
      'foreign.txt',
      'Revenue of the postal sector reached 5,775 billion dong, up 20% on the year.\n',
      /not Vietnamese/,
    ],
    ['long.txt', TEXT.repeat(Math.ceil(5e6 / Buffer.byteLength(TEXT))), /more than the limit of 1,000,000/],
  ];

  test.each(refused)('%s', (name, content, message) => {
    const path = file(name, content);
    const outcome = run('extract', [SAMPLES[0]!, path, '--out', out, '--lang', 'en']);
    expect([outcome.code, outcome.out]).toEqual([1, '']);
    expect(outcome.err).toMatch(message);
    expect(outcome.err).toMatch(/^[^\n]*\n$/);
    expect(outcome.err.startsWith(`${path}: `)).toBe(true);
    expect(existsSync(out)).toBe(false);
  });

  test('a file that is not there', () => {
    const outcome = run('extract', [join(folder, 'absent.txt'), '--lang', 'en']);
    expect([outcome.code, outcome.out]).toEqual([1, '']);
    expect(outcome.err).toBe(
      `Cannot read the file ${join(folder, 'absent.txt')} (ENOENT): check its path and permissions.\n`,
    );
  });
});

test('a text without figures is done with a word about it, in Vietnamese unless asked', () => {
  const path = file('speech.txt', 'Bộ trưởng chúc mừng toàn thể cán bộ nhân dịp năm mới.\n');
  const { code, out, err } = run('extract', [path]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(/^[^\n]*speech\.txt: Không đọc được số liệu nào[^\n]*\n$/);
});

test('a place that cannot be written: exit 1', () => {
  const taken = file('taken', 'a file, no folder');
  const outcome = run('extract', [SAMPLES[0]!, '--out', taken, '--lang', 'en']);
  expect([outcome.code, outcome.out]).toEqual([1, '']);
  expect(outcome.err).toMatch(/^Cannot write [^\n]*2025-08\.jsonl \(E\w+\)[^\n]*\n$/);
  expect(readFileSync(taken, 'utf8')).toBe('a file, no folder');
});

test.each([
  [[], /^No file was given\. Usage: /],
  [['a.txt', '--colour', 'red'], /^There is no option --colour\. Usage: /],
  [['a.txt', '--format'], /^The option --format needs a value\. Usage: /],
  [['a.txt', '--format', 'xml'], /^There is no format “xml”: jsonl, table or csv\. Usage: /],
])('wrong usage %j: exit 2 and how it is used', (words, message) => {
  const outcome = run('extract', ['--lang', 'en', ...words]);
  expect([outcome.code, outcome.out]).toEqual([2, '']);
  expect(outcome.err).toMatch(message);
  expect(outcome.err).toMatch(/^[^\n]*\n$/);
});

test("--vocabulary: words of the user's own", () => {
  const list = file(
    'own.json',
    JSON.stringify([
      { kind: 'lĩnh vực', id: 'space', wordings: 'viễn thám' },
      {
        kind: 'chỉ tiêu',
        id: 'scenes',
        wordings: 'cảnh ảnh',
        sector: 'space',
        unit: 'lượt',
        stockOrFlow: 'flow',
      },
    ]),
  );
  const { code, out } = run(
    'extract',
    ['-', '--vocabulary', list],
    'Tháng 11/2023, số cảnh ảnh đạt 1.250 lượt.\n',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ value: 1250, sector: 'space', metric: 'scenes' });
  const wrong = file(
    'wrong.json',
    JSON.stringify([{ kind: 'metric', id: 'm', wordings: 'tủ', sector: 'xyz' }]),
  );
  const refused = run('extract', ['-', '--vocabulary', wrong, '--lang', 'en'], TEXT);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toMatch(
    /^.*wrong\.json: Vocabulary, row 1 \(metrics\): there is no sector “xyz”, .*\n$/,
  );
  expect(run('extract', ['-', '--vocabulary', file('no.json', '{')], TEXT).code).toBe(1);
});

test('--explain: how each sentence was read, at most 100 columns wide', () => {
  const text = `${TEXT}Cần đạt 7.000 tỷ đồng trong quý tới.\n`;
  const { code, out, err } = run('extract', ['--explain', '-', '--lang', 'en'], text);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('“Tháng 11/2023”  period: month');
  expect(out).toContain('“so với cùng kỳ”  comparison: periods: same period');
  expect(out).toContain('“6.100 tỷ đồng”  quantity: 6100000000000 VND (money');
  expect(out).toContain('base 2022-11 (stated)');
  expect(out).toContain('✗ 7.000  left out: says what should be');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('a text in an old encoding is converted, and that is said', () => {
  const old = 'Th¸ng 11/2023, doanh thu b­u chÝnh ­íc ®¹t 6.100 tû ®ång, t¨ng 18% so víi cïng kú.\n';
  const { code, out, err } = run('extract', ['-', '--lang', 'en'], old);
  expect([code, err]).toEqual([0, '-: Converted from TCVN3; offsets are in the converted text.\n']);
  expect(out).toBe(run('extract', ['-'], TEXT).out);
});

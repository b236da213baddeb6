import { countsOf, scoreBriefing } from '../../bench/scoring/match';
import { missLines, scoreLines } from '../../bench/scoring/report';
import { summarise } from '../../bench/scoring/summary';
import { predicted, reference } from './figures';

const change = { measure: 'change', unit: '%', value: 5, text: '5', start: 30, end: 31 } as const;

test('a prediction is matched by overlap, once', () => {
  const score = scoreBriefing(
    'a',
    [reference(), reference({ ...change, base: '2023-10' })],
    [predicted({ start: 12, end: 13 }), predicted({ start: 14, end: 20 }), predicted({ start: 15, end: 30 })],
  );
  expect(score.matches.map(({ predicted: p }) => p.start)).toEqual([12]);
  expect(score.missed.map((r) => r.text)).toEqual(['5']);
  expect(score.spurious.map((p) => p.start)).toEqual([14, 15]);
});

test('optional figures help precision and do not count towards recall', () => {
  const optional = reference({ level: 'optional' });
  expect(countsOf([scoreBriefing('a', [optional], [])])).toMatchObject({
    core: 0,
    coreFound: 0,
    spurious: 0,
  });
  expect(countsOf([scoreBriefing('a', [optional], [predicted()])])).toMatchObject({
    core: 0,
    matched: 1,
    exact: 1,
    spurious: 0,
  });
});

test('recall, precision and exact F1', () => {
  const score = scoreBriefing(
    'a',
    [
      reference(),
      reference({ ...change, base: '2023-10' }),
      reference({ start: 40, end: 45 }),
      reference({ start: 50, end: 55 }),
    ],
    [
      predicted(),
      predicted({ ...change, base: '2022-11' }),
      predicted({ start: 40, end: 45 }),
      predicted({ start: 60, end: 65 }),
    ],
  );
  const summary = summarise([score]);
  expect(summary).toMatchObject({
    recall: 75,
    precision: 75,
    exactRecall: 50,
    exactPrecision: 50,
    exactF1: 50,
  });
  expect(summary.fields.base).toBeCloseTo(200 / 3);
});

test('a hedge is reported but not needed for an exact figure', () => {
  const { matches } = scoreBriefing('a', [reference({ hedge: 'about' })], [predicted()]);
  expect(matches[0]).toMatchObject({ exact: true, wrong: ['hedge'] });
});

test('a briefing without figures is read rightly when nothing is found', () => {
  expect(summarise([scoreBriefing('speech', [], [])])).toMatchObject({
    recall: 100,
    precision: 100,
    exactF1: 100,
  });
  expect(summarise([scoreBriefing('speech', [], [predicted()])]).precision).toBe(0);
});

test('misses are listed in text order with what should be there', () => {
  const score = scoreBriefing(
    'a',
    [reference(), reference({ start: 30, end: 35, text: '6.000' })],
    [predicted({ value: 1, period: '2023-10' }), predicted({ start: 20, end: 21, text: '7' })],
  );
  expect(missLines([score])).toEqual([
    'a: 5.775 at 10: value 1, should be 5775000000000; period 2023-10, should be 2023-11',
    'a: spurious 7 at 20 (level postal doanh thu bưu chính 2023-11)',
    'a: missed 6.000 at 30 (level postal doanh thu dịch vụ bưu chính 2023-11)',
  ]);
});

test('the report has a line a briefing, one for all, the fields and the measures', () => {
  const lines = scoreLines([scoreBriefing('a', [reference()], [predicted()]), scoreBriefing('b', [], [])]);
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^a .*found 1\/1 .*exact 1\/1 .*predicted 1 .*spurious 0/);
  expect(lines.at(-1)).toContain('exact: recall 100.0  precision 100.0  F1 100.0');
});

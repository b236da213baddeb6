import type { PredictedFigure, ReferenceFigure } from '../../bench/scoring/figure';
import { scoreBriefing } from '../../bench/scoring/match';
import { missLines } from '../../bench/scoring/report';
import { seriesPairs } from '../../bench/scoring/series';
import { summarise } from '../../bench/scoring/summary';
import { predicted, reference } from './figures';

/** A briefing with one figure. */
const one = (name: string, r: Partial<ReferenceFigure>, p: Partial<PredictedFigure>) =>
  scoreBriefing(name, [reference(r)], [predicted(p)]);

test('figures of one statistic in two briefings should have one key', () => {
  const scores = [one('a', {}, {}), one('b', {}, {}), one('c', {}, { metric: 'doanh-thu' })];
  expect(seriesPairs(scores)).toMatchObject({ both: 1, reference: 3, predicted: 1 });
  expect(summarise(scores)).toMatchObject({ seriesPrecision: 100, seriesF1: 50 });
  expect(missLines(scores)).toEqual(['series split: postal/revenue (2 pairs)']);
});

test('area, sector, metric and part tell series apart', () => {
  const pairs = (p: Partial<PredictedFigure>): number =>
    seriesPairs([one('a', {}, {}), one('b', {}, p)]).predicted;
  expect(pairs({})).toBe(1);
  expect(pairs({ area: 'tinh-h' })).toBe(0);
  expect(pairs({ sector: 'telecom' })).toBe(0);
  expect(pairs({ metric: 'items' })).toBe(0);
  expect(pairs({ part: 'nuoc-ngoai' })).toBe(0);
});

test('two statistics under one key are merged', () => {
  const scores = [one('a', {}, {}), one('b', { series: 'postal/items' }, {})];
  expect(seriesPairs(scores)).toMatchObject({ both: 0, reference: 0, predicted: 1 });
  expect(missLines(scores)).toEqual(['series merged: postal/items + postal/revenue (1 pairs)']);
});

test('pairs within one briefing, optional figures and misses do not count', () => {
  const twice = scoreBriefing(
    'a',
    [reference(), reference({ start: 20, end: 25 })],
    [predicted(), predicted({ start: 20, end: 25 })],
  );
  expect(seriesPairs([twice])).toMatchObject({ both: 0, reference: 0, predicted: 0 });
  expect(seriesPairs([twice, one('b', { level: 'optional' }, {})]).reference).toBe(0);
  expect(seriesPairs([twice, scoreBriefing('b', [reference()], [])]).reference).toBe(0);
});

import fc from 'fast-check';
import { periodOf } from '../../src/model/period';
import { cumulativeLabel, parsePeriodLabel, periodLabel } from '../../src/tables/periodLabels';
import { periods } from '../ledger/arbitrary';

test.each([
  ['2023-11', 'T11/2023', 'M11/2023'],
  ['2024-Q1', 'Q1/2024', 'Q1/2024'],
  ['2024-S1', '6T/2024', '6M/2024'],
  ['2024-01-01/P8M', '8T/2024', '8M/2024'],
  ['2023', 'Năm 2023', 'Year 2023'],
  ['2024-S2', 'T7/2024–T12/2024', 'M7/2024–M12/2024'],
  ['2023-11-20', '20/11/2023', '20/11/2023'],
  ['2024-07-24/P31D', '24/7/2024–23/8/2024', '24/7/2024–23/8/2024'],
])('%s', (code, vi, en) => {
  expect([periodLabel(periodOf(code), 'vi'), periodLabel(periodOf(code), 'en')]).toEqual([vi, en]);
});

test('every label is read back', () => {
  fc.assert(
    fc.property(periods, fc.constantFrom('vi', 'en' as const), (period, language) => {
      expect(parsePeriodLabel(periodLabel(period, language))).toEqual(period);
    }),
    { numRuns: 1000, seed: 6 },
  );
});

test('among cumulative values the first quarter and the year are counted in months', () => {
  expect(cumulativeLabel(periodOf('2024-Q1'), 'vi')).toBe('3T/2024');
  expect(cumulativeLabel(periodOf('2023'), 'vi')).toBe('12T/2023');
});

test.each([
  ['11/2023', '2023-11'],
  ['tháng 6/2024', '2024-06'],
  ['quý 3/2023', '2023-Q3'],
  ['S1/2024', '2024-S1'],
  [' 2023 ', '2023'],
  ['2023-01-01/p9m', '2023-01-01/P9M'],
])('typed by hand: %s', (text, code) => {
  expect(parsePeriodLabel(text)?.code).toBe(code);
});

test.each(['', 'T13/2023', '31/2/2023', '0T/2024', 'hè 2023', 'T5/2024–T2/2024', '20/11/2023–1/11/2023'])(
  'no period: %s',
  (text) => {
    expect(parsePeriodLabel(text)).toBeUndefined();
  },
);

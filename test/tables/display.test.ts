import fc from 'fast-check';
import {
  columnDisplay,
  figureDisplay,
  fromDisplay,
  metricFormat,
  numberFormat,
  quantityText,
  toDisplay,
} from '../../src/tables/display';
import { decimals } from '../ledger/arbitrary';

test('scales come back exactly', () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom(1, 1e6, 1e9), (value, scale) => {
      expect(fromDisplay(toDisplay(value, scale), scale)).toBe(value);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test.each([
  [33536370000000, 1e9, 33536.37],
  [5775e9, 1e9, 5775],
  [1.1e-7, 1e6, 1.1e-13],
  [1.5e21, 1e9, 1.5e12],
  [-14100000, 1e6, -14.1],
])('%d in %d is %d', (value, scale, shown) => {
  expect(toDisplay(value, scale)).toBe(shown);
});

test.each([
  [5775, '', '#,##0_*'],
  [33536.37, '', '#,##0.00_*'],
  [22.4, '*', '#,##0.0"*"'],
  [0.04751, '†', '#,##0.0000"†"'],
  [0.00001, '', '#,##0_*'],
  [1.198108, '‡', '#,##0.0"‡"'],
  [0, '', '#,##0_*'],
] as const)('the format of %d with “%s” is %s', (value, mark, format) => {
  expect(metricFormat(value, mark)).toBe(format);
  // Elsewhere there are no marks to align with.
  expect(format.startsWith(numberFormat(value))).toBe(true);
});

test.each([
  [2067389e9, 'VND', '2.067.389 tỷ đồng', '2,067,389 billion VND'],
  [47.5e6, 'VND', '47,5 triệu đồng', '47.5 million VND'],
  [100.4e6, 'thuê bao', '100,4 triệu thuê bao', '100.4 million subscriptions'],
  [6861690, 'chứng thư số', '6.861.690 chứng thư số', '6,861,690 certificates'],
  [8.5, '%', '8,5%', '8.5%'],
])('%d %s', (value, unit, vi, en) => {
  expect([quantityText(value, unit, 'vi'), quantityText(value, unit, 'en')]).toEqual([vi, en]);
});

test('a column’s scale does not depend on its values', () => {
  expect(columnDisplay('postal', 'items', 'bưu gửi').scale).toBe(1e6);
  expect(columnDisplay('postal', 'khac', 'VND').scale).toBe(1e9);
  expect(columnDisplay('ict-industry', 'hardware-exports', 'VND').label.vi).toBe('tỷ đồng');
  expect(columnDisplay('postal', 'khac', 'đơn').scale).toBe(1);
});

test('a figure by itself is scaled by its size', () => {
  expect(figureDisplay('VND', 950).label.vi).toBe('đồng');
  expect(figureDisplay('USD', -2.5e9).label.en).toBe('billion USD');
});

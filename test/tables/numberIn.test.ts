import { numberIn } from '../../src/tables/numberIn';

test.each([
  ['45300', 45300],
  ['-45 300', -45300],
  ['12,5', 12.5],
  ['12.5%', 12.5],
  ['1.234.567,8', 1234567.8],
  ['1,234,567', 1234567],
  ['45.300,25', 45300.25],
  ['0,125', 0.125],
])('%s is %d', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test.each(['1.234', '1,234', 'chưa có', '', '12 tỷ', '#DIV/0!', '1.2.3', '12/2023'])(
  '%j is no number that is sure',
  (text) => {
    expect(numberIn(text)).toBeUndefined();
  },
);

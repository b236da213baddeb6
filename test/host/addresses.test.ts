import * as fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatArea,
  quoteSheet,
  splitSheet,
  tryParseArea,
} from '../../src/host/addresses';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test('every area reads back from its address', () => {
  const area = fc.record({
    row: fc.nat(1000),
    column: fc.nat(1000),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(area, fc.boolean(), (given, absolute) => {
      expect(tryParseArea(formatArea(given, absolute))).toEqual(given);
    }),
  );
});

test.each(['A:C', '2:5', '$A$1:$B$2', 'C7'])('%s keeps its form', (address) => {
  const area = tryParseArea(address);
  expect(area && formatArea(area, address.includes('$'))).toBe(address);
});

test.each(['', 'A0', 'XFE1', 'A1048577', 'BS_Name', 'A1:', 'T11/2023'])('%j is no address', (text) => {
  expect(tryParseArea(text)).toBeUndefined();
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['Số liệu', "'Số liệu'"],
  ['DoanhThu', 'DoanhThu'],
  ['2024', "'2024'"],
  ["Vũ's", "'Vũ''s'"],
  ['AB12', "'AB12'"],
])('the sheet %s is quoted as %s', (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: 'A1' });
});

import fc from 'fast-check';
import { EMPTY_LEDGER } from '../../src/ledger/ledger';
import { parseTextsSheet, planTextsSheet, slicesOf } from '../../src/tables/textsSheet';
import { cellsOf } from './grid';

test('slices make the text again, and cut no character in two', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'ệ', '📈', '\n', '='), { maxLength: 60 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 9 }), (text, size) => {
      const slices = slicesOf(text, size);
      expect(slices.join('')).toBe(text);
      expect(slices.filter((slice) => slice.length > size || slice.length === 0)).toEqual([]);
      expect(slices.filter((slice) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(slice))).toEqual([]);
    }),
    { numRuns: 500, seed: 8 },
  );
});

test('slices end with a paragraph where one ends in their second half', () => {
  expect(slicesOf('một\nhai\nba\nbốn', 10)).toEqual(['một\nhai\n', 'ba\nbốn']);
  expect(slicesOf('a\nhai ba bốn năm', 10)).toEqual(['a\nhai ba b', 'ốn năm']);
});

test('long texts survive in slices of at most 1,500 characters, in whatever order these stand', () => {
  const ledger = {
    ...EMPTY_LEDGER,
    texts: [
      { briefing: 'long', text: 'Doanh thu 📈 '.repeat(8000) },
      { briefing: 'short', text: '=ngắn\n' },
    ],
  };
  const cells = cellsOf(planTextsSheet(ledger, 'vi').tables[0]!);
  expect(cells.rows).toHaveLength(71);
  expect(cells.rows.filter((row) => String(row[3]).length > 1_500)).toEqual([]);
  const { records, problems } = parseTextsSheet({ headers: cells.headers, rows: [...cells.rows].reverse() });
  expect(problems).toEqual([]);
  expect([...records].sort((a, b) => (a.briefing < b.briefing ? -1 : 1))).toEqual(ledger.texts);
});

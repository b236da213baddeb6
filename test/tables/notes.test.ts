import fc from 'fast-check';
import { resolve } from '../../src/ledger/ledger';
import { cut, notesOf, shortenAround } from '../../src/tables/notes';
import { briefing, ledgerOf } from '../ledger/notation';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = fc
  .array(fc.constantFrom('a', ' ', 'ố', '📈', 'đồng '), { maxLength: 200 })
  .map((list) => list.join(''));

test('a sentence is shortened around its figure, never inside a character', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 20, max: 200 }), (before, after, limit) => {
      const short = shortenAround(`${before}【5.775】${after}`, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short).toContain('【5.775】');
      expect(short).not.toMatch(LONE_SURROGATE);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('words stay whole', () => {
  const sentence =
    'Trong tháng, doanh thu bưu chính đạt 【5.775】 tỷ đồng, cao hơn cùng kỳ năm trước một phần năm';
  expect(shortenAround(sentence, 50)).toBe('…thu bưu chính đạt 【5.775】 tỷ đồng, cao hơn…');
});

test('a text is cut at a word', () => {
  expect(cut('Hội nghị giao ban tháng mười một', 20)).toBe('Hội nghị giao ban…');
  expect(cut('ngắn', 20)).toBe('ngắn');
});

test('a note says period, sentence, earlier value, briefing and its date', () => {
  const ledger = ledgerOf(
    briefing({ id: 'early', date: '2024-07-10', period: '2024-S1' }, 'postal revenue 2024-S1 = 32000 tỷ'),
    briefing({ id: 'late', date: '2024-08-05', period: '2024-07' }, 'postal revenue 2024-S1 = 32450 tỷ'),
  );
  expect(resolve(ledger).map(notesOf(ledger, 'vi'))).toEqual([
    '6T/2024\npostal revenue 2024-S1 = 【32450】 tỷ\nTrước đó: 32.000 tỷ đồng. Bản tin late (5/8/2024)',
  ]);
});

test('a corrected value’s note says what the briefing had', () => {
  const ledger = ledgerOf(
    briefing({ id: 'b', date: '2024-07-10', period: '2024-S1' }, 'postal revenue 2024-S1 = 32000 tỷ'),
  );
  const corrected = {
    ...ledger,
    rows: ledger.rows.map((row) => ({ ...row, valueUsed: 33e12, corrected: { value: 33e12 } })),
  };
  expect(resolve(corrected).map(notesOf(corrected, 'en'))).toEqual([
    '6M/2024\npostal revenue 2024-S1 = 【32000】 tỷ\nBriefing: 32,000 billion VND. Bản tin b (10/7/2024)',
  ]);
});

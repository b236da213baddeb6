import { briefingId } from '../../src/reading/text/identity';
import { fold } from '../../src/reading/text/fold';
import { lex } from '../../src/reading/text/lex';
import { normalise } from '../../src/reading/text/normalise';
import { parseNumber, scaled } from '../../src/reading/phrases/numbers';
import { CATALOG_ROWS } from '../../src/reading/lexicon/lexicon';
import { keysOf, PhraseTable } from '../../src/reading/lexicon/phraseTable';
import { slug } from '../../src/reading/text/slug';

describe('normalise', () => {
  test('line ends, composition, byte order mark', () => {
    expect(normalise('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
    expect(normalise('Bưu chính'.normalize('NFD'))).toBe('Bưu chính');
    expect(normalise('\ufeffTháng 11')).toBe('Tháng 11');
  });

  test('nothing else changes, and once is enough', () => {
    const text = 'Đạt\u00a05.775\ttỷ  đồng 📌\n\n(+6,8%)';
    expect(normalise(text)).toBe(text);
    expect(normalise(normalise(`\r\n${text.normalize('NFD')}`))).toBe(`\n${text}`);
  });
});

describe('fold', () => {
  test.each([
    ['Luỹ', 'lũy'],
    ['kì', 'kỳ'],
    ['TỈ', 'tỷ'],
    ['hoà', 'hòa'],
    ['quý', 'quý'],
    ['quí', 'quý'],
    ['thuỷ', 'thủy'],
    ['khoá', 'khóa'],
    ['xoè', 'xòe'],
    // A tone in the middle of a word is no placement.
    ['hoàn', 'hoàn'],
    ['toán', 'toán'],
  ])('%s as %s', (word, key) => {
    expect(fold(word)).toBe(key);
    expect(fold(fold(word))).toBe(key);
  });

  test('diacritics count', () => {
    expect(fold('năm')).not.toBe(fold('nam'));
    expect(fold('bưu')).not.toBe(fold('buu'));
  });
});

describe('lex', () => {
  const keys = (text: string): string[] => lex(text).map(({ key }) => key);

  test.each([
    ['đạt47,5 tỷ', ['đạt', '47,5', 'tỷ']],
    ['33.536,37 tỷ.', ['33.536,37', 'tỷ', '.']],
    ['(+6,8%)', ['(', '+', '6,8', '%', ')']],
    ['T11/2023', ['t', '11', '/', '2023']],
    ['TT&TT', ['tt&tt']],
    ['5G, IPv6', ['5', 'g', ',', 'ipv', '6']],
    ['a\n\nb', ['a', '\n', '\n', 'b']],
    ['  \t ', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('tokens lie in order on their text, glued where nothing stands between', () => {
    const text = 'Tháng 11/2023: đạt47,5 tỷ đồng (ước)\n– tăng 5%';
    const tokens = lex(text);
    for (const [i, { start, end, glued, kind, key }] of tokens.entries()) {
      const before = tokens[i - 1];
      expect(start).toBeGreaterThanOrEqual(before?.end ?? 0);
      expect(glued).toBe(before !== undefined && before.end === start);
      expect(kind === 'word' ? fold(text.slice(start, end)) : text.slice(start, end)).toBe(key);
    }
  });
});

describe('parseNumber', () => {
  test.each([
    ['9000', { decimal: '9000' }],
    ['06', { decimal: '06' }],
    ['5.775', { decimal: '5775', other: '5.775' }],
    ['48,245', { decimal: '48.245', other: '48245' }],
    ['18.8', { decimal: '18.8' }],
    ['102.66', { decimal: '102.66' }],
    ['79,1', { decimal: '79.1' }],
    ['33.536,37', { decimal: '33536.37' }],
    ['33,536.37', { decimal: '33536.37' }],
    ['1.509.800', { decimal: '1509800' }],
    ['1,234,567', { decimal: '1234567' }],
    ['3.421.007,5', { decimal: '3421007.5' }],
    // No thousands mark after a zero or after four digits.
    ['0.125', { decimal: '0.125' }],
    ['0,125', { decimal: '0.125' }],
    ['1234.567', { decimal: '1234.567' }],
  ])('%s', (digits, parsed) => {
    expect(parseNumber(digits)).toEqual(parsed);
  });

  test.each(['20.11.2023', '1.23.456', '1.234,5,6', '1,234.567,8', '12.34,5'])(
    '%s is no number',
    (digits) => {
      expect(parseNumber(digits)).toBeUndefined();
    },
  );

  test('scales without the error of a multiplication', () => {
    expect(scaled('33536.37', 9)).toBe(33_536_370_000_000);
    expect(scaled('0.1', 1)).toBe(1);
    expect(scaled('1.1', 6)).toBe(1_100_000);
  });
});

describe('PhraseTable', () => {
  const table = new PhraseTable<string>();
  table.add('băng rộng', 'broadband');
  table.add('băng rộng di động', 'mobile broadband');
  table.add('Băng rộng', 'second');

  test('the longest phrase wins, whatever the case', () => {
    expect(table.match(lex('Băng Rộng di động tăng'), 0)).toMatchObject({
      value: 'mobile broadband',
      length: 4,
    });
    expect(table.match(lex('thuê bao băng rộng cố định'), 2)).toMatchObject({
      value: 'broadband',
      length: 2,
    });
  });

  test('it ends before the limit, and begins nowhere else', () => {
    expect(table.match(lex('băng rộng di động'), 0, 3)?.value).toBe('broadband');
    expect(table.match(lex('băng rộng'), 0, 1)).toBeUndefined();
    expect(table.match(lex('di động băng rộng'), 0)).toBeUndefined();
  });

  test('phrases are cut as texts are', () => {
    const wordings = [...CATALOG_ROWS.concepts, ...CATALOG_ROWS.cues, ...CATALOG_ROWS.units].flatMap(
      (row) => row.names,
    );
    for (const wording of [...wordings, 'TT&TT 4.0 (1.000 dân)', 'Thuý, kĩ thuật'])
      // Texts write "KH&CN" in capitals, which make it one word.
      expect(keysOf(wording)).toEqual(
        lex(wording.replace(/\p{L}&\p{L}+/gu, (joined) => joined.toUpperCase())).map(({ key }) => key),
      );
  });

  test('of two values of one wording the first counts', () => {
    const own = new PhraseTable<number>([
      [1, ['tỉ']],
      [2, ['tỷ']],
    ]);
    expect(own.match(lex('tỷ'), 0)?.value).toBe(1);
  });
});

test.each([
  ['Tỉnh Hà Giang', 'tinh-ha-giang'],
  ['Thành phố Đà Nẵng', 'thanh-pho-da-nang'],
  ['  Bà Rịa - Vũng Tàu! ', 'ba-ria-vung-tau'],
  ['5G', '5g'],
  ['…', ''],
])('slug of %j is %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('the same text has the same id, another text another', () => {
  expect(briefingId('Tháng 11/2023')).toBe(briefingId('Tháng 11/2023'));
  const ids = Array.from({ length: 2000 }, (_, i) => briefingId(`Doanh thu đạt ${i} tỷ đồng`));
  expect(new Set(ids).size).toBe(2000);
  expect(ids.every((id) => /^[0-9a-z]{11}$/.test(id))).toBe(true);
});

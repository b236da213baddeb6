import fc from 'fast-check';
import { METRICS } from '../../src/catalog/metrics';
import { SECTORS } from '../../src/catalog/sectors';
import type { Vocabulary } from '../../src/catalog/vocabulary';
import { ERRORS } from '../../src/messages/errors';
import { format } from '../../src/messages/format';
import { BriefsheetError } from '../../src/model/errors';
import type { Observation } from '../../src/model/observation';
import { checkVocabulary, vocabularyOf, type VocabularyRow } from '../../src/reading/lexicon/checkVocabulary';
import { readBriefing } from '../../src/reading/read';
import { lexiconOf } from '../../src/reading/lexicon/vocabulary';

const read = (text: string, vocabulary: Vocabulary): string[] =>
  readBriefing(text, { period: '2023-11', vocabulary }).observations.map(line);

const line = ({ sector, metric, kind, measure, value, unit }: Observation): string =>
  [sector, metric, kind, measure, value, unit].join(' ');

const rows = (...given: readonly VocabularyRow[]): Vocabulary => vocabularyOf(given);

const SPACE: VocabularyRow = {
  kind: 'lĩnh vực',
  id: 'space',
  wordings: 'viễn thám | ảnh vệ tinh',
  vi: 'Viễn thám',
};
const WAFERS: VocabularyRow = {
  kind: 'chỉ tiêu',
  id: 'wafers',
  wordings: 'tấm silic xuất xưởng; sản lượng tấm silic',
  sector: 'Viễn thám',
  unit: 'nghìn tấm',
  stockOrFlow: 'thời kỳ',
  vi: 'Tấm silic',
  en: 'Wafers',
};
const SHEETS: VocabularyRow = { kind: 'đơn vị', id: 'tấm', wordings: 'tấm | phiến' };

describe('what a vocabulary adds', () => {
  test('a sector heads parts of a text and stands in sentences', () => {
    const vocabulary = rows(SPACE);
    expect(read('Về lĩnh vực viễn thám: Doanh thu đạt 55 tỷ đồng.', vocabulary)).toEqual([
      'space revenue flow level 55000000000 VND',
    ]);
    expect(read('2. ẢNH VỆ TINH\nLợi nhuận ước đạt 7 tỷ đồng, tăng 3%.', vocabulary)).toEqual([
      'space profit flow level 7000000000 VND',
      'space profit flow change 3 %',
    ]);
    expect(read('Tháng 11, ngành viễn thám có 45 doanh nghiệp.', vocabulary)).toEqual([
      'space enterprises stock level 45 doanh nghiệp',
    ]);
  });

  test('a statistic has its kind, its sector under any heading, its unit by one name', () => {
    const vocabulary = rows(WAFERS, SPACE, SHEETS);
    expect(
      read('Về lĩnh vực viễn thông: sản lượng tấm silic đạt 12,5 nghìn phiến, giảm 2%.', vocabulary),
    ).toEqual(['space wafers flow level 12500 tấm', 'space wafers flow change -2 %']);
    expect(vocabulary.metrics![0]!.label).toEqual({ vi: 'Tấm silic', en: 'Wafers' });
  });

  test('a currency of its own', () => {
    const vocabulary = rows(
      { kind: 'unit', id: 'EUR', wordings: 'euro | €', unit: 'money' },
      { kind: 'metric', wordings: 'trị giá chip', sector: 'any', unit: 'triệu euro', stockOrFlow: 'flow' },
    );
    expect(read('Về viễn thông: trị giá chip đạt 340 triệu euro và 5 tỷ đồng.', vocabulary)[0]).toBe(
      'telecom tri-gia-chip flow level 340000000 EUR',
    );
  });

  test('other words for what is known: a notion, several, a sector, a verb', () => {
    const vocabulary = rows(
      { kind: 'cách viết', id: 'doanh thu', wordings: 'tổng thu' },
      { kind: 'cách viết', id: 'thuê bao di động', wordings: 'SIM sống' },
      { kind: 'cách viết', id: 'postal', wordings: 'thư tín' },
      { kind: 'cách viết', id: 'tăng', wordings: 'đi lên' },
    );
    expect(read('Về lĩnh vực thư tín: tổng thu đạt 500 tỷ đồng, đi lên 4%.', vocabulary)).toEqual(
      readBriefing('Về lĩnh vực bưu chính: doanh thu đạt 500 tỷ đồng, tăng 4%.', {
        period: '2023-11',
      }).observations.map(line),
    );
    expect(read('SIM sống đạt 120 triệu thuê bao.', vocabulary)).toEqual([
      'telecom mobile-subscribers stock level 120000000 thuê bao',
    ]);
  });

  test('it is compiled once, and leaves texts without it alone', () => {
    const vocabulary = rows(SPACE);
    expect(lexiconOf(vocabulary)).toBe(lexiconOf(vocabulary));
    expect(lexiconOf({ ...vocabulary })).not.toBe(lexiconOf(vocabulary));
    const text = 'Về lĩnh vực viễn thám: doanh thu đạt 55 tỷ đồng.';
    expect(readBriefing(text, { period: '2023-11' }).observations[0]!.sector).not.toBe('space');
  });
});

describe('rows that are wrong', () => {
  const metric = {
    kind: 'metric',
    id: 'm',
    wordings: 'tủ khóa',
    sector: 'postal',
    unit: 'máy',
    stockOrFlow: 'stock',
  };

  test.each<[VocabularyRow, Record<string, unknown>]>([
    [
      { ...metric, kind: 'số đo' },
      { code: 'vocabulary-kind', value: 'số đo' },
    ],
    [
      { ...metric, id: '***' },
      { code: 'vocabulary-id', value: '***' },
    ],
    [{ ...metric, wordings: ' | ' }, { code: 'vocabulary-wording' }],
    [
      { ...metric, sector: 'hàng không' },
      { code: 'vocabulary-sector', value: 'hàng không' },
    ],
    [
      { ...metric, unit: 'xyz' },
      { code: 'vocabulary-unit', value: 'xyz' },
    ],
    [
      { ...metric, unit: '' },
      { code: 'vocabulary-unit', value: '' },
    ],
    [
      { ...metric, stockOrFlow: '?' },
      { code: 'vocabulary-stock-or-flow', value: '?' },
    ],
    [
      { kind: 'unit', id: 'u', wordings: 'u', unit: 'màu' },
      { code: 'vocabulary-dimension', value: 'màu' },
    ],
    [
      { kind: 'wording', id: 'qwerty', wordings: 'abc' },
      { code: 'vocabulary-meaning', value: 'qwerty' },
    ],
    [
      { ...metric, id: 'other' },
      { code: 'vocabulary-duplicate', value: 'tủ khóa', first: 1 },
    ],
    [
      { ...metric, wordings: 'tủ thư' },
      { code: 'vocabulary-duplicate', value: 'm', first: 1 },
    ],
  ])('%j', (wrong, { code, ...facts }) => {
    const { vocabulary, problems } = checkVocabulary([metric, { kind: '', wordings: '' }, wrong, SPACE]);
    expect(problems).toEqual([
      {
        code,
        facts: {
          ...facts,
          row: 3,
          ...(code === 'vocabulary-kind' ? {} : { list: expect.any(String) as string }),
        },
      },
    ]);
    // The rows around it stay.
    expect([vocabulary.metrics!.length, vocabulary.sectors!.length]).toEqual([1, 1]);
    const sentence = format(ERRORS[problems[0]!.code], 'vi', problems[0]!.facts);
    expect(sentence).toMatch(/dòng 3/);
    expect(sentence).not.toMatch(/\{/);
    expect(() => vocabularyOf([metric, wrong])).toThrow(BriefsheetError);
  });

  test('lists written by hand are checked when they are used', () => {
    const vocabulary = { units: [{ id: 'u', names: [] }] };
    expect(() => readBriefing('Doanh thu đạt 5 tỷ đồng', { vocabulary })).toThrow('vocabulary-wording');
    expect(() => vocabularyOf('x')).toThrow('vocabulary-unreadable');
    expect(() => vocabularyOf([['metric']])).toThrow('vocabulary-unreadable');
  });
});

describe('the user wins', () => {
  const RUNS = { numRuns: 60, seed: 20231120 };
  const words = fc.constantFrom(
    'tủ',
    'khóa',
    'thông',
    'minh',
    'doanh',
    'thu',
    'thuê',
    'bao',
    'bưu',
    'chính',
    'vệ',
    'tinh',
  );
  const name = fc.array(words, { minLength: 2, maxLength: 4 }).map((all) => all.join(' '));
  const sector = fc.constantFrom(...SECTORS);

  test('a wording of the user means what the user says, whatever the catalog makes of it', () => {
    fc.assert(
      fc.property(name, sector, fc.integer({ min: 1001, max: 99_999 }), (wording, own, value) => {
        const vocabulary: Vocabulary = {
          metrics: [{ id: 'own', sector: own.id, names: [wording], kind: 'flow', unit: 'tỷ đồng' }],
        };
        expect(read(`Tháng 11/2023, ${wording} ước đạt ${value} tỷ đồng, tăng 5%.`, vocabulary)).toEqual([
          `${own.id} own flow level ${value}000000000 VND`,
          `${own.id} own flow change 5 %`,
        ]);
      }),
      RUNS,
    );
  });

  test('the name of a statistic of the catalog may be given to another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METRICS.filter(({ unit }) => unit === 'VND')), ({ label }) => {
        const vocabulary: Vocabulary = {
          metrics: [{ id: 'own', sector: 'publishing', names: [label.vi], kind: 'stock', unit: 'đồng' }],
        };
        expect(read(`${label.vi} đạt 5.000 tỷ đồng.`, vocabulary)).toEqual([
          'publishing own stock level 5000000000000 VND',
        ]);
      }),
      RUNS,
    );
  });

  test('a heading of the user is the sector of what follows', () => {
    fc.assert(
      fc.property(name, (wording) => {
        const vocabulary: Vocabulary = { sectors: [{ id: 'own', names: [wording] }] };
        expect(read(`Về lĩnh vực ${wording}:\nLợi nhuận đạt 45 tỷ đồng.`, vocabulary)).toEqual([
          'own profit flow level 45000000000 VND',
        ]);
      }),
      RUNS,
    );
  });
});

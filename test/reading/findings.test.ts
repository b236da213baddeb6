/** The numbers of findings, and texts that are refused before reading; which findings there are is in the corpus. */
import { BriefsheetError } from '../../src/model/errors';
import { NATION } from '../../src/model/observation';
import { checkText, LONGEST_TEXT } from '../../src/reading/text/checkText';
import { toFigures } from '../../src/reading/figures';
import { readBriefing } from '../../src/reading/read';

const read = (text: string) => readBriefing(text, { period: '2023-11' });

describe('facts', () => {
  const facts = (text: string): unknown => read(text).findings.map((finding) => finding.facts);

  test('a change against its base', () => {
    expect(
      facts('Tháng 11/2023, ghi nhận 521 cuộc tấn công mạng, tăng 723% so với tháng 10/2023 (72 cuộc).'),
    ).toEqual([{ stated: 723, computed: 623.6, level: 521, base: 72, text: '723' }]);
  });

  test('a period compared with itself is held with the period that fits', () => {
    const reading = read(
      'Tháng 10/2023, doanh thu bưu chính tăng 3% so với tháng 10/2023, tăng 18% so với tháng 11/2022.',
    );
    expect(reading.findings[0]).toMatchObject({
      code: 'period-equals-base',
      severity: 'error',
      facts: { period: '2023-10', base: '2023-10', suggestion: '2023-11' },
    });
    expect(reading.observations.map(({ status, suggestion }) => [status, suggestion])).toEqual([
      ['held', { field: 'period', value: '2023-11' }],
      ['held', { field: 'period', value: '2023-11' }],
    ]);
  });

  test('without another comparison the period after the base is suggested', () => {
    expect(facts('Quý II/2023, doanh thu bưu chính tăng 3% so với quý II/2023.')).toMatchObject([
      { suggestion: '2023-Q3' },
    ]);
  });

  test('a settled dot', () => {
    const reading = read(
      'Tháng 11/2023, doanh thu xuất bản đạt 262.500 tỷ đồng, tăng 5% so với tháng 10/2023 (250 tỷ đồng).',
    );
    expect(reading.findings).toMatchObject([
      { code: 'number-settled', severity: 'note', facts: { value: 262.5e9, unit: 'VND', text: '262.500' } },
    ]);
    expect(reading.observations.map(({ settled }) => settled === true)).toEqual([true, false, false]);
  });

  test('parts and their total', () => {
    expect(
      facts(
        'Thuê bao điện thoại đạt 120 triệu thuê bao, bao gồm 125,6 triệu thuê bao di động và 2,4 triệu thuê bao cố định.',
      ),
    ).toEqual([{ sum: 128e6, total: 120e6, text: '120' }]);
  });

  test('more than there are', () => {
    expect(facts('Đã có 65/63 tỉnh, thành phố có mạng 5G.')).toEqual([
      { covered: 65, count: 63, text: '65' },
    ]);
    expect(facts('Kinh tế số chiếm 116,5% GDP.')).toEqual([{ value: 116.5, text: '116,5' }]);
  });

  test('a rank', () => {
    expect(facts('Tốc độ băng rộng di động xếp hạng 152/104.')).toEqual([
      { rank: 152, count: 104, text: '152' },
    ]);
  });
});

describe('figures in the output format', () => {
  test('absent fields are left out, the nation is no area', () => {
    const [level, change] = toFigures(
      read('Tháng 11/2023, doanh thu bưu chính ước đạt 6.100 tỷ đồng, tăng 18% so với cùng kỳ.'),
    );
    expect(level).toEqual({
      start: 43,
      end: 48,
      text: '6.100',
      value: 6.1e12,
      unit: 'VND',
      measure: 'level',
      sector: 'postal',
      indicator: 'doanh thu bưu chính',
      period: '2023-11',
      hedge: 'about',
      metric: 'revenue',
      how: { sector: 'stated', metric: 'stated', period: 'stated' },
    });
    expect(Object.keys(change!)).toEqual([
      'start',
      'end',
      'text',
      'value',
      'unit',
      'measure',
      'sector',
      'indicator',
      'period',
      'base',
      'metric',
      'how',
    ]);
  });

  test('another area, a coverage and a part are said', () => {
    const reading = readBriefing(
      'UBND TỈNH LAM SƠN\nKết quả tháng 11/2023\nCó 57/63 tỉnh, thành phố đã ban hành kế hoạch chuyển đổi số.\nHạ tầng: 2.118 trạm BTS, trong đó trạm 4G là 1.046 trạm.',
    );
    expect(reading.briefing).toMatchObject({ area: 'tinh-lam-son', areaName: 'Tỉnh Lam Sơn' });
    expect(toFigures(reading)).toMatchObject([
      { area: 'tinh-lam-son', value: 57, of: 63 },
      { value: 2118, metric: 'bts-sites' },
      { value: 1046, metric: '4g-sites' },
    ]);
    expect(read('Doanh thu bưu chính đạt 6.100 tỷ đồng.').observations[0]!.area).toBe(NATION);
  });
});

describe('texts that are refused', () => {
  const codeOf = (text: string): unknown => {
    try {
      checkText(text);
      return undefined;
    } catch (error) {
      return error instanceof BriefsheetError && [error.code, error.facts];
    }
  };

  test.each(['', '  \n\t ', '\ufeff \u00a0'])('%j is empty', (text) => {
    expect(codeOf(text)).toEqual(['text-empty', {}]);
  });

  test.each([
    'The ministry reported revenue of 5,775 billion dong in November 2023, up 20 percent.',
    'Doanh thu buu chinh thang 11 dat 5.775 ty dong, tang 20% so voi cung ky nam truoc.',
    '2023年11月の郵便収入は前年同月比20%増加した。',
    'Почтовые доходы выросли на 20 процентов в ноябре 2023 года.',
  ])('%s is not Vietnamese', (text) => {
    expect(codeOf(text)).toEqual(['text-not-vietnamese', {}]);
  });

  test('a text of the greatest length is taken, a longer one is not', () => {
    const text = 'Doanh thu bưu chính đạt 6.100 tỷ đồng. '.repeat(LONGEST_TEXT / 39 + 1);
    expect(codeOf(text.slice(0, LONGEST_TEXT))).toBeUndefined();
    expect(codeOf(text.slice(0, LONGEST_TEXT + 1))).toEqual([
      'text-too-long',
      { length: LONGEST_TEXT + 1, limit: LONGEST_TEXT },
    ]);
  });

  test('Vietnamese is taken in any composition, with English names and digits', () => {
    for (const text of [
      'Đạt 5 tỷ đồng',
      'Doanh thu đạt 5.775 tỷ đồng'.normalize('NFD'),
      'Facebook, Google, TikTok đã gỡ 412 bài viết',
      '12.345',
    ])
      expect(codeOf(text)).toBeUndefined();
  });
});

import * as period from '../../src/model/period';
import { tokensOf } from '../../src/reading/lexicon/lexicon';
import { PERIOD_FORMS, readPeriod } from '../../src/reading/periods/read';
import { resolveBase, resolveOwn } from '../../src/reading/periods/resolve';
import { isRelative, type PeriodPhrase } from '../../src/reading/periods/spec';

const BRIEFING = period.month(2023, 11);

/** The phrase that opens a text and the words that it leaves. */
function read(text: string): { phrase: PeriodPhrase | undefined; rest: string } {
  const tokens = tokensOf(text);
  const phrase = readPeriod(tokens, 0, tokens.length);
  return { phrase, rest: phrase && phrase.end < tokens.length ? text.slice(tokens[phrase.end]!.start) : '' };
}

const own = (text: string, kind?: 'stock' | 'flow', at = BRIEFING): string | undefined => {
  const { phrase } = read(text);
  return phrase && resolveOwn(phrase, at, BRIEFING, kind)?.code;
};

const base = (text: string, at: string): string | undefined => {
  const { phrase } = read(text);
  return phrase && resolveBase(phrase, period.periodOf(at), BRIEFING)?.code;
};

test('every example of a form is read to its end', () => {
  for (const { name, examples } of PERIOD_FORMS)
    for (const example of examples) {
      const { phrase, rest } = read(example);
      expect([name, example, phrase !== undefined, rest]).toEqual([name, example, true, '']);
    }
});

test.each([
  ['tháng 11/2023 đạt', '2023-11'],
  ['tháng 6.2024 đạt', '2024-06'],
  ['tháng 8 năm 2024 đạt', '2024-08'],
  ['T9/2022 đạt', '2022-09'],
  ['tháng bảy đạt', '2023-07'],
  ['tháng mười một đạt', '2023-11'],
  ['tháng 12 năm ngoái đạt', '2022-12'],
  ['quý I/2024 đạt', '2024-Q1'],
  ['quý III năm 2022 đạt', '2022-Q3'],
  ['Q4/2021 đạt', '2021-Q4'],
  ['6 tháng đầu năm 2021 đạt', '2021-S1'],
  ['sáu tháng đầu năm đạt', '2023-S1'],
  ['11 tháng năm 2023 đạt', '2023-01-01/P11M'],
  ['9 tháng đạt', '2023-01-01/P9M'],
  ['8T/2024 đạt', '2024-01-01/P8M'],
  ['6 tháng cuối năm 2022 đạt', '2022-S2'],
  ['nửa đầu năm nay đạt', '2023-S1'],
  ['năm 2022 đạt', '2022'],
  ['cả năm đạt', '2023'],
  ['trong tháng đạt', '2023-11'],
  ['tháng trước đạt', '2023-10'],
  ['năm ngoái đạt', '2022-11'],
  ['ngày 20/11/2023 đạt', '2023-11-20'],
  ['ngày 22 tháng 9 năm 2020 đạt', '2020-09-22'],
  ['20.11.2023 đạt', '2023-11-20'],
  ['từ 24/7 đến 23/8/2023 đạt', '2023-07-24/P31D'],
  ['từ ngày 16/12/2022 đến 15/01/2023 đạt', '2022-12-16/P31D'],
  ['từ tháng 4 đến tháng 6/2023 đạt', '2023-Q2'],
  ['từ tháng 11/2022 đến tháng 2/2023 đạt', '2022-11-01/P4M'],
])('"%s" is %s', (text, code) => {
  expect(own(text)).toBe(code);
  expect(read(text).rest).toBe('đạt');
});

test.each([
  ['tính đến ngày 20/11/2023', '2023-11-20', '2023-11-20'],
  ['đến hết tháng 9/2023', '2023-09', '2023-01-01/P9M'],
  ['tính đến hết quý II/2023', '2023-06', '2023-S1'],
  ['đến cuối năm 2022', '2022-12', '2022'],
  ['lũy kế 8 tháng', '2023-01-01/P8M', '2023-01-01/P8M'],
  ['lũy kế đến hết tháng 10/2023', '2023-10', '2023-01-01/P10M'],
  ['từ đầu năm đến nay', '2023-01-01/P11M', '2023-01-01/P11M'],
  ['đến nay', '2023-11', '2023-11'],
])('"%s": a stock of %s, a flow of %s', (text, stock, flow) => {
  expect(own(text, 'stock')).toBe(stock);
  expect(own(text, 'flow')).toBe(flow);
});

test.each([
  ['cùng kỳ', '2023-Q3', '2022-Q3'],
  ['cùng kỳ năm 2020', '2023-01-01/P9M', '2020-01-01/P9M'],
  ['cùng kỳ 11/2022', '2023-11', '2022-11'],
  ['CK 2019', '2023-S1', '2019-S1'],
  ['cùng kỳ tháng trước', '2023-11', '2023-10'],
  ['tháng trước', '2023-01', '2022-12'],
  ['tháng trước', '2023-11-20', '2023-10'],
  ['quý trước', '2023-Q1', '2022-Q4'],
  ['quý trước', '2023-11', '2023-Q3'],
  ['năm trước', '2022', '2021'],
  ['kỳ trước', '2023-Q2', '2023-Q1'],
  ['tháng 11/2022', '2023-11', '2022-11'],
])('against "%s" from %s is %s', (text, at, code) => {
  expect(base(text, at)).toBe(code);
});

test('a month without a year after a briefing of spring is of the year before', () => {
  const { phrase } = read('tháng 12 đạt');
  expect(resolveOwn(phrase!, period.month(2024, 1), period.month(2024, 1))?.code).toBe('2023-12');
  expect(resolveOwn(phrase!, period.month(2023, 12), period.month(2023, 12))?.code).toBe('2023-12');
});

test('relative phrases are compared with, even without "so với"', () => {
  const relative = ['cùng kỳ', 'tháng trước', 'quý trước', 'tháng 11/2022'].map((text) =>
    isRelative(read(text).phrase!),
  );
  expect(relative).toEqual([true, true, true, false]);
});

test.each([
  'giai đoạn phát triển',
  'tháng',
  '3 tháng kể từ ngày ký',
  '13/2020/TT-BTTTT',
  '31/2/2023',
  'tháng 13/2023 vừa qua',
  'năm doanh nghiệp',
  'quý vị đại biểu',
  '5.775 tỷ đồng',
])('"%s" names no period', (text) => {
  expect(own(text)).toBeUndefined();
});

import * as period from '../../model/period';
import type { Tokens } from '../lexicon/lexicon';
import { fixed, type FormRule } from './formParts';
import type { PeriodPhrase } from './spec';

/** A year without "năm": said after words that a year follows, and before none that it would count. */
export const BARE_YEAR: FormRule = {
  name: 'year by itself',
  first: ['#'],
  // "so với 2015", "ICT Index 2016", "mục tiêu 2022 là", "KH 2024:": the words before are no part of it.
  examples: [],
  read(c, i) {
    const year = c.year(i);
    if (year === undefined) return undefined;
    if (isYearOfNoun(c.key(i - 1), c.key(i + 1))) return fixed(period.year(year), 1);
    const first = YEAR_LEADS.get(c.key(i - 1));
    if (first === undefined || (first !== '' && !first.includes(c.key(i - 2)))) return undefined;
    const next = c.key(i + 1);
    return next === '' || YEAR_ENDS.has(next) ? fixed(period.year(year), 1) : undefined;
  },
};

/** "bản 2022", "kỳ đánh giá 2020", "phiên bản 2024": an edition of a ranking or survey, named by its year. */
export const EDITION: FormRule = {
  name: 'edition of a year',
  first: ['bản', 'phiên', 'kỳ', 'bảng', 'đợt', 'lần', 'ấn'],
  examples: ['bản 2022', 'phiên bản 2024', 'kỳ 2020', 'lần xếp hạng 2021', 'đợt đánh giá 2021'],
  read(c, i) {
    const key = c.key(i);
    let at = i + 1;
    if (key === 'phiên' || key === 'ấn') {
      if (c.key(at) !== 'bản') return undefined;
      at++;
    } else if (RANKING.get(c.key(at)) === c.key(at + 1)) at += 2;
    const year = c.year(at);
    if (year === undefined) return undefined;
    const next = c.key(at + 1);
    return next === '' || YEAR_ENDS.has(next) || AFTER_EDITION.has(next)
      ? fixed(period.year(year), at + 1 - i)
      : undefined;
  },
};
/** The phrase is the name of an edition, of which no briefing reports. */
export const isEdition = (tokens: Tokens, { spec, start }: PeriodPhrase): boolean =>
  spec.kind === 'fixed' &&
  period.classOf(spec.period) === 'year' &&
  EDITION.first.includes(tokens[start]!.key);
/** "xếp hạng", "đánh giá", "khảo sát": each first word with its second. */
const RANKING = new Map([
  ['xếp', 'hạng'],
  ['đánh', 'giá'],
  ['khảo', 'sát'],
  ['công', 'bố'],
]);
const AFTER_EDITION = new Set(['mới', 'chỉ', 'chưa', 'ở', 'vẫn', 'thứ', '"', '”']);

/** The words before a year by itself, each with those before it where it does not do alone. */
export const YEAR_LEADS: ReadonlyMap<string, string | readonly string[]> = new Map<
  string,
  string | readonly string[]
>([
  ['với', ['so']],
  ['so', ''],
  ['tiêu', ['mục', 'chỉ']],
  ['hoạch', ['kế']],
  ['toán', ['dự']],
  ['kh', ''],
  // "khảo sát Chính phủ điện tử 2020 của Liên hợp quốc".
  ['tử', ['điện']],
  ...['index', 'dti', 'egdi', 'gii', 'gci', 'idi', 'nri', 'papi', 'pci', 'sipas'].map(
    (name) => [name, ''] as const,
  ),
]);

/** "doanh thu viễn thông 2024 ước 143.700 tỷ đồng", "xuất khẩu 2023 đạt": between what is measured and its verb. */
export const isYearOfNoun = (before: string, next: string): boolean =>
  (next === 'ước' || next === 'đạt') && MEASURED.has(before);
/** Last words of "doanh thu", "viễn thông", "bưu chính", "bưu gửi", "sản lượng", "xuất khẩu", "ngân sách", "toàn ngành". */
const MEASURED = new Set('thu thông chính gửi lượng khẩu sách ngành ict cntt mềm cứng tin bản'.split(' '));

const YEAR_ENDS = new Set(
  [',', '.', ';', ':', ')', '(', '-', '–', 'và', 'tăng', 'giảm', 'thì', 'của', 'xếp', 'là', 'đạt'].concat([
    'đề',
    'đặt',
    'giao',
    'được',
    'hạng',
    'thứ',
  ]),
);

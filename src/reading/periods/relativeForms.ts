import * as period from '../../model/period';
import { fixed, LAST_YEAR, yearAfter, type FormRule } from './formParts';
import { MONTH, MONTH_AND_YEAR } from './forms';
import type { PeriodSpec } from './spec';

/** Forms that say a period by another: "cùng kỳ", "tháng trước", "trong tháng". */
export const RELATIVE_FORMS: readonly FormRule[] = [
  {
    name: 'same period',
    first: ['cùng', 'ck'],
    examples: [
      'cùng kỳ',
      'cùng kỳ năm 2022',
      'cùng kỳ 2022',
      'cùng kỳ 11/2022',
      'cùng kỳ năm trước',
      'CK 2019',
    ],
    read(c, i) {
      const at =
        c.key(i) === 'ck'
          ? 1
          : SAME.has(c.key(i + 1))
            ? 2
            : c.words(i, 'cùng', 'thời', 'điểm')
              ? 3
              : c.words(i, 'cùng', 'giai', 'đoạn')
                ? 3
                : 0;
      if (!at) return undefined;
      const ago =
        c.key(i + at) === 'năm' ||
        c.key(i + at) === 'tháng' ||
        c.year(i + at + 1) !== undefined ||
        c.int(i + at) !== undefined;
      // "tính đến cùng thời điểm trên".
      if (c.key(i + 1) === 'thời' && c.key(i + 3) === 'trên') return { spec: { kind: 'same' }, length: 4 };
      // "tại cùng thời điểm" of a further statistic is the date said before.
      // So is "Cùng thời điểm, …" that opens a clause.
      const further = c.key(i - 1) === 'tại' || (c.key(i + at) === ',' && OPENINGS.has(c.key(i - 1)));
      if (at === 3 && c.key(i + 1) === 'thời' && !ago && further)
        return { spec: { kind: 'same' }, length: 3 };
      // "cùng tháng" without a year is the month spoken of before.
      if (c.key(i + 1) === 'tháng' || c.key(i + 1) === 'quý')
        if (!ago) return { spec: { kind: 'same' }, length: 2 };
      const none: PeriodSpec = { kind: 'same-period' };
      if (c.key(i + at) === 'năm' && LAST_YEAR.has(c.key(i + at + 1)))
        return { spec: none, length: at + 2 + (c.key(i + at + 2) === 'đó' ? 1 : 0) };
      if (c.words(i + at, 'tháng', 'trước'))
        return { spec: { kind: 'previous', unit: 'month' }, length: at + 2 };
      // "cùng kỳ tháng 11/2022", "cùng kỳ 11/2022": with the month said once more.
      const form = (c.key(i + at) === 'tháng' ? MONTH : MONTH_AND_YEAR).read(c, i + at);
      if (form?.spec.kind === 'fixed')
        return { spec: { kind: 'same-period', period: form.spec.period }, length: at + form.length };
      const y = yearAfter(c, i + at);
      return y.year === undefined
        ? { spec: none, length: at }
        : { spec: { kind: 'same-period', year: y.year }, length: at + y.length };
    },
  },
  {
    name: 'this time of another year',
    first: ['đúng', 'thời', 'dịp', 'giờ'],
    examples: [
      'đúng thời điểm này năm 2022',
      'thời điểm này năm ngoái',
      'giờ này năm ngoái',
      'dịp này năm trước',
    ],
    read(c, i) {
      let at = c.key(i) === 'đúng' ? 1 : 0;
      at += c.words(i + at, 'thời', 'điểm') ? 2 : 1;
      if (c.key(i + at) !== 'này' || c.key(i + at + 1) !== 'năm') return undefined;
      if (LAST_YEAR.has(c.key(i + at + 2))) return { spec: { kind: 'same-period' }, length: at + 3 };
      const { year, length } = yearAfter(c, i + at + 1);
      return year === undefined
        ? undefined
        : { spec: { kind: 'same-period', year }, length: at + 1 + length };
    },
  },
  {
    name: 'previous',
    first: ['tháng', 'quý', 'năm', 'kỳ'],
    examples: [
      'tháng trước',
      'tháng trước đó',
      'tháng liền trước',
      'quý trước',
      'năm ngoái',
      'năm trước',
      'cuối năm trước',
      'kỳ trước',
    ],
    read(c, i) {
      const near = c.key(i + 1) === 'liền' || c.key(i + 1) === 'ngay' ? 1 : 0;
      const word = c.key(i + 1 + near);
      if (word !== 'trước' && !(c.key(i) === 'năm' && word === 'ngoái')) return undefined;
      const unit = ({ tháng: 'month', quý: 'quarter', năm: 'year' } as const)[c.key(i)] ?? 'any';
      // "cuối năm ngoái" is a December, whichever month is compared with it.
      if (unit === 'year' && ENDS.has(c.key(i - 1)))
        return { spec: LAST_DECEMBER, length: 2 + (c.key(i + 2) === 'đó' ? 1 : 0) };
      const after = c.words(i + 2 + near, 'đó') ? 1 : c.words(i + 2 + near, 'liền', 'kề') ? 2 : 0;
      return { spec: { kind: 'previous', unit }, length: 2 + near + after };
    },
  },
  {
    name: 'this time of last year',
    first: ['thời'],
    examples: ['thời điểm này năm ngoái', 'thời gian này năm trước'],
    read(c, i) {
      const known = (c.key(i + 1) === 'điểm' || c.key(i + 1) === 'gian') && c.words(i + 2, 'này', 'năm');
      return known && LAST_YEAR.has(c.key(i + 4)) ? { spec: { kind: 'same-period' }, length: 5 } : undefined;
    },
  },
  {
    name: 'English short form',
    first: ['mom', 'qoq', 'yoy'],
    examples: ['MoM', 'YoY'],
    read(c, i) {
      const key = c.key(i);
      if (key === 'yoy') return { spec: { kind: 'same-period' }, length: 1 };
      return { spec: { kind: 'previous', unit: key === 'mom' ? 'month' : 'quarter' }, length: 1 };
    },
  },
  {
    name: 'ago',
    first: ['một', '#', 'sau'],
    examples: ['một năm trước', '1 năm trước', 'sau một tháng'],
    read(c, i) {
      const after = c.key(i) === 'sau' ? 1 : 0;
      if (c.key(i + after) !== 'một' && c.key(i + after) !== '1') return undefined;
      const unit = ({ tháng: 'month', quý: 'quarter', năm: 'year' } as const)[c.key(i + after + 1)];
      if (!unit) return undefined;
      if (after) return { spec: { kind: 'previous', unit }, length: 3 };
      if (c.key(i + 2) !== 'trước') return undefined;
      return { spec: { kind: 'previous', unit }, length: c.key(i + 3) === 'đó' ? 4 : 3 };
    },
  },
  {
    name: 'since the year began',
    first: ['đầu'],
    examples: [],
    // "so với đầu năm", "so với đầu năm 2023", never "từ đầu năm" nor "chỉ tiêu giao đầu năm". What something has grown by since the year began is told from the December before.
    read(c, i) {
      if (!BEFORE_YEAR_START.has(c.key(i - 1)) || c.key(i + 1) !== 'năm') return undefined;
      const year = c.year(i + 2);
      if (year !== undefined) return fixed(period.month(year - 1, 12), 3);
      const make = (y: number): period.Period => period.month(y, 12);
      const length = c.key(i + 2) === 'nay' ? 3 : 2;
      return { spec: { kind: 'yearless', lastMonth: 12, make, yearsBack: 1 }, length };
    },
  },
  {
    name: 'own',
    first: ['trong', 'cả', 'tháng', 'quý', 'kỳ'],
    examples: ['trong tháng', 'tháng này', 'trong quý', 'trong kỳ', 'cả quý'],
    read(c, i) {
      const at = c.key(i) === 'trong' || c.key(i) === 'cả' ? 1 : 0;
      const unit = ({ tháng: 'month', quý: 'quarter', kỳ: 'any', năm: 'year' } as const)[c.key(i + at)];
      if (!unit) return undefined;
      if (c.key(i + at + 1) === 'này' || c.words(i + at + 1, 'báo', 'cáo'))
        return { spec: { kind: 'own', unit }, length: at + (c.key(i + at + 1) === 'này' ? 2 : 3) };
      // "đến cuối tháng, cả nước có …"; "cuối năm" is more often to come.
      if (!at && ENDS.has(c.key(i - 1)))
        return unit !== 'year' && OWN_ENDS.has(c.key(i + 1))
          ? { spec: { kind: 'own', unit }, length: 1 }
          : undefined;
      // "doanh thu tháng 4.480 tỷ đồng": no month has that number.
      if (!at && unit === 'month' && /^\d+[.,]\d|^\d{3}/.test(c.key(i + 1)))
        return MONTH_LIKE.test(c.key(i + 1)) ||
          c.numberWord(i - 1) ||
          SOME.has(c.key(i - 1)) ||
          c.int(i - 1) !== undefined
          ? undefined
          : { spec: { kind: 'own', unit }, length: 1 };
      // "tính cả quý là …", "gộp cả quý".
      const whole = at ? c.key(i) === 'cả' : c.key(i - 1) === 'cả';
      if (whole) {
        const other = c.int(i + at + 1) !== undefined || c.quarter(i + at + 1) !== undefined;
        return other || unit === 'any' ? undefined : { spec: { kind: 'own', unit }, length: at + 1 };
      }
      // "trong tháng 2.684 xuất bản phẩm": a count; "trong tháng 6.2024" is another month.
      return at && !MONTH_LIKE.test(c.key(i + 2)) && !c.numberWord(i + 2) && c.quarter(i + 2) === undefined
        ? { spec: { kind: 'own', unit }, length: 2 }
        : undefined;
    },
  },
];

/** Before "tháng": no one month. */
const SOME = new Set('các mỗi hàng hằng trong cả mấy vài nhiều những từng quân'.split(' '));
const MONTH_LIKE = /^\d{1,2}(?:\.\d{4})?$/;
const ENDS = new Set(['cuối', 'hết']);
/** What follows "cuối quý" that names no other one. */
const OWN_ENDS = new Set(['', ',', ':', ')', 'cả', 'toàn', 'đạt', 'là', 'có', 'ước']);
const LAST_DECEMBER: PeriodSpec = {
  kind: 'yearless',
  lastMonth: 12,
  make: (year) => period.month(year, 12),
  yearsBack: 1,
};

const BEFORE_YEAR_START = new Set(['với', 'hơn', 'điểm', 'hồi']);

const SAME = new Set(['kỳ', 'tháng', 'quý']);
/** Before a clause. */
const OPENINGS = new Set(['', '\n', '.', ';', ',', '-', '–', '+', '•']);

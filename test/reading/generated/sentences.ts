import fc from 'fast-check';
import type { Hedge } from '../../../src/model/observation';
import * as period from '../../../src/model/period';
import {
  asOfInBrackets,
  baseInBrackets,
  comparedFirst,
  coverage,
  inTurnWithBases,
  sentence,
  signedInBrackets,
  twoClauses,
  withItem,
} from './clauses';
import { codesOf, endOf, type Frame } from './frames';
import { density, levelOf, percent } from './numbers';
import { anyBase, comparison, meaning, subjectOf, tails, type Subject } from './tails';
import type { Indicator, SectorWords } from './vocabulary';
import type { Say } from './writer';

/** The words between an indicator and its number; "đạt47,5" is a slip that real texts have. */
const LEADS: readonly { readonly words: string; readonly hedge?: Hedge }[] = [
  { words: ' đạt ' },
  { words: ' là ' },
  { words: ': ' },
  { words: ' ước đạt ', hedge: 'about' },
  { words: ' ước ', hedge: 'about' },
  { words: ' đạt khoảng ', hedge: 'about' },
  { words: ' đạt hơn ', hedge: 'over' },
  { words: ' đạt trên ', hedge: 'over' },
  { words: ' đạt gần ', hedge: 'under' },
  { words: ' ước đạt gần ', hedge: 'under' },
  { words: ' đạt' },
];

/** "doanh thu ước đạt 5.775 tỷ đồng" */
const level = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(fc.constantFrom(...LEADS), levelOf(subject.indicator)).map(
    ([{ words, hedge }, { digits, after, value }]) =>
      (w) =>
        w
          .say(subject.indicator.name + words)
          .figure(digits, meaning(subject, { measure: 'level', value, hedge }))
          .say(after),
  );

/** "Doanh thu đạt 5.775 tỷ đồng, tăng 5% so với tháng trước, đạt 50% kế hoạch năm" */
const plain = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(level(subject), tails(subject)).map(([first, rest]) => sentence('', first, rest));

/** "Thuê bao tăng 5% lên 230 triệu thuê bao": a change without a base is against last year or the period before. */
const changeTo = (subject: Subject): fc.Arbitrary<Say> => {
  const { frame, indicator } = subject;
  const base = [frame.lastYear[0], frame.before[0]].flatMap((b) => (b ? codesOf(b.period, indicator) : []));
  return fc.tuple(percent(1, 600), levelOf(indicator)).map(([pct, to]) =>
    sentence(`${indicator.name} tăng `, (w) =>
      w
        .figure(pct.digits, meaning(subject, { measure: 'change', value: pct.value, unit: '%', base }))
        .say(`${pct.after} lên `)
        .figure(to.digits, meaning(subject, { measure: 'level', value: to.value }))
        .say(to.after),
    ),
  );
};

/** "Tỷ lệ tăng từ 12,1% cuối năm 2022 lên 13,4%", "giảm từ … xuống …" */
const fromTo = (subject: Subject): fc.Arbitrary<Say> => {
  const { frame, indicator } = subject;
  const lastYear = endOf(frame).year - 1;
  return fc.tuple(levelOf(indicator), levelOf(indicator)).map(([from, to]) => {
    const [verb, towards] = to.value < from.value ? ['giảm', 'xuống'] : ['tăng', 'lên'];
    return sentence(`${indicator.name} ${verb} từ `, (w) =>
      w
        .figure(from.digits, {
          ...meaning(subject, { measure: 'level', value: from.value }),
          period: [period.month(lastYear, 12).code, period.year(lastYear).code],
        })
        .say(`${from.after} cuối năm ${lastYear} ${towards} `)
        .figure(to.digits, meaning(subject, { measure: 'level', value: to.value }))
        .say(to.after),
    );
  });
};

/** "A và B lần lượt đạt 1 và 2 triệu, tăng lần lượt 3% và 4% so với cùng kỳ" */
const distributed = (first: Subject, second: Subject): fc.Arbitrary<Say> =>
  fc
    .tuple(
      levelOf(first.indicator),
      levelOf(second.indicator),
      fc.constantFrom({ words: 'tăng lần lượt', sign: 1 }, { words: 'lần lượt giảm', sign: -1 }),
      percent(1, 600),
      percent(1, 600),
      anyBase(first),
    )
    .map(([one, two, { words, sign }, changeOne, changeTwo, base]) =>
      sentence(`${first.indicator.name} và ${second.indicator.name} lần lượt đạt `, (w) => {
        const changed = (subject: Subject, value: number) =>
          meaning(subject, {
            measure: 'change',
            value: sign * value,
            unit: '%',
            base: codesOf(base.period, subject.indicator),
          });
        w.figure(one.digits, meaning(first, { measure: 'level', value: one.value }))
          .say(`${one.after} và `)
          .figure(two.digits, meaning(second, { measure: 'level', value: two.value }))
          .say(`${two.after}, ${words} `)
          .figure(changeOne.digits, changed(first, changeOne.value))
          .say(`${changeOne.after} và `)
          .figure(changeTwo.digits, changed(second, changeTwo.value))
          .say(`${changeTwo.after} so với ${base.words}`);
      }),
    );

/** "Thuê bao băng rộng di động đạt 84,9 triệu thuê bao (85,3 thuê bao/100 dân), tăng 5% so với cùng kỳ" */
const withDensity = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(level(subject), density, comparison(subject)).map(([first, { digits, after, value }, compared]) =>
    sentence('', first, (w) =>
      w
        .say(' (')
        .figure(digits, meaning(subject, { measure: 'level', value, unit: 'thuê bao/100 dân' }))
        .say(`${after}), `)
        .all([compared]),
    ),
  );

/** "Tốc độ đạt 104,08 Mbps, xếp thứ 41/181, tăng 2 bậc so với tháng trước" */
const ranked = (subject: Subject): fc.Arbitrary<Say> =>
  fc
    .tuple(
      level(subject),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 121, max: 195 }),
      fc.constantFrom({ words: 'tăng', sign: 1 }, { words: 'giảm', sign: -1 }, { words: 'tụt', sign: -1 }),
      fc.integer({ min: 1, max: 20 }),
      anyBase(subject),
    )
    .map(([first, place, of, { words, sign }, steps, base]) =>
      sentence('', first, (w) =>
        w
          .say(', xếp thứ ')
          .figure(String(place), meaning(subject, { measure: 'rank', value: place, unit: 'hạng', of }))
          .say(`/${of}, ${words} `)
          .figure(
            String(steps),
            meaning(subject, {
              measure: 'delta',
              value: sign * steps,
              unit: 'bậc',
              base: codesOf(base.period, subject.indicator),
            }),
          )
          .say(` bậc so với ${base.words}`),
      ),
    );

/** A sentence about one or two of a sector's indicators in the briefing's own period. */
export function framedByTitle(frame: Frame, sector: SectorWords): fc.Arbitrary<Say> {
  const subjects = sector.indicators.map((indicator) => subjectOf(frame, sector.id, indicator));
  const of = (test: (i: Indicator) => boolean): Subject[] => subjects.filter((s) => test(s.indicator));
  const some = (among: readonly Subject[], form: (s: Subject) => fc.Arbitrary<Say>): fc.Arbitrary<Say>[] =>
    among.length > 0 ? [fc.constantFrom(...among).chain(form)] : [];
  const counted = of(({ kind }) => kind === 'money' || kind === 'count');
  const pairs = (
    among: readonly Subject[],
    ...forms: readonly ((a: Subject, b: Subject) => fc.Arbitrary<Say>)[]
  ): fc.Arbitrary<Say>[] =>
    among.length > 1
      ? forms.map((form) =>
          fc.shuffledSubarray([...among], { minLength: 2, maxLength: 2 }).chain(([a, b]) => form(a!, b!)),
        )
      : [];
  const absolute = of(({ kind }) => kind !== 'rate');
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...some(subjects, plain)) },
    ...[
      ...some(absolute, changeTo),
      ...some(
        of(({ kind, stock }) => kind === 'rate' || (kind === 'count' && stock)),
        fromTo,
      ),
      ...pairs(counted, distributed),
      ...pairs(subjects, twoClauses, withItem),
      ...some(subjects, signedInBrackets),
      ...some(subjects, baseInBrackets),
      ...some(absolute, comparedFirst),
      ...(frame.before.length > 0 ? some(absolute, inTurnWithBases) : []),
      ...(sector.id === 'digital-government' ? some(subjects, coverage) : []),
      ...some(
        of(({ name }) => name.startsWith('thuê bao băng rộng')),
        withDensity,
      ),
      ...some(
        of(({ kind }) => kind === 'speed'),
        ranked,
      ),
    ].map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

/**
 * A sentence that opens with a time frame of its own: "Tính đến hết tháng 9/2024, …" for a stock,
 * "Lũy kế 9 tháng năm 2024, …" or "Riêng tháng 9/2024, …" for a flow. A stock's day may also follow it in brackets.
 */
export function framedByItself(frame: Frame, sector: SectorWords): fc.Arbitrary<Say> {
  const { year, month } = endOf(frame);
  const isMonth = period.classOf(frame.period) === 'month';
  return fc.constantFrom(...sector.indicators).chain((indicator) => {
    const of =
      isMonth && !indicator.stock && month > 1 ? period.cumulative(year, month) : period.month(year, month);
    const opening = indicator.stock
      ? `Tính đến hết tháng ${month}/${year}, `
      : isMonth && month > 1
        ? `Lũy kế ${month} tháng năm ${year}, `
        : `Riêng tháng ${month}/${year}, `;
    const subject: Subject = { frame, sector: sector.id, indicator, codes: [of.code] };
    const framed = level(subject).map((first) => sentence(opening, first));
    return indicator.stock ? fc.oneof(framed, asOfInBrackets(subject)) : framed;
  });
}

/** Sentences that hold digits and no figure. */
export const NO_FIGURES: readonly string[] = [
  'Bộ trưởng yêu cầu các đơn vị hoàn thành 100% nhiệm vụ được giao trước ngày 30/6.',
  'Dự hội nghị có đại diện 63 Sở và hơn 50 cơ quan báo chí.',
  'Căn cứ Thông tư 13/2020/TT-BTTTT và Quyết định số 505/QĐ-TTg, các đơn vị tiếp tục rà soát.',
  'Đề nghị các doanh nghiệp dành 15 - 20% kinh phí cho đào tạo trong năm tới.',
  'Mọi chi tiết xin liên hệ số điện thoại 024 3555 0100.',
];

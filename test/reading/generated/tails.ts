import fc from 'fast-check';
import * as period from '../../../src/model/period';
import { codesOf, type Base, type Frame } from './frames';
import { differenceOf, levelOf, percent, type Written } from './numbers';
import type { Indicator } from './vocabulary';
import type { Meaning, Say, Writer } from './writer';

/** What a clause speaks of. */
export interface Subject {
  readonly frame: Frame;
  readonly sector: string;
  readonly indicator: Indicator;
  /** Codes that are right for the figure's period. */
  readonly codes: readonly string[];
}

export const subjectOf = (frame: Frame, sector: string, indicator: Indicator): Subject => ({
  frame,
  sector,
  indicator,
  codes: codesOf(frame.period, indicator),
});

type Facts = Pick<Meaning, 'measure' | 'value'> & Partial<Meaning>;

/** The meaning of a number said of a subject. */
export const meaning = ({ sector, indicator, codes }: Subject, facts: Facts): Meaning => ({
  unit: indicator.unit,
  sector,
  indicator: indicator.name,
  period: codes,
  ...facts,
});

const change = (subject: Subject, value: number, base: Base): Meaning =>
  meaning(subject, { measure: 'change', value, unit: '%', base: codesOf(base.period, subject.indicator) });

const someChange = percent(1, 600);
const direction = fc.constantFrom(
  { words: 'tăng', sign: 1 },
  { words: 'tăng trưởng', sign: 1 },
  { words: 'giảm', sign: -1 },
  { words: 'giảm nhẹ', sign: -1 },
);
const higher = fc.constantFrom({ words: 'cao hơn', sign: 1 }, { words: 'thấp hơn', sign: -1 });

export const anyBase = ({ frame }: Subject): fc.Arbitrary<Base> =>
  fc.constantFrom(...frame.lastYear, ...frame.before);

const wordOnly = (base: Base): boolean => !/\d$/.test(base.words);

/** "tăng 5% so với tháng trước" */
const against = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(direction, someChange, anyBase(subject)).map(
    ([{ words, sign }, { digits, after, value }, base]) =>
      (w) =>
        w
          .say(`${words} `)
          .figure(digits, change(subject, sign * value, base))
          .say(`${after} so với ${base.words}`),
  );

/** "so với cùng kỳ giảm 5%" */
const comparedFirst = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(direction, someChange, anyBase(subject)).map(
    ([{ words, sign }, { digits, after, value }, base]) =>
      (w) =>
        w
          .say(`so với ${base.words} ${words} `)
          .figure(digits, change(subject, sign * value, base))
          .say(after),
  );

/** "cao hơn cùng kỳ 5%" */
const higherThan = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(higher, someChange, anyBase(subject).filter(wordOnly)).map(
    ([{ words, sign }, { digits, after, value }, base]) =>
      (w) =>
        w
          .say(`${words} ${base.words} `)
          .figure(digits, change(subject, sign * value, base))
          .say(after),
  );

/** "bằng 109% so với cùng kỳ" is a change of 9. */
const percentOf = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(percent(601, 1_900), anyBase(subject)).map(([{ digits, after, value }, base]) => (w) => {
    const changed = Math.round(10 * (value - 100)) / 10;
    w.say('bằng ')
      .figure(digits, change(subject, changed, base))
      .say(`${after} so với ${base.words}`);
  });

/** "tăng 5% so với cùng kỳ năm 2022 (334 tỷ đồng)" */
const withBaseValue = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(direction, someChange, anyBase(subject), levelOf(subject.indicator)).map(
    ([{ words, sign }, pct, base, level]) =>
      (w) =>
        w
          .say(`${words} `)
          .figure(pct.digits, change(subject, sign * pct.value, base))
          .say(`${pct.after} so với ${base.words} (`)
          .figure(level.digits, {
            ...meaning(subject, { measure: 'level', value: level.value }),
            period: codesOf(base.period, subject.indicator),
          })
          .say(`${level.after})`),
  );

/** "lần lượt tăng 5% và giảm 2% so với tháng trước và cùng kỳ" */
const inTurn = (subject: Subject): fc.Arbitrary<Say> =>
  fc
    .tuple(
      fc.constantFrom(...subject.frame.before),
      fc.constantFrom(...subject.frame.lastYear),
      direction,
      someChange,
      someChange,
    )
    .map(
      ([before, lastYear, { words, sign }, first, second]) =>
        (w) =>
          w
            .say(`lần lượt ${words} `)
            .figure(first.digits, change(subject, sign * first.value, before))
            .say(`${first.after} và `)
            .figure(second.digits, change(subject, sign * second.value, lastYear))
            .say(`${second.after} so với ${before.words} và ${lastYear.words}`),
    );

/** "gấp 2,4 lần cùng kỳ" */
const multiple = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(fc.integer({ min: 11, max: 39 }), anyBase(subject)).map(
    ([tenths, base]) =>
      (w) =>
        w
          .say('gấp ')
          .figure(
            String(tenths / 10).replace('.', ','),
            meaning(subject, { measure: 'ratio', value: tenths / 10, unit: 'lần' }),
          )
          .say(` lần ${base.words}`),
  );

/** "tăng 660 doanh nghiệp so với tháng trước" */
const difference = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(direction, differenceOf(subject.indicator), anyBase(subject)).map(
    ([{ words, sign }, { digits, after, value }, base]) =>
      (w) =>
        w
          .say(`${words} `)
          .figure(
            digits,
            meaning(subject, {
              measure: 'delta',
              value: sign * value,
              base: codesOf(base.period, subject.indicator),
            }),
          )
          .say(`${after} so với ${base.words}`),
  );

/** "vượt 4% kế hoạch năm", "đạt 50% KH năm (30.000 tỷ đồng)" */
const plan = (subject: Subject): fc.Arbitrary<Say> => {
  const yearCode = period.year(period.dateOf(subject.frame.period.end).year).code;
  const target = (w: Writer, level: Written): unknown =>
    w
      .say(' (')
      .figure(level.digits, {
        ...meaning(subject, { measure: 'target', value: level.value }),
        period: yearCode,
      })
      .say(`${level.after})`);
  return fc
    .tuple(
      fc.constantFrom('đạt', 'bằng', 'hoàn thành', 'vượt'),
      fc.constantFrom('kế hoạch năm', 'KH năm', 'kế hoạch cả năm'),
      percent(11, 990),
      fc.option(levelOf(subject.indicator), { freq: 3 }),
    )
    .map(([verb, noun, { digits, after, value }, level]) => (w) => {
      const reached = verb === 'vượt' ? Math.round(10 * (100 + value)) / 10 : value;
      w.say(`${verb} `).figure(digits, meaning(subject, { measure: 'plan', value: reached, unit: '%' }));
      w.say(`${after} ${noun}`);
      if (level) target(w, level);
    });
};

/** One comparison of a subject's figure. */
export function comparison(subject: Subject): fc.Arbitrary<Say> {
  const always = [against, comparedFirst, higherThan, percentOf, withBaseValue, multiple];
  const { kind, stock } = subject.indicator;
  const forms = [
    ...(kind === 'rate' ? [against, higherThan] : always),
    ...(subject.frame.before.length > 0 ? [inTurn] : []),
    ...(kind === 'rate' || (kind === 'count' && stock) ? [difference] : []),
  ];
  return fc.oneof(...forms.map((form) => form(subject)));
}

/** A comparison, a plan, both or neither, each after a comma. */
export const tails = (subject: Subject): fc.Arbitrary<Say> =>
  fc
    .tuple(
      fc.option(comparison(subject), { freq: 5 }),
      subject.indicator.kind === 'money' ? fc.option(plan(subject), { freq: 2 }) : fc.constant(null),
    )
    .map((said) => (w) => {
      for (const tail of said) if (tail) w.say(', ').all([tail]);
    });

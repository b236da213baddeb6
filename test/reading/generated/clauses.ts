import fc from 'fast-check';
import * as period from '../../../src/model/period';
import { codesOf, endOf } from './frames';
import { levelOf, percent, type Written } from './numbers';
import { meaning, type Subject } from './tails';
import type { Meaning, Say, Writer } from './writer';

/** A sentence begins with a capital and ends with a full stop. */
export const sentence =
  (opening: string, ...pieces: readonly Say[]): Say =>
  (w) => {
    const from = w.text.length;
    w.say(opening).all(pieces).say('.').capitalise(from);
  };

const levelFigure = (w: Writer, subject: Subject, { digits, after, value }: Written): Writer =>
  w.figure(digits, meaning(subject, { measure: 'level', value })).say(after);

const lastYear = (subject: Subject): string[] =>
  codesOf(period.samePeriodLastYear(subject.frame.period), subject.indicator);

const anyCode = (subject: Subject): string[] =>
  [...subject.frame.lastYear, ...subject.frame.before].flatMap((base) =>
    codesOf(base.period, subject.indicator),
  );

const baseFigure = (subject: Subject, value: number): Meaning => ({
  ...meaning(subject, { measure: 'level', value }),
  period: lastYear(subject),
});

const changed = (subject: Subject, value: number, base: readonly string[]): Meaning =>
  meaning(subject, { measure: 'change', value, unit: '%', base: [...base] });

/** "Doanh thu đạt 500 tỷ đồng (+5% so với cùng kỳ)", "(-2,5%)": without a base it goes on with that of the paragraph. */
export const signedInBrackets = (subject: Subject): fc.Arbitrary<Say> =>
  fc
    .tuple(
      levelOf(subject.indicator),
      percent(1, 600),
      fc.constantFrom('+', '-'),
      fc.constantFrom('', ' so với cùng kỳ'),
    )
    .map(([level, pct, sign, base]) =>
      sentence(`${subject.indicator.name} đạt `, (w) =>
        levelFigure(w, subject, level)
          .say(` (${sign}`)
          .figure(
            pct.digits,
            changed(
              subject,
              sign === '+' ? pct.value : -pct.value,
              base ? lastYear(subject) : anyCode(subject),
            ),
          )
          .say(`${pct.after}${base})`),
      ),
    );

/** "Doanh thu đạt 500 tỷ đồng (cùng kỳ năm trước đạt 480 tỷ đồng)": the base's own value. */
export const baseInBrackets = (subject: Subject): fc.Arbitrary<Say> =>
  fc
    .tuple(
      levelOf(subject.indicator),
      levelOf(subject.indicator),
      fc.constantFrom('cùng kỳ năm trước: ', 'cùng kỳ năm trước đạt ', 'cùng kỳ là '),
    )
    .map(([level, base, words]) =>
      sentence(`${subject.indicator.name} đạt `, (w) =>
        levelFigure(w, subject, level)
          .say(` (${words}`)
          .figure(base.digits, baseFigure(subject, base.value))
          .say(`${base.after})`),
      ),
    );

/** "So với kế hoạch năm, doanh thu đã đạt 47,4%", "So với cùng kỳ, doanh thu tăng 4%": what is compared with opens. */
export const comparedFirst = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(percent(11, 990), fc.boolean()).map(([{ digits, after, value }, isPlan]) =>
    sentence(isPlan ? 'so với kế hoạch năm, ' : 'so với cùng kỳ năm trước, ', (w) =>
      w
        .say(`${subject.indicator.name} ${isPlan ? 'đã đạt' : 'tăng'} `)
        .figure(
          digits,
          isPlan
            ? meaning(subject, { measure: 'plan', value, unit: '%' })
            : changed(subject, value, lastYear(subject)),
        )
        .say(after),
    ),
  );

/** "…, tăng lần lượt 5% và 20% so với tháng trước (480 tỷ đồng) và cùng kỳ (400 tỷ đồng)", with or without the values. */
export const inTurnWithBases = (subject: Subject): fc.Arbitrary<Say> => {
  const { indicator, frame } = subject;
  const before = frame.before[0]!;
  const previous = codesOf(before.period, indicator);
  return fc
    .tuple(
      levelOf(indicator),
      percent(1, 600),
      percent(1, 600),
      levelOf(indicator),
      levelOf(indicator),
      fc.boolean(),
    )
    .map(([level, one, two, baseOne, baseTwo, valued]) =>
      sentence(`${indicator.name} đạt `, (w) => {
        const valueOf = (base: Written, of: readonly string[]): void => {
          if (!valued) return;
          w.say(' (')
            .figure(base.digits, {
              ...meaning(subject, { measure: 'level', value: base.value }),
              period: [...of],
            })
            .say(`${base.after})`);
        };
        levelFigure(w, subject, level)
          .say(', tăng lần lượt ')
          .figure(one.digits, changed(subject, one.value, previous))
          .say(`${one.after} và `)
          .figure(two.digits, changed(subject, two.value, lastYear(subject)))
          .say(`${two.after} so với ${before.words}`);
        valueOf(baseOne, previous);
        w.say(' và cùng kỳ');
        valueOf(baseTwo, lastYear(subject));
      }),
    );
};

/** "Thuê bao đạt 5 triệu; doanh thu đạt 500 tỷ đồng, tăng 5%; …": clauses of one sentence. */
export const twoClauses = (first: Subject, second: Subject): fc.Arbitrary<Say> =>
  fc.tuple(levelOf(first.indicator), levelOf(second.indicator), percent(1, 600)).map(([one, two, pct]) =>
    sentence(`${first.indicator.name} đạt `, (w) => {
      levelFigure(w, first, one).say(`; ${second.indicator.name} đạt `);
      levelFigure(w, second, two)
        .say(', tăng ')
        .figure(pct.digits, changed(second, pct.value, lastYear(second)))
        .say(`${pct.after} so với cùng kỳ`);
    }),
  );

/** "Doanh thu đạt 500 tỷ đồng, trong đó lợi nhuận đạt 40 tỷ đồng": an item of its own name. */
export const withItem = (whole: Subject, item: Subject): fc.Arbitrary<Say> =>
  fc.tuple(levelOf(whole.indicator), levelOf(item.indicator)).map(([one, two]) =>
    sentence(`${whole.indicator.name} đạt `, (w) => {
      levelFigure(w, whole, one).say(`, trong đó ${item.indicator.name} đạt `);
      levelFigure(w, item, two);
    }),
  );

/** "Thuê bao đạt 5 triệu (tính đến ngày 20/11/2023)": the day of a stock, in brackets for its figure only. */
export const asOfInBrackets = (subject: Subject): fc.Arbitrary<Say> =>
  fc.tuple(levelOf(subject.indicator), fc.integer({ min: 1, max: 28 })).map(([level, day]) => {
    const { year, month } = endOf(subject.frame);
    return sentence(`${subject.indicator.name} đạt `, (w) =>
      w
        .figure(level.digits, {
          ...meaning(subject, { measure: 'level', value: level.value }),
          period: [period.day(year, month, day).code],
        })
        .say(`${level.after} (tính đến ngày ${day}/${month}/${year})`),
    );
  });

/** "Có 61/63 tỉnh, thành phố …" is read by what they do. */
export const coverage = (subject: Subject): fc.Arbitrary<Say> =>
  fc.integer({ min: 2, max: 63 }).map((count) =>
    sentence('có ', (w) =>
      w
        .figure(String(count), {
          ...meaning(subject, { measure: 'level', value: count, unit: 'tỉnh, thành phố', of: 63 }),
          indicator: 'tỉnh, thành phố ban hành kế hoạch chuyển đổi số',
        })
        .say('/63 tỉnh, thành phố ban hành kế hoạch chuyển đổi số'),
    ),
  );

import fc from 'fast-check';
import { applyDecisions, FINDING_ACTIONS, refreshFindings, type Ledger } from '../../src/ledger/ledger';
import { toRow } from '../../src/ledger/rows';
import { MEASURES, type Finding, type Observation, type Reading } from '../../src/model/observation';
import { cumulative, day, halfYear, month, quarter, span, year, type Period } from '../../src/model/period';
import { ledgerOf } from './notation';

/** Series of the catalog and outside it, amounts, counts and rates. */
const SERIES = [
  ['industry', 'revenue', 'VND'],
  ['industry', 'labour', 'lao động'],
  ['postal', 'revenue', 'VND'],
  ['postal', 'items', 'bưu gửi'],
  ['telecom', 'service-revenue', 'VND'],
  ['telecom', 'household-fibre-rate', '%'],
  ['telecom', 'mobile-broadband-subscribers', 'thuê bao'],
  ['ict-industry', 'hardware-exports', 'USD'],
  ['cybersecurity', 'certificates-issued', 'chứng thư số'],
  ['press-media', 'so-bai-bi-go', 'bài viết'],
] as const;

const years = fc.integer({ min: 2019, max: 2025 });

/** Periods of every class. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  { arbitrary: fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)), weight: 4 },
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  {
    arbitrary: fc.tuple(years, fc.integer({ min: 2, max: 12 })).map(([y, m]) => cumulative(y, m)),
    weight: 4,
  },
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([y, s]) => halfYear(y, s)),
  years.map(year),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => day(y, m, d)),
  fc
    .tuple(fc.integer({ min: 17_000, max: 20_000 }), fc.integer({ min: 1, max: 400 }))
    .map(([start, length]) => span(start, start + length)),
);

/** Decimal numbers as people write them: up to 15 digits, any place of the point. */
export const decimals: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999_999 }), fc.integer({ min: -6, max: 12 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const words = fc
  .array(
    fc.constantFrom('doanh thu', 'đạt', 'tỷ đồng', '📈', '=1+1', 'x\ty', 'ước', '“so với”', '【', 'a  b'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) => list.join(' '));

const status = fc.constantFrom('normal', 'normal', 'normal', 'estimate', 'forecast', 'base', 'held' as const);
const provenance = fc.constantFrom('stated', 'inherited', 'assumed' as const);

const figures = fc.record({
  series: fc.constantFrom(...SERIES),
  period: periods,
  base: fc.option(periods, { nil: undefined }),
  measure: fc.oneof({ arbitrary: fc.constant('level' as const), weight: 4 }, fc.constantFrom(...MEASURES)),
  value: decimals,
  status,
  how: fc.record({ sector: provenance, metric: provenance, period: provenance }),
  part: fc.constantFrom(undefined, undefined, undefined, 'trong-do'),
  comparedWith: fc.constantFrom(undefined, undefined, 'trung bình toàn cầu'),
  hedge: fc.constantFrom(undefined, 'about', 'over', 'under' as const),
  of: fc.constantFrom(undefined, undefined, 63, 181),
  settled: fc.constantFrom(undefined, undefined, true as const),
  before: words,
  after: words,
});

type Figure = typeof figures extends fc.Arbitrary<infer T> ? T : never;

/** A briefing with figures that may well contradict each other. */
const readingWith = (id: string): fc.Arbitrary<Reading> =>
  fc
    .record({
      figures: fc.array(figures, { minLength: 1, maxLength: 10 }),
      date: fc.option(periods, { nil: undefined }),
      period: periods,
      area: fc.constantFrom(undefined, undefined, undefined, 'Tỉnh H.'),
      outlet: fc.constantFrom(undefined, 'Báo điện tử'),
    })
    .map(({ figures: list, date, period, area, outlet }) => {
      const where = area ? { area: 'tinh-h', areaName: area } : { area: 'vn' };
      const { text, observations } = compose(list, id, where);
      return {
        briefing: {
          id,
          title: `=Bản tin ${id}`,
          period: period.code,
          periodHow: 'stated',
          ...where,
          ...(date ? { date: day(2024, 1, 1 + (date.end % 28)).code } : {}),
          ...(outlet ? { outlet } : {}),
        },
        text,
        observations,
        unread: [],
        findings: findingsOf(id, observations),
      };
    });

/** The text in which the figures stand, a sentence each. */
function compose(
  list: readonly Figure[],
  id: string,
  where: { area: string; areaName?: string },
): { text: string; observations: Observation[] } {
  let text = '';
  const observations = list.map((figure): Observation => {
    const { series, period, base, value, before, after, part, comparedWith, hedge, of, settled, ...rest } =
      figure;
    const [sector, metric, unit] = series;
    const digits = String(Math.abs(value));
    const from = text.length;
    const start = from + before.length + 1;
    text += `${before} ${digits} ${after}. `;
    const isLevel = rest.measure === 'level' || rest.measure === 'target' || rest.measure === 'delta';
    return {
      ...rest,
      ...where,
      id: `${id}@${start}`,
      briefing: id,
      sector,
      metric,
      indicator: metric,
      kind: unit === 'VND' || unit === 'USD' ? 'flow' : 'stock',
      period: period.code,
      value,
      unit: isLevel ? unit : '%',
      span: { start, end: start + digits.length },
      sentence: { start: from, end: text.length - 1 },
      text: digits,
      ...(part ? { part } : {}),
      ...(base ? { base: base.code } : {}),
      ...(comparedWith ? { comparedWith } : {}),
      ...(hedge ? { hedge } : {}),
      ...(of ? { of } : {}),
      ...(settled ? { settled } : {}),
      ...(rest.status === 'held' ? { suggestion: { field: 'period' as const, value: '2023-11' } } : {}),
    };
  });
  return { text, observations };
}

const findingsOf = (id: string, observations: readonly Observation[]): Finding[] =>
  observations
    .filter((o) => o.status === 'held')
    .map((o) => ({
      id: `${id}:period-equals-base:${o.span.start}`,
      code: 'period-equals-base',
      severity: 'error',
      briefing: id,
      span: o.span,
      sentence: o.sentence,
      observations: [o.id],
      facts: { period: o.period, base: o.period, suggestion: '2023-11' },
    }));

/** One to five briefings. */
export const readings: fc.Arbitrary<readonly Reading[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => readingWith(`b${index}`))));

/** A ledger in which the user chose, took out, corrected and noted at random. */
export const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    list: readings,
    seeds: fc.array(
      fc.record({
        use: fc.boolean(),
        excluded: fc.boolean(),
        value: fc.option(decimals, { nil: undefined }),
        period: fc.option(periods, { nil: undefined }),
        base: fc.option(periods, { nil: undefined }),
        action: fc.constantFrom(...FINDING_ACTIONS),
        note: fc.constantFrom('', '=đã hỏi Vụ'),
      }),
      { minLength: 7, maxLength: 7 },
    ),
  })
  .map(({ list, seeds }) => {
    const ledger = ledgerOf(...list);
    const seedOf = (index: number): (typeof seeds)[number] => seeds[(index * 5 + 3) % seeds.length]!;
    return refreshFindings(
      applyDecisions({
        ...ledger,
        rows: ledger.rows.map((row, index) => {
          const { use, excluded, value, period, base } = seedOf(index);
          if (index % 3 === 0) return row;
          return toRow(row, row.sentenceText, {
            use,
            excluded,
            corrected: {
              ...(value === undefined ? {} : { value }),
              ...(period ? { period: period.code } : {}),
              ...(base && row.base ? { base: base.code } : {}),
            },
          });
        }),
        findings: ledger.findings.map((finding, index) => {
          const { action, note } = seedOf(index);
          return { ...finding, action, note };
        }),
      }),
    );
  });

import { NATION, type Observation, type Reading, type StockOrFlow } from '../src/model/observation';

/** Series of one area: sector, statistic, kind, unit, size of the first value. */
const SERIES: readonly (readonly [string, string, StockOrFlow, string, number])[] = [
  ['industry', 'revenue', 'flow', 'VND', 310e12],
  ['industry', 'labour', 'stock', 'người', 1.5e6],
  ['postal', 'revenue', 'flow', 'VND', 5e12],
  ['postal', 'items', 'flow', 'bưu gửi', 250e6],
  ['telecom', 'service-revenue', 'flow', 'VND', 11e12],
  ['telecom', 'mobile-subscribers', 'stock', 'thuê bao', 120e6],
  ['telecom', 'fixed-broadband-subscribers', 'stock', 'thuê bao', 22e6],
  ['cybersecurity', 'revenue', 'flow', 'VND', 0.3e12],
  ['ict-industry', 'revenue', 'flow', 'VND', 290e12],
  ['press-media', 'revenue', 'flow', 'VND', 2e12],
];

/** Months of five years. */
const MONTHS = 60;

/**
 * A compendium for the whole country and for as many provinces as it takes: five years of months of all series of its
 * area and, from the second year on, their change on the same month a year before.
 *
 * @param observations figures in all
 */
export function manyReadings(observations: number): Reading[] {
  const readings: Reading[] = [];
  for (let left = observations; left > 0; left -= readings.at(-1)!.observations.length)
    readings.push(compendium(readings.length, left));
  return readings;
}

function compendium(area: number, most: number): Reading {
  const place = area === 0 ? { area: NATION } : { area: `tinh-${area}`, areaName: `tỉnh ${area}` };
  const id = `b-${place.area}`;
  const observations: Observation[] = [];
  let text = '';
  for (let month = 0; month < MONTHS; month++)
    for (const series of SERIES)
      for (const draft of figures(series, area, month)) {
        if (observations.length === most) break;
        const sentence = `${draft.indicator} ${draft.digits}. `;
        const start = text.length + draft.indicator.length + 1;
        const { digits, ...figure } = draft;
        observations.push({
          ...figure,
          ...place,
          id: `${id}@${start}`,
          briefing: id,
          status: 'normal',
          span: { start, end: start + digits.length },
          text: digits,
          sentence: { start: text.length, end: text.length + sentence.length - 1 },
          how: { sector: 'stated', metric: 'stated', period: 'stated' },
        });
        text += sentence;
      }
  const period = observations.at(-1)!.period;
  return {
    briefing: { id, title: `Niên giám ${place.area}`, period, periodHow: 'stated', ...place },
    text,
    observations,
    unread: [],
    findings: [],
  };
}

type Draft = Pick<
  Observation,
  'sector' | 'metric' | 'kind' | 'unit' | 'measure' | 'value' | 'base' | 'period' | 'indicator'
> & { readonly digits: string };

function figures(
  [sector, metric, kind, unit, first]: (typeof SERIES)[number],
  area: number,
  month: number,
): Draft[] {
  const period = monthOf(month);
  const value = Math.round(first * (1 + month / 40 + area / 100));
  const series = { sector, metric, kind, period };
  const level: Draft = {
    ...series,
    unit,
    measure: 'level',
    value,
    digits: String(value),
    indicator: `Kỳ ${period}, ${metric} của ${sector} đạt`,
  };
  if (month < 12) return [level];
  const base = monthOf(month - 12);
  const change: Draft = {
    ...series,
    unit: '%',
    measure: 'change',
    value: 7.5,
    base,
    digits: '7.5',
    indicator: `So với ${base}, ${metric} của ${sector} kỳ ${period} tăng`,
  };
  return [level, change];
}

/** The code of a month, counted from January 2021. */
const monthOf = (month: number): string =>
  `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

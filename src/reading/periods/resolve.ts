import * as period from '../../model/period';
import type { StockOrFlow } from '../../model/observation';
import type { PeriodPhrase, PeriodSpec } from './spec';

/**
 * The period that a phrase names as a figure's own.
 * @param own the period of the figure or frame that it stands in, which relative phrases count from
 * @param briefing the period that the briefing reports on, which gives a missing year
 */
export function resolveOwn(
  phrase: PeriodPhrase,
  own: period.Period,
  briefing: period.Period,
  kind?: StockOrFlow,
): period.Period | undefined {
  const base = resolveSpec(phrase.spec, own, briefing);
  if (!base) return undefined;
  if (phrase.spec.kind === 'year-start') return phrase.spec.total && kind === 'stock' ? asOfStock(own) : base;
  if (phrase.cumulative && kind !== 'stock') return fromJanuary(base);
  if (!phrase.asOf) return base;
  if (kind === 'flow') return phrase.spec.kind === 'own' ? base : asOfFlow(base);
  return phrase.spec.kind === 'own' ? base : asOfStock(base);
}

/** A flow "đến hết tháng 2" is that of the first two months; "tính đến ngày 22/11" alone does not say since when. */
const asOfFlow = (at: period.Period): period.Period => (at.start === at.end ? at : fromJanuary(at));

/** A stock "tính đến quý III" is that of the last month; a day or month stays what it is. */
function asOfStock(at: period.Period): period.Period {
  const count = period.monthCount(at);
  return count !== undefined && count > 1 ? period.lastMonth(at) : at;
}

function fromJanuary(at: period.Period): period.Period {
  const start = period.dayNumber(period.dateOf(at.end).year, 1, 1);
  return period.span(Math.min(start, at.start), at.end);
}

/** The period that a figure is compared with. */
export function resolveBase(
  phrase: PeriodPhrase,
  own: period.Period,
  briefing: period.Period,
): period.Period | undefined {
  const { spec } = phrase;
  if (spec.kind === 'previous') return previous(spec.unit, own);
  const base = phrase.cumulative
    ? resolveOwn(phrase, own, briefing, 'flow')
    : resolveSpec(spec, own, briefing);
  // "so với cuối năm 2022" is its last month.
  return base && phrase.asOf && !phrase.cumulative ? asOfStock(base) : base;
}

function resolveSpec(
  spec: PeriodSpec,
  own: period.Period,
  briefing: period.Period,
): period.Period | undefined {
  switch (spec.kind) {
    case 'fixed':
      return spec.period;
    case 'yearless':
      if (spec.ofQuarter) {
        const quarter = [own, briefing].find((at) => period.monthCount(at) === 3);
        if (quarter) return quarter;
      }
      return spec.make(
        spec.yearsBack ? period.dateOf(own.end).year - spec.yearsBack : yearFor(spec.lastMonth, briefing),
      );
    case 'same-period':
      if (spec.period) return spec.period;
      return period.shiftYears(own, spec.year === undefined ? -1 : spec.year - period.dateOf(own.end).year);
    case 'previous':
      return previous(spec.unit, own);
    case 'own':
      return ownPeriod(spec.unit, briefing);
    case 'year-start':
      return fromJanuary(own);
    case 'same':
      return own;
    case 'none':
      return undefined;
  }
}

/** A month without a year is of the briefing's year, or of the year before when it lies well after the briefing. */
function yearFor(lastMonth: number, briefing: period.Period): number {
  const end = period.dateOf(briefing.end);
  return lastMonth > end.month + 3 && end.month <= 3 ? end.year - 1 : end.year;
}

function previous(unit: 'month' | 'quarter' | 'year' | 'any', own: period.Period): period.Period {
  if (unit === 'year') return period.samePeriodLastYear(own);
  const count = period.monthCount(own);
  if (unit === 'any') return period.previousPeriod(own);
  const last = period.dateOf(own.end);
  if (unit === 'quarter') {
    if (count === 3) return period.previousPeriod(own);
    const q = Math.ceil(last.month / 3);
    return q === 1 ? period.quarter(last.year - 1, 4) : period.quarter(last.year, q - 1);
  }
  return period.previousPeriod(period.month(last.year, last.month));
}

function ownPeriod(unit: 'month' | 'quarter' | 'year' | 'any', briefing: period.Period): period.Period {
  const { year, month } = period.dateOf(briefing.end);
  if (unit === 'year') return period.year(year);
  if (unit === 'quarter') return period.quarter(year, Math.ceil(month / 3));
  return unit === 'month' ? period.month(year, month) : briefing;
}

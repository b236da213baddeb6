import * as period from '../../model/period';
import type { Context, Relation } from '../context';
import type { Draft } from './draft';
import type { Comparison } from '../phrases/item';
import { resolveBase } from '../periods/resolve';

/** How a base lies to a period, so that later changes may go on with it. */
export function relationOf(base: period.Period, own: period.Period): Relation {
  if (base.code === period.samePeriodLastYear(own).code) return { kind: 'same-period' };
  if (base.code === period.previousPeriod(own).code)
    return { kind: 'previous', months: period.monthCount(own) };
  return { kind: 'fixed', base };
}

/** The base that a relation gives for a period. */
export function baseBy(relation: Relation | undefined, own: period.Period): period.Period {
  // Years on end have the same number of years before them.
  if ((period.monthCount(own) ?? 0) > 12) return period.previousPeriod(own);
  if (!relation || relation.kind === 'same-period') return period.samePeriodLastYear(own);
  if (relation.kind === 'fixed') return relation.base;
  // Nothing comes before a year's first nine months: they are told against the same ones.
  const count = period.monthCount(own);
  // "… trong đó tháng 3 giảm 7% so với tháng trước. Sản lượng quý I tăng 21%": of a quarter, no month goes before.
  if (count !== relation.months) return period.samePeriodLastYear(own);
  const steps = count === undefined || count === 1 || count === 3 || count === 12;
  return steps ? period.previousPeriod(own) : period.samePeriodLastYear(own);
}

/** Gives a change its base: stated, else that of the change before it in the paragraph, else the same period last year. */
export function setBase(draft: Draft, comparison: Comparison | undefined, context: Context, which = 0): void {
  const phrase =
    comparison?.with === 'periods' ? (comparison.periods[which] ?? comparison.periods[0]) : undefined;
  const stated = phrase && resolveBase(phrase, draft.period, context.briefing);
  if (stated) {
    draft.base = stated;
    draft.baseStated = true;
    context.relation = relationOf(stated, draft.period);
  } else if (draft.measure === 'ratio') {
    draft.base = undefined;
  } else {
    draft.base = baseBy(context.relation, draft.period);
  }
}

import { seriesKey } from '../model/observation';
import { dateOf } from '../model/period';
import { findingOf, tidy, type AuditFinding } from './auditFinding';
import { pick, type Candidate, type Group } from './candidates';
import { overlap, rounded, type Interval } from './rounding';

/** The year's plan that a result and its plan completion imply: 2.067.389 tỷ at 50 % speak of about 4.134.778 tỷ. */
interface ImpliedPlan {
  readonly plan: Candidate;
  readonly level: Candidate;
  readonly value: number;
  readonly range: Interval;
}

/**
 * Results of one year whose plan completions cannot speak of one plan. Every value is allowed what rounding may have
 * taken from it, and a plan told in words ("khoảng 50 %") half a point more.
 */
export function findDifferentPlans(groups: readonly Group[]): AuditFinding[] {
  const chosen = groups.flatMap((group) => pick(group).chosen ?? []);
  const levels = new Map<string, Candidate>();
  for (const level of chosen) if (level.row.measure === 'level') levels.set(periodKey(level), level);
  const byYear = new Map<string, ImpliedPlan[]>();
  for (const plan of chosen) {
    const level = plan.row.measure === 'plan' ? levels.get(periodKey(plan)) : undefined;
    const implied = level && impliedPlan(plan, level);
    if (!implied) continue;
    const key = `${seriesKey(plan.row)}|${level.unit}|${dateOf(plan.period.end).year}`;
    byYear.set(key, [...(byYear.get(key) ?? []), implied]);
  }
  return [...byYear.values()].flatMap((plans) => {
    plans.sort((a, b) => a.plan.period.end - b.plan.period.end);
    return plans.slice(1).flatMap((later, index) => {
      const earlier = plans[index]!;
      if (overlap(earlier.range, later.range)) return [];
      const about = [later.plan, later.level, earlier.plan, earlier.level];
      return [
        findingOf('plans-differ', 'warning', about, {
          first: tidy(earlier.value, 4),
          second: tidy(later.value, 4),
          firstPeriod: earlier.plan.period.code,
          secondPeriod: later.plan.period.code,
        }),
      ];
    });
  });
}

/** A result and its plan completion stand together when they are of one series and period. */
const periodKey = ({ row, period }: Candidate): string => `${seriesKey(row)}|${period.code}`;

function impliedPlan(plan: Candidate, level: Candidate): ImpliedPlan | undefined {
  const percent = rounded(plan.row, plan.row.valueUsed);
  const hedge = plan.row.hedge ? 0.5 : 0;
  const low = percent.low - hedge;
  if (low <= 0 || level.row.valueUsed <= 0 || level.unit === '%') return undefined;
  const value = rounded(level.row, level.row.valueUsed);
  return {
    plan,
    level,
    value: level.row.valueUsed / (plan.row.valueUsed / 100),
    range: { low: value.low / ((percent.high + hedge) / 100), high: value.high / (low / 100) },
  };
}

import { classOf, dateOf } from '../model/period';
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
 * Results of one year whose plan completions cannot speak of one plan, or not of the one that was told. Every value is allowed what rounding may have
 * taken from it, and a plan told in words ("khoảng 50 %") half a point more.
 */
export function findDifferentPlans(groups: readonly Group[]): AuditFinding[] {
  const chosen = groups.flatMap((group) => pick(group).chosen ?? []);
  if (!chosen.some(({ row }) => row.measure === 'plan')) return [];
  const levels = new Map<string, Candidate>();
  const targets = new Map<string, Candidate>();
  for (const figure of chosen) {
    const target = yearTarget(figure);
    if (target) targets.set(target, figure);
    if (figure.row.measure === 'level') levels.set(periodKey(figure), figure);
  }
  const byYear = new Map<string, ImpliedPlan[]>();
  for (const plan of chosen) {
    const level = plan.row.measure === 'plan' ? levels.get(periodKey(plan)) : undefined;
    const implied = level && impliedPlan(plan, level);
    if (!implied) continue;
    const key = `${plan.series}|${level.unit}|${dateOf(plan.period.end).year}`;
    const plans = byYear.get(key);
    if (plans) plans.push(implied);
    else byYear.set(key, [implied]);
  }
  const againstTargets = [...byYear].flatMap(([key, plans]) => {
    const target = targets.get(key);
    return target ? plans.flatMap((plan) => compareWithTarget(plan, target)) : [];
  });
  const againstEachOther = [...byYear.values()].flatMap((plans) => {
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
  return [...againstEachOther, ...againstTargets];
}

/** The plan for the whole year as a briefing told it; "trên 4.100 tỷ" leaves open how much it is. */
function yearTarget({ row, series, period, unit }: Candidate): string | undefined {
  if (row.measure !== 'target' || row.hedge === 'over' || row.hedge === 'under') return undefined;
  return classOf(period) === 'year' ? `${series}|${unit}|${period.code}` : undefined;
}

function compareWithTarget({ plan, level, value, range }: ImpliedPlan, target: Candidate): AuditFinding[] {
  if (overlap(range, rounded(target.row, target.row.valueUsed))) return [];
  return [
    findingOf('plan-differs-from-target', 'warning', [plan, level, target], {
      first: tidy(value, 4),
      second: target.row.valueUsed,
      firstPeriod: plan.period.code,
    }),
  ];
}

/** A result and its plan completion stand together when they are of one series and period. */
const periodKey = ({ series, period }: Candidate): string => `${series}|${period.code}`;

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

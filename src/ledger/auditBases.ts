import { samePeriodLastYear } from '../model/period';
import { findingOf, tidy, type AuditFinding } from './auditFinding';
import { pick, type Candidate, type Group } from './candidates';
import { overlap, rounded, type Interval } from './rounding';

const keyOf = ({ series, unit }: Candidate, period: string): string => `${series}|${unit}|${period}`;

/**
 * Levels and growths of one briefing that imply another value for the year before than another briefing reported: 521
 * after +20 % speaks of about 434. Every number is allowed what rounding may have taken from it.
 */
export function findDifferentBases(groups: readonly Group[]): AuditFinding[] {
  const chosen = groups.flatMap((group) => pick(group).chosen ?? []);
  const levels = new Map<string, Candidate>();
  const bySeries = new Map<string, Candidate[]>();
  for (const figure of chosen) {
    if (figure.row.measure !== 'level' || figure.unit === '%') continue;
    levels.set(keyOf(figure, figure.period.code), figure);
    const key = `${figure.series}|${figure.period.code}`;
    const alike = bySeries.get(key);
    if (alike) alike.push(figure);
    else bySeries.set(key, [figure]);
  }
  return chosen.flatMap((change) => {
    if (change.row.measure !== 'change' || change.comparison !== 'last-year') return [];
    const told = bySeries.get(`${change.series}|${change.period.code}`) ?? [];
    return told.flatMap((level) => {
      const direct = levels.get(keyOf(level, samePeriodLastYear(level.period).code));
      // Beyond a break in the series another way of counting gave the earlier value.
      return direct && direct.since === level.since ? compare(change, level, direct) : [];
    });
  });
}

function compare(change: Candidate, level: Candidate, direct: Candidate): AuditFinding[] {
  const { briefing } = change.row;
  // What one briefing tells of itself is checked when it is read.
  if (level.row.briefing !== briefing || direct.row.briefing === briefing) return [];
  const implied = impliedBase(level, change);
  if (!implied || overlap(implied, rounded(direct.row, direct.row.valueUsed))) return [];
  return [
    findingOf('implied-base-differs', 'warning', [change, level, direct], {
      level: level.row.valueUsed,
      stated: change.row.valueUsed,
      first: tidy(level.row.valueUsed / (1 + change.row.valueUsed / 100), 4),
      direct: direct.row.valueUsed,
      period: direct.period.code,
    }),
  ];
}

function impliedBase(level: Candidate, change: Candidate): Interval | undefined {
  const percent = rounded(change.row, change.row.valueUsed);
  const hedge = change.row.hedge ? 0.5 : 0;
  const value = rounded(level.row, level.row.valueUsed);
  const least = 1 + (percent.low - hedge) / 100;
  if (least <= 0 || value.low <= 0) return undefined;
  return { low: value.low / (1 + (percent.high + hedge) / 100), high: value.high / least };
}

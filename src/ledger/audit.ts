import type { Measure } from '../model/observation';
import { monthCount } from '../model/period';
import { agree, pick, type Candidate, type Group } from './candidates';
import { findingOf, tidy, type AuditFinding } from './auditFinding';
import { findDifferentBases } from './auditBases';
import { findDifferentPlans } from './auditPlans';
import { amountsAcross, findImpossiblePeriods, findImpossibleSectors } from './auditTotals';
import type { Ledger } from './records';
import { onceASeries, seriesOf } from './series';

/**
 * What arithmetic finds between briefings: values that were restated or that contradict each other, base values, told
 * or implied, that differ from what was reported, levels far from their own series, and plans and totals that cannot
 * all be true.
 */
export function audit(ledger: Ledger): readonly AuditFinding[] {
  const all = seriesOf(ledger);
  return [...all.flatMap(auditSeries), ...findImpossibleSectors(all.flatMap(amountsOf))];
}

const amountsOf = onceASeries(({ groups }) => amountsAcross(groups));

const auditSeries = onceASeries(({ groups }): readonly AuditFinding[] => [
  ...groups.flatMap(findDifferences),
  ...findFarValues(groups),
  ...findDifferentPlans(groups),
  ...findDifferentBases(groups),
  ...findImpossiblePeriods(groups),
]);

/** Measures that tables show; ranks and ratios often differ in what they are compared with. */
const IN_TABLES: ReadonlySet<Measure> = new Set<Measure>(['level', 'change', 'plan']);

/** Values for one series and period that are not the same number. Nothing is said where the user chose. */
function findDifferences(group: Group): AuditFinding[] {
  if (group.length < 2 || !IN_TABLES.has(group[0]!.row.measure)) return [];
  const { chosen, others, conflict } = pick(group);
  if (group.some(({ row }) => row.use || row.corrected || row.status === 'user'))
    return chosen ? findNewerValue(chosen, others) : [];
  if (conflict) {
    const [a, b] = conflict;
    const code = a.row.briefing === b.row.briefing ? 'restated' : 'same-day-differs';
    return [findingOf(code, 'error', [b, a], { earlier: a.row.valueUsed, later: b.row.valueUsed })];
  }
  if (!chosen) return [];
  const differing = others.filter((other) => !agree(other, chosen));
  const isBase = (candidate: Candidate): boolean => candidate.row.status === 'base';
  const restated = differing.find((other) => isBase(other) === isBase(chosen));
  const base = isBase(chosen) ? undefined : differing.find(isBase);
  return [
    ...(restated
      ? [
          findingOf('restated', 'note', [chosen, restated], {
            earlier: restated.row.valueUsed,
            later: chosen.row.valueUsed,
          }),
        ]
      : []),
    ...(base
      ? [
          findingOf('base-differs', 'warning', [base, chosen], {
            direct: chosen.row.valueUsed,
            base: base.row.valueUsed,
          }),
        ]
      : []),
  ];
}

/** A later briefing than the one whose figure the user corrected, or any where the user gave a figure, says otherwise. */
function findNewerValue(chosen: Candidate, others: readonly Candidate[]): AuditFinding[] {
  const isOwn = chosen.row.status === 'user';
  if (!isOwn && chosen.row.corrected?.value === undefined) return [];
  const newer = others.find(
    (other) =>
      other.row.status !== 'user' &&
      other.row.status !== 'base' &&
      (isOwn || other.day > chosen.day) &&
      !agree(other, chosen),
  );
  if (!newer) return [];
  const facts = { earlier: chosen.row.valueUsed, later: newer.row.valueUsed };
  return [findingOf('newer-than-choice', 'note', [newer, chosen], facts)];
}

/** "tỷ" for "triệu" is a slip of a thousand; series seldom grow so much between two briefings. */
const FAR_FROM_ONE = 300;
/** With a longer series to stand against, less is suspicious. */
const FAR_FROM_SEVERAL = 20;

/** Levels out of proportion to the other values of their series, a cumulative flow counted by month. */
function findFarValues(groups: readonly Group[]): AuditFinding[] {
  const series = new Map<string, { candidate: Candidate; size: number }[]>();
  for (const group of groups) {
    const { chosen } = pick(group);
    const { row } = group[0]!;
    if (!chosen || row.measure !== 'level' || chosen.unit === '%' || row.valueUsed === 0) continue;
    const months = chosen.kind === 'flow' ? (monthCount(chosen.period) ?? 0) : 1;
    if (months === 0) continue;
    const key = `${chosen.series}|${chosen.unit}|${chosen.since?.from ?? ''}`;
    const sized = { candidate: chosen, size: Math.abs(chosen.row.valueUsed) / months };
    const values = series.get(key);
    if (values) values.push(sized);
    else series.set(key, [sized]);
  }
  return [...series.values()].flatMap((values) => {
    if (values.length < 2) return [];
    const sizes = values.map(({ size }) => size).sort((a, b) => a - b);
    return values.flatMap(({ candidate, size }) => {
      if (candidate.row.status === 'user' || candidate.row.corrected) return [];
      const middle = medianWithout(sizes, size);
      const factor = Math.max(size / middle, middle / size);
      // Of two values the later one is doubted: the earlier one was there first.
      const isFar =
        values.length > 3
          ? factor >= FAR_FROM_SEVERAL
          : factor >= FAR_FROM_ONE &&
            (values.length > 2 ||
              isLater(candidate, (values[0]!.candidate === candidate ? values[1]! : values[0]!).candidate));
      if (!isFar) return [];
      const months = candidate.kind === 'flow' ? monthCount(candidate.period)! : 1;
      const facts = { value: candidate.row.valueUsed, typical: tidy(middle * months, 2) };
      return [findingOf('far-from-series', 'warning', [candidate], facts)];
    });
  });
}

const isLater = (a: Candidate, b: Candidate): boolean =>
  a.rank - b.rank > 0 || (a.rank === b.rank && a.period.end > b.period.end);

/** The lower median of sorted numbers but for one of them. */
function medianWithout(sorted: readonly number[], left: number): number {
  const middle = Math.floor((sorted.length - 2) / 2);
  return sorted[sorted[middle]! >= left ? middle + 1 : middle]!;
}

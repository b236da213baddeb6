import type { Measure } from '../model/observation';
import { monthCount } from '../model/period';
import { agree, groupRows, pick, type Candidate, type Group } from './candidates';
import { findingOf, tidy, type AuditFinding } from './auditFinding';
import { findDifferentBases } from './auditBases';
import { findDifferentPlans } from './auditPlans';
import { findImpossibleTotals } from './auditTotals';
import type { Ledger } from './records';

/**
 * What arithmetic finds between briefings: values that were restated or that contradict each other, base values, told
 * or implied, that differ from what was reported, levels far from their own series, and plans and totals that cannot
 * all be true.
 */
export function audit(ledger: Ledger): readonly AuditFinding[] {
  const groups = groupRows(ledger);
  return [
    ...groups.flatMap(findDifferences),
    ...findFarValues(groups),
    ...findDifferentPlans(groups),
    ...findDifferentBases(groups),
    ...findImpossibleTotals(groups),
  ];
}

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
    const key = [row.area, row.sector, row.metric, row.part ?? '', chosen.unit].join('|');
    const size = Math.abs(chosen.row.valueUsed) / months;
    series.set(key, [...(series.get(key) ?? []), { candidate: chosen, size }]);
  }
  return [...series.values()].flatMap((values) =>
    values.flatMap(({ candidate, size }) => {
      const others = values.filter((value) => value.candidate !== candidate);
      const middle = median(others.map((other) => other.size));
      if (middle === undefined || candidate.row.status === 'user' || candidate.row.corrected) return [];
      const factor = Math.max(size / middle, middle / size);
      // Of two values the later one is doubted: the earlier one was there first.
      const isFar =
        others.length >= 3
          ? factor >= FAR_FROM_SEVERAL
          : factor >= FAR_FROM_ONE && (others.length > 1 || isLater(candidate, others[0]!.candidate));
      if (!isFar) return [];
      const months = candidate.kind === 'flow' ? monthCount(candidate.period)! : 1;
      const facts = { value: candidate.row.valueUsed, typical: tidy(middle * months, 2) };
      return [findingOf('far-from-series', 'warning', [candidate], facts)];
    }),
  );
}

const isLater = (a: Candidate, b: Candidate): boolean =>
  a.rank - b.rank > 0 || (a.rank === b.rank && a.period.end > b.period.end);

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

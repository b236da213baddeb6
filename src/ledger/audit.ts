import type { Measure } from '../model/observation';
import { monthCount } from '../model/period';
import { agree, groupRows, pick, type Candidate, type Group } from './candidates';
import { findingOf, tidy, type AuditFinding } from './auditFinding';
import { findDifferentPlans } from './auditPlans';
import type { Ledger } from './records';

/**
 * What arithmetic finds between briefings: values that were restated or that contradict each other, base values that
 * differ from what was reported, levels far from their own series, and plans that cannot be one plan.
 */
export function audit(ledger: Ledger): readonly AuditFinding[] {
  const groups = groupRows(ledger);
  return [...groups.flatMap(findDifferences), ...findFarValues(groups), ...findDifferentPlans(groups)];
}

/** Measures that tables show; ranks and ratios often differ in what they are compared with. */
const IN_TABLES: ReadonlySet<Measure> = new Set<Measure>(['level', 'change', 'plan']);

/** Values for one series and period that are not the same number. Nothing is said where the user chose. */
function findDifferences(group: Group): AuditFinding[] {
  if (group.length < 2 || !IN_TABLES.has(group[0]!.row.measure)) return [];
  if (group.some(({ row }) => row.use || row.corrected || row.status === 'user')) return [];
  const { chosen, others, conflict } = pick(group);
  if (conflict) {
    const [a, b] = conflict;
    return [findingOf('restated', 'error', [b, a], { earlier: a.row.valueUsed, later: b.row.valueUsed })];
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

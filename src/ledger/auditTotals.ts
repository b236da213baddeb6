import { monthCount } from '../model/period';
import { findingOf, type AuditFinding } from './auditFinding';
import { pick, type Candidate, type Group } from './candidates';
import { overlap, rounded, type Interval } from './rounding';

/** The levels of a series that add up. */
const amountsIn = (groups: readonly Group[]): readonly Candidate[] =>
  groups.flatMap((group) => {
    const { chosen } = pick(group);
    return chosen && chosen.row.measure === 'level' && isAmount(chosen) ? [chosen] : [];
  });

/** Amounts add up; rates and stocks do not. */
const isAmount = ({ kind, unit, period, row }: Candidate): boolean =>
  kind === 'flow' &&
  unit !== '%' &&
  !unit.includes('/') &&
  monthCount(period) !== undefined &&
  row.valueUsed >= 0;

/** Figures whose periods follow each other without a gap, and what they may add up to. */
interface Sum {
  readonly parts: readonly Candidate[];
  readonly value: number;
  readonly range: Interval;
}

const NOTHING: Sum = { parts: [], value: 0, range: { low: 0, high: 0 } };

function plus(sum: Sum, part: Candidate): Sum {
  const { low, high } = rounded(part.row, part.row.valueUsed);
  return {
    parts: [...sum.parts, part],
    value: sum.value + part.row.valueUsed,
    range: { low: sum.range.low + low, high: sum.range.high + high },
  };
}

/** Months and quarters of a series against the longer periods that they lie in, from whatever briefings. */
export function findImpossiblePeriods(groups: readonly Group[]): AuditFinding[] {
  const series = new Map<string, Candidate[]>();
  for (const level of amountsIn(groups)) {
    const figures = series.get(level.unit);
    if (figures) figures.push(level);
    else series.set(level.unit, [level]);
  }
  return [...series.values()].flatMap((figures) => {
    if (figures.length < 2) return [];
    const byEnd = [...figures].sort((a, b) => a.period.end - b.period.end || b.period.start - a.period.start);
    return byEnd.flatMap((total, index) => compareWithParts(total, partsOf(total, byEnd, index)));
  });
}

/** What lies inside the period at an index of the list, which is in the order of ends: not far from it. */
function partsOf({ period: whole }: Candidate, byEnd: readonly Candidate[], index: number): Candidate[] {
  let from = index;
  while (from > 0 && byEnd[from - 1]!.period.end >= whole.start) from--;
  let to = index;
  while (to < byEnd.length && byEnd[to]!.period.end === whole.end) to++;
  return byEnd
    .slice(from, to)
    .filter(({ period }) => period.start >= whole.start && period.code !== whole.code);
}

function compareWithParts(total: Candidate, inside: readonly Candidate[]): AuditFinding[] {
  if (inside.length === 0) return [];
  const whole = rounded(total.row, total.row.valueUsed);
  const most = largestSum(inside);
  if (most.range.low > whole.high) return [finding('periods-exceed-total', 'warning', total, most)];
  const complete = completeSum(inside, total);
  if (!complete || overlap(complete.range, whole)) return [];
  const told = [total, ...complete.parts];
  const isFirm = told.every(({ row }) => row.status !== 'estimate' && row.hedge === undefined);
  return [finding('periods-differ-from-total', isFirm ? 'warning' : 'note', total, complete)];
}

/** The parts that do not overlap and add up to most. */
function largestSum(byEnd: readonly Candidate[]): Sum {
  const best: Sum[] = [];
  byEnd.forEach((part, index) => {
    const before = byEnd.findLastIndex(({ period }, at) => at < index && period.end < part.period.start);
    const withIt = plus(best[before] ?? NOTHING, part);
    const without = best[index - 1] ?? NOTHING;
    best[index] = withIt.range.low > without.range.low ? withIt : without;
  });
  return best.at(-1) ?? NOTHING;
}

/** The fewest parts that make up the whole period; `undefined` where some of it is not told. */
function completeSum(byEnd: readonly Candidate[], total: Candidate): Sum | undefined {
  const upTo = new Map<number, Sum>([[total.period.start - 1, NOTHING]]);
  for (const part of byEnd) {
    const before = upTo.get(part.period.start - 1);
    const present = upTo.get(part.period.end);
    if (before && (!present || before.parts.length + 1 < present.parts.length))
      upTo.set(part.period.end, plus(before, part));
  }
  return upTo.get(total.period.end);
}

const WHOLE = 'industry';
/** Their amounts are counted in other sectors, too. */
const OVERLAPPING: ReadonlySet<string> = new Set([
  WHOLE,
  'digital-government',
  'digital-economy',
  'digital-society',
]);

/** The levels of a series by what they are compared by across sectors; none of a series that feeds no such table. */
export function amountsAcross(groups: readonly Group[]): readonly (readonly [string, Candidate])[] {
  const feeds = groups[0]?.[0]?.feeds;
  if (!feeds) return [];
  return amountsIn(groups).map((level) => [
    `${level.row.area}|${feeds}|${level.unit}|${level.period.code}`,
    level,
  ]);
}

/** Sectors of one statistic and period against the whole industry. */
export function findImpossibleSectors(amounts: ReturnType<typeof amountsAcross>): AuditFinding[] {
  const totals = new Map<string, Candidate>();
  const parts = new Map<string, Sum>();
  for (const [key, level] of amounts) if (level.row.sector === WHOLE) totals.set(key, level);
  for (const [key, level] of amounts)
    if (totals.has(key) && !OVERLAPPING.has(level.row.sector))
      parts.set(key, plus(parts.get(key) ?? NOTHING, level));
  return [...totals].flatMap(([key, total]) => {
    const sum = parts.get(key);
    const whole = rounded(total.row, total.row.valueUsed);
    return sum && sum.range.low > whole.high ? [finding('sectors-exceed-total', 'warning', total, sum)] : [];
  });
}

const finding = (
  code: 'periods-exceed-total' | 'periods-differ-from-total' | 'sectors-exceed-total',
  severity: 'warning' | 'note',
  total: Candidate,
  { parts, value }: Sum,
): AuditFinding =>
  findingOf(code, severity, [total, ...parts], {
    sum: Number(value.toPrecision(12)),
    total: total.row.valueUsed,
    period: total.period.code,
    count: parts.length,
  });

import { metricOf } from '../catalog/metrics';
import { seriesKey } from '../model/observation';
import { monthCount } from '../model/period';
import { findingOf, type AuditFinding } from './auditFinding';
import { pick, type Candidate, type Group } from './candidates';
import { overlap, rounded, type Interval } from './rounding';

/** Whole years, months and sectors: totals and what they are made of, from whatever briefings. */
export function findImpossibleTotals(groups: readonly Group[]): AuditFinding[] {
  const levels = groups.flatMap((group) => {
    const { chosen } = pick(group);
    return chosen && chosen.row.measure === 'level' && isAmount(chosen) ? [chosen] : [];
  });
  return [...findPeriods(levels), ...findSectors(levels)];
}

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

/** Months and quarters of a series against the longer periods that they lie in. */
function findPeriods(levels: readonly Candidate[]): AuditFinding[] {
  const series = new Map<string, Candidate[]>();
  for (const level of levels) {
    const key = `${seriesKey(level.row)}|${level.unit}`;
    series.set(key, [...(series.get(key) ?? []), level]);
  }
  return [...series.values()].flatMap((figures) => {
    if (figures.length < 2) return [];
    const byEnd = [...figures].sort((a, b) => a.period.end - b.period.end || b.period.start - a.period.start);
    return byEnd.flatMap((total) => compareWithParts(total, byEnd));
  });
}

function compareWithParts(total: Candidate, byEnd: readonly Candidate[]): AuditFinding[] {
  const inside = byEnd.filter(
    ({ period }) =>
      period.start >= total.period.start &&
      period.end <= total.period.end &&
      period.code !== total.period.code,
  );
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

/** Sectors of one statistic and period against the whole industry. */
function findSectors(levels: readonly Candidate[]): AuditFinding[] {
  const totals = new Map<string, Candidate>();
  const parts = new Map<string, Sum>();
  for (const level of levels) {
    const { sector, metric, part, area } = level.row;
    const statistic = part ? undefined : metricOf(sector, metric)?.feeds;
    if (!statistic) continue;
    const key = [area, statistic, level.unit, level.period.code].join('|');
    if (sector === WHOLE) totals.set(key, level);
    else if (!OVERLAPPING.has(sector)) parts.set(key, plus(parts.get(key) ?? NOTHING, level));
  }
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

import { CATALOG, type Catalog, type SeriesBreak } from '../catalog/catalog';
import type { CrossSectorStatistic } from '../catalog/types';
import { UNITS } from '../catalog/units';
import { seriesKey, type Measure, type StockOrFlow } from '../model/observation';
import { isoDate, parsePeriod, samePeriodLastYear, type Period } from '../model/period';
import { briefingDays, briefingRanks } from './order';
import type { Ledger, LedgerRow } from './records';
import { lastPlace, overlap, rounded } from './rounding';
import { asUsed } from './rows';

/** A figure that may give a series its value for a period. */
export interface Candidate {
  /** Under the sector and statistic that count. */
  readonly row: LedgerRow;
  /** The key of its series, see `seriesKey`. */
  readonly series: string;
  /** The break in the series that its period comes after. */
  readonly since: SeriesBreak | undefined;
  /** The period that counts: the user's, else as read. */
  readonly period: Period;
  readonly kind: StockOrFlow;
  readonly unit: string;
  /** The cross-sector table that its statistic feeds. */
  readonly feeds: CrossSectorStatistic | undefined;
  /** It was counted under the very noun of the series, not under one that is taken for it. */
  readonly isExact: boolean;
  readonly comparison: string;
  /** The later the briefing, the higher. */
  readonly rank: number;
  /** The briefing's day; figures of the user's own come last. */
  readonly day: number;
}

/** Candidates for one value: alike in series, measure, unit, period and comparison. From the earliest briefing on. */
export type Group = readonly Candidate[];

/**
 * Groups figures of one series that may show in tables; figures that are excluded, wait for the user or are forecasts
 * are left out.
 */
export function groupFigures(
  { briefings, catalog = CATALOG }: Ledger,
  waiting: ReadonlySet<LedgerRow>,
): (rows: readonly LedgerRow[]) => readonly Group[] {
  const rank = briefingRanks(briefings);
  const day = briefingDays(briefings);
  return (rows) => {
    const groups = new Map<string, Candidate[]>();
    for (const row of rows) {
      if (row.excluded || waiting.has(row) || (row.status === 'forecast' && !row.use)) continue;
      const candidate = toCandidate(asUsed(row), rank(row.briefing), day(row.briefing), catalog);
      if (!candidate) continue;
      const key = groupKey(candidate);
      const group = groups.get(key);
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
    for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => a.rank - b.rank);
    return [...groups.values()];
  };
}

function toCandidate(row: LedgerRow, rank: number, day: number, catalog: Catalog): Candidate | undefined {
  const period = parsePeriod(row.corrected?.period ?? row.period);
  if (!period) return undefined;
  const metric = catalog.metricOf(row.sector, row.metric);
  const kind = row.corrected?.kind ?? metric?.kind ?? row.kind;
  const unit = metric && COUNTED.has(row.measure) ? commonUnit(row.unit, metric.unit) : row.unit;
  return {
    row,
    series: seriesKey(row),
    since: catalog.breakBefore(row.sector, row.metric, period.end),
    period,
    kind,
    unit,
    feeds: row.part ? undefined : metric?.feeds,
    isExact: unit === row.unit,
    comparison: comparisonOf(row, period, kind),
    rank,
    day,
  };
}

/** Measures in the indicator's own unit. */
const COUNTED: ReadonlySet<Measure> = new Set<Measure>(['level', 'delta', 'target']);
const MEASURED = new Set(UNITS.filter(({ dimension }) => dimension !== 'count').map(({ id }) => id));
const isCount = (unit: string): boolean => !MEASURED.has(unit) && !unit.includes('/');

/** Things counted under another noun ("lao động" for "người") have the catalog's unit; currencies and rates keep their own. */
const commonUnit = (unit: string, catalogUnit: string): string =>
  isCount(unit) && isCount(catalogUnit) ? catalogUnit : unit;

/** A stock is the same at the end of a month, of a quarter and of its last day; a flow is not. */
const periodKey = (period: Period, kind: StockOrFlow): string =>
  kind === 'stock' ? isoDate(period.end) : period.code;

function comparisonOf(row: LedgerRow, period: Period, kind: StockOrFlow): string {
  const code = row.corrected?.base ?? row.base;
  const base = code === undefined ? undefined : parsePeriod(code);
  if (base && isYearBefore(base, period, kind)) return 'last-year';
  return code ?? row.comparedWith ?? '';
}

/** A flow is compared with exactly the same span; a stock of 20/11/2023 may be compared with "tháng 11/2022". */
function isYearBefore(base: Period, period: Period, kind: StockOrFlow): boolean {
  const before = samePeriodLastYear(period);
  return kind === 'stock'
    ? isoDate(base.end).slice(0, 7) === isoDate(before.end).slice(0, 7)
    : base.code === before.code;
}

const groupKey = ({ row, period, kind, unit, comparison }: Candidate): string =>
  `${row.measure}|${unit}|${periodKey(period, kind)}|${comparison}|${row.comparedWith ?? ''}`;

/** The outcome for one value. */
export interface Choice {
  /** Nothing when figures of one briefing, or of briefings of one day, contradict each other. */
  readonly chosen?: Candidate;
  /** The others, the latest first. */
  readonly others: readonly Candidate[];
  /** Two figures of the latest day that cannot both be right. */
  readonly conflict?: readonly [Candidate, Candidate];
}

/**
 * The figure that counts: the user's choice, else the user's correction, else a reported value before a base value,
 * else the later briefing; among equal figures of one day the one with most digits.
 */
export function pick(group: Group): Choice {
  if (group.length === 1) return { chosen: group[0]!, others: NONE };
  const best = Math.max(...group.map(priority));
  const strongest = group.filter((candidate) => priority(candidate) === best);
  const day = Math.max(...strongest.map((candidate) => candidate.day));
  const told = strongest.filter((candidate) => candidate.day === day);
  // "22 bộ, ngành" and "63 tỉnh" of one statistic are no contradiction: the noun of the series counts.
  const latest = told.some(({ isExact }) => isExact) ? told.filter(({ isExact }) => isExact) : told;
  const finest = latest.reduce((a, b) => (lastPlace(b.row) < lastPlace(a.row) ? b : a));
  const rival = best >= CHOSEN ? undefined : latest.find((candidate) => !agree(candidate, finest));
  const others = group
    .filter((candidate) => candidate !== finest && (!told.includes(candidate) || latest.includes(candidate)))
    .reverse();
  return rival
    ? {
        others: [...group].reverse(),
        conflict: isBefore(finest, rival) ? [finest, rival] : [rival, finest],
      }
    : { chosen: finest, others };
}

const NONE: readonly Candidate[] = [];

const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.rank !== b.rank ? a.rank < b.rank : a.row.span.start < b.row.span.start;

/** True where the user's hand shows: another figure, or none, would count without the mark in Dùng. */
export function isUsersChoice(group: Group, { row }: Candidate): boolean {
  if (!row.use) return false;
  if (row.status === 'held' || row.status === 'forecast') return true;
  const unmarked = group.map((candidate) => ({ ...candidate, row: { ...candidate.row, use: false } }));
  return pick(unmarked).chosen?.row.id !== row.id;
}

const CHOSEN = 3;

function priority({ row }: Candidate): number {
  if (row.use) return CHOSEN + 1;
  if (row.status === 'user' || row.corrected?.value !== undefined) return CHOSEN;
  return row.status === 'base' ? 1 : 2;
}

/** The same number, as far as both were written out. */
export const agree = (a: Candidate, b: Candidate): boolean =>
  overlap(rounded(a.row, a.row.valueUsed), rounded(b.row, b.row.valueUsed));

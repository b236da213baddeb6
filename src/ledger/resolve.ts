import { isUsersChoice, pick } from './candidates';
import { onceASeries, seriesOf } from './series';
import type { Ledger, LedgerRow } from './records';
import type { Measure, StockOrFlow } from '../model/observation';
import type { Period } from '../model/period';

/** What a cell's number format shows of its value: `*` estimate, `†` base value from a later briefing, `‡` the user's. */
export type Mark = '' | '*' | '†' | '‡';

/** One value of one series: what tables show. */
export interface Point {
  readonly area: string;
  readonly areaName?: string;
  readonly sector: string;
  readonly metric: string;
  readonly part?: string;
  readonly kind: StockOrFlow;
  readonly measure: Measure;
  readonly unit: string;
  readonly period: Period;
  /** `last-year` against the same period of the year before; else the code or name of what it is compared with, or empty. */
  readonly comparison: string;
  /** In base units. */
  readonly value: number;
  readonly mark: Mark;
  /** The figure that it comes from, under the sector and statistic that count. */
  readonly row: LedgerRow;
  /** Figures for the same series and period that gave way, the latest first. */
  readonly vintages: readonly LedgerRow[];
}

/**
 * One point for each series, period and measure that has a value to show. What waits for the user has none: held
 * figures, and values of one day that contradict each other. Forecasts have none either, unless the user chose
 * them.
 */
export const resolve = (ledger: Ledger): readonly Point[] => seriesOf(ledger).flatMap(pointsOf);

const pointsOf = onceASeries(({ groups }): readonly Point[] =>
  groups.flatMap((group): Point[] => {
    const { chosen, others } = pick(group);
    if (!chosen) return [];
    const { row, period, unit, kind, comparison } = chosen;
    return [
      {
        area: row.area,
        ...(row.areaName ? { areaName: row.areaName } : {}),
        sector: row.sector,
        metric: row.metric,
        ...(row.part ? { part: row.part } : {}),
        kind,
        measure: row.measure,
        unit,
        period,
        comparison,
        value: row.valueUsed,
        mark: isUsersChoice(group, chosen) ? '‡' : markOf(row),
        row,
        vintages: others.map((other) => other.row),
      },
    ];
  }),
);

function markOf(row: LedgerRow): Mark {
  if (row.status === 'user' || row.corrected) return '‡';
  if (row.status === 'base') return '†';
  return row.status === 'estimate' || row.hedge === 'about' ? '*' : '';
}

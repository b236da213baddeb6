import type { Catalog } from '../catalog/catalog';
import type { Point } from '../ledger/ledger';
import { seriesKey } from '../model/observation';
import {
  classOf,
  cumulative,
  dateOf,
  isCumulative,
  month,
  quarter,
  year,
  type Period,
} from '../model/period';
import { dayOf } from './serial';

/** What a column or a cross-sector sheet gathers: flows by the length of their period, and stocks. */
export type TableClass = 'month' | 'quarter' | 'cumulative' | 'year' | 'stock';

export const TABLE_CLASSES: readonly TableClass[] = ['month', 'quarter', 'cumulative', 'year', 'stock'];

/** The unit of a series' level, which its changes (in %) do not tell. */
export type LevelUnits = (point: Point) => string | undefined;

export function levelUnits(points: readonly Point[], catalog: Catalog): LevelUnits {
  const units = new Map<string, string>();
  for (const point of points)
    if (point.measure === 'level' && !units.has(seriesKey(point))) units.set(seriesKey(point), point.unit);
  return (point) => catalog.metricOf(point.sector, point.metric)?.unit ?? units.get(seriesKey(point));
}

/**
 * The classes that a point belongs to, the main one first. Rates (per cent, per 100 people, Mbps) are counted like
 * stocks, whatever the period. The first quarter is a quarter and runs from January on; so does the year. Flows of a
 * day or of other spans ("24/7–23/8") are in no table.
 */
export function classesOf(point: Point, units: LevelUnits): readonly TableClass[] {
  if (point.kind === 'stock' || isRate(units(point))) return ['stock'];
  const periodClass = classOf(point.period);
  switch (periodClass) {
    case 'month':
    case 'cumulative':
      return [periodClass];
    case 'quarter':
    case 'year':
      return isCumulative(point.period) ? [periodClass, 'cumulative'] : [periodClass];
    default:
      return [];
  }
}

export const isRate = (unit: string | undefined): boolean =>
  unit !== undefined && (unit === '%' || unit === 'Mbps' || unit.includes('/'));

/** The period that a row, keyed by the serial number of a month's end, stands for in a column of a class. */
export function rowPeriod(serial: number, tableClass: TableClass): Period {
  const { year: y, month: m } = dateOf(dayOf(serial));
  switch (tableClass) {
    case 'quarter':
      return quarter(y, Math.ceil(m / 3));
    case 'cumulative':
      return cumulative(y, m);
    case 'year':
      return year(y);
    default:
      return month(y, m);
  }
}

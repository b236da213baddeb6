import { CONCEPTS } from '../../catalog/concepts';
import type { MetricRow } from '../../catalog/types';
import type { Dimension } from '../../catalog/units';
import type { Concepts } from './concepts';

interface Row {
  readonly row: MetricRow;
  readonly needs: readonly string[];
  readonly unless: readonly string[];
  readonly dimension: Dimension;
}

/** What is known of the quantity that the statistic has. */
export interface Measured {
  readonly dimension: Dimension | 'none';
  readonly unit: string;
  /** Provinces or agencies are counted. */
  readonly agencies?: boolean;
}

/** One string for all copies of an id: engines compare what is the same object without a look at the letters. */
const known = new Map<string, string>(CONCEPTS.map(({ id }) => [id, id]));
const split = (ids: string | undefined): readonly string[] =>
  ids ? ids.split(' ').map((id) => known.get(id) ?? id) : [];

function dimensionOf({ unit, dimension }: MetricRow): Dimension {
  if (dimension) return dimension;
  if (unit === 'VND' || unit === 'USD') return 'money';
  if (unit === '%') return 'percent';
  if (unit === 'Mbps') return 'speed';
  return unit === 'điểm' ? 'steps' : 'count';
}

/** "thuê bao/100 dân" is a density. */
export const isDensity = (unit: string): boolean => unit.includes('/');

const AGENCIES = new Set(['provinces', 'ministries', 'agencies', 'communes', 'villages', 'without-coverage']);

/** Can a statistic with this unit have such a quantity? An index has ranks and points only. */
function fits(row: Row, measured: Measured | undefined): boolean {
  if (!measured) return true;
  if (measured.dimension === 'places' || measured.dimension === 'steps' || measured.dimension === 'times')
    return true;
  if (measured.dimension === 'none') return row.dimension === 'count' || row.dimension === 'steps';
  if (row.dimension !== measured.dimension) return false;
  if (
    measured.agencies &&
    !row.row.own &&
    row.needs.length > 0 &&
    !row.needs.some((need) => AGENCIES.has(need))
  )
    return false;
  // "bình quân đầu người 5,4 bản": the name says by what it is counted.
  return (
    measured.dimension !== 'count' ||
    isDensity(row.row.unit) === isDensity(measured.unit) ||
    row.needs.includes('per-capita')
  );
}

/** Whether a statistic of the catalog can have such a quantity. */
export const fitsMetric = (metric: MetricRow, measured: Measured): boolean =>
  fits({ row: metric, needs: [], unless: [], dimension: dimensionOf(metric) }, measured);

/** All the concepts that the row needs are there, and none that it must not have. */
function isNamed({ needs, unless }: Row, ids: readonly string[]): boolean {
  if (needs.length > ids.length) return false;
  for (const need of needs) if (!ids.includes(need)) return false;
  for (const no of unless) if (ids.includes(no)) return false;
  return true;
}

/** The statistics by the concepts that name them. */
export class MetricTable {
  /** Rows by their first concept, so that a noun phrase is compared only with rows that it may name. */
  private readonly byConcept = new Map<string, Row[]>();

  constructor(rows: readonly MetricRow[]) {
    for (const metric of rows) {
      const row: Row = {
        row: metric,
        needs: split(metric.needs),
        unless: split(metric.unless),
        dimension: dimensionOf(metric),
      };
      const alike = this.byConcept.get(row.needs[0]!);
      if (alike) alike.push(row);
      else this.byConcept.set(row.needs[0]!, [row]);
    }
  }

  /**
   * The statistic that a noun phrase names: the row with most of its concepts there. Rows of the sector that the phrase or
   * the text speaks of come before others.
   */
  find(concepts: Concepts, sector: string | undefined, measured?: Measured): MetricRow | undefined {
    let best: MetricRow | undefined;
    let bestScore = 0;
    for (const id of concepts.ids) {
      for (const row of this.byConcept.get(id) ?? NO_ROWS) {
        if (!isNamed(row, concepts.ids) || !fits(row, measured)) continue;
        if (row.row.here && row.row.sector !== sector) continue;
        let score = (row.row.own ? OWN : 0) + 10 * row.needs.length;
        if (concepts.head && row.needs.includes(concepts.head)) score += 6;
        if (row.row.sector === sector) score += 4;
        if (measured && measured.unit === row.row.unit) score += 5;
        if (score > bestScore) [best, bestScore] = [row.row, score];
      }
    }
    return best;
  }
}

/** More than all that a row of the catalog may score. */
const OWN = 1000;
const NO_ROWS: readonly Row[] = [];

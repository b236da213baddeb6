import type { StockOrFlow } from '../../model/observation';
import type { Dimension } from '../units';
import type { CrossSectorStatistic, Display, MetricRow } from '../types';

interface More {
  readonly display?: Display;
  readonly feeds?: CrossSectorStatistic;
  readonly unless?: string;
  readonly here?: boolean;
  readonly dimension?: Dimension;
}

/** One row of a sector's table: id, labels, stock or flow, unit, the concepts that a wording must name. */
export type Row = readonly [id: string, vi: string, en: string, kind: StockOrFlow, unit: string, needs: string, more?: More];

/** The rows of one sector (`any` for statistics that every sector has). */
export const rowsOf = (sector: string, rows: readonly Row[]): readonly MetricRow[] =>
  rows.map(([id, vi, en, kind, unit, needs, more]) => ({
    id,
    sector,
    label: { vi, en },
    kind,
    unit,
    needs,
    ...more,
  }));

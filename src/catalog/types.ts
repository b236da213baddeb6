import type { StockOrFlow } from '../model/observation';

/** A text in both languages of the product. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

export interface SectorRow {
  /** As in the output format: `postal`, `telecom`, … */
  readonly id: string;
  readonly label: Label;
  /** Short enough for a column header. */
  readonly short: Label;
  /** Names that open a heading or a sentence, lower case, the longest form not needed first. */
  readonly names: readonly string[];
  /** RGB, the same in every chart; told apart by colour-blind readers too. */
  readonly color: string;
}

/** A statistic that is compared across sectors: one period-by-sector table a class of period. */
export interface StatisticRow {
  readonly id: CrossSectorStatistic;
  readonly label: Label;
  readonly kind: StockOrFlow;
}

export type CrossSectorStatistic =
  'revenue' | 'budget' | 'profit' | 'gdp' | 'labour' | 'enterprises' | 'exports';

/** How a unit is shown: values in base units are divided by `scale`. */
export interface Display {
  readonly scale: number;
  readonly label: Label;
  readonly decimals: number;
}

export interface MetricRow {
  /** Unique within the sector. */
  readonly id: string;
  /** A sector's id, or `any` for statistics that every sector has (revenue, profit, labour). */
  readonly sector: string;
  readonly label: Label;
  readonly kind: StockOrFlow;
  /** Base unit as in `Observation.unit`. */
  readonly unit: string;
  /** Canonical scale in tables; without it the unit's own. */
  readonly display?: Display;
  /** The cross-sector table that it feeds; at most one statistic a sector and table. */
  readonly feeds?: CrossSectorStatistic;
  /** Wordings, lower case, see `reading/metrics.ts` for how they are matched. */
  readonly names: readonly string[];
}

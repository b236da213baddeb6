import type { StockOrFlow } from '../model/observation';
import type { Dimension } from './units';

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

export type CrossSectorStatistic = 'revenue' | 'budget' | 'profit' | 'gdp' | 'labour' | 'enterprises' | 'exports';

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
  /** Ids of the concepts (see `concepts/`) that a wording must name, in any order, separated by spaces. */
  readonly needs: string;
  /** Concepts that rule the statistic out. */
  readonly unless?: string;
  /** Named so only where its sector is spoken of: "sản lượng" under postal services. */
  readonly here?: boolean;
  /** What the unit measures, where the unit's name alone does not tell. */
  readonly dimension?: Dimension;
  /** The user's own: before every other. */
  readonly own?: boolean;
}

/** Wordings of one notion, whatever their order in a noun phrase: "BRDĐ" and "băng rộng di động". */
export interface ConceptRow {
  readonly id: string;
  /** Lower case, as Vietnamese is written; tone placement and i/y are folded by the reader. */
  readonly names: readonly string[];
  /** A head names a quantity by itself ("doanh thu"); a noun phrase without one goes on about the head before it. */
  readonly head?: boolean;
  /** A doer ("Facebook") that later clauses of the sentence leave out. */
  readonly actor?: boolean;
  /** A quality of a whole that its items have too ("phát triển mới … bao gồm"). */
  readonly carried?: boolean;
  /** Further concepts that the wording names ("BRDĐ": mobile and broadband). */
  readonly also?: readonly string[];
  /** Tells a part from the whole where no statistic names it: "nhập khẩu", "trả trước", "của MobiFone". */
  readonly part?: boolean;
  /** Whose figures they are, an enterprise or a branch of a sector: "doanh thu ngành in …, lợi nhuận …" is all of printing. */
  readonly branch?: boolean;
  /** The sector of an enterprise or of a branch, where the text names none. */
  readonly sector?: string;
}

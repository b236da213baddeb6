import type { StockOrFlow } from '../model/observation';
import type { Label } from './types';
import type { Dimension } from './units';

/** Words of the user's own; they come before the catalog's. All of it is plain data. */
export interface Vocabulary {
  readonly sectors?: readonly OwnSector[];
  readonly metrics?: readonly OwnMetric[];
  readonly units?: readonly OwnUnit[];
  readonly wordings?: readonly OwnWording[];
}

/** A sector that the catalog has not, or more names of one that it has. */
export interface OwnSector {
  readonly id: string;
  readonly names: readonly string[];
  readonly label?: Label;
}

/** A statistic: one of the catalog by its id, with further wordings, or a new one. */
export interface OwnMetric {
  /** Unique within the sector. */
  readonly id: string;
  /** A sector's id, or `any` for a statistic that every sector has. */
  readonly sector: string;
  readonly names: readonly string[];
  readonly kind: StockOrFlow;
  /** As a text names it: "tỷ đồng", "thuê bao/100 dân", "%". */
  readonly unit: string;
  readonly label?: Label;
}

export interface OwnUnit {
  /** What the figures' unit is called, whichever of its names the text has. */
  readonly id: string;
  readonly names: readonly string[];
  /** `count` when left out. */
  readonly dimension?: Dimension;
}

/** Other words for something that reading knows: "cán đích" as "đạt", "tổng thu" as "doanh thu". */
export interface OwnWording {
  /** Known words, or a sector's id. */
  readonly meaning: string;
  readonly names: readonly string[];
}

/** The lists of a vocabulary, with the kinds of row that a sheet calls them by. */
export const VOCABULARY_KINDS: Readonly<Record<keyof Vocabulary, readonly string[]>> = {
  sectors: ['sector', 'lĩnh vực'],
  metrics: ['metric', 'chỉ tiêu'],
  units: ['unit', 'đơn vị', 'đơn vị tính'],
  wordings: ['wording', 'cách viết', 'từ ngữ'],
};

/** What a sheet calls a stock and a flow. */
export const STOCK_OR_FLOW: Readonly<Record<StockOrFlow, readonly string[]>> = {
  stock: ['stock', 'thời điểm'],
  flow: ['flow', 'thời kỳ'],
};

/** What a sheet calls the dimensions of units. */
export const DIMENSION_NAMES: Readonly<Record<Dimension, readonly string[]>> = {
  count: ['count', 'số lượng', 'đếm'],
  money: ['money', 'tiền'],
  percent: ['percent', 'phần trăm', '%'],
  points: ['points', 'điểm phần trăm', 'điểm %'],
  speed: ['speed', 'tốc độ'],
  times: ['times', 'lần'],
  places: ['places', 'thứ hạng'],
  steps: ['steps', 'bậc'],
};

import type { Span } from './span';

/**
 * What a figure says of its indicator, see `Observation.measure`:
 * `level` the indicator itself; `change` relative change in %; `delta` absolute change in the indicator's unit;
 * `plan` per cent of a plan reached; `target` a planned level; `rank` a place; `ratio` a multiple of something else.
 */
export type Measure = 'level' | 'change' | 'delta' | 'plan' | 'target' | 'rank' | 'ratio';

export const MEASURES: readonly Measure[] = ['level', 'change', 'delta', 'plan', 'target', 'rank', 'ratio'];

/** `about` (ước, khoảng), `over` (hơn, trên), `under` (gần). */
export type Hedge = 'about' | 'over' | 'under';

/** A stock is counted at a date, a flow over a period. */
export type StockOrFlow = 'stock' | 'flow';

/** Where a field's value comes from: said of the figure itself, carried over from the text before, or supposed. */
export type Provenance = 'stated' | 'inherited' | 'assumed';

/**
 * `normal` as reported; `estimate` hedged with "ước"; `forecast` of a period that ends after the briefing's own;
 * `base` an earlier period's value given for comparison; `held` contradicts itself and waits for the user;
 * `user` entered or changed by the user.
 */
export type Status = 'normal' | 'estimate' | 'forecast' | 'base' | 'held' | 'user';

/** The whole country, the area of a national briefing. */
export const NATION = 'vn';

/** One figure of a briefing. */
export interface Observation {
  /** `briefing@start`: the briefing's id and the offset of the number in its text. */
  readonly id: string;
  readonly briefing: string;
  /** `vn` for the whole country, else a slug of the area's name (`tinh-h`). */
  readonly area: string;
  /** The area's name as the text has it, where it is not the whole country. */
  readonly areaName?: string;
  /** A sector's id in the catalog. */
  readonly sector: string;
  /** The statistic's id in the catalog, or a slug of its words where the catalog has none. */
  readonly metric: string;
  /** The indicator's name as the text has it. */
  readonly indicator: string;
  /** The sub-item ("trong đó …") as a slug, where the figure is a part of another. */
  readonly part?: string;
  readonly kind: StockOrFlow;
  /** A period code, see `Period`. */
  readonly period: string;
  readonly measure: Measure;
  /** For `change`, `delta` and some `ratio`s: the code of the period compared with. */
  readonly base?: string;
  /** For a `ratio` or a comparison with something that is no period: its name ("trung bình toàn cầu"). */
  readonly comparedWith?: string;
  /** In base units (scale words multiplied in); percentages stay in per cent; signed by direction. */
  readonly value: number;
  /** `VND`, `USD`, `%`, `Mbps`, `lần`, `bậc`, `hạng`, or the Vietnamese noun that is counted. */
  readonly unit: string;
  /** The second number of a rank `41/181` or a coverage `63/63`. */
  readonly of?: number;
  readonly hedge?: Hedge;
  readonly status: Status;
  /** The digits of the number. */
  readonly span: Span;
  /** The digits as the text has them. */
  readonly text: string;
  /** The sentence (or table row) that the number stands in. */
  readonly sentence: Span;
  readonly how: { readonly sector: Provenance; readonly metric: Provenance; readonly period: Provenance };
  /** The number's reading was settled by arithmetic of its sentence ("48.245" is 48,245). */
  readonly settled?: boolean;
  /** For a held figure: the field that contradicts the text and the value that would fit. */
  readonly suggestion?: { readonly field: 'period' | 'base' | 'value'; readonly value: string };
}

/** A briefing as read. */
export interface Briefing {
  /** Derived from the normalised text: the same text has the same id. */
  readonly id: string;
  readonly title: string;
  /** The day of the dateline as a period code, where there is one. */
  readonly date?: string;
  /** The code of the period that the briefing reports on. */
  readonly period: string;
  readonly periodHow: Provenance;
  readonly area: string;
  readonly areaName?: string;
  readonly outlet?: string;
}

/** A number in a results sentence that no rule took. */
export interface UnreadNumber {
  readonly span: Span;
  readonly text: string;
  readonly sentence: Span;
}

export type FindingCode =
  | 'change-contradicts-base'
  | 'period-equals-base'
  | 'doubled-percent'
  | 'percent-of-percentage'
  | 'parts-exceed-total'
  | 'parts-differ-from-total'
  | 'rank-beyond-count'
  | 'coverage-beyond-count'
  | 'share-beyond-whole'
  | 'number-settled'
  | 'plans-differ'
  | 'restated'
  | 'base-differs'
  | 'far-from-series';

export type Severity = 'error' | 'warning' | 'note';

/** What arithmetic found; the sentence for the user is made from the code and the facts by the message table. */
export interface Finding {
  /** Stable: briefing, code and offset. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly briefing: string;
  readonly span: Span;
  readonly sentence: Span;
  /** Ids of the observations that it speaks of, the first being the one in doubt. */
  readonly observations: readonly string[];
  /** The numbers and names that the message shows, e.g. `{ stated: 723, computed: 623.6, level: 521, base: 72 }`. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Encodings of Vietnamese before Unicode, and UTF-8 taken for one of them. */
export type OldEncoding = 'TCVN3' | 'VNI' | 'Windows-1258' | 'VIQR' | 'UTF-8';

/** All that reading gives for one text. */
export interface Reading {
  readonly briefing: Briefing;
  /** The normalised text that all spans refer to. */
  readonly text: string;
  /** The encoding that the text was converted from before it was read. */
  readonly convertedFrom?: OldEncoding;
  readonly observations: readonly Observation[];
  readonly unread: readonly UnreadNumber[];
  readonly findings: readonly Finding[];
}

/** What makes figures one series: equal keys are the same statistic however it is worded. */
export const seriesKey = (o: Pick<Observation, 'area' | 'sector' | 'metric' | 'part'>): string =>
  [o.area, o.sector, o.metric, o.part ?? ''].join('|');

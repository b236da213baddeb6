import type { Hedge, Measure } from '../../src/model/observation';

/** A field that may have more than one right value. */
export type OneOf<T> = T | readonly T[];

/** A figure as a person annotated it: one line of `NAME.jsonl`. */
export interface ReferenceFigure {
  /** Offsets (UTF-16, end exclusive) of the digits in the text after NFC and with `\n` line ends. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In base units: scale words multiplied in, percentages in per cent, signed by direction. */
  readonly value: OneOf<number>;
  readonly unit: OneOf<string>;
  readonly measure: OneOf<Measure>;
  readonly sector: OneOf<string>;
  readonly indicator: OneOf<string>;
  readonly period: OneOf<string>;
  readonly base?: OneOf<string>;
  readonly of?: number;
  /** `null` in a list: no hedge is right too. */
  readonly hedge?: OneOf<Hedge | null>;
  /** `optional` is right if found, no loss if not. */
  readonly level?: 'core' | 'optional';
  /** Equal for the same statistic in all briefings, however it is worded. */
  readonly series?: string;
  readonly note?: string;
}

/** A figure as read from the text, in the output format of `extract`. */
export interface PredictedFigure {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly measure?: string;
  readonly sector?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly base?: string | null;
  readonly of?: number | null;
  readonly hedge?: string | null;
  readonly area?: string;
  readonly metric?: string;
  readonly part?: string;
}

/** Only core figures count towards recall. */
export const isCore = (figure: ReferenceFigure): boolean => figure.level !== 'optional';

/** The allowed values of a field as a list. */
export function allowed<T>(value: OneOf<T>): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

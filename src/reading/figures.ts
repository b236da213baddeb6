import { NATION, type Measure, type Observation, type Provenance, type Reading } from '../model/observation';

/** One figure in the output format of `extract`: one JSON object a line, in text order. */
export interface FigureRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly measure: Measure;
  readonly sector: string;
  readonly indicator: string;
  readonly period: string;
  readonly base?: string;
  readonly of?: number;
  readonly hedge?: string;
  readonly metric: string;
  readonly part?: string;
  readonly area?: string;
  readonly how: { readonly sector: Provenance; readonly metric: Provenance; readonly period: Provenance };
}

/** The figures of a reading in the output format; absent fields are left out. */
export const toFigures = (reading: Reading): FigureRecord[] =>
  [...reading.observations].sort((a, b) => a.span.start - b.span.start).map(toFigure);

const toFigure = (o: Observation): FigureRecord => ({
  start: o.span.start,
  end: o.span.end,
  text: o.text,
  value: o.value,
  unit: o.unit,
  measure: o.measure,
  sector: o.sector,
  indicator: o.indicator,
  period: o.period,
  ...(o.base === undefined ? {} : { base: o.base }),
  ...(o.of === undefined ? {} : { of: o.of }),
  ...(o.hedge === undefined ? {} : { hedge: o.hedge }),
  metric: o.metric,
  ...(o.part === undefined ? {} : { part: o.part }),
  ...(o.area === NATION ? {} : { area: o.area }),
  how: o.how,
});

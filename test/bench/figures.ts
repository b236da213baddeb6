import type { PredictedFigure, ReferenceFigure } from '../../bench/scoring/figure';

/** A reference figure of a monthly postal revenue, with some fields changed. */
export const reference = (fields: Partial<ReferenceFigure> = {}): ReferenceFigure => ({
  start: 10,
  end: 15,
  text: '5.775',
  value: 5_775_000_000_000,
  unit: 'VND',
  measure: 'level',
  sector: 'postal',
  indicator: 'doanh thu dịch vụ bưu chính',
  period: '2023-11',
  level: 'core',
  series: 'postal/revenue',
  ...fields,
});

/** A right prediction of {@link reference}, with some fields changed. */
export const predicted = (fields: Partial<PredictedFigure> = {}): PredictedFigure => ({
  start: 10,
  end: 15,
  text: '5.775',
  value: 5_775_000_000_000,
  unit: 'VND',
  measure: 'level',
  sector: 'postal',
  indicator: 'doanh thu bưu chính',
  period: '2023-11',
  metric: 'revenue',
  ...fields,
});

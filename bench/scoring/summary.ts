import { FIELDS, type Field } from './fields';
import { countsOf, type BriefingScore } from './match';
import { seriesPairs } from './series';

/** All measures in per cent. Of nothing, all is right: 0 of 0 is 100. */
export interface Summary {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly exactRecall: number;
  readonly exactPrecision: number;
  readonly exactF1: number;
  readonly seriesRecall: number;
  readonly seriesPrecision: number;
  readonly seriesF1: number;
  /** Per field, the part of the matched figures that have it right. */
  readonly fields: Readonly<Record<Field, number>>;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

export function summarise(scores: readonly BriefingScore[]): Summary {
  const counts = countsOf(scores);
  const pairs = seriesPairs(scores);
  const recall = percent(counts.coreFound, counts.core);
  const precision = percent(counts.predicted - counts.spurious, counts.predicted);
  const exactRecall = percent(counts.coreExact, counts.core);
  const exactPrecision = percent(counts.exact, counts.predicted);
  const seriesRecall = percent(pairs.both, pairs.reference);
  const seriesPrecision = percent(pairs.both, pairs.predicted);
  return {
    recall,
    precision,
    f1: harmonic(recall, precision),
    exactRecall,
    exactPrecision,
    exactF1: harmonic(exactRecall, exactPrecision),
    seriesRecall,
    seriesPrecision,
    seriesF1: harmonic(seriesRecall, seriesPrecision),
    fields: fieldAccuracy(scores),
  };
}

function fieldAccuracy(scores: readonly BriefingScore[]): Record<Field, number> {
  const matches = scores.flatMap((score) => score.matches);
  const accuracy = (field: Field): number =>
    percent(matches.filter((match) => !match.wrong.includes(field)).length, matches.length);
  return Object.fromEntries(FIELDS.map((field) => [field, accuracy(field)])) as Record<Field, number>;
}

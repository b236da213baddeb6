import { EXACT_FIELDS, wrongFields, type Field } from './fields';
import { isCore, type PredictedFigure, type ReferenceFigure } from './figure';

/** A reference figure with the prediction that covers its digits. */
export interface Match {
  readonly reference: ReferenceFigure;
  readonly predicted: PredictedFigure;
  readonly wrong: readonly Field[];
  /** Value, unit, measure, sector, indicator, period and base are all right. */
  readonly exact: boolean;
}

/** One briefing's predictions laid against its reference. */
export interface BriefingScore {
  readonly name: string;
  readonly reference: readonly ReferenceFigure[];
  readonly predicted: readonly PredictedFigure[];
  readonly matches: readonly Match[];
  readonly missed: readonly ReferenceFigure[];
  /** Predictions that no reference figure took. */
  readonly spurious: readonly PredictedFigure[];
}

/** Pairs every reference figure, in text order, with the first free prediction whose digits overlap it. */
export function scoreBriefing(
  name: string,
  reference: readonly ReferenceFigure[],
  predicted: readonly PredictedFigure[],
): BriefingScore {
  const free = new Set(predicted);
  const matches: Match[] = [];
  const missed: ReferenceFigure[] = [];
  for (const figure of reference) {
    const found = [...free].find((p) => p.start < figure.end && figure.start < p.end);
    if (!found) {
      missed.push(figure);
      continue;
    }
    free.delete(found);
    const wrong = wrongFields(figure, found);
    const exact = !wrong.some((field) => EXACT_FIELDS.has(field));
    matches.push({ reference: figure, predicted: found, wrong, exact });
  }
  return { name, reference, predicted, matches, missed, spurious: [...free] };
}

/** Counts of one briefing, or of many added up. */
export interface Counts {
  readonly core: number;
  readonly coreFound: number;
  readonly coreExact: number;
  readonly predicted: number;
  readonly spurious: number;
  readonly matched: number;
  readonly exact: number;
}

export function countsOf(scores: readonly BriefingScore[]): Counts {
  const matches = scores.flatMap((score) => score.matches);
  const core = matches.filter((match) => isCore(match.reference));
  return {
    core: scores.flatMap((score) => score.reference).filter(isCore).length,
    coreFound: core.length,
    coreExact: core.filter((match) => match.exact).length,
    predicted: scores.flatMap((score) => score.predicted).length,
    spurious: scores.flatMap((score) => score.spurious).length,
    matched: matches.length,
    exact: matches.filter((match) => match.exact).length,
  };
}

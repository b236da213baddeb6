import { FIELDS, type Field } from './fields';
import type { PredictedFigure, ReferenceFigure } from './figure';
import { countsOf, type BriefingScore } from './match';
import { seriesPairs } from './series';
import { summarise } from './summary';

const oneDecimal = (value: number): string => value.toFixed(1);

/** One line a briefing, one with the accuracy of each field, one with the measures of all. */
export function scoreLines(scores: readonly BriefingScore[]): string[] {
  const width = Math.max(5, ...scores.map((score) => score.name.length)) + 2;
  const briefingLine = (name: string, of: readonly BriefingScore[]): string => {
    const c = countsOf(of);
    const s = summarise(of);
    return [
      name.padEnd(width),
      `found ${c.coreFound}/${c.core}`.padEnd(15),
      `exact ${c.coreExact}/${c.core}`.padEnd(15),
      `predicted ${c.predicted}`.padEnd(15),
      `spurious ${c.spurious}`.padEnd(14),
      `exact F1 ${oneDecimal(s.exactF1)}`,
    ].join('');
  };
  const all = summarise(scores);
  return [
    ...scores.map((score) => briefingLine(score.name, [score])),
    briefingLine('all', scores),
    FIELDS.map((field) => `${field} ${oneDecimal(all.fields[field])}`).join('  '),
    [
      `recall ${oneDecimal(all.recall)}  precision ${oneDecimal(all.precision)}  F1 ${oneDecimal(all.f1)}`,
      `exact: recall ${oneDecimal(all.exactRecall)}  precision ${oneDecimal(all.exactPrecision)}  F1 ${oneDecimal(all.exactF1)}`,
      `series: F1 ${oneDecimal(all.seriesF1)}`,
    ].join('  | '),
  ];
}

/** What is missing, wrong or too much, in text order, then which series were split or merged. */
export function missLines(scores: readonly BriefingScore[]): string[] {
  const faults = [...seriesPairs(scores).faults].map(([fault, pairs]) => `series ${fault} (${pairs} pairs)`);
  return [...scores.flatMap(briefingMisses), ...faults];
}

function briefingMisses(score: BriefingScore): string[] {
  const missed = score.missed.map((r) => ({ at: r.start, line: `missed ${describe(r)}` }));
  const spurious = score.spurious.map((p) => ({ at: p.start, line: `spurious ${describe(p)}` }));
  const wrong = score.matches
    .filter((match) => !match.exact)
    .map(({ reference, predicted, wrong: fields }) => ({
      at: reference.start,
      line: `${reference.text} at ${reference.start}: ${fields.map((f) => fault(f, reference, predicted)).join('; ')}`,
    }));
  return [...missed, ...spurious, ...wrong]
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => `${score.name}: ${line}`);
}

const describe = (f: ReferenceFigure | PredictedFigure): string =>
  `${f.text ?? ''} at ${f.start} (${show(f.measure)} ${show(f.sector)} ${show(f.indicator)} ${show(f.period)})`;

const fault = (field: Field, reference: ReferenceFigure, predicted: PredictedFigure): string =>
  `${field} ${show(predicted[field])}, should be ${show(reference[field])}`;

const show = (value: unknown): string =>
  Array.isArray(value) ? value.map(show).join(' or ') : value === undefined ? 'none' : String(value);

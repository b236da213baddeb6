import fc from 'fast-check';
import { allowed } from '../../bench/scoring/figure';
import { scoreBriefing } from '../../bench/scoring/match';
import { missLines } from '../../bench/scoring/report';
import { explain } from '../../src/cli/explain';
import { MEASURES } from '../../src/model/observation';
import { parsePeriod } from '../../src/model/period';
import { toFigures } from '../../src/reading/figures';
import { readBriefing } from '../../src/reading/read';
import { briefing, type GeneratedBriefing } from './generator';

const RUNS = { numRuns: 300, seed: 20231120 };

/** Where reading differs from what was meant; nothing when it gives the meaning back. */
function faultsOf({ text, figures }: GeneratedBriefing): string[] {
  try {
    const read = toFigures(readBriefing(text));
    return missLines([scoreBriefing('read', figures, read)]);
  } catch (error) {
    return [`reading throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

/** A failing briefing as a person wants to see it. */
function report(failing: GeneratedBriefing): string {
  const meant = failing.figures.map(
    ({ text, measure, value, unit, sector, indicator, period, base }) =>
      `  ${text} → ${sector} · ${indicator} · ${allowed(period).join('/')} · ${measure} = ${value} ${unit}` +
      (base === undefined ? '' : ` | ${allowed(base).join('/')}`),
  );
  const others = fc.sample(briefing, RUNS).filter((sample) => faultsOf(sample).length > 0).length;
  return [
    `${others} of ${RUNS.numRuns} generated briefings are read otherwise; the smallest found:`,
    failing.text,
    'meant:',
    ...meant,
    'differences:',
    ...faultsOf(failing).map((fault) => `  ${fault}`),
    explain(failing.text, 'en'),
  ].join('\n');
}

test('reading gives the meaning of a generated briefing back', () => {
  const result = fc.check(
    fc.property(briefing, (generated) => faultsOf(generated).length === 0),
    RUNS,
  );
  if (!result.failed) return;
  const [failing] = result.counterexample!;
  throw new Error(report(failing));
});

test('what is generated is sound and has every measure', () => {
  const samples = fc.sample(briefing, RUNS);
  for (const { text, figures } of samples)
    for (const figure of figures) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      for (const code of [...allowed(figure.period), ...allowed(figure.base ?? [])])
        expect(parsePeriod(code)?.code).toBe(code);
    }
  const measures = new Set(
    samples.flatMap(({ figures }) => figures.flatMap(({ measure }) => allowed(measure))),
  );
  expect([...measures].sort()).toEqual([...MEASURES].sort());
});

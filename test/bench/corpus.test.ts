import { readCorpus, referenceText } from '../../bench/scoring/corpus';
import { allowed, type ReferenceFigure } from '../../bench/scoring/figure';
import { SECTORS } from '../../src/catalog/sectors';
import { MEASURES } from '../../src/model/observation';
import { parsePeriod } from '../../src/model/period';

const briefings = ['test/briefings', 'bench/other-hands', 'bench/heldout'].flatMap(readCorpus);
const sectors = new Set(SECTORS.map(({ id }) => id));

/** What is wrong with an annotation, in words; nothing when it is sound. */
function faultsOf(figure: ReferenceFigure, text: string): string[] {
  const codes = [figure.period, figure.base ?? []].flatMap((period) => allowed(period));
  const comparison = figure.measure === 'change' || figure.measure === 'delta';
  const checks: [boolean, string][] = [
    [text.slice(figure.start, figure.end) === figure.text, 'offsets do not give the digits'],
    [/^\d(?:[\d.,]| (?=\d{3}))*$/.test(figure.text), 'text is no number'],
    [allowed(figure.value).every(Number.isFinite), 'value is no number'],
    [allowed(figure.unit).every((unit) => unit !== ''), 'no unit'],
    [allowed(figure.indicator).every((name) => name !== ''), 'no indicator'],
    [allowed(figure.measure).every((measure) => MEASURES.includes(measure)), 'no such measure'],
    [allowed(figure.sector).every((sector) => sectors.has(sector)), 'no such sector'],
    [codes.every((code) => parsePeriod(code)?.code === code), 'a period is not in its one form'],
    [!comparison || figure.base !== undefined, 'a change without the period compared with'],
    [!comparison || String(figure.base) !== String(figure.period), 'compared with its own period'],
    [allowed(figure.sector).includes(figure.series?.split('/')[0] ?? ''), 'series of another sector'],
  ];
  return checks.filter(([sound]) => !sound).map(([, fault]) => `${figure.text} at ${figure.start}: ${fault}`);
}

test.each(briefings)('$name: annotations are sound and in text order', ({ text, reference }) => {
  const normalised = referenceText(text);
  expect(reference.flatMap((figure) => faultsOf(figure, normalised))).toEqual([]);
  const starts = reference.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

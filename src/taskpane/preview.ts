import { CATALOG, type Catalog } from '../catalog/catalog';
import { format } from '../messages/format';
import { PANE, type PaneKey } from '../messages/pane';
import type { Language } from '../messages/types';
import { HEDGE_NAMES, STATUS_NAMES } from '../messages/values';
import type { Observation, OldEncoding, Provenance, Reading, Severity, Status } from '../model/observation';
import type { Span } from '../model/span';
import { findingText } from '../tables/findingText';
import { detailText, metricText, periodText, valueText } from './figureText';

/** A sentence cut around the number that is marked in it. */
export interface Quote {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** One figure as the pane shows it; all texts are in the pane's language. */
export interface FigureView {
  readonly id: string;
  readonly value: string;
  readonly hedge: string;
  readonly detail: string;
  /** Only where it is not the period of the indicator's first figure. */
  readonly period: string;
  readonly badges: readonly { readonly kind: Status | 'settled'; readonly text: string }[];
  /** The weakest of where sector, statistic and period come from. */
  readonly how: Provenance;
  readonly howTexts: readonly string[];
  readonly suggestion: string;
  readonly quote: Quote;
}

/** The figures of one statistic that follow one another. */
export interface IndicatorView {
  readonly name: string;
  readonly part: string;
  readonly period: string;
  readonly figures: readonly FigureView[];
}

export interface SectorView {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly count: number;
  readonly indicators: readonly IndicatorView[];
}

export interface FindingView {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly quote: Quote;
  /** The figure in doubt, where it was read. */
  readonly figure: string | undefined;
}

export interface PreviewView {
  readonly title: string;
  readonly date: string;
  readonly area: string;
  readonly period: string;
  readonly periodHow: Provenance;
  /** The old encoding that the text was converted from. */
  readonly convertedFrom: OldEncoding | undefined;
  readonly figures: number;
  readonly held: number;
  readonly findings: readonly FindingView[];
  readonly unread: readonly Quote[];
  readonly sectors: readonly SectorView[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const PROVENANCES: readonly Provenance[] = ['stated', 'inherited', 'assumed'];

/** The view of a reading, made once for a reading and language. */
export class PreviewMaker {
  private last:
    | {
        readonly reading: Reading;
        readonly language: Language;
        readonly catalog: Catalog;
        readonly view: PreviewView;
      }
    | undefined;

  of(reading: Reading | undefined, language: Language, catalog = CATALOG): PreviewView | undefined {
    if (!reading) return undefined;
    const { last } = this;
    if (last?.reading !== reading || last.language !== language || last.catalog !== catalog)
      this.last = { reading, language, catalog, view: previewOf(reading, language, catalog) };
    return this.last?.view;
  }
}

/** A reading as the pane shows it: findings by weight, figures by sector and statistic, in the order of the text. */
export function previewOf(reading: Reading, language: Language, catalog: Catalog = CATALOG): PreviewView {
  const { briefing, observations, text } = reading;
  const figureOf = (id: string | undefined): Observation | undefined =>
    observations.find((figure) => figure.id === id);
  return {
    title: briefing.title,
    date: briefing.date ? periodText(briefing.date, language) : format(PANE['no-date'], language),
    area: briefing.areaName ?? '',
    period: periodText(briefing.period, language),
    periodHow: briefing.periodHow,
    convertedFrom: reading.convertedFrom,
    figures: observations.length,
    held: observations.filter((figure) => figure.status === 'held').length,
    findings: [...reading.findings]
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
      .map((finding) => ({
        id: finding.id,
        severity: finding.severity,
        text: findingText(finding, figureOf, language),
        quote: quoteOf(text, finding.sentence, finding.span),
        figure: figureOf(finding.observations[0])?.id,
      })),
    unread: reading.unread.map((number) => quoteOf(text, number.sentence, number.span)),
    sectors: sectorsOf(reading, language, catalog),
  };
}

/** Characters of the sentence kept on each side of the number: rows of pasted tables and unpunctuated texts are long. */
const QUOTE_SIDE = 220;

function quoteOf(text: string, sentence: Span, number: Span): Quote {
  const from = Math.max(sentence.start, number.start - QUOTE_SIDE);
  const to = Math.min(sentence.end, number.end + QUOTE_SIDE);
  return {
    before: (from > sentence.start ? '… ' : '') + text.slice(from, number.start).trimStart(),
    mark: text.slice(number.start, number.end),
    after: text.slice(number.end, to).trimEnd() + (to < sentence.end ? ' …' : ''),
  };
}

function sectorsOf(reading: Reading, language: Language, catalog: Catalog): SectorView[] {
  const bySector = new Map<string, Observation[]>();
  for (const figure of reading.observations) {
    const figures = bySector.get(figure.sector);
    if (figures) figures.push(figure);
    else bySector.set(figure.sector, [figure]);
  }
  return [...bySector].map(([id, figures]) => {
    const sector = catalog.sectorOf(id);
    return {
      id,
      label: sector?.label[language] ?? id,
      color: sector?.color ?? '#555555',
      count: figures.length,
      indicators: runsOf(figures).map((run) => indicatorOf(run, reading.text, language, catalog)),
    };
  });
}

/** Figures of one statistic and area that follow one another: a level, its changes, its base value. */
function runsOf(figures: readonly Observation[]): Observation[][] {
  const runs: Observation[][] = [];
  let last: Observation | undefined;
  for (const figure of figures) {
    const same =
      last !== undefined &&
      last.metric === figure.metric &&
      last.part === figure.part &&
      last.area === figure.area;
    if (same) runs.at(-1)!.push(figure);
    else runs.push([figure]);
    last = figure;
  }
  return runs;
}

function indicatorOf(
  run: readonly Observation[],
  text: string,
  language: Language,
  catalog: Catalog,
): IndicatorView {
  const first = run[0]!;
  const name = metricText(first, language, catalog);
  return {
    name,
    part: first.part === undefined || name === first.indicator ? '' : first.indicator,
    period: periodText(first.period, language),
    figures: run.map((figure) => figureOf(figure, first.period, text, language)),
  };
}

function figureOf(figure: Observation, runPeriod: string, text: string, language: Language): FigureView {
  const say = (key: PaneKey, facts: Record<string, string> = {}): string =>
    format(PANE[key], language, facts);
  const { how, suggestion, status } = figure;
  const badges: FigureView['badges'][number][] = [];
  if (status === 'held' || status === 'forecast' || status === 'base')
    badges.push({ kind: status, text: STATUS_NAMES[status][language].toLowerCase() });
  if (figure.settled) badges.push({ kind: 'settled', text: say('settled') });
  return {
    id: figure.id,
    value: valueText(figure, language),
    hedge: figure.hedge ? HEDGE_NAMES[figure.hedge][language] : '',
    detail: detailText(figure, language),
    period: figure.period === runPeriod ? '' : periodText(figure.period, language),
    badges,
    how: PROVENANCES[
      Math.max(...[how.sector, how.metric, how.period].map((one) => PROVENANCES.indexOf(one)))
    ]!,
    howTexts: [
      say('how-sector', { how: say(`how-${how.sector}`) }),
      say('how-metric', { how: say(`how-${how.metric}`) }),
      say('how-period', { period: periodText(figure.period, language), how: say(`how-${how.period}`) }),
    ],
    suggestion: suggestion
      ? say(`suggestion-${suggestion.field}`, {
          value: suggestion.field === 'value' ? suggestion.value : periodText(suggestion.value, language),
        })
      : '',
    quote: quoteOf(text, figure.sentence, figure.span),
  };
}

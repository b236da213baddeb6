import { carriedBy, type Concepts } from './concepts';
import type { Context } from './context';
import type { Subject } from './draft';
import type { Tokens } from './lexicon';
import type { Measured } from './metricTable';
import { ownMetric } from './ownMetric';
import { sectorIn, type NamedSector } from './sectors';
import { slug } from './slug';
import type { Figure } from './window';

/** What subjects are made from: the text, its tokens and the context. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly context: Context;
  /** First token of the sentence's body. */
  readonly start: number;
}

/** The subject that notions and words name: its sector, its statistic, its place in a whole. */
export function makeSubject(
  source: Source,
  figure: Figure,
  concepts: Concepts,
  indicator: string,
  named: NamedSector | undefined,
  measured: Measured | undefined,
): Subject {
  const { context } = source;
  const heading = context.sectors[0];
  // Without a heading the words before the number may say what the sentence is about.
  const said = named ?? sectorSaid(source, figure);
  const hint = said?.id ?? heading;
  const whole = context.whole;
  const carried =
    whole && (!concepts.head || concepts.head === whole.concepts.head) ? carriedBy(whole.concepts) : [];
  if (carried.length > 0) concepts = { ids: new Set([...concepts.ids, ...carried]), head: concepts.head };
  const row = source.tokens.lexicon.metrics.find(withSector(concepts, hint), hint, measured);
  const own = row !== undefined && row.sector !== 'any';
  const sector = own ? row.sector : (hint ?? (measured?.agencies ? 'digital-government' : 'industry'));
  const metric = row?.id ?? ownMetric(indicator, measured);
  const of = figure.within || figure.bracketed ? context.subject : undefined;
  const isPart =
    of !== undefined &&
    of.metric === metric &&
    of.sector === sector &&
    indicator !== '' &&
    of.indicator !== indicator;
  return {
    concepts,
    indicator: indicator || row?.label.vi.toLowerCase() || '',
    sector,
    metric,
    row,
    part: isPart ? slug(indicator) : undefined,
    how: {
      sector: own || said ? 'stated' : heading ? 'inherited' : 'assumed',
      metric: indicator ? 'stated' : 'inherited',
    },
  };
}

/** The sector that the words before the number name: any without a heading, one of the heading's where it has several. */
function sectorSaid(source: Source, figure: Figure): NamedSector | undefined {
  const { context, tokens } = source;
  if (context.underHeading && context.sectors.length < 2) return undefined;
  const found = sectorIn(tokens, source.start, figure.quantity.start);
  return found && (!context.underHeading || context.sectors.includes(found.id)) ? found : undefined;
}

/** The sector spoken of counts as named: "doanh thu" under the heading of postal services is postal revenue. */
function withSector(concepts: Concepts, sector: string | undefined): Concepts {
  const concept = sector === undefined ? undefined : SECTOR_CONCEPTS[sector];
  return concept === undefined || concepts.ids.has(concept)
    ? concepts
    : { ids: new Set([...concepts.ids, concept]), head: concepts.head };
}
const SECTOR_CONCEPTS: Readonly<Record<string, string>> = { postal: 'postal', 'ict-industry': 'ict' };

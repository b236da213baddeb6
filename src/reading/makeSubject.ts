import { carriedBy, partBeyond, sectorOfConcepts, union, type Concepts } from './concepts';
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
  // "ba lĩnh vực bưu chính, viễn thông, …": the statistic is none of theirs.
  if (said?.several)
    concepts = { ids: concepts.ids.filter((id) => !FIELDS.has(id)), head: concepts.head };
  // "Trong đó, MobiFone 44.679 thuê bao": an item of what was spoken of is of its sector.
  const home = context.home ?? (context.whole?.sector === 'industry' ? undefined : context.whole?.sector);
  const spoken = ofHome(source, said) ?? heading ?? home;
  const hint =
    spoken === undefined || spoken === 'industry' ? (sectorOfConcepts(concepts) ?? spoken) : spoken;
  const whole = context.whole;
  const carried =
    whole && (!concepts.head || concepts.head === whole.concepts.head) ? carriedBy(whole.concepts) : [];
  if (carried.length > 0) concepts = { ids: union(concepts.ids, carried), head: concepts.head };
  const { metrics } = source.tokens.lexicon;
  const told = withSector(concepts, hint);
  const plain = metrics.find(told, hint, measured);
  const earned = plain ? told : withEarned(source, figure, told, measured);
  const row = earned === told ? plain : metrics.find(earned, hint, measured);
  // "công nghiệp CNTT thu 39 tỷ USD, trong đó phần mềm 1,4 tỷ": revenue too.
  if (row && earned !== told) concepts = withEarned(source, figure, concepts, measured);
  const own = row !== undefined && row.sector !== 'any';
  const sector = own ? row.sector : (hint ?? (measured?.agencies ? 'digital-government' : 'industry'));
  const metric = row?.id ?? ownMetric(indicator, measured);
  const of = figure.within || figure.bracketed ? context.subject : undefined;
  const isPart =
    of !== undefined &&
    of.metric === metric &&
    of.sector === sector &&
    indicator !== '' &&
    of.indicator !== indicator &&
    !isSameOutput(concepts, of.concepts);
  return {
    concepts,
    indicator: indicator || row?.label.vi.toLowerCase() || '',
    sector,
    metric,
    row,
    part: isPart ? slug(indicator) : row?.own ? undefined : partBeyond(concepts, row?.needs),
    how: {
      sector: own || said ? 'stated' : (heading ?? home) ? 'inherited' : 'assumed',
      metric: indicator ? 'stated' : 'inherited',
    },
  };
}

/** "…; riêng tháng 9, sản lượng là 112 triệu bưu gửi": the output is no part of the items. */
const isSameOutput = ({ ids }: Concepts, whole: Concepts): boolean =>
  ids.includes('output') && ids.every((id) => id === 'output' || whole.ids.includes(id));

/** The sector named; "toàn ngành" in a text about one sector is that. */
function ofHome({ tokens, context }: Source, said: NamedSector | undefined): string | undefined {
  const { home, underHeading } = context;
  const isPlain =
    said?.id === 'industry' && said.end - said.start === 2 && tokens[said.start]!.key === 'toàn';
  return home !== undefined && !underHeading && isPlain ? home : said?.id;
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
  return concept === undefined || concepts.ids.includes(concept)
    ? concepts
    : { ids: [...concepts.ids, concept], head: concepts.head };
}
/** Concepts that name a field. */
const FIELDS = new Set(['postal', 'telecom', 'ict', 'publishing', 'press']);
const SECTOR_CONCEPTS: Readonly<Record<string, string>> = {
  postal: 'postal',
  telecom: 'telecom',
  'ict-industry': 'ict',
};

/** "các doanh nghiệp bưu chính thu về 2.815 tỷ đồng": money that is earned is revenue. */
export function withEarned(
  { tokens }: Source,
  figure: Figure,
  concepts: Concepts,
  measured: Measured | undefined,
): Concepts {
  if (measured?.dimension !== 'money') return concepts;
  for (const { kind, start, end } of figure.run)
    if (kind === 'cue' && (EARNS.has(tokens[start]!.key) || EARNS.has(tokens[end - 1]!.key)))
      return { ids: union(concepts.ids, ['revenue']), head: 'revenue' };
  return concepts;
}
const EARNS = new Set(['thu', 'mang', 'đem', 'làm']);

import type { MetricRow } from '../../catalog/types';
import {
  carriedBy,
  partBeyond,
  sectorOfConcepts,
  sectorOfField,
  union,
  type Concepts,
} from '../lexicon/concepts';
import type { Context } from '../context';
import type { Subject } from '../figure/draft';
import type { Tokens } from '../lexicon/lexicon';
import type { Measured, MetricTable } from '../lexicon/metricTable';
import { ownMetric } from './ownMetric';
import { sectorIn, type NamedSector } from '../lexicon/sectors';
import { slug } from '../text/slug';
import type { Figure } from '../figure/window';

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
  const owner = context.sectors.length > 1 ? sectorOfConcepts(concepts) : undefined;
  const heading =
    owner !== undefined && context.sectors.includes(owner) ? owner : headingSector(context, concepts);
  // Without a heading the words before the number may say what the sentence is about.
  const said = named ?? sectorSaid(source, figure);
  // "ba lĩnh vực bưu chính, viễn thông, …": the statistic is none of theirs.
  if (said?.several) concepts = { ids: concepts.ids.filter((id) => !FIELDS.has(id)), head: concepts.head };
  // "Trong đó, MobiFone 44.679 thuê bao": an item of what was spoken of is of its sector.
  const home = context.home ?? (context.whole?.sector === 'industry' ? undefined : context.whole?.sector);
  const field = said ? undefined : fieldOf(concepts);
  const spoken = ofHome(source, said) ?? field ?? heading ?? home;
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
  const found = earned === told ? plain : metrics.find(earned, hint, measured);
  const inherited = !said && !field && told !== concepts;
  const row = inherited ? (statedElsewhere(metrics, found, concepts, measured) ?? found) : found;
  // "công nghiệp CNTT thu 39 tỷ USD, trong đó phần mềm 1,4 tỷ": revenue too.
  if (row && earned !== told) concepts = withEarned(source, figure, concepts, measured);
  const own = row !== undefined && row.sector !== 'any';
  const alone = row || said || field ? undefined : sectorOfField(concepts, hint);
  const sector = own
    ? row.sector
    : (alone ?? hint ?? (measured?.agencies ? 'digital-government' : 'industry'));
  const metric = row?.id ?? ownMetric(indicator, measured);
  const beyond = row?.own ? undefined : partBeyond(concepts, row?.needs);
  // "1.512 thủ tục, gồm 402 mức độ 3 và 240 mức độ 4": so is the second.
  const of = figure.within || figure.bracketed ? context.subject : figure.lent ? whole : undefined;
  const isPart =
    of !== undefined &&
    of.metric === metric &&
    of.sector === sector &&
    indicator !== '' &&
    !saysAgain(of.indicator, indicator) &&
    !isSameOutput(concepts, of.concepts);
  return {
    concepts,
    indicator: indicator || row?.label.vi.toLowerCase() || '',
    sector,
    metric,
    row,
    part: isPart ? partOf(of, beyond, indicator) : beyond,
    how: {
      sector: own || said || field || alone ? 'stated' : (heading ?? home) ? 'inherited' : 'assumed',
      metric: indicator ? 'stated' : 'inherited',
    },
  };
}

/** "bưu gửi … (…, riêng tháng 6 là 96 triệu bưu gửi)": the words of the whole, or the first of them. */
const saysAgain = (whole: string, item: string): boolean => slug(`${whole} `).startsWith(slug(item));

/** An item of a whole: what tells it apart, or its own words where that is what the whole is too. */
const partOf = (whole: Subject, beyond: string | undefined, indicator: string): string =>
  beyond === undefined ? slug(indicator) : beyond === whole.part ? `${beyond}-${slug(indicator)}` : beyond;

/** "…; riêng tháng 9, sản lượng là 112 triệu bưu gửi": the output is no part of the items. */
const isSameOutput = ({ ids }: Concepts, whole: Concepts): boolean =>
  ids.includes('output') && ids.every((id) => id === 'output' || whole.ids.includes(id));

/** "DT VT", "LĐ BC": the field that abbreviations of a name say, which are no names of sectors by themselves. */
function fieldOf({ ids }: Concepts): string | undefined {
  const postal = ids.includes('postal');
  return postal === ids.includes('telecom') ? undefined : postal ? 'postal' : 'telecom';
}

/** Of the sectors of a heading such as "Bưu chính, viễn thông" the one that was spoken of last, else the first. */
function headingSector({ sectors, subject }: Context, { head }: Concepts): string | undefined {
  if (sectors.length < 2) return sectors[0];
  if (sectors.includes('ict-industry') && sectors.includes('digital-government'))
    return head !== undefined && INDUSTRIAL.has(head) ? 'ict-industry' : 'digital-government';
  return subject && sectors.includes(subject.sector) ? subject.sector : sectors[0];
}

/** What an industry has and agencies have not: under "CNTT" revenue is the industry's. */
const INDUSTRIAL = new Set([
  'revenue',
  'net',
  'profit',
  'exports',
  'imports',
  'enterprises',
  'labour',
  'value-added',
]);

/** The sector named; "toàn ngành" is the one that the sentence or the text is about. */
function ofHome({ tokens, context, start }: Source, said: NamedSector | undefined): string | undefined {
  const { home, underHeading, sectors } = context;
  const isPlain =
    said?.id === 'industry' && said.end - said.start === 2 && tokens[said.start]!.key === 'toàn';
  if (!isPlain) return said?.id;
  // "Đối với bưu chính, toàn ngành đạt …": the field that stands right before in the sentence.
  if (sectors.length === 1 && OPENS_BODY.has(tokens[start - 1]?.key ?? '')) return sectors[0];
  return (underHeading ? undefined : home) ?? said.id;
}

/** What parts the name of a field from what is said of it. */
const OPENS_BODY = new Set([',', ':']);

/** The sector that the words before the number name: any without a heading, one of the heading's where it has several. */
function sectorSaid(source: Source, figure: Figure): NamedSector | undefined {
  const { context, tokens } = source;
  if (context.underHeading && context.sectors.length < 2) return undefined;
  const found = sectorIn(tokens, source.start, figure.quantity.start);
  return found && (!context.underHeading || context.sectors.includes(found.id)) ? found : undefined;
}

/** "doanh thu quảng cáo" under the heading of postal services: all that its own words say is another sector's statistic. */
function statedElsewhere(
  metrics: MetricTable,
  found: MetricRow | undefined,
  concepts: Concepts,
  measured: Measured | undefined,
): MetricRow | undefined {
  const stated = found && found.sector !== 'any' ? metrics.find(concepts, undefined, measured) : undefined;
  return stated && stated.sector !== 'any' && stated.sector !== found?.sector && stated.needs.includes(' ')
    ? stated
    : undefined;
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

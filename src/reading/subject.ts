import type { Dimension } from '../catalog/units';
import { conceptsIn, joined, NO_CONCEPTS, withHeadOf, type Concepts } from './concepts';
import type { Context } from './context';
import type { Subject } from './draft';
import { metricFor, ownMetric, type Measured } from './metrics';
import type { Role } from './role';
import { sectorIn, type NamedSector } from './sectors';
import { slug } from './slug';
import type { Token } from './lex';
import type { Figure, TokenRange } from './window';

/** What subjects are made from: the text, its tokens and the context. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: Context;
}

const isEmpty = (range: TokenRange): boolean => range.end <= range.start;

export const measuredOf = (role: Role, dimension: Dimension | 'none', unit: string): Measured | undefined =>
  role.measure === 'level' || role.measure === 'target' || (role.measure === 'delta' && dimension === 'count') ? { dimension, unit } : undefined;

/**
 * The subject of a figure: named before the number, counted after it, or the one spoken of before.
 * @param shared words after a later number that this one shares ("12 bộ và 49 tỉnh triển khai …")
 */
export function subjectOf(source: Source, figure: Figure, role: Role, sentenceStart: number, shared?: TokenRange): Subject | undefined {
  const { tokens, context } = source;
  const { quantity, name, noun } = figure;
  const isLevel = role.measure === 'level';
  const unitRange: TokenRange = { start: unitStart(figure), end: Math.max(noun.end, quantity.end) };
  const left = isEmpty(name) ? NO_CONCEPTS : conceptsIn(tokens, name.start, name.end);
  const right = conceptsIn(tokens, unitRange.start, unitRange.end);
  const measured = measuredOf(role, quantity.dimension, quantity.unit);
  const has = figure.run.some((item) => item.kind === 'cue' && item.cue === 'have') || figure.within;
  const counts = quantity.dimension === 'count' && quantity.unit !== '' && !quantity.unit.includes('/');

  if (isLevel && counts && !figure.opensBracket && prefersNoun(figure, left, right, has, measured)) {
    const tail = shared ?? noun;
    const range: TokenRange = { start: unitRange.start, end: Math.max(unitRange.end, tail === noun ? unitRange.end : unitRange.end) };
    const extra = shared ? conceptsIn(tokens, shared.start, shared.end) : NO_CONCEPTS;
    const verb = isEmpty(name) ? NO_CONCEPTS : conceptsIn(tokens, Math.max(name.start, name.end - 3), name.end);
    const words = wordsOf(source, range) + (shared ? ` ${wordsOf(source, shared)}` : '');
    const concepts = joined(joined(right, extra), withoutHead(verb));
    const elliptic = right.head ? concepts : withHeadOf(concepts, context.subject?.concepts ?? NO_CONCEPTS);
    return make(source, right.head || extra.head ? concepts : elliptic, words, sectorOfRanges(tokens, name, range), measured, figure);
  }
  if (!isEmpty(name)) {
    const known = left.ids.size > 0;
    if (known || (isLevel && !figure.bracketed)) {
      let concepts = left;
      if (!left.head && isLevel && counts) concepts = joined(left, right.head ? { ids: new Set([right.head]), head: right.head } : NO_CONCEPTS);
      if (quantity.dimension === 'percent' && isLevel) concepts = joined(left, right);
      if (!concepts.head && context.subject) concepts = withHeadOf(concepts, context.subject.concepts);
      const range = left.head || !isEmpty(noun) === false ? name : name;
      return make(source, concepts, wordsOf(source, range), sectorOfRanges(tokens, name, noun), measured, figure);
    }
  }
  if (isLevel && quantity.dimension === 'percent' && !isEmpty(noun) && !figure.bracketed) {
    return make(source, right, wordsOf(source, unitRange), sectorOfRanges(tokens, name, unitRange), measured, figure);
  }
  if (figure.opensClause && !figure.bracketed && sentenceStart < quantity.start) {
    // "Trong Báo cáo xếp hạng chỉ số …, Việt Nam vươn lên vị trí thứ 25": the subject stands further to the left.
    const far = conceptsIn(tokens, sentenceStart, quantity.start);
    if (far.head) {
      const range = headRange(tokens, sentenceStart, quantity.start);
      return make(source, far, wordsOf(source, range), sectorOfRanges(tokens, range, range), measured, figure);
    }
  }
  if (isLevel && counts && !context.subject) return make(source, right, wordsOf(source, unitRange), undefined, measured, figure);
  return undefined;
}

/** The number counts the noun after it rather than measure the name before it. */
function prefersNoun(figure: Figure, left: Concepts, right: Concepts, has: boolean, measured: Measured | undefined): boolean {
  if (figure.quantity.of !== undefined) return true;
  if (isEmpty(figure.name)) return right.head !== undefined || !figure.bracketed;
  if (has && right.ids.size > 0) return !(left.head && left.head === right.head);
  if (has) return !left.head;
  if (!figure.bare) return false;
  const fitsLeft = left.head !== undefined && metricFor(left, undefined, measured) !== undefined;
  return !fitsLeft || (right.head !== undefined && right.head !== left.head);
}

const withoutHead = (concepts: Concepts): Concepts => ({ ids: concepts.ids });

const unitStart = (figure: Figure): number => {
  const { quantity } = figure;
  return quantity.guessed || quantity.dimension === 'count' ? Math.max(quantity.start + 1, quantity.end - unitLength(quantity.unit)) : quantity.end;
};

const unitLength = (unit: string): number => unit.split(/[\s,/-]+/).filter(Boolean).length + (unit.match(/,/g)?.length ?? 0) + (unit.match(/ - /g)?.length ?? 0);

function headRange(tokens: readonly Token[], start: number, end: number): TokenRange {
  let first = start;
  while (first < end && conceptsIn(tokens, first + 1, end).head) first++;
  let last = first;
  while (last < end && tokens[last]!.kind === 'word') last++;
  return { start: first, end: Math.max(last, first + 1) };
}

function sectorOfRanges(tokens: readonly Token[], a: TokenRange, b: TokenRange): NamedSector | undefined {
  const first = isEmpty(a) ? undefined : sectorIn(tokens, a.start, a.end);
  if (first && first.id !== 'industry') return first;
  return (isEmpty(b) ? undefined : sectorIn(tokens, b.start, b.end)) ?? first;
}

/** The words of a range, without marks at its ends. */
export function wordsOf(source: Source, range: TokenRange): string {
  if (isEmpty(range)) return '';
  return source.text
    .slice(source.tokens[range.start]!.start, source.tokens[range.end - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '');
}

function make(source: Source, concepts: Concepts, indicator: string, named: NamedSector | undefined, measured: Measured | undefined, figure: Figure): Subject {
  const { context } = source;
  const heading = context.sectors[0];
  const sectorHint = named?.id ?? heading;
  const row = metricFor(withSector(concepts, sectorHint), sectorHint, measured);
  const own = row !== undefined && row.sector !== 'any';
  const sector = own ? row.sector : (named?.id ?? heading ?? 'industry');
  const metric = row?.id ?? ownMetric(indicator, measured);
  const whole = figure.within || figure.bracketed ? context.subject : undefined;
  const isPart = whole !== undefined && whole.metric === metric && whole.sector === sector && indicator !== '' && whole.indicator !== indicator;
  return {
    concepts,
    indicator: indicator || row?.label.vi.toLowerCase() || '',
    sector,
    metric,
    row,
    part: isPart ? slug(indicator) : undefined,
    how: { sector: own || named ? 'stated' : heading ? 'inherited' : 'assumed', metric: indicator ? 'stated' : 'inherited' },
  };
}

/** The sector spoken of counts as named: "doanh thu" under the heading of postal services is postal revenue. */
function withSector(concepts: Concepts, sector: string | undefined): Concepts {
  const concept = sector === undefined ? undefined : SECTOR_CONCEPTS[sector];
  return concept === undefined || concepts.ids.has(concept) ? concepts : { ids: new Set([...concepts.ids, concept]), head: concepts.head };
}
const SECTOR_CONCEPTS: Readonly<Record<string, string>> = { postal: 'postal', 'ict-industry': 'ict' };

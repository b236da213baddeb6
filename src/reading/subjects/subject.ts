import { withoutBlock } from '../structure/blocks';
import { conceptsIn, headsIn, joined } from '../lexicon/concepts';
import { conditionOf } from './condition';
import { invertedSubject } from './invertedSubject';
import { countedSubject } from './countedSubject';
import type { Subject } from '../figure/draft';
import type { Tokens } from '../lexicon/lexicon';
import { makeSubject, withEarned, type Source } from './makeSubject';
import { fitsMetric, isDensity, type Measured } from '../lexicon/metricTable';
import { nameOf, NOWHERE, sectorOfRanges, wordsOf } from './names';
import { namedSubject } from './namedSubject';
import { ownMetric } from './ownMetric';
import type { Role } from '../figure/role';
import { type Figure, isEmpty, type TokenRange } from '../figure/window';

/** What is known of the quantity that the statistic itself has; undefined for changes, plans, ranks and ratios. */
function measuredOf(role: Role, figure: Figure): Measured | undefined {
  const { dimension, unit, power, of } = figure.quantity;
  // "xếp hạng chính phủ điện tử là 86/193 quốc gia": the place of an index, which counts no nations.
  if (of !== undefined && unit === 'quốc gia') return undefined;
  const ofStatistic =
    role.measure === 'level' ||
    role.measure === 'target' ||
    (role.measure === 'delta' && dimension === 'count');
  if (!ofStatistic) return undefined;
  if (dimension !== 'none' || power === 0) return { dimension, unit, agencies: isAgency(unit) };
  return power >= 9 ? { dimension: 'money', unit: 'VND' } : undefined;
}

/**
 * The subject of a figure: named before the number, counted after it, or the one spoken of before.
 * @param shared words after a later number that this one shares ("12 bộ và 49 tỉnh triển khai …")
 */
export function subjectOf(
  source: Source,
  figure: Figure,
  role: Role,
  shared?: TokenRange,
): Subject | undefined {
  const measured = measuredOf(role, figure);
  let subject = findSubject(source, figure, role, measured, shared);
  // "Sản lượng bưu gửi chạm mốc 1,2 tỷ": what has no unit is money only where the statistic is.
  if (measured && subject && !subject.row && figure.quantity.dimension === 'none') {
    const counted = findSubject(source, figure, role, undefined, shared);
    // "doanh thu của khối doanh nghiệp … 1.750 tỷ" counts no enterprises.
    const { head } = subject.concepts;
    if (counted?.row && !(head && figure.quantity.power >= 9 && !counted.row.needs.includes(head)))
      subject = counted;
  }
  const condition = role.measure === 'level' ? conditionOf(source, figure) : undefined;
  return condition && subject ? { ...subject, part: condition } : subject;
}

function findSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
  shared: TokenRange | undefined,
): Subject | undefined {
  return (
    invertedSubject(source, figure, role, measured) ??
    countedSubject(source, figure, role, measured, shared) ??
    shareOfPopulation(source, figure, role, measured) ??
    namedSubject(source, figure, role, measured) ??
    predicateSubject(source, figure, role, measured) ??
    distantSubject(source, figure, measured) ??
    continued(source, figure, role, measured)
  );
}

/** "72 triệu người, tương đương 73% dân số": what was counted once more, as a share of those who could be. */
function shareOfPopulation(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  const { tokens, context } = source;
  const { subject } = context;
  if (
    !subject ||
    role.measure !== 'level' ||
    figure.quantity.dimension !== 'percent' ||
    figure.opensClause ||
    isEmpty(figure.noun) ||
    !isEmpty(nameOf(tokens, figure))
  )
    return undefined;
  const noun = conceptsIn(tokens, figure.noun.start, figure.noun.end);
  if (!noun.ids.includes('population') && !noun.ids.includes('adults')) return undefined;
  const concepts = joined(subject.concepts, noun);
  const row = tokens.lexicon.metrics.find(concepts, subject.sector, measured);
  const metric = row?.id ?? ownMetric(subject.indicator, measured);
  // "…, phủ sóng 42% dân số": what is done to them names the share.
  const verb = figure.run.find((item) => item.kind === 'cue' && item.cue === 'handle');
  const said =
    verb && conceptsIn(tokens, verb.start, verb.end).ids.length > 0 ? `${wordsOf(source, verb)} ` : '';
  return {
    ...subject,
    indicator: said === '' ? subject.indicator : said + wordsOf(source, figure.noun),
    row,
    metric,
    sector: row && row.sector !== 'any' ? row.sector : subject.sector,
    aside: true,
  };
}

/** Provinces, ministries, communes counted: the statistic is how many of them do something. */
const isAgency = (unit: string): boolean =>
  /^(?:bộ|tỉnh|địa phương|thành phố|xã|phường|huyện|cơ quan|đơn vị)/iu.test(unit) && !/báo chí/u.test(unit);

/** "100% xã có cáp quang", "trên 91% doanh thu toàn ngành": a share whose noun comes after it. */
function predicateSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  if (
    role.measure !== 'level' ||
    figure.quantity.dimension !== 'percent' ||
    figure.bracketed ||
    isEmpty(figure.predicate) ||
    isShareOfLast(source, figure)
  )
    return undefined;
  const { tokens } = source;
  const said = conceptsIn(tokens, figure.predicate.start, figure.predicate.end);
  return makeSubject(
    source,
    figure,
    said,
    wordsOf(source, figure.predicate),
    sectorOfRanges(tokens, NOWHERE, figure.predicate),
    measured,
  );
}

/** "27.940 hộ có cáp quang, chiếm 76,4% số hộ": the share that what was counted just before has. */
function isShareOfLast({ tokens, context, start }: Source, { run, opensSentence }: Figure): boolean {
  const last = context.recent.at(-1);
  return (
    !opensSentence &&
    last?.measure === 'level' &&
    last.quantity.start >= start &&
    last.quantity.dimension !== 'percent' &&
    run.some((item) => item.kind === 'cue' && tokens[item.start]!.key === 'chiếm')
  );
}

/** "Trong Báo cáo xếp hạng chỉ số …, Việt Nam vươn lên vị trí thứ 25": the subject stands further to the left. */
function distantSubject(source: Source, figure: Figure, measured: Measured | undefined): Subject | undefined {
  const { tokens, context, start } = source;
  const { quantity } = figure;
  if (!figure.opensSentence || figure.bracketed) return undefined;
  // "Bản 2016 ở hạng 89/193": an edition, no copies.
  const head = headsIn(tokens, start, quantity.start).find((named) => !isYear(tokens[named.end]!));
  if (!head) return undefined;
  let end = head.end;
  while (end < quantity.start && tokens[end]!.kind === 'word') {
    // "doanh thu hoạt động này ước đạt": what was spoken of.
    if (POINTERS.has(tokens[end]!.key) && context.subject?.concepts.head === headAt(tokens, head))
      return undefined;
    end++;
  }
  const range = { start: head.start, end };
  return makeSubject(
    source,
    figure,
    conceptsIn(tokens, start, quantity.start),
    wordsOf(source, range),
    sectorOfRanges(tokens, range, NOWHERE),
    measured,
  );
}

const headAt = (tokens: Tokens, { start, end }: TokenRange): string | undefined =>
  tokens.lexicon.concepts.match(tokens, start, end)?.value.head;
const POINTERS = new Set(['này', 'đó', 'ấy']);

const isYear = ({ kind, key }: Tokens[number]): boolean => kind === 'number' && /^(?:19|20)\d\d$/.test(key);

/** The subject goes on; another dimension ("(85,3 thuê bao/100 dân)") may be another statistic of the same words. */
function continued(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  const spoken = source.context.subject;
  if (!spoken) return undefined;
  const subject = withoutBlock(source.tokens, figure, spoken);
  if (role.measure !== 'level' || !measured) return subject;
  if (subject.row && fitsMetric(subject.row, measured)) return subject;
  const { metrics } = source.tokens.lexicon;
  // "chiếm 41,5% thị phần".
  const noun =
    measured.dimension === 'percent'
      ? conceptsIn(source.tokens, figure.noun.start, figure.noun.end)
      : subject.concepts;
  const concepts = noun.head ? joined(noun, subject.concepts) : subject.concepts;
  // "tương ứng 23,4 thuê bao/100 dân", "chiếm 68%": said of the subject, which stays what is spoken of.
  const aside = measured.dimension === 'percent' || isDensity(measured.unit);
  const indicator = rateNamed(source, figure, measured) ?? subject.indicator;
  const row =
    metrics.find(concepts, subject.sector, measured) ??
    metrics.find(withEarned(source, figure, concepts, measured), subject.sector, measured);
  if (!row)
    return subject.row
      ? { ...subject, indicator, row: undefined, metric: ownMetric(subject.indicator, measured), aside }
      : subject;
  return {
    ...subject,
    indicator,
    row,
    metric: row.id,
    sector: row.sector === 'any' ? subject.sector : row.sector,
    aside,
  };
}

/** "gỡ 262 video (tỷ lệ 96%)" names its rate, "Zalo: 61 nhóm (88%)" means the one that the sentence named before. */
function rateNamed(
  { text, tokens, context, start }: Source,
  figure: Figure,
  measured: Measured,
): string | undefined {
  if (!figure.bracketed || measured.dimension !== 'percent' || figure.ofTotal) return undefined;
  if (!isEmpty(figure.name)) return wordsOf({ text, tokens }, figure.name);
  const named = context.recent.findLast(({ unit, measure }) => unit === '%' && measure === 'level');
  if (!named || named.quantity.start < start) return undefined;
  return /^tỷ lệ/iu.test(named.subject.indicator) ? named.subject.indicator : undefined;
}

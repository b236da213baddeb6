import { conceptsIn, headsIn, joined } from './concepts';
import { countedSubject } from './countedSubject';
import type { Subject } from './draft';
import { makeSubject, withEarned, type Source } from './makeSubject';
import { fitsMetric, isDensity, type Measured } from './metricTable';
import { isEmpty, NOWHERE, sectorOfRanges, wordsOf } from './names';
import { namedSubject } from './namedSubject';
import { ownMetric } from './ownMetric';
import type { Role } from './role';
import type { Figure, TokenRange } from './window';

/** What is known of the quantity that the statistic itself has; undefined for changes, plans, ranks and ratios. */
function measuredOf(role: Role, figure: Figure): Measured | undefined {
  const { dimension, unit, power } = figure.quantity;
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
  return (
    countedSubject(source, figure, role, measured, shared) ??
    namedSubject(source, figure, role, measured) ??
    predicateSubject(source, figure, role, measured) ??
    distantSubject(source, figure, measured) ??
    continued(source, figure, role, measured)
  );
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
    isEmpty(figure.predicate)
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

/** "Trong Báo cáo xếp hạng chỉ số …, Việt Nam vươn lên vị trí thứ 25": the subject stands further to the left. */
function distantSubject(source: Source, figure: Figure, measured: Measured | undefined): Subject | undefined {
  const { tokens, start } = source;
  const { quantity } = figure;
  if (!figure.opensSentence || figure.bracketed) return undefined;
  const head = headsIn(tokens, start, quantity.start)[0];
  if (!head) return undefined;
  let end = head.end;
  while (end < quantity.start && tokens[end]!.kind === 'word') end++;
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

/** The subject goes on; another dimension ("(85,3 thuê bao/100 dân)") may be another statistic of the same words. */
function continued(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  const subject = source.context.subject;
  if (!subject || role.measure !== 'level' || !measured) return subject;
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
  const row =
    metrics.find(concepts, subject.sector, measured) ??
    metrics.find(withEarned(source, figure, concepts, measured), subject.sector, measured);
  if (!row)
    return subject.row
      ? { ...subject, row: undefined, metric: ownMetric(subject.indicator, measured), aside }
      : subject;
  return {
    ...subject,
    row,
    metric: row.id,
    sector: row.sector === 'any' ? subject.sector : row.sector,
    aside,
  };
}

import { actorsOf, conceptsIn, headsIn, joined, NO_CONCEPTS, withHeadOf, type Concepts } from './concepts';
import type { Context } from './context';
import type { Subject } from './draft';
import { fitsMetric, type Measured } from './metricTable';
import { ownMetric } from './ownMetric';
import type { Role } from './role';
import { countedNoun, hasNoun, isEmpty, nameOf, NOWHERE, saysUnit, sectorOfRanges, wordsOf } from './names';
import { makeSubject, type Source } from './makeSubject';
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

const isCount = (figure: Figure): boolean => {
  const { dimension, unit } = figure.quantity;
  return dimension === 'count' && unit !== '' && !unit.includes('/');
};

/** "76.905 Tổ CNSCĐ": the number counts the noun after it. */
function countedSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
  shared?: TokenRange,
): Subject | undefined {
  if (role.measure !== 'level' || !isCount(figure)) return undefined;
  const { tokens, context } = source;
  const noun = countedNoun(figure);
  const right = conceptsIn(tokens, noun.start, noun.end);
  const name = nameOf(tokens, figure);
  const left = isEmpty(name) ? NO_CONCEPTS : conceptsIn(tokens, name.start, name.end);
  if (!prefersNoun(source, figure, left, right, measured)) return undefined;
  const words = [wordsOf(source, noun), shared ? wordsOf(source, shared) : ''];
  let concepts = shared ? joined(right, conceptsIn(tokens, shared.start, shared.end)) : right;
  if (figure.bracketed && context.subject) {
    // "(55 tỉnh, 21 bộ, ngành)": parts of what was counted before.
    const whole = context.subject;
    const rest = [...whole.concepts.ids].filter((id) => !whole.counted?.ids.has(id));
    concepts = { ids: new Set([...concepts.ids, ...rest]), head: concepts.head ?? whole.concepts.head };
    words.push(whole.indicator);
  } else {
    concepts = {
      ids: new Set([
        ...concepts.ids,
        ...withoutHead(left, right),
        ...actorsOf(left, context.subject?.concepts),
      ]),
      head: concepts.head,
    };
    if (!concepts.head && concepts.ids.size > 0)
      concepts = withHeadOf(concepts, context.subject?.concepts ?? NO_CONCEPTS);
  }
  const subject = makeSubject(
    source,
    figure,
    concepts,
    words.filter(Boolean).join(' '),
    sectorOfRanges(tokens, name, noun),
    measured,
  );
  return { ...subject, counted: right };
}

/** Qualities named before the verb ("Facebook đã gỡ 246 bài viết") but not another head. */
const withoutHead = (left: Concepts, right: Concepts): readonly string[] =>
  left.head && right.head ? [] : [...left.ids];

/** "doanh thu dịch vụ bưu chính ước đạt …": the words before the number name its indicator. */
function namedSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  const { tokens, context } = source;
  const name = nameOf(tokens, figure);
  if (isEmpty(name)) return undefined;
  const left = conceptsIn(tokens, name.start, name.end);
  // "của toàn ngành này": points back.
  if (!left.head && tokens[name.start]!.key === 'của') return undefined;
  const isLevel = role.measure === 'level' || role.measure === 'target';
  if (left.ids.size === 0 && !opensName(source, figure, name, isLevel)) return undefined;
  const noun = countedNoun(figure);
  const right = isLevel ? conceptsIn(tokens, noun.start, noun.end) : NO_CONCEPTS;
  let concepts = left;
  // "di động 1.198.108 thuê bao": the unit is the head that the name leaves out.
  if (!left.head && isCount(figure) && right.head)
    concepts = joined(left, { ids: new Set([right.head]), head: right.head });
  if (figure.quantity.dimension === 'percent') concepts = joined(left, right);
  if (!left.head) concepts = joined(concepts, topicOf(source, name));
  if (!concepts.head && concepts.ids.size > 0)
    concepts = withHeadOf(concepts, context.subject?.concepts ?? NO_CONCEPTS);
  concepts = {
    ids: new Set([...concepts.ids, ...(left.head ? [] : actorsOf(left, context.subject?.concepts))]),
    head: concepts.head,
  };
  const again = left.head ? undefined : recalled(context, left);
  if (again && !measured) return { ...again, indicator: wordsOf(source, name) };
  const words =
    figure.quantity.dimension === 'percent' && !left.head && name.end - name.start <= 3
      ? [name, figure.noun]
      : [name];
  return makeSubject(
    source,
    figure,
    concepts,
    words
      .map((range) => wordsOf(source, range))
      .join(' ')
      .trim(),
    sectorOfRanges(tokens, name, noun),
    measured,
  );
}

/** Whether words without a known notion name an indicator all the same: "số phòng thử nghiệm vi mạch tăng …". */
function opensName({ tokens }: Source, figure: Figure, name: TokenRange, isLevel: boolean): boolean {
  if (figure.bracketed || !hasNoun(tokens, name)) return false;
  return isLevel || AMOUNTS.has(tokens[name.start]!.key) || AMOUNTS.has(tokens[name.start - 1]?.key ?? '');
}
const AMOUNTS = new Set(['số', 'tổng', 'lượng', 'tỷ', 'mức', 'giá', 'doanh', 'sản']);

/** "IPv6: tỷ lệ sử dụng 61,5%": the words before a colon say what the name after it is about. */
function topicOf({ tokens, start }: Source, name: TokenRange): Concepts {
  return tokens[name.start - 1]?.key === ':' ? conceptsIn(tokens, start, name.start - 1) : NO_CONCEPTS;
}

/** "di động tụt 1 bậc, cố định tăng 2 bậc": the one subject of the paragraph that has these qualities. */
function recalled(context: Context, left: Concepts): Subject | undefined {
  const subjects = new Set(context.recent.map((draft) => draft.subject));
  const alike = [...subjects].filter((subject) => [...left.ids].every((id) => subject.concepts.ids.has(id)));
  const metrics = new Set(alike.map((subject) => subject.metric));
  return metrics.size === 1 ? alike[0] : undefined;
}

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
  const row = source.tokens.lexicon.metrics.find(subject.concepts, subject.sector, measured);
  if (!row)
    return subject.row
      ? { ...subject, row: undefined, metric: ownMetric(subject.indicator, measured) }
      : subject;
  return { ...subject, row, metric: row.id, sector: row.sector === 'any' ? subject.sector : row.sector };
}

/** The number counts the noun after it rather than measure the name before it. */
function prefersNoun(
  source: Source,
  figure: Figure,
  left: Concepts,
  right: Concepts,
  measured: Measured | undefined,
): boolean {
  const { quantity, verb } = figure;
  if (quantity.of !== undefined) return true;
  const named = !isEmpty(figure.name);
  if (figure.bracketed) return !named && !figure.opensChangeBracket;
  if (!named) return verb !== undefined || figure.opensClause || !goesOn(source, figure, right);
  // "số tủ khóa tự động ước 631 tủ": the name says what is counted.
  if (right.ids.size === 0 && saysUnit(wordsOf(source, figure.name), quantity.unit)) return false;
  if (verb === 'have' || verb === 'handle') return right.head ? left.head !== right.head : !left.head;
  if (!figure.bare) return false;
  const fitsLeft =
    left.head !== undefined && source.tokens.lexicon.metrics.find(left, undefined, measured) !== undefined;
  return !fitsLeft || (right.head !== undefined && right.head !== left.head);
}

/** "tăng 38,6% lên 318 triệu tủ": the noun says no more than the subject did. */
function goesOn({ context }: Source, figure: Figure, right: Concepts): boolean {
  const { subject } = context;
  if (!subject) return false;
  const level = context.recent.findLast((draft) => draft.measure === 'level');
  // "94% xóm, bản có cáp quang; còn 17 xóm lõm sóng": a share and a count are not of one statistic.
  if (level?.subject === subject && level.unit === '%') return false;
  if (right.ids.size > 0) return [...right.ids].every((id) => subject.concepts.ids.has(id));
  if (saysUnit(subject.indicator, figure.quantity.unit)) return true;
  return level !== undefined && (level.subject !== subject || level.unit === figure.quantity.unit);
}

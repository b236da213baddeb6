import {
  actorsOf,
  conceptLength,
  conceptsIn,
  joined,
  NO_CONCEPTS,
  union,
  withHeadOf,
  type Concepts,
} from '../lexicon/concepts';
import type { Subject } from '../figure/draft';
import type { Tokens } from '../lexicon/lexicon';
import { makeSubject, type Source } from './makeSubject';
import type { Measured } from '../lexicon/metricTable';
import { countedNoun, nameOf, saysUnit, sectorOfRanges, wordsOf } from './names';
import type { Role } from '../figure/role';
import { type Figure, isEmpty, type TokenRange } from '../figure/window';
import { withBranch } from './whose';

/** A number of things, no density. */
export const isCount = (figure: Figure): boolean => {
  const { dimension, unit } = figure.quantity;
  return dimension === 'count' && unit !== '' && !unit.includes('/');
};

/** "76.905 Tổ CNSCĐ": the number counts the noun after it; "6.580 tỷ đồng doanh thu": it is an amount of it. */
export function countedSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
  shared?: TokenRange,
): Subject | undefined {
  const isMoney = figure.quantity.dimension === 'money';
  const isDensity = figure.quantity.unit.includes('/');
  if (
    (role.measure !== 'level' && !role.gains) ||
    !(isMoney ? !isEmpty(figure.noun) : isDensity || isCount(figure))
  )
    return undefined;
  const { tokens, context } = source;
  let noun = countedNoun(figure);
  // "trong đó báo in 127": the unit is lent by the whole, the name is all that is said.
  if (isEmpty(noun)) return undefined;
  let right = conceptsIn(tokens, noun.start, noun.end);
  if (right.ids.length === 0 && noun.end - noun.start === 1) {
    noun = inFull(source, figure, noun);
    right = conceptsIn(tokens, noun.start, noun.end);
  }
  // "85,3 thuê bao/100 dân" says it of the subject, "143,7 thuê bao điện thoại/100 dân" is one by itself.
  if (isDensity && right.ids.length < 2) return undefined;
  const name = nameOf(tokens, figure);
  const left = isEmpty(name) ? NO_CONCEPTS : conceptsIn(tokens, name.start, name.end);
  const { metrics } = tokens.lexicon;
  if (isMoney) {
    // The noun must be an amount of money by itself, and the words before the number must not.
    if (!right.head || !metrics.find(right, undefined, measured)) return undefined;
    if (left.head && metrics.find(left, undefined, measured)) return undefined;
  } else if (!prefersNoun(source, figure, left, right, measured)) return undefined;
  const words = [wordsOf(source, noun), shared ? wordsOf(source, shared) : ''];
  // "kiểm tra 19 đơn vị, phạt 3 đơn vị": what is done tells them apart.
  const done = figure.quantity.unit === 'đơn vị' ? handled(figure) : undefined;
  if (done) words.unshift(wordsOf(source, done));
  let concepts = shared ? joined(right, conceptsIn(tokens, shared.start, shared.end)) : right;
  if (figure.bracketed && context.subject && wasSpokenOf(source)) {
    // "(55 tỉnh, 21 bộ, ngành)": parts of what was counted before.
    const whole = context.subject;
    const rest = whole.concepts.ids.filter((id) => !whole.counted?.ids.includes(id));
    concepts = { ids: union(concepts.ids, rest), head: concepts.head ?? whole.concepts.head };
    if (rest.length > 0 || right.ids.length === 0) words.push(whole.indicator);
  } else {
    const qualities = withoutHead(left, right);
    const gone = goneOnWith(source, figure, name, right, measured);
    // "27 doanh nghiệp với 268 điểm phục vụ" has them side by side.
    const { subject } = context;
    const { head } = subject?.concepts ?? NO_CONCEPTS;
    if (subject && head !== undefined && (gone.includes(head) || (gone.length > 0 && head === 'titles')))
      words.push(subject.indicator);
    concepts = {
      ids: union(concepts.ids, [
        ...qualities,
        ...actorsOf(left, context.subject?.concepts),
        ...doneTo(source, figure, name),
        ...gone,
      ]),
      head: concepts.head,
    };
    if (isDeposited(tokens, name)) words.push(wordsOf(source, { start: name.end - 3, end: name.end }));
    // "Điện thoại thông minh có 100 triệu thuê bao": the unit alone does not name it.
    if (qualities.length > 0 && right.ids.length === 1 && name.end - name.start <= 6 && !isField(left))
      words.push(wordsOf(source, name));
    // "816 cơ quan báo chí, 41.000 người hoạt động báo chí": people are another thing than agencies.
    // "27/31 HTTT được phê duyệt cấp độ" is a coverage of its own.
    const { guessed, of, unit } = figure.quantity;
    if (!concepts.head && concepts.ids.length > 0 && unit !== 'người' && !(guessed && of !== undefined))
      concepts = withHeadOf(concepts, context.subject?.concepts ?? NO_CONCEPTS);
  }
  const subject = makeSubject(
    source,
    figure,
    withBranch(source, figure, concepts, name.start),
    words.filter(Boolean).join(' '),
    sectorOfRanges(tokens, name, noun),
    measured,
  );
  return { ...subject, counted: right };
}

/** "Tổ công nghệ số cộng đồng đã có ở 75 xã; toàn huyện có 525 tổ": the name that the sentence shortens to its first word. */
function inFull({ tokens, start }: Source, { quantity }: Figure, noun: TokenRange): TokenRange {
  const { key } = tokens[noun.start]!;
  for (let i = quantity.start - 1; i >= start; i--) {
    if (tokens[i]!.key !== key) continue;
    const length = conceptLength(tokens, i, quantity.start);
    if (length > 1) return { start: i, end: i + length };
  }
  return noun;
}

/** A figure of this sentence stands before: a bracket gives parts of it. */
const wasSpokenOf = ({ context, start }: Source): boolean =>
  (context.recent.at(-1)?.quantity.start ?? -1) >= start;

/** Qualities named before the verb ("Facebook đã gỡ 246 bài viết") but not another head. */
const withoutHead = (left: Concepts, right: Concepts): readonly string[] =>
  left.head && right.head ? [] : left.ids;

const handled = ({ run }: Figure): Figure['run'][number] | undefined =>
  run.find((item) => item.kind === 'cue' && item.cue === 'handle');

/** What was done to the things counted: "khóa 3,2 triệu SIM", "phủ sóng di động cho 120 thôn". */
function doneTo({ tokens, start }: Source, figure: Figure, name: TokenRange): readonly string[] {
  const verb = handled(figure);
  const at = verb ? verb.start : isEmpty(name) ? -1 : name.start - 2;
  if (verb && tokens[verb.end - 1]!.key === 'mới') return ['new'];
  if (isDeposited(tokens, name)) return ['deposited'];
  const done = at < start ? undefined : DONE.get(tokens[at]!.key);
  return done === undefined ? [] : [done];
}

/** "các nhà xuất bản nộp lưu chiểu 8.400 cuốn". */
const isDeposited = (tokens: Tokens, name: TokenRange): boolean =>
  name.end - name.start >= 3 && tokens[name.end - 1]!.key === 'chiểu' && tokens[name.end - 3]!.key === 'nộp';

const DONE = new Map([
  ['khóa', 'locked'],
  ['thu', 'recalled'],
  ['chặn', 'blocked'],
  ['phủ', 'coverage'],
]);

/** "sách điện tử 4.000 đầu sách với 36 triệu bản": another amount of the same things. */
function goneOnWith(
  { tokens, context }: Source,
  figure: Figure,
  name: TokenRange,
  right: Concepts,
  measured: Measured | undefined,
): readonly string[] {
  const { subject } = context;
  if (!subject || right.ids.length !== 1 || !right.head || !isEmpty(name) || figure.opensClause) return [];
  let linked = false;
  for (const item of figure.run)
    if (item.kind === 'cue') {
      if (item.cue === 'about' || tokens[item.start]!.key === 'với') linked = true;
      else if (item.cue === 'have' || item.cue === 'handle' || item.cue === 'within') return [];
    }
  // "76.900 tổ với 410.000 thành viên", "76.900 tổ, 410.000 thành viên": a statistic may be of both.
  const { head, ids } = subject.concepts;
  // "nộp lưu chiểu 2.480 đầu sách, 21 triệu bản": copies of those titles.
  linked ||= head === 'titles' && right.head === 'copies';
  const row = tokens.lexicon.metrics.find(joined(right, subject.concepts), subject.sector, measured);
  const both = head !== undefined && row?.needs.split(' ').includes(right.head) && row.needs.includes(head);
  if (both) return ids;
  return linked ? ids.filter((id) => id !== head) : [];
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
  // "Xếp hạng chính phủ điện tử là 86/193 quốc gia": what is ranked among them is named.
  if (quantity.of !== undefined && quantity.unit === 'quốc gia' && left.head) return false;
  // "Đài truyền thanh ứng dụng CNTT: 72/216 đài": the name says more than the unit.
  if (quantity.of !== undefined)
    return right.head === undefined || left.head !== right.head || left.ids.length <= right.ids.length;
  const named = !isEmpty(figure.name);
  // "máy tính bảng đạt 2,4 triệu chiếc, tăng 8%; chín tháng đạt 19 triệu chiếc": the unit names nothing.
  // "cấp 42 giấy phép; kiểm tra 19 đơn vị": what something is done to is counted by itself.
  if (quantity.unit === 'đơn vị' && verb === 'handle' && !named) return true;
  if (BLANK_UNITS.has(quantity.unit) && isUnitOnly(figure) && (named || source.context.subject)) return false;
  // "396 sự cố (142 Deface, 254 Malware)".
  const isKind = quantity.guessed && right.ids.length > 0;
  // "132 điểm phục vụ (trong đó 47 bưu cục)".
  const isItem = figure.within && right.head !== undefined && !goesOn(source, figure, right);
  if (figure.bracketed) return !named && (isKind || isItem || !figure.opensChangeBracket);
  // "đứng thứ 24 với 0,81 điểm": an index has points.
  if (
    right.ids.length === 0 &&
    quantity.unit === 'điểm' &&
    source.context.subject?.row?.unit === 'điểm' &&
    !named
  )
    return false;
  // "…; riêng tháng 11 là 84.962 văn bản": the same again, of another period.
  if (!named && figure.within && right.ids.length > 0 && goesOn(source, figure, right))
    return isKindOf(source, figure);
  // "…; lũy kế 10 tháng là 9.120 vụ": the same counted over another period.
  if (!named && verb === undefined && right.ids.length === 0 && figure.opensClause)
    if (figure.run.some((item) => item.kind === 'period') && goesOn(source, figure, right)) return false;
  if (!named) return verb !== undefined || figure.opensClause || !goesOn(source, figure, right);
  // "Trên các sàn lớn, 5,2 triệu hộ nông dân đã bán hàng": where it is.
  if (right.head && isPlace(source, figure)) return true;
  // "số tủ khóa tự động ước 631 tủ": the name says what is counted.
  if (right.ids.length === 0 && saysUnit(wordsOf(source, figure.name), quantity.unit)) return false;
  // "Doanh nghiệp công nghệ số ước 67.300 đơn vị": a unit that names nothing.
  if (left.ids.length > 0 && BLANK_UNITS.has(quantity.unit)) return false;
  if (verb === 'have' || verb === 'handle') return right.head ? left.head !== right.head : !left.head;
  // "toàn mạng còn 137,2 triệu thuê bao điện thoại", "Facebook: 246 bài viết".
  // "Trung tâm: đã cấp lũy kế 10 triệu chứng thư số".
  if (right.head && (isField(left) || isDoer(left) || isIssued(left))) return true;
  const others = right.head !== undefined && right.head !== left.head;
  if (!figure.bare && !others) return false;
  const { metrics } = source.tokens.lexicon;
  const rowLeft = left.head === undefined ? undefined : metrics.find(left, undefined, measured);
  // "các nhà xuất bản làm ra 32.500 đầu xuất bản phẩm".
  if (!figure.bare)
    return (
      rowLeft !== undefined &&
      rowLeft.unit !== quantity.unit &&
      metrics.find(right, undefined, measured)?.unit === quantity.unit
    );
  return rowLeft === undefined || others;
}
/** "Toàn ngành xuất bản làm ra 33.000 đầu sách": who has what is counted. */
const isField = ({ ids }: Concepts): boolean => ids.every((id) => FIELDS.has(id));
const FIELDS = new Set('publishing printing distribution postal telecom ict press provinces'.split(' '));
const isDoer = (left: Concepts): boolean =>
  left.ids.length > 0 && actorsOf(left, undefined).length === left.ids.length;
const isIssued = ({ ids }: Concepts): boolean => ids.length === 1 && ids[0] === 'issued';
const isPlace = ({ tokens }: Source, { name }: Figure): boolean =>
  tokens[name.end]?.key === ',' && PLACES.has(tokens[name.start]!.key);
const PLACES = new Set(['trên', 'tại', 'ở', 'trong', 'với', 'từ', 'qua']);
const isUnitOnly = ({ quantity, noun }: Figure): boolean => noun.end <= quantity.end;
const BLANK_UNITS = new Set(['đơn vị', 'trường hợp', 'cái', 'chiếc']);

/** "1.530 website vi phạm, trong đó 899 website lừa đảo": other words than the whole's, of no other period. */
function isKindOf(source: Source, figure: Figure): boolean {
  const { subject } = source.context;
  if (!subject || isUnitOnly(figure) || figure.run.some((item) => item.kind === 'period')) return false;
  return !subject.indicator.toLowerCase().includes(wordsOf(source, countedNoun(figure)).toLowerCase());
}

/** "tăng 38,6% lên 318 triệu tủ": the noun says no more than the subject did. */
function goesOn({ context }: Source, figure: Figure, right: Concepts): boolean {
  const { subject } = context;
  if (!subject) return false;
  const level = context.recent.findLast((draft) => draft.measure === 'level');
  // "94% xóm, bản có cáp quang; còn 17 xóm lõm sóng": a share and a count are not of one statistic.
  if (level?.subject === subject && level.unit === '%') return false;
  if (right.ids.length > 0) return right.ids.every((id) => subject.concepts.ids.includes(id));
  if (saysUnit(subject.indicator, figure.quantity.unit)) return true;
  return level !== undefined && (level.subject !== subject || level.unit === figure.quantity.unit);
}

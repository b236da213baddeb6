import {
  actorsOf,
  branchesOf,
  conceptLength,
  conceptsIn,
  isOwner,
  joined,
  NO_CONCEPTS,
  union,
  withHeadOf,
  type Concepts,
} from '../lexicon/concepts';
import { shareOfBlock } from '../structure/blocks';
import type { Context } from '../context';
import { isCount } from './countedSubject';
import { lastLevels } from '../chains/distribute';
import type { Subject } from '../figure/draft';
import { makeSubject, type Source } from './makeSubject';
import type { Measured } from '../lexicon/metricTable';
import { countedNoun, hasNoun, nameOf, sectorOfRanges, wordsOf } from './names';
import { itemOfRate } from './itemOfRate';
import type { Role } from '../figure/role';
import { sectorAt, sectorIn, type NamedSector } from '../lexicon/sectors';
import { rankedSubject } from './rankedSubject';
import { withBranch } from './whose';
import { type Figure, isEmpty, type TokenRange } from '../figure/window';

/** "doanh thu dịch vụ bưu chính ước đạt …": the words before the number name its indicator. */
export function namedSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  const { tokens, context } = source;
  const name = nameOf(tokens, figure);
  // "…, hai loại đầu tăng 14,2% và 14,0%, loại cuối giảm 8,9%".
  if (
    name.end - name.start === 2 &&
    tokens[name.start + 1]!.key === 'cuối' &&
    KINDS.has(tokens[name.start]!.key)
  ) {
    const last = lastLevels(context.recent, 1)?.[0];
    if (last) return last.subject;
  }
  const left = isEmpty(name) ? NO_CONCEPTS : conceptsIn(tokens, name.start, name.end);
  if (role.measure === 'rank' && !left.head) {
    const ranked = rankedSubject(source, figure);
    if (ranked) return ranked;
  }
  if (isEmpty(name)) return undefined;
  const block = shareOfBlock(source, name, left, measured);
  if (block) return block;
  if (pointsBack(source, name, left)) return undefined;
  // "còn cách khá xa mục tiêu 30%", "chỉ tiêu giao cho chúng tôi là 104 triệu": of what was spoken of.
  if (role.measure === 'target' && left.ids.every((id) => AGENCIES.has(id))) return undefined;
  const isLevel = role.measure === 'level' || role.measure === 'target';
  if (left.ids.length === 0 && !opensName(source, figure, name, isLevel)) return undefined;
  const item = isLevel ? itemOfRate(source, figure, name, left, measured) : undefined;
  if (item) return item;
  const noun = countedNoun(figure);
  const right = isLevel ? conceptsIn(tokens, noun.start, noun.end) : NO_CONCEPTS;
  let wide = left.head ? joined(left, holderOf(source, figure, name)) : left;
  // "sản lượng đạt 206 triệu bưu gửi": the unit says of what.
  if (left.head === 'output' && right.head) wide = joined(right, wide);
  let concepts = wide;
  // "chứng thư số: 1.312.554, trong đó doanh nghiệp 1.046.320": the unit was lent, certificates are counted still.
  const lender = context.whole;
  if (lender?.row && left.head && left.head !== lender.concepts.head && isEmpty(noun))
    if (isCount(figure) && figure.quantity.unit === lender.row.unit) {
      // "132 điểm phục vụ, trong đó bưu cục 47": another statistic of the sector by itself.
      const own = tokens.lexicon.metrics.find(left, lender.sector, measured);
      if (own?.sector !== lender.sector) concepts = joined(lender.concepts, left);
    }
  // "di động 1.198.108 thuê bao": the unit is the head that the name leaves out.
  if (!left.head && isCount(figure) && right.head)
    concepts = joined(left, { ids: [right.head], head: right.head });
  if (figure.quantity.dimension === 'percent') concepts = joined(wide, right);
  if (!left.head) concepts = joined(concepts, topicOf(source, name));
  // "182 triệu giao dịch qua mã QR với giá trị 98.000 tỷ đồng": the value of what was just spoken of.
  if (left.ids.length === 1 && left.ids.includes('value') && !figure.opensSentence && context.subject)
    concepts = joined(left, context.subject.concepts);
  // "Viettel có 54 triệu thuê bao di động, VNPT 34 triệu": the same of the next enterprise.
  if (!concepts.head && context.subject) concepts = ofNextOwner(concepts, context.subject.concepts);
  if (!concepts.head && figure.quantity.dimension === 'speed') concepts = joined(concepts, SPEED);
  if (
    !concepts.head &&
    concepts.ids.length > 0 &&
    !hasOwnNoun(source, figure, name) &&
    !exceedsWhole(source, figure, concepts)
  )
    concepts = withHeadOf(concepts, context.subject?.concepts ?? NO_CONCEPTS);
  if (!left.head)
    concepts = { ids: union(concepts.ids, actorsOf(left, context.subject?.concepts)), head: concepts.head };
  const again = left.head || left.ids.length === 0 ? undefined : recalled(context, left);
  if (again && !measured) return { ...again, indicator: wordsOf(source, name) };
  const sector =
    sectorOfRanges(tokens, name, noun) ?? sectorOfTopic(source, name) ?? sectorOfHolder(source, figure, name);
  const branched = withBranch(source, figure, concepts, name.start);
  // "Tại VNPost, tổng doanh thu …" takes up nothing of the whole sector.
  const whole = sector || !left.head || branched !== concepts ? undefined : resumed(context, left, measured);
  // Its fuller name says more than the bare one.
  if (whole) return whole;
  const words =
    figure.quantity.dimension === 'percent' && !left.head && name.end - name.start <= 3
      ? [name, figure.noun]
      : [name];
  return makeSubject(
    source,
    figure,
    branched,
    words
      .map((range) => wordsOf(source, range))
      .join(' ')
      .trim(),
    sector,
    // "doanh nghiệp công nghệ số: 67.300 đơn vị" counts no agencies.
    left.head && measured?.agencies ? { ...measured, agencies: false } : measured,
  );
}

const KINDS = new Set(['loại', 'nhóm', 'mảng']);

/** "mục tiêu mà Bộ nêu ra là 100.000 doanh nghiệp": whose target it is. */
const AGENCIES = new Set(['ministries', 'provinces', 'agencies']);

/** What was said of one enterprise, of the one that is named now. */
function ofNextOwner(named: Concepts, before: Concepts): Concepts {
  if (named.ids.length !== 1 || !isOwner(named.ids[0]!) || !before.ids.some(isOwner)) return named;
  return {
    ids: union(
      named.ids,
      before.ids.filter((id) => !isOwner(id)),
    ),
    head: before.head,
  };
}

/** "của toàn ngành này", "tỷ lệ này", "mật độ": words that say no more than that the subject goes on. */
function pointsBack({ tokens, context }: Source, name: TokenRange, left: Concepts): boolean {
  // "doanh thu này"; "tỷ lệ giá trị trong nước trong doanh thu này" is another statistic.
  if (left.head)
    return (
      POINTERS.has(tokens[name.end]?.key ?? '') &&
      context.subject?.concepts.head === left.head &&
      (!left.ids.includes('rate') || context.subject.concepts.ids.includes('rate'))
    );
  if (tokens[name.start]!.key === 'của') return true;
  if (POINTERS.has(tokens[name.end]?.key ?? '') && name.end - name.start <= 2) return true;
  // "Tỷ trọng này các năm 2020, 2021 …".
  if (name.end - name.start > 2 && POINTERS.has(tokens[name.start + 2]!.key) && onlyGeneric(left))
    return true;
  return (
    left.ids.length > 0 &&
    name.end - name.start <= 2 &&
    context.subject?.concepts.head !== undefined &&
    tokens[name.start - 1]?.key !== ':' &&
    onlyGeneric(left)
  );
}
const POINTERS = new Set(['này', 'đó', 'ấy', 'trên']);
const GENERIC = new Set(['rate', 'density', 'share-of']);
const onlyGeneric = ({ ids }: Concepts): boolean => ids.every((id) => GENERIC.has(id));
const SPEED: Concepts = { ids: ['speed'], head: 'speed' };

/** "Mạng băng rộng cố định có tốc độ truy cập 71,8 Mbps": qualities of the one who has it. */
function holderOf({ tokens }: Source, figure: Figure, name: TokenRange): Concepts {
  const { start } = figure.name;
  if (name.start <= start || tokens[name.start - 1]!.key !== 'có') return NO_CONCEPTS;
  const holder = conceptsIn(tokens, start, name.start - 1);
  return { ids: holder.ids.filter((id) => id !== holder.head) };
}

/** "Các doanh nghiệp an toàn thông tin có doanh thu 500 tỷ đồng": a sentence that opens with who has it. */
function sectorOfHolder({ tokens }: Source, figure: Figure, name: TokenRange): NamedSector | undefined {
  const { start } = figure.name;
  if (!figure.opensSentence || name.start <= start || tokens[name.start - 1]!.key !== 'có') return undefined;
  const said = sectorIn(tokens, start, name.start - 1);
  return said?.several ? undefined : said;
}

/** Whether words without a known notion name an indicator all the same: "số phòng thử nghiệm vi mạch tăng …". */
function opensName({ tokens }: Source, figure: Figure, name: TokenRange, isLevel: boolean): boolean {
  // "132 điểm phục vụ (bưu cục 47, đại lý 42)".
  if ((figure.bracketed && !figure.lent) || !hasNoun(tokens, name)) return false;
  return isLevel || AMOUNTS.has(tokens[name.start]!.key) || AMOUNTS.has(tokens[name.start - 1]?.key ?? '');
}
const AMOUNTS = new Set(['số', 'tổng', 'lượng', 'tỷ', 'mức', 'giá', 'doanh', 'sản']);

/** "số phòng đo kiểm vi mạch đạt 12 phòng": the thing counted is named, and is none that is known. */
function hasOwnNoun({ tokens, context }: Source, { quantity }: Figure, { start, end }: TokenRange): boolean {
  const named = AMOUNTS.has(tokens[start]!.key);
  const at = named ? start + 1 : start;
  const noun = tokens[at]?.key;
  // "2.118 trạm BTS, trong đó trạm 4G …".
  if (at >= end || context.subject?.row?.unit === noun) return false;
  return (
    quantity.dimension === 'count' &&
    (named || AMOUNTS.has(tokens[start - 1]?.key ?? '') || noun === quantity.unit) &&
    conceptLength(tokens, at, end) === 0
  );
}

/** "Nộp ngân sách 2.455 tỷ đồng. Di động góp 19,6 nghìn tỷ đồng": more than the whole is no part of it. */
function exceedsWhole({ context }: Source, { quantity }: Figure, { ids }: Concepts): boolean {
  const { subject } = context;
  if (!subject) return false;
  const { concepts } = subject;
  const shared = [...ids, ...branchesOf(concepts)];
  if (!concepts.ids.every((id) => id === concepts.head || shared.includes(id))) return false;
  const whole = context.recent.findLast((draft) => draft.measure === 'level' && draft.subject === subject);
  return whole !== undefined && whole.unit === quantity.unit && quantity.value > whole.value;
}

/** "IPv6: tỷ lệ sử dụng 61,5%": the words before a colon say what the name after it is about. */
function topicOf({ tokens, start }: Source, name: TokenRange): Concepts {
  return tokens[name.start - 1]?.key === ':' ? conceptsIn(tokens, start, name.start - 1) : NO_CONCEPTS;
}

/** "Xuất bản sáng hơn: doanh thu 350 tỷ đồng": the clause before the colon opens with a sector. */
function sectorOfTopic({ tokens, start }: Source, name: TokenRange): NamedSector | undefined {
  return tokens[name.start - 1]?.key === ':' ? sectorAt(tokens, start, name.start - 1) : undefined;
}

/** "di động tụt 1 bậc, cố định tăng 2 bậc": the one subject of the paragraph that has these qualities. */
function recalled(context: Context, left: Concepts): Subject | undefined {
  const subjects = new Set(context.recent.map((draft) => draft.subject));
  const alike = [...subjects].filter((subject) => left.ids.every((id) => subject.concepts.ids.includes(id)));
  const metrics = new Set(alike.map((subject) => subject.metric));
  return metrics.size === 1 ? alike[0] : undefined;
}

/** "Doanh thu dịch vụ viễn thông tháng 5 …. Doanh thu 5 tháng …": a bare name takes up the paragraph's one such subject. */
function resumed(context: Context, left: Concepts, measured: Measured | undefined): Subject | undefined {
  if (left.ids.length > 1) return undefined;
  let found: Subject | undefined;
  for (const { subject, whole } of context.recent) {
    if (whole || subject.concepts.head !== left.head || subject.part !== undefined) continue;
    if (found && found.metric !== subject.metric) return undefined;
    found ??= subject;
  }
  if (!found?.row || found.row.sector === 'any') return undefined;
  if (context.sectors.length > 0 && !context.sectors.includes(found.sector)) return undefined;
  return measured && measured.unit !== found.row.unit ? undefined : found;
}

import type { Span } from '../../model/span';
import type { Dimension } from '../../catalog/units';
import { conceptsIn, NO_CONCEPTS, type Concepts } from '../lexicon/concepts';
import { itemsOf } from '../phrases/items';
import { tokensOf, type Lexicon, type Tokens } from '../lexicon/lexicon';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import { readUnitText } from '../phrases/quantities';
import { sectorIn } from '../lexicon/sectors';

/**
 * What a column of a pasted table holds. `period`: the rows' periods; `moves`: rises and falls, in per cent or in the rows'
 * units; `other`: the header does not say; `note`: nothing that is read.
 */
export type ColumnRole =
  | 'index'
  | 'label'
  | 'unit'
  | 'period'
  | 'level'
  | 'change'
  | 'moves'
  | 'delta'
  | 'plan'
  | 'target'
  | 'rank'
  | 'other'
  | 'note';

export interface Column {
  readonly role: ColumnRole;
  readonly header: string;
  /** The header's own period. */
  readonly own?: PeriodPhrase;
  /** "Cùng kỳ", "Tháng trước": the values of an earlier period. */
  readonly relative?: PeriodPhrase;
  /** For a change the period compared with. */
  readonly base?: PeriodPhrase;
  /** "Lũy kế": since 1 January. */
  readonly cumulative: boolean;
  /** "Ước TH". */
  readonly estimated: boolean;
  /** Unit and scale that the header names ("tỷ đồng"); without a unit where it names a scale alone. */
  readonly unit?: TableUnit;
  /** What a plain number stands for as a change or plan: 127,1 for a rise of 27,1; 4 for 104 % of the plan. */
  readonly offset: number;
  /** The noun that the header counts ("Số thuê bao"). */
  readonly counted?: TableUnit;
  readonly concepts: Concepts;
  readonly sector?: string;
}

export interface TableUnit {
  readonly unit: string;
  readonly power: number;
  readonly dimension: Dimension | 'none';
}

const STEP: TableUnit = { unit: 'bậc', power: 0, dimension: 'steps' };

const INDEX = /^(?:tt|stt|số tt|số thứ tự|#|no\.?)$/iu;
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đv|đv tính)\.?$/iu;
const NOTE = /ghi chú|nguồn|^note$|^mã|đơn vị (?:báo cáo|chủ trì|thực hiện)|tỷ trọng|cơ cấu/iu;
const PERIOD = /^(?:năm|tháng|quý|kỳ|thời gian|thời điểm|thời kỳ|kỳ số liệu|kỳ công bố)$/iu;
const RANK = /(?:xếp|thứ) hạng|xếp thứ|^(?:vị trí|hạng)(?! mục)/iu;
/** "Tăng/giảm bậc", "Thay đổi thứ hạng". */
const STEPS = /(?<!\p{L})(?:bậc|thứ hạng|hạng)(?!\p{L})/iu;
const CHANGE =
  /tăng|giảm|so với|tốc độ|cùng kỳ|svck|\bso\s|\+\s*\/\s*-|chênh lệch|biến động|thay đổi|(?<![\p{L}])s?ck(?![\p{L}])/iu;
const MOVES = /tăng|giảm|tốc độ|\+\s*\/\s*-|chênh lệch|biến động|thay đổi/iu;
const PLAN =
  /kế hoạch|(?<![\p{L}])kh(?![\p{L}])|dự toán|chỉ tiêu (?:được )?giao|(?:tỷ lệ|mức độ|%) (?:hoàn thành|thực hiện|đạt)|hoàn thành/iu;
const TARGET = /mục tiêu|chỉ tiêu năm|phấn đấu/iu;
const RATIO = /so với|(?<![\p{L}])so\s|\/|(?:thực hiện|đạt|hoàn thành|vượt|hụt)/iu;
const PERCENT = /%|phần trăm/u;
const ABSOLUTE = /tuyệt đối|\(số\b/iu;
const CUMULATIVE = /l[uũ][yỹ] ?kế|cộng dồn|từ đầu năm/iu;
const ESTIMATE = /(?<![\p{L}])(?:ước|ưth|dự ước|ước tính)(?![\p{L}])/iu;
/** Headers that name no more than that values stand below. */
const VALUES =
  /^(?:thực hiện|th|ước|ước th|ước thực hiện|ưth|giá trị|số lượng|số liệu|kết quả|đạt|đạt được|tổng số|tổng|tổng cộng|cộng|toàn ngành|kỳ báo cáo|kỳ này|l[uũ][yỹ] ?kế.*|kết quả thực hiện|số thực hiện|cả nước)$/iu;

/** Reads a header cell. */
export function columnOf(header: string, index: number, lexicon: Lexicon): Column {
  const plain = { header, cumulative: false, estimated: false, offset: 0, concepts: NO_CONCEPTS };
  if (INDEX.test(header)) return { ...plain, role: 'index' };
  if (UNIT.test(header)) return { ...plain, role: 'unit' };
  if (header === '') return { ...plain, role: 'other' };
  if (index > 0 && PERIOD.test(header)) return { ...plain, role: 'period' };
  const words = spelledOut(header);
  const tokens = tokensOf(words, lexicon);
  const { own, relative, compared } = periodsIn(words, tokens);
  const unit = unitIn(words, tokens);
  const isPercent = PERCENT.test(header);
  const said = {
    ...plain,
    own,
    cumulative: own === undefined && CUMULATIVE.test(header),
    estimated: ESTIMATE.test(header),
    unit,
    counted: countedIn(words, tokens),
    concepts: conceptsIn(tokens, 0, tokens.length),
    sector: sectorIn(tokens, 0, tokens.length)?.id,
  };
  if (index > 0 && PLAN.test(header)) {
    if (isPercent || RATIO.test(header.replace(/\d\/\d/gu, '')))
      return { ...said, role: 'plan', offset: /vượt|hụt|tăng|giảm/iu.test(header) ? 100 : 0 };
    return { ...said, role: 'target' };
  }
  if (index > 0 && TARGET.test(header)) return { ...said, role: 'target' };
  const compares = compared !== undefined || CHANGE.test(words);
  if (index > 0 && compares && (isPercent || MOVES.test(words) || /so với|(?<!\p{L})so\s/iu.test(words))) {
    const base = compared ?? relative;
    if (unit?.dimension === 'points') return { ...said, role: 'delta', base };
    if (!isPercent && STEPS.test(header)) return { ...said, role: 'delta', base, unit: STEP };
    if (!isPercent && (unit || ABSOLUTE.test(header))) return { ...said, role: 'delta', base };
    if (!isPercent && !/tốc độ|tăng trưởng/iu.test(header)) return { ...said, role: 'moves', base };
    // "% so với quý II/2017" holds 127,1 for a rise of 27,1: told from "tăng/giảm (%)" by its words.
    return { ...said, role: 'change', base, offset: MOVES.test(header) ? 0 : -100 };
  }
  if (index > 0 && RANK.test(header) && !isPercent) return { ...said, role: 'rank' };
  if (NOTE.test(header)) return { ...plain, role: 'note' };
  const isKnown =
    own !== undefined ||
    relative !== undefined ||
    unit !== undefined ||
    said.counted !== undefined ||
    said.sector !== undefined ||
    said.concepts.ids.length > 0;
  if (index === 0 || isKnown || VALUES.test(header)) return { ...said, relative, role: 'level' };
  return { ...plain, role: 'other' };
}

/** Headers are short of words: "2023/2022", "TH 2023/TH 2022", "So CK", "T11". */
const spelledOut = (header: string): string =>
  header
    .replace(
      /((?:19|20)\d\d)\s*\/\s*(?:ước\s+)?(?:th\s*|thực hiện\s*)?(?:năm\s*)?((?:19|20)\d\d)/iu,
      '$1 so với cùng kỳ năm $2',
    )
    .replace(/(?<![\p{L}\d])(\d{1,2})T(?![\p{L}])/u, '$1 tháng')
    .replace(/(?<![\p{L}\d])T(\d{1,2})(?![\d/.])/u, 'tháng $1')
    .replace(/(?<![\p{L}])LK(?![\p{L}])/u, 'lũy kế')
    .replace(/(?<![\p{L}])(?:svck|so\s+(?:ck|cùng kỳ))(?![\p{L}])/iu, 'so với cùng kỳ')
    .replace(/(?<![\p{L}])s?ck(?![\p{L}])/iu, 'cùng kỳ');

function periodsIn(
  header: string,
  tokens: Tokens,
): { own?: PeriodPhrase; compared?: PeriodPhrase; relative?: PeriodPhrase } {
  const found: { own?: PeriodPhrase; compared?: PeriodPhrase; relative?: PeriodPhrase } = {};
  for (const item of itemsOf(header, tokens, 0, tokens.length)) {
    if (item.kind === 'comparison' && item.comparison.periods[0])
      found.compared ??= item.comparison.periods[0];
    else if (item.kind === 'period' && isRelative(item.phrase)) found.relative ??= item.phrase;
    else if (item.kind === 'period' && item.phrase.spec.kind !== 'none') found.own ??= item.phrase;
    else if (item.kind === 'cue' && item.planPeriod) found.own ??= item.planPeriod;
  }
  return found;
}

/** "(tỷ đồng)", "ĐVT: triệu thuê bao", "Doanh thu, tỷ đồng": the unit that a header or caption names. */
export function unitIn(text: string, tokens: Tokens): TableUnit | undefined {
  for (let i = 1; i < tokens.length; i++) {
    const opener = tokens[i - 1]!.key;
    if (opener !== '(' && opener !== ':' && opener !== ',') continue;
    const found = readUnitText(text, tokens, i, tokens.length);
    const after = tokens[found.end]?.key;
    const closes =
      after === undefined ||
      after === ')' ||
      after === ';' ||
      after === ',' ||
      after === '.' ||
      after === '\n';
    // "Thuê bao (triệu)": what is counted is said elsewhere.
    if (found.end > i && closes && opener === '(' && found.dimension === 'none' && found.power > 0)
      return { unit: '', power: found.power, dimension: 'none' };
    // "Chính phủ điện tử (EGDI)" is a name.
    if (found.guessed && isCapitals(text, tokens[found.end - 1]!)) continue;
    if (
      found.end > i &&
      closes &&
      found.dimension !== 'none' &&
      (found.power > 0 || found.dimension !== 'count' || opener === '(' || saysUnit(tokens, i - 1))
    )
      return { unit: found.unit, power: found.power, dimension: found.dimension };
  }
  return undefined;
}

const isCapitals = (text: string, { start, end }: Span): boolean => {
  const word = text.slice(start, end);
  return word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
};

/** "Số doanh nghiệp", "Tổng số lượng thuê bao": the noun that is counted is the unit. */
export function countedIn(text: string, tokens: Tokens): TableUnit | undefined {
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.key !== 'số') continue;
    const at = tokens[i + 1]!.key === 'lượng' ? i + 2 : i + 1;
    const found = tokens.lexicon.units.match(tokens, at);
    if (found && found.value.dimension !== 'count') continue;
    const noun = tokens[at]!;
    // "Số tổ": a noun that is no unit of the catalog.
    if (!found && (i > 0 || noun.kind !== 'word' || NOT_COUNTED.has(noun.key))) continue;
    const words = text.slice(noun.start, tokens[at + (found?.length ?? 1) - 1]!.end);
    return { unit: words.toLowerCase(), power: 0, dimension: 'count' };
  }
  return undefined;
}

/** "Số liệu", "Số thu ngân sách", "Số tuyệt đối", "Số hóa hồ sơ". */
const NOT_COUNTED = new Set(
  'liệu lượng thu chi tiền nộp vốn tuyệt tương đã đang kỳ hóa dư phát thực tăng giảm'.split(' '),
);

/** "Đơn vị tính:", "ĐVT:". */
const saysUnit = (tokens: Tokens, colon: number): boolean =>
  tokens[colon]!.key === ':' &&
  (tokens[colon - 1]?.key === 'tính' || tokens[colon - 1]?.key === 'đvt' || tokens[colon - 1]?.key === 'vị');

/** Whether a text is a unit and no more. */
export function isUnit(text: string, lexicon: Lexicon): boolean {
  const tokens = tokensOf(text, lexicon);
  if (tokens.length === 0) return false;
  const found = readUnitText(text, tokens, 0, tokens.length);
  return !found.guessed && found.dimension !== 'none' && found.end === tokens.length;
}

/** The unit that a cell of a unit column names as a whole. */
export function unitOfCell(text: string, lexicon: Lexicon): TableUnit | undefined {
  // "Tr.đồng", "1.000 đồng".
  const words = text.replace(/^1[.,]?000(?=\s)/u, 'nghìn').replace(/^(tr|ng)\.\s*/iu, '$1 ');
  const tokens = tokensOf(words, lexicon);
  if (tokens.length === 0) return undefined;
  const found = readUnitText(words, tokens, 0, tokens.length);
  if (found.end === 0 || found.dimension === 'none') return undefined;
  // "Trạm BTS", "SIM".
  const named = found.dimension === 'count' && !/^\p{Lu}{2}/u.test(found.unit);
  const unit = named ? found.unit.charAt(0).toLowerCase() + found.unit.slice(1) : found.unit;
  return { unit, power: found.power, dimension: found.dimension };
}

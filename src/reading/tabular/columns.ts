import { itemsOf } from '../items';
import { tokensOf, type Lexicon, type Tokens } from '../lexicon';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import { readUnitText } from '../quantities';

/** What a column of a pasted table holds. */
export type ColumnRole = 'index' | 'label' | 'unit' | 'level' | 'change' | 'plan' | 'target' | 'note';

export interface Column {
  readonly role: ColumnRole;
  readonly header: string;
  /** The header's own period, or for a change the one compared with. */
  readonly period?: PeriodPhrase;
  readonly base?: PeriodPhrase;
  /** Unit and scale that the header names ("tỷ đồng"). */
  readonly unit?: TableUnit;
  /** "% so với quý II/2017" holds 127,1 for a rise of 27,1: told from "tăng/giảm (%)" by its words. */
  readonly indexed: boolean;
}

export interface TableUnit {
  readonly unit: string;
  readonly power: number;
  readonly dimension: string;
}

const INDEX = /^(?:tt|stt|số tt|#|no\.?)$/iu;
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đv)\.?$/iu;
const NOTE = /^(?:ghi chú|nguồn|note)$/iu;
const LABEL =
  /^(?:chỉ tiêu|nội dung|lĩnh vực|tên chỉ tiêu|danh mục|chỉ số|dịch vụ|loại hình|ngành|tỉnh|địa phương)/iu;
const CHANGE = /tăng|giảm|so với|tốc độ|cùng kỳ|svck|so ck|\+\/-/iu;
const MOVES = /tăng|giảm|tốc độ|\+\/-/iu;
const PLAN = /kế hoạch|\bkh\b|dự toán|chỉ tiêu giao/iu;

/** Reads a header cell. */
export function columnOf(header: string, index: number, lexicon: Lexicon): Column {
  const plain = { header, indexed: false };
  if (INDEX.test(header)) return { ...plain, role: 'index' };
  if (UNIT.test(header)) return { ...plain, role: 'unit' };
  if (NOTE.test(header)) return { ...plain, role: 'note' };
  const tokens = tokensOf(header, lexicon);
  const periods = periodsIn(header, tokens);
  const unit = unitIn(header, tokens);
  const isPercent = /%|phần trăm/u.test(header);
  if (index > 0 && PLAN.test(` ${header} `)) {
    return isPercent || /so với|thực hiện|đạt|hoàn thành/iu.test(header)
      ? { ...plain, role: 'plan', period: periods.own }
      : { ...plain, role: 'target', period: periods.own, unit };
  }
  if (index > 0 && CHANGE.test(header) && (isPercent || MOVES.test(header)))
    return {
      ...plain,
      role: 'change',
      base: periods.compared ?? (periods.relative ? periods.relative : undefined),
      period: undefined,
      indexed: !MOVES.test(header),
    };
  if (index === 0 || (LABEL.test(header) && !periods.own)) return { ...plain, role: 'label', unit };
  return { ...plain, role: 'level', period: periods.own ?? periods.relative, unit };
}

function periodsIn(
  header: string,
  tokens: Tokens,
): { own?: PeriodPhrase; compared?: PeriodPhrase; relative?: PeriodPhrase } {
  const found: { own?: PeriodPhrase; compared?: PeriodPhrase; relative?: PeriodPhrase } = {};
  for (const item of itemsOf(header, tokens, 0, tokens.length)) {
    if (item.kind === 'comparison' && item.comparison.periods[0]) found.compared = item.comparison.periods[0];
    else if (item.kind === 'period' && isRelative(item.phrase)) found.relative = item.phrase;
    else if (item.kind === 'period') found.own ??= item.phrase;
  }
  return found;
}

/** "(tỷ đồng)", "ĐVT: triệu thuê bao", "Doanh thu, tỷ đồng": the unit that a header or caption names. */
export function unitIn(text: string, tokens: Tokens): TableUnit | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const opens = i > 0 && /[(:,]/.test(tokens[i - 1]!.key);
    if (!opens) continue;
    const found = readUnitText(text, tokens, i, tokens.length);
    const closes = found.end >= tokens.length || /[);,.]/.test(tokens[found.end]!.key);
    if (
      found.end > i &&
      closes &&
      (found.power > 0 || found.dimension !== 'count' || /\(/.test(tokens[i - 1]!.key)) &&
      found.dimension !== 'none'
    )
      return { unit: found.unit, power: found.power, dimension: found.dimension };
  }
  return undefined;
}

/** The unit that a cell of a unit column names as a whole. */
export function unitOfCell(text: string, lexicon: Lexicon): TableUnit | undefined {
  const tokens = tokensOf(text, lexicon);
  if (tokens.length === 0) return undefined;
  const found = readUnitText(text, tokens, 0, tokens.length);
  return found.end > 0 && found.dimension !== 'none'
    ? { unit: found.unit, power: found.power, dimension: found.dimension }
    : undefined;
}

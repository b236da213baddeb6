import type { Dimension } from '../../catalog/units';
import { INHABITANTS, NOT_COUNTED } from '../../catalog/stopWords';
import type { Token } from '../text/lex';
import type { Tokens } from '../lexicon/lexicon';
import { readAmount, readScales } from './amounts';
import { scaled, type ParsedNumber } from './numbers';

/** A number with its scale and unit. */
export interface Quantity {
  /** In base units, unsigned unless the text has a sign. */
  readonly value: number;
  /** The value in the other reading of an ambiguous separator. */
  readonly other?: number;
  /** As in `Observation.unit`; empty when the text names none. */
  readonly unit: string;
  readonly dimension: Dimension | 'none';
  /** Scale words were there ("triệu"): money unless something else is counted. */
  readonly power: number;
  readonly of?: number;
  /** "%%". */
  readonly doubled: boolean;
  readonly sign: -1 | 0 | 1;
  /** The noun was not in the table of units: the first words after the number. */
  readonly guessed: boolean;
  /** Offsets of the digits. */
  readonly from: number;
  readonly to: number;
  /** Token of the digits; tokens of the whole, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** First token of the unit. */
  readonly unitStart: number;
}

const GENERATION = new Set(['g', 'd']);
/** A whole number, thousands marked or not: both sides of "41/181" and "3.321/3.321". */
const isCountable = (digits: string): boolean => /^\d+$|^[1-9]\d{0,2}(\.\d{3})+$/.test(digits);

/** Reads the quantity whose digits are token `i`; `undefined` for what is no quantity (5G, IPv6, KT1, 17h00, a document's number). */
export function readQuantity(text: string, tokens: Tokens, i: number, limit: number): Quantity | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before && token.glued && isCode(text, before, tokens[i - 2]) && !isRangeEnd(tokens, i, limit))
    return undefined;
  // "khổ 19x27 cm".
  if (before?.glued && token.glued && before.key === 'x' && tokens[i - 2]?.kind === 'number')
    return undefined;
  const next = i + 1 < limit ? tokens[i + 1] : undefined;
  if (
    next?.glued &&
    next.kind === 'word' &&
    (GENERATION.has(next.key) || next.key === 'h' || next.key === 'x')
  )
    return undefined;
  if (
    next?.glued &&
    (next.key === '-' || next.key === '_') &&
    tokens[i + 2]?.glued &&
    (tokens[i + 2]!.kind === 'word' || token.key.length > 3)
  )
    return undefined;
  // "tăng trưởng 2 con số".
  if ((next?.key === 'con' || next?.key === 'chữ') && tokens[i + 2]?.key === 'số') return undefined;
  if (isDocument(tokens, i, limit) || isTime(tokens, i, limit)) return undefined;
  const plain = readAmount(tokens, i, limit);
  if (!plain) return undefined;
  const { number } = plain;

  let { end, power } = plain;
  let of: number | undefined;
  // "3/ 135/135 xã": the number of a line.
  const numbered = next?.glued === true && tokens[i + 2]?.glued !== true;
  if (
    next?.key === '/' &&
    !numbered &&
    isCountable(token.key) &&
    i + 2 < limit &&
    isCountable(tokens[i + 2]!.key)
  ) {
    of = Number(tokens[i + 2]!.key.replace(/\./g, ''));
    ({ power, end } = readScales(tokens, i + 3, limit));
  }
  let unit = readUnit(text, tokens, end, limit);
  const total = of === undefined && isCountable(token.key) ? totalAt(tokens, end, unit.end, limit) : 0;
  if (total > 0) {
    const counted = readUnit(text, tokens, total + 1, limit);
    if (counted.dimension === 'count')
      [of, unit, end] = [Number(tokens[total]!.key.replace(/\./g, '')), counted, total + 1];
  }
  power += unit.power;
  const decimal =
    unit.dimension === 'speed' && number.other !== undefined && isCapacity(tokens, i)
      ? number.decimal
      : settleByUnit(number, unit.dimension, power);
  return {
    value: scaled(decimal, power),
    other:
      number.other === undefined
        ? undefined
        : scaled(decimal === number.decimal ? number.other : number.decimal, power),
    unit: unit.id,
    dimension: unit.dimension,
    power,
    of,
    doubled: unit.doubled,
    sign: signBefore(tokens, i),
    guessed: unit.guessed,
    from: token.start,
    to: plain.to,
    start: i,
    end: unit.end,
    unitStart: end,
  };
}

/**
 * "312 trong tổng số 890 xã", "45 trường trên tổng số 60 trường": the token of the number that there are in all, 0 without one.
 * @param at after the number
 * @param counted after what it counts
 */
function totalAt(tokens: Tokens, at: number, counted: number, limit: number): number {
  const from = IN.has(tokens[at]?.key ?? '') ? at : counted;
  if (!IN.has(tokens[from]?.key ?? '') || tokens[from + 1]?.key !== 'tổng') return 0;
  const total = from + (tokens[from + 2]?.key === 'số' ? 3 : 2);
  return total + 1 < limit && isCountable(tokens[total]!.key) ? total : 0;
}
const IN = new Set(['trong', 'trên']);

interface ReadUnit {
  readonly id: string;
  readonly dimension: Dimension | 'none';
  readonly end: number;
  readonly doubled: boolean;
  readonly guessed: boolean;
  /** Of a name that has the scale in it ("trđ"). */
  readonly power: number;
}

function readUnit(text: string, tokens: Tokens, at: number, limit: number): ReadUnit {
  const found = tokens.lexicon.units.match(tokens, at, limit);
  // "năm 2021, 2022 lần lượt đạt": no multiple.
  if (found && !(found.value.dimension === 'times' && tokens[at + 1]?.key === 'lượt')) {
    const { dimension } = found.value;
    const end = at + found.length;
    // What is counted keeps the text's own word ("lao động", "người"), but for units of the user's.
    const id =
      dimension === 'count' && !found.value.own
        ? text.slice(tokens[at]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ')
        : found.value.id;
    const doubled = dimension === 'percent' && found.length > 1 && tokens[at]!.key === '%';
    if (dimension === 'count') {
      const density =
        readDensity(text, tokens, end, limit) ??
        readDensity(text, tokens, afterNoun(tokens, end, limit), limit);
      if (density)
        return {
          ...{ id: `${id}/${density.per}`, dimension, end: density.end },
          ...{ doubled: false, guessed: false, power: 0 },
        };
    }
    return { id, dimension, end, doubled, guessed: false, power: found.value.power ?? 0 };
  }
  const word = at < limit ? tokens[at] : undefined;
  if (!word || word.kind !== 'word' || NOT_COUNTED.has(word.key))
    return { id: '', dimension: 'none', end: at, doubled: false, guessed: false, power: 0 };
  return { id: word.key, dimension: 'count', end: at + 1, doubled: false, guessed: true, power: 0 };
}

/** "143,7 thuê bao điện thoại/100 dân": the slash after the rest of what is counted, `limit` without one. */
function afterNoun(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + LONGEST_NOUN && tokens[end]!.kind === 'word') end++;
  const per = end > at && end + 1 < limit && tokens[end]!.key === '/' && tokens[end + 1]!.kind === 'number';
  return per && INHABITANTS.has(tokens[end + 2]?.key ?? '') ? end : limit;
}
const LONGEST_NOUN = 4;

/** "/100 dân", "/người", "trên 1.000 dân": what a density is counted by. */
function readDensity(
  text: string,
  tokens: Tokens,
  at: number,
  limit: number,
): { per: string; end: number } | undefined {
  const key = at < limit ? tokens[at]!.key : '';
  if (key !== '/' && key !== 'trên') return undefined;
  const numbered = at + 1 < limit && tokens[at + 1]!.kind === 'number';
  const end = at + (numbered ? 2 : 1);
  if (end >= limit || tokens[end]!.kind !== 'word') return undefined;
  if (key === 'trên' && !(numbered && INHABITANTS.has(tokens[end]!.key))) return undefined;
  // "794 tổ/5.012 thành viên", "1,07 tỷ bưu gửi/quý III": another count, a period.
  if (numbered ? !/^10+$|^1[.]000$/.test(tokens[at + 1]!.key) : isPeriodName(tokens, end, limit))
    return undefined;
  // "/100 người dân" is "/100 dân".
  const people =
    numbered && tokens[end]!.key === 'người' && end + 1 < limit && tokens[end + 1]!.key === 'dân';
  const per = text.slice(tokens[at + 1]!.start, tokens[end]!.end);
  return people ? { per: `${tokens[at + 1]!.key} dân`, end: end + 2 } : { per, end: end + 1 };
}

/** "quý III", "tháng 9", "năm 2023". */
const isPeriodName = (tokens: Tokens, at: number, limit: number): boolean =>
  PERIODS.has(tokens[at]!.key) &&
  at + 1 < limit &&
  (tokens[at + 1]!.kind === 'number' || /^[iv]+$/.test(tokens[at + 1]!.key));
const PERIODS = new Set(['tháng', 'quý', 'năm', 'tuần']);

/** A percentage of thousands, a counted thing with a fraction: the other reading is the right one. */
function settleByUnit(number: ParsedNumber, dimension: Dimension | 'none', power: number): string {
  if (number.other === undefined) return number.decimal;
  const fractional = number.decimal.includes('.') ? number.decimal : number.other;
  const whole = number.decimal.includes('.') ? number.other : number.decimal;
  if (dimension === 'percent' || dimension === 'points' || dimension === 'speed' || dimension === 'times')
    return fractional;
  if (dimension === 'count' && power === 0) return whole;
  return number.decimal;
}

/** "Tổng băng thông kết nối quốc tế: 412.350 Mbps": of all lines together, not the speed of one. */
function isCapacity(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - CAPACITY_NEAR; k--) {
    const { key, kind } = tokens[k]!;
    if (kind === 'newline' || key === ';' || key === '.') return false;
    const before = tokens[k - 1]!.key;
    if ((key === 'thông' && before === 'băng') || (key === 'lượng' && before === 'dung')) return true;
  }
  return false;
}
const CAPACITY_NEAR = 16;

/** IPv6, KT1, 4.0 after "CMCN": a name's digits hang on a capital. */
function isCode(text: string, word: Token, left: Token | undefined): boolean {
  if (word.kind === 'word')
    return /^[A-Za-zĐđ]*[A-ZĐ][A-Za-zĐđ]*$/.test(text.slice(word.start, word.end)) && word.key !== 'usd';
  return (
    word.key === '#' || word.key === '_' || (word.key === '-' && word.glued && left?.kind !== 'punctuation')
  );
}

/** "10-12%": the second number of a range; "KH-2024", "0912-345" are names. */
const isRangeEnd = (tokens: Tokens, i: number, limit: number): boolean =>
  i > 1 &&
  i + 1 < limit &&
  tokens[i + 1]!.key === '%' &&
  tokens[i - 2]!.kind === 'number' &&
  tokens[i - 1]!.key === '-';

/** "13/2020/TT-BTTTT", "505/QĐ-TTg", "318/BC-STTTT". */
function isDocument(tokens: Tokens, i: number, limit: number): boolean {
  const key = (k: number): string => (k < limit && k >= 0 ? tokens[k]!.key : '');
  if (key(i - 1) === '/' && tokens[i]!.glued && tokens[i - 2]?.kind === 'number' && key(i + 1) === '/')
    return true;
  if (key(i + 1) !== '/') return false;
  const at = tokens[i + 2]?.kind === 'number' && key(i + 3) === '/' ? i + 4 : i + 2;
  return DOCUMENTS.has(key(at));
}
const DOCUMENTS = new Set(
  'qđ nđ tt tb bc ct nq kh cv ubnd ttlt công bttt btttt cp ttg vbhn l qh qđ-ttg nđ-cp'.split(' '),
);

/** "17:26", "17h00". */
function isTime(tokens: Tokens, i: number, limit: number): boolean {
  const colon = (k: number): boolean => k > 0 && k < limit && tokens[k]!.key === ':' && tokens[k]!.glued;
  if (colon(i + 1) && tokens[i + 2]?.kind === 'number' && i + 2 < limit)
    if (tokens[i + 2]!.start === tokens[i + 1]!.end) return true;
  // "(mục tiêu năm 2025:" at a line's end is no hour.
  if (colon(i - 1) && tokens[i - 1]!.end === tokens[i]!.start && tokens[i - 2]?.kind === 'number')
    return true;
  return tokens[i - 1]?.key === 'h' && tokens[i]!.glued && tokens[i - 2]?.kind === 'number';
}

/** "(+6,8%)", "-23,0": a sign glued to the digits and to nothing before it. */
function signBefore(tokens: Tokens, i: number): -1 | 0 | 1 {
  const sign = tokens[i - 1];
  if (!sign || !tokens[i]!.glued) return 0;
  const before = tokens[i - 2];
  // "-95% hộ gia đình": a bullet opens the line.
  if (!before || before.kind === 'newline' || (sign.glued && before.kind !== 'punctuation')) return 0;
  return sign.key === '+' ? 1 : sign.key === '-' || sign.key === '−' || sign.key === '–' ? -1 : 0;
}

/** The unit that a text of its own names ("triệu thuê bao", "tỷ đồng", "%"), as table headers do. */
export function readUnitText(
  text: string,
  tokens: Tokens,
  at: number,
  limit: number,
): { unit: string; dimension: Dimension | 'none'; power: number; end: number; guessed: boolean } {
  const { power, end } = readScales(tokens, at, limit);
  const unit = readUnit(text, tokens, end, limit);
  return { unit: unit.id, dimension: unit.dimension, power, end: unit.end, guessed: unit.guessed };
}

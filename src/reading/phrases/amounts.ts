import { SCALES } from '../../catalog/units';
import { NUMBER_WORDS } from '../../catalog/stopWords';
import type { Tokens } from '../lexicon/lexicon';
import { parseNumber, type ParsedNumber } from './numbers';
import { PhraseTable } from '../lexicon/phraseTable';

/** A number with its scale words. */
export interface Amount {
  readonly number: ParsedNumber;
  /** Of its scale words, 0 without any. */
  readonly power: number;
  /** Offset of the end of its last digits. */
  readonly to: number;
  /** Token after it. */
  readonly end: number;
}

const scales = new PhraseTable(SCALES.map(({ power, names }) => [power, names] as const));

/** Scale words from token `at` on; they stack ("nghìn tỷ"). */
export function readScales(tokens: Tokens, at: number, limit: number): { power: number; end: number } {
  let power = 0;
  let end = at;
  for (let scale = scales.match(tokens, end, limit); scale; scale = scales.match(tokens, end, limit)) {
    // "320 tr.đ": the scale and the unit are one abbreviation.
    if ((tokens.lexicon.units.match(tokens, end, limit)?.length ?? 0) > scale.length) break;
    power += scale.value;
    end += scale.length;
    // "72,1 tr.TB", "139 tr. bưu gửi".
    if (
      tokens[end - 1]!.key === 'tr' &&
      end + 1 < limit &&
      tokens[end]!.key === '.' &&
      tokens[end + 1]!.kind === 'word'
    )
      end++;
  }
  return { power, end };
}

/** Reads the number whose digits are token `i`, with all that belongs to it: "1 tỷ 250 triệu", "5 900 tỷ". */
export function readAmount(tokens: Tokens, i: number, limit: number): Amount | undefined {
  let digits = tokens[i]!.key;
  let last = i;
  if (isNextNumber(tokens, i + 1, limit)) {
    last = lastGroup(tokens, i, limit);
    for (let k = i + 1; k <= last; k++) digits += tokens[k]!.key;
  }
  const number = parseNumber(digits);
  if (!number) return undefined;
  const { power, end } = readScales(tokens, afterWords(tokens, last + 1, limit), limit);
  const whole = power > 0 && isNextNumber(tokens, end, limit);
  return (
    (whole && withRest(tokens, number, power, end, limit)) || { number, power, to: tokens[last]!.end, end }
  );
}

const isNextNumber = (tokens: Tokens, at: number, limit: number): boolean =>
  at < limit && tokens[at]!.kind === 'number' && !tokens[at]!.glued;

const WHOLE = /^[1-9]\d{0,2}$/;
/** The last group may have decimals. */
const GROUP = /^\d{3}(?:,\d+)?$/;

/** "5 900 tỷ đồng", "12 345,6 tỷ đồng": the last of the groups of three digits that a space separates; a scale or a unit must follow. */
function lastGroup(tokens: Tokens, i: number, limit: number): number {
  if (!WHOLE.test(tokens[i]!.key)) return i;
  let last = i;
  let ended = false;
  while (
    !ended &&
    isNextNumber(tokens, last + 1, limit) &&
    tokens[last + 1]!.start === tokens[last]!.end + 1 &&
    GROUP.test(tokens[last + 1]!.key)
  ) {
    last++;
    ended = tokens[last]!.key.length > 3;
  }
  const measured =
    scales.match(tokens, last + 1, limit) ?? tokens.lexicon.units.match(tokens, last + 1, limit);
  return measured ? last : i;
}

/** "1.204 (một nghìn hai trăm linh bốn) sự cố": the number said again in words. */
function afterWords(tokens: Tokens, at: number, limit: number): number {
  if (at + 1 >= limit || tokens[at]!.key !== '(' || !NUMBER_WORDS.has(tokens[at + 1]!.key)) return at;
  let end = at + 1;
  while (end < limit && NUMBER_WORDS.has(tokens[end]!.key)) end++;
  return end < limit && tokens[end]!.key === ')' ? end + 1 : at;
}

/** "1 tỷ 250 triệu", "2 triệu 136 nghìn tỷ", "5 nghìn 900 tỷ": smaller scales go on with the number. */
function withRest(
  tokens: Tokens,
  first: ParsedNumber,
  power: number,
  at: number,
  limit: number,
): Amount | undefined {
  let total = Number(first.decimal);
  let below = power;
  let extra = 0;
  let to = 0;
  let end = at;
  while (extra === 0 && isNextNumber(tokens, end, limit) && WHOLE.test(tokens[end]!.key)) {
    const scale = scales.match(tokens, end + 1, limit);
    if (!scale) break;
    const stacked = readScales(tokens, end + 1, limit);
    const value = Number(tokens[end]!.key);
    let own = stacked.power;
    if (own >= below) {
      // The last scale word is that of the whole: "2 triệu 136 nghìn | tỷ", "5 nghìn 900 | tỷ".
      own = scale.value < below ? scale.value : 0;
      extra = stacked.power - own;
      if (own === 0 && (below !== 3 || value < 100)) break;
    }
    if (value >= 10 ** (below - own)) break;
    total += value * 10 ** (own - power);
    [below, to, end] = [own, tokens[end]!.end, stacked.end];
  }
  if (end === at) return undefined;
  return { number: { decimal: String(Number(total.toFixed(power))) }, power: power + extra, to, end };
}

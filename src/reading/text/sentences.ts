import { PARTS } from '../../catalog/headings';
import { isCapital } from './capital';
import type { Tokens } from '../lexicon/lexicon';

/** A run of tokens that is read together: a sentence, a heading, a bullet. Token indexes, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Opens a line (after its bullet or number). */
  readonly opensLine: boolean;
  /** Number of the paragraph, counted from 0. */
  readonly paragraph: number;
  /** A quotation that opened before goes on. */
  readonly quoted: boolean;
}

/** A stop that ends a sentence: white space and a capital, a digit or the line's end follow, and it is no abbreviation. */
function isStop(text: string, tokens: Tokens, i: number): boolean {
  const key = tokens[i]!.key;
  const next = tokens[i + 1];
  if (!next || next.kind === 'newline') return true;
  if (key === '!' || key === '?') return true;
  if (key !== '.' && key !== '…') return false;
  const before = tokens[i - 1];
  // "72,1 tr.TB", "139 tr. bưu gửi"; "đạt 45 tr. Doanh thu …" ends there.
  if (
    before?.key === 'tr' &&
    tokens[i - 2]?.kind === 'number' &&
    (next.glued || !isCapital(text, next.start))
  )
    return false;
  if (
    key === '.' &&
    before?.kind === 'word' &&
    before.end - before.start <= 2 &&
    isCapital(text, before.start) &&
    tokens[i]!.glued &&
    // "… trong quý II. Doanh thu …", "31.860 TB. TB BRDĐ: …": a quarter's number or a unit is no abbreviation of a name.
    tokens[i - 2]?.key !== 'quý' &&
    tokens[i - 2]?.kind !== 'number'
  ) {
    return false;
  }
  if (next.kind === 'punctuation') return next.key !== '.' && next.key !== ',' && next.key !== ')';
  if (next.kind === 'number') return !next.glued;
  // "tên miền .VN vượt mốc 492 nghìn".
  if (next.glued && !tokens[i]!.glued && before?.kind === 'word') return false;
  return isCapital(text, next.start) || (!next.glued && key === '.');
}

/** "…kỳ 2022Về lĩnh vực…": a heading glued to the sentence before it. */
function isGluedHeading(text: string, tokens: Tokens, i: number): boolean {
  const token = tokens[i]!;
  return (
    token.glued &&
    tokens[i - 1]?.kind !== 'newline' &&
    text.startsWith('Về', token.start) &&
    tokens[i + 1]?.key === 'lĩnh'
  );
}

/** Cuts tokens into sentences; line ends end one; soft ones are gone, see `joinLines`. */
export function sentencesOf(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let opensLine = true;
  let paragraph = 0;
  let quoted = false;
  let quoting = false;
  const cut = (end: number, next: number, newLine: boolean): void => {
    if (end > start) {
      sentences.push({ start, end, opensLine, paragraph, quoted });
      opensLine = false;
      quoted = quoting;
    }
    start = next;
    if (newLine) opensLine = true;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'newline') {
      cut(i, i + 1, true);
      paragraph++;
      quoted = quoting = false;
    } else if (token.kind === 'word' && isGluedHeading(text, tokens, i)) {
      cut(i, i, true);
      paragraph++;
    } else if (token.kind === 'punctuation') {
      if (token.key === '"') quoting = !quoting;
      else if (token.key === '“') quoting = true;
      else if (token.key === '”') quoting = false;
      else if (isStop(text, tokens, i) && !isEnumerator(tokens, start, i)) cut(i + 1, i + 1, false);
    }
  }
  cut(tokens.length, tokens.length, true);
  return sentences;
}

/** "1.", "II." or "Phần 2." at the start of a line numbers it. */
function isEnumerator(tokens: Tokens, start: number, i: number): boolean {
  const at = tokens[start]?.kind === 'newline' ? start + 1 : start;
  if (i - at > 3) return false;
  const from = PART_WORDS.has(tokens[at]!.key) ? at + 1 : at;
  if (from === i) return false;
  for (let k = from; k < i; k++) {
    const { key, kind } = tokens[k]!;
    if (!(kind === 'number' || /^[ivxlc]+$|^[a-zđ]$/.test(key) || key === '.')) return false;
  }
  return true;
}

const PART_WORDS: ReadonlySet<string> = new Set(PARTS);

/** An item of a list: its period is its own, that of the line before the list goes on. */
export const isListItem = (tokens: Tokens, { start }: Sentence): boolean =>
  tokens[start]!.kind === 'punctuation' && tokens[start]!.key !== '(';

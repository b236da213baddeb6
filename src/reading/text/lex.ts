import { isCapital } from './capital';
import { mix, NEWLINE_ID, NUMBER_ID, wordAt } from './words';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'newline';

/** A word, the digits of a number with their separators, one punctuation mark or a line end. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Folded word, the digits, or the mark itself. */
  readonly key: string;
  /** Number of the word or mark in the vocabulary, see `words.ts`. */
  readonly id: number;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

// What a UTF-16 code unit is. Surrogates, in pairs, are marks: pictures, not letters of any word here.
const SPACE = 0;
const LETTER = 1;
const COMBINING = 2;
const DIGIT = 3;
const NEWLINE = 4;
const MARK = 5;
const SURROGATE = 6;

/** Letters and spaces of every script that a briefing is written in stand below. */
const TABLE_SIZE = 0x2100;
const classes = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

function classify(code: number): number {
  if (code === 10) return NEWLINE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) return LETTER;
  return /\p{M}/u.test(char) ? COMBINING : MARK;
}

const classOf = (code: number): number => (code < TABLE_SIZE ? classes[code]! : classify(code));
/** A phrase's numbers are no longer ("4.0", "1.000 dân"). */
const LONGEST_NUMBER = 5;
const isSeparator = (code: number): boolean => code === 44 || code === 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Cuts normalised text into tokens: words are letters ("TT&TT" is one), a number is digits with single separators between
 * them ("5.775", "33.536,37"), marks stand alone; white space other than line ends separates and is dropped.
 */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = -1;
  let i = 0;
  while (i < length) {
    const start = i;
    let code = text.charCodeAt(i++);
    const kind = classOf(code);
    if (kind === SPACE) continue;
    const glued = start === last;
    if (kind === LETTER) {
      let hash = mix(0, code);
      while (i < length) {
        code = text.charCodeAt(i);
        const next = classOf(code);
        if (next !== LETTER && next !== COMBINING) break;
        hash = mix(hash, code);
        i++;
      }
      if (code === 38 && i < length) {
        // "TT&TT": capitals after the sign belong to the word.
        let end = i + 1;
        while (end < length && classOf(text.charCodeAt(end)) === LETTER && isCapital(text, end)) end++;
        if (end > i + 1) for (; i < end; i++) hash = mix(hash, text.charCodeAt(i));
      }
      const { key, id } = wordAt(text, start, i, hash);
      tokens.push({ kind: 'word', start, end: i, key, id, glued });
    } else if (kind === DIGIT) {
      let hash = mix(0, code);
      while (i < length) {
        code = text.charCodeAt(i);
        if (!isDigit(code) && !(isSeparator(code) && isDigit(text.charCodeAt(i + 1)))) break;
        hash = mix(hash, code);
        i++;
      }
      if (i - start > LONGEST_NUMBER)
        tokens.push({ kind: 'number', start, end: i, key: text.slice(start, i), id: NUMBER_ID, glued });
      else {
        const { key, id } = wordAt(text, start, i, hash);
        tokens.push({ kind: 'number', start, end: i, key, id: id || NUMBER_ID, glued });
      }
    } else if (kind === NEWLINE) {
      tokens.push({ kind: 'newline', start, end: i, key: '\n', id: NEWLINE_ID, glued });
    } else {
      let hash = mix(0, code);
      if (kind === SURROGATE && code < 0xdc00 && i < length) hash = mix(hash, text.charCodeAt(i++));
      const { key, id } = wordAt(text, start, i, hash);
      tokens.push({ kind: 'punctuation', start, end: i, key, id, glued });
    }
    last = i;
  }
  return tokens;
}

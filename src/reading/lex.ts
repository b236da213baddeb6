import { fold } from './fold';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'newline';

/** A word, the digits of a number with their separators, one punctuation mark or a line end. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Folded word, the digits, or the mark itself. */
  readonly key: string;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

// Words are letters; a number is digits with single separators between them ("5.775", "33.536,37"); marks stand alone.
const SHAPES = /\p{L}[\p{L}\p{M}]*(?:&\p{Lu}+)?|\d+(?:[.,]\d+)*|\n|[^\s\p{L}\d]/gu;

/** Cuts normalised text into tokens; white space other than line ends separates and is dropped. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  SHAPES.lastIndex = 0;
  for (let match = SHAPES.exec(text); match; match = SHAPES.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const code = raw.charCodeAt(0);
    const end = start + raw.length;
    let kind: TokenKind = 'punctuation';
    let key = raw;
    if (code === 10) kind = 'newline';
    else if (code >= 48 && code <= 57) kind = 'number';
    else if (raw.length > 1 || isLetter(code)) {
      kind = 'word';
      key = fold(raw);
    }
    tokens.push({ kind, start, end, key, glued: start === last });
    last = end;
  }
  return tokens;
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code > 0xbf && /\p{L}/u.test(String.fromCharCode(code)));

import type { Token } from './lex';
import { withLexicon, type Tokens } from '../lexicon/lexicon';
import { skipBullet } from '../structure/headings';

const TERMINAL = new Set(['.', '!', '?', ';', ':', '…']);
/** What leads to a number that goes on. */
const JOINTS = new Set(['và', 'gồm', 'với', 'trên', 'gần', 'hơn', 'khoảng', 'đạt', 'là']);
/** A shorter line was ended by its writer. */
const LONG_LINE = 45;
/** A line that goes on in lower case may be shorter. */
const SHORT_LINE = 18;
/** Text wrapped by e-mail or PDF is no wider. */
const WIDEST = 110;

interface Line {
  /** First token and the newline token that ends the line (or the number of tokens). */
  readonly first: number;
  readonly last: number;
  readonly length: number;
  readonly tabbed: boolean;
}

/**
 * Drops the line ends that e-mail or PDF put inside a sentence, so that phrases may run across them. A line end is such a
 * one when the next word would not have fitted a wrapped text's width, or when a long line ends in no mark and the next goes on
 * in lower case.
 */
export function joinLines(text: string, tokens: Tokens): Tokens {
  const lines = linesOf(text, tokens);
  const width = widthOf(lines);
  const soft = new Set<number>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (line.length === 0 || next.length === 0 || line.tabbed || next.tabbed) continue;
    if (isSoft(text, tokens, line, next, width)) soft.add(line.last);
  }
  return soft.size === 0
    ? tokens
    : withLexicon(
        tokens.filter((_, i) => !soft.has(i)),
        tokens.lexicon,
      );
}

function linesOf(text: string, tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let first = 0;
  let tabbed = false;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.kind !== 'newline') {
      if (!tokens[i]!.glued && i > first) tabbed ||= isGap(text, tokens[i - 1]!.end, tokens[i]!);
      continue;
    }
    const empty = i === first;
    // Indentation counts for the width.
    const start = empty ? 0 : text.lastIndexOf('\n', tokens[first]!.start) + 1;
    const end = empty ? 0 : tokens[i - 1]!.end;
    lines.push({ first, last: i, length: end - start, tabbed });
    first = i + 1;
    tabbed = false;
  }
  return lines;
}

/** Tabs, bars or wide gaps part the cells of a table or the columns of a letterhead. */
function isGap(text: string, from: number, { start, end, key }: Token): boolean {
  if (start - from > 2 || text.charCodeAt(from) === TAB || text.charCodeAt(start - 1) === TAB) return true;
  return key === '|' && text.charAt(end) === ' ';
}
const TAB = 9;

/** The width at which a text was wrapped: many lines come near to the longest. */
function widthOf(lines: readonly Line[]): number | undefined {
  const lengths = lines.filter((line) => line.length > 0 && !line.tabbed).map((line) => line.length);
  const longest = Math.max(0, ...lengths);
  const near = lengths.filter((length) => length > 0.85 * longest).length;
  return longest > LONG_LINE && longest <= WIDEST && near >= 4 && near >= 0.3 * lengths.length
    ? longest
    : undefined;
}

function isSoft(text: string, tokens: Tokens, line: Line, next: Line, width: number | undefined): boolean {
  const before = tokens[line.last - 1]!;
  const after = tokens[next.first]!;
  if (skipBullet(tokens, next.first, next.last) > next.first) return false;
  if (width !== undefined && before.key !== ':') {
    const word = text.slice(after.start).search(/\s|$/u);
    if (line.length + 1 + word > width) return true;
  }
  // "… và 1.800" and "Deface" on the next line of a wrapped text.
  if (width !== undefined && before.kind === 'number' && after.kind === 'word' && line.length >= LONG_LINE)
    if (JOINTS.has(tokens[line.last - 2]!.key)) return true;
  // "đang hoạt động:" with its number alone on the next line, "(KH năm 2021:" with "50%)".
  if (before.key === ':') return after.kind === 'number' && isShort(tokens, next);
  if (TERMINAL.has(before.key)) return false;
  const char = text.charAt(after.start);
  if (after.kind === 'word' && line.length >= SHORT_LINE && isProse(text, tokens, line))
    return char === char.toLowerCase() && char !== char.toUpperCase();
  // "… bưu gửi, gấp" and "1,4 lần cùng kỳ" on the next line.
  if (line.length >= SHORT_LINE && before.kind === 'word' && /^\d+[.,]\d/.test(after.key)) {
    const last = text.charAt(before.end - 1);
    if (last !== last.toUpperCase() && isProse(text, tokens, line)) return true;
  }
  if (line.length < LONG_LINE) return false;
  if (after.kind === 'number') return tokens[next.first + 1]?.key !== '.' || /^\d+[.,]\d/.test(after.key);
  return after.key === '(' || after.key === '%';
}

/** A number with its unit, up to the line's end or a bracket's. */
const isShort = (tokens: Tokens, { first, last }: Line): boolean =>
  last - first <= 3 || tokens[first + 1]!.key === ')' || tokens[first + 2]!.key === ')';

/** Not in capitals: a heading's next line is no part of it. */
function isProse(text: string, tokens: Tokens, line: Line): boolean {
  const words = text.slice(tokens[line.first]!.start, tokens[line.last - 1]!.end);
  return words !== words.toUpperCase();
}

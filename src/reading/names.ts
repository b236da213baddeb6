import { headsIn } from './concepts';
import type { Item } from './items';
import type { Tokens } from './lexicon';
import { sectorIn, type NamedSector } from './sectors';
import type { Figure, TokenRange } from './window';

export const NOWHERE: TokenRange = { start: 0, end: 0 };
export const isEmpty = (range: TokenRange): boolean => range.end <= range.start;

/** Unit and noun of a counted thing. */
export function countedNoun(figure: Figure): TokenRange {
  const { quantity, noun } = figure;
  const start = quantity.dimension === 'count' ? quantity.unitStart : quantity.end;
  return { start, end: Math.max(noun.end, quantity.end) };
}

/**
 * The part of the words before a number that names the indicator: the last clause of them with a head. "Theo số liệu …,
 * các doanh nghiệp làm ra lợi nhuận" is "lợi nhuận"; "xuất khẩu phần cứng, điện tử" keeps its comma.
 */
export function nameOf(tokens: Tokens, figure: Figure): TokenRange {
  const { name, nameItems } = figure;
  if (isEmpty(name) || nameItems.length === 0) return name;
  let start = nameItems.length - 1;
  for (let i = nameItems.length - 1; i >= 0; i--) {
    start = i;
    const from = nameItems[i]!.start;
    if (i > 0 && separates(nameItems[i - 1]!) && headsIn(tokens, from, name.end).length > 0) break;
  }
  while (start < nameItems.length && separates(nameItems[start]!)) start++;
  return start < nameItems.length ? { start: nameItems[start]!.start, end: name.end } : NOWHERE;
}

function separates(item: Item): boolean {
  if (item.kind === 'mark') return item.key === ',' || item.key === '(' || item.key === ')';
  if (item.kind === 'period') return true;
  return (
    item.kind === 'cue' &&
    (item.cue === 'reach' || item.cue === 'handle' || item.cue === 'have' || item.cue === 'within')
  );
}

/** Some word that may be a noun. */
export const hasNoun = (tokens: Tokens, range: TokenRange): boolean => {
  for (let i = range.start; i < range.end; i++)
    if (tokens[i]!.kind === 'word' && tokens[i]!.key.length > 1) return true;
  return false;
};

/** The sector that one of two ranges names, the first before the second, the whole industry last. */
export function sectorOfRanges(tokens: Tokens, a: TokenRange, b: TokenRange): NamedSector | undefined {
  const first = isEmpty(a) ? undefined : sectorIn(tokens, a.start, a.end);
  if (first && first.id !== 'industry') return first;
  return (isEmpty(b) ? undefined : sectorIn(tokens, b.start, b.end)) ?? first;
}

/** The words of a range, without marks at its ends. */
export function wordsOf(
  source: { readonly text: string; readonly tokens: Tokens },
  range: TokenRange,
): string {
  if (isEmpty(range)) return '';
  return source.text
    .slice(source.tokens[range.start]!.start, source.tokens[range.end - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '')
    .replace(/\s+(?:trong|tại|của|vào|từ|và|ở|có)$/u, '');
}

/** The words name the unit. */
export const saysUnit = (words: string, unit: string): boolean =>
  ` ${words.toLowerCase()} `.includes(` ${unit.toLowerCase()} `);

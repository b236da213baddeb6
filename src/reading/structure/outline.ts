import { MAKING } from '../../catalog/headings';
import { conceptsIn, isOwner, sectorOfConcepts } from '../lexicon/concepts';
import type { Context } from '../context';
import { BULLETS, type Heading, opensTopic, skipBullet } from './headings';
import type { Tokens } from '../lexicon/lexicon';
import type { PeriodPhrase } from '../periods/spec';
import { PhraseTable } from '../lexicon/phraseTable';
import type { Sentence } from '../text/sentences';

/** A level of a text's outline: how its lines are numbered, and what held before its first heading. */
export interface Level {
  readonly style: string;
  readonly sectors: readonly string[];
  readonly frame?: PeriodPhrase;
  /** The heading stands alone on its line: "1. Bưu chính". */
  readonly alone: boolean;
  /** Lines of the same style below the heading are its items: "- Bưu chính" and "- Doanh thu …". */
  holds: boolean;
}

/** What a line of the outline changes: the sectors that it goes back to, and the frame that holds on. */
export interface Turn {
  readonly sectors: readonly string[];
  /** The line is of a part of what the enclosing heading is about, whose frame goes on. */
  readonly nested: boolean;
  readonly frame?: PeriodPhrase;
  /** The enterprise that the line names. */
  readonly owners?: readonly string[];
}

/**
 * Follows the outline at a line's beginning. A further line of a level ends what the heading of that level before it opened:
 * after "b) Chữ ký số: …" the line "c) Tỷ lệ văn bản …" is about what "1. Chính quyền điện tử" is about.
 */
export function turnAt(
  context: Context,
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  heading: Heading | undefined,
): Turn | undefined {
  const { outline } = context;
  const directly = context.underTitle;
  context.underTitle = false;
  const isTitle = heading?.strong === true && !heading.loose;
  if (outline.length === 0 && !isTitle && skipBullet(tokens, sentence.start, sentence.end) === sentence.start)
    return undefined;
  const style = styleOf(text, tokens, sentence);
  const at = outline.findIndex((level) => level.style === style);
  const level = at < 0 ? undefined : outline[at]!;
  if (level) outline.length = at + 1;
  if (isTitle) return enter(context, style, heading, isAlone(tokens, heading, sentence));
  if (heading?.strong) return undefined;
  // "- Bưu chính:" and "- Doanh thu …" on the next line: no further part, but an item of it.
  if (level && directly && level.alone) level.holds = true;
  const known = level !== undefined && !level.holds && !(level.alone && style === '');
  if (known && level.sectors.length > 0) return { sectors: level.sectors, nested: true, frame: level.frame };
  if (style !== '' && isMaking(context, tokens, sentence))
    return { sectors: ['ict-industry'], nested: true, frame: context.frameAfter };
  const last = outline.at(-1);
  const pictured = !level && !directly && last?.alone === true && isPicture(style) && isPicture(last.style);
  if (!opensTopic(text, tokens, sentence, known || (pictured && leadsToProse(tokens, sentence))))
    return undefined;
  // "1. Bưu chính" and "1.1. Mạng lưới".
  if (last && last !== level && rankOf(style) > rankOf(last.style)) return undefined;
  const concepts = conceptsIn(tokens, sentence.start, sentence.end);
  const sector = sectorOfConcepts(concepts);
  return {
    sectors: sector === undefined ? [] : [sector],
    owners: concepts.ids.filter(isOwner),
    nested: false,
  };
}

/** "📮 Bưu chính", "🔬 Sở hữu trí tuệ": each heading has a picture of its own. */
const isPicture = (style: string): boolean => style.charCodeAt(0) > 0x2200 && !BULLETS.has(style);

/** The next line opens with a word: no item of a list, whose items have pictures too. */
function leadsToProse(tokens: Tokens, { end }: Sentence): boolean {
  let at = end;
  while (tokens[at]?.kind === 'newline') at++;
  return tokens[at]?.kind === 'word';
}

/** "a) Sản xuất" under "6. Công nghệ thông tin": a line of words alone. */
function isMaking({ sectors }: Context, tokens: Tokens, { start, end }: Sentence): boolean {
  if (sectors.length < 2 || !sectors.includes('ict-industry')) return false;
  const from = skipBullet(tokens, start, end);
  if (!making.match(tokens, from, end)) return false;
  for (let i = from; i < end; i++) if (tokens[i]!.kind === 'number') return false;
  return (tokens[end]?.kind ?? 'newline') === 'newline';
}
const making = new PhraseTable([[true, MAKING]]);

/** Enters the heading that a line opens with; one of the same level before it has gone. */
function enter(context: Context, style: string, heading: Heading, alone: boolean): Turn {
  const { outline } = context;
  const before = outline.at(-1)?.style === style ? outline.pop() : undefined;
  const sectors = before ? before.sectors : context.sectors;
  const frame = before ? before.frame : context.frameAfter;
  outline.push({ style, sectors, frame, alone, holds: false });
  context.underTitle = alone;
  const nested = sectors.length > 0 && heading.sectors.every((sector) => sectors.includes(sector));
  return { sectors: heading.sectors, nested, frame };
}

/** The heading stands alone on its line; what follows in brackets is a remark: "2. Viễn thông (đến 30/11)". */
function isAlone(tokens: Tokens, heading: Heading, { end }: Sentence): boolean {
  const closed = heading.body >= end || tokens[heading.body]!.key === '(';
  return closed && (tokens[end]?.kind ?? 'newline') === 'newline';
}

/** How a line is numbered or marked, alike for all lines of a level: "I.", "2.", "2.1.", "b)", "-"; empty for a plain line. */
export function styleOf(
  text: string,
  tokens: Tokens,
  { start, end }: Pick<Sentence, 'start' | 'end'>,
): string {
  const after = skipBullet(tokens, start, end);
  if (after === start) return '';
  const first = tokens[start]!;
  const { key, kind, start: at } = first.key === '(' ? tokens[start + 1]! : first;
  if (kind === 'punctuation') return key;
  const mark = tokens[after - 1]!.key;
  if (kind === 'number') return `${key.replace(/\d+/g, '1')}${mark}`;
  const capital = text.charAt(at) !== key.charAt(0);
  return `${!capital ? 'a' : /^[ivx]+$/.test(key) ? 'I' : 'A'}${mark}`;
}

/** A numbered line stands below the innermost heading: "a) …" under "1. Bưu chính". */
export function isBelow(outline: readonly Level[], style: string): boolean {
  const last = outline.at(-1);
  return last !== undefined && style !== '' && rankOf(style) > rankOf(last.style);
}

/** Parts, sections, paragraphs, items: the deeper the greater. */
export function rankOf(style: string): number {
  const at = RANKS.indexOf(style.charAt(0));
  return at < 0
    ? RANKS.length + 2
    : at + (style.startsWith('1.1') ? (style.startsWith('1.1.1') ? 0.6 : 0.3) : 0);
}
const RANKS = 'AI1a';

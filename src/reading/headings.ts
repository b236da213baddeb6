import {
  FURNITURE,
  HEADING_OPENERS,
  PLAN_HEADINGS,
  RELATED_HEADINGS,
  RESULT_HEADINGS,
} from '../catalog/headings';
import type { Token } from './lex';
import type { Tokens } from './lexicon';
import { PhraseTable } from './phraseTable';
import { sectorAt } from './sectors';
import type { Sentence } from './sentences';

const openers = new PhraseTable(HEADING_OPENERS.map((row) => [row, row.names] as const));
const related = new PhraseTable([[true, RELATED_HEADINGS]]);
/** True for words with a colon, which are furniture in the midst of a line too. */
const furniture = new PhraseTable(FURNITURE.map((words) => [words.endsWith(':'), [words]] as const));
const parts = new PhraseTable<'plans' | 'results'>([
  ['plans', PLAN_HEADINGS],
  ['results', RESULT_HEADINGS],
]);

export interface Heading {
  /** Sectors named, in order; empty when the heading names none. */
  readonly sectors: readonly string[];
  /** First token after the heading and its mark: the body of the sentence. */
  readonly body: number;
  /** The heading is a line of its own or ends in a colon; a sector that merely opens a sentence is not. */
  readonly strong: boolean;
  /** Part of its sentence ("Ở mảng viễn thông, …"), not a line or title of its own. */
  readonly loose?: boolean;
}

/** Marks before the items of a list. */
export const BULLETS = new Set([
  '-',
  '–',
  '—',
  '•',
  '*',
  '+',
  '●',
  '▪',
  '',
  '◦',
  '✓',
  '►',
  '',
  '·',
  '>',
  '»',
  '›',
  '▸',
  '▲',
]);

/** Skips bullets and numbers ("1.", "II.", "a)", "2.1.", "(3)") at the start of a sentence. */
export function skipBullet(tokens: Tokens, start: number, end: number): number {
  let i = start;
  while (i < end && (BULLETS.has(tokens[i]!.key) || isSymbol(tokens[i]!))) i++;
  const open = tokens[i]?.key === '(' ? 1 : 0;
  const token = tokens[i + open];
  if (!token || i + open + 1 >= end) return i;
  const numbered = /^\d{1,2}(\.\d{1,2})*$/.test(token.key) || /^(?:[ivx]{1,4}|[a-hđ])$/.test(token.key);
  const mark = tokens[i + open + 1]!.key;
  if (
    numbered &&
    (open
      ? mark === ')'
      : (mark === '.' || mark === ')' || mark === '/' || mark === '-') && tokens[i + open + 1]!.glued)
  ) {
    const after = i + open + 2;
    return mark === '/' && tokens[after]?.glued ? i : after;
  }
  return i;
}

const isSymbol = (token: Token): boolean =>
  token.kind === 'punctuation' && /\p{So}|\p{Sk}|\uFE0F/u.test(token.key);

const JOINTS = new Set([',', 'và', '-', '–', '/', '&', ';']);
const LATIN_MARKS = new Set([':', ',', '.', '-', '–', '(', ';']);

/** The sector heading that a sentence opens with, if any. */
export function headingOf(tokens: Tokens, sentence: Sentence): Heading | undefined {
  const start = skipBullet(tokens, sentence.start, sentence.end);
  const opener = openers.match(tokens, start, sentence.end);
  let at = start + (opener?.length ?? 0);
  // "Về lĩnh vực quản lý nhà nước về bưu chính": openers may stack.
  for (
    let more = openers.match(tokens, at, sentence.end);
    opener && more;
    more = openers.match(tokens, at, sentence.end)
  )
    at += more.length;
  const sectors: string[] = [];
  let end = at;
  for (let name = nameAt(tokens, at, sentence.end); name; name = nameAt(tokens, at, sentence.end)) {
    if (!sectors.includes(name.id)) sectors.push(name.id);
    end = at = name.end;
    if (at < sentence.end && JOINTS.has(tokens[at]!.key) && goesOnAt(tokens, at, sentence.end)) at++;
    else break;
  }
  if (sectors.length === 0) return undefined;
  // "mạng", "quốc gia", "Việt Nam" after the name belong to it.
  while (end < sentence.end && TAILS.has(tokens[end]!.key)) end++;
  const mark = end < sentence.end ? tokens[end]!.key : '';
  const alone = end >= sentence.end;
  // "Doanh nghiệp công nghệ số: 74.300 DN": the statistic itself, no heading.
  if (mark === ':' && !opener && tokens[start]!.key === 'doanh' && tokens[end + 1]?.kind === 'number')
    return { sectors, body: start, strong: false };
  if (alone || mark === ':' || (mark === '.' && end === sentence.end - 1))
    return { sectors, body: alone ? end : end + 1, strong: true };
  if (opener && (opener.value.strong || LATIN_MARKS.has(mark)) && mark !== '(')
    return { sectors, body: LATIN_MARKS.has(mark) ? end + 1 : end, strong: true, loose: true };
  if (mark === '(' && closesLine(tokens, end, sentence.end)) return { sectors, body: end, strong: true };
  // "3. Bưu chính, phát hành báo": a numbered line of its own that names more than the sector.
  const dressed = start > sentence.start && JOINTS.has(mark) && isTopicLine(tokens, sentence, start);
  return dressed ? { sectors, body: sentence.end, strong: true } : { sectors, body: start, strong: false };
}

/**
 * Whether a name after a joint belongs to the heading: "Về bưu chính, viễn thông, …" does, the topic in "Trong lĩnh vực viễn
 * thông, thuê bao 4G đạt …" opens the sentence.
 */
function goesOnAt(tokens: Tokens, joint: number, end: number): boolean {
  const next = nameAt(tokens, joint + 1, end);
  if (!next || tokens[joint]!.key !== ',') return next !== undefined;
  const mark = next.end < end ? tokens[next.end]! : undefined;
  return mark === undefined || mark.kind === 'punctuation' || JOINTS.has(mark.key) || !next.topic;
}

/** "(từ 24/7 đến 23/8/2024)" up to the end of the line or a colon. */
function closesLine(tokens: Tokens, open: number, end: number): boolean {
  for (let i = open; i < end; i++)
    if (tokens[i]!.key === ')') return i + 1 >= end || tokens[i + 1]!.key === ':';
  return false;
}

const TAILS = new Set(['mạng', 'quốc', 'gia', 'việt', 'nam', 'và', 'của', 'tỉnh', 'trên', 'địa', 'bàn']);

function nameAt(
  tokens: Tokens,
  i: number,
  end: number,
): { id: string; end: number; topic?: boolean } | undefined {
  const sector = sectorAt(tokens, i, end);
  const topic = tokens.lexicon.topics.match(tokens, i, end);
  if (topic && topic.length > (sector ? sector.end - i : 0))
    return { id: topic.value, end: i + topic.length, topic: true };
  return sector && { id: sector.id, end: sector.end };
}

const SHORT_LINE = 30;

/** Whether a line opens a part of plans or of results; only lines that read like headings do. */
export function partOpenedBy(
  text: string,
  tokens: Tokens,
  sentence: Sentence,
): 'plans' | 'results' | undefined {
  if (!sentence.opensLine || sentence.end - sentence.start > SHORT_LINE) return undefined;
  const last = tokens[sentence.end - 1]!;
  const next = tokens[sentence.end];
  const endsLine = next === undefined || next.kind === 'newline' || next.glued;
  if (!endsLine || (last.key === '.' && !isUpperCase(text, tokens, sentence))) return undefined;
  const start = skipBullet(tokens, sentence.start, sentence.end);
  const numbered = start > sentence.start;
  for (let i = start; i < sentence.end; i++) {
    // "1.3. Mạng lưới (số liệu đến 20/9/2021):" opens no part.
    if (tokens[i]!.key === '(' && i > start) return undefined;
    const found = parts.match(tokens, i, sentence.end);
    if (!found) continue;
    const capitals = isUpperCase(text, tokens, sentence);
    // "Về nhiệm vụ…" deep inside a line is no heading; near its start, or in capitals, it is.
    if (i - start > 6 && !numbered && !capitals) return undefined;
    // A menu's "Giải pháp" is no heading either: a heading is numbered, in capitals, has a colon or names a time.
    const dressed = numbered || capitals || last.key === ':' || saysTime(tokens, sentence);
    return found.value === 'results' || dressed ? found.value : undefined;
  }
  return undefined;
}

const TIMES = new Set(['tháng', 'quý', 'năm', 'tới', 'cuối', 'tiếp']);

const saysTime = (tokens: Tokens, sentence: Sentence): boolean => {
  for (let i = sentence.start; i < sentence.end; i++) if (TIMES.has(tokens[i]!.key)) return true;
  return false;
};

/** A numbered line of its own that names no sector opens another topic: "9. Xuất khẩu một số mặt hàng". */
export function opensTopic(text: string, tokens: Tokens, sentence: Sentence): boolean {
  if (!sentence.opensLine || sentence.end - sentence.start > SHORT_LINE) return false;
  const start = skipBullet(tokens, sentence.start, sentence.end);
  if (
    start === sentence.start ||
    start >= sentence.end ||
    !/^[\dIVX]/.test(text.charAt(tokens[sentence.start]!.start))
  )
    return false;
  return isTopicLine(tokens, sentence, start);
}

/** Nothing but words up to the line's end. */
function isTopicLine(tokens: Tokens, { opensLine, end }: Sentence, start: number): boolean {
  if (!opensLine || end - start > SHORT_LINE) return false;
  if ((tokens[end]?.kind ?? 'newline') !== 'newline') return false;
  for (let i = start; i < end; i++)
    if (tokens[i]!.kind === 'number' || /[.:;]/.test(tokens[i]!.key)) return false;
  return true;
}

/** "Tin liên quan:" with nothing but marks after it: the lines below are other articles' titles. */
export function opensRelated(tokens: Tokens, sentence: Sentence): boolean {
  const start = skipBullet(tokens, sentence.start, sentence.end);
  const found = sentence.opensLine ? related.match(tokens, start, sentence.end) : undefined;
  return found !== undefined && sentence.end - start - found.length <= 2;
}

/** "Ảnh: …", "Từ khóa: …", "Địa chỉ: 18 Nguyễn Du …": what stands around an article. */
export function isFurniture(tokens: Tokens, sentence: Sentence): boolean {
  const at = sentence.opensLine ? skipBullet(tokens, sentence.start, sentence.end) : sentence.start;
  // "(Nguồn: báo cáo của 8 doanh nghiệp)".
  const open = tokens[at]?.key === '(' && tokens[sentence.end - 1]!.key === ')' ? 1 : 0;
  const found = furniture.match(tokens, at + open, sentence.end);
  return found !== undefined && (sentence.opensLine || found.value);
}

const PROSE = 14;

/** A sentence of some length that ends in a full stop is prose again. */
export const isProse = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.end - sentence.start >= PROSE && tokens[sentence.end - 1]!.key === '.';

function isUpperCase(text: string, tokens: Tokens, sentence: Sentence): boolean {
  const line = text.slice(tokens[sentence.start]!.start, tokens[sentence.end - 1]!.end);
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

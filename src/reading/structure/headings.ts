import { HEADING_OPENERS, ORDINALS, PARTS, VAGUE_TOPICS } from '../../catalog/headings';
import { conceptsIn } from '../lexicon/concepts';
import type { Token } from '../text/lex';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';
import { sectorAt } from '../lexicon/sectors';
import type { Sentence } from '../text/sentences';

const openers = new PhraseTable(HEADING_OPENERS.map((row) => [row, row.names] as const));
export interface Heading {
  /** Sectors named, in order; empty when the heading names none. */
  readonly sectors: readonly string[];
  /** First token after the heading and its mark: the body of the sentence. */
  readonly body: number;
  /** The heading is a line of its own or ends in a colon; a sector that merely opens a sentence is not. */
  readonly strong: boolean;
  /** Part of its sentence ("Ở mảng viễn thông, …"), not a line or title of its own. */
  readonly loose?: boolean;
  /** Named by what is counted there ("Chữ ký số: …"), which goes on naming what follows. */
  readonly topic?: boolean;
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
  // "1️⃣": a digit in a box.
  if (mark === '\uFE0F' || mark === '\u20E3') return i + (tokens[i + 2]?.key === '\u20E3' ? 3 : 2);
  if (
    numbered &&
    (open
      ? mark === ')'
      : (mark === '.' || mark === ')' || mark === '/' || mark === '-') && tokens[i + open + 1]!.glued)
  ) {
    const after = i + open + 2;
    // "IV/- Viễn thông", "V.- Bưu chính"; "3/2023" numbers nothing.
    if (tokens[after]?.key === '-' && tokens[after]!.glued) return after + 1;
    return mark === '/' && tokens[after]?.glued ? i : after;
  }
  return i;
}

/** "Thứ hai, về bưu chính", "Ba là viễn thông", "Phần II. Bưu chính", "Mục 6: Viễn thông". */
function skipOrdinal(tokens: Tokens, start: number, end: number): number {
  let at = start;
  if (
    PART_WORDS.has(tokens[at]?.key ?? '') &&
    at + 2 < end &&
    /^(?:\d{1,2}|[ivx]{1,4})$/.test(tokens[at + 1]!.key)
  )
    at += /^[.:,–—-]$/.test(tokens[at + 2]!.key) ? 3 : 2;
  const found = at === start ? ordinals.match(tokens, start, end)?.length : 0;
  if (found === undefined) return start;
  at += found;
  while (at < end && (tokens[at]!.key === ',' || tokens[at]!.key === ':')) at++;
  return at;
}
const ordinals = new PhraseTable([[true, ORDINALS]]);
const PART_WORDS = new Set(PARTS);

const isSymbol = (token: Token): boolean =>
  token.kind === 'punctuation' && /\p{So}|\p{Sk}|\uFE0F/u.test(token.key);

const JOINTS = new Set([',', 'và', '-', '–', '/', '&', ';']);
const LATIN_MARKS = new Set([':', ',', '.', '-', '–', '(', ';']);

/** The sector heading that a sentence opens with, if any. */
export function headingOf(tokens: Tokens, sentence: Sentence): Heading | undefined {
  let start = skipOrdinal(tokens, skipBullet(tokens, sentence.start, sentence.end), sentence.end);
  // "[BƯU CHÍNH] Doanh thu …", "== Viễn thông ==".
  while (start < sentence.end && OPENING_MARKS.has(tokens[start]!.key)) start++;
  const first = nameAt(tokens, start, sentence.end);
  const found = openers.match(tokens, start, sentence.end);
  // "Dịch vụ công: …" is a name, in "Dịch vụ viễn thông: …" the first word only leads to one.
  if (!first && !found) return undefined;
  const opener = first && first.end - start > (found?.length ?? 0) ? undefined : found;
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
  for (
    let name = opener ? nameAt(tokens, at, sentence.end) : first;
    name;
    name = nameAt(tokens, at, sentence.end)
  ) {
    for (const id of name.ids) if (!sectors.includes(id)) sectors.push(id);
    end = at = name.end;
    if (at < sentence.end && JOINTS.has(tokens[at]!.key) && goesOnAt(tokens, at, sentence.end)) at++;
    else break;
  }
  if (sectors.length === 0) return undefined;
  // "mạng", "quốc gia", "Việt Nam" after the name belong to it.
  while (end < sentence.end && TAILS.has(tokens[end]!.key)) end++;
  const closed = end < sentence.end && CLOSING_MARKS.has(tokens[end]!.key);
  end = afterDress(tokens, end, sentence.end);
  if (closed && end < sentence.end && start > sentence.start) return { sectors, body: end, strong: true };
  const mark = end < sentence.end ? tokens[end]!.key : '';
  const alone = end >= sentence.end;
  // "Doanh nghiệp công nghệ số: 74.300 DN": the statistic itself, no heading.
  if (mark === ':' && !opener && tokens[start]!.key === 'doanh' && tokens[end + 1]?.kind === 'number')
    return { sectors, body: start, strong: false };
  if (alone || mark === ':' || (mark === '.' && end === sentence.end - 1))
    return {
      sectors,
      body: alone ? end : end + 1,
      strong: true,
      topic: !opener && first?.topic === true && conceptsIn(tokens, start, end).head !== undefined,
    };
  if (opener && (opener.value.strong || LATIN_MARKS.has(mark)) && mark !== '(')
    return { sectors, body: LATIN_MARKS.has(mark) ? end + 1 : end, strong: true, loose: true };
  if (mark === '(' && closesLine(tokens, end, sentence.end)) return { sectors, body: end, strong: true };
  // "3. Bưu chính, phát hành báo": a numbered line of its own that names more than the sector.
  const dressed = start > sentence.start && JOINTS.has(mark) && isTopicLine(tokens, sentence, start);
  if (dressed) return { sectors, body: sentence.end, strong: true };
  return first?.vague ? undefined : { sectors, body: start, strong: false };
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

/** Pictures and rules at the end of a line: "VIỄN THÔNG 📶", "BƯU CHÍNH ***"; a closing bracket anywhere. */
function afterDress(tokens: Tokens, at: number, end: number): number {
  let last = at;
  while (last < end && (CLOSING_MARKS.has(tokens[last]!.key) || isDress(tokens[last]!))) last++;
  if (last < end && tokens[last]!.key === ':') return last;
  if (last >= end) return last;
  return at < end && CLOSING_MARKS.has(tokens[at]!.key) ? at + 1 : at;
}
const OPENING_MARKS = new Set(['[', '【', '«', '=', '_', '~', '#']);
const CLOSING_MARKS = new Set([']', '】', '»']);
const isDress = (token: Token): boolean => DRESS.has(token.key) || isSymbol(token);
const DRESS = new Set(['*', '=', '_', '~', '-', '–', '—', '|', '#', '.', '…', '!']);

const TAILS = new Set(['mạng', 'quốc', 'gia', 'việt', 'nam', 'và', 'của', 'tỉnh', 'trên', 'địa', 'bàn']);

const vague = new PhraseTable(VAGUE_TOPICS);

function nameAt(
  tokens: Tokens,
  i: number,
  end: number,
): { ids: readonly string[]; end: number; topic?: boolean; vague?: boolean } | undefined {
  const sector = sectorAt(tokens, i, end);
  const topic = tokens.lexicon.topics.match(tokens, i, end);
  if (topic && topic.length > (sector ? sector.end - i : 0))
    return { ids: [topic.value], end: i + topic.length, topic: true };
  if (sector) return { ids: [sector.id], end: sector.end };
  const other = vague.match(tokens, i, end);
  return other && { ids: other.value, end: i + other.length, topic: true, vague: true };
}

const SHORT_LINE = 30;
const TIMES = new Set(['tháng', 'quý', 'năm']);

/**
 * A numbered line of its own that names no sector opens another topic: "9. Xuất khẩu một số mặt hàng".
 * @param known other lines of its level are headings of sectors: "đ) Về đo lường:" is another one
 */
export function opensTopic(text: string, tokens: Tokens, sentence: Sentence, known: boolean): boolean {
  if (!sentence.opensLine || sentence.end - sentence.start > SHORT_LINE) return false;
  const start = skipBullet(tokens, sentence.start, sentence.end);
  if (start === sentence.start || start >= sentence.end) return false;
  if (!known && !/^[\dA-HIVX]/.test(text.charAt(tokens[sentence.start]!.start))) return false;
  return isTopicLine(tokens, sentence, start, known);
}

/** Nothing but words and years up to the line's end, where a heading may have a colon. */
function isTopicLine(tokens: Tokens, { opensLine, end }: Sentence, start: number, colon = false): boolean {
  if (!opensLine || end - start > SHORT_LINE) return false;
  if ((tokens[end]?.kind ?? 'newline') !== 'newline') return false;
  const last = colon && tokens[end - 1]!.key === ':' ? end - 1 : end;
  for (let i = start; i < last; i++)
    if ((tokens[i]!.kind === 'number' && !TIMES.has(tokens[i - 1]!.key)) || /[.:;]/.test(tokens[i]!.key))
      return false;
  return true;
}

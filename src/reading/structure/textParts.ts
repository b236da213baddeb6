import { FURNITURE, PLAN_HEADINGS, RELATED_HEADINGS, RESULT_HEADINGS } from '../../catalog/headings';
import { isCapital } from '../text/capital';
import { BULLETS, skipBullet } from './headings';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';
import type { Sentence } from '../text/sentences';

const related = new PhraseTable([[true, RELATED_HEADINGS]]);
/** True for words with a colon, which are furniture in the midst of a line too. */
const furniture = new PhraseTable(FURNITURE.map((words) => [words.endsWith(':'), [words]] as const));
const parts = new PhraseTable<'plans' | 'results'>([
  ['plans', PLAN_HEADINGS],
  ['results', RESULT_HEADINGS],
]);

const SHORT_LINE = 30;
/** Words that may stand before those that open a part. */
const NEAR = 6;

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
  // "• Hộ gia đình có cáp quang: 86,1%, mục tiêu năm 2025 là 88%": an item opens a part with its first words only.
  const isItem = BULLETS.has(tokens[sentence.start]!.key);
  const numbered = start > sentence.start;
  // "và kế hoạch công tác quý III/2023": the title's second line.
  if (!numbered && tokens[start]?.kind === 'word' && !isCapital(text, tokens[start].start)) return undefined;
  for (let i = start; i < sentence.end; i++) {
    // "1.3. Mạng lưới (số liệu đến 20/9/2021):" opens no part.
    if (tokens[i]!.key === '(' && i > start) return undefined;
    const found = parts.match(tokens, i, sentence.end);
    if (!found) continue;
    // "– Kiến nghị: sửa Nghị định …;" says it all in its item.
    if (isItem && hasColon(tokens, i, sentence.end - 1)) return undefined;
    const capitals = isUpperCase(text, tokens, sentence);
    // "Về nhiệm vụ…" deep inside a line is no heading; near its start, or in capitals, it is.
    if (i - start > (isItem ? 0 : NEAR) && !capitals && (isItem || !numbered)) return undefined;
    // A menu's "Giải pháp" is no heading either: a heading is numbered, in capitals, has a colon or names a time.
    if (found.value === 'results') return found.value;
    if (givesAmount(tokens, start, sentence.end)) return undefined;
    const dressed = numbered || capitals || last.key === ':' || saysTime(tokens, sentence);
    return dressed ? found.value : undefined;
  }
  return undefined;
}

/** "Mục tiêu năm 2025: 88%" is one plan and opens no part; "Phương hướng 6 tháng cuối năm theo Nghị quyết 57" does. */
function givesAmount(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (tokens[i]!.kind === 'number' && i + 1 < end && AFTER_AMOUNT.has(tokens[i + 1]!.key)) return true;
  return false;
}
const AFTER_AMOUNT = new Set(['%', 'tỷ', 'triệu', 'nghìn', 'ngàn']);

function hasColon(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.key === ':') return true;
  return false;
}

const TIMES = new Set(['tháng', 'quý', 'năm', 'tới', 'cuối', 'tiếp']);

const saysTime = (tokens: Tokens, sentence: Sentence): boolean => {
  for (let i = sentence.start; i < sentence.end; i++) if (TIMES.has(tokens[i]!.key)) return true;
  return false;
};

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
  if (found) return (sentence.opensLine || found.value) && !isOfPhones(tokens, at + open, found.length);
  // "Hình 2: …", "Ảnh 3: …".
  return sentence.opensLine && PICTURES.has(tokens[at]?.key ?? '') && tokens[at + 1]?.kind === 'number';
}
/** "Điện thoại: 1.612.400 TB", "ĐT: cả nước có …": telephones are counted, not called. */
function isOfPhones(tokens: Tokens, at: number, length: number): boolean {
  if (!PHONES.has(tokens[at]!.key)) return false;
  const next = tokens[at + length];
  return next !== undefined && (next.kind === 'word' || AMOUNT.test(next.key));
}
const PHONES = new Set(['điện', 'đt']);
const AMOUNT = /^[1-9]\d{0,2}(?:\.\d{3})+$|^\d+,\d+$/;
const PICTURES = new Set(['hình', 'ảnh']);

const PROSE = 14;

/** A sentence of some length that ends in a full stop is prose again. */
export const isProse = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.end - sentence.start >= PROSE && tokens[sentence.end - 1]!.key === '.';

function isUpperCase(text: string, tokens: Tokens, sentence: Sentence): boolean {
  const line = text.slice(tokens[sentence.start]!.start, tokens[sentence.end - 1]!.end);
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

/** Tokens of the words for plans that a heading opens with, 0 without any. */
export function planHeadingLength(tokens: Tokens, at: number, end: number): number {
  const found = parts.match(tokens, at, end);
  return found?.value === 'plans' ? found.length : 0;
}

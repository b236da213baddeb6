import type { Tokens } from '../lexicon/lexicon';
import type { PeriodPhrase, PeriodSpec } from './spec';

/** How far before a period the word that it is likened with stands. */
const NEAR = 6;
const LIKE = new Set(['như', 'giống', 'đúng', 'tự']);
const STOPS = new Set([',', ';', '.', ':', '(', ')']);

/**
 * "Theo công bố tháng 10/2021 của UPU", "mà ITU phát hành hồi tháng 8": when something came out, not what it is about.
 * It is the period of a figure only where its sentence has no other, and frames nothing.
 */
export function isPublication(tokens: Tokens, { start }: PeriodPhrase): boolean {
  let i = start - 1;
  while (i > 0 && BETWEEN.has(tokens[i]!.key)) i--;
  return i > 0 && OUT.get(tokens[i]!.key) === tokens[i - 1]!.key;
}
const BETWEEN = new Set(['hồi', 'vào', 'trong', 'ngày', 'cuối', 'đầu', 'giữa', 'mới', 'nhất']);
/** Second words of "công bố", "phát hành", each with its first. */
const OUT = new Map([
  ['bố', 'công'],
  ['hành', 'phát'],
]);

/** "vẫn đúng những cái tên của năm 2022", "như năm 2021": another year that something is like. */
export function isLikened(tokens: Tokens, { start }: PeriodPhrase): boolean {
  for (let i = start - 1; i >= 0 && i >= start - NEAR; i--) {
    const { key } = tokens[i]!;
    if (STOPS.has(key)) return false;
    if (LIKE.has(key)) return key !== 'tự' || tokens[i - 1]?.key === 'tương';
  }
  return false;
}

/**
 * "Giá xăng tăng trong quý II ăn vào chi phí, song doanh thu vẫn đạt …", "Dù dịch bùng phát hồi tháng 7, sản lượng …": when
 * something happened that the figures stand against. It frames nothing.
 * @param from first token of the sentence
 */
export function isToldBeside(tokens: Tokens, from: number, { start, end }: PeriodPhrase): boolean {
  let before = start - 1;
  while (before >= from && BETWEEN.has(tokens[before]!.key)) before--;
  // What stands right behind the conjunction, or opens the clause, frames it: "Dù tháng 4 ít ngày, doanh thu …".
  let opens = before;
  const furthest = Math.max(from, before - LONGEST_STORY);
  while (opens >= furthest && !STOPS.has(tokens[opens]!.key)) opens--;
  if (before - opens < SHORTEST_STORY) return false;
  const concedes = CONCEDING.has(tokens[opens + 1]!.key);
  for (let i = end; i < tokens.length && i < end + LONGEST_STORY; i++) {
    const { key, kind } = tokens[i]!;
    if (kind === 'number' || kind === 'newline') return false;
    if (ADVERSATIVE.has(key) && tokens[i - 1]!.key === ',') return i > end;
    if (STOPS.has(key) && key !== ',') return false;
    if (key === ',' && concedes) return true;
  }
  return false;
}
const CONCEDING = new Set(['dù', 'mặc', 'tuy', 'do', 'vì', 'bất']);
const ADVERSATIVE = new Set(['song', 'nhưng', 'tuy']);
const SHORTEST_STORY = 3;
const LONGEST_STORY = 14;

/**
 * "Sáng 10/4, Bộ họp báo …", "(khai trương ngày 12/3/2019)", "Công văn số 12/STTTT-VP ngày 6/11/2019": the day of an event or
 * a document; "Chương trình hành động năm 2021", whose year is that of its name. No figure is of it, and it frames nothing.
 */
export function isEventDay(tokens: Tokens, { spec, asOf, start, end }: PeriodPhrase): boolean {
  if (asOf) return false;
  if (!isDay(spec)) return isOfProgramme(tokens, start);
  const before = start > 0 ? tokens[start - 1]! : undefined;
  if (before) {
    // "Đợt tấn công từ 12/5 làm hơn 1.900 máy tính …": when something began.
    if (DAYTIME.has(before.key) || before.key === 'từ') return true;
    if (start > 1 && EVENTS.get(before.key)?.includes(tokens[start - 2]!.key)) return true;
    if (before.glued && isDocumentNumber(tokens, start - 1)) return true;
    if (isAfter(tokens, start)) return true;
  }
  // "Trước 15/6, Cục gửi …": a day that something is due.
  return before?.key !== 'trước' && tokens[end]?.key === ',' && BODIES.has(tokens[end + 1]?.key ?? '');
}

/** "Sau mốc tắt sóng 3G ngày 5/6/2025, thuê bao …": what the figures come after. */
function isAfter(tokens: Tokens, start: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - LONGEST_STORY; i--) {
    const { key, kind } = tokens[i]!;
    if (kind === 'newline' || STOPS.has(key)) return false;
    if (key === 'sau') return tokens[i - 1] === undefined || BREAKS.has(tokens[i - 1]!.key);
  }
  return false;
}
/** What a clause opens behind. */
const BREAKS = new Set([...STOPS, '\n', '-', '+', '•', 'và']);

/** "Chương trình công tác năm 2021", "Chỉ thị về chuyển đổi số năm 2023": the words before name a programme. */
function isOfProgramme(tokens: Tokens, start: number): boolean {
  if (tokens[start]!.key !== 'năm') return false;
  for (let i = start - 1; i > 0 && i >= start - NEAR; i--) {
    const { key } = tokens[i]!;
    if (STOPS.has(key)) return false;
    if (PROGRAMMES.get(key) === tokens[i - 1]!.key) return true;
  }
  return false;
}
/** Second words of "chương trình", "đề án", "chỉ thị", each with its first. */
const PROGRAMMES = new Map([
  ['trình', 'chương'],
  ['án', 'đề'],
  ['thị', 'chỉ'],
]);

/** "3312/UBND-TH1": words and numbers with a slash and no space between. */
function isDocumentNumber(tokens: Tokens, last: number): boolean {
  for (let i = last; i > 0 && tokens[i]!.glued; i--) if (tokens[i]!.key === '/') return true;
  return false;
}

const isDay = (spec: PeriodSpec): boolean => {
  const at = spec.kind === 'fixed' ? spec.period : spec.kind === 'yearless' ? spec.make(2024) : undefined;
  return at !== undefined && at.start === at.end;
};

const DAYTIME = new Set(['sáng', 'chiều', 'tối', 'trưa', 'hôm', 'nay', 'qua']);
/** Second words of "khai trương", "ban hành", "có hiệu lực từ", each with its first ones. */
const EVENTS = new Map([
  ['trương', ['khai']],
  ['mạc', ['khai', 'bế']],
  ['hành', ['ban', 'phát', 'vận']],
  ['thành', ['khánh']],
  ['lập', ['thành']],
  ['mắt', ['ra']],
  ['bố', ['công']],
  ['kết', ['ký']],
  ['ký', ['được', 'đã']],
  ['công', ['khởi']],
  ['duyệt', ['phê']],
  ['ra', ['diễn']],
  ['chức', ['tổ']],
  ['từ', ['lực']],
]);
/** Whoever meets or announces on a day. */
const BODIES = new Set(
  'tại bộ sở cục vụ ubnd hđnd ủy ban văn hội đoàn thủ thứ phó chủ lãnh đồng ông bà'.split(' '),
);

import { NOT_REPORTED, PAGE_FURNITURE, REPORT_WORDS, TITLE_WORDS } from '../../catalog/briefings';
import * as period from '../../model/period';
import type { Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { isEdition } from '../periods/bareYear';
import { isPublication } from '../periods/passing';
import type { PeriodSpec } from '../periods/spec';
import { PhraseTable } from '../lexicon/phraseTable';
import type { Sentence } from '../text/sentences';

const titleWords = new PhraseTable([[true, TITLE_WORDS]]);
const reportWords = new PhraseTable([[true, REPORT_WORDS]]);
const furniture = new PhraseTable([[true, PAGE_FURNITURE]]);
const notReported = new PhraseTable([[true, NOT_REPORTED]]);

/** A period that the text names outside comparisons, and how likely the text reports on it. */
export interface Mention {
  readonly spec: PeriodSpec;
  readonly score: number;
  /** It stands in a line that may be the title. */
  readonly titled: boolean;
  /** "(Số liệu tháng 7)": a line of the head says whose figures follow, whatever its title is dated. */
  readonly ofData: boolean;
  readonly sentence: Sentence;
}

const TITLE = 30;
/** The text says itself what it reports on. */
export const UNNAMED = 100;
const LATER_TITLE = 12;
const OCCASION = 16;
const LEAD = 10;
const LONGEST_TITLE = 40;
/** A title with its words may end in a stop when it is so short. */
const SHORT_TITLE = 24;
/** Lines of the head, where the title is, and of the lead. */
const HEAD = 10;
const LEAD_LINES = 6;
/** A line that says whose figures follow is short, and one of the first. */
const DATA_LINES = 4;
const SHORT_DATA = 12;

/**
 * How likely a text reports on a period that it names: most in its title, then beside the occasion ("hội nghị sơ kết 6
 * tháng"), in the lead, said often.
 * @param line number of the sentence's line among the text's, from 0
 * @param states the sentence gives a number of something
 */
export function mentionOf(
  tokens: Tokens,
  sentence: Sentence,
  item: Item & { kind: 'period' },
  line: number,
  states: boolean,
): Mention {
  const { spec, start, end, asOf, cumulative } = item.phrase;
  const titleLine = isTitleLine(tokens, sentence, states);
  const worded = titleLine && hasTitleWord(tokens, sentence);
  // "Tính đến hết tháng 6/2025:" introduces a list.
  const introduces = (asOf || cumulative) && line > 0 && tokens[sentence.end - 1]!.key === ':';
  const titled = titleLine && !introduces && (line < HEAD || (worded && !states));
  let score = 1;
  // "Bưu chính tăng tốc trong tháng 10": the first lines need no title's words.
  if (titled) score = line < HEAD ? TITLE - line + (worded ? LEAD : 0) : LATER_TITLE;
  else if (line < LEAD_LINES) score = LEAD - 1.5 * line - Math.min(1, (start - sentence.start) / 40);
  if (!titleLine && line < HEAD * 2 && isOccasion(tokens, sentence, start)) score = OCCASION;
  // "Bản tin số 8/2019": an issue is numbered by the month in which it comes out.
  if (tokens[start - 1]?.key === 'số') score = Math.min(score, LATER_TITLE);
  if (asOf || cumulative) score -= 2;
  if (spec.kind === 'yearless') {
    const at = spec.make(2024);
    score -= 1;
    if (at.code.endsWith('S2')) score -= 3;
    if (at.start === at.end) score = -TITLE;
  } else if (spec.kind === 'fixed') {
    const cls = period.classOf(spec.period);
    // A bare year is more often a plan's or a comparison's.
    if (cls === 'year') score -= titled ? 1 : 4;
    if (cls === 'other') score -= 6;
    // "tính đến 31/10/2021" in a title: its month, if nothing else is said.
    if (cls === 'day') score = titled && asOf ? 1 : -TITLE;
  }
  if (
    !isReported(tokens, sentence, start) ||
    isToCome(tokens, sentence, end) ||
    isPublication(tokens, item.phrase) ||
    isEdition(tokens, item.phrase)
  )
    score = Math.min(-2, score - TITLE);
  if (line < HEAD * 2 && isOfUnnamed(tokens, sentence, start)) score = UNNAMED;
  const ofData = line < DATA_LINES && isOfData(tokens, sentence, start);
  return { spec, score, titled: titled && score > 0 && score < UNNAMED, ofData, sentence };
}

/** "Số nào không ghi kỳ thì là T2/2022": the text says itself what is meant where it names no period. */
function isOfUnnamed(tokens: Tokens, { start }: Sentence, at: number): boolean {
  for (let i = at - 2; i > start; i--)
    if (tokens[i - 1]!.key === 'không' && NAMING.has(tokens[i]!.key) && tokens[i + 1]!.key !== 'nhận')
      return true;
  return false;
}
const NAMING = new Set(['ghi', 'nêu', 'chú']);

/** "Số liệu tháng 7/2019", "Kết quả tháng 7" as a short line. */
function isOfData(tokens: Tokens, { start, end }: Sentence, at: number): boolean {
  if (end - start > SHORT_DATA || at - start > 4) return false;
  for (let i = start; i + 1 < at; i++) {
    const [key, next] = [tokens[i]!.key, tokens[i + 1]!.key];
    if ((key === 'số' && next === 'liệu') || (key === 'kết' && next === 'quả')) return true;
  }
  return false;
}

/**
 * A line of its own that does not end like a sentence, nor is an item of a list, a table's caption or a menu. What stands
 * in brackets after a title does not make it long.
 * @param states it gives a number of something
 */
export function isTitleLine(tokens: Tokens, sentence: Sentence, states: boolean): boolean {
  const { start, end } = sentence;
  if (!sentence.opensLine) return false;
  const first = tokens[start]!;
  if (first.kind === 'punctuation' || CAPTIONS.has(first.key) || furniture.match(tokens, start, end))
    return false;
  const last = tokens[end - 1]!.key;
  // "Kết quả công tác 6 tháng đầu năm;" with the tasks on the title's next line.
  if (last === ',' || (last === ';' && (states || !hasTitleWord(tokens, sentence)))) return false;
  if (last === '.') {
    const next = tokens[end];
    if (states || end - start > SHORT_TITLE || (next && next.kind !== 'newline')) return false;
    if (!hasTitleWord(tokens, sentence)) return false;
  }
  let length = 0;
  while (start + length < end && !OPENS_ASIDE.has(tokens[start + length]!.key)) length++;
  return length < LONGEST_TITLE;
}

const CAPTIONS = new Set(['bảng', 'biểu', 'hình', 'ảnh', 'đvt']);
const OPENS_ASIDE = new Set(['(', '[', '|']);

/** A title's words stand in the sentence: "kết quả", "báo cáo", "họp báo". */
export function hasTitleWord(tokens: Tokens, sentence: Sentence): boolean {
  for (let i = sentence.start; i < sentence.end; i++)
    if (titleWords.match(tokens, i, sentence.end) && !isOfName(tokens, i)) return true;
  return false;
}

/** "Thông tin và Truyền thông", "an toàn thông tin" tell of no contents. */
const isOfName = (tokens: Tokens, i: number): boolean =>
  tokens[i]!.key === 'thông' &&
  (tokens[i + 2]?.key === 'và' || (tokens[i - 1] !== undefined && FIELDS.has(tokens[i - 1]!.key)));
const FIELDS = new Set(['toàn', 'nghệ', 'cổng']);

/** "hội nghị sơ kết công tác … 6 tháng đầu năm": words of an occasion stand near before. */
function isOccasion(tokens: Tokens, sentence: Sentence, at: number): boolean {
  let near = false;
  for (let i = Math.max(sentence.start, at - 12); i < at; i++) {
    const { key } = tokens[i]!;
    // "Chủ trì họp báo, Thứ trưởng cho biết lũy kế 11 tháng …" speaks of something else.
    if (key === ',' || key === ':' || key === ';') near = false;
    if (!OCCASIONS.has(key)) continue;
    const next = tokens[i + 1]?.key;
    if (next === 'kết' || next === 'báo' || next === 'ban') near = true;
  }
  return near;
}

/** "sơ kết", "tổng kết", "họp báo", "giao ban": the first of their two words. */
const OCCASIONS = new Set(['sơ', 'tổng', 'họp', 'giao']);

/**
 * The nearest of the words before tells whether a period is reported on: "kết quả quý I, nhiệm vụ quý II". Of "tình hình
 * thực hiện kế hoạch 9 tháng" the report is.
 */
function isReported(tokens: Tokens, sentence: Sentence, at: number): boolean {
  const low = Math.max(sentence.start, at - 7);
  for (let i = at - 1; i >= low; i--) {
    if (notReported.match(tokens, i, at)) return followsReport(tokens, sentence, i);
    if (reportWords.match(tokens, i, at)) return true;
  }
  return true;
}

function followsReport(tokens: Tokens, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.start && i >= at - 6; i--) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' || token.key === 'và') return false;
    if (reportWords.match(tokens, i, at)) return true;
  }
  return false;
}

/** "Năm 2024, ngành sẽ …", "Năm 2024 đặt mục tiêu …". */
function isToCome(tokens: Tokens, sentence: Sentence, from: number): boolean {
  for (let i = from; i < sentence.end && i < from + 6; i++) {
    const next = FUTURE.get(tokens[i]!.key);
    if (next !== undefined && (next === '' || tokens[i + 1]?.key === next)) return true;
  }
  return false;
}

/** "sẽ", "phấn đấu", "mục tiêu": each first word with its second; "mục 6" is a part of a report. */
const FUTURE = new Map([
  ['sẽ', ''],
  ['phấn', 'đấu'],
  ['mục', 'tiêu'],
]);

import { NOT_REPORTED, PAGE_FURNITURE, REPORT_WORDS, TITLE_WORDS } from '../catalog/briefings';
import * as period from '../model/period';
import type { Item } from './item';
import type { Tokens } from './lexicon';
import type { PeriodSpec } from './periods/spec';
import { PhraseTable } from './phraseTable';
import type { Sentence } from './sentences';

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
const LATER_TITLE = 12;
const OCCASION = 16;
const LEAD = 10;
/** However often a body repeats a period, it does not outweigh the title. */
const REPEATED = 6;
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
  const titled = titleLine && (line < HEAD || (worded && !states));
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
  if (!isReported(tokens, sentence, start) || isToCome(tokens, sentence, end))
    score = Math.min(-2, score - TITLE);
  const ofData = line < DATA_LINES && isOfData(tokens, sentence, start);
  return { spec, score, titled: titled && score > 0, ofData, sentence };
}

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
  if (last === ';' || last === ',') return false;
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
  for (let i = from; i < sentence.end && i < from + 6; i++) if (FUTURE.has(tokens[i]!.key)) return true;
  return false;
}

const FUTURE = new Set(['sẽ', 'phấn', 'mục']);

interface Candidate {
  readonly period: period.Period;
  best: number;
  repeated: number;
  ofData: boolean;
  mention: Mention;
  readonly sentences: Sentence[];
}

/**
 * The period that the text reports on, with the mention that says so.
 * @param year of a period said without one
 * @param date the day the text was written: what is not half over by then is to come
 */
export function reportedOf(
  mentions: readonly Mention[],
  year: number | undefined,
  date: period.Period | undefined,
): { readonly period: period.Period; readonly mention: Mention } | undefined {
  const total = new Map<string, Candidate>();
  for (const mention of mentions) {
    const at = periodOf(mention.spec, year, date);
    if (!at) continue;
    const score = date && isAhead(at, date) ? mention.score - TITLE : mention.score;
    const known = total.get(at.code);
    if (!known) {
      const sentences = mention.titled ? [mention.sentence] : [];
      total.set(at.code, {
        period: at,
        best: score,
        repeated: 0,
        ofData: mention.ofData,
        mention,
        sentences,
      });
      continue;
    }
    known.ofData ||= mention.ofData;
    known.repeated += Math.min(score, known.best);
    if (score > known.best) [known.best, known.mention] = [score, mention];
    if (mention.titled) known.sentences.push(mention.sentence);
  }
  const scoreOf = ({ best, repeated }: Candidate): number => best + Math.min(REPEATED, Math.max(0, repeated));
  let best: Candidate | undefined;
  for (const entry of total.values()) if (!best || scoreOf(entry) > scoreOf(best)) best = entry;
  if (!best || scoreOf(best) <= 0) return undefined;
  // "tháng 12 và năm 2013": a title that names both reports on the longer one.
  const chosen = best;
  // "Bản tin tháng 8/2019 (Số liệu tháng 7/2019)".
  const before = total.get(period.previousPeriod(chosen.period).code);
  if (before?.ofData && !chosen.ofData && period.monthCount(chosen.period) === 1)
    return { period: before.period, mention: chosen.mention };
  const longer = [...total.values()].find(
    (entry) =>
      entry.period.end === chosen.period.end &&
      entry.period.start < chosen.period.start &&
      entry.sentences.some((sentence) => chosen.sentences.includes(sentence)),
  );
  return { period: longer?.period ?? chosen.period, mention: chosen.mention };
}

function periodOf(
  spec: PeriodSpec,
  year: number | undefined,
  date: period.Period | undefined,
): period.Period | undefined {
  if (spec.kind === 'fixed')
    return spec.period.start === spec.period.end ? period.lastMonth(spec.period) : spec.period;
  if (spec.kind !== 'yearless' || year === undefined) return undefined;
  const at = spec.make(year - (spec.yearsBack ?? 0));
  // "Báo cáo tháng 12" of 4 January is of the year before.
  return date && isAhead(at, date) ? spec.make(year - 1) : at;
}

/** A period that is not half over on a day. */
export const isAhead = (at: period.Period, date: period.Period): boolean => at.end + at.start > 2 * date.end;

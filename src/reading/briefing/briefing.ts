import { DOCUMENTS, YEAR_REVIEWS } from '../../catalog/briefings';
import * as period from '../../model/period';
import type { Briefing, Provenance } from '../../model/observation';
import { areaOf } from '../areas/area';
import { isTitleLine, mentionOf, type Mention } from './briefingPeriod';
import { titleOf } from './briefingTitle';
import type { ItemStore } from '../phrases/itemStore';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';
import { isAhead, reportedOf } from './reportedPeriod';
import type { Sentence } from '../text/sentences';
import { idOf } from '../text/words';

const documents = new PhraseTable([[true, DOCUMENTS]]);
const yearReviews = new PhraseTable([[true, YEAR_REVIEWS]]);

/** A dateline without a year stands in these paragraphs. */
const HEAD = 6;
/** A text that names no year at all, read without today's date. */
const EPOCH = 2000;
/** A dateline stands in the first characters. */
const HEAD_LENGTH = 700;
/** So much of a text is looked through for its period. */
const SEARCHED = 400;

/**
 * What the text says of itself: title, dateline, the period that it reports on, the area.
 * @param given a period that the user states, which wins
 * @param today the year of today, for a text that names none
 */
export function briefingOf(
  store: ItemStore,
  sentences: readonly Sentence[],
  given?: period.Period,
  today?: number,
): Omit<Briefing, 'id'> {
  const { text, tokens } = store;
  const { mentions, date, years, bases } = survey(store, sentences);
  const saidYear = date ? period.dateOf(date.end).year : (mostSaid(years) ?? yearByBase(mentions, bases));
  const found = reportedOf(mentions, saidYear, date);
  let how: Provenance = given || found ? 'stated' : 'inherited';
  let reported = given ?? found?.period;
  if (!reported && date) reported = reviewedYear(tokens, sentences, date) ?? period.lastMonth(date);
  if (!reported) {
    reported = period.year(saidYear ?? today ?? EPOCH);
    how = 'assumed';
  }
  return {
    title: titleOf(store, sentences, found?.mention),
    date: (date ?? yearlessDate(text, tokens, sentences, reported))?.code,
    period: reported.code,
    periodHow: how,
    ...areaOf(text, tokens, sentences),
  };
}

interface Survey {
  readonly mentions: readonly Mention[];
  /** The first day in the head: when the text was written or the meeting held. */
  readonly date?: period.Period;
  /** How often each year is said. */
  readonly years: ReadonlyMap<number, number>;
  /** Periods with their year that something is compared with. */
  readonly bases: readonly period.Period[];
}

/** Collects the periods that a text names, up to the end of what is searched. */
function survey(store: ItemStore, sentences: readonly Sentence[]): Survey {
  const { tokens } = store;
  const mentions: Mention[] = [];
  const years = new Map<number, number>();
  const bases: period.Period[] = [];
  let date: period.Period | undefined;
  let line = -1;
  const count = (year: number): unknown => years.set(year, (years.get(year) ?? 0) + 1);
  for (const sentence of sentences.slice(0, SEARCHED)) {
    if (sentence.opensLine) line++;
    if (!mayNamePeriod(tokens, sentence)) continue;
    let named = false;
    const items = store.of(sentence.start, sentence.end);
    const states = items.some((item) => item.kind === 'quantity');
    for (const item of items) {
      if (item.kind === 'comparison') {
        // "so với cùng kỳ năm 2022" is said of 2023.
        const [base] = item.comparison.periods;
        if (base?.spec.kind === 'same-period' && base.spec.year !== undefined) count(base.spec.year + 1);
        else if (base?.spec.kind === 'fixed') bases.push(base.spec.period);
      }
      if (item.kind !== 'period') continue;
      const { spec, asOf } = item.phrase;
      if (spec.kind !== 'fixed' && spec.kind !== 'yearless') continue;
      if (spec.kind === 'fixed') {
        count(period.dateOf(spec.period.end).year);
        const isDay = spec.period.start === spec.period.end;
        if (isDay && !asOf) {
          if (tokens[item.start]!.start < HEAD_LENGTH && isDated(tokens, sentence, item.start))
            date ??= spec.period;
          continue;
        }
      }
      named = true;
      mentions.push(mentionOf(tokens, sentence, item, line, states));
    }
    if (!named && line < HEAD) {
      const year = bareYear(tokens, sentence, states);
      const spec = year === undefined ? undefined : ({ kind: 'fixed', period: period.year(year) } as const);
      if (spec) mentions.push({ spec, score: BARE_YEAR, titled: true, ofData: false, sentence });
    }
  }
  return { mentions, date, years, bases };
}

/** Digits, or a word of a period with its number in letters: most lines of a title have neither. */
function mayNamePeriod(tokens: Tokens, sentence: Sentence): boolean {
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || UNITS.has(token.id)) return true;
  }
  return false;
}

const UNITS = new Set(['tháng', 'quý', 'nửa'].map(idOf));

/**
 * The day may be that of the text: "Quyết định số 749/QĐ-TTg ngày 03/6/2020" is a document's, "Từ ngày 01/7/2025" or
 * "trước ngày 15/7/2025" that of something else.
 */
function isDated(tokens: Tokens, sentence: Sentence, at: number): boolean {
  if (at > sentence.start && SINCE.has(tokens[at - 1]!.key)) return false;
  for (let i = Math.max(sentence.start, at - 10); i < at; i++)
    if (documents.match(tokens, i, at)) return false;
  return true;
}
const SINCE = new Set(['từ', 'kể', 'trước', 'sau', 'hết', 'đến']);

/** Counts for little: the year may be that of a law or a white paper. */
const BARE_YEAR = 3;

/** "Ngành bưu chính 2022: …": a year by itself that ends a title or its first half. */
function bareYear(tokens: Tokens, sentence: Sentence, states: boolean): number | undefined {
  if (!isTitleLine(tokens, sentence, states)) return undefined;
  for (let i = sentence.start + 1; i < sentence.end; i++) {
    const { kind, key } = tokens[i]!;
    if (kind !== 'number' || !/^20[0-4]\d$/.test(key) || tokens[i - 1]!.kind !== 'word') continue;
    if (i + 1 === sentence.end || tokens[i + 1]!.key === ':') return Number(key);
  }
  return undefined;
}

/** "Quý III … so với quý III/2021" is of the year after, "Quý III … so với quý II/2021" of that year. */
function yearByBase(mentions: readonly Mention[], bases: readonly period.Period[]): number | undefined {
  const base = bases[0];
  if (!base) return undefined;
  const { year } = period.dateOf(base.end);
  const isSame = ({ spec }: Mention): boolean =>
    spec.kind === 'yearless' && spec.make(year).code === base.code;
  return mentions.some(isSame) ? year + 1 : year;
}

function mostSaid(years: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [year, count] of years) if (best === undefined || count > years.get(best)!) best = year;
  return best;
}

/** "Tổng kết công tác năm" at the end of December or in the weeks after it: the year that is over. */
function reviewedYear(
  tokens: Tokens,
  sentences: readonly Sentence[],
  date: period.Period,
): period.Period | undefined {
  const { year, month } = period.dateOf(date.end);
  if (month < 12 && month > 3) return undefined;
  for (const sentence of sentences.slice(0, HEAD))
    for (let i = sentence.start; i < sentence.end; i++)
      if (yearReviews.match(tokens, i, sentence.end)) return period.year(month === 12 ? year : year - 1);
  return undefined;
}

const DATELINE = /(?:sáng|chiều|tối|trưa|ngày)\s+(\d{1,2})[/-](\d{1,2})(?![\d/-])/iu;

/** "Sáng 29/7": a dateline without a year has that of the reported period, or the next when it lies before its middle. */
function yearlessDate(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  reported: period.Period,
): period.Period | undefined {
  const head = sentences.filter((s) => s.paragraph < HEAD).at(-1);
  const found = head && DATELINE.exec(text.slice(0, tokens[head.end - 1]!.end));
  if (!found) return undefined;
  const [d, m] = [Number(found[1]), Number(found[2])];
  const { year } = period.dateOf(reported.end);
  const at = [year, year + 1].find(
    (y) => period.isCalendarDate(y, m, d) && !isAhead(reported, period.day(y, m, d)),
  );
  return at === undefined ? undefined : period.day(at, m, d);
}

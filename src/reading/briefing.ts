import { NOT_REPORTED, TITLE_WORDS } from '../catalog/briefings';
import * as period from '../model/period';
import type { Briefing, Provenance } from '../model/observation';
import { areaOf } from './area';
import type { Item } from './items';
import type { ItemStore } from './itemStore';
import type { Tokens } from './lexicon';
import type { PeriodSpec } from './periods/spec';
import { PhraseTable } from './phraseTable';
import type { Sentence } from './sentences';

const titleWords = new PhraseTable([[true, TITLE_WORDS]]);
const notReported = new PhraseTable([[true, NOT_REPORTED]]);

interface Mention {
  readonly spec: PeriodSpec;
  readonly asOf: boolean;
  readonly score: number;
}

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
  const mentions: Mention[] = [];
  let date: period.Period | undefined;
  const years = new Map<number, number>();
  const firstParagraph = sentences[0]?.paragraph ?? 0;
  for (const sentence of sentences.slice(0, SEARCHED)) {
    if (!hasDigits(tokens, sentence)) continue;
    const items = store.of(sentence.start, sentence.end);
    const paragraph = sentence.paragraph - firstParagraph;
    for (const item of items) {
      if (item.kind !== 'period') continue;
      const { spec } = item.phrase;
      if (spec.kind === 'fixed') {
        const { year } = period.dateOf(spec.period.end);
        years.set(year, (years.get(year) ?? 0) + 1);
        const isDay = spec.period.start === spec.period.end;
        if (isDay && !date && !item.phrase.asOf && tokens[item.start]!.start < HEAD_LENGTH)
          date = spec.period;
        if (isDay) continue;
      } else if (spec.kind !== 'yearless') continue;
      mentions.push({ spec, asOf: item.phrase.asOf, score: scoreOf(tokens, sentence, item, paragraph) });
    }
  }
  const year = mostSaid(years) ?? (date ? period.dateOf(date.end).year : undefined);
  const dateYear = date ? period.dateOf(date.end).year : year;
  const found = given ?? bestMention(mentions, dateYear ?? year);
  let how: Provenance = given || found ? 'stated' : 'inherited';
  let reported = found;
  if (!reported && date) reported = period.lastMonth(date);
  if (!reported) {
    reported = year === undefined ? period.year(today ?? EPOCH) : period.year(year);
    how = 'assumed';
  }
  return {
    title: titleOf(store, sentences),
    date: (yearlessDate(text, tokens, sentences, reported) ?? date)?.code,
    period: reported.code,
    periodHow: how,
    ...areaOf(text, tokens, sentences),
  };
}

const hasDigits = (tokens: Tokens, sentence: Sentence): boolean => {
  for (let i = sentence.start; i < sentence.end; i++)
    if (tokens[i]!.kind === 'number' || tokens[i]!.key === 'tháng') return true;
  return false;
};

/** How likely the text reports on a period it mentions: in the title, beside a title's words, said early and often. */
function scoreOf(
  tokens: Tokens,
  sentence: Sentence,
  item: Item & { kind: 'period' },
  paragraph: number,
): number {
  const { spec, start } = item.phrase;
  let score = 1;
  if (paragraph === 0) score += 8;
  else if (paragraph < HEAD) score += 3;
  const isShort = sentence.end - sentence.start < 40;
  if (isShort && sentence.opensLine) score += 1;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (isShort && titleWords.match(tokens, i, sentence.end)) {
      score += 4;
      break;
    }
  }
  if (item.phrase.asOf) score -= 2;
  // "hội nghị sơ kết công tác … 6 tháng đầu năm": in a long sentence the words must stand near.
  for (let i = Math.max(sentence.start, start - 12); !isShort && i < start; i++) {
    if (OCCASIONS.has(tokens[i]!.key) && (tokens[i + 1]?.key === 'kết' || tokens[i + 1]?.key === 'báo'))
      score += 6;
  }
  for (let i = Math.max(sentence.start, start - 5); i < start; i++) {
    if (notReported.match(tokens, i, start)) return score > 8 ? 1 : -2;
  }
  if (spec.kind === 'fixed') {
    const cls = period.classOf(spec.period);
    // A bare year is more often a plan's or a comparison's.
    if (cls === 'year') score -= score > TITLED ? 1 : 4;
    if (cls === 'other') score -= 6;
  } else if (spec.kind === 'yearless') {
    score -= 1;
    if (spec.make(2024).code.endsWith('S2')) score -= 3;
    if (spec.make(2024).start === spec.make(2024).end) score -= 20;
  }
  return score;
}

/** "sơ kết", "tổng kết", "họp báo": the first of their two words. */
const OCCASIONS = new Set(['sơ', 'tổng', 'họp']);

/** Only a mention in a title scores as much. */
const TITLED = 8;

interface Candidate {
  readonly period: period.Period;
  score: number;
  titled: boolean;
}

function bestMention(mentions: readonly Mention[], year: number | undefined): period.Period | undefined {
  const total = new Map<string, Candidate>();
  for (const { spec, score } of mentions) {
    const at =
      spec.kind === 'fixed'
        ? spec.period
        : spec.kind === 'yearless' && year !== undefined
          ? spec.make(year)
          : undefined;
    if (!at) continue;
    const known = total.get(at.code);
    if (known) known.titled ||= score >= TITLED;
    if (known) known.score += score > 0 ? Math.min(score, known.score > 20 ? 0.5 : score) : score;
    else total.set(at.code, { period: at, score, titled: score >= TITLED });
  }
  let best: Candidate | undefined;
  for (const entry of total.values()) if (!best || entry.score > best.score) best = entry;
  if (!best || best.score <= 0) return undefined;
  // "tháng 12 và năm 2013": a title that names both reports on the longer one.
  const longer = [...total.values()].filter(
    (entry) => entry.period.end === best.period.end && entry.period.start < best.period.start && entry.titled,
  );
  return longer[0]?.period ?? best.period;
}

function mostSaid(years: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [year, count] of years) if (best === undefined || count > years.get(best)!) best = year;
  return best;
}

const DATELINE = /(?:sáng|chiều|tối|trưa|ngày)\s+(\d{1,2})\/(\d{1,2})(?![\d/])/iu;

/** "Sáng 29/7": a dateline without a year has that of the reported period, or the next when it lies before its end. */
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
    (y) => period.isCalendarDate(y, m, d) && period.dayNumber(y, m, d) > reported.start,
  );
  return at === undefined ? undefined : period.day(at, m, d);
}

const MAX_TITLE = 160;

/**
 * The line that names the briefing: the first short line with a title's words and a period, best in the head; else the
 * first line of the head with a title's words, else the first line.
 */
function titleOf(store: ItemStore, sentences: readonly Sentence[]): string {
  const { text, tokens } = store;
  const firstParagraph = sentences[0]?.paragraph ?? 0;
  const lines = sentences.slice(0, SEARCHED).filter((s) => s.opensLine && s.end - s.start >= 4);
  const head = lines.filter((s) => s.paragraph - firstParagraph < HEAD);
  const isTitle = (s: Sentence): boolean => s.end - s.start < 45 && hasTitleWord(tokens, s);
  const isNamed = (s: Sentence): boolean => isTitle(s) && saysPeriod(store, s);
  const line =
    head.find(isNamed) ??
    head.slice(0, 1).find(isTitle) ??
    lines.find(isNamed) ??
    head.find(isTitle) ??
    head[0] ??
    sentences[0];
  if (!line) return '';
  const words = text.slice(tokens[line.start]!.start, tokens[line.end - 1]!.end).replace(/\s+/g, ' ');
  return words.length <= MAX_TITLE ? words : `${words.slice(0, MAX_TITLE - 1).replace(/\s\S*$/, '')}…`;
}

const saysPeriod = (store: ItemStore, sentence: Sentence): boolean =>
  store.of(sentence.start, sentence.end).some((item) => item.kind === 'period');

function hasTitleWord(tokens: Tokens, sentence: Sentence): boolean {
  for (let i = sentence.start; i < sentence.end; i++)
    if (titleWords.match(tokens, i, sentence.end)) return true;
  return false;
}

import { wholeCharacter } from '../ledger/rows';
import { briefingDay } from '../ledger/order';
import type { BriefingRecord, Ledger, Point } from '../ledger/ledger';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { day as dayPeriod, dateOf } from '../model/period';
import { quantityText } from './display';
import { periodLabel } from './periodLabels';

/** Excel's limit for an input message. */
const NOTE_LIMIT = 255;
const TITLE_LIMIT = 70;

/** Makes the input messages of cells: period, sentence around the figure, briefing and its date. */
export type Notes = (point: Point) => string;

export function notesOf(ledger: Ledger, language: Language): Notes {
  const briefings = new Map(ledger.briefings.map((briefing) => [briefing.id, briefing]));
  return (point) => {
    const briefing = briefings.get(point.row.briefing);
    const known = notes.get(point);
    if (known?.language === language && known.briefing === briefing) return known.text;
    const text = noteOf(point, briefing, language);
    notes.set(point, { language, briefing, text });
    return text;
  };
}

/** Messages of points about which nothing has changed since. */
const notes = new WeakMap<
  Point,
  { readonly language: Language; readonly briefing: BriefingRecord | undefined; readonly text: string }
>();

function noteOf(point: Point, briefing: BriefingRecord | undefined, language: Language): string {
  const head = periodLabel(point.period, language);
  const tail = [
    ...changes(point, language),
    briefing ? sourceText(briefing, language) : format(WORKBOOK['note-user'], language),
  ].join(' ');
  const room = NOTE_LIMIT - head.length - tail.length - 3;
  const sentence = shortenAround(singleSpaced(point.row.sentenceText), room);
  return [head, ...(sentence === '' ? [] : [sentence]), tail].join('\n');
}

/** Most texts are so already, and looking is cheaper than making thousands anew. */
const singleSpaced = (text: string): string =>
  /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;

/** What the value was before: in the briefing where the user corrected it, in an earlier briefing where it was restated. */
function changes({ row, unit, value, vintages }: Point, language: Language): string[] {
  const earlier = vintages.find((vintage) => vintage.valueUsed !== value && vintage.status !== 'base');
  const text = (v: number): string => quantityText(v, unit, language);
  return [
    ...(row.corrected?.value === undefined
      ? []
      : [format(WORKBOOK['note-corrected'], language, { value: text(row.value) })]),
    ...(earlier ? [format(WORKBOOK['note-earlier'], language, { value: text(earlier.valueUsed) })] : []),
  ];
}

/** `Title (4/12/2023)`. */
export function sourceText(briefing: BriefingRecord, language: Language): string {
  const title = cut(briefing.title.replace(/\s+/gu, ' ').trim(), TITLE_LIMIT);
  return format(WORKBOOK['briefing-and-date'], language, { title, date: dateText(briefingDay(briefing)) });
}

/** A day as text: `4/12/2023`; empty for none. */
export function dateText(day: number): string {
  if (!Number.isFinite(day)) return '';
  const { year, month, day: d } = dateOf(day);
  return periodLabel(dayPeriod(year, month, d), 'vi');
}

/** The first characters of a text, cut at a word where there is one near. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, wholeCharacter(text, Math.max(0, limit - 1)));
  const word = head.lastIndexOf(' ');
  return `${word > limit * 0.6 ? head.slice(0, word) : head.trimEnd()}…`;
}

/** As much of a sentence as fits, with the figure in 【】 in the middle; empty when not even the figure fits. */
export function shortenAround(sentence: string, limit: number): string {
  if (sentence.length <= limit) return sentence;
  const from = sentence.indexOf('【');
  const to = sentence.indexOf('】') + 1;
  if (from < 0 || to <= from) return limit > 0 ? cut(sentence, limit) : '';
  const room = limit - (to - from) - 2;
  if (room < 0) return '';
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  const left = Math.min(before.length, Math.max(Math.floor(room * 0.6), room - after.length));
  const right = Math.min(after.length, room - left);
  return `${tailOf(before, left)}${sentence.slice(from, to)}${headOf(after, right)}`;
}

function tailOf(text: string, length: number): string {
  if (length >= text.length) return text;
  const start = text.length - length;
  // Begin with a whole word, and never with half a character.
  const space = text.indexOf(' ', start);
  const character = wholeCharacter(text, start) === start ? start : start + 1;
  const whole = space >= 0 && space - start < 15 ? space + 1 : character;
  return `…${text.slice(whole)}`;
}

function headOf(text: string, length: number): string {
  if (length >= text.length) return text;
  const end = wholeCharacter(text, length);
  const space = text.lastIndexOf(' ', end);
  return `${text.slice(0, space > 0 && end - space < 15 ? space : end)}…`;
}

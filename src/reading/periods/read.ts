import { PhraseTable } from '../lexicon/phraseTable';
import { idOf } from '../text/words';
import { Cursor } from './cursor';
import type { Form, FormRule } from './formParts';
import { YEAR_LEADS, isYearOfNoun } from './bareYear';
import { FORMS } from './forms';
import { PART_OF_MONTH } from './partOfMonth';
import { readBareDay, readBareYear, readMonthRange, readRange } from './ranges';
import { RELATIVE_FORMS } from './relativeForms';
import type { PeriodPhrase, PeriodSpec } from './spec';
import type { Token } from '../text/lex';
import type { Tokens } from '../lexicon/lexicon';

interface Prefix {
  readonly asOf?: boolean;
  readonly cumulative?: boolean;
  /** Says a period by itself: "đến nay". */
  readonly alone?: PeriodSpec;
}

/** Words before a period that say how it counts. */
const PREFIXES: readonly (readonly [Prefix, readonly string[]])[] = [
  [
    { asOf: true },
    [
      'tính đến',
      'tính tới',
      'tính đến hết',
      'tính tới hết',
      'đến hết',
      'tới hết',
      'đến cuối',
      'hết',
      'cuối',
      'vào cuối',
      'tính đến cuối',
      'đến thời điểm',
      'tại thời điểm',
      'tính đến thời điểm',
      'vào thời điểm',
      'ước tính đến hết',
      'ước đến hết',
      'ước tính đến',
      'ước đến',
      'đến',
      'tới',
      'đến hết ngày',
      'thời điểm',
      'tại thời điểm cuối',
      'tính hết',
      'tính đến thời điểm cuối',
      'thời điểm cuối',
      'cho đến hết',
      'cho đến',
      'có đến',
      'chốt đến',
      'chốt',
      'tính tại thời điểm',
    ],
  ],
  [
    { asOf: true, cumulative: true },
    [
      'lũy kế đến hết',
      'lk đến hết',
      'lk đến',
      'lũy kế đến',
      'lũy kế tới',
      'lũy kế từ đầu năm đến',
      'lũy kế từ đầu năm đến hết',
      'cộng dồn đến hết',
      'cộng dồn đến',
      'từ đầu năm đến',
      'từ đầu năm đến hết',
      'từ đầu năm tới',
      'từ đầu năm tới hết',
      'tính từ đầu năm đến',
      'tính từ đầu năm đến hết',
      'kể từ đầu năm đến',
      'kể từ đầu năm đến hết',
      'tính chung từ đầu năm đến',
      'tính chung đến hết',
      'lũy kế tính đến',
      'lũy kế đến cuối',
      'lũy kế từ đầu năm tới',
      'tính lũy kế đến',
      'tính lũy kế đến hết',
      'lũy kế hết',
      'tính chung đến',
      'cộng dồn từ đầu năm đến',
      'cộng dồn từ đầu năm đến hết',
    ],
  ],
  // "LK" alone is "linh kiện" as well.
  [{ cumulative: true }, ['lk', 'lũy kế cả']],
  // "lũy kế 571 tỷ đồng": from January to the end of what is reported on; of a stock, at that end.
  [
    { cumulative: true, alone: { kind: 'year-start', total: true } },
    ['lũy kế', 'cộng dồn', 'tính lũy kế', 'lũy kế đến nay', 'tính cộng dồn'],
  ],
  // "Tính chung quý II": of the quarter, not from January.
  [{}, ['tính chung', 'tính chung cả', 'tính cả', 'cộng', 'cộng cả', 'gộp cả']],
  [
    { asOf: true, alone: { kind: 'own', unit: 'any' } },
    [
      'đến nay',
      'cho đến nay',
      'tính đến nay',
      'hiện nay',
      'đến thời điểm hiện tại',
      'đến thời điểm này',
      'tới nay',
      'tính tới nay',
      'cho tới nay',
      'đến giờ',
      'tới giờ',
      'tính đến giờ',
      'đến lúc này',
      'đến hiện tại',
      'đến hiện nay',
      'tính đến thời điểm này',
      'tính đến thời điểm hiện tại',
      'đến thời điểm hiện nay',
      'tính đến hiện tại',
      'từ trước đến nay',
      'từ trước tới nay',
    ],
  ],
  [
    { alone: { kind: 'same' } },
    [
      'tại thời điểm trên',
      'thời điểm trên',
      'cùng thời điểm này',
      'cùng thời gian này',
      'cùng tháng này',
      'trong cùng tháng',
      'cùng thời gian trên',
      'kỳ này',
    ],
  ],
  [
    { cumulative: true, alone: { kind: 'year-start' } },
    [
      'từ đầu năm',
      'từ đầu năm đến nay',
      'kể từ đầu năm',
      'lũy kế từ đầu năm',
      'tính từ đầu năm',
      'lũy kế từ đầu năm đến nay',
      'từ đầu năm tới nay',
      'tính từ đầu năm đến nay',
    ],
  ],
];

const prefixes = new PhraseTable<Prefix>(PREFIXES);

/** Every form a period is written in. */
export const PERIOD_FORMS: readonly FormRule[] = [...FORMS, PART_OF_MONTH, ...RELATIVE_FORMS];

/** The rules of a form by the ids of their first words. */
const byFirst: FormRule[][] = [];
/** Rules of forms that begin with a number. */
const ofNumbers = PERIOD_FORMS.filter((rule) => rule.first.includes('#'));
for (const rule of PERIOD_FORMS) {
  for (const first of rule.first) {
    const id = idOf(first);
    while (byFirst.length <= id) byFirst.push([]);
    byFirst[id]!.push(rule);
  }
}
const rulesAt = ({ id, kind }: Token): readonly FormRule[] =>
  kind === 'number' ? ofNumbers : id < byFirst.length ? byFirst[id]! : NO_RULES;
const NO_RULES: readonly FormRule[] = [];

/** The longest form at a token. */
function readForm(c: Cursor, i: number): Form | undefined {
  const token = i < c.limit ? c.tokens[i]! : undefined;
  if (!token) return undefined;
  let best: Form | undefined;
  for (const rule of rulesAt(token)) {
    const form = rule.read(c, i);
    if (form && form.length > (best?.length ?? 0)) best = form;
  }
  return best;
}

/** "từ đầu năm 2023 đến ngày 31/01/2023". */
function readSinceJanuary(c: Cursor, i: number): PeriodPhrase | undefined {
  const at = c.key(i) === 'kể' || c.key(i) === 'tính' ? i + 1 : i;
  if (!c.words(at, 'từ', 'đầu', 'năm') || c.year(at + 3) === undefined) return undefined;
  if (c.key(at + 4) !== 'đến' && c.key(at + 4) !== 'tới') return undefined;
  // "từ đầu năm 2023 đến nay": up to the briefing's end.
  if (c.key(at + 5) === 'nay')
    return { spec: { kind: 'year-start' }, asOf: false, cumulative: true, start: i, end: at + 6 };
  const from = at + 5 + (c.key(at + 5) === 'hết' ? 1 : 0);
  const form = readForm(c, from) ?? readBareDay(c, from);
  return form && { spec: form.spec, asOf: true, cumulative: true, start: i, end: from + form.length };
}

/** Words that open a range of days or months, or "từ đầu năm 2023 đến …". */
const RANGE_WORDS = ['từ', 'kể', 'tính', 'ngày'];
/** What follows a number that begins a period: "11/2023", "6 tháng", "8T/2024", "24/7–23/8", "2021-2025". */
const AFTER_NUMBER = ['/', '-', '–', 'tháng', 'quý', 'năm', 'ngày', 't'];

const BEGINS = 1;
const FOLLOWS_NUMBER = 2;
/** By a word's id: whether it begins a period, or follows a number that does. */
const openings = new Uint8Array(
  1 + Math.max(...[...RANGE_WORDS, ...AFTER_NUMBER].map(idOf), byFirst.length, prefixes.firstIds.at(-1)!),
);
for (const word of RANGE_WORDS) openings[idOf(word)]! |= BEGINS;
for (const id of prefixes.firstIds) openings[id]! |= BEGINS;
byFirst.forEach((rules, id) => rules.length > 0 && (openings[id]! |= BEGINS));
for (const word of AFTER_NUMBER) openings[idOf(word)]! |= FOLLOWS_NUMBER;
const opening = (id: number): number => (id < openings.length ? openings[id]! : 0);

/** Whether a period may begin at a token: most words and numbers begin none. */
function mayBeginPeriod(tokens: Tokens, i: number, limit: number): boolean {
  const token = tokens[i]!;
  if (token.kind === 'word') return (opening(token.id) & BEGINS) !== 0;
  if (token.kind !== 'number') return false;
  if (i + 1 < limit && (opening(tokens[i + 1]!.id) & FOLLOWS_NUMBER) !== 0) return true;
  // "so với 2015", "ICT Index 2016".
  if (token.key.length === 4 && i > 1) {
    const before = tokens[i - 1]!.key;
    if (YEAR_LEADS.has(before) || isYearOfNoun(before, i + 1 < limit ? tokens[i + 1]!.key : '')) return true;
  }
  // "20.11.2023".
  return token.key.length > 7 && /^\d+\.\d+\.\d{4}$/.test(token.key);
}

/** Tokens of the time of day in "tính đến 18h ngày 6/8", "đến 17 giờ 30 ngày 5/6". */
function clockLength(c: Cursor, at: number): number {
  if (c.within(at, 0, 24) === undefined) return 0;
  const unit = c.key(at + 1);
  if (unit !== 'h' && unit !== 'giờ') return 0;
  const length = c.within(at + 2, 0, 59) === undefined ? 2 : 3;
  return c.key(at + length) === 'ngày' ? length : 0;
}

const DAYTIME = new Set(['sáng', 'chiều', 'tối', 'trưa', 'từ', 'hôm', 'và', 'trước']);

/** The period phrase that begins at a token and ends before token `limit`, prefix included. */
export function readPeriod(tokens: Tokens, i: number, limit: number): PeriodPhrase | undefined {
  const first = tokens[i]!;
  if (!mayBeginPeriod(tokens, i, limit)) return undefined;
  const c = new Cursor(tokens, limit);
  const found = first.kind === 'word' ? prefixes.match(tokens, i, limit) : undefined;
  const prefix = found?.value;
  let at = i + (found?.length ?? 0);
  if (prefix?.asOf) at += clockLength(c, at);
  const phrase = (form: Form, start: number, from: Prefix | undefined): PeriodPhrase => ({
    spec: form.spec,
    // "giữa năm" is a date of what is counted at one.
    asOf: from?.asOf ?? tokens[start]!.key === 'giữa',
    cumulative: from?.cumulative ?? false,
    start,
    end: (from === undefined ? i : at) + form.length,
  });
  if (prefix) {
    const form =
      readRange(c, at) ??
      readForm(c, at) ??
      (prefix.asOf ? (readBareDay(c, at) ?? readBareYear(c, at)) : undefined);
    if (form) return phrase(form, i, prefix);
  }
  const sinceJanuary = readSinceJanuary(c, i);
  if (sinceJanuary) return sinceJanuary;
  if (prefix?.alone)
    return { spec: prefix.alone, asOf: !!prefix.asOf, cumulative: !!prefix.cumulative, start: i, end: at };
  const form = readRange(c, i) ?? readMonthRange(c, i) ?? readForm(c, i);
  if (form) return phrase(form, i, undefined);
  if (first.kind === 'number' && i > 0 && DAYTIME.has(tokens[i - 1]!.key)) {
    const bare = readBareDay(c, i);
    if (bare) return phrase(bare, i, undefined);
  }
  return undefined;
}

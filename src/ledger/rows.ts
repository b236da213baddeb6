import { NATION, type Observation } from '../model/observation';
import { parsePeriod } from '../model/period';
import type { Span } from '../model/span';
import type { Correction, LedgerRow } from './records';

/** Longer sentences (tables pasted without line ends) are cut around the figure. */
const SENTENCE_LIMIT = 1000;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** An offset that does not fall between the halves of a surrogate pair. */
export const wholeCharacter = (text: string, offset: number): number =>
  offset > 0 && offset < text.length && isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset;

/** The sentence with the figure in 【】, cut around the figure when it is very long. */
export function markedSentence(text: string, sentence: Span, span: Span, limit = SENTENCE_LIMIT): string {
  const start = Math.min(sentence.start, span.start);
  const end = Math.max(sentence.end, span.end);
  const room = Math.max(0, limit - (span.end - span.start) - 4);
  let from = start;
  let to = end;
  if (end - start > limit) {
    from = wholeCharacter(text, Math.max(start, span.start - Math.floor(room / 2)));
    to = wholeCharacter(text, Math.min(end, from + room + (span.end - span.start)));
  }
  const before = (from > start ? '…' : '') + text.slice(from, span.start);
  const after = text.slice(span.end, to) + (to < end ? '…' : '');
  return `${before}【${text.slice(span.start, span.end)}】${after}`.trim();
}

/**
 * A number as it is kept: 15 significant digits, which is what Excel shows and what survives changes of scale, so that
 * 33 536.37 × 10⁹ computed in binary does not come back as 33536.370000000004.
 */
const tidyNumber = (value: number): number => Number(value.toPrecision(15));

/** A figure whose parts are put in one by one: thousands are made at once, and spreading them takes much longer. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The figure alone, as it was read: without what a ledger row adds, and without what says nothing (empty text, `false`),
 * so that a row read back from cells equals the row written.
 */
function asObservation(o: Observation): Draft<Observation> {
  const draft = { id: o.id, briefing: o.briefing, area: o.area } as Draft<Observation>;
  if (o.areaName && o.area !== NATION && o.areaName !== o.area) draft.areaName = o.areaName;
  draft.sector = o.sector;
  draft.metric = o.metric;
  draft.indicator = o.indicator;
  if (o.part) draft.part = o.part;
  draft.kind = o.kind;
  draft.period = o.period;
  draft.measure = o.measure;
  if (o.base) draft.base = o.base;
  if (o.comparedWith) draft.comparedWith = o.comparedWith;
  draft.value = tidyNumber(o.value);
  draft.unit = o.unit;
  if (o.of !== undefined) draft.of = o.of;
  if (o.hedge) draft.hedge = o.hedge;
  draft.status = o.status;
  draft.span = { start: o.span.start, end: o.span.end };
  draft.text = o.text;
  draft.sentence = { start: o.sentence.start, end: o.sentence.end };
  draft.how = { sector: o.how.sector, metric: o.how.metric, period: o.how.period };
  if (o.settled) draft.settled = true;
  if (o.suggestion) draft.suggestion = { field: o.suggestion.field, value: o.suggestion.value };
  return draft;
}

/** What the user may have decided about a row. */
export interface UserMarks {
  readonly use: boolean;
  readonly excluded: boolean;
  readonly corrected?: Correction;
}

/** A ledger row of a figure, with the user's marks where there are any. Corrections that change nothing are dropped. */
export function toRow(o: Observation, sentenceText: string, marks?: UserMarks): LedgerRow {
  const row = asObservation(o) as Draft<LedgerRow>;
  const corrected = marks?.corrected && effectiveCorrection(row, marks.corrected);
  row.sentenceText = sentenceText;
  row.valueUsed = corrected?.value ?? row.value;
  row.use = marks?.use ?? false;
  row.excluded = marks?.excluded ?? false;
  if (corrected) row.corrected = corrected;
  return row;
}

function effectiveCorrection(o: Observation, given: Correction): Correction | undefined {
  const { value, period, base, sector, metric, indicator, kind } = given;
  const corrected: Draft<Correction> = {};
  if (value !== undefined && value !== o.value) corrected.value = tidyNumber(value);
  if (period !== undefined && !isSamePeriod(period, o.period)) corrected.period = oneCode(period);
  if (base !== undefined && !isSamePeriod(base, o.base)) corrected.base = oneCode(base);
  if (sector !== undefined && sector !== o.sector) corrected.sector = sector;
  if (metric !== undefined && metric !== o.metric) {
    corrected.metric = metric;
    if (indicator) corrected.indicator = indicator;
  }
  if (kind !== undefined && kind !== o.kind) corrected.kind = kind;
  for (const _ in corrected) return corrected;
  return undefined;
}

/** The row under the sector and statistic that count: the user's where there are any. */
export function asUsed(row: LedgerRow): LedgerRow {
  const { sector, metric, indicator, kind } = row.corrected ?? {};
  if (sector === undefined && metric === undefined && kind === undefined) return row;
  return {
    ...row,
    sector: sector ?? row.sector,
    metric: metric ?? row.metric,
    indicator: indicator ?? row.indicator,
    kind: kind ?? row.kind,
  };
}

/** One span has one code. */
const oneCode = (code: string): string => parsePeriod(code)?.code ?? code;

const isSamePeriod = (a: string, b: string | undefined): boolean =>
  b !== undefined && (a === b || oneCode(a) === oneCode(b));

export const isTouched = (row: UserMarks): boolean => row.use || row.excluded || row.corrected !== undefined;

/** True when the two rows were read alike; the user's marks do not count. */
export const readAlike = (a: LedgerRow, b: LedgerRow): boolean =>
  a.sentenceText === b.sentenceText && JSON.stringify(asObservation(a)) === JSON.stringify(asObservation(b));

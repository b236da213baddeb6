import type { Vocabulary } from '../catalog/vocabulary';
import type { Finding, Observation, Reading } from '../model/observation';
import * as period from '../model/period';
import { BriefsheetError } from '../model/errors';
import { audit, type DraftFinding } from './audit';
import { briefingOf } from './briefing/briefing';
import type { Draft } from './figure/draft';
import { decodeOld } from './encodings/decode';
import { homeSector } from './briefing/home';
import { briefingId } from './text/identity';
import { Interpreter } from './interpret';
import { ItemStore } from './phrases/itemStore';
import { joinLines } from './text/joinLines';

import { tokensOf, type Tokens } from './lexicon/lexicon';
import { normalise } from './text/normalise';
import { sentencesOf } from './text/sentences';
import { settleNumbers } from './settle';
import { gridsIn } from './tabular/grid';
import type { Trace } from './trace';
import { lexiconOf } from './lexicon/vocabulary';

export interface ReadOptions {
  /** Code of the period that the briefing reports on, where the user states it. */
  readonly period?: string;
  /** Today as `2025-11-20`: its year is supposed for a text that names no year. */
  readonly today?: string;
  /** Words of the user's own, which come before the catalog's. */
  readonly vocabulary?: Vocabulary;
  /** Takes note of how each sentence is read. */
  readonly trace?: Trace;
}

/**
 * Reads every figure of a briefing.
 * @param text Vietnamese prose as pasted; it is normalised first, and converted from an old encoding; all spans refer to
 *   the text that comes of it
 * @throws BriefsheetError `period-invalid` when `options.period` is no period code; a code of `lexiconOf` for a wrong vocabulary
 */
export function readBriefing(text: string, options: ReadOptions = {}): Reading {
  const { text: normalised, from } = decodeOld(normalise(text));
  const given = options.period === undefined ? undefined : period.parsePeriod(options.period);
  if (options.period !== undefined && !given)
    throw new BriefsheetError('period-invalid', { period: options.period });
  const tokens = joinLines(normalised, tokensOf(normalised, lexiconOf(options.vocabulary)));
  const sentences = sentencesOf(normalised, tokens);
  const store = new ItemStore(normalised, tokens);
  const today = options.today === undefined ? undefined : Number(options.today.slice(0, 4));
  const briefing = { id: briefingId(normalised), ...briefingOf(store, sentences, given, today) };
  const interpreter = new Interpreter(
    store,
    period.periodOf(briefing.period),
    homeSector(briefing.title, tokens, sentences),
    { area: briefing.area, areaName: briefing.areaName },
    briefing.date === undefined ? undefined : period.periodOf(briefing.date),
    options.trace,
  );
  const grids = gridsIn(normalised);
  let next = 0;
  let read: (typeof grids)[number] | undefined;
  for (const sentence of sentences) {
    const start = tokens[sentence.start]!.start;
    while (next < grids.length && grids[next]!.end <= start) next++;
    const grid = grids[next];
    if (grid && start >= grid.start) {
      // The first sentence in a table stands for the whole of it.
      if (read !== grid) interpreter.readTable(grid, sentence);
      read = grid;
    } else interpreter.read(sentence);
    store.release(sentence);
  }
  settleNumbers(interpreter.drafts);
  const found = audit(interpreter.drafts, period.periodOf(briefing.period));
  const observations = interpreter.drafts.map((draft) => observationOf(draft, normalised, tokens, briefing));
  const observationOfDraft = new Map(interpreter.drafts.map((draft, i) => [draft, observations[i]!]));
  const findings = found.map((finding) => findingOf(finding, observationOfDraft));
  return {
    briefing,
    text: normalised,
    ...(from ? { convertedFrom: from } : {}),
    observations,
    unread: interpreter.unread,
    findings,
  };
}

function observationOf(
  draft: Draft,
  text: string,
  tokens: Tokens,
  briefing: Reading['briefing'],
): Observation {
  const { quantity, subject, sentence } = draft;
  return {
    id: `${briefing.id}@${quantity.from}`,
    briefing: briefing.id,
    area: draft.area?.area ?? briefing.area,
    areaName: draft.area ? draft.area.areaName : briefing.areaName,
    sector: subject.sector,
    metric: subject.metric,
    indicator: subject.indicator,
    part: subject.part,
    kind: subject.row?.kind ?? (draft.unit === 'VND' || draft.unit === 'USD' ? 'flow' : 'stock'),
    period: draft.period.code,
    measure: draft.measure,
    base: draft.base?.code,
    comparedWith: draft.comparedWith,
    value: draft.value,
    unit: draft.unit,
    of: draft.of,
    hedge: draft.hedge,
    status: draft.status,
    span: { start: quantity.from, end: quantity.to },
    text: text.slice(quantity.from, quantity.to),
    sentence: draft.row ?? { start: tokens[sentence.start]!.start, end: tokens[sentence.end - 1]!.end },
    how: { sector: subject.how.sector, metric: subject.how.metric, period: draft.periodHow },
    settled: draft.settled,
    suggestion: draft.suggestion,
  };
}

function findingOf(
  { code, severity, drafts, facts }: DraftFinding,
  observations: ReadonlyMap<Draft, Observation>,
): Finding {
  const told = drafts.map((draft) => observations.get(draft)!);
  const [first] = told as [Observation, ...Observation[]];
  return {
    id: `${first.briefing}:${code}:${first.span.start}`,
    code,
    severity,
    briefing: first.briefing,
    span: first.span,
    sentence: first.sentence,
    observations: told.map((observation) => observation.id),
    facts: { ...facts, text: first.text },
  };
}

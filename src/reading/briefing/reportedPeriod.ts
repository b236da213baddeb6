import * as period from '../../model/period';
import { type Mention, UNNAMED } from './briefingPeriod';
import type { PeriodSpec } from '../periods/spec';
import type { Sentence } from '../text/sentences';

/** What is not over by the day of the text, or was long before it, is not reported on: "Họp báo tháng 7" of 7 July. */
const AHEAD = 60;
/** However often a body repeats a period, it does not outweigh the title. */
const REPEATED = 6;

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
    const score =
      date && (isAhead(at, date) || isPast(at, date, mention)) ? mention.score - AHEAD : mention.score;
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
  if (chosen.best >= UNNAMED) return { period: chosen.period, mention: chosen.mention };
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
  if (!date || !isAhead(at, date)) return at;
  // "Báo cáo tháng 12" of 4 January is of the year before, "Họp báo tháng 10" of 4 October of no other October.
  const before = spec.make(year - 1);
  return date.end - before.end < LONGEST_DELAY ? before : at;
}

/**
 * A period that is not over far enough on a day to be reported on: half of a month, quarter or half year, five sixths of a
 * year ("VNPT 2019: …" of July names the year, and is on its first half).
 */
export function isAhead({ start, end }: period.Period, date: period.Period): boolean {
  const days = end - start + 1;
  return end - date.end > (days > LONGEST_PART ? days / 6 : (days - 1) / 2);
}
/** A period that only the body names and that was over long before the text was written: what something is compared with. */
const isPast = (at: period.Period, date: period.Period, mention: Mention): boolean =>
  !mention.titled && date.end - at.end > LONGEST_DELAY;

/** A report comes out within so many days. */
const LONGEST_DELAY = 200;
/** Days of eleven months at most. */
const LONGEST_PART = 335;

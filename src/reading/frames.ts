import { classOf, type Period } from '../model/period';
import { isMark, type Item } from './item';
import type { Tokens } from './lexicon';
import { isPublication } from './periods/passing';
import { isRelative, type PeriodPhrase } from './periods/spec';

/** The first period of a line that introduces others. */
export const anyFrame = (items: readonly Item[]): PeriodPhrase | undefined => {
  const found = items.find(
    (item) => item.kind === 'period' && !isRelative(item.phrase) && item.phrase.spec.kind !== 'none',
  );
  return found?.kind === 'period' ? found.phrase : undefined;
};

/** "Ookla, tháng 5/2025: …": the period of a source or a label, not of what follows its paragraph. */
export function isLabelled(items: readonly Item[]): boolean {
  const [first] = items.filter((item) => item.kind !== 'mark' && item.kind !== 'cue');
  return first?.kind === 'word';
}

/**
 * A frame opens a sentence: only marks, conjunctions and "Theo …," stand before it, or it is the date of all that a colon
 * introduces ("Cục nêu các số liệu đến hết tháng 9: …"), or stands after a label ("Chuyển đổi số: đến ngày 30/9, …").
 */
export function openingFrame(
  items: readonly Item[],
  tokens: Tokens,
  briefing: Period,
): PeriodPhrase | undefined {
  let opening = true;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'period') {
      const labelled = isMark(items[i - 1], ':') && isMark(items[i + 1], ',');
      if (!opening && !labelled && !(item.phrase.asOf && isMark(items[i + 1], ':'))) return undefined;
      if (isRelative(item.phrase) || item.phrase.spec.kind === 'none') return undefined;
      if (isPublication(tokens, item.phrase)) return undefined;
      if (items[i - 1]?.kind === 'word' && isBygoneYear(item.phrase, briefing)) return undefined;
      if (isYearOfIndex(tokens, items[0]!.start, item.phrase, briefing)) return undefined;
      const opens =
        labelled ||
        !opening ||
        i < 4 ||
        (items[i - 1]!.kind === 'mark' && tokens[items[0]!.start]!.key === 'theo');
      return opens ? item.phrase : undefined;
    }
    if (item.kind === 'quantity' || item.kind === 'comparison') return undefined;
    if (item.kind === 'mark' && item.key === '(') return undefined;
    if (item.kind === 'word' && i >= 2 && tokens[items[0]!.start]!.key !== 'theo') opening = false;
  }
  return undefined;
}

/** "Chỉ số DTI năm 2022 xếp thứ 12": a year that was over before the briefing's period is that of the name before it. */
export const isBygoneYear = ({ spec }: PeriodPhrase, briefing: Period): boolean =>
  spec.kind === 'fixed' && spec.period.end < briefing.start && classOf(spec.period) === 'year';

/**
 * "Theo Chỉ số an toàn thông tin toàn cầu năm 2023, …" in a briefing on a half of that year: the edition of the index, not
 * the period of what follows.
 */
export function isYearOfIndex(
  tokens: Tokens,
  from: number,
  { spec, start }: PeriodPhrase,
  briefing: Period,
): boolean {
  if (spec.kind !== 'fixed' || classOf(spec.period) !== 'year' || spec.period.end <= briefing.end)
    return false;
  for (let i = start - 1; i > from; i--) {
    const { key } = tokens[i]!;
    if (key === ',' || key === ':' || key === ';') return false;
    if (key === 'index' || (key === 'số' && tokens[i - 1]!.key === 'chỉ')) return true;
    if (key === 'hạng' && tokens[i - 1]!.key === 'xếp') return true;
  }
  return false;
}

/** "Từ 01/7 đến hết ngày 20/9/2025, …": days of its own, which no later paragraph is about. */
export const isOddSpan = ({ spec }: PeriodPhrase): boolean =>
  (spec.kind === 'fixed' && classOf(spec.period) === 'other') ||
  (spec.kind === 'yearless' && classOf(spec.make(2024)) === 'other');

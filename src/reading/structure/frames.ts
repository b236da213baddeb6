import { classOf, monthCount, type Period, type PeriodClass } from '../../model/period';
import { isMark, type Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { isEventDay, isPublication } from '../periods/passing';
import { resolveOwn } from '../periods/resolve';
import { isRelative, type PeriodPhrase } from '../periods/spec';

/**
 * The period of a line that introduces others: the first that it names, of "tháng 3 và quý I" the longer one, which a
 * briefing so named reports on.
 */
export function anyFrame(tokens: Tokens, items: readonly Item[], briefing: Period): PeriodPhrase | undefined {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'period' || !mayFrame(tokens, item.phrase)) continue;
    // "(Trích Báo cáo ngày 02/10/2019)".
    if (isDay(item.phrase) && !item.phrase.asOf) continue;
    let longest = item.phrase;
    // "tháng Sáu, quý II và 6 tháng đầu năm".
    for (
      let next = items[i + 2];
      next?.kind === 'period' && isJoint(tokens, items[i + 1]!);
      next = items[i + 2]
    ) {
      if (isOf(longest, briefing)) return longest;
      if (isOf(next.phrase, briefing) || monthsOf(next.phrase) > monthsOf(longest)) longest = next.phrase;
      i += 2;
    }
    return longest;
  }
  return undefined;
}

/**
 * "(Số liệu tính đến 30/11/2021)", "Ghi chú: số liệu cập nhật đến hết tháng 10": up to when all is counted that no line says
 * otherwise of.
 */
export function noteFrame(
  tokens: Tokens,
  items: readonly Item[],
  briefing: Period,
): PeriodPhrase | undefined {
  let told = isMark(items[0], '(');
  for (const item of items) {
    if (item.kind === 'quantity' || item.kind === 'comparison') return undefined;
    if (item.kind === 'period' && told) {
      // The end of the briefing's own period says nothing new.
      if (!item.phrase.asOf || !mayFrame(tokens, item.phrase)) return undefined;
      return resolveOwn(item.phrase, briefing, briefing)?.end === briefing.end ? undefined : item.phrase;
    }
    told ||= tokens[item.end - 1]!.key === 'liệu';
  }
  return undefined;
}

const isOf = (phrase: PeriodPhrase, briefing: Period): boolean =>
  resolveOwn(phrase, briefing, briefing)?.code === briefing.code;

/** "Tính đến cuối tháng 9" in a text on nine months: their last month. */
export function isEndOf(phrase: PeriodPhrase, briefing: Period): boolean {
  const at = resolveOwn(phrase, briefing, briefing, 'stock');
  return at !== undefined && at.end === briefing.end && at.start > briefing.start;
}

const isJoint = (tokens: Tokens, item: Item): boolean =>
  tokens[item.start]!.key === 'và' || isMark(item, ',');

const mayFrame = (tokens: Tokens, phrase: PeriodPhrase): boolean =>
  !isRelative(phrase) && phrase.spec.kind !== 'none' && !isEventDay(tokens, phrase);

const monthsOf = ({ spec }: PeriodPhrase): number =>
  spec.kind === 'fixed'
    ? (monthCount(spec.period) ?? 0)
    : spec.kind === 'yearless'
      ? (monthCount(spec.make(2024)) ?? 0)
      : 0;

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
      if (!mayFrame(tokens, item.phrase)) return undefined;
      if (isPublication(tokens, item.phrase)) return undefined;
      if (items[i - 1]?.kind === 'word' && isBygoneYear(item.phrase, briefing)) return undefined;
      if (isYearOfIndex(tokens, items[0]!.start, item.phrase, briefing)) return undefined;
      if (isInPassing(tokens, items, i)) return undefined;
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

/** "Riêng tháng 6 đạt 2.100 tỷ đồng.", "4T: 14.800 tỷ.": a further value of what was spoken of; what follows is not of its period. */
export function isInPassing(tokens: Tokens, items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) if (tokens[items[i]!.start]!.key === 'riêng') return true;
  let i = at + 1;
  if (isMark(items[i], ':') || isMark(items[i], ',')) i++;
  for (let item = items[i]; item?.kind === 'cue'; item = items[++i])
    if (item.cue === 'have' || item.cue === 'handle') return false;
  const value = items[i];
  return value?.kind === 'quantity' && value.quantity.dimension !== 'count';
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

/** "Từ 01/7 đến hết ngày 20/9/2025, …", "Ngày 15/3, …": days of its own, which no later paragraph is about. */
export function isOddSpan(phrase: PeriodPhrase): boolean {
  return classOfPhrase(phrase) === 'other' || (isDay(phrase) && !phrase.asOf);
}

const isDay = (phrase: PeriodPhrase): boolean => classOfPhrase(phrase) === 'day';

const classOfPhrase = ({ spec }: PeriodPhrase): PeriodClass | undefined =>
  spec.kind === 'fixed'
    ? classOf(spec.period)
    : spec.kind === 'yearless'
      ? classOf(spec.make(2024))
      : undefined;

import type { Briefing } from '../model/observation';
import { parsePeriod } from '../model/period';
import { USER, type Ledger } from './records';

/**
 * The day that decides which briefing is the later one: its date, else the end of its reporting period.
 * Returns a day number, `-Infinity` when neither is a period code.
 */
export function briefingDay(briefing: Pick<Briefing, 'date' | 'period'>): number {
  const date = briefing.date === undefined ? undefined : parsePeriod(briefing.date);
  return (date ?? parsePeriod(briefing.period))?.end ?? -Infinity;
}

/** Plain code-unit order: the same on every machine, whatever its language. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ranks briefings from the earliest to the latest; figures that the user entered come last. */
export function briefingRanks(briefings: readonly Briefing[]): (briefing: string) => number {
  const sorted = [...briefings].sort((a, b) => briefingDay(a) - briefingDay(b) || compareText(a.id, b.id));
  const ranks = new Map(sorted.map(({ id }, index) => [id, index]));
  return (id) => (id === USER ? sorted.length : (ranks.get(id) ?? -1));
}

/** The day of each briefing; figures that the user entered are the newest of all. */
export function briefingDays(briefings: readonly Briefing[]): (briefing: string) => number {
  const days = new Map(briefings.map((briefing) => [briefing.id, briefingDay(briefing)]));
  return (id) => (id === USER ? Infinity : (days.get(id) ?? -Infinity));
}

/** The list itself where it is in order. */
function sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let i = 1; i < items.length; i++)
    if (compare(items[i - 1]!, items[i]!) > 0) return [...items].sort(compare);
  return items;
}

/** The same ledger with every list in its one order. Lists that are in order are the same lists. */
export function inOrder(ledger: Ledger): Ledger {
  const rank = briefingRanks(ledger.briefings);
  const byPlace = (
    a: { id: string; briefing: string; span: { start: number } },
    b: { id: string; briefing: string; span: { start: number } },
  ): number =>
    rank(a.briefing) - rank(b.briefing) ||
    compareText(a.briefing, b.briefing) ||
    a.span.start - b.span.start ||
    compareText(a.id, b.id);
  return {
    ...ledger,
    briefings: sorted(ledger.briefings, (a, b) => rank(a.id) - rank(b.id)),
    rows: sorted(ledger.rows, byPlace),
    findings: sorted(ledger.findings, byPlace),
    texts: sorted(
      ledger.texts,
      (a, b) => rank(a.briefing) - rank(b.briefing) || compareText(a.briefing, b.briefing),
    ),
  };
}

import type { Finding, FindingCode, Severity } from '../model/observation';
import * as period from '../model/period';
import type { Draft } from './figure/draft';

/** What belongs together stands no more figures of its statistic apart. */
const NEAR = 25;

/** A finding before it has ids: the draft in doubt, those it speaks of, its numbers. */
export interface DraftFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly drafts: readonly Draft[];
  readonly facts: Finding['facts'];
}

/** Checks the figures of a briefing against each other; contradictory ones become held. */
export function audit(drafts: readonly Draft[], briefing: period.Period): DraftFinding[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.area?.area ?? ''}|${draft.subject.sector}|${draft.subject.metric}|${draft.subject.part ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [
    ...[...groups.values()].flatMap((group) => [
      ...equalBases(group, briefing),
      ...contradictedChanges(group),
      ...percentages(group),
    ]),
    ...drafts.flatMap(single),
    ...parts(drafts),
  ];
}

/** What one figure alone shows. */
function single(draft: Draft): DraftFinding[] {
  const found: DraftFinding[] = [];
  if (draft.quantity.doubled)
    found.push({ code: 'doubled-percent', severity: 'note', drafts: [draft], facts: { value: draft.value } });
  if (draft.measure === 'rank' && draft.of !== undefined && draft.value > draft.of)
    found.push({
      code: 'rank-beyond-count',
      severity: 'error',
      drafts: [draft],
      facts: { rank: draft.value, count: draft.of },
    });
  if (draft.measure === 'level' && draft.of !== undefined && draft.value > draft.of)
    found.push({
      code: 'coverage-beyond-count',
      severity: 'error',
      drafts: [draft],
      facts: { covered: draft.value, count: draft.of },
    });
  if (draft.measure === 'level' && draft.unit === '%' && draft.value > 100 && isShare(draft))
    found.push({
      code: 'share-beyond-whole',
      severity: 'error',
      drafts: [draft],
      facts: { value: draft.value },
    });
  if (draft.settled)
    found.push({
      code: 'number-settled',
      severity: 'note',
      drafts: [draft],
      facts: { value: draft.value, unit: draft.unit },
    });
  return found;
}

/** A share of a whole; subscriptions may outnumber the people, and densities have no whole. */
function isShare({ subject: { concepts, row } }: Draft): boolean {
  const { ids } = concepts;
  if (ids.includes('density') || ids.includes('subscribers')) return false;
  return ids.includes('share-of') || ids.includes('rate') || (row?.unit === '%' && row.kind === 'stock');
}

/** "tháng 10/2023 … so với tháng 10/2023": the figures of that clause are held, with the period that would fit. */
function equalBases(group: readonly Draft[], briefing: period.Period): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const [at, draft] of group.entries()) {
    if (draft.measure !== 'change' && draft.measure !== 'delta') continue;
    if (draft.status === 'held' || draft.base?.code !== draft.period.code) continue;
    const clause = group
      .slice(Math.max(0, at - NEAR), at + NEAR)
      .filter((other) => other.sentence === draft.sentence && other.period.code === draft.period.code);
    const later = suggestPeriod(draft, clause);
    // The briefing's own period is right: then it is the base that is wrong, and only this comparison is held.
    const wrongBase = draft.period.code === briefing.code && !saysLater(draft, clause);
    const suggestion = wrongBase ? period.previousPeriod(draft.period) : later;
    const held = wrongBase ? [draft] : clause;
    for (const other of held) {
      other.status = 'held';
      other.suggestion = { field: wrongBase ? 'base' : 'period', value: suggestion.code };
    }
    found.push({
      code: 'period-equals-base',
      severity: 'error',
      drafts: [draft, ...held.filter((other) => other !== draft)],
      facts: { period: draft.period.code, base: draft.base.code, suggestion: suggestion.code },
    });
  }
  return found;
}

/** Another change of the clause compares with the year before a later period. */
const saysLater = (draft: Draft, clause: readonly Draft[]): boolean =>
  clause.some((other) => other.base && period.shiftYears(other.base, 1).start > draft.period.start);

/** The period whose "cùng kỳ" another change of the clause names, else the one after the base. */
function suggestPeriod(draft: Draft, clause: readonly Draft[]): period.Period {
  const yearAgo = clause.find((other) => other.base && other.base.code !== draft.base!.code);
  if (yearAgo?.base) {
    const candidate = period.shiftYears(yearAgo.base, 1);
    if (candidate.code !== draft.period.code) return candidate;
  }
  const count = period.monthCount(draft.period);
  if (count === undefined) return draft.period;
  const { year, month } = period.dateOf(draft.period.start);
  return period.months(year, month + count, count);
}

/** Half of the last digit that a number was written with, in base units. */
function rounding(draft: Draft): number {
  const { from, to, value } = draft.quantity;
  const digits = to - from;
  const decimals = /\.(\d+)$/.exec(String(value / 10 ** draft.quantity.power))?.[1]?.length ?? 0;
  return digits > 0 ? 0.5 * 10 ** (draft.quantity.power - Math.min(decimals, 6)) : 0;
}

/** A stated change against the value and the base's value, beyond what rounding allows. */
function contradictedChanges(group: readonly Draft[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const [at, change] of group.entries()) {
    if (change.measure !== 'change' || !change.base || change.status === 'held') continue;
    // Both stand near in the text.
    const near = group.slice(Math.max(0, at - NEAR), at + NEAR);
    const level = nearest(near, change, change.period.code);
    const base = nearest(near, change, change.base.code);
    if (!level || !base || level === base || level.unit !== base.unit || base.value <= 0) continue;
    const [a, b] = [rounding(level), rounding(base)];
    const low = ((level.value - a) / (base.value + b) - 1) * 100;
    const high = ((level.value + a) / Math.max(base.value - b, Number.MIN_VALUE) - 1) * 100;
    const slack =
      0.5 * 10 ** -decimalsOf(change) +
      0.05 +
      (level.hedge || base.hedge ? Math.abs(change.value) * 0.02 + 0.5 : 0);
    if (change.value >= low - slack && change.value <= high + slack) continue;
    const computed = Number(((level.value / base.value - 1) * 100).toFixed(1));
    found.push({
      code: 'change-contradicts-base',
      severity: 'error',
      drafts: [change, level, base],
      facts: { stated: change.value, computed, level: level.value, base: base.value },
    });
  }
  return found;
}

const decimalsOf = (draft: Draft): number =>
  /\.(\d+)$/.exec(String(Math.abs(draft.quantity.value)))?.[1]?.length ?? 0;

/** The level of a period that stands nearest to a change. */
function nearest(group: readonly Draft[], change: Draft, code: string): Draft | undefined {
  let best: Draft | undefined;
  for (const draft of group) {
    if (draft.measure !== 'level' || draft.period.code !== code || draft.of !== undefined) continue;
    const distance = (other: Draft): number => Math.abs(other.quantity.from - change.quantity.from);
    if (!best || distance(draft) < distance(best)) best = draft;
  }
  return best;
}

/** "tỷ lệ … đạt 79,1%, tăng 7,8%": points or relative? The text does not say. */
function percentages(group: readonly Draft[]): DraftFinding[] {
  const rate = group.find((draft) => draft.measure === 'level' && draft.unit === '%');
  if (!rate) return [];
  return group
    .filter((draft) => draft.measure === 'change' && draft.quantity.dimension === 'percent')
    .map(
      (draft) =>
        ({
          code: 'percent-of-percentage',
          severity: 'note',
          drafts: [draft, rate],
          facts: { value: draft.value },
        }) as const,
    );
}

/** "trong đó": items of one sentence that add up to more than their whole; the next sentence may part it in another way. */
function parts(drafts: readonly Draft[]): DraftFinding[] {
  const lists: { readonly whole: Draft; readonly items: Draft[] }[] = [];
  for (const draft of drafts) {
    const { whole, sentence } = draft;
    if (!whole) continue;
    const last = lists.at(-1);
    if (last?.whole === whole && last.items[0]!.sentence === sentence) last.items.push(draft);
    else lists.push({ whole, items: [draft] });
  }
  const found: DraftFinding[] = [];
  for (const { whole, items } of lists) {
    const sum = items.reduce((total, item) => total + item.value, 0);
    const slack = rounding(whole) + items.reduce((total, item) => total + rounding(item), 0);
    if (items.length < 2 || sum <= whole.value + slack) continue;
    found.push({
      code: 'parts-exceed-total',
      severity: 'warning',
      drafts: [whole, ...items],
      facts: { sum, total: whole.value },
    });
  }
  return found;
}

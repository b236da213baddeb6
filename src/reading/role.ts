import type { Cue } from '../catalog/cues';
import type { Hedge, Measure } from '../model/observation';
import type { Comparison, Item } from './item';
import type { Lead } from './lead';
import { isRelative, type PeriodPhrase } from './periods/spec';
import { cuesOf, type Figure } from './window';

/** What a quantity says of its indicator, before period and subject are known. */
export interface Role {
  readonly measure: Measure;
  /** Signed; a plan of 112 for "vượt 12%", a change of −58,4 for "bằng 41,6%". */
  readonly value: number;
  readonly hedge?: Hedge;
  readonly unit?: string;
  /** The comparison that the quantity has for itself. */
  readonly comparison?: Comparison;
  /** The base in "từ 12,1 lên 13,4". */
  readonly isFrom?: boolean;
  /** "có thêm 3.154 tên, đạt 496.360 tên": since the period before. */
  readonly gains?: boolean;
  /** The change is said as an amount ("tương đương 1,98 triệu"): its sign is that of the change before it. */
  readonly followsChange?: boolean;
}

/** The figures before in the same sentence. */
export interface Before {
  /** One of them is a relative change. */
  readonly compares: boolean;
  /** The last one is the level of a rate. */
  readonly rate: boolean;
  /** What the last one is. */
  readonly measure?: Measure;
  /** Where the last one went, for a change or a difference. */
  readonly direction: -1 | 0 | 1;
}
const NONE_BEFORE: Before = { compares: false, rate: false, direction: 0 };

const HEDGES: ReadonlySet<Cue> = new Set(['about', 'approx', 'over', 'under', 'more-than']);

/** Reads the role of a quantity from the cues around it. */
export function roleOf(figure: Figure, sentence: Before = NONE_BEFORE): Role | undefined {
  const { quantity, run } = figure;
  const { dimension } = quantity;
  const cues = cuesOf(run);
  const hedge = hedgeOf(run);
  const main = cues.filter((cue) => !HEDGES.has(cue) && cue !== 'respectively' && cue !== 'within');
  const first = main[0];
  const before = run.find((item) => item.kind === 'comparison');
  const leftComparison = before?.kind === 'comparison' ? before.comparison : undefined;
  const after = firstComparison(figure);
  const planAfter = plannedAfter(figure) || after?.with === 'plan';
  const isName = figure.name.end > figure.name.start;
  const namesPlan =
    figure.opensClause && figure.nameItems[0]?.kind === 'cue' && figure.nameItems[0].cue === 'planned';
  const planBefore = main.includes('planned') || leftComparison?.with === 'plan';
  // "tăng 4,1% so với tháng trước và 23,9% so với cùng kỳ": the verb is that of the change before.
  const goesOn =
    sentence.direction !== 0 &&
    first === undefined &&
    !isName &&
    !leftComparison?.direction &&
    !figure.opensBracket &&
    after?.with === 'periods';
  if (figure.lead === 'gain' && dimension === 'count' && !after)
    return { measure: 'delta', value: quantity.value, hedge, gains: true };
  // "tốc độ tăng doanh thu đạt 19,5%".
  const grows =
    (figure.lead === 'rise' || figure.lead === 'fall') &&
    (first === 'reach' || first === 'equal' || first === undefined);
  const moves =
    first === 'up' ||
    first === 'down' ||
    goesOn ||
    (first === 'exceed' && !planBefore && !planAfter && after?.with === 'periods');
  const sign = goesOn ? sentence.direction : first === 'down' ? -1 : 1;
  const { value } = quantity;

  if (first === 'from') return { measure: 'level', value, hedge, isFrom: true };
  if (
    (first === 'rank' || (figure.lead === 'place' && first === 'reach' && dimension === 'none')) &&
    (dimension === 'none' || dimension === 'count' || dimension === 'steps') &&
    Number.isInteger(value) &&
    quantity.power === 0
  )
    return { measure: 'rank', value, unit: 'hạng', hedge, isFrom: main.includes('from') || undefined };
  if (dimension === 'times')
    return { measure: 'ratio', value, hedge, comparison: after ?? periodAfter(figure) ?? leftComparison };
  if (dimension === 'steps') {
    const direction = quantity.sign || directionOf(first, figure.lead);
    return direction === 0
      ? undefined
      : { measure: 'delta', value: direction * value, unit: 'bậc', comparison: after ?? leftComparison };
  }
  if (quantity.sign !== 0 && dimension !== 'none')
    return {
      measure: dimension === 'percent' ? 'change' : 'delta',
      value: quantity.sign * value,
      comparison: after ?? leftComparison,
    };

  if (dimension === 'percent' || dimension === 'points') {
    // "đạt 79,5%, vượt chỉ tiêu 78%": the plan itself, when it is of a rate and no excess can be so large.
    if (first === 'exceed' && !moves)
      return sentence.rate && value >= 50
        ? { measure: 'target', value, hedge }
        : { measure: 'plan', value: 100 + value, hedge };
    if (moves) {
      if (planAfter || leftComparison?.with === 'plan')
        return { measure: 'plan', value: 100 + sign * value, hedge };
      return {
        measure: dimension === 'points' ? 'delta' : 'change',
        value: sign * value,
        hedge: nearHedge(run),
        comparison: after ?? leftComparison,
      };
    }
    if (leftComparison?.direction)
      return {
        measure: dimension === 'points' ? 'delta' : 'change',
        value: leftComparison.direction * value,
        hedge: nearHedge(run),
        comparison: leftComparison,
      };
    if (planAfter || (figure.lead === 'plan' && (first === 'reach' || first === 'equal')))
      return { measure: 'plan', value, hedge };
    if (grows)
      return {
        measure: dimension === 'points' ? 'delta' : 'change',
        value: figure.lead === 'fall' ? -value : value,
        hedge: nearHedge(run),
        comparison: after ?? leftComparison,
      };
    // "thêm 4,1 triệu thuê bao (4,25%)", "thêm 90 trạm, tương đương 3%": the same difference in per cent.
    if (sentence.measure === 'delta' && (first === 'alike' || (first === undefined && figure.opensBracket)))
      return { measure: 'change', value: sentence.direction * value, comparison: after };
    // "thấp hơn kế hoạch 3%".
    if (first === 'planned' && (main[1] === 'up' || main[1] === 'down'))
      return { measure: 'plan', value: main[1] === 'up' ? 100 + value : 100 - value, hedge };
    if (planBefore) {
      return leftComparison?.with === 'plan'
        ? { measure: 'plan', value, hedge }
        : { measure: 'target', value, hedge };
    }
    const relative = after?.with === 'periods' ? after : undefined;
    if (relative && (first === 'equal' || (first === 'reach' && !isNextClause(figure))))
      return { measure: 'change', value: round(value - 100), hedge: undefined, comparison: relative };
    const year = first === 'equal' && figure.right[0]?.kind === 'period' ? periodAfter(figure) : undefined;
    if (year) return { measure: 'change', value: round(value - 100), comparison: year };
    if (leftComparison?.with === 'periods' && first === 'equal')
      return { measure: 'change', value: round(value - 100), comparison: leftComparison };
    const bare = figure.noun.end <= figure.noun.start;
    if (first === 'equal' && bare && !isName && !figure.bracketed)
      return sentence.compares ? { measure: 'change', value: round(value - 100) } : undefined;
    // "5.900 tỷ đồng, 26,3% so với cùng kỳ": up, down or that part of it?
    if (first === undefined && bare && !isName && after?.with === 'periods') return undefined;
    return { measure: 'level', value, hedge };
  }

  // "tăng 4,1%, tương đương 1,98 triệu"; "đạt 1,5 triệu tỷ đồng, tương đương 62,7 tỷ USD" is the level once more.
  if (first === 'alike' && sentence.direction !== 0 && !quantity.unit.includes('/'))
    return { measure: 'delta', value, hedge, followsChange: true };
  if (moves || (leftComparison?.direction && first === undefined)) {
    const direction = moves ? sign : leftComparison!.direction;
    if (planAfter) return undefined;
    return {
      measure: 'delta',
      value: direction * value,
      hedge: nearHedge(run),
      comparison: after ?? leftComparison,
    };
  }
  if (planBefore || (namesPlan && quantity.power > 0)) return { measure: 'target', value, hedge };
  return { measure: 'level', value, hedge };
}

/** Where steps in a ranking go: "tăng 2 bậc", "vượt 15 bậc", "lên 9 bậc". */
function directionOf(first: Cue | undefined, lead: Lead | undefined): -1 | 0 | 1 {
  if (first === 'up' || first === 'exceed') return 1;
  if (first === 'down') return -1;
  return first !== 'to' ? 0 : lead === 'rise' ? 1 : lead === 'fall' ? -1 : 0;
}

const round = (value: number): number => Number(value.toFixed(6));

/** The hedge of a figure: the one nearest to the number; "ước đạt gần" is under. */
function hedgeOf(run: readonly Item[]): Hedge | undefined {
  for (const item of run) {
    if (item.kind !== 'cue') continue;
    if (item.cue === 'about' || item.cue === 'over' || item.cue === 'under') return item.cue;
    if (item.cue === 'approx') return 'about';
    if (item.cue === 'more-than') return 'over';
    if (item.cue === 'up' || item.cue === 'down') return undefined;
  }
  return undefined;
}

/** The hedge of a change counts only when it stands directly before the number. */
function nearHedge(run: readonly Item[]): Hedge | undefined {
  const nearest = run.find(
    (item) => !(item.kind === 'cue' && (item.cue === 'filler' || item.cue === 'range')),
  );
  return nearest?.kind === 'cue' ? hedgeOf([nearest]) : undefined;
}

/** The comparison right after the number, unless a figure of its own follows that it belongs to. */
export function firstComparison(figure: Figure): Comparison | undefined {
  for (let i = 0; i < figure.right.length; i++) {
    const item = figure.right[i]!;
    if (item.kind === 'comparison') return belongsToNext(figure.right, i) ? undefined : item.comparison;
    if (item.kind === 'period') {
      // "tăng 15% cùng kỳ", "bằng 41,6% cùng kỳ".
      const direct = figure.right.slice(0, i).every((before) => before.kind === 'cue');
      return isRelative(item.phrase) && direct ? asComparison([item.phrase]) : undefined;
    }
    if (item.kind === 'mark' && /[;.]/.test(item.key)) return undefined;
    if (item.kind === 'mark' && item.key === ',' && figure.right[i + 1]?.kind !== 'comparison')
      return undefined;
    if (item.kind === 'word') return undefined;
    if (item.kind === 'cue' && item.cue !== 'filler') return undefined;
  }
  return undefined;
}

/** "gấp 2 lần năm 2012": a multiple is compared with the period right after it. */
const periodAfter = (figure: Figure): Comparison | undefined => {
  const first = figure.right[0];
  return first?.kind === 'period' ? asComparison([first.phrase]) : undefined;
};

const asComparison = (periods: readonly PeriodPhrase[]): Comparison => ({
  with: 'periods',
  periods,
  direction: 0,
});

/** "…; so với tháng 7 giảm 0,77%": after the comparison a cue leads to the next number without a boundary. */
function belongsToNext(right: readonly Item[], at: number): boolean {
  const marked = at > 0 && right[at - 1]!.kind === 'mark' && (right[at - 1] as { key: string }).key !== ')';
  if (!marked) return false;
  for (let i = at + 1; i < right.length; i++) {
    const item = right[i]!;
    if (item.kind === 'cue' && (item.cue === 'up' || item.cue === 'down' || item.cue === 'equal'))
      return true;
    if (item.kind === 'mark' && item.key !== ',') return false;
  }
  return false;
}

/** "50% kế hoạch", "104% so với dự toán": the plan's words come right after the number. */
function plannedAfter(figure: Figure): boolean {
  for (const item of figure.right) {
    if (item.kind === 'cue' && item.cue === 'planned') return true;
    if (item.kind === 'cue' && item.cue === 'filler') continue;
    return false;
  }
  return false;
}

/** A comma and words of another clause stand between the number and its comparison. */
const isNextClause = (figure: Figure): boolean => {
  const item = figure.right[0];
  return item?.kind === 'mark' && item.key !== '(';
};

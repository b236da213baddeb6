import type { Cue } from '../../catalog/cues';
import type { Hedge, Measure } from '../../model/observation';
import { firstComparison, isNextClause, periodAfter, plannedAfter } from './comparisonAfter';
import { isMove, type Comparison, type Item } from '../phrases/item';
import type { Lead } from './lead';
import { cuesOf, type Figure, isEmpty } from './window';

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
  /** "tăng lên 45%": the new level of a rate, but the growth of anything else. */
  readonly risen?: boolean;
  /** The change is said as an amount ("tương đương 1,98 triệu"): its sign is that of the change before it. */
  readonly followsChange?: boolean;
}

/** The figures before in the same sentence. */
export interface Before {
  /** One of them is a relative change. */
  readonly compares: boolean;
  /** The last one is the level of a rate. */
  readonly rate: boolean;
  /** Value of the last one, where it is a level. */
  readonly level?: number;
  /** What the last one is. */
  readonly measure?: Measure;
  /** The last one is a plan's value beside a result: the per cent of the plan that they make. */
  readonly reached?: number;
  /** The last one is a change that was told as what it makes of the base: "bằng 101,2% so với tháng trước". */
  readonly equals?: boolean;
  /** Where the last one went, for a change or a difference. */
  readonly direction: -1 | 0 | 1;
}
const NONE_BEFORE: Before = { compares: false, rate: false, direction: 0 };

/** A result over its plan and the per cent that is said differ by no more than rounding makes them. */
const REACHED_WITHIN = 0.6;

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
  const isName = !isEmpty(figure.name);
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
  if (figure.lead === 'gain' && (dimension === 'count' || (dimension === 'none' && after)))
    return { measure: 'delta', value: quantity.value, hedge, gains: !after, comparison: after };
  const passesPlan = first === 'planned' && (main[1] === 'up' || main[1] === 'down' || main[1] === 'exceed');
  // "tốc độ tăng doanh thu đạt 19,5%", "mức tăng trưởng doanh thu chỉ còn 1,2%".
  const grows =
    (figure.lead === 'rise' || figure.lead === 'fall') &&
    (first === 'reach' || first === 'equal' || first === 'to' || first === undefined);
  const moves =
    first === 'up' ||
    first === 'down' ||
    goesOn ||
    (first === 'exceed' && !planBefore && !planAfter && after?.with === 'periods');
  const sign = goesOn ? sentence.direction : first === 'down' ? -1 : 1;
  const { value } = quantity;

  // "còn thiếu 10 tỷ USD so với kế hoạch năm".
  if (first === 'less-than') return undefined;
  if (first === 'from') return { measure: 'level', value, hedge, isFrom: true };
  if (
    (first === 'rank' || (figure.lead === 'place' && first === 'reach' && dimension === 'none')) &&
    (dimension === 'none' || dimension === 'count' || dimension === 'steps') &&
    Number.isInteger(value) &&
    quantity.power === 0
  )
    return { measure: 'rank', value, unit: 'hạng', hedge, isFrom: main.includes('from') || undefined };
  // "Đắk Nông xếp 19/63, Gia Lai 41/63".
  if (sentence.measure === 'rank' && first === undefined && quantity.of !== undefined && dimension === 'none')
    return { measure: 'rank', value, unit: 'hạng', hedge };
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
    // "nhích lên 1,2% so với tháng 7", "tăng lên 45%".
    if (first === 'to' && (main[1] === 'up' || main[1] === 'down')) {
      const comparison = after ?? leftComparison;
      return dimension === 'percent' && comparison?.with === 'periods'
        ? { measure: 'change', value: main[1] === 'up' ? value : -value, hedge: nearHedge(run), comparison }
        : { measure: 'level', value, hedge, risen: main[1] === 'up' };
    }
    if (first === 'exceed' && !moves) return { measure: 'plan', value: 100 + value, hedge };
    // "bằng 101,2% so với tháng trước và 103,5% so với cùng kỳ".
    if (goesOn && sentence.equals) return { measure: 'change', value: round(value - 100), comparison: after };
    if (moves) {
      // "cao hơn mức tăng 8% của cùng kỳ": the growth of another period; "không đạt kế hoạch, hụt 3%": of what?
      if (isOfAnother(run) || (first === 'down' && main[1] === 'planned')) return undefined;
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
    // "hơn nửa kế hoạch năm (52%)"; "vượt kế hoạch (84%)" after a rate is the plan itself.
    // After a rate it may be the plan itself or what is reached of it: "26%, chưa bằng một nửa kế hoạch (55%)".
    if (figure.lead === 'of-plan' && first === undefined)
      return sentence.rate ? undefined : { measure: 'plan', value, hedge };
    // "312 tỷ đồng/kế hoạch năm 820 tỷ đồng, đạt 38%".
    if (sentence.reached !== undefined && !isName && Math.abs(sentence.reached - value) < REACHED_WITHIN)
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
    // "thấp hơn kế hoạch 3%"; "đạt 79,5%, vượt chỉ tiêu 78%" is the plan itself.
    if (passesPlan && !(sentence.rate && isNear(value, sentence.level)))
      return { measure: 'plan', value: main[1] === 'down' ? 100 - value : 100 + value, hedge };
    if (figure.lead === 'plan-value' && (sentence.rate || figure.bracketed))
      return { measure: 'target', value, hedge };
    if (planBefore) {
      return leftComparison?.with === 'plan'
        ? { measure: 'plan', value, hedge }
        : { measure: 'target', value, hedge };
    }
    // "đạt 18,3% so với mức 10,8% của cuối năm 2022": two levels.
    const relative = after?.with === 'periods' && !after.leadsToLevel ? after : undefined;
    if (relative && (first === 'equal' || (first === 'reach' && !isNextClause(figure))))
      return { measure: 'change', value: round(value - 100), hedge: undefined, comparison: relative };
    const year = first === 'equal' && figure.right[0]?.kind === 'period' ? periodAfter(figure) : undefined;
    if (year) return { measure: 'change', value: round(value - 100), comparison: year };
    if (leftComparison?.with === 'periods' && first === 'equal')
      return { measure: 'change', value: round(value - 100), comparison: leftComparison };
    const bare = isEmpty(figure.noun);
    if (first === 'equal' && bare && !isName && !figure.bracketed && !figure.ofTotal)
      return sentence.compares ? { measure: 'change', value: round(value - 100) } : undefined;
    // "5.900 tỷ đồng, 26,3% so với cùng kỳ": up, down or that part of it?
    if (first === undefined && bare && !isName && after?.with === 'periods') return undefined;
    // "tăng 2,3% và 19,4%" with nothing said of what the second one is against.
    if (sentence.measure === 'change' && first === undefined && bare && !isName && joinsOnly(figure))
      return undefined;
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
  // "vượt 120 tỷ đồng so với dự toán": neither a level nor a per cent of the plan.
  if (first === 'exceed' && planAfter) return undefined;
  // "đạt 5.800 tỷ, hơn 300 tỷ so với tháng trước"; without "hơn" the direction is not said.
  if (
    first === undefined &&
    after?.with === 'periods' &&
    !isName &&
    !figure.opensClause &&
    !figure.opensBracket
  )
    if (
      dimension === 'money' ||
      quantity.power >= 9 ||
      (dimension === 'count' && sentence.measure === 'level')
    )
      return cues[0] === 'over' || cues[0] === 'more-than'
        ? { measure: 'delta', value, comparison: after }
        : undefined;
  // "vượt chỉ tiêu 68 triệu" after 70,2 triệu; an excess is neither a level nor a per cent of the plan.
  if (passesPlan && (sentence.rate || !isNear(value, sentence.level))) return undefined;
  if (
    planBefore ||
    ((namesPlan || figure.lead === 'plan-value') && (quantity.power > 0 || dimension !== 'none'))
  )
    return { measure: 'target', value, hedge };
  return { measure: 'level', value, hedge };
}

/** Where steps in a ranking go: "tăng 2 bậc", "vượt 15 bậc", "lên 9 bậc". */
function directionOf(first: Cue | undefined, lead: Lead | undefined): -1 | 0 | 1 {
  if (first === 'up' || first === 'exceed') return 1;
  if (first === 'down') return -1;
  return first !== 'to' ? 0 : lead === 'raised' ? 1 : lead === 'lowered' ? -1 : 0;
}

/** A plan's value and the result beside it are of one order: an excess is less. */
const isNear = (value: number, level: number | undefined): boolean =>
  level !== undefined && value >= level / 2 && value <= level * 2;

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

/** "hơn mức tăng 8%", "so với mức tăng 8%": what a growth is compared with. */
const isOfAnother = ([move, than]: readonly Item[]): boolean =>
  than !== undefined &&
  than.end === move!.start &&
  isMove(move) &&
  (than.kind === 'comparison' ? than.comparison.with === 'other' : isMove(than));

/** Nothing but "và" or a comma stands between the number and the one before. */
const joinsOnly = ({ run, opensBracket, opensClause, right }: Figure): boolean =>
  !opensBracket &&
  !opensClause &&
  (run.length === 0 || (run.length === 1 && run[0]!.kind === 'cue')) &&
  right[0]?.kind !== 'cue';

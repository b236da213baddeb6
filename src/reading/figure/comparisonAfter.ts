import type { Cue } from '../../catalog/cues';
import type { Comparison, Item } from '../phrases/item';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import type { Figure } from './window';

/** The comparison right after the number, unless a figure of its own follows that it belongs to. */
export function firstComparison(figure: Figure): Comparison | undefined {
  for (let i = 0; i < figure.right.length; i++) {
    const item = figure.right[i]!;
    if (item.kind === 'comparison')
      // "tăng lên 45%, cao hơn cùng kỳ 6 điểm %": what leads to a number is not said of the one before.
      return item.comparison.direction !== 0 || belongsToNext(figure.right, i) ? undefined : item.comparison;
    if (item.kind === 'period') {
      // "tăng 15% cùng kỳ", "bằng 41,6% cùng kỳ".
      const direct = figure.right.slice(0, i).every((before) => before.kind === 'cue');
      return isRelative(item.phrase) && direct ? asComparison([item.phrase]) : undefined;
    }
    if (item.kind === 'mark' && /[;.]/.test(item.key)) return undefined;
    if (item.kind === 'mark' && item.key === ',' && figure.right[i + 1]?.kind !== 'comparison')
      return undefined;
    if (item.kind === 'word') return sinceWhen(figure, i);
    if (item.kind === 'cue' && item.cue !== 'filler' && item.cue !== 'respectively') return undefined;
  }
  return undefined;
}

/** "có thêm 9 doanh nghiệp | kể từ cuối năm 2022": the words that are left of the clause after what is counted. */
function sinceWhen({ right, run }: Figure, at: number): Comparison | undefined {
  const [since, period] = [right[at + 1], right[at + 2]];
  if (since?.kind !== 'cue' || since.cue !== 'from' || since.start !== right[at]!.end) return undefined;
  if (period?.kind !== 'period' || !run.some((item) => item.kind === 'cue' && GAINS.has(item.cue)))
    return undefined;
  return asComparison([period.phrase]);
}
const GAINS: ReadonlySet<Cue> = new Set(['up', 'down', 'have']);

/** "gấp 2 lần năm 2012": a multiple is compared with the period right after it. */
export const periodAfter = (figure: Figure): Comparison | undefined => {
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
export function plannedAfter(figure: Figure): boolean {
  for (const item of figure.right) {
    if (item.kind === 'cue' && item.cue === 'planned') return true;
    if (item.kind === 'cue' && item.cue === 'filler') continue;
    // "bằng 84%/KH năm".
    if (item.kind === 'mark' && item.key === '/') continue;
    return false;
  }
  return false;
}

/** A comma and words of another clause stand between the number and its comparison. */
export const isNextClause = (figure: Figure): boolean => {
  const item = figure.right[0];
  return item?.kind === 'mark' && item.key !== '(';
};

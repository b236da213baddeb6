import type { Measure } from '../../model/observation';
import type { CellNumber } from './cells';
import type { ColumnPeriods } from './columnPeriods';
import type { Column, TableUnit } from './columns';
import type { TableFigure } from './rows';

/** What a cell's number is; `offset` turns it into a change or a plan's per cent, as of a column. */
export interface CellRole {
  readonly measure: Measure;
  readonly offset: number;
}

/** A cell beside the figures of its row that were read before it. */
export interface CellPlace {
  readonly column: Column;
  readonly number: CellNumber;
  /** The number with its sign, its scale left out. */
  readonly value: number;
  /** Unit of the row's statistic or of the cell. */
  readonly unit: TableUnit | undefined;
  readonly periods: ColumnPeriods;
  readonly before: readonly TableFigure[];
}

const MEASURES: Partial<Record<Column['role'], Measure>> = {
  level: 'level',
  change: 'change',
  delta: 'delta',
  plan: 'plan',
  target: 'target',
  rank: 'rank',
};

/** What a column or a row of comparisons holds. */
export const measureOf = (role: Column['role']): Measure | undefined => MEASURES[role];

/** "Tỷ lệ (%)", "Đạt (%)", "So sánh (%)": of what, the numbers themselves tell. */
const BARE = /^(?:%|tỷ lệ|đạt|đạt tỷ lệ|tỷ lệ đạt|mức đạt|so sánh)?(?: đạt được)?\s*\(?%?\)?$/iu;

/** What a cell's number is: as its column's header says, else its own words, else the arithmetic of its row. */
export function cellRoleOf(place: CellPlace): CellRole | undefined {
  const { column, number, unit, before } = place;
  const { role } = column;
  if (role === 'change' || role === 'moves') {
    // "0,4 điểm %" in a column of changes.
    if (unit?.dimension === 'points') return { measure: 'delta', offset: 0 };
    if (number.said === 'index') return { measure: 'change', offset: -100 };
    if (number.said === 'rise' && number.percent) return { measure: 'change', offset: 0 };
    if (role === 'moves') return number.percent ? { measure: 'change', offset: 0 } : fitting(place);
    if (column.base === undefined && BARE.test(column.header) && hasTarget(before)) return fitting(place);
    return { measure: 'change', offset: column.offset };
  }
  if (number.said && role !== 'delta' && role !== 'plan') return undefined;
  if (role === 'plan')
    return { measure: 'plan', offset: number.said === 'rise' ? 100 : number.said ? 0 : column.offset };
  if (role === 'level' && column.unit?.dimension === 'percent' && BARE.test(column.header))
    if (before.length > 0) return fitting(place);
  const measure = MEASURES[role];
  return measure && { measure, offset: 0 };
}

const hasTarget = (before: readonly TableFigure[]): boolean =>
  before.some(({ draft }) => draft.measure === 'target');

/** Per cent of the plan, a rise in per cent, an index, an amount: what the row's own values make of it, else it stays unread. */
function fitting({ column, value, unit, periods, before }: CellPlace): CellRole | undefined {
  let own: TableFigure | undefined;
  let target: TableFigure | undefined;
  for (const figure of before) {
    if (figure.draft.measure === 'target') target = figure;
    if (figure.draft.measure === 'level' && (!own || figure.draft.period.end > own.draft.period.end))
      own = figure;
  }
  if (!own) return undefined;
  const readings: (CellRole & { readonly expected: number })[] = [];
  const level = own.draft.value;
  const base = periods.baseOf(column, own.draft.period);
  const earlier = before.find(({ draft }) => draft.measure === 'level' && draft.period.code === base.code);
  if (earlier && earlier.draft.value > 0) {
    const ratio = level / earlier.draft.value;
    if (column.role === 'moves') {
      const amount = (level - earlier.draft.value) / 10 ** (unit?.power ?? 0);
      readings.push({ measure: 'delta', offset: 0, expected: amount });
    }
    readings.push({ measure: 'change', offset: 0, expected: (ratio - 1) * 100 });
    readings.push({ measure: 'change', offset: -100, expected: ratio * 100 });
  }
  if (target && target.draft.value > 0 && column.role !== 'moves')
    readings.push({ measure: 'plan', offset: 0, expected: (level / target.draft.value) * 100 });
  const fit = readings.filter(
    ({ expected }) => Math.abs(value - expected) <= Math.max(0.15, Math.abs(expected) * 0.01),
  );
  return fit.length === 1 ? fit[0] : undefined;
}

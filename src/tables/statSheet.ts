import type { TrioColumns } from './trio';
import type { ChartPlan, SheetPlan } from './plan';

/** A sheet of statistics, with what its tables and charts are made from. */
export interface StatSheet {
  readonly sheet: SheetPlan;
  /** Name of the table of values; the others are named after it. */
  readonly table: string;
  readonly columns: TrioColumns;
  readonly charts: readonly ChartPlan[];
}

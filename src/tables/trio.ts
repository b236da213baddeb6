import { WORKBOOK } from '../messages/workbook';
import type { PlanContext } from './context';
import { serialsOf } from './grid';
import { metricTable, type MetricColumn } from './metricTable';
import { growthTable, planTable } from './names';
import type { TablePlan } from './plan';

/** Columns of the three tables of a sheet. */
export interface TrioColumns {
  readonly values: readonly MetricColumn[];
  readonly growth: readonly MetricColumn[];
  readonly plan: readonly MetricColumn[];
}

/** A table of values, and beside it with the same rows growth and plan completion, once these have a column. */
export interface TableTrio {
  readonly values: TablePlan;
  readonly growth?: TablePlan;
  readonly plan?: TablePlan;
}

/** A free column between two tables, so that Excel does not take them for one. */
const GAP = 1;

/**
 * The tables of a sheet, in fixed blocks of `reserve` columns: values at the left, then growth, then plan completion.
 * Rows are those of all three.
 */
export function tableTrio(
  name: string,
  columns: TrioColumns,
  reserve: number,
  title: string,
  rowLabel: (serial: number) => string,
  { language, notes }: PlanContext,
): TableTrio {
  const { values, growth, plan } = columns;
  const serials = serialsOf(
    ...[values, growth, plan].map((list) => new Map(list.map(({ key, points }) => [key, points]))),
  );
  const tableAt = (block: number, table: string, heading: string, list: readonly MetricColumn[]): TablePlan =>
    metricTable(
      { name: table, title: heading, column: block * (reserve + GAP), reserve, columns: list },
      serials,
      rowLabel,
      language,
      notes,
    );
  return {
    values: tableAt(0, name, title, values),
    ...(growth.length > 0
      ? { growth: tableAt(1, growthTable(name), WORKBOOK.growth[language], growth) }
      : {}),
    ...(plan.length > 0 ? { plan: tableAt(2, planTable(name), WORKBOOK.plan[language], plan) } : {}),
  };
}

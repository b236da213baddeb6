import { format } from '../messages/format';
import { WORKBOOK } from '../messages/workbook';
import { blockWidth, GAP } from './blocks';
import type { PlanContext } from './context';
import { serialsOf } from './grid';
import { metricTable, type MetricColumn } from './metricTable';
import { growthTable, planTable } from './names';
import { periodLabel } from './periodLabels';
import type { TablePlan } from './plan';
import { rowPeriod } from './tableClass';

/** Columns of the three tables of a sheet. */
export interface TrioColumns {
  readonly values: readonly MetricColumn[];
  readonly growth: readonly MetricColumn[];
  readonly plan: readonly MetricColumn[];
  /** Columns of values that found no room; their figures are in Số liệu only. */
  readonly left?: number;
}

/** A table of values, and beside it with the same rows growth and plan completion, once these have a column. */
export interface TableTrio {
  readonly values: TablePlan;
  readonly growth?: TablePlan;
  readonly plan?: TablePlan;
}

export interface TrioWish {
  /** Name of the table of values. */
  readonly name: string;
  /** What the sheet is about; each table's own title begins with it, since each is printed on a page of its own. */
  readonly subject: string;
  /** Title of the table of values. */
  readonly title: string;
  readonly columns: TrioColumns;
  /** What the columns are: it decides how much room the tables get. */
  readonly kinds: 'statistics' | 'sectors';
  readonly rowLabel: (serial: number) => string;
}

/** The tables of a sheet about one sector or area: a column a statistic, a row a month's end. */
export const statTrio = (
  name: string,
  subject: string,
  columns: TrioColumns,
  context: PlanContext,
): TableTrio =>
  tableTrio(
    {
      name,
      subject,
      title: format(WORKBOOK.values, context.language, { name: subject }),
      columns,
      kinds: 'statistics',
      rowLabel: (serial) => periodLabel(rowPeriod(serial, 'month'), context.language),
    },
    context,
  );

/** The rows that the tables of a sheet have in common: serial numbers of months' ends, in order of time. */
export const serialsIn = ({ values, growth, plan }: TrioColumns): readonly number[] =>
  serialsOf(...[values, growth, plan].map((list) => new Map(list.map(({ key, points }) => [key, points]))));

/**
 * The tables of a sheet, in fixed blocks of columns: values at the left, then growth, then plan completion. Rows are
 * those of all three.
 */
export function tableTrio(wish: TrioWish, { language, notes, places }: PlanContext): TableTrio {
  const { name, subject, columns, rowLabel } = wish;
  const { values, growth, plan, left = 0 } = columns;
  const serials = serialsIn(columns);
  const reserve = blockWidth(name, wish.kinds, places);
  const tableAt = (block: number, table: string, title: string, list: readonly MetricColumn[]): TablePlan =>
    metricTable(
      { name: table, title, column: block * (reserve + GAP), reserve, columns: list },
      serials,
      rowLabel,
      language,
      notes,
    );
  const title =
    left > 0 ? format(WORKBOOK['with-left'], language, { title: wish.title, count: left }) : wish.title;
  const titled = (key: 'growth' | 'plan'): string => format(WORKBOOK[key], language, { name: subject });
  return {
    values: tableAt(0, name, title, values),
    ...(growth.length > 0 ? { growth: tableAt(1, growthTable(name), titled('growth'), growth) } : {}),
    ...(plan.length > 0 ? { plan: tableAt(2, planTable(name), titled('plan'), plan) } : {}),
  };
}

import { format } from '../messages/format';
import { WORKBOOK } from '../messages/workbook';
import { sinceText, splitBreak } from './breaks';
import { chartOf, OTHER_COLOR, placeSideBySide, type ChartWish } from './charts';
import type { PlanContext } from './context';
import type { MetricColumn } from './metricTable';
import { chartName, growthTable, planTable } from './names';
import type { ChartPlan } from './plan';
import type { TableClass } from './tableClass';
import { serialsIn, type TrioColumns } from './trio';

export interface CrossSectorTables {
  readonly table: string;
  /** `Doanh thu lũy kế`. */
  readonly name: string;
  readonly tableClass: TableClass;
  readonly unit: string;
  readonly columns: TrioColumns;
}

/** The whole industry and its largest sector would flatten all others: they have a chart of their own. */
const LARGEST: ReadonlySet<string> = new Set(['industry', 'ict-industry']);

/** Sectors by growth, their values, plan completion, and the whole industry with ICT. */
export function crossSectorCharts(
  { table, name, tableClass, unit, columns }: CrossSectorTables,
  { language, made, catalog }: PlanContext,
): readonly ChartPlan[] {
  // A column in another currency cannot share the axis.
  const values = columns.values.filter(({ key, series }) => splitBreak(key).series === series.sector);
  const isLargest = ({ series }: MetricColumn): boolean => LARGEST.has(series.sector);
  const use = tableClass === 'stock' ? 'line' : 'column';
  const titled = (key: 'sectors-of' | 'growth-of' | 'plan-of' | 'whole-and-ict'): string =>
    format(WORKBOOK[key], language, { name });
  const look = {
    serials: serialsIn(columns),
    seriesName: ({ series: { sector, from } }: MetricColumn) =>
      sinceText(catalog.sectorOf(sector)?.short[language] ?? sector, from, language),
    colorOf: ({ series }: MetricColumn) => catalog.sectorOf(series.sector)?.color ?? OTHER_COLOR,
  };
  const percent = { use: 'compare', valueTitle: WORKBOOK['per-cent'][language], ...look } as const;
  const level = { use, table, valueTitle: unit, ...look } as const;
  const wishes: ChartWish[] = [
    {
      ...percent,
      name: chartName(table, 'TangTruong'),
      title: titled('growth-of'),
      table: growthTable(table),
      columns: columns.growth,
    },
    {
      ...level,
      name: chartName(table, 'CacLinhVuc'),
      title: titled('sectors-of'),
      columns: values.filter((c) => !isLargest(c)),
    },
    {
      ...percent,
      name: chartName(table, 'KeHoach'),
      title: titled('plan-of'),
      table: planTable(table),
      columns: columns.plan,
    },
    {
      ...level,
      name: chartName(table, 'ToanNganh'),
      title: titled('whole-and-ict'),
      columns: values.filter(isLargest),
    },
  ];
  return placeSideBySide(
    wishes.flatMap((wish) => chartOf(wish) ?? []),
    made,
  );
}

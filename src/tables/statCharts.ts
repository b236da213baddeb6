import { format } from '../messages/format';
import type { Language, Message } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { chartOf, paletteOf, placeSideBySide, type Chart, type ChartWish } from './charts';
import { isMade, type PlanContext } from './context';
import type { MetricColumn } from './metricTable';
import { ascii, chartName, growthTable, planTable } from './names';
import type { ChartPlan } from './plan';
import { classTitle } from './sheetFrame';
import { statisticName } from './statColumn';
import type { TableClass } from './tableClass';
import type { TrioColumns } from './trio';

/** Charts of values on one sheet, beside those of growth and plan completion. */
const MOST_VALUE_CHARTS = 4;

/**
 * The charts of a sector's or an area's sheet: values by class and unit, since thuê bao and per cent cannot share an
 * axis; then growth and plan completion.
 */
export function statCharts(
  table: string,
  name: Message,
  columns: TrioColumns,
  { language, wordingsIn, made }: PlanContext,
): readonly ChartPlan[] {
  const seriesName = (column: MetricColumn): string =>
    statisticName(column.series, language, wordingsIn(column.series.area));
  const percent = (
    what: string,
    key: 'growth-of' | 'plan-of',
    of: string,
    list: readonly MetricColumn[],
  ): ChartWish => ({
    name: chartName(table, what),
    title: format(WORKBOOK[key], language, { name: name[language] }),
    use: 'compare',
    table: of,
    columns: list,
    seriesName: (column) => classTitle(both(seriesName(column)), column.series.class, language),
    colorOf: paletteOf(list),
    valueTitle: WORKBOOK['per-cent'][language],
  });
  const valueCharts = groups(columns.values).flatMap((group): Chart[] => {
    const { class: tableClass, unit } = group[0]!.series;
    const chart = chartOf({
      name: chartName(table, `${CLASS_CODES[tableClass]}_${ascii(unit) || 'TyLe'}`),
      title: groupTitle(name, group[0]!, language),
      use: tableClass === 'stock' ? 'line' : 'column',
      table,
      columns: group,
      seriesName,
      colorOf: paletteOf(group),
      valueTitle: group[0]!.display.label[language],
    });
    return chart ? [chart] : [];
  });
  const others = [
    percent('TangTruong', 'growth-of', growthTable(table), columns.growth),
    percent('KeHoach', 'plan-of', planTable(table), columns.plan),
  ].flatMap((wish) => chartOf(wish) ?? []);
  return placeSideBySide([...mostValueCharts(valueCharts, made), ...others], made);
}

const both = (text: string): Message => ({ vi: text, en: text });

const CLASS_CODES: Readonly<Record<TableClass, string>> = {
  month: 'Thang',
  quarter: 'Quy',
  cumulative: 'LuyKe',
  year: 'Nam',
  stock: 'ThoiDiem',
};

/** Columns that can share an axis, in the order of the table. */
function groups(columns: readonly MetricColumn[]): readonly (readonly MetricColumn[])[] {
  const found = new Map<string, MetricColumn[]>();
  for (const column of columns) {
    const key = [column.series.class, column.series.unit, column.display.scale].join('|');
    found.set(key, [...(found.get(key) ?? []), column]);
  }
  return [...found.values()];
}

/** Charts that exist stay; of the others those with most series. */
function mostValueCharts(charts: readonly Chart[], made: ReadonlySet<string>): readonly Chart[] {
  const exists = charts.filter((chart) => isMade(made, 'chart', chart.name));
  const fresh = charts
    .filter((chart) => !exists.includes(chart))
    .sort((a, b) => b.series.length - a.series.length)
    .slice(0, Math.max(0, MOST_VALUE_CHARTS - exists.length));
  return charts.filter((chart) => exists.includes(chart) || fresh.includes(chart));
}

/** `Viễn thông (triệu thuê bao)`, `Bưu chính lũy kế (tỷ đồng)`. */
const groupTitle = (name: Message, { series, display }: MetricColumn, language: Language): string =>
  format(WORKBOOK['with-unit'], language, {
    name: classTitle(name, series.class, language),
    unit: display.label[language],
  });

import { METRICS } from '../catalog/metrics';
import { format } from '../messages/format';
import type { Language, Message } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { NATION } from '../model/observation';
import { chartOf, FIRST_CHARTS, paletteOf, placeSideBySide, type Chart, type ChartWish } from './charts';
import { madeColumns, type PlanContext } from './context';
import { columnDisplay, unitName } from './display';
import type { MetricColumn } from './metricTable';
import { ascii, chartName, growthTable, planTable } from './names';
import type { ChartPlan } from './plan';
import { classTitle } from './sheetFrame';
import { nameOnSheet } from './statColumn';
import type { TableClass } from './tableClass';
import { serialsIn, type TrioColumns } from './trio';

/** Statistics whose names fit into the legend of a chart that compares all kinds of them. */
const MOST_COMPARED = 5;
/** Statistics whose names, a line each, leave a chart of values half of its height. */
const MOST_NAMED = 7;

/**
 * The charts of a sector's or an area's sheet: values by class and unit, since thuê bao and per cent cannot share an
 * axis; growth and plan completion, before which no more values come than are seen beside them at once.
 *
 * Whatever is worth drawing is drawn. A most number of charts would make those that stay depend on which briefing came
 * first; there are never more than the columns of three blocks hold, since each has a column of values of its own.
 */
export function statCharts(
  table: string,
  name: Message,
  columns: TrioColumns,
  { language, wordingsIn, made, catalog }: PlanContext,
): readonly ChartPlan[] {
  const seriesName = ({ series }: MetricColumn): string =>
    nameOnSheet(series, language, wordingsIn(series.area), series.area !== NATION, catalog);
  const serials = serialsIn(columns);
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
    serials,
    seriesName: (column) => classTitle(both(seriesName(column)), column.series.class, language),
    colorOf: paletteOf(list, catalog, madeColumns(made, of)),
    valueTitle: WORKBOOK['per-cent'][language],
    most: MOST_COMPARED,
  });
  const valueCharts = groups(columns.values).flatMap((group): Chart[] => {
    const { class: tableClass } = group[0]!.series;
    const chart = chartOf({
      name: chartName(table, groupName(group[0]!)),
      title: groupTitle(name, group[0]!, language),
      use: tableClass === 'stock' ? 'line' : 'column',
      table,
      columns: group,
      serials,
      seriesName,
      colorOf: paletteOf(group, catalog, madeColumns(made, table)),
      valueTitle: group[0]!.display.label[language],
      most: MOST_NAMED,
    });
    return chart ? [chart] : [];
  });
  const others = [
    percent('TangTruong', 'growth-of', growthTable(table), columns.growth),
    percent('KeHoach', 'plan-of', planTable(table), columns.plan),
  ].flatMap((wish) => chartOf(wish) ?? []);
  const before = FIRST_CHARTS - 1;
  return placeSideBySide([...valueCharts.slice(0, before), ...others, ...valueCharts.slice(before)], made);
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

/** `Viễn thông: số thuê bao`, `Bưu chính: giá trị lũy kế`; the unit stands at the axis. */
function groupTitle(name: Message, { series, display }: MetricColumn, language: Language): string {
  const what = classTitle(whatOf(series.unit), series.class, language);
  const title = format(WORKBOOK['sector-and-what'], language, { name: name[language], what });
  return display.scale === usualScale(series.unit)
    ? title
    : format(WORKBOOK['with-unit'], language, { name: title, unit: display.label[language] });
}

/**
 * The scale that statistics of a unit have in the catalog, the largest of several; others have charts of their own. Of
 * built-in rows alone: charts are found by their names, which a new row of the user's must not change.
 */
const usualScale = (unit: string): number =>
  Math.max(
    columnDisplay('', '', unit).scale,
    ...METRICS.flatMap((row) => (row.unit === unit ? (row.display?.scale ?? 1) : [])),
  );

/** Stable: `LuyKe_VND`; `LuyKe_VND_6` for what is counted in millions. */
function groupName({ series, display }: MetricColumn): string {
  const unit = ascii(series.unit) || 'TyLe';
  const scale = display.scale === usualScale(series.unit) ? '' : `_${Math.round(Math.log10(display.scale))}`;
  return `${CLASS_CODES[series.class]}_${unit}${scale}`;
}

/** What values of a unit say. */
function whatOf(unit: string): Message {
  if (unit === 'VND') return WORKBOOK['what-money'];
  if (unit === 'USD') return WORKBOOK['what-dollars'];
  if (unit === '%') return WORKBOOK['what-rates'];
  if (unit === 'Mbps') return WORKBOOK['what-speed'];
  const { vi, en } = unitName(unit);
  const [noun = vi, ...per] = vi.split('/');
  const counted = per.length > 0 ? WORKBOOK['what-density'] : WORKBOOK['what-count'];
  return { vi: format(counted, 'vi', { unit: noun }), en: format(counted, 'en', { unit: en }) };
}

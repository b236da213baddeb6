import type { Catalog } from '../catalog/catalog';
import { STATISTICS } from '../catalog/statistics';
import type { StatisticRow } from '../catalog/types';
import type { Point } from '../ledger/ledger';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { NATION } from '../model/observation';
import { gapsOf, isComparable, segmentOf, sinceText, splitBreak, withBreak } from './breaks';
import { isMade, madeColumns, type PlanContext } from './context';
import { crossSectorCharts } from './crossSectorCharts';
import { columnDisplay } from './display';
import { gridOf, type Grid, type Placed } from './grid';
import { PER_CENT, type ColumnSeries, type MetricColumn } from './metricTable';
import { growthTable, planTable, statisticTable } from './names';
import { cumulativeLabel, periodLabel } from './periodLabels';
import { classTitle, metricSheet, TAB_COLORS } from './sheetFrame';
import type { StatSheet } from './statSheet';
import { classesOf, rowPeriod, type TableClass } from './tableClass';
import { tableTrio, type TrioColumns } from './trio';

/** In the order of sheets. */
const FLOW_CLASSES: readonly TableClass[] = ['cumulative', 'month', 'quarter', 'year'];

/**
 * One sheet for each cross-sector statistic and class of period that has two sectors or two periods, or that exists:
 * a period-by-sector table of values, one of growth and one of plan completion.
 */
export const crossSectorSheets = (context: PlanContext): readonly StatSheet[] =>
  STATISTICS.flatMap((statistic) => sheetsOf(statistic, context));

function sheetsOf(statistic: StatisticRow, context: PlanContext): StatSheet[] {
  const { made, catalog } = context;
  const classes = statistic.kind === 'stock' ? (['stock'] as const) : FLOW_CLASSES;
  const feeding = feedingPoints(statistic, context);
  const unit = unitOf(statistic, catalog);
  const exists = (c: TableClass): boolean => isMade(made, 'table', statisticTable(statistic.id, c));
  const place = (measure: ColumnSeries['measure'], isShown = true): readonly Placed[] =>
    feeding
      .filter((point) => isOfMeasure(point, measure) && isComparable(point, catalog) === isShown)
      .map((point) => ({
        point,
        columns: crossClasses(point, context).map((c) => `${c}:${columnKey(point, measure, unit, catalog)}`),
      }));

  const levels = place('level');
  const begun = new Set(levels.map(({ columns }) => classIn(columns[0] ?? '')));
  const values = gridOf(levels, (column) => begun.has(classIn(column)) || exists(classIn(column)));
  const ready = classes.filter((c) => exists(c) || isReady(ofClass(values, c)));
  const isOpen = (column: string): boolean => ready.includes(classIn(column));
  const growth = gridOf(place('change'), isOpen);
  const plan = gridOf(place('plan'), isOpen);
  const gaps = gapsOf(place('change', false), () => true, context);
  return ready.map((c) => {
    const table = statisticTable(statistic.id, c);
    const columns = (grid: Grid, measure: ColumnSeries['measure'], name: string): readonly MetricColumn[] =>
      columnsOf(ofClass(grid, c), statistic, measure, c, madeColumns(made, name), context);
    return sheetOf(statistic, c, context, {
      values: columns(values, 'level', table),
      growth: columns(growth, 'change', growthTable(table)).map((column) => {
        const why = gaps.get(`${c}:${column.key}`);
        return why ? { ...column, gaps: why } : column;
      }),
      plan: columns(plan, 'plan', planTable(table)),
    });
  });
}

const classIn = (column: string): TableClass => column.slice(0, column.indexOf(':')) as TableClass;

/** The columns of one class, without the class in their keys. */
const ofClass = (grid: Grid, tableClass: TableClass): Grid =>
  new Map(
    [...grid].flatMap(([key, points]) =>
      classIn(key) === tableClass ? [[key.slice(tableClass.length + 1), points] as const] : [],
    ),
  );

/** The first quarter is compared with other quarters in a sector's sheet, and adds up to the year here. */
const crossClasses = (point: Point, context: PlanContext): readonly TableClass[] => {
  const classes = classesOf(point, context.units);
  return classes[0] === 'quarter' ? [...classes].reverse() : classes;
};

/** The nation's points of the statistics that feed a cross-sector table: one statistic a sector, never a part. */
function feedingPoints(statistic: StatisticRow, { points, catalog }: PlanContext): readonly Point[] {
  const feeding = points.filter(
    (point) =>
      point.area === NATION &&
      !point.part &&
      catalog.metricOf(point.sector, point.metric)?.feeds === statistic.id,
  );
  const chosen = new Map<string, string>();
  const order = (sector: string, metric: string): number => catalog.metricOrder(sector, metric);
  for (const { sector, metric, measure } of feeding) {
    const present = chosen.get(sector);
    if (measure === 'level' && (!present || order(sector, metric) < order(sector, present)))
      chosen.set(sector, metric);
  }
  return feeding.filter(({ sector, metric }) => (chosen.get(sector) ?? metric) === metric);
}

/** The unit of a statistic's table: that of the statistic which every sector has. */
const unitOf = ({ id }: StatisticRow, { metrics }: Catalog): string =>
  metrics.find(({ feeds }) => feeds === id)?.unit ?? '';

export const isOfMeasure = (point: Point, measure: ColumnSeries['measure']): boolean =>
  point.measure === measure && (measure !== 'change' || point.comparison === 'last-year');

/** A sector; another currency of the same sector is another column, and so is what comes after a break. */
function columnKey(point: Point, measure: ColumnSeries['measure'], unit: string, catalog: Catalog): string {
  if (measure !== 'level') return point.sector;
  const key = point.unit !== unit ? `${point.sector}|${point.unit}` : point.sector;
  return withBreak(key, segmentOf(point, catalog).from);
}

/** Two sectors or two periods. */
function isReady(grid: Grid): boolean {
  const serials = new Set([...grid.values()].flatMap((points) => [...points.keys()]));
  return grid.size >= 2 || serials.size >= 2;
}

function columnsOf(
  grid: Grid,
  statistic: StatisticRow,
  measure: ColumnSeries['measure'],
  tableClass: TableClass,
  madeKeys: readonly string[],
  { language, catalog }: PlanContext,
): readonly MetricColumn[] {
  const keys = new Set([...grid.keys(), ...madeKeys]);
  return catalog.sectors.flatMap((sector) =>
    [...keys]
      .filter((key) => splitBreak(key).series.split('|')[0] === sector.id)
      .sort()
      .map((key): MetricColumn => {
        const points = grid.get(key) ?? new Map<number, Point>();
        const { series, from } = splitBreak(key);
        const unit = measure === 'level' ? (series.split('|')[1] ?? unitOf(statistic, catalog)) : '%';
        const metric = [...points.values()][0]?.metric ?? metricFeeding(statistic, sector.id, catalog);
        const display = measure === 'level' ? columnDisplay(sector.id, metric, unit, catalog) : PER_CENT;
        const headerIn = (lang: Language): string =>
          sinceText(
            series === sector.id
              ? sector.short[lang]
              : format(WORKBOOK['with-unit'], lang, { name: sector.short[lang], unit: display.label[lang] }),
            from,
            lang,
          );
        return {
          key,
          series: {
            area: NATION,
            sector: sector.id,
            metric,
            part: '',
            measure,
            class: tableClass,
            unit,
            ...(from ? { from } : {}),
          },
          header: headerIn(language),
          aliases: [headerIn(language === 'vi' ? 'en' : 'vi')],
          display,
          points,
        };
      }),
  );
}

/** The statistic that a sector would have in a cross-sector table. */
const metricFeeding = ({ id }: StatisticRow, sector: string, { metrics }: Catalog): string =>
  (
    metrics.find((row) => row.feeds === id && row.sector === sector) ??
    metrics.find((row) => row.feeds === id && row.sector === 'any')
  )?.id ?? id;

function sheetOf(
  statistic: StatisticRow,
  tableClass: TableClass,
  context: PlanContext,
  columns: TrioColumns,
): StatSheet {
  const { language, source, catalog } = context;
  const table = statisticTable(statistic.id, tableClass);
  const name = classTitle(statistic.label, tableClass, language);
  const unit = columnDisplay(
    'any',
    metricFeeding(statistic, 'any', catalog),
    unitOf(statistic, catalog),
    catalog,
  );
  const title = format(WORKBOOK['by-sector'], language, { statistic: name, unit: unit.label[language] });
  const valuesTitle = format(WORKBOOK['with-unit'], language, { name, unit: unit.label[language] });
  const tables = tableTrio(
    {
      name: table,
      subject: name,
      title: valuesTitle,
      columns,
      kinds: 'sectors',
      rowLabel: (serial) => rowLabel(serial, tableClass, language),
    },
    context,
  );
  const charts = crossSectorCharts({ table, name, tableClass, unit: unit.label[language], columns }, context);
  const key = tableClass === 'stock' ? statistic.id : `${statistic.id}-${tableClass}`;
  return {
    sheet: metricSheet(
      { key, title, tab: name, tabColor: TAB_COLORS.crossSector, source, tables, charts },
      language,
    ),
    table,
    columns,
    charts,
  };
}

/** The period of a row by its class: `T11/2023`, `Q2/2024`, `8T/2024`, `Năm 2023`. */
function rowLabel(serial: number, tableClass: TableClass, language: Language): string {
  const period = rowPeriod(serial, tableClass);
  return tableClass === 'cumulative' ? cumulativeLabel(period, language) : periodLabel(period, language);
}

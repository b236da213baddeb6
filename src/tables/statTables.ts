import type { Catalog } from '../catalog/catalog';
import type { Point } from '../ledger/ledger';
import { mostColumns } from './blocks';
import { gapsOf, isComparable, segmentOf } from './breaks';
import { isMade, madeColumns, type PlanContext } from './context';
import { isOfMeasure } from './crossSector';
import { columnDisplay } from './display';
import { gridOf, type Grid, type Placed } from './grid';
import { PER_CENT, type ColumnSeries, type MetricColumn } from './metricTable';
import { growthTable, planTable } from './names';
import { columnKey, compareColumns, headersOf, parseColumnKey, type StatColumn } from './statColumn';
import { classesOf } from './tableClass';
import type { TrioColumns } from './trio';

/** Whose statistics a sheet shows. */
export interface StatSubject {
  /** The name of its table of values. */
  readonly table: string;
  readonly area: string;
  readonly areaName?: string;
  readonly points: readonly Point[];
  /** Headers say which sector they belong to. */
  readonly withSector: boolean;
}

/**
 * The columns of a sector's or an area's tables: one a statistic and class of period. Statistics of the catalog at
 * once, others and parts from their second period on; growth and plan completion beside their values, else from the
 * second period on; columns that exist stay. Nothing when there is too little for a
 * sheet: less than two periods and less than three columns.
 */
export function statColumns(subject: StatSubject, context: PlanContext): TrioColumns | undefined {
  const { table, points } = subject;
  const { made, places, units, catalog } = context;
  const place = (measure: ColumnSeries['measure'], isShown: boolean): readonly Placed[] =>
    points
      .filter((point) => isOfMeasure(point, measure) && isComparable(point, catalog) === isShown)
      .map((point) => ({
        point,
        columns: classesOf(point, units).map((c) => columnKey(statOf(point, c, measure, catalog))),
      }));
  const gridFor = (measure: ColumnSeries['measure'], name: string): Grid => {
    const present = madeStats(made, name);
    const placed = place(measure, true);
    const grid = new Map(gridOf(placed, (key) => present.has(key)));
    for (const key of present) if (!grid.has(key)) grid.set(key, new Map());
    return grid;
  };
  const columnsOf = (
    measure: ColumnSeries['measure'],
    name: string,
    isDueAtOnce: (column: StatColumn) => boolean,
  ): { readonly columns: readonly MetricColumn[]; readonly left: number } => {
    const present = madeStats(made, name);
    const shown = [...gridFor(measure, name)].flatMap(([key, cells]) => {
      const column = parseColumnKey(key);
      const isDue = column && (present.has(key) || cells.size >= 2 || isDueAtOnce(column));
      return isDue ? [{ column, cells }] : [];
    });
    const gaps = gapsOf(place(measure, false), () => true, context);
    const fitting = mostImportant(shown, present, mostColumns(table, name, places), catalog);
    const columns = fitting
      .sort((a, b) => compareColumns(a.column, b.column, catalog))
      .map(({ column, cells }) => {
        const own = metricColumn(column, cells, measure, subject, context);
        const why = gaps.get(own.key);
        return why ? { ...own, gaps: why } : own;
      });
    return { columns, left: shown.length - fitting.length };
  };

  const { columns: values, left } = columnsOf('level', table, (column) => isCatalogued(column, catalog));
  const serials = new Set(values.flatMap(({ points: cells }) => [...cells.keys()]));
  if (!isMade(made, 'table', table) && serials.size < 2 && values.length < 3) return undefined;
  if (values.length === 0) return undefined;
  const valued = new Set(values.map(({ series }) => seriesAndClass(series)));
  const besideValues = (column: StatColumn): boolean => valued.has(seriesAndClass(column));
  return {
    values,
    growth: columnsOf('change', growthTable(table), besideValues).columns,
    plan: columnsOf('plan', planTable(table), besideValues).columns,
    left,
  };
}

/** Keys of the columns of values that exist; the key columns are none. */
const madeStats = (made: ReadonlySet<string>, table: string): ReadonlySet<string> =>
  new Set(madeColumns(made, table).filter((key) => parseColumnKey(key) !== undefined));

const statOf = (
  point: Point,
  c: StatColumn['class'],
  measure: ColumnSeries['measure'],
  catalog: Catalog,
): StatColumn => ({
  sector: point.sector,
  metric: point.metric,
  part: point.part ?? '',
  class: c,
  unit: measure === 'level' ? point.unit : '',
  ...(measure === 'level' ? segmentOf(point, catalog) : {}),
});

const seriesAndClass = (column: Pick<StatColumn, 'sector' | 'metric' | 'part' | 'class'>): string =>
  [column.sector, column.metric, column.part, column.class].join('|');

const isCatalogued = ({ sector, metric, part }: StatColumn, catalog: Catalog): boolean =>
  part === '' && catalog.metricOf(sector, metric) !== undefined;

/** What fits: columns that exist, then statistics of the catalog, then those with most periods. */
function mostImportant<T extends { column: StatColumn; cells: ReadonlyMap<number, Point> }>(
  columns: readonly T[],
  present: ReadonlySet<string>,
  most: number,
  catalog: Catalog,
): T[] {
  const weight = ({ column, cells }: T): number =>
    (present.has(columnKey(column)) ? 2e6 : 0) + (isCatalogued(column, catalog) ? 1e6 : 0) + cells.size;
  return [...columns]
    .sort((a, b) => weight(b) - weight(a) || compareColumns(a.column, b.column, catalog))
    .slice(0, Math.max(most, present.size));
}

function metricColumn(
  column: StatColumn,
  cells: ReadonlyMap<number, Point>,
  measure: ColumnSeries['measure'],
  { area, areaName, withSector }: StatSubject,
  { language, wordingsIn, catalog }: PlanContext,
): MetricColumn {
  return {
    key: columnKey(column),
    series: { ...column, unit: column.unit || '%', area, ...(areaName ? { areaName } : {}), measure },
    ...headersOf(column, language, wordingsIn(area), withSector, catalog),
    display:
      measure === 'level' ? columnDisplay(column.sector, column.metric, column.unit, catalog) : PER_CENT,
    points: cells,
  };
}

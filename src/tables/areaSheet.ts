import type { Point } from '../ledger/ledger';
import { seriesOf, type Series } from '../ledger/series';
import { NATION } from '../model/observation';
import type { PlanContext } from './context';
import { areaTable } from './names';
import { metricSheet, TAB_COLORS } from './sheetFrame';
import { statCharts } from './statCharts';
import { statColumns } from './statTables';
import type { StatSheet } from './statSheet';
import { statTrio } from './trio';

/**
 * One sheet for each area beside the nation that has enough figures, or that exists, in the order of their ids;
 * columns say which sector they belong to.
 */
export function areaSheets(context: PlanContext): readonly StatSheet[] {
  const areas = new Map<string, Point[]>();
  for (const point of context.points) {
    if (point.area === NATION) continue;
    const own = areas.get(point.area);
    if (own) own.push(point);
    else areas.set(point.area, [point]);
  }
  const series = new Map<string, Series[]>();
  for (const one of seriesOf(context.ledger)) {
    const area = one.key.slice(0, one.key.indexOf('|'));
    series.set(area, [...(series.get(area) ?? []), one]);
  }
  const stamp = stampOf(context);
  return [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([area, own]) => {
      const before = planned.get(area);
      const figures = series.get(area) ?? [];
      if (before && isAlike(before, context, figures, stamp)) return before.sheet ?? [];
      const sheet = areaSheet(area, own, context);
      planned.set(area, { ...circumstances(context), series: figures, stamp, sheet });
      return sheet ?? [];
    });
}

/** What a sheet was made from last, and the sheet; there may be one for each of 63 provinces, and few change at once. */
type Planned = Pick<PlanContext, 'catalog' | 'language'> & {
  readonly briefings: PlanContext['ledger']['briefings'];
  readonly series: readonly Series[];
  readonly stamp: string;
  readonly sheet: StatSheet | undefined;
};

const planned = new Map<string, Planned>();

/** What is made already, and where. */
const stampOf = ({ made, places, source }: PlanContext): string =>
  JSON.stringify([source, [...made], [...places]]);

const circumstances = ({
  catalog,
  language,
  ledger,
}: PlanContext): Pick<Planned, 'catalog' | 'language' | 'briefings'> => ({
  catalog,
  language,
  briefings: ledger.briefings,
});

function isAlike(before: Planned, context: PlanContext, series: readonly Series[], stamp: string): boolean {
  const { briefings } = context.ledger;
  return (
    before.stamp === stamp &&
    before.catalog === context.catalog &&
    before.language === context.language &&
    isSameList(before.briefings, briefings) &&
    isSameList(before.series, series)
  );
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function areaSheet(area: string, own: readonly Point[], context: PlanContext): StatSheet | undefined {
  const { language, source } = context;
  const table = areaTable(area);
  const areaName = nameOf(own);
  const columns = statColumns({ table, area, areaName, points: own, withSector: true }, context);
  if (!columns) return undefined;
  const name = areaName ?? area;
  const tables = statTrio(table, name, columns, context);
  const charts = statCharts(table, { vi: name, en: name }, columns, context);
  const sheet = metricSheet(
    { key: `area-${area}`, title: name, tab: name, tabColor: TAB_COLORS.area, source, tables, charts },
    language,
  );
  return { sheet, table, columns, charts };
}

const nameOf = (points: readonly Point[]): string | undefined =>
  points.find(({ areaName }) => areaName !== undefined)?.areaName;

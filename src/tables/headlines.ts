import { CATALOG } from '../catalog/catalog';
import { METRICS } from '../catalog/metrics';
import type { Point } from '../ledger/ledger';
import { NATION } from '../model/observation';
import type { PlanContext } from './context';
import { isOfMeasure } from './crossSector';
import type { ColumnSeries } from './metricTable';
import { classesOf } from './tableClass';

/** The newest value of a headline statistic, with what was said of it. */
export interface Headline {
  readonly level: Point;
  /** Against the same period last year, in %. */
  readonly change?: Point;
  /** Of the year's plan, in %. */
  readonly plan?: Point;
}

/** Of a sector's own statistics the first of the catalog are headlines, besides those compared across sectors. */
const OWN_HEADLINES = 5;

const HEADLINES: ReadonlySet<string> = new Set(
  [...new Set(METRICS.map(({ sector }) => sector))].flatMap((sector) =>
    [...new Set(METRICS.filter((row) => row.sector === sector).map(({ id }) => `${sector}/${id}`))].slice(
      0,
      OWN_HEADLINES,
    ),
  ),
);

function isHeadline({ sector, metric, part }: Point): boolean {
  const row = part ? undefined : CATALOG.metricOf(sector, metric);
  return row !== undefined && (row.feeds !== undefined || HEADLINES.has(`${row.sector}/${row.id}`));
}

/** The nation's headline statistics, each with its own newest period, by sector in the catalog's order. */
export function headlines({ points, units, catalog }: PlanContext): readonly Headline[] {
  const newest = new Map<string, Point>();
  for (const point of points) {
    if (point.area !== NATION || point.measure !== 'level' || !isHeadline(point)) continue;
    if (classesOf(point, units).length === 0) continue;
    const present = newest.get(keyOf(point));
    if (!present || isNewer(point, present)) newest.set(keyOf(point), point);
  }
  const beside = (level: Point, measure: ColumnSeries['measure']): Point | undefined =>
    points.find(
      (point) =>
        isOfMeasure(point, measure) &&
        point.area === NATION &&
        !point.part &&
        point.metric === level.metric &&
        point.sector === level.sector &&
        isSamePeriod(point, level),
    );
  return [...newest.values()]
    .sort(
      (a, b) =>
        catalog.sectorOrder(a.sector) - catalog.sectorOrder(b.sector) ||
        catalog.metricOrder(a.sector, a.metric) - catalog.metricOrder(b.sector, b.metric),
    )
    .map((level) => ({ level, change: beside(level, 'change'), plan: beside(level, 'plan') }));
}

/** Identity of a headline: `postal/revenue`. */
export const keyOf = ({ sector, metric }: Point): string => `${sector}/${metric}`;

/** The later end; of one end the longer span, since eight months say more than the eighth. */
const isNewer = (a: Point, b: Point): boolean =>
  a.period.end !== b.period.end ? a.period.end > b.period.end : a.period.start < b.period.start;

const isSamePeriod = (a: Point, b: Point): boolean =>
  a.period.end === b.period.end && (b.kind === 'stock' || a.period.start === b.period.start);

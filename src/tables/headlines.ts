import type { Catalog } from '../catalog/catalog';
import type { Point } from '../ledger/ledger';
import { isComparable } from './breaks';
import type { PlanContext } from './context';
import { isOfMeasure } from './crossSector';
import { mainArea } from './mainArea';
import type { ColumnSeries } from './metricTable';
import { classesOf } from './tableClass';

/** The newest value of a headline statistic, with what was said of it. */
export interface Headline {
  readonly level: Point;
  /** Against the same period last year, in %. */
  readonly change?: Point;
  /** The same where it reaches over a break in the series and is not shown. */
  readonly broken?: Point;
  /** Of the year's plan, in %. */
  readonly plan?: Point;
}

/** Of a sector's own statistics the first of the catalog are headlines, besides those compared across sectors. */
const OWN_HEADLINES = 5;

/** The first statistics of each sector, `postal/parcels`. */
function firstOfSectors({ metrics }: Catalog): ReadonlySet<string> {
  const bySector = new Map<string, Set<string>>();
  for (const { sector, id } of metrics) {
    const ids = bySector.get(sector) ?? new Set();
    bySector.set(sector, ids.add(id));
  }
  return new Set(
    [...bySector].flatMap(([sector, ids]) => [...ids].slice(0, OWN_HEADLINES).map((id) => `${sector}/${id}`)),
  );
}

/** Headline statistics of the main area, each with its own newest period, by sector in the catalog's order. */
export function headlines({ ledger, points, units, catalog }: PlanContext): readonly Headline[] {
  const { id: area } = mainArea(ledger);
  const newest = new Map<string, Point>();
  const first = firstOfSectors(catalog);
  const isHeadline = ({ sector, metric, part }: Point): boolean => {
    const row = part ? undefined : catalog.metricOf(sector, metric);
    return row !== undefined && (row.feeds !== undefined || first.has(`${row.sector}/${row.id}`));
  };
  for (const point of points) {
    if (point.area !== area || point.measure !== 'level' || !isHeadline(point)) continue;
    if (classesOf(point, units).length === 0) continue;
    const present = newest.get(keyOf(point));
    if (!present || isNewer(point, present)) newest.set(keyOf(point), point);
  }
  const others = points.filter(
    (point) => point.area === area && !point.part && point.measure !== 'level' && newest.has(keyOf(point)),
  );
  const beside = (level: Point, measure: ColumnSeries['measure'], isShown = true): Point | undefined =>
    others.find(
      (point) =>
        point.metric === level.metric &&
        point.sector === level.sector &&
        isOfMeasure(point, measure) &&
        isSamePeriod(point, level) &&
        isComparable(point, catalog) === isShown,
    );
  return [...newest.values()]
    .sort(
      (a, b) =>
        catalog.sectorOrder(a.sector) - catalog.sectorOrder(b.sector) ||
        catalog.metricOrder(a.sector, a.metric) - catalog.metricOrder(b.sector, b.metric),
    )
    .map((level) => ({
      level,
      change: beside(level, 'change'),
      broken: beside(level, 'change', false),
      plan: beside(level, 'plan'),
    }));
}

/** Identity of a headline: `postal/revenue`. */
export const keyOf = ({ sector, metric }: Point): string => `${sector}/${metric}`;

/** The later end; of one end the longer span, since eight months say more than the eighth. */
const isNewer = (a: Point, b: Point): boolean =>
  a.period.end !== b.period.end ? a.period.end > b.period.end : a.period.start < b.period.start;

const isSamePeriod = (a: Point, b: Point): boolean =>
  a.period.end === b.period.end && (b.kind === 'stock' || a.period.start === b.period.start);

import { METRICS } from './metrics';
import { SECTORS } from './sectors';
import type { MetricRow, SectorRow } from './types';

/** From a period on, values of a statistic are counted otherwise than before and cannot be compared with those. */
export interface SeriesBreak {
  readonly sector: string;
  readonly metric: string;
  /** Code of the first period that is counted the new way. */
  readonly from: string;
  /** The first day of it, as `Period.start`. */
  readonly start: number;
}

/** What the user adds to the catalog. */
export interface OwnRows {
  readonly sectors?: readonly SectorRow[];
  /** A statistic that the catalog has, too, is the user's. */
  readonly metrics?: readonly MetricRow[];
  readonly units?: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly breaks?: readonly SeriesBreak[];
}

/** Sectors and statistics by their ids: the built-in ones and the user's own. Plain lookups, made once a list. */
export class Catalog {
  /** In the order of tables, the user's own last. */
  readonly sectors: readonly SectorRow[];
  readonly metrics: readonly MetricRow[];
  readonly units: NonNullable<OwnRows['units']>;
  private readonly byId: ReadonlyMap<string, SectorRow>;
  private readonly byKey = new Map<string, { readonly row: MetricRow; readonly index: number }>();
  private readonly bySeries = new Map<string, SeriesBreak[]>();

  constructor(private readonly own: OwnRows = {}) {
    const { sectors = [], metrics = [], units = [], breaks = [] } = own;
    this.sectors = [...SECTORS, ...sectors];
    this.units = units;
    const keys = new Set(metrics.map(keyOf));
    // The user's rows take the places of the catalog's, so that the order of columns stays.
    this.metrics = [...METRICS.map((row) => (keys.has(keyOf(row)) ? metrics.find((one) => keyOf(one) === keyOf(row))! : row)), ...metrics.filter((row) => !METRICS.some((known) => keyOf(known) === keyOf(row)))];
    this.byId = new Map(this.sectors.map((sector) => [sector.id, sector]));
    this.metrics.forEach((row, index) => {
      if (!this.byKey.has(keyOf(row))) this.byKey.set(keyOf(row), { row, index });
    });
    for (const one of [...breaks].sort((a, b) => a.start - b.start)) this.bySeries.set(`${one.sector}/${one.metric}`, [...(this.bySeries.get(`${one.sector}/${one.metric}`) ?? []), one]);
  }

  sectorOf(id: string): SectorRow | undefined {
    return this.byId.get(id);
  }

  /** The statistic of a sector, or the one that every sector has; `undefined` outside the catalog. */
  metricOf(sector: string, id: string): MetricRow | undefined {
    return this.placeOf(sector, id)?.row;
  }

  sectorOrder(id: string): number {
    const index = this.sectors.findIndex((sector) => sector.id === id);
    return index < 0 ? this.sectors.length : index;
  }

  /** The order of a statistic; those that are in no catalog come last. */
  metricOrder(sector: string, id: string): number {
    return this.placeOf(sector, id)?.index ?? this.metrics.length;
  }

  /** The break after which a day lies; `undefined` before the first one. */
  breakBefore(sector: string, metric: string, day: number): SeriesBreak | undefined {
    return this.bySeries.get(`${sector}/${metric}`)?.findLast(({ start }) => start <= day);
  }

  /** True where a day and an earlier one lie on different sides of a break. */
  isBroken(sector: string, metric: string, day: number, earlier: number): boolean {
    return this.breakBefore(sector, metric, day) !== this.breakBefore(sector, metric, earlier);
  }

  /** The catalog with further rows of the user's. */
  with(more: OwnRows): Catalog {
    const { sectors = [], metrics = [], units = [], breaks = [] } = this.own;
    return new Catalog({
      sectors: [...sectors, ...(more.sectors ?? [])],
      metrics: [...metrics, ...(more.metrics ?? [])],
      units: [...units, ...(more.units ?? [])],
      breaks: [...breaks, ...(more.breaks ?? [])],
    });
  }

  private placeOf(sector: string, id: string): { readonly row: MetricRow; readonly index: number } | undefined {
    return this.byKey.get(`${sector}/${id}`) ?? this.byKey.get(`any/${id}`);
  }
}

const keyOf = ({ sector, id }: MetricRow): string => `${sector}/${id}`;

/** The built-in rows alone. */
export const CATALOG = new Catalog();

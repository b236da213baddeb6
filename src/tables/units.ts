import { CATALOG, type Catalog } from '../catalog/catalog';
import { SCALES, UNITS } from '../catalog/units';
import type { Measure } from '../model/observation';
import { UNIT_NAMES } from '../messages/values';
import { columnDisplay } from './display';
import { fold } from './recordCells';

/** A unit with the scale of the numbers beside it. */
export interface ScaledUnit {
  readonly unit: string;
  /** A power of ten. */
  readonly scale: number;
}

/** Scale words in English; the Vietnamese ones are the catalog's. */
const ENGLISH_SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

const POWERS: ReadonlyMap<string, number> = new Map([
  ...SCALES.flatMap(({ power, names }) => names.map((name) => [name, power] as const)),
  ...Object.entries(ENGLISH_SCALES),
]);

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...UNITS.flatMap(({ id, names }) => [id, ...names].map((name) => [fold(name), id] as const)),
  ...Object.entries(UNIT_NAMES).flatMap(([id, { vi, en }]) =>
    [id, vi, en].map((name) => [fold(name), id] as const),
  ),
]);

/**
 * The unit that people write: `tỷ đồng`, `triệu thuê bao`, `nghìn tỷ đồng`, `%`. A noun that nobody knows is a unit of
 * its own.
 */
export function unitNamed(text: string, catalog: Catalog = CATALOG): ScaledUnit {
  const words = fold(text).split(' ');
  let power = 0;
  while (words.length > 1 && POWERS.has(words[0]!)) power += POWERS.get(words.shift()!)!;
  const name = words.join(' ');
  const own = catalog.units.find(({ id, names }) => [id, ...names].some((known) => fold(known) === name));
  return { unit: own?.id ?? BY_NAME.get(name) ?? name, scale: 10 ** power };
}

/** The unit of a figure for which none is written: per cent of changes and plans, else the statistic's own. */
export function usualUnit(
  sector: string,
  metric: string,
  measure: Measure,
  catalog: Catalog = CATALOG,
): ScaledUnit | undefined {
  if (measure === 'change' || measure === 'plan') return { unit: '%', scale: 1 };
  const unit = catalog.metricOf(sector, metric)?.unit;
  return unit === undefined ? undefined : { unit, scale: columnDisplay(sector, metric, unit, catalog).scale };
}

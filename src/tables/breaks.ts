import type { Catalog, SeriesBreak } from '../catalog/catalog';
import type { Point } from '../ledger/ledger';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { parsePeriod, samePeriodLastYear } from '../model/period';
import type { PlanContext } from './context';
import { quantityText } from './display';
import { gridOf, type Placed } from './grid';
import { periodLabel } from './periodLabels';

/**
 * A break in a series: what is counted the new way has a column of its own, so that no line of a chart connects it with
 * what was before, and no growth compares the two. The column that was there first keeps its place and its values.
 */
export const withBreak = (key: string, from: string | undefined): string => (from ? `${key}@${from}` : key);

/** The key of the unbroken series, and the code of the first period after the break. */
export function splitBreak(key: string): { readonly series: string; readonly from?: string } {
  const at = key.lastIndexOf('@');
  return at < 0 ? { series: key } : { series: key.slice(0, at), from: key.slice(at + 1) };
}

/** Which side of a break a value is on: that of the last day of its period. */
export function segmentOf(point: Point, catalog: Catalog): { readonly from?: string } {
  const found = catalog.breakBefore(point.sector, point.metric, point.period.end);
  return found ? { from: found.from } : {};
}

/**
 * The break that growth reaches over: it compares two ways of counting and is left out of tables, as far as the user does
 * not say otherwise. `undefined` for whatever tables may show.
 */
export function breakUnder(point: Point, catalog: Catalog): SeriesBreak | undefined {
  const { sector, metric, measure, period, row } = point;
  if (measure !== 'change' || row.use || row.status === 'user') return undefined;
  return catalog.isBroken(sector, metric, period.end, samePeriodLastYear(period).end)
    ? catalog.breakBefore(sector, metric, period.end)
    : undefined;
}

export const isComparable = (point: Point, catalog: Catalog): boolean =>
  breakUnder(point, catalog) === undefined;

/** Why cells are empty, by row: what their input messages say. */
export type Gaps = ReadonlyMap<number, string>;

/** Why cells are empty for which there are figures, by column key. */
export const gapsOf = (
  placed: readonly Placed[],
  exists: (column: string) => boolean,
  { catalog, language }: Pick<PlanContext, 'catalog' | 'language'>,
): ReadonlyMap<string, Gaps> =>
  new Map(
    [...gridOf(placed, exists)].map(([column, points]) => [
      column,
      new Map([...points].map(([serial, point]) => [serial, gapNote(point, catalog, language)])),
    ]),
  );

/** The input message of a cell that stays empty: the growth told, and the break that it reaches over. */
export function gapNote(point: Point, catalog: Catalog, language: Language): string {
  const from = parsePeriod(breakUnder(point, catalog)?.from ?? '') ?? point.period;
  const facts = {
    from: periodLabel(from, language),
    value: quantityText(point.value, point.unit, language),
    base: periodLabel(samePeriodLastYear(point.period), language),
  };
  return `${periodLabel(point.period, language)}\n${format(WORKBOOK['note-break'], language, facts)}`;
}

/** `Thuê bao di động từ T1/2023`; the name alone where there is no break. */
export function sinceText(name: string, from: string | undefined, language: Language): string {
  const period = from === undefined ? undefined : parsePeriod(from);
  return period ? format(WORKBOOK.since, language, { name, period: periodLabel(period, language) }) : name;
}

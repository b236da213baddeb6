import type { Catalog } from '../catalog/catalog';
import type { Point } from '../ledger/ledger';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { parsePeriod, samePeriodLastYear } from '../model/period';
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
 * False for growth against a period before a break, as far as the user does not say otherwise: it compares two ways of
 * counting.
 */
export function isComparable({ sector, metric, measure, period, row }: Point, catalog: Catalog): boolean {
  if (measure !== 'change' || row.use || row.status === 'user') return true;
  return !catalog.isBroken(sector, metric, period.end, samePeriodLastYear(period).end);
}

/** `Thuê bao di động từ T1/2023`; the name alone where there is no break. */
export function sinceText(name: string, from: string | undefined, language: Language): string {
  const period = from === undefined ? undefined : parsePeriod(from);
  return period ? format(WORKBOOK.since, language, { name, period: periodLabel(period, language) }) : name;
}

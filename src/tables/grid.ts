import type { Point } from '../ledger/ledger';
import { rowSerial } from './serial';

/** Points by column key, then by row: the serial number of the month's end. */
export type Grid = ReadonlyMap<string, ReadonlyMap<number, Point>>;

/** A point with the keys of the columns that it belongs to, the main one first. */
export interface Placed {
  readonly point: Point;
  readonly columns: readonly string[];
}

/**
 * Fills a grid. A point goes to its main column, and to its other columns where these have points of their own (a first
 * quarter stands among cumulative values once there are others) or exist already in the workbook.
 * Of two points for one cell the one of the later day wins.
 */
export function gridOf(placed: readonly Placed[], exists: (column: string) => boolean): Grid {
  const main = new Set(placed.flatMap(({ columns }) => columns.slice(0, 1)));
  const grid = new Map<string, Map<number, Point>>();
  for (const { point, columns } of placed)
    columns.forEach((column, index) => {
      if (index > 0 && !main.has(column) && !exists(column)) return;
      const cells = grid.get(column) ?? new Map<number, Point>();
      const serial = rowSerial(point.period);
      const present = cells.get(serial);
      if (!present || isLater(point, present)) cells.set(serial, point);
      grid.set(column, cells);
    });
  return grid;
}

/** The later day wins; of one day the longer span, then the later briefing (points are in the order of briefings). */
const isLater = (a: Point, b: Point): boolean =>
  a.period.end !== b.period.end ? a.period.end > b.period.end : a.period.start <= b.period.start;

/** The rows of several grids together, in order of time. */
export const serialsOf = (...grids: readonly Grid[]): readonly number[] =>
  [...new Set(grids.flatMap((grid) => [...grid.values()].flatMap((cells) => [...cells.keys()])))].sort(
    (a, b) => a - b,
  );

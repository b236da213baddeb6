import type { RowRun } from '../tables/plan';
import type { SheetTarget } from './layout';

type Run = Required<RowRun>;

/** Screens have whole pixels: Excel answers heights that are not quite those that were set. */
const ROUNDED = 1;

/**
 * Runs of rows that get another height, and what to remember of all. Rows that are not as high as they were made last
 * are the user's and stay so; further rows of a run get its height.
 *
 * @param remembered the heights that were given last; `undefined` where nothing is known
 */
export function placeHeights(
  wanted: readonly RowRun[],
  remembered: string | undefined,
  { heights: now }: Pick<SheetTarget, 'heights'>,
): { changed: readonly RowRun[]; memory: string } {
  const last = new Map(runsOf(remembered).map((run) => [run.row, run]));
  const placed = wanted.map(({ row, count = 1, points }): { run: Run; changed?: RowRun } => {
    const run = { row, count, points };
    const before = last.get(row);
    if (!before) return { run, changed: run };
    if (before.points === points) {
      const further = count - before.count;
      return further > 0 ? { run, changed: { row: row + before.count, count: further, points } } : { run };
    }
    const isOurs = (now ?? [])
      .filter((rows) => rows.row >= row && rows.row + rows.count <= row + before.count)
      .every((rows) => rows.points !== null && Math.abs(rows.points - before.points) < ROUNDED);
    return isOurs ? { run, changed: run } : { run: before };
  });
  return {
    changed: placed.flatMap(({ changed }) => changed ?? []),
    memory: placed.map(({ run: { row, count, points } }) => `${row}+${count}:${points}`).join(' '),
  };
}

/** Reads `21+1:51 4+16:15` back. */
const runsOf = (remembered = ''): Run[] =>
  [...remembered.matchAll(/(\d+)\+(\d+):([\d.]+)/gu)].map(([, row, count, points]) => ({
    row: Number(row),
    count: Number(count),
    points: Number(points),
  }));

import type { TablePlace } from './context';
import { growthTable, planTable } from './names';

/** A free column between two tables, so that Excel does not take them for one. */
export const GAP = 1;

/** Key columns of every metric table: the period's label and its last day. */
export const KEY_COLUMNS = 2;

/** Columns at a block's end that stay free for the user. */
const SPARE = 2;

/** A block for the sectors, some of them in two currencies; also wider than the charts side by side over it. */
const SECTOR_BLOCK = KEY_COLUMNS + 14 + SPARE;

/** Columns of values in a block that is only made now. */
const MOST_COLUMNS = 56;

type Places = ReadonlyMap<string, TablePlace>;

/** A block for everything that a sheet of statistics may ever show: the same whichever briefing came first. */
const FULL = KEY_COLUMNS + MOST_COLUMNS + SPARE;

/**
 * Columns of each of the three blocks of a sheet: as far apart as its tables stand already, else with room for all
 * that may come. The place of a table never depends on how many columns another one has got since.
 *
 * @param table name of the table of values
 * @param kinds what columns there may be: a sector's statistics are many, sectors themselves few
 */
export const blockWidth = (table: string, kinds: 'statistics' | 'sectors', places: Places): number =>
  standingWidth(table, places) ?? (kinds === 'statistics' ? FULL : SECTOR_BLOCK);

/**
 * Columns of values that a table of the sheet may have, so that it never runs into the block beside it.
 *
 * @param table name of the table of values
 * @param name the table itself
 */
export function mostColumns(table: string, name: string, places: Places): number {
  const width = standingWidth(table, places);
  return width === undefined
    ? MOST_COLUMNS
    : Math.max(0, width - KEY_COLUMNS - SPARE - (places.get(name)?.ownColumns ?? 0));
}

/** The width of the blocks as the tables that exist show it; `undefined` as long as there is one block or none. */
function standingWidth(table: string, places: Places): number | undefined {
  const first = places.get(table)?.column ?? 0;
  const distance = (name: string, blocks: number): number | undefined => {
    const column = places.get(name)?.column;
    if (column === undefined || column <= first) return undefined;
    return Math.floor((column - first) / blocks) - GAP;
  };
  return distance(growthTable(table), 1) ?? distance(planTable(table), 2);
}

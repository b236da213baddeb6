import type { SheetPlan } from '../tables/plan';
import { addressOf, type Area } from './addresses';
import type { SheetTarget, TableLayout } from './layout';
import type { Memory, PageMemory } from './memory';
import type { Write } from './writes';

export interface PlacedPages {
  /** The sheet's. */
  readonly key: string;
  readonly writes: readonly Write[];
  readonly memory: PageMemory;
}

/**
 * What is printed of a sheet and how high its rows of headers are: given when the sheet is made, and again only when
 * it grew, so that what the user set up meanwhile stays.
 */
export function placePages(
  sheet: SheetPlan,
  target: SheetTarget,
  layouts: readonly TableLayout[],
  { pages }: Memory,
): PlacedPages {
  const { titleRow } = sheet.print;
  const heights = sheet.heights ?? [];
  const areas = printAreas(sheet, target, layouts);
  const memory: PageMemory = {
    print: `${areas.map(addressOf).join(',')} ${titleRow ?? ''}`,
    heights: heights.map(({ row, count, points }) => `${row}+${count ?? 1}:${points}`).join(' '),
  };
  const before = target.created ? undefined : pages[sheet.key];
  const writes: Write[] = [];
  // Another print area than the one that was given is the user's.
  const isOurs = !before || before.print.split(' ')[0] === (target.printArea ?? '');
  if (before?.print !== memory.print && areas.length > 0 && isOurs)
    writes.push({ do: 'print', sheet: target.ref, areas, titleRow });
  if (before?.heights !== memory.heights)
    for (const height of heights) writes.push({ do: 'height', sheet: target.ref, ...height });
  return { key: sheet.key, writes, memory: isOurs ? memory : { ...memory, print: before.print } };
}

/** The sheet's first table with all that stands above and beside it, then each further table with its title. */
export function printAreas(sheet: SheetPlan, target: SheetTarget, layouts: readonly TableLayout[]): Area[] {
  const own = new Set(sheet.tables.map(({ name }) => name));
  const [first, ...others] = layouts.filter(
    ({ plan, target: at }) => own.has(plan.name) && at.ref === target.ref,
  );
  if (!first) return [];
  const charts = sheet.charts.map(({ place }) => [place.lastRow + 1, place.lastColumn + 1] as const);
  const table = printedArea(first);
  const page: Area = {
    row: 0,
    column: 0,
    rows: Math.max(table.row + table.rows, ...charts.map(([row]) => row)),
    columns: Math.max(
      table.column + table.columns,
      sheet.print.leastColumns ?? 0,
      ...charts.map(([, column]) => column),
    ),
  };
  const beside = (layout: TableLayout): Area => {
    const area = printedArea(layout);
    // Titles are wider than tables of two columns.
    const least = Math.min(sheet.print.leastColumns ?? 0, layout.plan.reserve);
    return { ...area, columns: Math.max(area.columns, least) };
  };
  return [page, ...others.map(beside)];
}

/** A table with its title, up to the last of its columns that is printed; columns of the user's own are. */
function printedArea({ plan, area, offsets }: TableLayout): Area {
  const unprinted = new Set(offsets.filter((_, index) => plan.columns[index]!.printed === false));
  let columns = area.columns;
  while (columns > 1 && unprinted.has(columns - 1)) columns--;
  const title = plan.title && area.row > 0 ? 1 : 0;
  return { row: area.row - title, column: area.column, rows: area.rows + title, columns };
}

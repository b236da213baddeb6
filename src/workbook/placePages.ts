import { CHART_COLUMNS, FIRST_CHARTS } from '../tables/charts';
import type { ChartPlan, SheetPlan } from '../tables/plan';
import { addressOf, type Area } from './addresses';
import type { SheetTarget, TableLayout } from './layout';
import type { Memory, PageMemory } from './memory';
import { placeHeights } from './placeHeights';
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
  { pages: known }: Memory,
): PlacedPages {
  const { titleRow } = sheet.print;
  const heights = sheet.heights ?? [];
  const pages = printAreas(sheet, target, layouts);
  const areas = pages.flatMap((area) => sideBySide(area, sheet));
  const memory = { print: `${areas.map(addressOf).join(',')} ${titleRow ?? ''}` };
  const before = target.created ? undefined : known[sheet.key];
  const writes: Write[] = [];
  // Another print area than the one that was given is the user's.
  const isOurs = !before || before.print.split(' ')[0] === (target.printArea ?? '');
  if (before?.print !== memory.print && areas.length > 0 && isOurs)
    writes.push({ do: 'print', sheet: target.ref, areas, titleRow, headings: areas.length > pages.length });
  const high = placeHeights(heights, before?.heights, target);
  for (const height of high.changed) writes.push({ do: 'height', sheet: target.ref, ...height });
  return {
    key: sheet.key,
    writes,
    memory: { print: isOurs ? memory.print : before.print, heights: high.memory },
  };
}

/**
 * The sheet's first table with all that stands above and beside it, charts further right, as many on a page as are seen
 * side by side, then each further table with its title.
 */
export function printAreas(sheet: SheetPlan, target: SheetTarget, layouts: readonly TableLayout[]): Area[] {
  const own = new Set(sheet.tables.map(({ name }) => name));
  const [first, ...others] = layouts.filter(
    ({ plan, target: at }) => own.has(plan.name) && at.ref === target.ref,
  );
  if (!first) return [];
  const table = printedArea(first);
  const width = Math.max(
    table.column + table.columns,
    sheet.print.fitToHeight ? Infinity : FIRST_CHARTS * CHART_COLUMNS,
  );
  const [beneath, further] = [true, false].map((isFirst) =>
    sheet.charts.map(({ place }) => place).filter(({ column }) => column < width === isFirst),
  ) as [Place[], Place[]];
  const page: Area = {
    row: 0,
    column: 0,
    rows: Math.max(table.row + table.rows, ...beneath.map(({ lastRow }) => lastRow + 1)),
    columns: Math.max(
      table.column + table.columns,
      sheet.print.leastColumns ?? 0,
      ...beneath.map(({ lastColumn }) => lastColumn + 1),
    ),
  };
  const beside = (layout: TableLayout): Area => {
    const area = printedArea(layout);
    // Titles are wider than tables of two columns.
    const least = Math.min(sheet.print.leastColumns ?? 0, layout.plan.reserve);
    return { ...area, columns: Math.max(area.columns, least) };
  };
  return [page, ...chartPages(further), ...others.map(beside)];
}

/**
 * An area too wide to be read on one page, cut into pages that have its rows in common: side by side they are the sheet
 * as it is.
 */
function sideBySide(area: Area, { print }: SheetPlan): Area[] {
  const { most, each } = print.pageColumns ?? { most: Infinity, each: Infinity };
  if (area.columns <= most) return [area];
  return Array.from({ length: Math.ceil(area.columns / each) }, (_, page) => ({
    ...area,
    column: area.column + page * each,
    columns: Math.min(each, area.columns - page * each),
  }));
}

type Place = ChartPlan['place'];

function chartPages(places: readonly Place[]): Area[] {
  const sorted = places.toSorted((a, b) => a.column - b.column);
  const pages: Area[] = [];
  for (let from = 0; from < sorted.length; from += FIRST_CHARTS) {
    const { row, column, lastRow } = sorted[from]!;
    const last = sorted.slice(from, from + FIRST_CHARTS).at(-1)!;
    pages.push({ row, column, rows: lastRow - row + 1, columns: last.lastColumn - column + 1 });
  }
  return pages;
}

/** A table with its title, up to the last of its columns that is printed; columns of the user's own are. */
function printedArea({ plan, area, offsets }: TableLayout): Area {
  const unprinted = new Set(offsets.filter((_, index) => plan.columns[index]!.printed === false));
  let columns = area.columns;
  while (columns > 1 && unprinted.has(columns - 1)) columns--;
  const title = plan.title && area.row > 0 ? 1 : 0;
  return { row: area.row - title, column: area.column, rows: area.rows + title, columns };
}

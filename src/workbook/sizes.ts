import type { CellValue, RowPlan, WorkbookPlan } from '../tables/plan';
import { MEMORY_SHEET, type MemoryLines } from './memorySheet';

/** About how much the answer takes that has a sheet's values: rows and bytes. */
export type SheetSize = readonly [rows: number, bytes: number];

/** Sheets below this are read whole and count as small. */
const LEAST = 30_000;

/** What a sheet takes of which nothing is known. */
const SMALL = 10_000;

/**
 * The sheets that hold much, by the name of their first Table: what the next reading has to ask for in parts, since
 * Excel on the web sends 5 MB at most. Rounded up, so that it changes seldom.
 */
export function sizesOf(plan: WorkbookPlan, lines: MemoryLines): Readonly<Record<string, SheetSize>> {
  const sizes = plan.sheets.flatMap(({ tables }): [string, number, number][] => {
    const rows = tables.flatMap((table) => table.rows);
    const bytes = rows.reduce((sum, row) => sum + bytesOfRow(row), 0);
    return tables[0] ? [[tables[0].name, rows.length, bytes]] : [];
  });
  const remembered = [...lines.texts.values()].reduce((sum, text) => sum + bytesOf(text) + LINE, 0);
  return Object.fromEntries(
    [...sizes, [MEMORY_SHEET, lines.next, remembered] as const]
      .filter(([, , bytes]) => bytes > LEAST)
      .map(([name, rows, bytes]) => [name, [roundUp(rows), roundUp(bytes)]]),
  );
}

/** The cells beside the text in a line of the memory sheet. */
const LINE = 50;

/** Rows that are planned as before keep their size. */
const sizesOfRows = new WeakMap<RowPlan, number>();

function bytesOfRow(row: RowPlan): number {
  let bytes = sizesOfRows.get(row);
  if (bytes === undefined) {
    bytes = 0;
    for (const { value } of row.cells) bytes += bytesOf(value);
    sizesOfRows.set(row, bytes);
  }
  return bytes;
}

/** In UTF-8, with quotes and a comma. */
function bytesOf(value: CellValue): number {
  if (typeof value !== 'string') return value === null ? 3 : 10;
  let bytes = value.length + 3;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** To two digits. */
function roundUp(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.ceil(value / step) * step;
}

/** Some rows of a sheet, zero-based; all that follow when there is no end. */
export interface SheetPart {
  readonly sheet: string;
  readonly from: number;
  readonly to?: number;
}

/**
 * What to ask for in each request, so that no answer is too large.
 *
 * @param sizes by sheet, of those that hold much
 */
export function toReads(
  sheets: readonly string[],
  sizes: ReadonlyMap<string, SheetSize>,
  limit: number,
): SheetPart[][] {
  const requests: SheetPart[][] = [[]];
  let room = limit;
  for (const sheet of sheets) {
    const [rows, bytes] = sizes.get(sheet) ?? [1, SMALL];
    const perRow = bytes / Math.max(1, rows);
    for (let from = 0, left = rows; ;) {
      const fits = Math.max(room === limit ? 1 : 0, Math.floor(room / perRow));
      if (left <= fits) {
        requests.at(-1)!.push({ sheet, from });
        room -= left * perRow;
        break;
      }
      // What is left of a request is used when it holds a good part of what fits into one.
      if (fits * perRow > limit / 5) {
        requests.at(-1)!.push({ sheet, from, to: from + fits });
        from += fits;
        left -= fits;
      }
      requests.push([]);
      room = limit;
    }
  }
  return requests;
}

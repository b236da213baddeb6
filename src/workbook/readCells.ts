import type { CellValue } from '../tables/plan';
import type { Area } from './addresses';
import { codeOf } from './errors';
import { toReads, type SheetPart, type SheetSize } from './sizes';
import type { CellsState } from './state';

/** Some rows of a sheet. */
interface Piece {
  readonly sheet: string;
  readonly area: Area;
}

/** Bytes that an answer may have; Excel on the web sends 5 MB, and sizes are estimates. */
const ANSWER_LIMIT = 3_500_000;

/** One row more than a sheet has. */
const ALL_ROWS = 1_048_576;

/**
 * Reads the values of whole sheets, by sheet id; empty sheets have none. One round trip, in which whatever else is
 * queued is read too, unless the answer would be larger than Excel on the web sends: then there are as many as the
 * sizes call for; where these are not known, what is asked for is halved until it fits.
 *
 * @param sizes of the sheets that hold much, by their ids
 * @param queue queues the other things; called again, to begin with new objects, where the first round trip failed
 * @returns the cells, what `queue` gave, and the number of round trips
 */
export async function readCells<T>(
  context: Excel.RequestContext,
  sheets: readonly string[],
  sizes: ReadonlyMap<string, SheetSize>,
  queue: () => T,
): Promise<{ cells: ReadonlyMap<string, CellsState>; others: T; syncs: number }> {
  const usedRanges = (properties: string) =>
    sheets.map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      return { sheet, range: range.load(properties) };
    });
  const requests = toReads(sheets, sizes, ANSWER_LIMIT);
  try {
    if (requests.length > 1) return await readParts(context, requests, queue);
    const others = queue();
    const used = usedRanges('rowIndex,columnIndex,values');
    await context.sync();
    const cells = used
      .filter(({ range }) => !range.isNullObject)
      .map(({ sheet, range }): [string, CellsState] => {
        const values = range.values as CellValue[][];
        return [sheet, { row: range.rowIndex, column: range.columnIndex, values }];
      });
    return { cells: new Map(cells), others, syncs: 1 };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const others = queue();
  const places = usedRanges('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const pieces = places
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }): Piece => {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return { sheet, area: { row, column, rows, columns } };
    });
  const { rows, syncs } = await readPieces(context, pieces);
  const cells = pieces.map(({ sheet, area: { row, column } }): [string, CellsState] => {
    const values = rows.filter((part) => part.sheet === sheet).flatMap((part) => part.values);
    return [sheet, { row, column, values }];
  });
  return { cells: new Map(cells), others, syncs: 2 + syncs };
}

/** Each request in a round trip of its own, the other things with the first. */
async function readParts<T>(
  context: Excel.RequestContext,
  requests: readonly (readonly SheetPart[])[],
  queue: () => T,
): Promise<{ cells: ReadonlyMap<string, CellsState>; others: T; syncs: number }> {
  const others = queue();
  const used = new Map<string, Excel.Range>();
  const parts = new Map<string, CellValue[][][]>();
  for (const request of requests) {
    const ranges = request.flatMap((part) => {
      const { sheet, from, to = ALL_ROWS } = part;
      const whole = used.get(sheet);
      if (whole) return rowsBelow(context, part, whole);
      const found = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      used.set(sheet, found.load('rowIndex,columnIndex,rowCount,columnCount'));
      return { sheet, range: found.getIntersectionOrNullObject(`${from + 1}:${to}`).load('values') };
    });
    await context.sync();
    for (const { sheet, range } of ranges) {
      if (range.isNullObject) continue;
      const own = parts.get(sheet);
      if (own) own.push(range.values as CellValue[][]);
      else parts.set(sheet, [range.values as CellValue[][]]);
    }
  }
  const cells = [...parts].map(([sheet, values]): [string, CellsState] => {
    const { rowIndex: row, columnIndex: column } = used.get(sheet)!;
    return [sheet, { row, column, values: values.flat() }];
  });
  return { cells: new Map(cells), others, syncs: requests.length };
}

/** Further rows of a sheet whose used range is known. */
function rowsBelow(
  context: Excel.RequestContext,
  { sheet, from, to = ALL_ROWS }: SheetPart,
  used: Excel.Range,
): { readonly sheet: string; readonly range: Excel.Range }[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const first = Math.max(from, rowIndex);
  const rows = Math.min(to, rowIndex + rowCount) - first;
  if (rows <= 0) return [];
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(first, columnIndex, rows, columnCount);
  return [{ sheet, range: range.load('values') }];
}

interface ReadRows {
  readonly rows: readonly { readonly sheet: string; readonly values: CellValue[][] }[];
  readonly syncs: number;
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadRows> {
  try {
    const ranges = pieces.map(({ sheet, area }) => {
      const { row, column, rows, columns } = area;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      return { sheet, range: range.load('values') };
    });
    await context.sync();
    const rows = ranges.map(({ sheet, range }) => ({ sheet, values: range.values as CellValue[][] }));
    return { rows, syncs: 1 };
  } catch (error) {
    const halves = isTooLarge(error) ? halved(pieces) : undefined;
    if (!halves) throw error;
    const upper = await readPieces(context, halves[0]);
    const lower = await readPieces(context, halves[1]);
    return { rows: [...upper.rows, ...lower.rows], syncs: 1 + upper.syncs + lower.syncs };
  }
}

const isTooLarge = (error: unknown): boolean => codeOf(error) === 'ResponsePayloadSizeLimitExceeded';

/** Two lists of pieces in their order; `undefined` for a single row, which cannot be read in less. */
function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [only] = pieces;
  if (!only || only.area.rows < 2) return undefined;
  const { sheet, area } = only;
  const upper = Math.ceil(area.rows / 2);
  return [
    [{ sheet, area: { ...area, rows: upper } }],
    [{ sheet, area: { ...area, row: area.row + upper, rows: area.rows - upper } }],
  ];
}

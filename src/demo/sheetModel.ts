import type {
  AreaSnapshot,
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from '../host/snapshot';
import { Axis } from './axis';
import { wrappedHeights } from './wrappedHeights';

/** Pixels of a point on screen at 100 %. */
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
/** Empty rows and columns shown beyond the used ones. */
const MARGIN = { rows: 30, columns: 8 };

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Pixels of a digit of Calibri in Excel's ordinary size, by which the widths of columns are counted. */
const DIGIT_WIDTH = 7.43;
const ORDINARY_SIZE = 11;

/** A sheet prepared for drawing: its cells by row, its rows and columns in pixels. */
export interface SheetModel {
  readonly sheet: SheetSnapshot;
  readonly zoom: number;
  /** What letters are drawn smaller by, where the font at hand is wider than Excel's: as much fits into a cell. */
  readonly textScale: number;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells of a row by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;
}

/** Measures a text in pixels at 100 %. */
export type MeasureText = (text: string, points: number, bold: boolean) => number;

export function sheetModel(sheet: SheetSnapshot, zoom: number, measure: MeasureText): SheetModel {
  const cells = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row);
    if (row) row.set(cell.column, cell);
    else cells.set(cell.row, new Map([[cell.column, cell]]));
  }
  const pixels = PIXELS_PER_POINT * zoom;
  const scaled = (sizes: Iterable<readonly [number, number]>): Map<number, number> =>
    new Map([...sizes].map(([index, points]) => [index, Math.round(points * pixels)]));
  const textScale = Math.min(1, DIGIT_WIDTH / measure('0', ORDINARY_SIZE, false));
  const asDrawn: MeasureText = (text, points, bold) => textScale * measure(text, points, bold);
  const heights = new Map([...wrappedHeights(sheet, asDrawn), ...sheet.rowHeights]);
  const last = lastUsed(sheet);
  const hidden = (sheet.hiddenRows ?? []).map((row) => [row, 0] as const);
  return {
    sheet,
    zoom,
    textScale,
    rows: new Axis(Math.round(DEFAULT_HEIGHT * pixels), new Map([...scaled(heights), ...hidden])),
    columns: new Axis(Math.round(DEFAULT_WIDTH * pixels), scaled(sheet.columnWidths)),
    rowCount: Math.max(last.row + 1 + MARGIN.rows, 60),
    columnCount: Math.max(last.column + 1 + MARGIN.columns, 26),
    cells,
  };
}

function lastUsed(sheet: SheetSnapshot): CellPlace {
  let row = 0;
  let column = 0;
  for (const cell of sheet.cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  for (const chart of sheet.charts) {
    row = Math.max(row, chart.to.row);
    column = Math.max(column, chart.to.column);
  }
  return { row, column };
}

export const cellAt = (model: SheetModel, place: CellPlace): CellSnapshot | undefined =>
  model.cells.get(place.row)?.get(place.column);

export const isInside = (area: AreaSnapshot, { row, column }: CellPlace): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const tableAt = (sheet: SheetSnapshot, place: CellPlace): TableSnapshot | undefined =>
  sheet.tables.find((table) => isInside(table.area, place));

export const validationAt = (sheet: SheetSnapshot, place: CellPlace): ValidationSnapshot | undefined =>
  sheet.validations.find((validation) => isInside(validation.area, place));

export const mergeAt = (sheet: SheetSnapshot, place: CellPlace): AreaSnapshot | undefined =>
  sheet.merges.find((merge) => isInside(merge, place));

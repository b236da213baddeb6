import type { SheetModel } from './sheetModel';

/** Width of the row numbers and height of the column letters, in pixels. */
export const HEADINGS = { width: 40, height: 22 } as const;

/** What is in view: sizes in pixels without the headings. */
export interface Frame {
  readonly model: SheetModel;
  readonly scrolled: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

export interface Range {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

/** One of the up to four parts that frozen rows and columns cut the view into. */
export interface Pane {
  readonly rows: Range;
  readonly columns: Range;
  /** Its place in the view. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The sheet's pixel at its top left corner. */
  readonly fromX: number;
  readonly fromY: number;
}

interface Strip {
  readonly range: Range;
  readonly at: number;
  readonly length: number;
  readonly from: number;
}

/** The panes in view, the scrolled one first. */
export function panesOf(frame: Frame): Pane[] {
  const { model, scrolled, width, height, frozenWidth, frozenHeight } = frame;
  const { frozen } = model.sheet;
  const across = strips(model.columns, scrolled.x, width, frozenWidth, frozen.columns, model.columnCount);
  const down = strips(model.rows, scrolled.y, height, frozenHeight, frozen.rows, model.rowCount);
  return down.flatMap((row) =>
    across.map((column) => ({
      rows: row.range,
      columns: column.range,
      x: column.at,
      y: row.at,
      width: column.length,
      height: row.length,
      fromX: column.from,
      fromY: row.from,
    })),
  );
}

function strips(
  axis: SheetModel['rows'],
  scroll: number,
  length: number,
  frozenLength: number,
  frozenCount: number,
  count: number,
): Strip[] {
  const from = scroll + frozenLength;
  const scrolled: Strip = {
    range: { first: axis.at(from), last: Math.min(count - 1, axis.at(scroll + length)) },
    at: frozenLength,
    length: Math.max(0, length - frozenLength),
    from,
  };
  if (frozenCount === 0) return [scrolled];
  return [scrolled, { range: { first: 0, last: frozenCount - 1 }, at: 0, length: frozenLength, from: 0 }];
}

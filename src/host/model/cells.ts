import { COLUMNS, ROWS, eachCell, type Area } from '../addresses';
import type { CellContent } from '../cellInput';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** What was set on a cell; whatever is absent has Excel's default. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A validation as `Range.dataValidation` has it. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** One cell; cells are replaced, never changed. */
export interface Cell {
  /** What was put in; the value of a formula is computed when it is asked for. */
  readonly value: CellContent;
  readonly formula?: string;
  readonly quotePrefix?: boolean;
  readonly format: CellFormat;
  readonly hyperlink?: Hyperlink;
  readonly validation?: Validation;
}

const NO_FORMAT: CellFormat = {};

function place(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The cells of a worksheet that hold or show something, and the formats of whole rows and columns. */
export class CellStore {
  private readonly cells = new Map<number, Cell>();
  private readonly rowFormats = new Map<number, CellFormat>();
  private readonly columnFormats = new Map<number, CellFormat>();
  private sheetFormat = NO_FORMAT;

  get(row: number, column: number): Cell {
    return this.cells.get(place(row, column)) ?? { value: '', format: this.blankFormat(row, column) };
  }

  put(row: number, column: number, change: Partial<Cell>): void {
    this.set(row, column, { ...this.get(row, column), ...change });
  }

  set(row: number, column: number, cell: Cell): void {
    const bare =
      cell.value === '' &&
      cell.formula === undefined &&
      !cell.quotePrefix &&
      !cell.hyperlink &&
      !cell.validation &&
      cell.format === this.blankFormat(row, column);
    if (bare) this.cells.delete(place(row, column));
    else this.cells.set(place(row, column), cell);
  }

  /** Forgets the cell with its format. */
  remove(row: number, column: number): void {
    this.cells.delete(place(row, column));
  }

  /** Changes the format of every cell, also of those still empty; whole rows and columns are kept as such. */
  format(area: Area, change: (format: CellFormat) => CellFormat): void {
    const allRows = area.rows === ROWS;
    const allColumns = area.columns === COLUMNS;
    if (!allRows && !allColumns) {
      eachCell(area, (row, column) => {
        const cell = this.get(row, column);
        this.set(row, column, { ...cell, format: change(cell.format) });
      });
      return;
    }
    for (const [row, column, cell] of [...this.within(area)])
      this.cells.set(place(row, column), { ...cell, format: change(cell.format) });
    if (allRows && allColumns) {
      this.sheetFormat = change(this.sheetFormat);
      for (const map of [this.rowFormats, this.columnFormats])
        for (const [key, format] of map) map.set(key, change(format));
    } else if (allRows) this.formatLines(this.columnFormats, area.column, area.columns, change);
    else this.formatLines(this.rowFormats, area.row, area.rows, change);
  }

  private formatLines(
    lines: Map<number, CellFormat>,
    first: number,
    count: number,
    change: (format: CellFormat) => CellFormat,
  ): void {
    for (let i = first; i < first + count; i++) lines.set(i, change(lines.get(i) ?? this.sheetFormat));
  }

  private blankFormat(row: number, column: number): CellFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat;
  }

  /** The stored cells in the area, in no particular order. */
  *within(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    if (area.rows * area.columns < this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = this.cells.get(place(row, column));
          if (cell) yield [row, column, cell];
        }
      return;
    }
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      const inside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (inside) yield [row, column, cell];
    }
  }

  /** Every stored cell, by row and column. */
  sorted(): [row: number, column: number, cell: Cell][] {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [Math.floor(key / COLUMNS), key % COLUMNS, cell]);
  }

  /** The area that holds something; formats count unless only values do. `undefined` when there is nothing. */
  used(valuesOnly: boolean, inside?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const look = (row: number, column: number, cell: Cell): void => {
      if (cell.value === '' && cell.formula === undefined && (valuesOnly || cell.format === NO_FORMAT))
        return;
      if (row < top) top = row;
      if (column < left) left = column;
      if (row > bottom) bottom = row;
      if (column > right) right = column;
    };
    // Whole sheets are asked for at every refresh, so they go without iterators, which make a pair of each cell.
    if (inside) for (const [row, column, cell] of this.within(inside)) look(row, column, cell);
    else this.cells.forEach((cell, key) => look(Math.floor(key / COLUMNS), key % COLUMNS, cell));
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

import type { CellValue } from '../tables/plan';
import type { Area } from './addresses';
import type { Memory } from './memory';
import type { MemoryLines } from './memorySheet';

/** What the workbook holds, as far as writing has to know: plain data, read in two round trips. */
export interface WorkbookState {
  /** In the order of tabs, without the memory sheet. */
  readonly sheets: readonly SheetState[];
  /** The Tables whose names begin with {@link OUR_PREFIX}, by name. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** Tables of ours that the user gave another name, by ours. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Charts of ours. */
  readonly charts: readonly ChartState[];
  readonly names: readonly NameState[];
  readonly title: string;
  readonly subject: string;
  readonly memory: Memory;
  /** Where the memory sheet has its lines; `undefined` where there is no such sheet. */
  readonly memoryLines: MemoryLines | undefined;
  /** Key of the setting that tells the last write; `undefined` before the first. */
  readonly version: string | undefined;
}

/** What the names of all our Tables, charts and defined names begin with. */
export const OUR_PREFIX = 'BS_';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** The cells that have values; `undefined` for an empty sheet and for sheets that are none of ours. */
  readonly cells?: CellsState;
  /** Every Table on the sheet, the user's too, totals rows included. */
  readonly tables: readonly TakenArea[];
  /** What is printed: addresses without the sheet, with commas between them. */
  readonly printArea?: string;
  /** Heights of the rows that are given heights and may get others, in points; `null` where they differ. */
  readonly heights?: readonly HeightState[];
  /** Any chart, the user's too. */
  readonly hasCharts: boolean;
}

export interface HeightState {
  readonly row: number;
  readonly count: number;
  readonly points: number | null;
}

export interface TakenArea {
  /** Name of the Table. */
  readonly name: string;
  readonly area: Area;
}

/** Values of a rectangle that begins at a row and column. */
export interface CellsState {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

export interface TableState {
  /** Ours, also where the user gave it another. */
  readonly name: string;
  readonly id: string;
  readonly sheet: string;
  /** Its cells are there, but they are no Table any more. */
  readonly plain?: boolean;
  /** Headers and data, without a totals row. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly header: string }[];
  /** Data rows; empty cells are `null` or the empty text. */
  readonly values: readonly (readonly CellValue[])[];
  /** A totals row of the user's below the data. */
  readonly totals: boolean;
  /** How the user (or we) sorted it last: column offsets. */
  readonly sort: readonly { readonly key: number; readonly ascending: boolean }[];
}

export interface ChartState {
  readonly name: string;
  readonly sheet: string;
  /** Names of its series, in order. */
  readonly series: readonly string[];
  /** Of its axes what was set last and may be set again. */
  readonly axis?: AxisState;
}

export interface AxisState {
  /** The empty text where Excel chooses; Excel itself may answer its choice. */
  readonly minimum?: number | '';
  readonly monthStep?: number | '';
}

export interface NameState {
  readonly name: string;
  /** Name of the sheet that it points to; `undefined` when that is gone. */
  readonly sheetName?: string;
}

/** The value of a cell; `null` outside of what is known and for empty cells. */
export function cellAt(cells: CellsState | undefined, row: number, column: number): CellValue {
  const value = cells?.values[row - cells.row]?.[column - cells.column];
  return value === undefined || value === '' ? null : value;
}

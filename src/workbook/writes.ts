import type { ChartPlan, ColumnRun, SheetPlan } from '../tables/plan';
import type { Area } from './addresses';
import type { Block } from './blocks';

/** One step of a write, as data. Sheets are given by id, or by name where the step before made them. */
export type Write =
  | { readonly do: 'setting'; readonly key: string; readonly value: string | null }
  /** The sheet that nobody sees, with what was written last. */
  | { readonly do: 'memory-sheet' }
  /**
   * Another version of the workbook begins. Fails, with nothing done, where the version that was read is none any more:
   * somebody else has written in between.
   */
  | { readonly do: 'version'; readonly from: string | undefined; readonly to: string }
  | SheetWrite
  | {
      readonly do: 'width';
      readonly sheet: string;
      readonly column: number;
      readonly count?: number;
      readonly characters: number;
      readonly hidden?: boolean;
    }
  | {
      readonly do: 'height';
      readonly sheet: string;
      readonly row: number;
      readonly count?: number;
      readonly points: number;
    }
  /** Rows become as high as their wrapped texts are. */
  | { readonly do: 'fit-rows'; readonly sheet: string; readonly area: Area }
  /** What is printed, each area on pages of its own; the row of headers that further pages repeat. */
  | {
      readonly do: 'print';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly titleRow?: number;
      /** Rows and columns are named as on the screen, so that pages side by side can be told. */
      readonly headings: boolean;
    }
  /** Values as Excel gets them: text that could be a formula is escaped already. */
  | { readonly do: 'values'; readonly sheet: string; readonly block: Block<string | number> }
  | { readonly do: 'formats'; readonly sheet: string; readonly block: Block<string> }
  | { readonly do: 'style'; readonly sheet: string; readonly area: Area; readonly style: RangeStyle }
  /** What the cells may hold. */
  | {
      readonly do: 'choices';
      readonly sheet: string;
      readonly area: Area;
      readonly choices: readonly string[];
    }
  | TableWrite
  /** `height` and `width` of the whole Table, headers included; `totals`: it has a totals row, hidden meanwhile. */
  | {
      readonly do: 'resize';
      readonly table: string;
      readonly sheet: string;
      readonly area: Area;
      readonly totals: boolean;
    }
  /** Rows by their place in the data, the last first. */
  | { readonly do: 'delete-rows'; readonly table: string; readonly rows: readonly number[] }
  /** By one column, or again by what the user chose. */
  | { readonly do: 'rename-table'; readonly table: string; readonly to: string }
  | { readonly do: 'delete-table'; readonly table: string }
  | { readonly do: 'delete-chart'; readonly sheet: string; readonly chart: string }
  | {
      readonly do: 'remove-series';
      readonly sheet: string;
      readonly chart: string;
      readonly index: number;
    }
  | { readonly do: 'delete-sheet'; readonly sheet: string }
  /** Some sheet, where no other would be left. */
  | { readonly do: 'blank-sheet' }
  /** Values, formats and validation. */
  | { readonly do: 'clear'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'sort'; readonly table: string; readonly column: number | 'as-before' }
  | { readonly do: 'filter-again'; readonly table: string }
  | { readonly do: 'name'; readonly name: string; readonly sheet: string; readonly area: Area }
  /** A name of a formula that finds a row. */
  | { readonly do: 'lookup-name'; readonly name: string; readonly formula: string }
  | { readonly do: 'forget-name'; readonly name: string }
  /** Input message of the cells; the empty text takes it away. */
  | { readonly do: 'note'; readonly sheet: string; readonly area: Area; readonly note: string }
  | {
      readonly do: 'link';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** A defined name or an address inside the workbook. */
      readonly reference: string;
      readonly text: string;
    }
  /** Cells that lead nowhere any more. */
  | { readonly do: 'unlink'; readonly sheet: string; readonly area: Area }
  /** The bare chart over one column; Excel may give it series of its own. */
  | {
      readonly do: 'chart';
      readonly sheet: string;
      readonly name: string;
      readonly type: ChartPlan['type'];
      readonly source: SeriesSource;
    }
  | { readonly do: 'chart-style'; readonly sheet: string; readonly chart: ChartPlan; readonly dates: boolean }
  | { readonly do: 'axis'; readonly sheet: string; readonly chart: string; readonly axis: AxisChange }
  | SeriesWrite
  /** The series at a place of the chart covers other cells now. */
  | {
      readonly do: 'rebind';
      readonly chart: string;
      readonly sheet: string;
      readonly index: number;
      readonly source: SeriesSource;
    }
  /** Takes the first series away; without a count as many as the bare chart had. */
  | { readonly do: 'drop-series'; readonly chart: string; readonly sheet: string; readonly count?: number }
  | { readonly do: 'properties'; readonly title?: string; readonly subject?: string }
  | { readonly do: 'activate'; readonly sheet: string };

/** What changes of a chart's axes; what is absent stays. */
export interface AxisChange {
  /** Where the value axis begins; the empty text gives it back to Excel. */
  readonly minimum?: number | '';
  /** Months from one label of the date axis to the next. */
  readonly monthStep?: number;
}

export interface SheetWrite {
  readonly do: 'sheet';
  /** Tab name. */
  readonly name: string;
  /** Id of an empty sheet that is taken instead of adding one. */
  readonly reuse?: string;
  readonly position: number;
  readonly tabColor?: string;
  readonly freeze: SheetPlan['freeze'];
  readonly print: SheetPlan['print'];
  readonly gridlines: boolean;
  readonly widths: readonly ColumnRun[];
}

export interface TableWrite {
  readonly do: 'table';
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly style: string;
  readonly filterButtons: boolean;
}

/** The cells that a series is drawn from. */
export interface SeriesSource {
  readonly sheet: string;
  readonly values: Area;
  readonly categories: Area;
}

export interface SeriesWrite {
  readonly do: 'series';
  readonly chart: string;
  readonly sheet: string;
  readonly name: string;
  readonly color: string;
  readonly type: ChartPlan['type'];
  readonly gapWidth?: number;
  readonly source: SeriesSource;
}

export interface RangeStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly vertical?: 'Top' | 'Center';
  readonly horizontal?: 'Left' | 'Right';
  readonly indent?: number;
  /** Colour of thin lines below the rows. */
  readonly lines?: string;
}

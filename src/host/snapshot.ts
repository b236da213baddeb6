/**
 * A workbook of the embedded Excel as plain data: what the .xlsx writer saves and what the demo page draws.
 * All indexes are zero-based; colours are `#RRGGBB`.
 */

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** Steps of about three spaces before the text. */
  readonly indent?: number;
  readonly borderBottom?: string;
  /** The text was written with a leading apostrophe: editing the cell does not make a formula or a date of it. */
  readonly quotePrefix?: boolean;
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** What Excel's `values` gives: number, text, truth value; the empty text for an empty cell that has a style. */
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly style: CellStyle;
  /** Text as the cell shows it, by its number format. */
  readonly text: string;
  /** A link inside the workbook (`BS_Name` or `'Sheet'!A1`) or an address. */
  readonly hyperlink?: {
    readonly documentReference?: string;
    readonly address?: string;
    readonly screenTip?: string;
  };
}

export interface AreaSnapshot {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ValidationSnapshot {
  readonly area: AreaSnapshot;
  readonly prompt?: { readonly title: string; readonly message: string };
  /** A list rule's source (`Chưa,Chấp nhận` or a range), where there is one. */
  readonly list?: string;
}

export interface TableSnapshot {
  readonly id: number;
  readonly name: string;
  readonly area: AreaSnapshot;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface SeriesSnapshot {
  /** As it is shown. */
  readonly name: string;
  /** The cell that the name follows, as A1 reference with the sheet's name. */
  readonly nameRef?: string;
  /** Excel.ChartType of the series, where it differs from the chart's. */
  readonly type?: string;
  /** Plain A1 ranges with the sheet's name. */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
  readonly marker: boolean;
  readonly smooth: boolean;
  readonly lineWeight?: number;
  /** Space between the groups of columns, in per cent of a column; the first series' counts. */
  readonly gapWidth?: number;
}

export interface ChartSnapshot {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType: `Line`, `LineMarkers`, `ColumnClustered`, `BarClustered`. */
  readonly type: string;
  readonly title?: string;
  /** Points. */
  readonly titleFont?: { readonly size: number; readonly bold: boolean; readonly color?: string };
  readonly series: readonly SeriesSnapshot[];
  readonly categoryAxis: {
    readonly type: 'Automatic' | 'TextAxis' | 'DateAxis';
    readonly title?: string;
    readonly numberFormat?: string;
    /** Finest step of a date axis; months when absent. */
    readonly baseTimeUnit?: 'Days' | 'Months' | 'Years';
    /** Excel.ChartAxisTickLabelPosition; beside the axis when absent. */
    /** Months from one label to the next; chosen by the program that draws the chart when absent. */
    readonly monthStep?: number;
    readonly tickLabelPosition?: 'NextToAxis' | 'Low' | 'High' | 'None';
  };
  readonly valueAxis: {
    readonly title?: string;
    readonly numberFormat?: string;
    /** Chosen by the program that draws the chart when absent. */
    readonly minimum?: number;
  };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly blanks: 'NotPlotted' | 'Zero' | 'Interplotted';
  /** From the top left of one cell to the bottom right of another, as `setPosition` was given. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Hidden so that users cannot show it from Excel's menus. */
  readonly veryHidden?: boolean;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly cells: readonly CellSnapshot[];
  /** Column index → width in points, 0 for hidden ones; absent columns have the default of 48. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Index of a hidden column → the width that it has when it is shown again. */
  readonly hiddenColumns?: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows that a filter or the user hides. */
  readonly hiddenRows?: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly AreaSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly page: {
    readonly landscape: boolean;
    readonly paper?: 'A4';
    readonly fitToWidth?: number;
    readonly fitToHeight?: number;
    /** A1 references without the sheet's name, with commas between them. */
    readonly printArea?: string;
    readonly titleRows?: string;
    readonly centerHorizontally?: boolean;
    /** Row numbers and column letters are printed. */
    readonly headings?: boolean;
    /** Points, where they are not Excel's own. */
    readonly margins?: Readonly<
      Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>
    >;
  };
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Index of the active sheet. */
  readonly active: number;
  readonly names: readonly {
    readonly name: string;
    /** The name's formula: `='Số liệu'!$A$1`. */
    readonly reference: string;
    readonly comment?: string;
    readonly visible: boolean;
    /** The sheet that the name belongs to; absent for names of the workbook. */
    readonly sheet?: string;
  }[];
  readonly properties: {
    readonly title?: string;
    readonly author?: string;
    readonly subject?: string;
    readonly comments?: string;
    readonly keywords?: string;
    /** Moment of creation as ISO 8601 in UTC; a saved file has none when absent. */
    readonly created?: string;
  };
}

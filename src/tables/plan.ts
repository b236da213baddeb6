/** What the workbook should hold: plain data, made from the ledger, written by `workbook/`. */

export type CellValue = string | number | null;

export interface CellPlan {
  /** `null` is an empty cell. Dates are Excel serial numbers. Text is raw: the writer escapes what could be a formula. */
  readonly value: CellValue;
  /** en-US number format; carries the marks `*` `†` `‡`. */
  readonly format?: string;
  /** Input message (data validation prompt) of the cell: period, sentence, briefing. */
  readonly note?: string;
  /** Name (without `#`) of a defined name or an address inside the workbook that the cell links to. */
  readonly link?: string;
  /** In a metric table: id of the figure in Số liệu that the cell shows. */
  readonly source?: string;
}

export interface ColumnPlan {
  /** Stable identity whatever the language. */
  readonly key: string;
  /** Header in the workbook's language; unique in its table. */
  readonly header: string;
  /** Every header that this column may carry (the other language). */
  readonly aliases: readonly string[];
  /** `period` and `date` are the two key columns of a metric table; `text` columns get the cell format `@`. */
  readonly kind: 'period' | 'date' | 'number' | 'text';
  /** Width in characters of the default font, set once at creation. */
  readonly width: number;
  /** Long texts go on in further lines; rows are as high as these take. */
  readonly wrap?: boolean;
  /** Small and grey: for programs rather than for readers. */
  readonly muted?: boolean;
  /** A little space before its texts, which follow numbers at the right of their cells. */
  readonly indent?: boolean;
  /** Not shown as long as the user does not unhide it. */
  readonly hidden?: boolean;
  /** Columns up to the last one that is not `false` are printed. */
  readonly printed?: boolean;
  /** The user may change cells of this column; tinted. */
  readonly editable?: boolean;
  /** What its cells may hold, for a list to choose from. */
  readonly choices?: readonly string[];
}

export interface RowPlan {
  /** Identity of the row: the serial of `Đến hết` in metric tables, an id elsewhere. */
  readonly key: string | number;
  /** One cell a column, in the order of `TablePlan.columns`. */
  readonly cells: readonly CellPlan[];
  /** Index of the data row that the user made for it: it has no key yet, or that of a row which was copied. */
  readonly adopts?: number;
}

export interface TablePlan {
  /** Excel Table name, fixed for ever: `BS_DoanhThu_LuyKe`. */
  readonly name: string;
  /** Top left cell, zero-based. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Columns of the table and room for more, counted from the anchor; the next table begins after them. */
  readonly reserve: number;
  /** Title above the table, in the row before its headers; empty for none. */
  readonly title: string;
  readonly columns: readonly ColumnPlan[];
  /** Index of the column that holds the row key. */
  readonly keyColumn: number;
  /** Rows in their order. */
  readonly rows: readonly RowPlan[];
  /** Sort by the key column after growing (metric tables). */
  readonly sorted: boolean;
  readonly style: string;
  readonly filterButtons: boolean;
}

export interface SeriesPlan {
  /** The column's key. */
  readonly column: string;
  readonly name: string;
  /** RGB. */
  readonly color: string;
}

export interface ChartPlan {
  /** Excel chart name, fixed for ever. */
  readonly name: string;
  readonly title: string;
  /** Lines have markers and a date axis with gaps interpolated. */
  readonly type: 'line' | 'column';
  readonly table: string;
  /** Key of the column on the category axis. */
  readonly category: string;
  readonly series: readonly SeriesPlan[];
  /** Keys of columns that are worth drawing and find no room: series that they had before make room for others. */
  readonly left?: readonly string[];
  /** Title of the value axis: the unit. */
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly axis?: AxisPlan;
  /** Space between two groups of columns, in per cent of a column's width. */
  readonly gapWidth?: number;
  /** Cells that it covers at creation, zero-based, inclusive. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly lastRow: number;
    readonly lastColumn: number;
  };
}

/** What the axes of a chart follow as its values grow; Excel chooses what is absent. */
export interface AxisPlan {
  /** Where the value axis begins: columns are compared by their lengths. */
  readonly minimum?: 0;
  /** Months from one label of the date axis to the next. */
  readonly monthStep?: number;
}

/** Cells outside Tables: titles, the as-of line, the legend. Rewritten at every refresh when they differ. */
export interface TextPlan {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: 'title' | 'subtitle' | 'legend' | 'link' | 'heading';
  readonly link?: string;
}

export interface SheetPlan {
  /** Stable identity: `overview`, `revenue-cumulative`, `sector-postal`, `area-tinh-h`, `data`, `briefings`, `findings`, `texts`. */
  readonly key: string;
  /** Wanted tab name, valid in Excel (at most 31 characters, no `[]:*?/\`). */
  readonly tab: string;
  /** Tab names in the other language, for recognition by people only; sheets are found by their tables. */
  readonly tabColor?: string;
  readonly texts: readonly TextPlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Columns frozen at the left and rows at the top. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Widths in characters of runs of columns, given with the sheet, before any table takes them. */
  readonly widths?: readonly ColumnRun[];
  /** Heights of rows in points; given again only when they change. */
  readonly heights?: readonly RowRun[];
  readonly print: PrintPlan;
}

export interface RowRun {
  readonly row: number;
  /** One row when absent. */
  readonly count?: number;
  readonly points: number;
}

export interface ColumnRun {
  readonly column: number;
  readonly count: number;
  readonly characters: number;
}

/**
 * How a sheet comes on paper: its first table with titles and charts on one page, each further table on a page of its
 * own. What is free between the tables is not printed.
 */
export interface PrintPlan {
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
  readonly fitToHeight: boolean;
  /** Row of headers that further pages repeat. */
  readonly titleRow?: number;
  /** The first page has at least these columns, so that the lines of text above the table are not cut. */
  readonly leastColumns?: number;
  /** What is wider is printed on several pages side by side, of so many columns each. */
  readonly pageColumns?: { readonly most: number; readonly each: number };
}

/** A defined name that a link may point to: a cell, or the row of a Table that has a key. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** It names the whole column of the sheet. */
  readonly wholeColumn?: boolean;
  /** The name follows a row through sorts: Excel looks the key up in the column of another name. */
  readonly lookup?: { readonly column: string; readonly key: string };
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly title: string;
}

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
}

export interface TablePlan {
  /** Excel Table name, fixed for ever: `BS_DoanhThu_LuyKe`. */
  readonly name: string;
  /** Top left cell, zero-based. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Columns kept free for growth, counted from the anchor; the next table begins after them. */
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
  /** Title of the value axis: the unit. */
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Cells that it covers at creation, zero-based, inclusive. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly lastRow: number;
    readonly lastColumn: number;
  };
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
  readonly print: {
    readonly landscape: boolean;
    readonly fitToWidth: boolean;
    readonly fitToHeight: boolean;
  };
}

/** A defined name that a link may point to. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly title: string;
}

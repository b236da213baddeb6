/** Short ways to write snapshots by hand. */

import type {
  CellSnapshot,
  CellStyle,
  ChartSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../../src/host/snapshot';

export function cell(
  row: number,
  column: number,
  value: CellSnapshot['value'],
  style: CellStyle = {},
  more: Partial<CellSnapshot> = {},
): CellSnapshot {
  return { row, column, value, style, text: String(value), ...more };
}

export function sheet(name: string, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: name,
    name,
    visible: true,
    showGridlines: true,
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    page: { landscape: false },
    ...more,
  };
}

export function table(
  name: string,
  row: number,
  column: number,
  columns: readonly string[],
  rows: number,
  more: Partial<TableSnapshot> = {},
): TableSnapshot {
  return {
    id: 1,
    name,
    area: { row, column, rows: rows + 1, columns: columns.length },
    columns,
    style: 'TableStyleLight9',
    showFilterButton: false,
    showBandedRows: true,
    ...more,
  };
}

export function chart(
  name: string,
  type: string,
  series: ChartSnapshot['series'],
  more: Partial<ChartSnapshot> = {},
): ChartSnapshot {
  return {
    id: name,
    name,
    type,
    series,
    categoryAxis: { type: 'TextAxis' },
    valueAxis: {},
    legend: { visible: true, position: 'Bottom' },
    blanks: 'NotPlotted',
    from: { row: 0, column: 0 },
    to: { row: 9, column: 5 },
    ...more,
  };
}

export function workbook(
  sheets: readonly SheetSnapshot[],
  more: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { sheets, active: 0, names: [], properties: {}, ...more };
}

/** Excel's serial number of a day. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
}

import type { CellSnapshot, SheetSnapshot, TableSnapshot } from '../../src/host/snapshot';

/** A cell that shows its value as it is. */
export const cell = (
  row: number,
  column: number,
  value: CellSnapshot['value'],
  over: Partial<CellSnapshot> = {},
): CellSnapshot => ({ row, column, value, text: String(value), style: {}, ...over });

export const table = (over: Partial<TableSnapshot> = {}): TableSnapshot => ({
  id: 1,
  name: 'BS_Test',
  area: { row: 0, column: 0, rows: 4, columns: 2 },
  columns: ['Kỳ', 'Giá trị'],
  style: 'TableStyleMedium2',
  showFilterButton: false,
  showBandedRows: true,
  ...over,
});

/** An empty sheet but for what is given. */
export const sheetOf = (over: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  id: 's1',
  name: 'Sheet1',
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
  ...over,
});

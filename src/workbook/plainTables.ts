import { EMPTY_LEDGER, NO_WORDS } from '../ledger/ledger';
import { planWorkbook } from '../tables/planWorkbook';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../tables/plan';
import { fold } from '../tables/recordCells';
import { findSheet, STORE_SHEETS } from './placeSheets';
import { cellAt, type CellsState, type TableState, type WorkbookState } from './state';

/**
 * The state with the lists of the ledger that are no Tables any more, since the user made plain cells of them: they
 * are found by their headers, read like Tables, and the next write makes Tables of them again.
 */
export function withPlainTables(state: WorkbookState): WorkbookState {
  const isMissing = ({ name }: TablePlan): boolean =>
    state.memory.made.has(`table:${name}`) && !state.tables.has(name);
  if (![...state.memory.made].some((part) => part.startsWith('table:') && !state.tables.has(part.slice(6))))
    return state;
  const plan = planWorkbook({ ...EMPTY_LEDGER, vocabulary: NO_WORDS }, { language: 'vi' });
  const found = plan.sheets
    .filter(({ key }) => STORE_SHEETS.has(key))
    .flatMap((sheet): TableState[] => {
      const [table] = sheet.tables;
      const plain = table && isMissing(table) ? plainTable(table, sheet, plan, state) : undefined;
      return plain ? [plain] : [];
    });
  return found.length === 0
    ? state
    : { ...state, tables: new Map([...state.tables, ...found.map((table) => [table.name, table] as const)]) };
}

function plainTable(
  plan: TablePlan,
  sheet: SheetPlan,
  workbook: WorkbookPlan,
  state: WorkbookState,
): TableState | undefined {
  const place = findSheet(sheet, workbook, state, state.memory);
  const cells = place?.cells;
  const head = cells && findHead(plan, cells);
  if (!head) return undefined;
  const key = plan.columns[plan.keyColumn]!;
  const isKey = new Set([key.header, ...key.aliases].map(fold));
  const keyAt = head.headers.findIndex((header) => isKey.has(fold(header)));
  const values = rowsBelow(cells, head.row, head.column, head.headers.length);
  const last = values.findLastIndex((row) => row[keyAt] !== null);
  if (keyAt < 0) return undefined;
  const rows = values.slice(0, Math.max(1, last + 1));
  return {
    name: plan.name,
    id: '',
    sheet: place.id,
    area: { row: head.row, column: head.column, rows: rows.length + 1, columns: head.headers.length },
    // Excel gives ids when it is a Table again.
    columns: head.headers.map((header, index) => ({ id: -1 - index, header })),
    values: rows,
    totals: false,
    sort: [],
    plain: true,
  };
}

/** The row that has most of the headers, in one run. */
function findHead(
  plan: TablePlan,
  cells: CellsState,
): { row: number; column: number; headers: string[] } | undefined {
  const known = new Set(plan.columns.flatMap(({ header, aliases }) => [header, ...aliases]).map(fold));
  for (let r = 0; r < cells.values.length; r++) {
    const texts = cells.values[r]!.map((value) => (typeof value === 'string' ? value : ''));
    if (texts.filter((text) => text !== '' && known.has(fold(text))).length * 2 <= plan.columns.length)
      continue;
    const first = texts.findIndex((text) => text !== '');
    const end = texts.findIndex((text, index) => index > first && text === '');
    return {
      row: cells.row + r,
      column: cells.column + first,
      headers: texts.slice(first, end < 0 ? undefined : end),
    };
  }
  return undefined;
}

const rowsBelow = (cells: CellsState, row: number, column: number, columns: number): TableState['values'] =>
  Array.from({ length: Math.max(1, cells.row + cells.values.length - row - 1) }, (_, r) =>
    Array.from({ length: columns }, (_column, c) => cellAt(cells, row + 1 + r, column + c)),
  );

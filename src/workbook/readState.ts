import type { CellValue } from '../tables/plan';
import { sheetOfReference, type Area } from './addresses';
import { decodeMemory, SETTINGS, type Memory } from './memory';
import { readCells } from './readCells';
import { OUR_PREFIX, type CellsState, type NameState, type TableState, type WorkbookState } from './state';

/**
 * Reads what the workbook holds: what there is first, then the cells of our sheets and the places of all Tables,
 * whatever their number.
 *
 * @returns the state and the number of round trips, two unless the cells do not fit into one answer
 */
export async function readState(
  context: Excel.RequestContext,
): Promise<{ state: WorkbookState; syncs: number }> {
  const { worksheets, tables, names, properties, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected,items/charts/items/name');
  tables.load(
    'items/name,items/showTotals,items/worksheet/id,items/columns/items/id,items/columns/items/name',
  );
  names.load('items/name,items/value');
  properties.load('title,subject');
  const stored = Object.entries(SETTINGS).map(([part, key]) => {
    return { part, setting: settings.getItemOrNullObject(key).load('value') };
  });
  await context.sync();

  const memory = decodeMemory(
    Object.fromEntries(
      stored.map(({ part, setting }) => [part, setting.isNullObject ? undefined : setting.value]),
    ),
  );
  const nameStates = names.items.map(({ name, value }): NameState => {
    return { name, sheetName: sheetOfReference(String(value)) };
  });
  const charts = worksheets.items.flatMap(({ id, charts: { items } }) =>
    items.filter(isOurs).map((chart) => ({ sheet: id, chart })),
  );
  const sheetIds = ownSheets(worksheets.items, tables.items, nameStates, memory);
  const { cells, others, syncs } = await readCells(context, sheetIds, () => {
    for (const table of tables.items.filter(isOurs)) table.sort.load('fields');
    for (const { chart } of charts) chart.series.load('items/name');
    return tables.items.map((table) => {
      const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    });
  });

  const areas = others.map(({ table, range }) => ({ table, area: areaOf(range) }));
  const state: WorkbookState = {
    sheets: worksheets.items.map(({ id, name, protection, charts: { items } }) => ({
      id,
      name,
      protected: protection.protected,
      cells: cells.get(id),
      tables: areas
        .filter(({ table }) => table.worksheet.id === id)
        .map(({ table, area }) => ({ name: table.name, area })),
      hasCharts: items.length > 0,
    })),
    tables: new Map(
      areas
        .filter(({ table }) => isOurs(table))
        .map(({ table, area }) => [table.name, tableState(table, area, cells.get(table.worksheet.id))]),
    ),
    charts: charts.map(({ sheet, chart }) => ({
      name: chart.name,
      sheet,
      series: chart.series.items.map(({ name }) => name),
    })),
    names: nameStates,
    title: properties.title,
    subject: properties.subject,
    memory,
  };
  return { state, syncs: 1 + syncs };
}

const isOurs = ({ name }: { readonly name: string }): boolean => name.startsWith(OUR_PREFIX);

/** Sheets whose cells count: with a Table or a name of ours, those of a write that broke off, and a lone one. */
function ownSheets(
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  names: readonly NameState[],
  memory: Memory,
): string[] {
  const ids = new Set(tables.filter(isOurs).map((table) => table.worksheet.id));
  const byName = new Set<string | undefined>([
    ...names.filter(isOurs).map(({ sheetName }) => sheetName),
    ...Object.values(memory.writing?.sheets ?? {}),
  ]);
  return sheets
    .filter(({ id, name }) => sheets.length === 1 || ids.has(id) || byName.has(name))
    .map(({ id }) => id);
}

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

function tableState(table: Excel.Table, whole: Area, cells: CellsState | undefined): TableState {
  const area = { ...whole, rows: whole.rows - (table.showTotals ? 1 : 0) };
  const values = Array.from({ length: area.rows - 1 }, (_, r) =>
    Array.from({ length: area.columns }, (_column, c): CellValue => {
      const value = cells?.values[area.row + 1 + r - cells.row]?.[area.column + c - cells.column];
      return value === undefined || value === '' ? null : value;
    }),
  );
  return {
    name: table.name,
    sheet: table.worksheet.id,
    area,
    columns: table.columns.items.map(({ id, name }) => ({ id, header: name })),
    values,
    totals: table.showTotals,
    sort: (table.sort.fields ?? []).map(({ key, ascending }) => ({ key, ascending: ascending ?? true })),
  };
}

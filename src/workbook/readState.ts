import type { CellValue } from '../tables/plan';
import { sheetOfReference, type Area } from './addresses';
import { decodeMemory, SETTINGS, VERSION_PREFIX, type Memory } from './memory';
import { MEMORY_SHEET, memoryLines, readMemorySheet } from './memorySheet';
import { readCells } from './readCells';
import { loadAxes, loadHeights } from './readLooks';
import type { SheetSize } from './sizes';
import {
  OUR_PREFIX,
  type CellsState,
  type NameState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from './state';

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
  worksheets.load(
    'items/id,items/name,items/protection/protected,items/charts/items/name,items/charts/items/chartType',
  );
  tables.load(
    'items/id,items/name,items/showTotals,items/worksheet/id,items/columns/items/id,items/columns/items/name',
  );
  names.load('items/name,items/value');
  properties.load('title,subject');
  settings.load('items/key,items/value');
  await context.sync();

  const stored = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
  const flags = { writing: stored.get(SETTINGS.writing), made: stored.get(SETTINGS.made) };
  const flagged = decodeMemory(flags);
  const memorySheet = worksheets.items.find(({ name }) => name === MEMORY_SHEET);
  const sheetItems = worksheets.items.filter((sheet) => sheet !== memorySheet);
  const nameStates = names.items.map(({ name, value }): NameState => {
    return { name, sheetName: sheetOfReference(String(value)) };
  });
  const charts = sheetItems.flatMap(({ id, charts: { items } }) =>
    items.filter(isOurs).map((chart) => ({ sheet: id, chart })),
  );
  const ourNames = namesOfTables(tables.items, flagged);
  const ourTables = tables.items.filter((table) => ourNames.has(table));
  const sheetIds = ownSheets(sheetItems, ourTables, nameStates, flagged);
  const readIds = memorySheet ? [...sheetIds, memorySheet.id] : sheetIds;
  const { cells, others, syncs } = await readCells(context, readIds, sizesBySheet(), () => {
    for (const table of ourTables) table.sort.load('fields');
    for (const { chart } of charts) chart.series.load('items/name');
    const axes = new Map(charts.map(({ chart }) => [chart, loadAxes(chart, flagged)]));
    const printed = sheetIds.map((id) => {
      const { pageLayout } = worksheets.getItem(id);
      return [id, pageLayout.getPrintAreaOrNullObject().load('address')] as const;
    });
    const heights = sheetIds.map((id) => {
      const own = ourTables.flatMap((table) =>
        table.worksheet.id === id ? (ourNames.get(table) ?? []) : [],
      );
      const hasCharts = charts.some(({ sheet }) => sheet === id);
      return [id, loadHeights(worksheets.getItem(id), own, hasCharts)] as const;
    });
    const ranges = tables.items.map((table) => {
      const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    });
    return { printed: new Map(printed), heights: new Map(heights), axes, ranges };
  });

  const remembered = memorySheet && cells.get(memorySheet.id);
  const areas = others.ranges.map(({ table, range }) => ({ table, area: areaOf(range) }));
  const state: WorkbookState = {
    sheets: sheetItems.map(({ id, name, protection, charts: { items } }) => ({
      id,
      name,
      protected: protection.protected,
      cells: cells.get(id),
      tables: areas
        .filter(({ table }) => table.worksheet.id === id)
        .map(({ table, area }) => ({ name: ourNames.get(table) ?? table.name, area })),
      hasCharts: items.length > 0,
      ...printOf(others.printed.get(id)),
      heights: others.heights.get(id)?.(),
    })),
    tables: new Map(
      areas.flatMap(({ table, area }): [string, TableState][] => {
        const name = ourNames.get(table);
        return name === undefined
          ? []
          : [[name, tableState(name, table, area, cells.get(table.worksheet.id))]];
      }),
    ),
    renamed: new Map(
      [...ourNames].flatMap(([table, name]) => (table.name === name ? [] : [[name, table.name] as const])),
    ),
    charts: charts.map(({ sheet, chart }) => ({
      name: chart.name,
      sheet,
      series: chart.series.items.map(({ name }) => name),
      axis: others.axes.get(chart)?.(),
    })),
    names: nameStates,
    title: properties.title,
    subject: properties.subject,
    memory: decodeMemory(flags, readMemorySheet(remembered)),
    memoryLines: memorySheet && memoryLines(remembered),
    version: [...stored.keys()].find((key) => key.startsWith(VERSION_PREFIX)),
  };
  return { state, syncs: 1 + syncs };

  function sizesBySheet(): Map<string, SheetSize> {
    const known = flagged.sizes;
    const places = tables.items.map(({ name, worksheet }) => [name, worksheet.id] as const);
    const all = memorySheet ? [...places, [MEMORY_SHEET, memorySheet.id] as const] : places;
    return new Map(all.flatMap(([name, id]) => (known[name] ? [[id, known[name]]] : [])));
  }
}

/** Without the sheet's name, which may have commas of its own, and without `$`. */
const printOf = (areas: Excel.RangeAreas | undefined): Pick<SheetState, 'printArea'> =>
  areas && !areas.isNullObject
    ? { printArea: areas.address.replace(/(?:'(?:[^']|'')+'|[^,'!]+)!/gu, '').replaceAll('$', '') }
    : {};

const isOurs = ({ name }: { readonly name: string }): boolean => name.startsWith(OUR_PREFIX);

/** Sheets whose cells count: with a Table or a name of ours, those of a write that broke off, and a lone one. */
function ownSheets(
  sheets: readonly Excel.Worksheet[],
  ourTables: readonly Excel.Table[],
  names: readonly NameState[],
  memory: Memory,
): string[] {
  const ids = new Set(ourTables.map((table) => table.worksheet.id));
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

/** Our Tables with their names: by these, or by their ids where the user gave them others. */
function namesOfTables(
  tables: readonly Excel.Table[],
  memory: Pick<Memory, 'tables'>,
): ReadonlyMap<Excel.Table, string> {
  const present = new Set(tables.map(({ name }) => name));
  const lost = new Map(
    Object.entries(memory.tables).flatMap(([name, id]) => (present.has(name) ? [] : [[id, name] as const])),
  );
  return new Map(
    tables.flatMap((table): [Excel.Table, string][] => {
      const name = isOurs(table) ? table.name : lost.get(table.id);
      return name === undefined ? [] : [[table, name]];
    }),
  );
}

/** The cells of a row between the columns of an area; `null` where nothing is known. */
function rowOf(cells: CellsState | undefined, row: number, { column, columns }: Area): readonly CellValue[] {
  const values = cells?.values[row - cells.row];
  const first = column - (cells?.column ?? 0);
  // Thousands of rows are not copied.
  if (values && first === 0 && values.length === columns) return values;
  return Array.from({ length: columns }, (_, c) => values?.[first + c] ?? null);
}

function tableState(
  name: string,
  table: Excel.Table,
  whole: Area,
  cells: CellsState | undefined,
): TableState {
  const area = { ...whole, rows: whole.rows - (table.showTotals ? 1 : 0) };
  const values = Array.from({ length: area.rows - 1 }, (_, r) => rowOf(cells, area.row + 1 + r, area));
  return {
    name,
    id: table.id,
    sheet: table.worksheet.id,
    area,
    columns: table.columns.items.map(({ id, name }) => ({ id, header: name })),
    values,
    totals: table.showTotals,
    sort: (table.sort.fields ?? []).map(({ key, ascending }) => ({ key, ascending: ascending ?? true })),
  };
}

import type { TablePlan } from '../tables/plan';
import type { Area } from './addresses';
import { clearCells, formatOf, writeCells, type CellPlace, type PlacedCell } from './cellWrites';
import { fitRows, prepareCells, writeColumnHeads, type PlacedColumn } from './columnHeads';
import { sameValue } from './escape';
import type { RowKey, SheetTarget, TableLayout } from './layout';
import { matchTable } from './matchTable';
import { requireFree } from './occupied';
import { appendRows, arrangeRows, type PlacedRows } from './placeRows';
import type { TableState } from './state';
import type { Write } from './writes';

/**
 * The steps that bring a Table of the workbook up to its plan: cells that differ, rows appended at its end, columns
 * at its right. Nothing is inserted, so what the user put beside it stays with its rows.
 *
 * @param ids ids of the columns made before, by key; a column of these that is missing was deleted by the user
 * @param store the ledger is read back from the Table: it has all its columns whatever the user deleted, and its
 *   rows stay where they are
 * @throws BriefsheetError `cells-occupied`; nothing is written then
 */
export function growTable(
  plan: TablePlan,
  table: TableState,
  target: SheetTarget,
  ids: Readonly<Record<string, number>>,
  store: boolean,
): { layout: TableLayout; writes: Write[] } {
  const match = matchTable(plan, table, ids);
  const { area } = table;
  let width = area.columns;
  const offsets = plan.columns.map((column, index) => {
    const deleted = !store && index !== plan.keyColumn && ids[column.key] !== undefined;
    return match.offsets[index] ?? (deleted ? -1 : width++);
  });
  const arranged = plan.sorted || store ? undefined : arrangeRows(plan, match, area.columns);
  const rows = arranged ?? appendRows(plan, match);
  const grown: Area = { ...area, rows: 1 + rows.total, columns: width };
  requireRoom(plan, table, target, grown, offsets);

  const columns = plan.columns.flatMap((column, index): PlacedColumn[] =>
    offsets[index]! >= 0 ? [{ column, at: area.column + offsets[index]! }] : [],
  );
  const added = columns.filter(({ at }) => at >= area.column + area.columns);
  const more = grown.rows - area.rows;
  const sheet = target.ref;
  const writes: Write[] = writeColumnHeads(sheet, added, area.row);
  if (added.length || more > 0)
    writes.push({ do: 'resize', table: plan.name, sheet, area: grown, totals: table.totals });
  const firstRow = area.row + 1;
  const fresh = rows.at.filter((_, index) => rows.fresh[index]).map((index) => firstRow + index);
  writes.push(...prepareCells(sheet, columns, fresh));
  const oldRows = table.values.map((_, index) => firstRow + index).filter((row) => !fresh.includes(row));
  if (added.length) writes.push(...prepareCells(sheet, added, oldRows));
  const changed = changedCells(plan, table, offsets, rows);
  writes.push(...writeCells(sheet, changed));
  writes.push(
    ...fitRows(
      sheet,
      columns,
      changed.map((cell) => cell.row),
    ),
  );
  const former = plan.sorted ? formerColumns(plan, table, ids) : [];
  writes.push(
    ...clearCells(
      sheet,
      former.flatMap(({ offset }) => filledCells(table, offset)),
    ),
  );

  // Excel keeps at least one row; in a metric table the row still says which period it was.
  const deleted = !plan.sorted && rows.gone.length < rows.total ? [...rows.gone].reverse() : [];
  if (deleted.length) writes.push({ do: 'delete-rows', table: plan.name, rows: deleted });
  else writes.push(...clearCells(sheet, cellsGone(plan, table, offsets, rows.gone)));
  const rowKeys = rows.keys.filter((_, index) => !deleted.includes(index));

  const sort = plan.sorted && rows.added > 0 ? sortOf(plan, table, offsets, rowKeys) : undefined;
  if (sort) writes.push(sort);
  if (rows.added > 0) writes.push({ do: 'filter-again', table: plan.name });
  const finalArea = { ...grown, rows: grown.rows - deleted.length };
  return {
    writes,
    layout: {
      plan,
      target,
      area: finalArea,
      offsets,
      former,
      rowKeys,
      created: false,
      resized: finalArea.rows !== area.rows,
      sorts: sort !== undefined,
    },
  };
}

/** The cells below and beside the Table that it grows into are free. */
function requireRoom(
  plan: TablePlan,
  table: TableState,
  target: SheetTarget,
  grown: Area,
  offsets: readonly number[],
): void {
  const { area } = table;
  const totals = table.totals ? 1 : 0;
  requireFree(target, { ...grown, row: area.row + area.rows + totals, rows: grown.rows - area.rows }, plan);
  const beside = { ...grown, column: area.column + area.columns, columns: grown.columns - area.columns };
  requireFree(target, { ...beside, rows: beside.rows + totals }, plan, (row, column) =>
    row === area.row ? (plan.columns[offsets.indexOf(column - area.column)]?.header ?? null) : null,
  );
}

function changedCells(
  plan: TablePlan,
  table: TableState,
  offsets: readonly number[],
  rows: PlacedRows,
): PlacedCell[] {
  const { area, values } = table;
  return plan.rows.flatMap((row, r) =>
    plan.columns.flatMap((column, c): PlacedCell[] => {
      const offset = offsets[c]!;
      const index = rows.at[r]!;
      const value = row.cells[c]?.value ?? null;
      const fresh = rows.fresh[r]! || offset >= area.columns;
      if (offset < 0 || (!fresh && sameValue(value, values[index]?.[offset] ?? null))) return [];
      const format = formatOf(column, row.cells[c]);
      return [{ row: area.row + 1 + index, column: area.column + offset, value, format }];
    }),
  );
}

/** Our cells of rows that are gone; in a metric table without the key columns. */
function cellsGone(
  plan: TablePlan,
  table: TableState,
  offsets: readonly number[],
  gone: readonly number[],
): CellPlace[] {
  const emptied = plan.columns.flatMap(({ kind }, index) =>
    plan.sorted && (kind === 'period' || kind === 'date') ? [] : offsets[index]!,
  );
  return emptied.flatMap((offset) => filledCells(table, offset, gone));
}

/** Columns that were made once and that the plan has no more. */
function formerColumns(
  plan: TablePlan,
  table: TableState,
  ids: Readonly<Record<string, number>>,
): { key: string; offset: number }[] {
  const planned = new Set(plan.columns.map(({ key }) => key));
  return Object.entries(ids).flatMap(([key, id]) => {
    const offset = table.columns.findIndex((column) => column.id === id);
    return planned.has(key) || offset < 0 ? [] : [{ key, offset }];
  });
}

/** Cells of a column that hold something, in all data rows or in some. */
function filledCells(
  table: TableState,
  offset: number,
  rows: readonly number[] = [...table.values.keys()],
): CellPlace[] {
  const { row, column } = table.area;
  return rows
    .filter((index) => !sameValue(null, table.values[index]?.[offset] ?? null))
    .map((index) => ({ row: row + 1 + index, column: column + offset }));
}

/** A sort of the user's is done again; else rows are put in the order of their keys if they are not. */
function sortOf(
  plan: TablePlan,
  table: TableState,
  offsets: readonly number[],
  keys: readonly RowKey[],
): Write | undefined {
  const column = offsets[plan.keyColumn]!;
  const [first, ...others] = table.sort;
  if (first && (others.length || first.key !== column || !first.ascending))
    return { do: 'sort', table: plan.name, column: 'as-before' };
  const numbers = keys.filter((key): key is number => typeof key === 'number');
  const ordered = numbers.every((key, index) => index === 0 || numbers[index - 1]! <= key);
  return ordered ? undefined : { do: 'sort', table: plan.name, column };
}

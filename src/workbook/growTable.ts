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
 * @param shrink rows and columns that the plan has no more go, where the user has nothing in them
 * @throws BriefsheetError `cells-occupied`; nothing is written then
 */
export function growTable(
  plan: TablePlan,
  table: TableState,
  target: SheetTarget,
  ids: Readonly<Record<string, number>>,
  store: boolean,
  shrink = false,
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
  const again: Write[] = table.plain
    ? [{ do: 'table', name: plan.name, sheet, area, style: plan.style, filterButtons: plan.filterButtons }]
    : [];
  const writes: Write[] = [...again, ...writeColumnHeads(sheet, added, area.row)];
  if (added.length || more > 0)
    writes.push({ do: 'resize', table: plan.name, sheet, area: grown, totals: table.totals });
  const firstRow = area.row + 1;
  const fresh = rows.at.filter((_, index) => rows.fresh[index]).map((index) => firstRow + index);
  writes.push(...prepareCells(sheet, columns, fresh));
  if (added.length) {
    const isFresh = new Set(fresh);
    const oldRows = table.values.map((_, index) => firstRow + index).filter((row) => !isFresh.has(row));
    writes.push(...prepareCells(sheet, added, oldRows));
  }
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
  const removable = plan.sorted ? (shrink ? ownRows(table, rows.gone, ids) : []) : rows.gone;
  const deleted = removable.length < rows.total ? [...removable].reverse() : [];
  if (deleted.length) writes.push({ do: 'delete-rows', table: plan.name, rows: deleted });
  const isDeleted = new Set(deleted);
  const emptied = rows.gone.filter((index) => !isDeleted.has(index));
  writes.push(...clearCells(sheet, cellsGone(plan, table, offsets, emptied)));
  const rowKeys = rows.keys.filter((_, index) => !isDeleted.has(index));

  const sort = plan.sorted && rows.added > 0 ? sortOf(plan, table, offsets, rowKeys) : undefined;
  if (sort) writes.push(sort);
  if (rows.added > 0) writes.push({ do: 'filter-again', table: plan.name });
  const removed = shrink ? lastColumns(former, width) : 0;
  const finalArea = { ...grown, rows: grown.rows - deleted.length, columns: width - removed };
  if (removed > 0) {
    const beside = { ...finalArea, column: area.column + finalArea.columns, columns: removed };
    writes.push(
      { do: 'resize', table: plan.name, sheet, area: finalArea, totals: table.totals },
      { do: 'clear', sheet, area: { ...beside, rows: beside.rows + (table.totals ? 1 : 0) } },
    );
  }
  return {
    writes,
    layout: {
      plan,
      target,
      area: finalArea,
      offsets,
      former,
      rowKeys,
      added: new Set(plan.rows.flatMap(({ key }, index) => (rows.fresh[index] ? [key] : []))),
      created: false,
      deleted,
      resized: finalArea.rows !== area.rows,
      sorts: sort !== undefined,
    },
  };
}

/** Rows that have nothing in columns of the user's own. */
function ownRows(
  table: TableState,
  gone: readonly number[],
  ids: Readonly<Record<string, number>>,
): readonly number[] {
  const ours = new Set(Object.values(ids));
  const own = table.columns.flatMap(({ id }, offset) => (ours.has(id) ? [] : [offset]));
  return gone.filter((index) => own.every((offset) => (table.values[index]?.[offset] ?? '') === ''));
}

/** How many of the columns stand at the end of a Table of this width. */
function lastColumns(columns: readonly { readonly offset: number }[], width: number): number {
  const offsets = new Set(columns.map(({ offset }) => offset));
  let count = 0;
  while (offsets.has(width - 1 - count)) count++;
  return count;
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
  const changed: PlacedCell[] = [];
  plan.rows.forEach((row, r) => {
    const index = rows.at[r]!;
    plan.columns.forEach((column, c) => {
      const offset = offsets[c]!;
      const value = row.cells[c]?.value ?? null;
      const fresh = rows.fresh[r]! || offset >= area.columns;
      if (offset < 0 || (!fresh && sameValue(value, values[index]?.[offset] ?? null))) return;
      const format = formatOf(column, row.cells[c]);
      changed.push({ row: area.row + 1 + index, column: area.column + offset, value, format });
    });
  });
  return changed;
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

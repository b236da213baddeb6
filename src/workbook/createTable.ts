import type { TablePlan } from '../tables/plan';
import type { Area } from './addresses';
import { formatOf, writeCells, type PlacedCell } from './cellWrites';
import { fitRows, prepareCells, writeColumnHeads } from './columnHeads';
import type { SheetTarget, TableLayout } from './layout';
import { requireFree } from './occupied';
import type { Write } from './writes';

/**
 * The steps that make a Table: headers, the Table over them, then its data.
 *
 * @throws BriefsheetError `cells-occupied`
 */
export function createTable(plan: TablePlan, target: SheetTarget): { layout: TableLayout; writes: Write[] } {
  const { row, column } = plan.anchor;
  // Excel wants at least one row of data; an empty one is filled by the first row that comes.
  const rows = Math.max(1, plan.rows.length);
  const area = { row, column, rows: rows + 1, columns: plan.columns.length };
  requireFree(target, area, plan, (r, c) =>
    r === row
      ? (plan.columns[c - column]?.header ?? null)
      : (plan.rows[r - row - 1]?.cells[c - column]?.value ?? null),
  );
  const sheet = target.ref;
  const columns = plan.columns.map((planned, index) => ({ column: planned, at: column + index }));
  const dataRows = Array.from({ length: rows }, (_, index) => row + 1 + index);
  const { name, style, filterButtons } = plan;
  return {
    writes: [
      ...writeColumnHeads(sheet, columns, row),
      { do: 'table', name, sheet, area, style, filterButtons },
      ...prepareCells(sheet, columns, dataRows),
      ...writeCells(sheet, allCells(plan, area)),
      ...fitRows(sheet, columns, dataRows),
    ],
    layout: {
      plan,
      target,
      area,
      offsets: plan.columns.map((_, index) => index),
      former: [],
      rowKeys: plan.rows.length ? plan.rows.map((planned) => planned.key) : [null],
      added: new Set(),
      created: true,
      deleted: [],
      resized: true,
      sorts: false,
    },
  };
}

/** Every data cell, the empty ones too: their number formats wait for what comes. */
const allCells = (plan: TablePlan, area: Area): PlacedCell[] =>
  Array.from({ length: area.rows - 1 }, (_, r) =>
    plan.columns.map((column, c) => {
      const cell = plan.rows[r]?.cells[c];
      return {
        row: area.row + 1 + r,
        column: area.column + c,
        value: cell?.value ?? null,
        format: formatOf(column, cell),
      };
    }),
  ).flat();

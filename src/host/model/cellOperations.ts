import { eachCell, overlaps, type Area } from '../addresses';
import { shiftReferences } from '../formulas';
import { invalidArgument, invalidOperation, without } from '../object';
import type { Cell } from './cells';
import type { HostWorksheet } from './worksheet';

/**
 * `Range.clear`.
 * @param applyTo `All`, `Contents`, `Formats`, `Hyperlinks` or `RemoveHyperlinks`
 * @throws HostError InvalidArgument, AccessDenied
 */
export function clearCells(sheet: HostWorksheet, area: Area, applyTo: string): void {
  sheet.assertWritable();
  const cleared: Record<string, (cell: Cell) => Cell> = {
    All: () => ({ value: '', format: {} }),
    Contents: ({ format, validation, hyperlink }) => ({
      value: '',
      format,
      ...(validation ? { validation } : {}),
      ...(hyperlink ? { hyperlink } : {}),
    }),
    Formats: (cell) => ({ ...cell, format: {} }),
    Hyperlinks: (cell) => without(cell, 'hyperlink'),
    RemoveHyperlinks: (cell) => without(cell, 'hyperlink'),
  };
  const clear = cleared[applyTo];
  if (!clear) throw invalidArgument();
  for (const [row, column, cell] of [...sheet.cells.within(area)]) sheet.cells.set(row, column, clear(cell));
  if (applyTo === 'All' || applyTo === 'Formats') sheet.cells.format(area, () => ({}));
  if (applyTo === 'All') sheet.unmerge(area);
  if (applyTo === 'All' || applyTo === 'Contents') {
    for (const table of sheet.tableList) table.headersWritten(area);
    sheet.changed(area);
  }
}

/**
 * `Range.copyFrom`: the source is repeated as often as it fits into the target; a single target cell takes all of it.
 * @param copyType `All`, `Values`, `Formulas` or `Formats`
 */
export function copyCells(
  from: HostWorksheet,
  source: Area,
  to: HostWorksheet,
  target: Area,
  copyType: string,
  skipBlanks: boolean,
): void {
  to.assertWritable();
  if (!['All', 'Values', 'Formulas', 'Formats'].includes(copyType)) throw invalidArgument();
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  const area = fits ? target : { ...target, rows: source.rows, columns: source.columns };
  const cells = from.grid(source, (row, column) => ({
    cell: from.cells.get(row, column),
    value: from.valueAt(row, column),
  }));
  eachCell(area, (row, column, i, j) => {
    const original = cells[i % source.rows]?.[j % source.columns];
    if (!original || (skipBlanks && original.value === '')) return;
    const old = to.cells.get(row, column);
    const { formula, format, ...rest } = original.cell;
    if (copyType === 'Formats') to.cells.set(row, column, { ...old, format });
    else if (copyType === 'Values')
      to.cells.set(row, column, { ...without(old, 'formula'), value: original.value });
    else {
      const rows = row - source.row - (i % source.rows);
      const columns = column - source.column - (j % source.columns);
      const moved = formula === undefined ? {} : { formula: shiftReferences(formula, rows, columns) };
      to.cells.set(row, column, {
        ...(copyType === 'All' ? { ...rest, format } : { ...without(old, 'formula'), value: rest.value }),
        ...moved,
      });
    }
  });
  for (const table of to.tableList) table.headersWritten(area);
  to.changed(area);
}

/**
 * `Range.merge`: the first cell's content stays, the others' goes.
 * @throws HostError InvalidOperation within a Table, AccessDenied
 */
export function mergeCells(sheet: HostWorksheet, area: Area, across: boolean): void {
  sheet.assertWritable();
  if (sheet.tableAt(area)) throw invalidOperation('Cells in a table cannot be merged.');
  if (across && area.rows > 1) {
    for (let i = 0; i < area.rows; i++) mergeCells(sheet, { ...area, row: area.row + i, rows: 1 }, false);
    return;
  }
  for (let i = sheet.merges.length - 1; i >= 0; i--)
    if (overlaps(sheet.merges[i] as Area, area)) sheet.merges.splice(i, 1);
  eachCell(area, (row, column, i, j) => {
    if (i + j > 0) sheet.cells.put(row, column, { value: '' });
  });
  if (area.rows * area.columns > 1) sheet.merges.push(area);
}

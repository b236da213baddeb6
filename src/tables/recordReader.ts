import type { KeptRow } from '../ledger/ledger';
import { fold, RecordCells, UnreadableCell, type RawCell } from './recordCells';
import type { RecordColumn } from './recordTable';

/** A Table of the workbook as it was read: headers, and rows below them. */
export interface CellTable {
  readonly headers: readonly RawCell[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** What is wrong with a row of a sheet of records. The row stays in the sheet as it is. */
export interface SheetProblem {
  readonly table: string;
  /** Index of the data row; −1 for the whole table. */
  readonly row: number;
  readonly reason: 'column-missing' | 'cell-unreadable' | 'id-repeated';
  /** The column, in the language that the product is written in first. */
  readonly column: string;
  readonly value: string;
}

/** What was read of a sheet of records. */
export interface SheetReading<T> {
  readonly records: readonly T[];
  readonly problems: readonly SheetProblem[];
  /** Rows with an id that could not be read: they are written back as they are. */
  readonly kept: readonly KeptRow[];
}

/**
 * Makes a record of every row that is not blank. Columns are found by their headers in either language, wherever the
 * user put them; columns of the user's own are passed over. Rows that `make` cannot read, and rows whose id came
 * before, are listed as problems; none is lost.
 */
export function readRecords<T extends { readonly id: string }>(
  table: string,
  columns: readonly RecordColumn[],
  cells: CellTable,
  required: readonly string[],
  make: (row: RecordCells) => T,
): SheetReading<T> {
  const offsets = offsetsOf(columns, cells);
  const nameOf = (key: string): string => columns.find((column) => column.key === key)?.header.vi ?? key;
  const problems: SheetProblem[] = required
    .filter((key) => !offsets.has(key))
    .map((key) => ({ table, row: -1, reason: 'column-missing', column: nameOf(key), value: '' }));
  const isWhole = problems.length === 0;
  const kept: KeptRow[] = [];
  const seen = new Set<string>();
  const records: T[] = [];
  cells.rows.forEach((values, row) => {
    if (values.every((value) => value === null || value === undefined || value === '')) return;
    const record = new RecordCells((key) => values[offsets.get(key) ?? -1]);
    const id = record.text('id');
    try {
      if (id !== '' && seen.has(id)) throw new UnreadableCell('id', id, 'id-repeated');
      seen.add(id);
      records.push(make(record));
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      const { column, value, reason } = error;
      // Where a column is missing, saying so once is enough.
      if (isWhole) problems.push({ table, row, reason, column: nameOf(column), value });
      if (id !== '' && reason === 'cell-unreadable')
        kept.push({ table, id, cells: rawCells(columns, offsets, values) });
    }
    record.problems.forEach(({ column, value, reason }) =>
      problems.push({ table, row, reason, column: nameOf(column), value }),
    );
  });
  return { records, problems, kept };
}

function offsetsOf(columns: readonly RecordColumn[], { headers }: CellTable): ReadonlyMap<string, number> {
  const names = headers.map((header) => fold(String(header ?? '')));
  return new Map(
    columns.flatMap(({ key, header }) => {
      const at = names.findIndex((name) => name === fold(header.vi) || name === fold(header.en));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

function rawCells(
  columns: readonly RecordColumn[],
  offsets: ReadonlyMap<string, number>,
  values: readonly RawCell[],
): KeptRow['cells'] {
  return Object.fromEntries(
    columns.flatMap(({ key }) => {
      const value = values[offsets.get(key) ?? -1];
      if (value === undefined || value === null || value === '') return [];
      return [[key, typeof value === 'boolean' ? String(value) : value] as const];
    }),
  );
}

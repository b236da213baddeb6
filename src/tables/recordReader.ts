import type { KeptRow } from '../ledger/ledger';
import type { Language } from '../messages/types';
import { fold, RecordCells, UnreadableCell, type RawCell } from './recordCells';
import type { RecordColumn } from './recordTable';

/** A Table of the workbook as it was read: headers, and rows below them. */
export interface CellTable {
  readonly headers: readonly RawCell[];
  readonly rows: readonly (readonly RawCell[])[];
  /** Row of the sheet that the first of them is in, zero-based. */
  readonly firstRow?: number;
}

/** What is wrong with a row of a sheet of records. The row stays in the sheet as it is. */
export interface SheetProblem {
  readonly table: string;
  /** Index of the data row; −1 for the whole table. */
  readonly row: number;
  readonly reason: 'column-missing' | 'cell-unreadable' | 'id-repeated';
  /** The column's header, in the language of the sheet's. */
  readonly column: string;
  readonly value: string;
}

/** What was read of a sheet of records. */
export interface SheetReading<T> {
  readonly records: readonly T[];
  readonly problems: readonly SheetProblem[];
  /** Rows with an id that could not be read: they are written back as they are. */
  readonly kept: readonly KeptRow[];
  /** Single cells that could not be read, as they are, by the record's id. */
  readonly typed: ReadonlyMap<string, KeptRow['cells']>;
  /** Rows that the user made: the index of the data row, by the id that its record got. */
  readonly adopted: ReadonlyMap<string, number>;
}

/** Makes a record of a row of the user's own, which has no id or that of the row that it was copied from. */
export type OwnRecord<T> = (row: RecordCells, present: ReadonlyMap<string, T>) => T | undefined;

/**
 * Makes a record of every row that is not blank. Columns are found by their headers in either language, wherever the
 * user put them; columns of the user's own are passed over. Rows that `make` cannot read, and rows whose id came
 * before, are listed as problems; none is lost.
 *
 * @param makeOwn makes records of the user's own rows; `undefined` for a mere copy
 * @param known records of rows that need not be read, by the index of the data row
 */
export function readRecords<T extends { readonly id: string }>(
  table: string,
  columns: readonly RecordColumn[],
  cells: CellTable,
  required: readonly string[],
  make: (row: RecordCells) => T,
  makeOwn?: OwnRecord<T>,
  known: ReadonlyMap<number, T> = new Map(),
): SheetReading<T> {
  const offsets = offsetsOf(columns, cells);
  const language = languageIn(columns, cells);
  const nameOf = (key: string): string =>
    columns.find((column) => column.key === key)?.header[language] ?? key;
  const problems: SheetProblem[] = required
    .filter((key) => !offsets.has(key))
    .map((key) => ({ table, row: -1, reason: 'column-missing', column: nameOf(key), value: '' }));
  const isWhole = problems.length === 0;
  const kept: KeptRow[] = [];
  const typed = new Map<string, KeptRow['cells']>();
  const adopted = new Map<string, number>();
  const seen = new Set<string>();
  const records = new Map<string, T>();
  const own: number[] = [];
  const recordAt = (row: number): RecordCells =>
    new RecordCells((key) => cells.rows[row]![offsets.get(key) ?? -1]);
  const report = (row: number, { column, value, reason }: UnreadableCell): void => {
    problems.push({ table, row, reason, column: nameOf(column), value });
  };
  cells.rows.forEach((values, row) => {
    const found = known.get(row);
    if (found && !seen.has(found.id)) {
      seen.add(found.id);
      records.set(found.id, found);
      return;
    }
    if (values.every((value) => value === null || value === undefined || value === '')) return;
    const record = recordAt(row);
    const id = record.text('id');
    if (isWhole && makeOwn && (id === '' || seen.has(id))) {
      own.push(row);
      return;
    }
    try {
      if (id !== '' && seen.has(id)) throw new UnreadableCell('id', id, 'id-repeated');
      seen.add(id);
      const made = make(record);
      records.set(made.id, made);
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      // Where a column is missing, saying so once is enough.
      if (isWhole) report(row, error);
      if (id !== '' && error.reason === 'cell-unreadable')
        kept.push({ table, id, cells: rawCells(columns, offsets, values) });
    }
    for (const problem of record.problems) report(row, problem);
    const unread = record.problems.map(({ column }) => column);
    if (unread.length > 0) typed.set(id, rawCells(columns, offsets, values, new Set(unread)));
  });
  // Rows of the user's own come last: they must not take the ids of others.
  for (const row of own) {
    const record = recordAt(row);
    try {
      const made = makeOwn!(record, records);
      if (!made) throw new UnreadableCell('id', record.text('id'), 'id-repeated');
      records.set(made.id, made);
      adopted.set(made.id, row);
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      report(row, error);
    }
  }
  problems.sort((a, b) => a.row - b.row);
  return { records: [...records.values()], problems, kept, typed, adopted };
}

/** The language that more of the headers are in. */
function languageIn(columns: readonly RecordColumn[], { headers }: CellTable): Language {
  const names = new Set(headers.map((header) => fold(String(header ?? ''))));
  const count = (language: Language): number =>
    columns.filter(({ header }) => names.has(fold(header[language]))).length;
  return count('en') > count('vi') ? 'en' : 'vi';
}

/** Where each column stands in a Table, by its header in either language. */
export function offsetsOf(
  columns: readonly RecordColumn[],
  { headers }: CellTable,
): ReadonlyMap<string, number> {
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
  only?: ReadonlySet<string>,
): KeptRow['cells'] {
  return Object.fromEntries(
    columns.flatMap(({ key }) => {
      const value = only && !only.has(key) ? undefined : values[offsets.get(key) ?? -1];
      if (value === undefined || value === null || value === '') return [];
      return [[key, typeof value === 'boolean' ? String(value) : value] as const];
    }),
  );
}

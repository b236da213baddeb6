import type { KeptRow } from '../ledger/ledger';
import type { Language, Message } from '../messages/types';
import { TABLE_STYLE } from './metricTable';
import type { CellPlan, CellValue, ColumnPlan, RowPlan, TablePlan } from './plan';
import { RECORD_ROW } from './sheetFrame';

/** A column of a sheet of records. */
export interface RecordColumn {
  readonly key: string;
  readonly header: Message;
  readonly kind: ColumnPlan['kind'];
  readonly width: number;
  readonly editable?: boolean;
  /** Names that its cells may hold. */
  readonly choices?: readonly Message[];
  readonly look?: Pick<ColumnPlan, 'wrap' | 'muted' | 'indent' | 'hidden' | 'printed'>;
}

/** Looks of columns: ids; long texts; what follows a number; what is only there to be read back by programs. */
export const MUTED = { muted: true } as const;
export const WRAPPED = { wrap: true } as const;
export const INDENTED = { indent: true } as const;
export const UNPRINTED = { printed: false } as const;
export const TECHNICAL = { hidden: true, printed: false } as const;

/** The plan of a table of records: one row a record, keyed by the first column. */
export const recordTable = (
  name: string,
  columns: readonly RecordColumn[],
  rows: readonly RowPlan[],
  language: Language,
): TablePlan => ({
  name,
  anchor: { row: RECORD_ROW, column: 0 },
  reserve: columns.length,
  title: '',
  columns: columns.map(({ key, header, kind, width, editable, choices, look }) => ({
    key,
    header: header[language],
    aliases: [header[language === 'vi' ? 'en' : 'vi']],
    kind,
    width,
    ...(editable ? { editable } : {}),
    ...look,
    ...(choices ? { choices: choices.map((choice) => choice[language]) } : {}),
  })),
  keyColumn: 0,
  rows,
  sorted: false,
  style: TABLE_STYLE,
  filterButtons: true,
});

/** Rows that could not be read, as they are. */
export const keptRows = (kept: readonly KeptRow[], columns: readonly RecordColumn[]): readonly RowPlan[] =>
  kept.map(({ id, cells }) => ({
    key: id,
    cells: columns.map(({ key }) => ({ value: cells[key] ?? null })),
  }));

/** The row with what the user typed into cells that nobody could read: it stays until it is put right. */
export const withTyped = (
  row: RowPlan,
  columns: readonly RecordColumn[],
  typed: KeptRow['cells'] | undefined,
): RowPlan =>
  typed
    ? {
        ...row,
        cells: columns.map(({ key }, at) => (key in typed ? { value: typed[key]! } : row.cells[at]!)),
      }
    : row;

/** Thousands of rows have mostly the same empty cells. */
const EMPTY: CellPlan = { value: null };

/** A row of a record; `undefined` and empty text are empty cells. */
export const recordRow = (
  id: string,
  columns: readonly RecordColumn[],
  values: Readonly<Record<string, CellPlan | CellValue | undefined>>,
): RowPlan => ({
  key: id,
  cells: columns.map(({ key }): CellPlan => {
    const cell = values[key];
    if (cell === undefined || cell === '' || cell === null) return EMPTY;
    return typeof cell === 'object' ? cell : { value: cell };
  }),
});

import type { TablePlan } from '../tables/plan';
import type { Area } from './addresses';
import type { CellsState, HeightState, TakenArea } from './state';

export type RowKey = string | number | null;

/** Where a sheet of the plan is, or will be. */
export interface SheetTarget {
  /** Id, or the tab name where the sheet is only made by this write. */
  readonly ref: string;
  readonly name: string;
  readonly created: boolean;
  readonly cells?: CellsState;
  /** What is printed of it now. */
  readonly printArea?: string;
  readonly heights?: readonly HeightState[];
  readonly tables: readonly TakenArea[];
}

/** Where a Table of the plan is once its writes are done. */
export interface TableLayout {
  readonly plan: TablePlan;
  readonly target: SheetTarget;
  /** Headers and data. */
  readonly area: Area;
  /** Offset in the Table of each column of the plan; −1 for a column that the user deleted. */
  readonly offsets: readonly number[];
  /** Columns that were ours and that the plan has no more, by their offsets. */
  readonly former: readonly { readonly key: string; readonly offset: number }[];
  /** Row keys from the first data row down, before any sorting; `null` for rows that are not ours. */
  readonly rowKeys: readonly RowKey[];
  /** Keys of the rows that this write adds. */
  readonly added: ReadonlySet<RowKey>;
  readonly created: boolean;
  /** Indexes of data rows that go. */
  readonly deleted: readonly number[];
  /** It has more or fewer rows than before. */
  readonly resized: boolean;
  readonly sorts: boolean;
}

/** The data cells of a column of the plan; `undefined` when the user deleted the column. */
export function columnArea(layout: TableLayout, key: string): Area | undefined {
  const index = layout.plan.columns.findIndex((column) => column.key === key);
  const offset = layout.offsets[index] ?? -1;
  if (offset < 0) return undefined;
  const { row, column, rows } = layout.area;
  return { row: row + 1, column: column + offset, rows: rows - 1, columns: 1 };
}

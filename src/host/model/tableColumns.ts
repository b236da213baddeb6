import {
  HostCollection,
  HostObject,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  sameName,
} from '../object';
import { HostFilter } from './autoFilter';
import { writeCells } from './cellWriting';
import type { HostRange } from './range';
import { deleteCells, insertCells } from './shift';
import type { HostTable } from './table';

/** A column of a Table, found by its stable number whatever its place. */
export class HostTableColumn extends HostObject {
  static override readonly type = 'TableColumn';
  static override readonly scalars = ['id', 'index', 'name', 'values'];
  static override readonly navigations = ['filter'];
  static override readonly methods = [
    'getRange',
    'getHeaderRowRange',
    'getDataBodyRange',
    'getTotalRowRange',
    'delete',
  ];
  readonly filter: HostFilter;

  constructor(
    readonly table: HostTable,
    readonly id: number,
  ) {
    super();
    this.filter = new HostFilter(this);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get index(): number {
    const index = this.table.columnIds.indexOf(this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get name(): string {
    return this.table.columnName(this.index);
  }

  set name(name: string) {
    writeCells(this.table.worksheet, this.getHeaderRowRange().area, name);
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): HostRange {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): HostRange {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): HostRange {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  getTotalRowRange(): HostRange {
    return this.table.getTotalRowRange().getColumn(this.index);
  }

  /** @throws HostError InvalidOperation for the last column */
  delete(): void {
    const { table, index } = this;
    if (table.area.columns === 1) throw invalidOperation('The last column of a table cannot be deleted.');
    const ids = table.columnIds.filter((id) => id !== this.id);
    deleteCells(table.worksheet, table.getRange().getColumn(index).area, 'Left');
    table.columnIds = ids;
  }
}

/** `table.columns`. */
export class HostTableColumnCollection extends HostCollection<HostTableColumn> {
  static override readonly type = 'TableColumnCollection';
  static override readonly scalars = ['count'];
  static override readonly methods = ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'];

  constructor(private readonly table: HostTable) {
    super();
  }

  all(): HostTableColumn[] {
    return this.table.columnIds.map((id) => new HostTableColumn(this.table, id));
  }

  /** A number is a column's id, a text its name. */
  find(key: string | number): HostTableColumn | undefined {
    return this.all().find((column) =>
      typeof key === 'number' ? column.id === key : sameName(column.name, key),
    );
  }

  /**
   * Adds a column, at the end unless an index is given; cells beside the Table are shifted to the right.
   * @param values of the whole column with its header, or of the body when a name is given
   */
  add(index?: number, values?: unknown, name?: string): HostTableColumn {
    const { table } = this;
    const { area, columnIds } = table;
    const at = index === undefined || index === -1 ? area.columns : index;
    if (at < 0 || at > area.columns) throw invalidArgument();
    const column = { ...area, column: area.column + at, columns: 1 };
    insertCells(table.worksheet, column, 'Right');
    // A Table before whose first column cells were inserted has moved: it takes them in.
    table.resizeTo({ ...area, columns: area.columns + 1 });
    table.columnIds = [...columnIds.slice(0, at), table.newColumnId(), ...columnIds.slice(at)];
    if (values !== undefined) {
      const bodyOnly = name !== undefined && Array.isArray(values) && values.length < area.rows;
      const body = { ...column, row: column.row + 1, rows: column.rows - 1 };
      writeCells(table.worksheet, bodyOnly ? body : column, values);
    }
    if (name !== undefined) writeCells(table.worksheet, { ...column, rows: 1 }, name);
    return this.getItemAt(at);
  }
}

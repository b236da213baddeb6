import { HostCollection, HostObject, invalidArgument } from '../object';
import { clearCells } from './cellOperations';
import { writeCells, wrongShape } from './cellWriting';
import type { HostRange } from './range';
import { deleteCells, insertCells } from './shift';
import type { HostTable } from './table';

/** A row of a Table's body. */
export class HostTableRow extends HostObject {
  static override readonly type = 'TableRow';
  static override readonly scalars = ['index', 'values'];
  static override readonly methods = ['getRange', 'delete'];

  constructor(
    private readonly table: HostTable,
    readonly index: number,
  ) {
    super();
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): HostRange {
    return this.table.getDataBodyRange().getRow(this.index);
  }

  /** The last row of a Table is emptied, not deleted. */
  delete(): void {
    const { table } = this;
    const row = this.getRange().area;
    if (table.body.rows === 1) clearCells(table.worksheet, row, 'Contents');
    else deleteCells(table.worksheet, row, 'Up');
  }
}

/** `table.rows`. */
export class HostTableRowCollection extends HostCollection<HostTableRow> {
  static override readonly type = 'TableRowCollection';
  static override readonly scalars = ['count'];
  static override readonly methods = ['add', 'getItemAt', 'getCount'];

  constructor(private readonly table: HostTable) {
    super();
  }

  all(): HostTableRow[] {
    return Array.from({ length: this.table.body.rows }, (_, index) => new HostTableRow(this.table, index));
  }

  find(index: string | number): HostTableRow | undefined {
    return this.all()[Number(index)];
  }

  /**
   * Adds rows, at the end unless an index is given; cells below the Table are shifted down.
   * @param values a row each, or a scalar for one row
   * @throws HostError InvalidArgument for rows of another width, InvalidOperation where the shift would cut a Table
   */
  add(index?: number, values?: unknown): HostTableRow {
    const { table } = this;
    const { area, body } = table;
    const rows = Array.isArray(values) ? (values as unknown[]) : [Array(area.columns).fill(values ?? '')];
    if (!rows.every((row) => Array.isArray(row) && row.length === area.columns)) throw wrongShape();
    const at = index === undefined || index === -1 ? body.rows : index;
    if (at < 0 || at > body.rows) throw invalidArgument();
    const added = { ...body, row: body.row + at, rows: rows.length };
    insertCells(table.worksheet, added, 'Down');
    table.resizeTo({ ...area, rows: area.rows + rows.length });
    writeCells(table.worksheet, added, rows);
    return new HostTableRow(table, at);
  }
}

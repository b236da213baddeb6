import { intersection, overlaps, sameArea, type Area } from '../addresses';
import { HostObject, invalidArgument, invalidOperation } from '../object';
import { HostTableAutoFilter } from './autoFilter';
import { clearCells } from './cellOperations';
import { turnIntoText } from './cellWriting';
import { checkIdentifier } from './identifier';
import { HostRange } from './range';
import { RowFilter } from './rowFilter';
import { HostTableColumnCollection } from './tableColumns';
import { HostTableRowCollection } from './tableRows';
import { HostTableSort } from './tableSort';
import type { HostWorksheet } from './worksheet';

/** A Table ("list object"): a header row, a body of at least one row, maybe a total row. */
export class HostTable extends HostObject {
  static override readonly type = 'Table';
  static override readonly scalars = [
    'id',
    'name',
    'style',
    'showHeaders',
    'showTotals',
    'showFilterButton',
    'showBandedRows',
    'showBandedColumns',
    'highlightFirstColumn',
    'highlightLastColumn',
  ];
  static override readonly navigations = ['rows', 'columns', 'sort', 'autoFilter', 'worksheet'];
  static override readonly methods = [
    'getRange',
    'getHeaderRowRange',
    'getDataBodyRange',
    'getTotalRowRange',
    'resize',
    'reapplyFilters',
    'clearFilters',
    'convertToRange',
    'delete',
  ];

  readonly id: string;
  /** Stable numbers of the columns, in their order. */
  columnIds: number[];
  readonly rows: HostTableRowCollection;
  readonly columns: HostTableColumnCollection;
  readonly sort: HostTableSort;
  readonly autoFilter: HostTableAutoFilter;
  readonly filter: RowFilter;
  style = 'TableStyleMedium2';
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  private nextColumn: number;
  private tableName: string;
  private totals = false;

  /** @param area with the header row */
  constructor(
    readonly worksheet: HostWorksheet,
    public area: Area,
    name: string,
  ) {
    super();
    this.id = String(worksheet.book.nextTableId());
    this.tableName = name;
    this.columnIds = Array.from({ length: area.columns }, (_, i) => i + 1);
    this.nextColumn = area.columns + 1;
    this.rows = new HostTableRowCollection(this);
    this.columns = new HostTableColumnCollection(this);
    this.sort = new HostTableSort(this);
    this.filter = new RowFilter(worksheet, () => this.body);
    this.autoFilter = new HostTableAutoFilter(this);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.tableName;
  }

  set name(name: string) {
    checkIdentifier(name);
    const same = name.toLowerCase() === this.tableName.toLowerCase();
    if (!same && this.worksheet.book.isNameTaken(name))
      throw invalidArgument(`The name ${name} is already used.`);
    this.tableName = name;
  }

  /** The host keeps header rows: none of its users hides them. */
  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(shown: boolean) {
    if (!shown) throw invalidOperation('The embedded Excel does not hide header rows.');
  }

  get showTotals(): boolean {
    return this.totals;
  }

  set showTotals(shown: boolean) {
    if (shown === this.totals) return;
    this.worksheet.assertWritable();
    if (shown) {
      const row = { ...this.area, row: this.area.row + this.area.rows, rows: 1 };
      this.area = { ...this.area, rows: this.area.rows + 1 };
      this.worksheet.cells.put(row.row, row.column, { value: 'Total' });
    } else {
      clearCells(
        this.worksheet,
        { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 },
        'Contents',
      );
      this.area = { ...this.area, rows: this.area.rows - 1 };
    }
    this.totals = shown;
  }

  get header(): Area {
    return { ...this.area, rows: 1 };
  }

  /** The rows between header and totals. */
  get body(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - (this.totals ? 2 : 1) };
  }

  getRange(): HostRange {
    return new HostRange(this.worksheet, this.area);
  }

  getHeaderRowRange(): HostRange {
    return new HostRange(this.worksheet, this.header);
  }

  getDataBodyRange(): HostRange {
    return new HostRange(this.worksheet, this.body);
  }

  getTotalRowRange(): HostRange {
    if (!this.totals) throw invalidOperation('The table has no total row.');
    return this.getRange().getLastRow();
  }

  newColumnId(): number {
    return this.nextColumn++;
  }

  /** The column's header text. */
  columnName(index: number): string {
    return String(this.worksheet.valueAt(this.area.row, this.area.column + index));
  }

  /**
   * Headers are text, never empty and never twice: what was written is made so.
   * @param written cells that changed
   */
  headersWritten(written: Area): void {
    const hit = intersection(this.header, written);
    if (!hit) return;
    const { row, column, columns } = this.header;
    const taken = new Set<string>();
    for (let c = column; c < column + columns; c++)
      if (c < hit.column || c >= hit.column + hit.columns)
        taken.add(this.columnName(c - column).toLowerCase());
    for (let c = hit.column; c < hit.column + hit.columns; c++) {
      turnIntoText(this.worksheet, row, c);
      const wanted = this.columnName(c - column);
      const name = freeHeader(wanted, taken);
      if (name !== wanted) turnIntoText(this.worksheet, row, c, name);
      taken.add(name.toLowerCase());
    }
  }

  /**
   * @throws HostError InvalidArgument unless the header row stays, a body row remains, the old and the new range
   *   overlap and no other Table is hit
   */
  resize(where: HostRange | string): void {
    const range = where instanceof HostRange ? where : this.worksheet.getRange(where);
    this.worksheet.assertWritable();
    const least = this.totals ? 3 : 2;
    const wrong =
      range.worksheet !== this.worksheet ||
      range.area.row !== this.area.row ||
      range.area.rows < least ||
      !overlaps(range.area, this.area) ||
      this.worksheet.tableList.some((other) => other !== this && overlaps(other.area, range.area));
    if (wrong) throw invalidArgument('The table cannot be resized to this range.');
    this.resizeTo(range.area);
  }

  /** Takes on a new area with the same header row; charts over whole columns grow and shrink along. */
  resizeTo(area: Area): void {
    if (sameArea(area, this.area)) return;
    const [old, oldBody] = [this.area, this.body];
    const idAt = (column: number): number => this.columnIds[column - old.column] ?? this.newColumnId();
    this.columnIds = Array.from({ length: area.columns }, (_, i) => idAt(area.column + i));
    this.area = area;
    this.headersWritten({ ...area, rows: 1 });
    this.worksheet.book.bodyResized(this, oldBody);
  }

  /** The shift of cells moved, lengthened or shortened the Table. */
  shifted(area: Area): void {
    const added = area.columns - this.area.columns;
    const least = this.totals ? 3 : 2;
    if (added !== 0)
      this.columnIds = Array.from(
        { length: area.columns },
        (_, i) => this.columnIds[i] ?? this.newColumnId(),
      );
    this.area = area.rows < least ? { ...area, rows: least } : area;
    if (added > 0) this.headersWritten(this.header);
  }

  reapplyFilters(): void {
    this.filter.reapply();
  }

  clearFilters(): void {
    this.filter.clear();
  }

  /** The cells stay, the Table goes. */
  convertToRange(): HostRange {
    const range = this.getRange();
    this.forget();
    return range;
  }

  /** Deletes the Table with its cells. */
  delete(): void {
    this.worksheet.assertWritable();
    this.forget();
    clearCells(this.worksheet, this.area, 'All');
  }

  /** Takes the Table off its sheet. */
  forget(): void {
    this.worksheet.assertWritable();
    this.filter.clear();
    const list = this.worksheet.tableList;
    list.splice(list.indexOf(this), 1);
    this.worksheet.book.raiseTable('Deleted', this);
  }
}

/** `Doanh thu`, `Doanh thu2` …; an empty header becomes `Column1`, `Column2` … */
function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

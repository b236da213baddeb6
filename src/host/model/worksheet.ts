import {
  COLUMNS,
  ROWS,
  contains,
  isOnSheet,
  overlaps,
  splitSheet,
  tryParseArea,
  type Area,
} from '../addresses';
import type { CellContent } from '../cellInput';
import { evaluate } from '../formulas';
import { accessDenied, HostObject, invalidArgument, invalidOperation, itemAlreadyExists } from '../object';
import { HostAutoFilter } from './autoFilter';
import { CellStore } from './cells';
import { HostChartCollection } from './charts';
import type { HostChart } from './chart';
import { HostWorksheetFreezePanes } from './freezePanes';
import { HostNamedItemCollection } from './names';
import { HostPageLayout } from './pageLayout';
import { HostWorksheetProtection } from './protection';
import { HostRange } from './range';
import { checkSheetName } from './sheetName';
import type { HostTable } from './table';
import { HostTableCollection } from './tables';
import type { HostWorkbook } from './workbook';

/** Points; what a column and a row have when nothing was set. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** A worksheet with its cells, tables and charts. */
export class HostWorksheet extends HostObject {
  static override readonly type = 'Worksheet';
  static override readonly scalars = [
    'id',
    'name',
    'position',
    'visibility',
    'tabColor',
    'showGridlines',
    'showHeadings',
    'standardWidth',
    'standardHeight',
  ];
  static override readonly navigations = [
    'tables',
    'charts',
    'names',
    'freezePanes',
    'pageLayout',
    'autoFilter',
    'protection',
  ];
  static override readonly methods = [
    'getRange',
    'getRangeByIndexes',
    'getCell',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'activate',
    'calculate',
    'delete',
  ];
  static override readonly aliases = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

  readonly id: string;
  readonly cells = new CellStore();
  /** Column → width and row → height in points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Rows hidden by the user or a filter. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  readonly tableList: HostTable[] = [];
  readonly chartList: HostChart[] = [];
  readonly tables: HostTableCollection;
  readonly charts: HostChartCollection;
  readonly names: HostNamedItemCollection;
  readonly freezePanes: HostWorksheetFreezePanes;
  readonly pageLayout: HostPageLayout;
  readonly protection: HostWorksheetProtection;
  readonly autoFilter: HostAutoFilter;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Characters of the default font. */
  standardWidth = 8.43;
  readonly standardHeight = STANDARD_ROW_HEIGHT;
  private sheetName: string;
  private shown = 'Visible';

  constructor(
    readonly book: HostWorkbook,
    name: string,
  ) {
    super();
    this.id = book.nextId();
    this.sheetName = name;
    this.tables = new HostTableCollection(book, this);
    this.charts = new HostChartCollection(this);
    this.names = new HostNamedItemCollection(book, this);
    this.freezePanes = new HostWorksheetFreezePanes(this);
    this.pageLayout = new HostPageLayout(this);
    this.protection = new HostWorksheetProtection(this);
    this.autoFilter = new HostAutoFilter(this);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.sheetName;
  }

  set name(name: string) {
    const other = this.book.worksheets.find(checkSheetName(name));
    if (other && other !== this) throw itemAlreadyExists();
    this.sheetName = name;
  }

  get position(): number {
    return this.book.worksheets.all().indexOf(this);
  }

  set position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.book.worksheets.count)
      throw invalidArgument();
    this.book.worksheets.move(this, position);
  }

  get visibility(): string {
    return this.shown;
  }

  set visibility(visibility: string) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
    if (visibility !== 'Visible' && this.shown === 'Visible' && this.book.worksheets.getCount(true) === 1)
      throw invalidOperation('A workbook must have at least one visible worksheet.');
    this.shown = visibility;
  }

  /** @throws HostError AccessDenied on a protected sheet */
  assertWritable(): void {
    if (this.protection.protected) throw accessDenied();
  }

  range(area: Area): HostRange {
    if (!isOnSheet(area)) throw invalidArgument('The range is not on the sheet.');
    return new HostRange(this, area);
  }

  /** @param address an address, or the name of a range or table; absent for the whole sheet */
  getRange(address?: string): HostRange {
    if (address === undefined || address === '') return this.range(WHOLE_SHEET);
    const { sheet, rest } = splitSheet(String(address));
    const area = tryParseArea(rest);
    const owner = sheet === undefined ? this : this.book.worksheets.find(sheet);
    if (area && owner) return owner.range(area);
    const named = this.names.find(rest) ?? this.book.names.find(rest);
    const range = named?.getRangeOrNullObject() ?? this.book.tables.find(rest)?.getDataBodyRange();
    if (!range) throw invalidArgument(`The address ${address} is not valid.`);
    return range;
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return this.range({ row, column, rows, columns });
  }

  getCell(row: number, column: number): HostRange {
    return this.range({ row, column, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostRange | null {
    const area = this.cells.used(valuesOnly);
    return area ? this.range(area) : null;
  }

  /** The used range; the first cell of an empty sheet. */
  getUsedRange(valuesOnly = false): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
    this.book.activate(this);
  }

  /** Formulas are computed when they are read. */
  calculate(): void {}

  delete(): void {
    this.book.worksheets.remove(this);
  }

  /** The cell's value, computed where it has a formula. */
  valueAt(row: number, column: number, depth = 0): CellContent {
    const cell = this.cells.get(row, column);
    if (cell.formula === undefined) return cell.value;
    // A circle of formulas ends as Excel shows it, with 0.
    if (depth > 50) return 0;
    return evaluate(cell.formula, (reference) => {
      const { sheet, rest } = splitSheet(reference);
      const area = tryParseArea(rest);
      const owner = sheet === undefined ? this : this.book.worksheets.find(sheet);
      const target = area && owner ? { sheet: owner, area } : this.book.resolveStructured(rest);
      return target?.sheet.grid(target.area, (r, c) => target.sheet.valueAt(r, c, depth + 1));
    });
  }

  /** Reads every cell of the area into rows. */
  grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
    );
  }

  tableAt(area: Area): HostTable | undefined {
    return this.tableList.find((table) => overlaps(table.area, area));
  }

  /** Tells listeners that the cells were changed. */
  changed(area: Area, change: ChangeFacts = { changeType: 'RangeEdited', shiftDirection: 'None' }): void {
    this.book.raiseChanged(this, area, change);
  }

  /** Forgets merged areas that lie within. */
  unmerge(area: Area): void {
    for (let i = this.merges.length - 1; i >= 0; i--)
      if (contains(area, this.merges[i] as Area)) this.merges.splice(i, 1);
  }
}

/** What a change event says besides its place. */
export interface ChangeFacts {
  readonly changeType: string;
  readonly shiftDirection: string;
  /** Of a single cell. */
  readonly valueBefore?: CellContent;
  readonly valueAfter?: CellContent;
}

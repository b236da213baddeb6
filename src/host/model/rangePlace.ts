import {
  COLUMNS,
  ROWS,
  boundingArea,
  formatArea,
  intersection,
  isOnSheet,
  parseArea,
  quoteSheet,
  splitSheet,
  type Area,
} from '../addresses';
import { HostObject, invalidArgument, itemNotFound } from '../object';
import { columnLeft, rowTop } from './geometry';
import type { HostRange } from './range';
import type { HostWorksheet } from './worksheet';

/** Where a range lies, and the ranges that are found from it. */
export abstract class RangePlace extends HostObject {
  static override readonly scalars: readonly string[] = [
    'address',
    'addressLocal',
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    'cellCount',
    'isEntireRow',
    'isEntireColumn',
    'rowHidden',
    'columnHidden',
    'hidden',
    'top',
    'left',
    'width',
    'height',
  ];
  static override readonly methods: readonly string[] = [
    'getCell',
    'getRow',
    'getColumn',
    'getOffsetRange',
    'getResizedRange',
    'getAbsoluteResizedRange',
    'getBoundingRect',
    'getIntersection',
    'getIntersectionOrNullObject',
    'getLastRow',
    'getLastColumn',
    'getLastCell',
    'getEntireRow',
    'getEntireColumn',
  ];

  constructor(
    readonly worksheet: HostWorksheet,
    readonly area: Area,
  ) {
    super();
  }

  /** Another range of the same sheet. */
  protected abstract make(area: Area): HostRange;

  /** With the sheet's name: `'Số liệu'!A1:B2`. */
  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.area.columns === COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === ROWS;
  }

  get rowHidden(): boolean | null {
    return this.allHidden(this.worksheet.hiddenRows, this.area.row, this.area.rows);
  }

  set rowHidden(hidden: boolean) {
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++)
      this.worksheet.hiddenRows[hidden ? 'add' : 'delete'](row);
  }

  get columnHidden(): boolean | null {
    return this.allHidden(this.worksheet.hiddenColumns, this.area.column, this.area.columns);
  }

  set columnHidden(hidden: boolean) {
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++)
      this.worksheet.hiddenColumns[hidden ? 'add' : 'delete'](column);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows || columns) return true;
    return rows === false && columns === false ? false : null;
  }

  private allHidden(lines: ReadonlySet<number>, first: number, count: number): boolean | null {
    const hidden = [...lines].filter((line) => line >= first && line < first + count).length;
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  get left(): number {
    return columnLeft(this.worksheet, this.area.column);
  }

  get top(): number {
    return rowTop(this.worksheet, this.area.row);
  }

  get width(): number {
    return columnLeft(this.worksheet, this.area.column + this.area.columns) - this.left;
  }

  get height(): number {
    return rowTop(this.worksheet, this.area.row + this.area.rows) - this.top;
  }

  private at(row: number, column: number, rows: number, columns: number): HostRange {
    const area = { row, column, rows, columns };
    if (![row, column, rows, columns].every(Number.isInteger) || !isOnSheet(area)) throw invalidArgument();
    return this.make(area);
  }

  getCell(row: number, column: number): HostRange {
    return this.at(this.area.row + row, this.area.column + column, 1, 1);
  }

  getRow(row: number): HostRange {
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }

  getColumn(column: number): HostRange {
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }

  getOffsetRange(rows: number, columns: number): HostRange {
    const { area } = this;
    return this.at(area.row + rows, area.column + columns, area.rows, area.columns);
  }

  getResizedRange(rows: number, columns: number): HostRange {
    return this.getAbsoluteResizedRange(this.area.rows + rows, this.area.columns + columns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): HostRange {
    return this.at(this.area.row, this.area.column, rows, columns);
  }

  getBoundingRect(other: HostRange | string): HostRange {
    return this.make(boundingArea(this.area, this.areaOf(other)));
  }

  getIntersectionOrNullObject(other: HostRange | string): HostRange | null {
    const common = intersection(this.area, this.areaOf(other));
    return common ? this.make(common) : null;
  }

  getIntersection(other: HostRange | string): HostRange {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }

  private areaOf(other: HostRange | string): Area {
    if (typeof other === 'string') return parseArea(splitSheet(other).rest);
    if (other.worksheet !== this.worksheet) throw invalidArgument('The ranges are on different sheets.');
    return other.area;
  }

  getLastRow(): HostRange {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): HostRange {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): HostRange {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getEntireRow(): HostRange {
    return this.at(this.area.row, 0, this.area.rows, COLUMNS);
  }

  getEntireColumn(): HostRange {
    return this.at(0, this.area.column, ROWS, this.area.columns);
  }
}

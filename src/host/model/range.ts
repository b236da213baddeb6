import type { Area } from '../addresses';
import { ERRORS } from '../cellInput';
import { formatValue } from '../numberFormat';
import { HostError } from '../object';
import { clearCells, copyCells, mergeCells } from './cellOperations';
import type { Hyperlink } from './cells';
import { wrongShape, writeCells, writeNumberFormats } from './cellWriting';
import { HostDataValidation } from './dataValidation';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { HostRangeFormat } from './rangeFormat';
import { RangePlace } from './rangePlace';
import { HostRangeSort } from './rangeSort';
import { deleteCells, insertCells } from './shift';

/** Cells beyond this number are not listed one by one: `values` and its like are `null`, as for whole columns. */
const LISTED_CELLS = 5_000_000;

/** A rectangle of cells: what they hold, and what can be done with them. */
export class HostRange extends RangePlace {
  static override readonly type = 'Range';
  static override readonly scalars = [
    ...RangePlace.scalars,
    'values',
    'formulas',
    'formulasLocal',
    'text',
    'numberFormat',
    'numberFormatLocal',
    'valueTypes',
    'hyperlink',
  ];
  static override readonly navigations = ['worksheet', 'format', 'dataValidation', 'sort'];
  static override readonly methods = [
    ...RangePlace.methods,
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'clear',
    'insert',
    'delete',
    'copyFrom',
    'merge',
    'unmerge',
    'select',
    'calculate',
    '_ValidateArraySize',
  ];

  protected override make(area: Area): HostRange {
    return new HostRange(this.worksheet, area);
  }

  get format(): HostRangeFormat {
    return new HostRangeFormat(this);
  }

  get dataValidation(): HostDataValidation {
    return new HostDataValidation(this);
  }

  get sort(): HostRangeSort {
    return new HostRangeSort(this);
  }

  get values(): unknown {
    return this.listed((row, column) => this.worksheet.valueAt(row, column));
  }

  set values(values: unknown) {
    writeCells(this.worksheet, this.area, values);
  }

  get formulas(): unknown {
    return this.listed((row, column) => {
      const cell = this.worksheet.cells.get(row, column);
      return cell.formula ?? cell.value;
    });
  }

  set formulas(formulas: unknown) {
    writeCells(this.worksheet, this.area, formulas);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }

  get text(): unknown {
    return this.listed((row, column) => this.textAt(row, column));
  }

  private textAt(row: number, column: number): string {
    const format = this.worksheet.cells.get(row, column).format.numberFormat ?? 'General';
    return formatValue(this.worksheet.valueAt(row, column), format);
  }

  get valueTypes(): unknown {
    return this.listed((row, column) => {
      const value = this.worksheet.valueAt(row, column);
      if (value === '')
        return this.worksheet.cells.get(row, column).formula === undefined ? 'Empty' : 'String';
      if (typeof value === 'string') return ERRORS.includes(value) ? 'Error' : 'String';
      return typeof value === 'number' ? 'Double' : 'Boolean';
    });
  }

  get numberFormat(): unknown {
    return this.listed(
      (row, column) => this.worksheet.cells.get(row, column).format.numberFormat ?? 'General',
    );
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this.worksheet, this.area, formats);
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  get hyperlink(): (Hyperlink & { textToDisplay: string }) | null {
    return readHyperlink(this.worksheet, this.area, (row, column) => this.textAt(row, column));
  }

  set hyperlink(link: (Hyperlink & { textToDisplay?: string }) | null) {
    writeHyperlink(this.worksheet, this.area, link);
  }

  private listed<T>(read: (row: number, column: number) => T): T[][] | null {
    if (this.area.rows * this.area.columns > LISTED_CELLS) return null;
    return this.worksheet.grid(this.area, read);
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostRange | null {
    const used = this.worksheet.cells.used(valuesOnly, this.area);
    return used ? new HostRange(this.worksheet, used) : null;
  }

  getUsedRange(valuesOnly = false): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  clear(applyTo = 'All'): void {
    clearCells(this.worksheet, this.area, applyTo);
  }

  insert(shift: string): HostRange {
    insertCells(this.worksheet, this.area, shift);
    return new HostRange(this.worksheet, this.area);
  }

  delete(shift: string): void {
    deleteCells(this.worksheet, this.area, shift);
  }

  copyFrom(source: HostRange | string, copyType = 'All', skipBlanks = false, transpose = false): void {
    if (transpose) throw new HostError('NotImplemented', 'The embedded Excel does not transpose.', 501);
    const from = source instanceof HostRange ? source : this.worksheet.getRange(source);
    copyCells(from.worksheet, from.area, this.worksheet, this.area, copyType, skipBlanks);
  }

  merge(across = false): void {
    mergeCells(this.worksheet, this.area, across);
  }

  unmerge(): void {
    this.worksheet.assertWritable();
    this.worksheet.unmerge(this.area);
  }

  select(): void {
    this.worksheet.activate();
    this.worksheet.book.select(this);
  }

  /** Formulas are computed when they are read. */
  calculate(): void {}

  /** Sent by the client before it cuts a large write into several. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }
}

import type { Area } from '../addresses';
import { HostObject, invalidOperation } from '../object';
import { HostRange } from './range';
import { RowFilter, type FilterCriteria } from './rowFilter';
import type { HostTable } from './table';
import type { HostTableColumn } from './tableColumns';
import type { HostWorksheet } from './worksheet';

function listCriteria(filter: RowFilter, columns: number): (FilterCriteria | null)[] {
  return Array.from({ length: columns }, (_, column) => filter.criteria.get(column) ?? null);
}

/** `table.autoFilter`. */
export class HostTableAutoFilter extends HostObject {
  static override readonly type = 'AutoFilter';
  static override readonly scalars = ['enabled', 'isDataFiltered', 'criteria'];
  static override readonly methods = [
    'reapply',
    'clearCriteria',
    'clearColumnCriteria',
    'getRange',
    'getRangeOrNullObject',
  ];

  constructor(private readonly table: HostTable) {
    super();
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.table.filter.criteria.size > 0;
  }

  get criteria(): (FilterCriteria | null)[] {
    return listCriteria(this.table.filter, this.table.area.columns);
  }

  reapply(): void {
    this.table.filter.reapply();
  }

  clearCriteria(): void {
    this.table.filter.clear();
  }

  clearColumnCriteria(column: number): void {
    this.table.filter.clear(column);
  }

  getRange(): HostRange {
    return this.table.getRange();
  }

  getRangeOrNullObject(): HostRange {
    return this.table.getRange();
  }
}

/** `worksheet.autoFilter`: the filter of a plain range. */
export class HostAutoFilter extends HostObject {
  static override readonly type = 'AutoFilter';
  static override readonly scalars = ['enabled', 'isDataFiltered', 'criteria'];
  static override readonly methods = [
    'apply',
    'reapply',
    'clearCriteria',
    'clearColumnCriteria',
    'remove',
    'getRange',
    'getRangeOrNullObject',
  ];
  private area: Area | undefined;
  private readonly filter: RowFilter;

  constructor(private readonly sheet: HostWorksheet) {
    super();
    this.filter = new RowFilter(sheet, () => {
      if (!this.area) throw invalidOperation('The worksheet has no filter.');
      return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
    });
  }

  get enabled(): boolean {
    return this.area !== undefined;
  }

  get isDataFiltered(): boolean {
    return this.filter.criteria.size > 0;
  }

  get criteria(): (FilterCriteria | null)[] {
    return listCriteria(this.filter, this.area?.columns ?? 0);
  }

  apply(where: HostRange | string, column?: number, criteria?: FilterCriteria): void {
    const range = where instanceof HostRange ? where : this.sheet.getRange(where);
    this.area = range.area;
    if (column !== undefined && criteria) this.filter.apply(column, criteria);
  }

  reapply(): void {
    this.filter.reapply();
  }

  clearCriteria(): void {
    if (this.area) this.filter.clear();
  }

  clearColumnCriteria(column: number): void {
    if (this.area) this.filter.clear(column);
  }

  remove(): void {
    this.clearCriteria();
    this.area = undefined;
  }

  getRangeOrNullObject(): HostRange | null {
    return this.area ? new HostRange(this.sheet, this.area) : null;
  }

  getRange(): HostRange {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation('The worksheet has no filter.');
    return range;
  }
}

/** `column.filter`. */
export class HostFilter extends HostObject {
  static override readonly type = 'Filter';
  static override readonly scalars = ['criteria'];
  static override readonly methods = ['apply', 'applyValuesFilter', 'applyCustomFilter', 'clear'];

  constructor(private readonly column: HostTableColumn) {
    super();
  }

  get criteria(): FilterCriteria | null {
    return this.column.table.filter.criteria.get(this.column.index) ?? null;
  }

  apply(criteria: FilterCriteria): void {
    this.column.table.filter.apply(this.column.index, criteria);
  }

  applyValuesFilter(values: readonly string[]): void {
    this.apply({ filterOn: 'Values', values });
  }

  applyCustomFilter(criterion1: string, criterion2?: string, operator = 'And'): void {
    this.apply({
      filterOn: 'Custom',
      criterion1,
      ...(criterion2 === undefined ? {} : { criterion2, operator }),
    });
  }

  clear(): void {
    this.column.table.filter.clear(this.column.index);
  }
}

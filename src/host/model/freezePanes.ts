import { COLUMNS, ROWS } from '../addresses';
import { HostObject, invalidArgument } from '../object';
import { HostRange } from './range';
import type { HostWorksheet } from './worksheet';

/** `worksheet.freezePanes`. */
export class HostWorksheetFreezePanes extends HostObject {
  static override readonly type = 'WorksheetFreezePanes';
  static override readonly methods = [
    'freezeRows',
    'freezeColumns',
    'freezeAt',
    'unfreeze',
    'getLocation',
    'getLocationOrNullObject',
  ];
  rows = 0;
  columns = 0;

  constructor(private readonly sheet: HostWorksheet) {
    super();
  }

  private freeze(rows: number, columns: number): void {
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) throw invalidArgument();
    this.rows = rows;
    this.columns = columns;
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  /** @param where the range at the sheet's top left that is frozen */
  freezeAt(where: HostRange | string): void {
    const { area } = where instanceof HostRange ? where : this.sheet.getRange(where);
    const rows = area.rows === ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === COLUMNS ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocationOrNullObject(): HostRange | null {
    if (this.rows + this.columns === 0) return null;
    return this.sheet.range({ row: 0, column: 0, rows: this.rows || ROWS, columns: this.columns || COLUMNS });
  }

  getLocation(): HostRange {
    const range = this.getLocationOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }
}

import { contains, type Area } from '../addresses';
import { WORKBOOK_TARGET } from '../events';
import { HostCollection, invalidArgument, sameName } from '../object';
import { HostRange } from './range';
import { insertCells } from './shift';
import { HostTable } from './table';
import type { HostWorkbook } from './workbook';
import type { HostWorksheet } from './worksheet';

/** `workbook.tables`, or a worksheet's. */
export class HostTableCollection extends HostCollection<HostTable> {
  static override readonly type = 'TableCollection';
  static override readonly scalars = ['count'];
  static override readonly methods = ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'];

  /** @param sheet absent for the workbook's collection */
  constructor(
    private readonly book: HostWorkbook,
    private readonly sheet?: HostWorksheet,
  ) {
    super();
  }

  get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  all(): readonly HostTable[] {
    return this.sheet?.tableList ?? this.book.worksheets.all().flatMap((sheet) => sheet.tableList);
  }

  find(key: string | number): HostTable | undefined {
    return this.all().find((table) => table.id === String(key) || sameName(table.name, key));
  }

  /**
   * Makes a Table of the range. Without headers, a row of them is inserted; a range of one row gets an empty row.
   * @throws HostError InvalidArgument where it would overlap another Table
   */
  add(where: HostRange | string, hasHeaders: boolean): HostTable {
    const home = this.sheet ?? this.book.activeSheet;
    const range = where instanceof HostRange ? where : home.getRange(where);
    const sheet = range.worksheet;
    if (this.sheet && this.sheet !== sheet) throw invalidArgument('The range is on another sheet.');
    sheet.assertWritable();
    let area: Area = range.area;
    if (!hasHeaders) {
      insertCells(sheet, { ...area, rows: 1 }, 'Down');
      area = { ...area, rows: area.rows + 1 };
    } else if (area.rows === 1) area = { ...area, rows: 2 };
    if (sheet.tableAt(area)) throw invalidArgument('A table cannot overlap another table.');
    for (const merge of [...sheet.merges]) if (contains(area, merge)) sheet.unmerge(merge);
    const table = new HostTable(sheet, area, this.freeName());
    sheet.tableList.push(table);
    table.headersWritten(area);
    this.book.raiseTable('Added', table);
    return table;
  }

  private freeName(): string {
    let number = this.book.tables.count + 1;
    while (this.book.isNameTaken(`Table${number}`)) number++;
    return `Table${number}`;
  }
}

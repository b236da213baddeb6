import { invalidOperation, HostCollection, itemAlreadyExists, sameName } from '../object';
import { WORKBOOK_TARGET } from '../events';
import { checkSheetName } from './sheetName';
import type { HostWorkbook } from './workbook';
import { HostWorksheet } from './worksheet';

/** `workbook.worksheets`. */
export class HostWorksheetCollection extends HostCollection<HostWorksheet> {
  static override readonly type = 'WorksheetCollection';
  static override readonly methods = [
    'add',
    'getItem',
    'getItemOrNullObject',
    'getActiveWorksheet',
    'getFirst',
    'getLast',
    'getCount',
  ];
  readonly eventTarget = WORKBOOK_TARGET;
  private readonly sheets: HostWorksheet[] = [];

  constructor(private readonly book: HostWorkbook) {
    super();
  }

  all(): readonly HostWorksheet[] {
    return this.sheets;
  }

  find(key: string | number): HostWorksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  /**
   * Adds a sheet at the end; it does not become active.
   * @throws HostError InvalidArgument, ItemAlreadyExists
   */
  add(name?: string): HostWorksheet {
    const wanted = checkSheetName(name ?? this.freeName());
    if (this.find(wanted)) throw itemAlreadyExists();
    const sheet = new HostWorksheet(this.book, wanted);
    this.sheets.push(sheet);
    this.book.raiseWorksheet('Added', sheet);
    return sheet;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  getActiveWorksheet(): HostWorksheet {
    return this.book.activeSheet;
  }

  getFirst(visibleOnly = false): HostWorksheet {
    return this.visible(visibleOnly)[0] as HostWorksheet;
  }

  getLast(visibleOnly = false): HostWorksheet {
    return this.visible(visibleOnly).at(-1) as HostWorksheet;
  }

  override getCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }

  private visible(only: boolean): HostWorksheet[] {
    return this.sheets.filter((sheet) => !only || sheet.visibility === 'Visible');
  }

  move(sheet: HostWorksheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  /** @throws HostError InvalidOperation for the last visible sheet */
  remove(sheet: HostWorksheet): void {
    const others = this.visible(true).filter((other) => other !== sheet);
    if (others.length === 0) throw invalidOperation('A workbook must have at least one visible worksheet.');
    const position = sheet.position;
    this.sheets.splice(position, 1);
    if (this.book.activeSheet === sheet) {
      const next = this.sheets.slice(position).find((other) => other.visibility === 'Visible');
      this.book.activate(next ?? (others.at(-1) as HostWorksheet));
    }
    this.book.raiseWorksheet('Deleted', sheet);
  }
}

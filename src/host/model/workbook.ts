import { formatArea, overlaps, type Area } from '../addresses';
import { EventHub, WORKBOOK_TARGET } from '../events';
import { HostObject, itemNotFound, sameName } from '../object';
import { absorb } from './autoExpansion';
import { HostApplication, HostRuntime } from './application';
import type { HostChart } from './chart';
import { HostDocumentProperties } from './documentProperties';
import { HostNamedItemCollection } from './names';
import { HostRange } from './range';
import type { Reference } from './reference';
import { HostSettingCollection, SettingStore } from './settings';
import type { HostTable } from './table';
import { HostTableCollection } from './tables';
import type { ChangeFacts, HostWorksheet } from './worksheet';
import { HostWorksheetCollection } from './worksheets';

/** Hosts made in this process: ids of their objects must differ, for the client's event registry is shared. */
let hosts = 0;

/** The workbook: the global object of every request. */
export class HostWorkbook extends HostObject {
  static override readonly type = 'Workbook';
  static override readonly scalars = ['name', 'readOnly', 'isDirty'];
  static override readonly navigations = [
    'worksheets',
    'tables',
    'names',
    'settings',
    'application',
    'properties',
    '_Runtime',
  ];
  static override readonly methods = ['getSelectedRange', 'getActiveCell', 'getActiveChartOrNullObject'];

  readonly events = new EventHub();
  readonly settingStore = new SettingStore();
  readonly worksheets: HostWorksheetCollection;
  readonly tables: HostTableCollection;
  readonly names: HostNamedItemCollection;
  readonly settings: HostSettingCollection;
  readonly application: HostApplication;
  readonly properties = new HostDocumentProperties();
  readonly _Runtime: HostRuntime;
  readonly readOnly = false;
  isDirty = false;
  name = 'Book1.xlsx';
  activeSheet: HostWorksheet;
  /** For dates typed without a year. */
  year: () => number = () => new Date().getFullYear();
  /** Calls the user's handlers of `workbook.onSelectionChanged`, an event of the older API. */
  onSelectionChanged: () => void = () => undefined;
  /** Whether values that an add-in writes beside a Table are taken in as typed ones are. */
  absorbsWrites = false;
  /** Tells this host's ids from other hosts'; hexadecimal. */
  readonly key = (++hosts).toString(16).toUpperCase().padStart(4, '0');
  private lastId = 0;
  private lastTableId = 0;
  private selection: HostRange | undefined;

  /** @param language of the culture: `vi-VN` */
  constructor(language: string) {
    super();
    this.worksheets = new HostWorksheetCollection(this);
    this.tables = new HostTableCollection(this);
    this.names = new HostNamedItemCollection(this);
    this.settings = new HostSettingCollection(this.settingStore);
    this.application = new HostApplication(language);
    this._Runtime = new HostRuntime(this.events);
    this.activeSheet = this.worksheets.add('Sheet1');
  }

  /** `{00000000-0001-0000-0000-000000000000}`, as Excel names sheets and charts. */
  nextId(): string {
    return `{0000${this.key}-0001-0000-0000-${String(++this.lastId).padStart(12, '0')}}`;
  }

  /** Tables are numbered. The number tells hosts apart as the other ids do. */
  nextTableId(): number {
    return parseInt(this.key, 16) * 100000 + ++this.lastTableId;
  }

  getSelectedRange(): HostRange {
    const selected = this.selection;
    return selected && selected.worksheet === this.activeSheet ? selected : this.activeSheet.getCell(0, 0);
  }

  getActiveCell(): HostRange {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** Charts are activated here, never kept active. */
  getActiveChartOrNullObject(): null {
    return null;
  }

  select(range: HostRange): void {
    this.selection = range;
    const facts = { address: formatArea(range.area), worksheetId: range.worksheet.id };
    this.events.raise('Worksheet', 'SelectionChanged', [range.worksheet.id, WORKBOOK_TARGET], () => facts);
    for (const table of range.worksheet.tableList) {
      const inside = overlaps(table.area, range.area);
      this.events.raise('Table', 'SelectionChanged', [table.id], () => ({
        ...facts,
        address: inside ? facts.address : '',
      }));
    }
    this.onSelectionChanged();
  }

  activate(sheet: HostWorksheet): void {
    if (sheet === this.activeSheet) return;
    this.raiseWorksheet('Deactivated', this.activeSheet);
    this.activeSheet = sheet;
    this.raiseWorksheet('Activated', sheet);
  }

  /** Defined names of the workbook and names of Tables are one set. */
  isNameTaken(name: string): boolean {
    return this.tables.find(name) !== undefined || this.names.find(name) !== undefined;
  }

  /** Every reference that follows cells. */
  *references(): Generator<Reference> {
    for (const collection of [this.names, ...this.worksheets.all().map((sheet) => sheet.names)])
      for (const { target } of collection.all()) if (typeof target !== 'string') yield target;
    for (const sheet of this.worksheets.all())
      for (const chart of sheet.chartList) {
        if (chart.title.linked.reference) yield chart.title.linked.reference;
        for (const series of chart.seriesList)
          for (const reference of [series.values, series.categories, series.linkedName.reference])
            if (reference) yield reference;
      }
  }

  /** Area of `Table`, `Table[Column]`, `Table[#All]`, `Table[#Headers]` or a name; `undefined` for anything else. */
  resolveStructured(text: string): { sheet: HostWorksheet; area: Area } | undefined {
    const [, name = '', inner] = /^([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)(?:\[(.*)\])?$/su.exec(text) ?? [];
    const table = this.tables.find(name);
    if (!table) {
      const range = inner === undefined ? this.names.find(name)?.getRangeOrNullObject() : undefined;
      return range ? { sheet: range.worksheet, area: range.area } : undefined;
    }
    const special: Record<string, Area> = {
      '#All': table.area,
      '#Data': table.body,
      '#Headers': table.header,
    };
    const column =
      inner === undefined
        ? undefined
        : table.columns.all().find((c) => sameName(c.name, inner.replace(/'(.)/g, '$1')));
    const area = inner === undefined ? table.body : (special[inner] ?? column?.getDataBodyRange().area);
    return area && { sheet: table.worksheet, area };
  }

  /** References over the whole body of a Table's columns go on covering it. */
  bodyResized(table: HostTable, oldBody: Area): void {
    const { body } = table;
    for (const reference of this.references()) {
      const { area } = reference;
      if (reference.sheet !== table.worksheet || !area) continue;
      const whole = area.row === oldBody.row && area.rows === oldBody.rows;
      const within =
        area.column >= oldBody.column && area.column + area.columns <= oldBody.column + oldBody.columns;
      if (whole && within) reference.area = { ...area, rows: body.rows };
    }
  }

  raiseWorksheet(event: 'Added' | 'Deleted' | 'Activated' | 'Deactivated', sheet: HostWorksheet): void {
    this.events.raise('Worksheet', event, [sheet.id, WORKBOOK_TARGET], () => ({ worksheetId: sheet.id }));
  }

  raiseProtection(sheet: HostWorksheet): void {
    this.events.raise('Worksheet', 'ProtectionChanged', [sheet.id, WORKBOOK_TARGET], () => ({
      worksheetId: sheet.id,
      isProtected: sheet.protection.protected,
    }));
  }

  raiseTable(event: 'Added' | 'Deleted', table: HostTable): void {
    const { worksheet, id, name } = table;
    this.events.raise('Table', event, [worksheet.id, WORKBOOK_TARGET], () => ({
      worksheetId: worksheet.id,
      tableId: id,
      tableName: name,
    }));
  }

  raiseChart(event: 'Added' | 'Deleted' | 'Activated', chart: HostChart): void {
    this.events.raise('Chart', event, [chart.worksheet.id, chart.id], () => ({
      worksheetId: chart.worksheet.id,
      chartId: chart.id,
    }));
  }

  /** A change of cells, told to the sheet's listeners and to those of the Tables that it touches. */
  raiseChanged(sheet: HostWorksheet, area: Area, change: ChangeFacts): void {
    this.isDirty = true;
    const typed =
      change.changeType === 'RangeEdited' && (this.events.origin !== 'addin' || this.absorbsWrites);
    if (typed) absorb(sheet, area);
    const range = new HostRange(sheet, area);
    const facts = (): object => ({
      ...change,
      worksheetId: sheet.id,
      address: formatArea(area),
      referenceId: this.referenceTo(range),
    });
    this.events.raise('Worksheet', 'DataChanged', [sheet.id, WORKBOOK_TARGET], facts);
    for (const table of sheet.tableList)
      if (overlaps(table.area, area))
        this.events.raise('Table', 'DataChanged', [table.id, sheet.id, WORKBOOK_TARGET], () => ({
          ...facts(),
          tableId: table.id,
        }));
  }

  raiseSorted(sheet: HostWorksheet, area: Area): void {
    this.isDirty = true;
    this.events.raise('Worksheet', 'RowSorted', [sheet.id, WORKBOOK_TARGET], () => ({
      worksheetId: sheet.id,
      address: formatArea(area),
    }));
  }

  /** Id by which the client gets at the range of an event; set by whoever dispatches. */
  referenceTo: (range: HostRange) => string = () => {
    throw itemNotFound();
  };
}

import { Dispatcher } from './dispatcher';
import type { Origin } from './events';
import { Faults, PAYLOAD_LIMIT, type Failure } from './faults';
import { HostRange } from './model/range';
import type { SortField } from './model/sort';
import { HostWorkbook } from './model/workbook';
import { HostError, HostObject } from './object';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  ObjectPathType,
  type EventEntry,
  type RequestBody,
} from './protocol';
import type { WorkbookSnapshot } from './snapshot';
import { takeSnapshot } from './toSnapshot';

export interface ExcelOptions {
  /** The requirement set that this Excel claims; 1.13 unless said otherwise. */
  readonly excelApi?: string;
  /** Milliseconds of a round trip. */
  readonly latency?: number;
  /** Of the display and the culture: `vi-VN`; `en-US` unless said otherwise. */
  readonly language?: string;
  /** Whether values that an add-in writes directly beside a Table are taken in like typed ones. */
  readonly absorbsWrites?: boolean;
}

export interface Traffic {
  syncs: number;
  cellsWritten: number;
  cellsRead: number;
  bytesSent: number;
  bytesReceived: number;
}

/** The library's own start-up call. */
class AddinInternalService extends HostObject {
  static override readonly type = 'AddinInternalService';
  static override readonly methods = ['notifyActionHandlerReady'];

  notifyActionHandlerReady(): void {}
}

/** An Excel of our own: a workbook that answers office.js, and a user who works in it. */
export class EmbeddedExcel {
  readonly workbook: HostWorkbook;
  readonly dispatcher: Dispatcher;
  readonly excelApi: string;
  readonly language: string;
  latency: number;
  traffic: Readonly<Traffic>;
  /** Receives events; set by the connection to a client. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Called after every batch of user code and every act of the user, for whoever draws the workbook. */
  onChange: () => void = () => undefined;
  private counted: Traffic = emptyTraffic();
  private readonly faults = new Faults();

  constructor(options: ExcelOptions = {}) {
    this.excelApi = options.excelApi ?? '1.13';
    this.language = options.language ?? 'en-US';
    this.latency = options.latency ?? 0;
    this.workbook = new HostWorkbook(this.language);
    this.workbook.absorbsWrites = options.absorbsWrites ?? false;
    this.dispatcher = new Dispatcher(this.workbook, {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
    });
    this.traffic = this.counted;
    const { events } = this.workbook;
    events.tellsTrigger = this.supports('1.14');
    events.send = (entry) => void setTimeout(() => this.onEvents([entry]), this.latency);
    this.workbook.referenceTo = (range) => this.dispatcher.reference(range);
    this.dispatcher.hooks = {
      register: (object, event, on) => events.register(object, event, on),
      read: (object, property) => {
        if (object instanceof HostRange && ['values', 'formulas', 'text'].includes(property))
          this.counted.cellsRead += object.cellCount;
      },
      written: (object, property) => {
        if (object instanceof HostRange && ['values', 'formulas'].includes(property))
          this.counted.cellsWritten += object.cellCount;
      },
    };
  }

  /** Whether the claimed ExcelApi includes this one. */
  supports(excelApi: string): boolean {
    const [major = 0, minor = 0] = excelApi.split('.').map(Number);
    const [claimedMajor = 0, claimedMinor = 0] = this.excelApi.split('.').map(Number);
    return claimedMajor > major || (claimedMajor === major && claimedMinor >= minor);
  }

  /** What the add-in is told that it may use, by requirement set. */
  get requirements(): Record<string, string> {
    return {
      ExcelApi: this.excelApi,
      RichApiRuntime: '1.1',
      SharedRuntime: '1.1',
      Settings: '1.1',
      DocumentEvents: '1.1',
      DialogApi: '1.2',
      DelayForCellEdit: '1.1',
    };
  }

  /** Round trips by user code; the client's clean-up of its references is not counted. */
  get syncs(): number {
    return this.traffic.syncs;
  }

  resetTraffic(): void {
    this.counted = emptyTraffic();
    this.traffic = this.counted;
  }

  /**
   * Lets a coming sync fail.
   * @param afterSyncs syncs that still go well
   */
  failNext(failure: Failure, afterSyncs = 0): void {
    this.faults.add(failure, afterSyncs);
  }

  /**
   * One round trip.
   * @param body the request's JSON
   * @param flags of the request
   * @returns the response's JSON
   */
  async request(body: string, flags = 0): Promise<string> {
    const request = JSON.parse(body) as RequestBody;
    if (this.latency > 0) await new Promise((done) => setTimeout(done, this.latency));
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.faults.endOfEditing();
    const own = isClientsOwn(request);
    const fault = own ? undefined : this.faults.next(body);
    const execute = (): string =>
      JSON.stringify(this.dispatcher.execute(request, fault?.error, fault?.afterActions));
    let response = this.as('addin', execute);
    if (response.length > PAYLOAD_LIMIT) {
      const error = new HostError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
      response = JSON.stringify(this.dispatcher.execute({ Actions: [], ObjectPaths: {} }, error));
    }
    if (!own) {
      this.counted.syncs++;
      this.counted.bytesSent += body.length;
      this.counted.bytesReceived += response.length;
      this.onChange();
    }
    return response;
  }

  /** The workbook as plain data. */
  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.workbook);
  }

  private as<T>(origin: Origin, act: () => T): T {
    const { events } = this.workbook;
    const before = events.origin;
    events.origin = origin;
    try {
      return act();
    } finally {
      events.origin = before;
    }
  }

  private user(act: () => void): void {
    this.as('user', act);
    this.onChange();
  }

  private range(sheet: string, address: string): HostRange {
    return this.workbook.worksheets.getItem(sheet).getRange(address);
  }

  /** The user types into cells; beside or below a Table they are taken into it. */
  userEdits(sheet: string, address: string, values: unknown[][]): void {
    this.user(() => {
      this.range(sheet, address).values = values;
    });
  }

  /** A co-author types into cells: the events say so. */
  coauthorEdits(sheet: string, address: string, values: unknown[][]): void {
    this.as('coauthor', () => {
      this.range(sheet, address).values = values;
    });
    this.onChange();
  }

  userSelects(sheet: string, address: string): void {
    this.user(() => this.range(sheet, address).select());
  }

  userActivatesSheet(sheet: string): void {
    this.user(() => this.workbook.worksheets.getItem(sheet).activate());
  }

  /** @param column header of the column to sort by */
  userSorts(table: string, column: string, ascending = true): void {
    const found = this.workbook.tables.getItem(table);
    const field: SortField = { key: found.columns.getItem(column).index, ascending };
    this.user(() => found.sort.apply([field]));
  }

  /** @param texts what the cells that stay visible show */
  userFilters(table: string, column: string, texts: readonly string[]): void {
    const found = this.workbook.tables.getItem(table).columns.getItem(column);
    this.user(() => found.filter.applyValuesFilter(texts));
  }

  userRenamesSheet(from: string, to: string): void {
    this.user(() => {
      this.workbook.worksheets.getItem(from).name = to;
    });
  }

  userDeletesSheet(sheet: string): void {
    this.user(() => this.workbook.worksheets.getItem(sheet).delete());
  }

  userRenamesTable(from: string, to: string): void {
    this.user(() => {
      this.workbook.tables.getItem(from).name = to;
    });
  }

  userDeletesTable(table: string): void {
    this.user(() => this.workbook.tables.getItem(table).delete());
  }

  userRenamesColumn(table: string, from: string, to: string): void {
    this.user(() => {
      this.workbook.tables.getItem(table).columns.getItem(from).name = to;
    });
  }

  userDeletesColumn(table: string, column: string): void {
    this.user(() => this.workbook.tables.getItem(table).columns.getItem(column).delete());
  }

  /** @param row of the Table's body, zero-based */
  userDeletesRow(table: string, row: number): void {
    this.user(() => this.workbook.tables.getItem(table).rows.getItemAt(row).delete());
  }

  userDeletesChart(sheet: string, chart: string): void {
    this.user(() => this.workbook.worksheets.getItem(sheet).charts.getItem(chart).delete());
  }

  /** @param series its name */
  userRemovesSeries(sheet: string, chart: string, series: string): void {
    const list = this.workbook.worksheets.getItem(sheet).charts.getItem(chart).seriesList;
    this.user(() => list.find(({ name }) => name === series)?.delete());
  }

  userProtectsSheet(sheet: string, password?: string): void {
    this.user(() => this.workbook.worksheets.getItem(sheet).protection.protect({}, password));
  }

  /** The user begins to type into a cell: requests fail or, where the add-in allows it, wait. */
  userStartsEditing(): void {
    this.faults.editing = true;
  }

  userStopsEditing(): void {
    this.faults.stopEditing();
  }
}

function emptyTraffic(): Traffic {
  return { syncs: 0, cellsWritten: 0, cellsRead: 0, bytesSent: 0, bytesReceived: 0 };
}

/** Requests that the client makes on its own: letting references go after a run, and its call at start-up. */
function isClientsOwn({ Actions, ObjectPaths }: RequestBody): boolean {
  const release = Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference',
  );
  if (release && Actions.some(({ Name }) => Name === '_RemoveReference')) return true;
  return Object.values(ObjectPaths).every(({ ObjectPathType: type }) => type === ObjectPathType.NewObject);
}

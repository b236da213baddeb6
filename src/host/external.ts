import type { EmbeddedExcel } from './excel';
import { DispatchId, INTERNAL_ERROR, type EventEntry } from './protocol';

/** A one-dimensional COM SafeArray, as the client takes it. */
function safeArray<T>(items: T[]): T[] {
  return Object.assign(items, { toArray: () => items, dimensions: () => 1 });
}

type Callback = (result: unknown) => unknown;
type EventHandler = (dispatchId: number, payload: unknown) => void;

/** Position of body and flags in the array that stands for a request. */
const BODY = 4;
const FLAGS = 6;

/**
 * `window.external` as Excel for Windows gives it to the task pane's web view. The host behind it may be changed;
 * events of all hosts that were ever behind it arrive.
 */
export class ExternalBridge {
  private handler: EventHandler | undefined;
  private readonly classic = new Map<number, EventHandler>();

  /** @param targetOf id under which the client listens, for an event's own target */
  constructor(
    private host: EmbeddedExcel,
    private readonly targetOf: (host: EmbeddedExcel, target: string) => string = (_, target) => target,
  ) {
    this.use(host);
  }

  use(host: EmbeddedExcel): void {
    this.host = host;
    host.onEvents = (entries) => this.send(host, entries);
    host.workbook.onSelectionChanged = () => {
      const dispatchId = DispatchId.documentSelection;
      setTimeout(() => this.classic.get(dispatchId)?.(dispatchId, safeArray([])), host.latency);
    };
  }

  private send(host: EmbeddedExcel, entries: readonly EventEntry[]): void {
    const payload = entries.map((entry) =>
      safeArray([
        entry.messageCategory,
        entry.messageType,
        this.targetOf(host, entry.targetId),
        entry.message,
        entry.id,
        false,
      ]),
    );
    this.handler?.(DispatchId.richApiMessage, safeArray(payload));
  }

  /** The object to be put at `window.external`. */
  get external(): object {
    return {
      GetHostInfo: () => `Excel$Win32$16.01$${this.host.language}$telemetry$$disableLogging$0`,
      GetContext: () => this.context(),
      Execute: (dispatchId: number, params: unknown[], callback: Callback) => {
        if (dispatchId !== DispatchId.executeRichApi) {
          queueMicrotask(() => callback(INTERNAL_ERROR));
          return;
        }
        const request = params[0] as unknown[];
        void this.host
          .request(String(request[BODY]), Number(request[FLAGS] ?? 0))
          .then((body) => callback(safeArray([0, safeArray([200, safeArray([]), body])])));
      },
      RegisterEvent: (dispatchId: number, _target: string, handler: EventHandler, callback: Callback) => {
        if (dispatchId === DispatchId.richApiMessage) this.handler = handler;
        else this.classic.set(dispatchId, handler);
        queueMicrotask(() => callback(0));
      },
      UnregisterEvent: (dispatchId: number, _target: string, callback: Callback) => {
        this.classic.delete(dispatchId);
        queueMicrotask(() => callback(0));
      },
    };
  }

  private context(): object {
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'embedded-solution',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.host.language,
      GetAppDataLocale: () => this.host.language,
      GetDocUrl: () => `C:\\${this.host.workbook.name}`,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 2,
      GetSolutionToken: () => '',
      GetCorrelationId: () => '',
      GetInstanceId: () => 'embedded-instance',
      GetSupportedMatrix: () => JSON.stringify(this.host.requirements),
      GetHostFullVersion: () => '16.0.18025.20000',
      GetOfficeThemeInfo: () =>
        JSON.stringify({
          bodyBackgroundColor: 0xffffff,
          bodyForegroundColor: 0,
          controlBackgroundColor: 0xffffff,
          controlForegroundColor: 0,
        }),
      GetSettings: () => this.settings(),
    };
  }

  /** The store behind `Office.context.document.settings`: JSON by key. */
  private settings(): object {
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.host.workbook.settingStore.values) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      WriteAsync: (keys: string[], values: string[], done: (status: number) => void) => {
        const store = this.host.workbook.settingStore.values;
        store.clear();
        keys.forEach((key, i) => store.set(key, JSON.parse(values[i] ?? 'null')));
        queueMicrotask(() => done(0));
      },
    };
  }
}

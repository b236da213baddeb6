import type { EmbeddedExcel } from './excel';
import { DispatchId, INTERNAL_ERROR, type EventEntry } from './protocol';

/** Positions in the array that stands for a RichApi request. */
const BODY = 4;
const FLAGS = 6;

const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;

enum ActionType {
  Invoke,
  RegisterEvent,
  UnregisterEvent,
}

enum ResponseType {
  ForCalling,
  ForEventing,
}

/** A message of the add-in's page to its parent window. */
interface Call {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: ActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  };
}

let panes = 0;

/**
 * Excel on the web around an add-in's page: a frame whose unmodified office.js talks to its parent window by
 * messages. office.js accepts a parent page that is https or of the add-in's own host.
 */
export class WebPane {
  readonly frame: HTMLIFrameElement;
  private readonly id = `pane-${++panes}`;
  private readonly conversation = `conversation-${panes}`;
  private readonly registered = new Map<number, Call>();
  private readonly listener = (event: MessageEvent): void => this.receive(event);

  /** @param page address of the add-in's page */
  constructor(
    private readonly excel: EmbeddedExcel,
    page: string,
  ) {
    excel.onEvents = (entries) => this.sendEvents(entries);
    excel.workbook.onSelectionChanged = () => this.sendEvent(DispatchId.documentSelection, {});
    addEventListener('message', this.listener);
    this.frame = document.createElement('iframe');
    // What office.js reads instead of query parameters: its host, and how to talk to it.
    this.frame.name = JSON.stringify({
      baseFrameName: 'addin',
      hostInfo: `Excel|Web|16.00|${excel.language}|telemetry||disableLogging|0`,
      xdmInfo: `${this.conversation}|${this.id}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    this.frame.src = page;
  }

  /** Takes the frame away and hears no more of it. */
  close(): void {
    removeEventListener('message', this.listener);
    this.frame.remove();
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || typeof event.data !== 'string') return;
    let call: Call;
    try {
      call = JSON.parse(event.data) as Call;
    } catch {
      return;
    }
    if (call._conversationId === this.conversation && call._messageType === 0) void this.answer(call);
  }

  private async answer(call: Call): Promise<void> {
    const dispatchId = call._data?.eventDispId ?? call._data?.DdaMethod?.DispatchId ?? -1;
    if (call._actionType === ActionType.RegisterEvent) {
      this.registered.set(dispatchId, call);
      this.reply(call, { Error: 0 });
    } else if (call._actionType === ActionType.UnregisterEvent) {
      this.registered.delete(dispatchId);
      this.reply(call, { Error: 0 });
    } else if (call._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(call, this.context());
    } else if (call._actionName === 'executeMethod') {
      this.reply(call, await this.execute(dispatchId, call));
    }
    // Notices about the focus and the like want no answer.
  }

  private async execute(dispatchId: number, { _data: data }: Call): Promise<object> {
    const store = this.excel.workbook.settingStore.values;
    if (dispatchId === DispatchId.executeRichApi) {
      const request = data?.ArrayData ?? [];
      const body = await this.excel.request(String(request[BODY]), Number(request[FLAGS] ?? 0));
      return { Version: 1, Error: 0, Data: [200, [], body] };
    }
    if (dispatchId === LOAD_SETTINGS) {
      const settings = [...store].map(([key, value]) => ({ Name: key, Value: JSON.stringify(value) }));
      return { Version: 1, Error: 0, Properties: { Settings: settings } };
    }
    if (dispatchId === SAVE_SETTINGS) {
      store.clear();
      for (const [key, value] of data?.DdaSettingsMethod?.Properties ?? []) store.set(key, JSON.parse(value));
      return { Version: 1, Error: 0 };
    }
    return { Version: 1, Error: INTERNAL_ERROR };
  }

  private sendEvents(entries: readonly EventEntry[]): void {
    const data = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      false,
    ]);
    this.sendEvent(DispatchId.richApiMessage, { ArrayData: data });
  }

  private sendEvent(dispatchId: number, data: object): void {
    const call = this.registered.get(dispatchId);
    if (call) this.reply({ ...call, _correlationId: -1 }, data, ResponseType.ForEventing);
  }

  private reply(call: Call, data: unknown, responseType = ResponseType.ForCalling): void {
    const message = {
      _messageType: 1,
      _actionName: call._actionName,
      _conversationId: call._conversationId,
      _correlationId: call._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), '*');
  }

  private context(): object {
    const { language, requirements, workbook } = this.excel;
    return {
      _id: this.id,
      _appName: 16,
      _appVersion: '16',
      _appMinorVersion: 0,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: `https://${location.host}/${workbook.name}`,
      _clientMode: 0,
      _settings: [...workbook.settingStore.values].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: 1,
      _osfControlType: 2,
      _eToken: '',
      _correlationId: '',
      _appInstanceId: this.id,
      _touchEnabled: false,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.18025.20000',
      _appDomains: [],
      _addinName: 'add-in',
    };
  }
}

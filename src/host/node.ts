import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmbeddedExcel } from './excel';
import { WORKBOOK_TARGET } from './events';
import { ExternalBridge } from './external';

/** The client library, loaded into this process and talking to an embedded Excel. */
export interface OfficeRealm {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  // The library's internals are not typed.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly OfficeExtension: any;
  /** Lets the library talk to this Excel from now on. Handlers of others go on hearing of their own workbooks. */
  use(host: EmbeddedExcel): void;
}

const BASE = 'http://office.local/';

interface Loaded {
  readonly language: string;
  readonly realm: OfficeRealm;
}

const globals = globalThis as unknown as Record<string, unknown>;
let loaded: Promise<Loaded> | undefined;
let libraryGlobals: string[] = [];

/**
 * Loads the unmodified office.js of `@microsoft/office-js` and its Excel part into the current realm, so that code
 * written against the globals `Office` and `Excel` runs as it is; or, where they are loaded, connects them to the
 * host. The display language is the library's to the end of its days: another one loads it anew.
 */
export async function loadOffice(host: EmbeddedExcel): Promise<OfficeRealm> {
  const before = await loaded;
  if (before?.language !== host.language) loaded = load(host);
  const { realm } = await (loaded as Promise<Loaded>);
  realm.use(host);
  return realm;
}

async function load(host: EmbeddedExcel): Promise<Loaded> {
  const bridge = new ExternalBridge(host, eventTarget);
  // An earlier load must be gone: the library defines its globals once and for all.
  for (const name of libraryGlobals) delete globals[name];
  const others = new Set(Object.getOwnPropertyNames(globals));
  defineBrowserGlobals(bridge.external);
  runScript('office.js');
  const office = globals['Office'] as typeof Office;
  await office.onReady();
  libraryGlobals = Object.getOwnPropertyNames(globals).filter((name) => !others.has(name));
  const realm: OfficeRealm = {
    Office: office,
    Excel: globals['Excel'] as typeof Excel,
    OfficeExtension: globals['OfficeExtension'],
    use: (next) => {
      bridge.use(next);
      adopt(realm, next);
    },
  };
  return { language: host.language, realm };
}

/** The library has one registry of handlers: events of whole workbooks are kept apart by the ids of the workbooks. */
function eventTarget(host: EmbeddedExcel, target: string): string {
  return target === WORKBOOK_TARGET ? `${WORKBOOK_TARGET}-${host.workbook.key}` : target;
}

/** What the library read of its host at start-up, read again. */
function adopt({ Office: office, OfficeExtension: extension }: OfficeRealm, host: EmbeddedExcel): void {
  extension.Constants.eventWorkbookId = eventTarget(host, WORKBOOK_TARGET);
  const sets = new Map(
    Object.entries(host.requirements).map(([name, version]) => [name.toLowerCase(), version]),
  );
  office.context.requirements.isSetSupported = (name: string, version = '1.1') => {
    const claimed = sets.get(name.toLowerCase());
    return claimed !== undefined && compareVersions(claimed, String(version)) >= 0;
  };
  const { settings } = office.context.document;
  for (const key of sessionSettingKeys()) settings.remove(key);
  for (const [key, value] of host.workbook.settingStore.values) settings.set(key, value);
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

const sessionStore = new Map<string, string>();

/** Keys of the settings that the library holds: it keeps a copy in the session storage. */
function sessionSettingKeys(): string[] {
  for (const [key, value] of sessionStore)
    if (/settings/i.test(key)) return Object.keys(JSON.parse(value) as object);
  return [];
}

function runScript(file: string): void {
  const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  // Indirect eval runs in the current realm, also under Jest, where `vm` would run in Node's own.
  (0, eval)(`${readFileSync(join(dist, file), 'utf8')}\n//# sourceURL=${file}`);
}

/** The few things of a browser that the loader touches: it appends script elements and waits for them. */
function defineBrowserGlobals(external: object): void {
  interface Script {
    src?: string;
    onload?: () => void;
  }
  const nothing = (): void => undefined;
  const head = {
    appendChild(element: Script): Script {
      const file = element.src?.startsWith(BASE) ? element.src.slice(BASE.length) : undefined;
      if (file)
        setImmediate(() => {
          runScript(file);
          element.onload?.();
        });
      return element;
    },
    removeChild: nothing,
  };
  const storage = {
    getItem: (key: string) => sessionStore.get(key) ?? null,
    setItem: (key: string, value: string) => void sessionStore.set(key, value),
    removeItem: (key: string) => void sessionStore.delete(key),
    key: () => null,
    length: 0,
  };
  const scripts = [{ src: `${BASE}office.js`, getAttribute: () => null }];
  const document = {
    URL: BASE,
    cookie: '',
    head,
    body: head,
    getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : [head]),
    createElement: () => ({ setAttribute: nothing, style: {} }),
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const location = {
    href: BASE,
    origin: BASE,
    search: '',
    hash: '',
    protocol: 'http:',
    hostname: 'office.local',
  };
  const values: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    external,
    document,
    location,
    name: '',
    history: {},
    screen: {},
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  if (!('navigator' in globals)) values['navigator'] = { userAgent: 'node' };
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globals, name, { value, writable: true, configurable: true, enumerable: false });
}

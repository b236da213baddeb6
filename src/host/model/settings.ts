import { HostCollection, HostObject, invalidArgument } from '../object';

/**
 * What the add-in keeps in the document beside the cells. `workbook.settings` and `Office.context.document.settings`
 * are two views of it. Values are JSON.
 */
export class SettingStore {
  readonly values = new Map<string, unknown>();
}

/** One setting; it is the entry under its key, whatever becomes of others. */
export class HostSetting extends HostObject {
  static override readonly type = 'Setting';
  static override readonly scalars = ['key', 'value'];
  static override readonly methods = ['delete'];

  constructor(
    private readonly store: SettingStore,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get value(): unknown {
    return this.store.values.get(this.key) ?? null;
  }

  set value(value: unknown) {
    this.store.values.set(this.key, value);
  }

  delete(): void {
    this.store.values.delete(this.key);
  }
}

/** `workbook.settings`. */
export class HostSettingCollection extends HostCollection<HostSetting> {
  static override readonly type = 'SettingCollection';
  static override readonly methods = ['add', 'getItem', 'getItemOrNullObject', 'getCount'];

  constructor(private readonly store: SettingStore) {
    super();
  }

  all(): HostSetting[] {
    return [...this.store.values.keys()].map((key) => new HostSetting(this.store, key));
  }

  find(key: string | number): HostSetting | undefined {
    return this.store.values.has(String(key)) ? new HostSetting(this.store, String(key)) : undefined;
  }

  /** Adds a setting or replaces the value of one. */
  add(key: string, value: unknown): HostSetting {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.store.values.set(key, value ?? null);
    return new HostSetting(this.store, key);
  }
}

import type { BriefingRecord } from '../ledger/ledger';
import type { Reading } from '../model/observation';

/** What may be done with briefings that are in the workbook. */
export interface StoredPorts<Summary> {
  /** Rejects with a BriefsheetError, as the others. */
  readonly list: () => Promise<readonly BriefingRecord[]>;
  readonly remove: (id: string) => Promise<Summary>;
  readonly replace: (id: string, reading: Reading) => Promise<Summary>;
  readonly readAgain: () => Promise<Summary>;
  /** Lets Excel work and shows what came of it; `false` when it failed. */
  readonly run: (work: () => Promise<Summary>) => Promise<boolean>;
  readonly failed: (error: unknown) => void;
  readonly changed: () => void;
}

/** The briefings in the workbook: listed when the user asks, removed or replaced at a second click. */
export class StoredBriefings<Summary> {
  /** `undefined` as long as nobody asked. */
  list: readonly BriefingRecord[] | undefined;
  /** What waits for a second click. */
  asked: { readonly id: string; readonly act: 'remove' | 'replace' } | undefined;

  constructor(private readonly ports: StoredPorts<Summary>) {}

  /** Asks the workbook for its briefings. Resolves whatever happens. */
  async load(): Promise<void> {
    try {
      this.list = await this.ports.list();
    } catch (error) {
      this.ports.failed(error);
    }
    this.ports.changed();
  }

  close(): void {
    this.list = undefined;
    this.asked = undefined;
    this.ports.changed();
  }

  /** The first click asks, the second one does it. */
  async remove(id: string): Promise<void> {
    if (this.confirmed(id, 'remove')) await this.run(() => this.ports.remove(id));
  }

  /** @param reading what takes the briefing's place */
  async replace(id: string, reading: Reading): Promise<void> {
    if (this.confirmed(id, 'replace')) await this.run(() => this.ports.replace(id, reading));
  }

  readAgain(): Promise<void> {
    return this.run(this.ports.readAgain);
  }

  private confirmed(id: string, act: 'remove' | 'replace'): boolean {
    const isSecond = this.asked?.id === id && this.asked.act === act;
    this.asked = isSecond ? undefined : { id, act };
    this.ports.changed();
    return isSecond;
  }

  private async run(work: () => Promise<Summary>): Promise<void> {
    if (await this.ports.run(work)) await this.load();
  }
}

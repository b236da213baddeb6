import { HostError } from './object';

/** An error to come, as `Excel.ErrorCodes` names it. */
export interface Failure {
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
  /** Actions of the batch that are done before it fails: a batch is not atomic. */
  readonly afterActions?: number;
}

/** A batch that is to fail: its error, and the actions that are done before. */
interface Fault {
  readonly error: HostError;
  readonly afterActions: number;
}

/** Bytes of a request or a response on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Why a round trip may fail although its batch is sound: it was told to, the user is typing, it is too large. */
export class Faults {
  /** Whether the user is typing into a cell. */
  editing = false;
  private readonly pending: { failure: Failure; remaining: number }[] = [];
  private readonly waiting: (() => void)[] = [];

  /** @param remaining syncs that still go well */
  add(failure: Failure, remaining: number): void {
    this.pending.push({ failure, remaining });
  }

  /** The fault of the batch that comes now, if it has one. */
  next(body: string): Fault | undefined {
    const due = this.pending.findIndex(({ remaining }) => remaining <= 0);
    const [found] = due < 0 ? [] : this.pending.splice(due, 1);
    for (const entry of this.pending) entry.remaining--;
    if (found) {
      const { code, message = code, status = 400, afterActions = 0 } = found.failure;
      return { error: new HostError(code, message, status), afterActions };
    }
    if (this.editing) {
      const message = 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.';
      return { error: new HostError('InvalidOperationInCellEditMode', message), afterActions: 0 };
    }
    if (body.length <= PAYLOAD_LIMIT) return undefined;
    const error = new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    return { error, afterActions: 0 };
  }

  /** Resolves when the user is not typing. */
  async endOfEditing(): Promise<void> {
    if (this.editing) await new Promise<void>((done) => this.waiting.push(done));
  }

  stopEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }
}

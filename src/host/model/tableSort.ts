import { HostObject } from '../object';
import { checkFields, sortRows, type SortField } from './sort';
import type { HostTable } from './table';

/** `table.sort`: sorts the body and remembers how. */
export class HostTableSort extends HostObject {
  static override readonly type = 'TableSort';
  static override readonly scalars = ['fields', 'matchCase', 'method'];
  static override readonly methods = ['apply', 'reapply', 'clear'];
  fields: readonly SortField[] = [];
  matchCase = false;
  method = 'PinYin';

  constructor(private readonly table: HostTable) {
    super();
  }

  /** @throws HostError InvalidArgument, AccessDenied */
  apply(fields: unknown, matchCase = false, method = 'PinYin'): void {
    const checked = checkFields(fields, this.table.area.columns);
    sortRows(this.table.worksheet, this.table.body, checked, matchCase);
    this.fields = checked.map((field) => ({ sortOn: 'Value', ascending: true, ...field }));
    this.matchCase = matchCase;
    this.method = method;
  }

  reapply(): void {
    if (this.fields.length > 0) sortRows(this.table.worksheet, this.table.body, this.fields, this.matchCase);
  }

  /** Forgets the order that was asked for; the rows stay as they are. */
  clear(): void {
    this.fields = [];
  }
}

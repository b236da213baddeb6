import { HostError, HostObject } from '../object';
import type { HostRange } from './range';
import { checkFields, sortRows } from './sort';

/** `range.sort`. */
export class HostRangeSort extends HostObject {
  static override readonly type = 'RangeSort';
  static override readonly methods = ['apply'];

  constructor(private readonly range: HostRange) {
    super();
  }

  /** @throws HostError InvalidArgument, NotImplemented for sorting columns */
  apply(fields: unknown, matchCase = false, hasHeaders = false, orientation = 'Rows'): void {
    if (orientation !== 'Rows')
      throw new HostError('NotImplemented', 'The embedded Excel sorts rows only.', 501);
    const { worksheet, area } = this.range;
    const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    sortRows(worksheet, body, checkFields(fields, area.columns), matchCase);
  }
}

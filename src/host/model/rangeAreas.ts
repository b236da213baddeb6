import { HostObject } from '../object';
import type { HostRange } from './range';

/** Several ranges of one sheet; only where they are is told. */
export class HostRangeAreas extends HostObject {
  static override readonly type = 'RangeAreas';
  static override readonly scalars = ['address'];

  constructor(private readonly ranges: readonly HostRange[]) {
    super();
  }

  /** `Sheet1!A1:B2,Sheet1!D4`. */
  get address(): string {
    return this.ranges.map(({ address }) => address).join(',');
  }
}

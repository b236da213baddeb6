import { columnIndex, columnName } from '../../../src/host/addresses';

/** A range of cells, rows counted from 1. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  /** Letters. */
  readonly columns: readonly string[];
}

/** `B4:D20`, as a Table has it. */
export function parseRange(reference: string): Range {
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(reference) ?? [];
  const from = columnIndex(left);
  const columns = Array.from({ length: columnIndex(right) - from + 1 }, (_, at) => columnName(from + at));
  return { top: Number(top), bottom: Number(bottom), columns };
}

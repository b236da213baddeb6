/** A value for one cell of a sheet. */
export interface CellChange<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** A rectangle of values, written as one array. */
export interface Block<T> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly T[])[];
}

/**
 * Gathers single cells into rectangles: runs of neighbours in a row, joined with equal runs of the next rows. Every
 * cell is in exactly one rectangle and no rectangle holds a cell that was not given.
 */
export function toBlocks<T>(changes: readonly CellChange<T>[]): Block<T>[] {
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: { row: number; column: number; values: T[][] }[] = [];
  /** Rectangles that may still grow downwards, by first column and width. */
  const open = new Map<string, { row: number; column: number; values: T[][] }>();
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i]!;
    const run: T[] = [];
    while (
      i < sorted.length &&
      sorted[i]!.row === first.row &&
      sorted[i]!.column === first.column + run.length
    )
      run.push(sorted[i++]!.value);
    const shape = `${first.column}:${run.length}`;
    const above = open.get(shape);
    if (above && above.row + above.values.length === first.row) above.values.push(run);
    else {
      const block = { row: first.row, column: first.column, values: [run] };
      blocks.push(block);
      open.set(shape, block);
    }
  }
  return blocks;
}

/**
 * Rows or columns of a sheet in pixels: all of one size but for some. Offsets and hits are found by binary search, so
 * a sheet of a million rows costs as much as its few odd ones.
 */
export class Axis {
  private readonly indexes: readonly number[];
  /** Offset of the first pixel after each odd one. */
  private readonly ends: readonly number[];

  /**
   * @param odd index → size in pixels
   */
  constructor(
    private readonly size: number,
    private readonly odd: ReadonlyMap<number, number>,
  ) {
    this.indexes = [...odd.keys()].sort((a, b) => a - b);
    let shift = 0;
    this.ends = this.indexes.map((index) => {
      shift += odd.get(index)! - size;
      return (index + 1) * size + shift;
    });
  }

  sizeOf(index: number): number {
    return this.odd.get(index) ?? this.size;
  }

  /** First pixel of a row or column. */
  start(index: number): number {
    const before = countBelow(this.indexes, index);
    if (before === 0) return index * this.size;
    return this.ends[before - 1]! + (index - this.indexes[before - 1]! - 1) * this.size;
  }

  /** First pixel after a row or column. */
  end(index: number): number {
    return this.start(index + 1);
  }

  /** The row or column at a pixel. */
  at(pixel: number): number {
    const before = countBelow(this.ends, pixel, true);
    const index = before === 0 ? 0 : this.indexes[before - 1]! + 1;
    const offset = Math.max(0, pixel - (before === 0 ? 0 : this.ends[before - 1]!));
    const found = index + Math.floor(offset / this.size);
    const odd = this.indexes[before];
    // An odd one larger than the others holds pixels that would count as several of them.
    return odd === undefined ? found : Math.min(found, odd);
  }
}

/** How many numbers of a sorted list are smaller; with `orEqual`, smaller or equal. */
function countBelow(sorted: readonly number[], limit: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle]!;
    if (orEqual ? value <= limit : value < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

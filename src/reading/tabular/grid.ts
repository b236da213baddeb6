import type { Span } from '../../model/span';
import { isNumberCell } from './cells';
import { aligned, cellsOf, separatorOf, trimmed, type GridCell, type Separator } from './lines';

export type { GridCell } from './lines';

/** Lines of cells that belong together. */
export interface Grid extends Span {
  readonly rows: readonly (readonly GridCell[])[];
  /** The short lines right before the table: its title, its unit. */
  readonly captions: readonly GridCell[];
}

const MIN_ROWS = 2;
/** A caption or a line that names a section is no longer. */
const SHORT = 120;
/** A title, a unit, a note on the source. */
const MAX_CAPTIONS = 3;

/** Finds pasted tables: lines in a row that tabs, bars or runs of spaces part into cells, three or more in most of them. */
export function gridsIn(text: string): Grid[] {
  if (!text.includes('\t') && !text.includes('|') && !text.includes('  ')) return [];
  const finder = new GridFinder();
  let at = 0;
  for (const line of text.split('\n')) {
    finder.take(line, at);
    at += line.length + 1;
  }
  finder.close(text.length);
  return finder.grids;
}

class GridFinder {
  readonly grids: Grid[] = [];
  private rows: (readonly GridCell[])[] = [];
  private starts: number[] = [];
  private separator: Separator = 'tab';
  private captions: GridCell[] = [];
  /** The short lines before this one. */
  private above: GridCell[] = [];
  /** A line without cells inside a table: a section's name when rows with numbers go on below. */
  private between?: { readonly cell: GridCell; readonly start: number };

  take(line: string, at: number): void {
    const separator = separatorOf(line);
    if (separator === 'bar' && /^[\s|:+-]+$/.test(line)) return;
    const row = separator && cellsOf(line, at, separator);
    const goesOn = this.rows.length > 0 && separator === this.separator && row;
    if (this.between) {
      const { cell, start } = this.between;
      this.between = undefined;
      if (goesOn && row.some(isNumberCell)) this.push([cell], start);
      else {
        this.close(start);
        this.above = [cell];
      }
    }
    if (row && this.rows.length > 0 && separator !== this.separator) this.close(at);
    if (row) {
      if (this.rows.length === 0) [this.captions, this.separator] = [this.above, separator!];
      this.push(row, at);
      this.above = [];
      return;
    }
    const cell = trimmed(line, at);
    const short = cell.text !== '' && cell.text.length <= SHORT;
    if (this.rows.length > 0 && short && !/[.;]$/.test(cell.text)) this.between = { cell, start: at };
    else {
      this.close(at);
      // An empty line parts no caption from its table, a long one does.
      if (cell.text) this.above = short ? [...this.above.slice(1 - MAX_CAPTIONS), cell] : [];
    }
  }

  /** Ends the table that was being read. */
  close(end: number): void {
    const { rows, starts } = this;
    if (this.between && rows.length > 0) end = Math.min(end, this.between.start);
    this.between = undefined;
    [this.rows, this.starts] = [[], []];
    const spaced = this.separator === 'spaces';
    const width = Math.max(0, ...rows.map((row) => row.length));
    // Two rows of three cells, or three of two; words that spaces part need numbers too.
    if (rows.length < MIN_ROWS || (width < 3 && rows.length < 3)) return;
    if (this.separator !== 'tab' && !rows.some(hasNumbers)) return;
    this.grids.push({
      start: rows[0]![0]?.start ?? starts[0]!,
      end,
      rows: spaced ? aligned(rows, starts) : rows,
      captions: this.captions,
    });
  }

  private push(row: readonly GridCell[], start: number): void {
    this.rows.push(row);
    this.starts.push(start);
  }
}

/** Two numbers, and no fewer than two in five cells: justified prose has few. */
function hasNumbers(row: readonly GridCell[]): boolean {
  const numbers = row.filter(isNumberCell).length;
  return numbers >= 2 && numbers * 2.5 >= row.length;
}

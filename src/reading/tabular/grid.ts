import type { Span } from '../../model/span';

/** A cell of a pasted table: its text, trimmed, and where it stands. */
export interface GridCell extends Span {
  readonly text: string;
}

/** Lines of tab-separated cells that belong together. */
export interface Grid extends Span {
  readonly rows: readonly (readonly GridCell[])[];
  /** The line before the table: its caption. */
  readonly caption?: GridCell;
}

const MIN_ROWS = 2;

/** Finds pasted tables: two or more lines in a row that have tabs, with three or more cells in most of them. */
export function gridsIn(text: string): Grid[] {
  if (!text.includes('\t')) return [];
  const grids: Grid[] = [];
  let rows: GridCell[][] = [];
  let caption: GridCell | undefined;
  let above: GridCell | undefined;
  const close = (end: number): void => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length >= MIN_ROWS && (width >= 3 || rows.length >= 3))
      grids.push({ start: rows[0]![0]!.start, end, rows, caption });
    rows = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.includes('\t')) {
      if (rows.length === 0) caption = above;
      rows.push(cellsOf(line, at));
    } else {
      close(at);
      above = line.trim() ? trimmed(line, at) : above && rows.length === 0 ? above : undefined;
    }
    at += line.length + 1;
  }
  close(text.length);
  return grids;
}

function cellsOf(line: string, offset: number): GridCell[] {
  let at = offset;
  return line.split('\t').map((raw) => {
    const cell = trimmed(raw, at);
    at += raw.length + 1;
    return cell;
  });
}

function trimmed(raw: string, offset: number): GridCell {
  const text = raw.trim();
  const start = offset + raw.indexOf(text);
  return { text, start, end: start + text.length };
}

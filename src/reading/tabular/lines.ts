import type { Span } from '../../model/span';

/** A cell of a pasted table: its text, trimmed, and where it stands. */
export interface GridCell extends Span {
  readonly text: string;
}

/** What parts the cells of a line: tabs, bars ("|"), or runs of spaces, as PDF and e-mail leave them. */
export type Separator = 'tab' | 'bar' | 'spaces';

/** The separator of a line that may be a table's row; a letterhead's two columns are none. */
export function separatorOf(line: string): Separator | undefined {
  if (line.includes('\t')) return 'tab';
  const bar = line.indexOf('|');
  if (bar >= 0 && line.indexOf('|', bar + 1) >= 0) return 'bar';
  return line.includes('  ') && spacedCells(line, 0).length >= 3 ? 'spaces' : undefined;
}

/** The cells of a line. */
export function cellsOf(line: string, offset: number, separator: Separator): GridCell[] {
  if (separator === 'spaces') return spacedCells(line, offset);
  let at = offset;
  const cells = line.split(separator === 'tab' ? '\t' : '|').map((raw) => {
    const cell = trimmed(raw, at);
    at += raw.length + 1;
    return cell;
  });
  if (separator === 'tab') return cells;
  // "| a | b |": the bars at the ends part nothing.
  if (cells[0]!.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

/** A text without the spaces around it, and where it stands. */
export function trimmed(raw: string, offset: number): GridCell {
  const text = raw.trim();
  const start = offset + raw.indexOf(text);
  return { text, start, end: start + text.length };
}

/** Two spaces or more part cells. */
function spacedCells(line: string, offset: number): GridCell[] {
  const cells: GridCell[] = [];
  let at = 0;
  while (at < line.length) {
    let end = line.indexOf('  ', at);
    if (end < 0) end = line.length;
    const cell = trimmed(line.slice(at, end), offset + at);
    if (cell.text) cells.push(cell);
    at = end;
    while (line.charCodeAt(at) === 32) at++;
  }
  return cells;
}

/**
 * Rows of spaced cells brought under their columns: a row with an empty cell has fewer cells, and each stands below the
 * column whose place in the line is nearest.
 */
export function aligned(
  rows: readonly (readonly GridCell[])[],
  lineStarts: readonly number[],
): readonly (readonly GridCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: { from: number; to: number }[] = [];
  rows.forEach((row, r) => {
    if (row.length !== width) return;
    row.forEach((cell, c) => {
      const [from, to] = [cell.start - lineStarts[r]!, cell.end - lineStarts[r]!];
      const column = (columns[c] ??= { from, to });
      [column.from, column.to] = [Math.min(column.from, from), Math.max(column.to, to)];
    });
  });
  return rows.map((row, r) => (row.length === width ? row : placed(row, lineStarts[r]!, columns)));
}

function placed(
  row: readonly GridCell[],
  lineStart: number,
  columns: readonly { readonly from: number; readonly to: number }[],
): readonly GridCell[] {
  const end = row.at(-1)!.end;
  const out: GridCell[] = columns.map(() => ({ text: '', start: end, end }));
  let next = 0;
  for (const cell of row) {
    const middle = (cell.start + cell.end) / 2 - lineStart;
    let best = next;
    for (let c = next; c < columns.length; c++)
      if (distance(columns[c]!, middle) < distance(columns[best]!, middle)) best = c;
    if (best >= columns.length) return row;
    out[best] = cell;
    next = best + 1;
  }
  return out;
}

const distance = (column: { readonly from: number; readonly to: number }, at: number): number =>
  at < column.from ? column.from - at : at > column.to ? at - column.to : 0;

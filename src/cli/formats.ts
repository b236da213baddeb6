import { toFigures, type FigureRecord } from '../reading/figures';
import type { Reading } from '../model/observation';

export type Format = 'jsonl' | 'table' | 'csv';
export const FORMATS: readonly Format[] = ['jsonl', 'table', 'csv'];

const COLUMNS = [
  'start',
  'text',
  'value',
  'unit',
  'measure',
  'sector',
  'metric',
  'part',
  'indicator',
  'period',
  'base',
  'of',
  'hedge',
  'area',
] as const;

/** The figures of a reading as text, ending in a line end; the empty text when there are none. */
export function formatFigures(reading: Reading, format: Format): string {
  const figures = toFigures(reading);
  if (format === 'jsonl') return lines(figures.map((figure) => JSON.stringify(figure)));
  const rows = [COLUMNS as readonly string[], ...figures.map(cellsOf)];
  return lines(format === 'csv' ? rows.map((row) => row.map(quoted).join(',')) : aligned(rows));
}

const cellsOf = (figure: FigureRecord): string[] => COLUMNS.map((column) => String(figure[column] ?? ''));

const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

/** RFC 4180; a cell that a spreadsheet would take for a formula gets a leading apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/u.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const WIDEST = 44;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) =>
    row.map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)),
  );
  const widths = short[0]!.map((_, c) => Math.max(...short.map((row) => row[c]!.length)));
  return short.map((row) =>
    row
      .map((cell, c) => cell.padEnd(widths[c]!))
      .join('  ')
      .trimEnd(),
  );
}

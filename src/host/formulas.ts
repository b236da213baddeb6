import { formatArea, tryParseArea, type Area } from './addresses';
import type { CellContent } from './cellInput';

/** Looks up the values of a reference (`A1:B2`, `Sheet!A1`, `Table[Column]`); `undefined` where there is none. */
export type Lookup = (reference: string) => CellContent[][] | undefined;

/**
 * Value of a formula. Formulas are kept, not calculated: only links, sums of one reference, single references and
 * constants have their true value, everything else is 0.
 */
export function evaluate(formula: string, lookup: Lookup): CellContent {
  const body = formula.slice(1).trim();
  const link = /^HYPERLINK\(\s*"(?:[^"]|"")*"\s*,\s*"((?:[^"]|"")*)"\s*\)$/i.exec(body);
  if (link) return (link[1] ?? '').replaceAll('""', '"');
  const address = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*\)$/i.exec(body);
  if (address) return (address[1] ?? '').replaceAll('""', '"');
  const sum = /^SUM\(([^(),]+)\)$/i.exec(body);
  if (sum) {
    const cells = lookup((sum[1] ?? '').trim())?.flat() ?? [];
    return cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
  }
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?\d+(?:\.\d+)?$/.test(body)) return Number(body);
  const cells = lookup(body);
  if (cells) return cells[0]?.[0] ?? 0;
  return /^[\p{L}_]+$/u.test(body) || /^[+\-@]/.test(body) ? '#NAME?' : 0;
}

/** The formula with its relative A1 references moved, as when its cell is moved by a sort or copied. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  // Strings, structured references and references to other sheets stay as they are.
  return formula.replace(
    /"[^"]*"|\[[^\]]*\]|[\p{L}_'][\p{L}\p{N}_.']*!\S+|[\p{L}_][\p{L}\p{N}_.]*\(|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_])/giu,
    (whole, ...groups) => {
      const [fixedColumn, column, fixedRow, row] = groups as (string | undefined)[];
      if (column === undefined || row === undefined) return whole;
      const area = tryParseArea(column + row);
      if (!area) return whole;
      const moved: Area = {
        ...area,
        row: fixedRow ? area.row : area.row + rows,
        column: fixedColumn ? area.column : area.column + columns,
      };
      if (moved.row < 0 || moved.column < 0) return '#REF!';
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(formatArea(moved)) ?? [];
      return `${fixedColumn ?? ''}${letters}${fixedRow ?? ''}${digits}`;
    },
  );
}

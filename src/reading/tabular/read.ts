import * as period from '../../model/period';
import type { Area } from '../areas/area';
import type { Lexicon } from '../lexicon/lexicon';
import { tokensOf } from '../lexicon/lexicon';
import { itemsOf } from '../phrases/items';
import { resolveOwn } from '../periods/resolve';
import { numberOf, partsThousandsByComma } from './cells';
import type { Grid } from './grid';
import { layoutOf, type Layout } from './headers';
import type { GridCell } from './lines';
import { RowReader, type TableFigure } from './rows';

export type { TableFigure } from './rows';

/** What the text around a table says: the sector of the heading above it, the frame, the briefing's period. */
export interface TableContext {
  readonly sector?: string;
  readonly frame: period.Period;
  readonly briefing: period.Period;
  readonly lexicon: Lexicon;
  /** The area of the briefing. */
  readonly home: Area;
}

/** The numbers of a table: its figures, and those that no header explains. */
export interface TableReading {
  readonly figures: readonly TableFigure[];
  readonly unread: readonly {
    readonly digits: GridCell;
    readonly row: { readonly start: number; readonly end: number };
  }[];
}

/** Reads the figures of a pasted table: period and unit from its header, captions and unit column, sectors and statistics from its rows. */
export function readGrid(grid: Grid, context: TableContext): TableReading {
  const layout = layoutOf(grid.rows, context.lexicon);
  if (!layout) return { figures: [], unread: grid.rows.flatMap((row) => numbersOf(row)) };
  const caption = [...grid.captions.map((line) => line.text), layout.title].filter(Boolean).join('.\n');
  const said = framedBy(caption, context);
  const reader = new RowReader(withPartOf(layout, said), caption, {
    ...context,
    frame: said ?? context.frame,
    commas: partsThousandsByComma(layout.body),
  });
  const figures: TableFigure[] = [];
  const unread: TableReading['unread'][number][] = [];
  for (const row of layout.body) {
    const read = reader.read(row);
    figures.push(...read);
    const taken = new Set(read.map((figure) => figure.digits.start));
    const values = row.map((cell, c) =>
      isCount(layout.columns[c]?.role) || c === layout.label ? EMPTY : cell,
    );
    const isValue = (c: number): boolean => layout.columns[c]?.role !== 'other';
    const whole = values.map((cell, c) =>
      isValue(c) && numberOf(cell) === undefined ? firstNumber(cell) : cell,
    );
    unread.push(...numbersOf(whole, row).filter(({ digits }) => !taken.has(digits.start)));
  }
  return { figures, unread };
}

/** "120 (+9,1%)": a number with more around it than is understood. */
function firstNumber(cell: GridCell): GridCell {
  const found = /(?<![\p{L}\d/])\d+(?:[.,]\d+)*(?![\p{L}\d/])/u.exec(cell.text);
  if (!found) return EMPTY;
  const start = cell.start + found.index;
  return { text: found[0], start, end: start + found[0].length };
}

const EMPTY: GridCell = { text: '', start: 0, end: 0 };

const isCount = (role: string | undefined): boolean =>
  role === 'index' || role === 'unit' || role === 'note' || role === 'period';

function numbersOf(cells: readonly GridCell[], row = cells): TableReading['unread'][number][] {
  return cells.flatMap((cell) => {
    const number = numberOf(cell);
    return number
      ? [
          {
            digits: { text: number.digits, start: number.start, end: number.start + number.digits.length },
            row: { start: row[0]!.start, end: row.at(-1)!.end },
          },
        ]
      : [];
  });
}

/** "Bảng 1. Kết quả tháng 11/2023": the caption's period frames its table. */
function framedBy(caption: string, { briefing, frame, lexicon }: TableContext): period.Period | undefined {
  const tokens = tokensOf(caption, lexicon);
  for (const item of itemsOf(caption, tokens, 0, tokens.length)) {
    if (item.kind === 'comparison') break;
    const said = item.kind === 'period' ? resolveOwn(item.phrase, frame, briefing) : undefined;
    if (
      said &&
      item.kind === 'period' &&
      item.phrase.spec.kind !== 'same-period' &&
      item.phrase.spec.kind !== 'previous'
    )
      return said;
  }
  return undefined;
}

/** "Kết quả 9 tháng | 2022 | 2023": columns that are headed by years hold the part of the year that the caption names. */
function withPartOf(layout: Layout, said: period.Period | undefined): Layout {
  const months = said && period.monthCount(said);
  if (!said || months === undefined || months >= 12) return layout;
  const levels = layout.columns.filter((column) => column.role === 'level' && column.own);
  if (!levels.every(({ header }) => /^(?:năm )?\d{4}$/u.test(header))) return layout;
  const last = period.dateOf(said.end);
  const columns = layout.columns.map((column) => {
    if (column.role !== 'level' || column.own?.spec.kind !== 'fixed') return column;
    const year = period.dateOf(column.own.spec.period.end).year;
    const at = period.months(year, last.month - months + 1, months);
    return { ...column, own: { ...column.own, spec: { kind: 'fixed' as const, period: at } } };
  });
  return { ...layout, columns };
}

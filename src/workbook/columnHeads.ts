import type { ColumnPlan } from '../tables/plan';
import type { Area } from './addresses';
import { toBlocks } from './blocks';
import { writeCells } from './cellWrites';
import { cellStyle, headerStyle, rowStyle } from './styles';
import type { Write } from './writes';

/** A column of the plan at its column of the sheet. */
export interface PlacedColumn {
  readonly column: ColumnPlan;
  readonly at: number;
}

/** Headers with their look, and widths; made once, with the column. */
export const writeColumnHeads = (sheet: string, columns: readonly PlacedColumn[], row: number): Write[] => [
  ...writeCells(
    sheet,
    columns.map(({ column, at }) => ({ row, column: at, value: column.header, format: '@' })),
  ),
  ...columns.flatMap(({ column, at }): Write[] => [
    { do: 'style', sheet, area: { row, column: at, rows: 1, columns: 1 }, style: headerStyle(column) },
    { do: 'width', sheet, column: at, characters: column.width, hidden: column.hidden },
  ]),
];

/**
 * Makes new cells ready, in some rows of the sheet: lines, the look of their columns with a tint where the user may
 * write, lists to choose from.
 */
export const prepareCells = (
  sheet: string,
  columns: readonly PlacedColumn[],
  rows: readonly number[],
): Write[] => {
  const blocks = toBlocks(rows.map((row) => ({ row, column: 0, value: null })));
  const areas = (column: number, columns = 1): Area[] =>
    blocks.map(({ row, values }) => ({ row, column, rows: values.length, columns }));
  const look = rowStyle(wraps(columns));
  return [
    ...runsOf(columns).flatMap(({ first, count }) =>
      areas(first, count).map((area) => ({ do: 'style', sheet, area, style: look }) as const),
    ),
    ...columns.flatMap(({ column, at }): Write[] => {
      const style = cellStyle(column);
      const { choices } = column;
      return areas(at).flatMap((area): Write[] => [
        ...(style ? [{ do: 'style', sheet, area, style } as const] : []),
        ...(choices ? [{ do: 'choices', sheet, area, choices } as const] : []),
      ]);
    }),
  ];
};

export const wraps = (columns: readonly PlacedColumn[]): boolean => columns.some(({ column }) => column.wrap);

/** Columns that stand side by side. */
function runsOf(columns: readonly PlacedColumn[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const at of columns.map((column) => column.at).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === at) last.count++;
    else runs.push({ first: at, count: 1 });
  }
  return runs;
}

/** The rows of a Table with wrapped texts are made as high as these, once they are written. */
export const fitRows = (sheet: string, columns: readonly PlacedColumn[], rows: readonly number[]): Write[] =>
  wraps(columns)
    ? toBlocks([...new Set(rows)].map((row) => ({ row, column: 0, value: null }))).map(({ row, values }) => ({
        do: 'fit-rows',
        sheet,
        area: { row, column: 0, rows: values.length, columns: 1 },
      }))
    : [];

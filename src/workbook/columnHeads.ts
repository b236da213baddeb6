import type { ColumnPlan } from '../tables/plan';
import { toBlocks } from './blocks';
import { writeCells } from './cellWrites';
import { EDITABLE_STYLE, headerStyle } from './styles';
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
    { do: 'width', sheet, column: at, characters: column.width },
  ]),
];

/** Makes new cells ready for the user, in some rows of the sheet: a tint where they may write, lists to choose from. */
export const prepareCells = (
  sheet: string,
  columns: readonly PlacedColumn[],
  rows: readonly number[],
): Write[] =>
  columns.flatMap(({ column, at }): Write[] => {
    if (!column.editable && !column.choices) return [];
    return toBlocks(rows.map((row) => ({ row, column: at, value: null }))).flatMap(
      ({ row, values }): Write[] => {
        const area = { row, column: at, rows: values.length, columns: 1 };
        return [
          ...(column.editable ? [{ do: 'style', sheet, area, style: EDITABLE_STYLE } as const] : []),
          ...(column.choices ? [{ do: 'choices', sheet, area, choices: column.choices } as const] : []),
        ];
      },
    );
  });

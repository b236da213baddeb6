import type { Lexicon } from '../lexicon';
import type { ParsedNumber } from '../numbers';
import type { CellNumber } from './cells';
import type { ColumnPeriods } from './columnPeriods';
import { unitOfCell, type Column, type TableUnit } from './columns';
import type { TableFigure } from './rows';
import type { RowName } from './subjects';

export const PERCENT: TableUnit = { unit: '%', power: 0, dimension: 'percent' };

/** Where a table says what its numbers are counted in, beside header and row. */
export interface CaptionUnits {
  readonly unit?: TableUnit;
  readonly counted?: TableUnit;
}

/**
 * The unit of a statistic's values: the cell's own, the unit column's or the row's in brackets, the header's, the noun that
 * the row counts, the caption's.
 */
export function statisticUnit(
  column: Column,
  number: CellNumber,
  name: RowName,
  rowUnit: TableUnit | undefined,
  caption: CaptionUnits,
  lexicon: Lexicon,
): TableUnit | undefined {
  const cell = number.unit === '' ? undefined : unitOfCell(number.unit, lexicon);
  if (cell) return cell;
  // "Tỷ lệ (%)" beside amounts: of what is not said.
  if (
    column.role === 'level' &&
    column.unit?.dimension === 'percent' &&
    rowUnit &&
    rowUnit.dimension !== 'percent'
  )
    return undefined;
  if (number.percent && rowUnit === undefined) return PERCENT;
  return rowUnit ?? column.unit ?? name.counted ?? caption.unit ?? column.counted ?? caption.counted;
}

/** The number's digits with a decimal point, as the table's own habits and its unit have them. */
export function decimalOf(
  parsed: ParsedNumber,
  column: Column,
  unit: TableUnit | undefined,
  commas: boolean,
): string {
  if (parsed.other === undefined) return parsed.decimal;
  const rate = column.role === 'change' || column.role === 'plan' || unit?.dimension === 'percent';
  return commas || (rate && !parsed.decimal.includes('.')) ? parsed.other : parsed.decimal;
}

/** A rise or fall without "%" whose kind arithmetic tells; `offset` as of a column. */
export interface Move {
  readonly measure: 'change' | 'delta';
  readonly offset: number;
}

/** Per cent, index or amount: what the row's own values make of it, else it stays unread. */
export function moveOf(
  column: Column,
  number: CellNumber,
  value: number,
  power: number,
  periods: ColumnPeriods,
  before: readonly TableFigure[],
): Move | undefined {
  if (number.percent) return { measure: 'change', offset: 0 };
  let own: TableFigure | undefined;
  for (const figure of before)
    if (figure.draft.measure === 'level' && (!own || figure.draft.period.end > own.draft.period.end))
      own = figure;
  if (!own) return undefined;
  const base = periods.baseOf(column, own.draft.period);
  const earlier = before.find(({ draft }) => draft.measure === 'level' && draft.period.code === base.code);
  if (!earlier || earlier.draft.value <= 0) return undefined;
  const ratio = own.draft.value / earlier.draft.value;
  const readings: readonly (Move & { readonly expected: number })[] = [
    { measure: 'delta', offset: 0, expected: (own.draft.value - earlier.draft.value) / 10 ** power },
    { measure: 'change', offset: 0, expected: (ratio - 1) * 100 },
    { measure: 'change', offset: -100, expected: ratio * 100 },
  ];
  const fitting = readings.filter(
    ({ expected }) => Math.abs(value - expected) <= Math.max(0.15, Math.abs(expected) * 0.01),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

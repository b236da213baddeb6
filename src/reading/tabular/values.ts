import type { Subject } from '../figure/draft';
import type { Lexicon } from '../lexicon/lexicon';
import type { Measured } from '../lexicon/metricTable';
import type { ParsedNumber } from '../phrases/numbers';
import type { CellNumber } from './cells';
import { unitOfCell, type Column, type TableUnit } from './columns';
import type { RowName } from './rowName';

export const PERCENT: TableUnit = { unit: '%', power: 0, dimension: 'percent' };

export const PLACE: TableUnit = { unit: 'hạng', power: 0, dimension: 'places' };

/** What is known of a statistic that has such a unit; a scale alone ("tỷ") is money. */
export const measuredOf = ({ dimension, unit, power }: TableUnit): Measured =>
  dimension === 'none' && power >= 9 ? { dimension: 'money', unit: 'VND' } : { dimension, unit };

/** "Thuê bao (triệu)": the unit is the statistic's own. */
export function unitOfStatistic({ power }: TableUnit, { row }: Subject): TableUnit | undefined {
  if (row && row.unit !== '%')
    return { unit: row.unit, power, dimension: row.unit === 'VND' ? 'money' : 'count' };
  return power >= 9 ? { unit: 'VND', power, dimension: 'money' } : undefined;
}

/** Where a table says what its numbers are counted in, beside header and row. */
export interface CaptionUnits {
  readonly unit?: TableUnit;
  readonly counted?: TableUnit;
  /** "TỔNG SỐ (tỷ đồng)": of the rows below it. */
  readonly above?: TableUnit;
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
  return (
    rowUnit ??
    column.unit ??
    name.counted ??
    caption.unit ??
    column.counted ??
    caption.counted ??
    caption.above
  );
}

/** The number's digits with a decimal point, as the table's own habits and its unit have them. */
export function decimalOf(
  parsed: ParsedNumber,
  column: Column,
  unit: TableUnit | undefined,
  commas: boolean,
): string {
  if (parsed.other === undefined) return parsed.decimal;
  const rate =
    column.role === 'change' ||
    column.role === 'plan' ||
    unit?.dimension === 'percent' ||
    unit?.dimension === 'points';
  return commas || (rate && !parsed.decimal.includes('.')) ? parsed.other : parsed.decimal;
}

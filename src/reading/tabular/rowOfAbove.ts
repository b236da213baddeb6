import { parseNumber } from '../phrases/numbers';
import { measureOf } from './cellRole';
import type { CellNumber } from './cells';
import type { ColumnPeriods } from './columnPeriods';
import type { Column } from './columns';
import { SMALLEST_INDEX } from './headers';
import type { RowName } from './rowName';
import type { ReadCell, TableFigure } from './rows';
import { decimalOf, PERCENT } from './values';

/** "Tăng trưởng (%)", "So với kế hoạch (%)" below a row of values: the change or plan of the one in the same column. */
export function readOf(
  above: TableFigure,
  name: RowName,
  of: Column,
  number: CellNumber,
  periods: ColumnPeriods,
  commas: boolean,
): ReadCell | undefined {
  const { draft } = above;
  const parsed = parseNumber(number.digits);
  const measure = measureOf(of.role);
  if (!parsed || !measure || number.bracketed) return undefined;
  if (name.own.head && name.own.head !== draft.subject.concepts.head) return undefined;
  const value = Number(decimalOf(parsed, of, PERCENT, commas));
  const unit = measure === 'delta' ? (of.unit ?? above.unit) : PERCENT;
  // "So với cùng kỳ (%)" holds 108,2 or 8,2.
  const isIndex = of.offset < 0 && value >= SMALLEST_INDEX && number.sign === 0;
  const offset = measure === 'plan' || isIndex ? of.offset : 0;
  return {
    unit,
    draft: {
      ...draft,
      measure,
      value: Number(((number.sign || 1) * value * 10 ** unit.power + offset).toFixed(6)),
      unit: unit.unit,
      base: measure === 'plan' ? undefined : periods.baseOf(of, draft.period),
      baseStated: of.base !== undefined,
      hedge: undefined,
      status: 'normal',
    },
  };
}

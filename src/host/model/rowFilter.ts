import type { Area } from '../addresses';
import type { CellContent } from '../cellInput';
import { formatValue } from '../numberFormat';
import { HostError, invalidArgument } from '../object';
import type { HostWorksheet } from './worksheet';

/** `Excel.FilterCriteria`, as far as this host filters: by values and by comparisons. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly (string | { readonly date: string })[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** Hides the rows of an area that do not meet the criteria of its columns. */
export class RowFilter {
  readonly criteria = new Map<number, FilterCriteria>();
  private readonly hidden = new Set<number>();

  /** @param area the filtered rows, without headers */
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: () => Area,
  ) {}

  /** @throws HostError InvalidArgument, NotImplemented for criteria other than values and comparisons */
  apply(column: number, criteria: FilterCriteria): void {
    if (column < 0 || column >= this.area().columns) throw invalidArgument();
    if (!['Values', 'Custom'].includes(criteria.filterOn))
      throw new HostError(
        'NotImplemented',
        'The embedded Excel filters by values and comparisons only.',
        501,
      );
    this.sheet.assertWritable();
    this.criteria.set(column, criteria);
    this.reapply();
  }

  /** @param column absent for all columns */
  clear(column?: number): void {
    if (column === undefined) this.criteria.clear();
    else this.criteria.delete(column);
    this.reapply();
  }

  /** Hides and shows rows again by what they hold now. */
  reapply(): void {
    for (const row of this.hidden) this.sheet.hiddenRows.delete(row);
    this.hidden.clear();
    const area = this.area();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const meets = [...this.criteria].every(([column, criteria]) =>
        this.meets(row, area.column + column, criteria),
      );
      if (meets) continue;
      this.hidden.add(row);
      this.sheet.hiddenRows.add(row);
    }
  }

  private meets(row: number, column: number, criteria: FilterCriteria): boolean {
    const value = this.sheet.valueAt(row, column);
    const text = formatValue(value, this.sheet.cells.get(row, column).format.numberFormat ?? 'General');
    if (criteria.filterOn === 'Values')
      return (criteria.values ?? []).some((wanted) => typeof wanted === 'string' && wanted === text);
    const first = compare(value, text, criteria.criterion1 ?? '');
    if (criteria.criterion2 === undefined) return first;
    const second = compare(value, text, criteria.criterion2);
    return criteria.operator === 'Or' ? first || second : first && second;
  }
}

/** `>=100`, `<>`, `=abc`, `abc*` */
function compare(value: CellContent, text: string, criterion: string): boolean {
  const [, operator = '', operand = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(operand);
  if (operand !== '' && Number.isFinite(number)) {
    if (typeof value !== 'number') return operator === '<>';
    const results: Record<string, boolean> = {
      '>=': value >= number,
      '<=': value <= number,
      '<>': value !== number,
      '>': value > number,
      '<': value < number,
    };
    return results[operator] ?? value === number;
  }
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const matches = new RegExp(`^${pattern}$`, 'isu').test(text);
  return operator === '<>' ? !matches : matches;
}

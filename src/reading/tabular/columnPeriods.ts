import type { Measure, Provenance } from '../../model/observation';
import * as period from '../../model/period';
import { resolveBase, resolveOwn } from '../periods/resolve';
import type { PeriodPhrase } from '../periods/spec';
import type { Column } from './columns';

interface Frame {
  readonly frame: period.Period;
  readonly briefing: period.Period;
}

/** The periods of a row's cells: of their columns, of the row itself ("Tháng 10/2023 | 5.900 | …"), of the table. */
export class ColumnPeriods {
  private readonly known: (period.Period | undefined)[];

  constructor(
    private readonly columns: readonly Column[],
    private readonly row: PeriodPhrase | undefined,
    private readonly context: Frame,
  ) {
    this.known = columns.map((column) => this.stated(column));
  }

  /** The period of a column's cell; changes and plans are of the latest values to their left. */
  of(c: number, measure: Measure): { at: period.Period; how: Provenance } {
    const stated = this.known[c];
    if (measure === 'target') return { at: stated ?? this.planYear(), how: stated ? 'stated' : 'inherited' };
    if (stated) return { at: stated, how: 'stated' };
    if (measure === 'level' || measure === 'rank') return { at: this.context.frame, how: 'inherited' };
    let latest: period.Period | undefined;
    for (let left = 0; left < c; left++) {
      const at = this.valuesOf(left);
      if (!at) continue;
      if (!latest || at.end > latest.end || (at.end === latest.end && this.suits(c, at, latest))) latest = at;
    }
    // "Tăng trưởng (%) | Giá trị 9 tháng": the values may stand to the right.
    for (let right = c + 1; !latest && right < this.columns.length; right++) latest = this.valuesOf(right);
    return { at: latest ?? this.context.frame, how: 'inherited' };
  }

  /** "Tháng 11 | 11 tháng | % so với tháng 10 | % lũy kế so với cùng kỳ": which of two that end together a comparison is of. */
  private suits(c: number, at: period.Period, other: period.Period): boolean {
    const { base, cumulative } = this.columns[c]!;
    if (cumulative) return at.start <= other.start;
    const alike = (own: period.Period): boolean => {
      const compared = base && resolveBase(base, own, this.context.briefing);
      return compared === undefined || period.monthCount(compared) === period.monthCount(own);
    };
    return alike(at) || !alike(other);
  }

  /** The period of a column's values; none of a column without. */
  private valuesOf(c: number): period.Period | undefined {
    const { role } = this.columns[c]!;
    return role === 'level' || role === 'rank' ? (this.known[c] ?? this.context.frame) : undefined;
  }

  /** A column of an earlier period's values: "Cùng kỳ". */
  isRelative(c: number): boolean {
    return this.columns[c]!.relative !== undefined;
  }

  /** What a column of changes compares with: its own words, else the other period of the table, else a year before. */
  baseOf(column: Column, at: period.Period): period.Period {
    const stated = column.base && resolveBase(column.base, at, this.context.briefing);
    if (stated) return stated;
    const others = this.columns.flatMap((other, c) => {
      const own = other.role === 'level' ? this.known[c] : undefined;
      return own && own.end < at.end && period.monthCount(own) === period.monthCount(at) ? [own] : [];
    });
    return others.length === 1 ? others[0]! : period.samePeriodLastYear(at);
  }

  private stated(column: Column): period.Period | undefined {
    const { frame, briefing } = this.context;
    if (
      column.role === 'plan' ||
      column.role === 'change' ||
      column.role === 'moves' ||
      column.role === 'delta'
    )
      return column.own && resolveOwn(column.own, frame, briefing);
    const own = column.own ?? this.row;
    const at =
      this.crossed(column) ??
      (own && resolveOwn(own, frame, briefing)) ??
      (column.cumulative ? sinceJanuary(frame) : undefined);
    return column.relative ? (resolveBase(column.relative, at ?? frame, briefing) ?? at) : at;
  }

  /** "Năm 2022 | Quý I", "Quý I | 2022": row and column name one period together. */
  private crossed({ own }: Column): period.Period | undefined {
    const { row } = this;
    if (!own || !row) return undefined;
    const [part, year] = own.spec.kind === 'yearless' ? [own.spec, row.spec] : [row.spec, own.spec];
    if (part.kind !== 'yearless' || year.kind !== 'fixed') return undefined;
    return isYear(year.period) ? part.make(period.dateOf(year.period.end).year) : undefined;
  }

  private planYear(): period.Period {
    return period.year(period.dateOf(this.context.frame.end).year);
  }
}

const isYear = (at: period.Period): boolean => period.monthCount(at) === 12;

const sinceJanuary = (at: period.Period): period.Period =>
  period.span(period.dayNumber(period.dateOf(at.end).year, 1, 1), at.end);

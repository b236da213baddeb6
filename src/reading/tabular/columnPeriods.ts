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
    if (measure === 'level') return { at: this.context.frame, how: 'inherited' };
    let latest: period.Period | undefined;
    for (let left = 0; left < c; left++) {
      const at = this.columns[left]!.role === 'level' ? (this.known[left] ?? this.context.frame) : undefined;
      if (at && (!latest || at.end >= latest.end)) latest = at;
    }
    return { at: latest ?? this.context.frame, how: 'inherited' };
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
      (own && resolveOwn(own, frame, briefing)) ?? (column.cumulative ? sinceJanuary(frame) : undefined);
    return column.relative ? (resolveBase(column.relative, at ?? frame, briefing) ?? at) : at;
  }

  private planYear(): period.Period {
    return period.year(period.dateOf(this.context.frame.end).year);
  }
}

const sinceJanuary = (at: period.Period): period.Period =>
  period.span(period.dayNumber(period.dateOf(at.end).year, 1, 1), at.end);

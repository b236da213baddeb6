import { seriesKey, type Measure, type Observation, type StockOrFlow } from '../model/observation';
import { periodOf } from '../model/period';
import { USER, type Ledger } from './records';
import { toRow } from './rows';

/** A figure that the user typed over a cell of a table, or into an empty one. */
export interface UserFigure {
  /** The figure that the cell showed, if any. */
  readonly replaces?: string;
  readonly area: string;
  readonly areaName?: string;
  readonly sector: string;
  readonly metric: string;
  readonly part?: string;
  readonly indicator: string;
  readonly kind: StockOrFlow;
  readonly measure: Measure;
  readonly period: string;
  readonly base?: string;
  /** In base units. */
  readonly value: number;
  readonly unit: string;
}

/**
 * Keeps what the user typed: as a correction of the figure that it replaces, else as a figure of its own, with the
 * status `user`. Typing another value for the same cell later changes that figure. Findings are left as they are.
 *
 * @throws RangeError when the period is none
 */
export function correct(ledger: Ledger, figure: UserFigure): Ledger {
  const replaced = ledger.rows.find((row) => row.id === figure.replaces);
  if (replaced) {
    const corrected = { ...replaced.corrected, value: figure.value };
    const row = toRow(replaced, replaced.sentenceText, { ...replaced, corrected });
    return { ...ledger, rows: ledger.rows.map((r) => (r === replaced ? row : r)) };
  }
  const row = toRow(observationOf(figure), '');
  return { ...ledger, rows: [...ledger.rows.filter(({ id }) => id !== row.id), row] };
}

/** Takes figures out of the tables, as a mark in the column Bỏ does. Findings are left as they are. */
export const exclude = (ledger: Ledger, ids: ReadonlySet<string>): Ledger => ({
  ...ledger,
  rows: ledger.rows.map((row) => (ids.has(row.id) ? { ...row, use: false, excluded: true } : row)),
});

/** The id of a figure of the user's own: one a series, measure, unit and period. */
export const userFigureId = (figure: Pick<UserFigure, 'measure' | 'unit' | 'period'> & SeriesOf): string =>
  `${USER}@${[seriesKey(figure), figure.measure, figure.unit, periodOf(figure.period).code].join('|')}`;

type SeriesOf = Parameters<typeof seriesKey>[0];

/** The figure as one that no briefing has. */
export function observationOf({ replaces: _replaces, ...figure }: UserFigure): Observation {
  const nowhere = { start: 0, end: 0 };
  return {
    ...figure,
    id: userFigureId(figure),
    briefing: USER,
    status: 'user',
    span: nowhere,
    text: '',
    sentence: nowhere,
    how: { sector: 'stated', metric: 'stated', period: 'stated' },
  };
}

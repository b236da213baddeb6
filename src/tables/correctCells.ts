import type { Display } from '../catalog/types';
import {
  correct,
  exclude,
  inOrder,
  refreshFindings,
  unreadCell,
  userFigureId,
  type Ledger,
  type Point,
  type UserFigure,
} from '../ledger/ledger';
import { dateOf, monthEnd, samePeriodLastYear } from '../model/period';
import type { PlanContext } from './context';
import { columnDisplay, fromDisplay } from './display';
import { headlines, keyOf } from './headlines';
import { DATE_COLUMN, PER_CENT, PERIOD_COLUMN, type ColumnSeries, type MetricColumn } from './metricTable';
import { growthTable, OVERVIEW_TABLE, planTable } from './names';
import { numberIn } from './numberIn';
import { contextOf, statSheets, type PlanOptions } from './planWorkbook';
import { dayOf, serialOf } from './serial';
import { statisticName } from './statColumn';
import type { StatSheet } from './statSheet';
import { rowPeriod } from './tableClass';

/** What the user did with a cell of a table of statistics. */
export interface CellEdit {
  /** The Table's name. */
  readonly table: string;
  /** The column's key. */
  readonly column: string;
  /** The row's key. */
  readonly row: string | number | null;
  /** As the cell has it: a number in the column's unit, a text, `null` where it was cleared. */
  readonly value: string | number | null;
  /** `'Doanh thu'!C23` */
  readonly address: string;
}

/** An edit that could not be taken as it was meant. */
export interface CellProblem {
  readonly address: string;
  readonly value: string | number;
  /** It is no number; the cell belongs to no series; another cell gave the same figure another value. */
  readonly reason: 'no-number' | 'no-series' | 'given-twice';
}

export interface CorrectedCells {
  readonly ledger: Ledger;
  readonly problems: readonly CellProblem[];
}

/**
 * Keeps what the user did in cells of the tables. A number becomes a correction of the figure that the cell showed, or a
 * figure of the user's own where it was empty; a cleared cell takes out every figure that would stand in it; a text
 * that is no number becomes a finding, since the cell shows its figure again.
 * @param options those with which the tables were last planned
 */
export function correctCells(
  ledger: Ledger,
  edits: readonly CellEdit[],
  options: PlanOptions,
): CorrectedCells {
  const own = edits.filter(isOfFigure);
  if (own.length === 0) return { ledger, problems: [] };
  const context = contextOf(ledger, options);
  const sheets = statSheets(context);
  const problems: CellProblem[] = [];
  const given = new Map<string, number>();
  const cleared: CellEdit[] = [];
  let corrected = ledger;
  for (const edit of own) {
    const value = typeof edit.value === 'string' ? numberIn(edit.value) : edit.value;
    const cell = cellOf(edit, sheets, context);
    if (value === null) cleared.push(edit);
    else if (value === undefined) {
      const { address } = edit;
      const text = String(edit.value);
      corrected = unreadCell(corrected, { address, text, ...(cell?.point ? { row: cell.point.row } : {}) });
      problems.push({ address, value: text, reason: 'no-number' });
    } else {
      const figure = cell?.figure(value);
      const id = figure && (figure.replaces ?? userFigureId(figure));
      const isRival = id !== undefined && given.has(id) && given.get(id) !== figure?.value;
      if (!figure || isRival) {
        const reason = isRival ? 'given-twice' : 'no-series';
        problems.push({ address: edit.address, value, reason });
        continue;
      }
      if (figure.value === cell?.point?.value) continue;
      given.set(id!, figure.value);
      corrected = correct(corrected, figure);
    }
  }
  return { ledger: refreshFindings(inOrder(clear(corrected, cleared, options))), problems };
}

/** Labels, periods and units are ours: only figures can be corrected in a table. */
function isOfFigure({ table, column }: CellEdit): boolean {
  if (table === OVERVIEW_TABLE) return column === 'value' || column === 'change' || column === 'plan';
  return column !== PERIOD_COLUMN && column !== DATE_COLUMN;
}

/**
 * Takes out what stands in the cells, and what would stand there next (an earlier vintage, another day of the month),
 * until they are empty.
 */
function clear(ledger: Ledger, edits: readonly CellEdit[], options: PlanOptions): Ledger {
  let left = edits;
  let cleared = ledger;
  while (left.length > 0) {
    const context = contextOf(cleared, options);
    const sheets = statSheets(context);
    const shown = left.flatMap((edit) => {
      const point = cellOf(edit, sheets, context)?.point;
      return point ? [{ edit, point }] : [];
    });
    const ids = shown.flatMap(({ point: { row, vintages } }) => [row.id, ...vintages.map(({ id }) => id)]);
    cleared = exclude(cleared, new Set(ids));
    // The overview goes on to the period before by itself.
    left = shown.map(({ edit }) => edit).filter(({ table }) => table !== OVERVIEW_TABLE);
  }
  return cleared;
}

/** A cell of a table: what it shows, and the figure that a number in it is. */
interface FigureCell {
  readonly point?: Point;
  readonly figure: (value: number) => UserFigure;
}

const cellOf = (
  edit: CellEdit,
  sheets: readonly StatSheet[],
  context: PlanContext,
): FigureCell | undefined =>
  edit.table === OVERVIEW_TABLE ? headlineCell(edit, context) : tableCell(edit, sheets, context);

function headlineCell({ column, row }: CellEdit, context: PlanContext): FigureCell | undefined {
  const headline = headlines(context).find(({ level }) => keyOf(level) === row);
  if (!headline) return undefined;
  const { level, change, plan } = headline;
  if (column === 'value')
    return over(level, columnDisplay(level.sector, level.metric, level.unit, context.catalog));
  const point = column === 'change' ? change : plan;
  return point && over(point, PER_CENT);
}

function tableCell(
  edit: CellEdit,
  sheets: readonly StatSheet[],
  context: PlanContext,
): FigureCell | undefined {
  const column = sheets
    .flatMap((sheet) => columnsOf(edit.table, sheet))
    .find(({ key }) => key === edit.column);
  if (!column || typeof edit.row !== 'number') return undefined;
  const { series, display } = column;
  const serial = monthEndSerial(edit.row);
  const point = column.points.get(serial);
  if (point) return over(point, display);
  return { figure: (value) => intoEmptyCell(series, serial, fromDisplay(value, display.scale), context) };
}

/** Rows stand for months; a row of the user's own may have any date of it. */
const monthEndSerial = (serial: number): number => {
  const { year, month } = dateOf(dayOf(serial));
  return serialOf(monthEnd(year, month));
};

function columnsOf(table: string, { table: name, columns }: StatSheet): readonly MetricColumn[] {
  if (table === name) return columns.values;
  if (table === growthTable(name)) return columns.growth;
  return table === planTable(name) ? columns.plan : [];
}

const over = (point: Point, { scale }: Display): FigureCell => ({
  point,
  figure: (value) => ({
    ...point.row,
    replaces: point.row.id,
    unit: point.unit,
    value: fromDisplay(value, scale),
  }),
});

function intoEmptyCell(
  series: ColumnSeries,
  serial: number,
  value: number,
  { language, wordingsIn, catalog }: PlanContext,
): UserFigure {
  const { area, areaName, sector, metric, part, measure, unit } = series;
  const period = rowPeriod(serial, series.class);
  return {
    area,
    ...(areaName ? { areaName } : {}),
    sector,
    metric,
    ...(part ? { part } : {}),
    indicator: statisticName(series, language, wordingsIn(area), catalog),
    kind: series.class === 'stock' ? 'stock' : 'flow',
    measure,
    period: period.code,
    ...(measure === 'change' ? { base: samePeriodLastYear(period).code } : {}),
    value,
    unit,
  };
}

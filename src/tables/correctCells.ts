import type { Display } from '../catalog/types';
import { correct, type Ledger, type Point, type UserFigure } from '../ledger/ledger';
import { samePeriodLastYear } from '../model/period';
import type { PlanContext } from './context';
import { columnDisplay, fromDisplay } from './display';
import { headlines, keyOf } from './headlines';
import { PER_CENT, type ColumnSeries, type MetricColumn } from './metricTable';
import { growthTable, OVERVIEW_TABLE, planTable } from './names';
import { contextOf, statSheets, type PlanOptions } from './planWorkbook';
import { statisticName } from './statColumn';
import type { StatSheet } from './statSheet';
import { rowPeriod } from './tableClass';

/** A number that the user typed into a table of statistics. */
export interface CellEdit {
  /** The Table's name. */
  readonly table: string;
  /** The column's key. */
  readonly column: string;
  /** The row's key. */
  readonly row: string | number | null;
  /** As the cell has it: in the column's unit. */
  readonly value: number;
}

export interface CorrectedCells {
  readonly ledger: Ledger;
  /** Edits of cells that belong to no series. */
  readonly unmatched: readonly CellEdit[];
}

/**
 * Keeps what the user typed over cells of the tables: as corrections of the figures that the cells showed, or as figures
 * of the user's own where a cell was empty.
 * @param options those with which the tables were last planned
 */
export function correctCells(
  ledger: Ledger,
  edits: readonly CellEdit[],
  options: PlanOptions,
): CorrectedCells {
  if (edits.length === 0) return { ledger, unmatched: [] };
  const context = contextOf(ledger, options);
  const sheets = statSheets(context);
  const unmatched: CellEdit[] = [];
  const corrected = edits.reduce((before, edit) => {
    const figure =
      edit.table === OVERVIEW_TABLE ? headlineFigure(edit, context) : tableFigure(edit, sheets, context);
    if (!figure) unmatched.push(edit);
    return figure ? correct(before, figure) : before;
  }, ledger);
  return { ledger: corrected, unmatched };
}

function headlineFigure({ column, row, value }: CellEdit, context: PlanContext): UserFigure | undefined {
  const headline = headlines(context).find(({ level }) => keyOf(level) === row);
  if (!headline) return undefined;
  const { level, change, plan } = headline;
  if (column === 'value') return over(level, value, columnDisplay(level.sector, level.metric, level.unit));
  const point = column === 'change' ? change : column === 'plan' ? plan : undefined;
  return point && over(point, value, PER_CENT);
}

function tableFigure(
  edit: CellEdit,
  sheets: readonly StatSheet[],
  context: PlanContext,
): UserFigure | undefined {
  const column = sheets
    .flatMap((sheet) => columnsOf(edit.table, sheet))
    .find(({ key }) => key === edit.column);
  if (!column || typeof edit.row !== 'number') return undefined;
  const point = column.points.get(edit.row);
  return point
    ? over(point, edit.value, column.display)
    : intoEmptyCell(column.series, edit.row, fromDisplay(edit.value, column.display.scale), context);
}

function columnsOf(table: string, { table: name, columns }: StatSheet): readonly MetricColumn[] {
  if (table === name) return columns.values;
  if (table === growthTable(name)) return columns.growth;
  return table === planTable(name) ? columns.plan : [];
}

function over({ row, unit }: Point, value: number, { scale }: Display): UserFigure {
  return { ...row, replaces: row.id, unit, value: fromDisplay(value, scale) };
}

function intoEmptyCell(
  series: ColumnSeries,
  serial: number,
  value: number,
  { language, wordingsIn }: PlanContext,
): UserFigure {
  const { area, areaName, sector, metric, part, measure, unit } = series;
  const period = rowPeriod(serial, series.class);
  return {
    area,
    ...(areaName ? { areaName } : {}),
    sector,
    metric,
    ...(part ? { part } : {}),
    indicator: statisticName(series, language, wordingsIn(area)),
    kind: series.class === 'stock' ? 'stock' : 'flow',
    measure,
    period: period.code,
    ...(measure === 'change' ? { base: samePeriodLastYear(period).code } : {}),
    value,
    unit,
  };
}

import type { Catalog } from '../catalog/catalog';
import { observationOf, type LedgerRow, type UserFigure } from '../ledger/ledger';
import { toRow } from '../ledger/rows';
import { KIND_NAMES, MEASURE_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { NATION, type Measure, type StockOrFlow } from '../model/observation';
import { samePeriodLastYear, type Period } from '../model/period';
import { isYes, periodIn } from './dataCells';
import { fromDisplay } from './display';
import { fold, UnreadableCell, type RecordCells } from './recordCells';
import { metricNamed, sectorNamed, slugOf } from './seriesNames';
import { unitNamed, usualUnit, type ScaledUnit } from './units';

/**
 * A figure of the user's own in Số liệu: sector, statistic, period, a value and, outside the catalog, a unit; what is
 * left out is the whole country, a level, and what the catalog says of the statistic.
 *
 * @param present the rows read so far, by id: the new one's is none of these
 * @param isCopy it was copied from a figure of a briefing, whose sentence is not its own
 * @throws UnreadableCell where one of these is missing or cannot be read
 */
export function readOwnRow(
  cells: RecordCells,
  present: ReadonlyMap<string, LedgerRow>,
  isCopy: boolean,
  catalog: Catalog,
): LedgerRow {
  const figure = figureIn(cells, present, catalog);
  const observation = observationOf(figure);
  let id = observation.id;
  for (let n = 2; present.has(id); n++) id = `${observation.id}|${n}`;
  return toRow({ ...observation, id }, isCopy ? '' : cells.text('sentence'), {
    use: isYes(cells.text('use')),
    excluded: isYes(cells.text('excluded')),
  });
}

function figureIn(cells: RecordCells, present: ReadonlyMap<string, LedgerRow>, catalog: Catalog): UserFigure {
  const sector = sectorNamed(cells.required('sector'), catalog);
  if (!sector) throw new UnreadableCell('sector', cells.text('sector'));
  const indicator = cells.required('metric').trim();
  const metric = metricNamed(sector, indicator, catalog) ?? metricOfOthers(sector, indicator, present);
  const part = cells.text('part').trim();
  const measure = cells.code('measure', MEASURE_NAMES) ?? 'level';
  const period = periodIn(cells, 'period');
  if (!period) throw new UnreadableCell('period', '');
  const value = cells.number('used') ?? cells.number('value');
  if (value === undefined) throw new UnreadableCell('used', '');
  const { unit, scale } = unitIn(cells, sector, metric, measure, catalog);
  const base = baseIn(cells, measure, period);
  return {
    ...areaIn(cells, present),
    sector,
    metric,
    indicator,
    ...(part ? { part: slugOf(part) } : {}),
    kind: cells.code('kind', KIND_NAMES) ?? usualKind(sector, metric, unit, catalog),
    measure,
    period: period.code,
    ...(base ? { base } : {}),
    value: fromDisplay(value, scale),
    unit,
  };
}

/** The statistic that a briefing calls so, else one of its own. */
const metricOfOthers = (sector: string, name: string, rows: ReadonlyMap<string, LedgerRow>): string =>
  [...rows.values()].find((row) => row.sector === sector && fold(row.indicator) === fold(name))?.metric ??
  slugOf(name);

const usualKind = (sector: string, metric: string, unit: string, catalog: Catalog): StockOrFlow =>
  catalog.metricOf(sector, metric)?.kind ?? (unit === 'VND' || unit === 'USD' ? 'flow' : 'stock');

/** The whole country where nothing else is said; an area that a briefing names is that one. */
function areaIn(
  cells: RecordCells,
  rows: ReadonlyMap<string, LedgerRow>,
): { readonly area: string; readonly areaName?: string } {
  const areaName = cells.text('area').trim();
  const name = fold(areaName);
  if (['', NATION, fold(WORKBOOK.nation.vi), fold(WORKBOOK.nation.en)].includes(name))
    return { area: NATION };
  const known = [...rows.values()].find((row) => row.areaName !== undefined && fold(row.areaName) === name);
  return { area: known?.area ?? slugOf(areaName), areaName: known?.areaName ?? areaName };
}

function unitIn(
  cells: RecordCells,
  sector: string,
  metric: string,
  measure: Measure,
  catalog: Catalog,
): ScaledUnit {
  const text = cells.text('unit').trim();
  const unit = text === '' ? usualUnit(sector, metric, measure, catalog) : unitNamed(text, catalog);
  if (!unit) throw new UnreadableCell('unit', '');
  return unit;
}

/** A change is one against the same period last year where nothing else is said. */
function baseIn(cells: RecordCells, measure: Measure, period: Period): string | undefined {
  if (measure !== 'change' && measure !== 'delta') return undefined;
  return (periodIn(cells, 'base') ?? samePeriodLastYear(period)).code;
}

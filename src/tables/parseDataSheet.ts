import { CATALOG, type Catalog } from '../catalog/catalog';
import { USER, type Correction, type LedgerRow } from '../ledger/ledger';
import { isTouched, toRow } from '../ledger/rows';
import {
  FIELD_NAMES,
  HEDGE_NAMES,
  HELD_NAMES,
  MEASURE_NAMES,
  PROVENANCE_NAMES,
  STATUS_NAMES,
} from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { NATION, type Observation, type Provenance } from '../model/observation';
import { parsePeriod } from '../model/period';
import { DATA_COLUMNS, REQUIRED_DATA } from './dataColumns';
import { fromDisplay } from './display';
import { DATA_TABLE } from './names';
import { once } from './once';
import { NOWHERE, parsePlace } from './place';
import { isYes, periodIn } from './dataCells';
import { readOwnRow } from './ownRow';
import { fold, UnreadableCell, type RecordCells } from './recordCells';
import { kindRead, seriesChanges } from './seriesChanges';
import { readRecords, type CellTable, type SheetReading } from './recordReader';

/**
 * Reads Số liệu back into ledger rows, with what the user changed in its tinted columns. What is unreadable in a tinted
 * column is reported, counts as unchanged and stays in its cell; a row whose other cells are damaged is reported and
 * kept as it is. Rows of the user's own are read from what they show, see {@link readOwnRow}.
 *
 * @param known figures whose rows hold what was written, by the index of the data row
 */
export const parseDataSheet = (
  cells: CellTable,
  known?: ReadonlyMap<number, LedgerRow>,
  catalog: Catalog = CATALOG,
): SheetReading<LedgerRow> =>
  readRecords(
    DATA_TABLE,
    DATA_COLUMNS,
    cells,
    REQUIRED_DATA,
    (row) => rowOf(row, catalog),
    (row, present) => ownRow(row, present, catalog),
    known,
  );

/** A row that the user typed, or copied and changed; `undefined` for a copy that says the same. */
function ownRow(
  cells: RecordCells,
  present: ReadonlyMap<string, LedgerRow>,
  catalog: Catalog,
): LedgerRow | undefined {
  const isCopy = cells.text('id') !== '';
  if (isCopy && !isTouched(rowOf(cells, catalog))) return undefined;
  return readOwnRow(cells, present, isCopy, catalog);
}

function rowOf(cells: RecordCells, catalog: Catalog): LedgerRow {
  const scale = scaleOf(cells);
  const observation = observationOf(cells, scale.scale, scale.unit);
  const used = cells.lenient(() => cells.number('used'), undefined);
  const period = cells.lenient(() => periodIn(cells, 'period')?.code, undefined);
  const base = cells.lenient(() => baseOf(cells, observation), undefined);
  const corrected: { -readonly [K in keyof Correction]: Correction[K] } = seriesChanges(
    cells,
    observation,
    catalog,
  );
  if (used !== undefined) corrected.value = fromDisplay(used, scale.scale);
  if (period) corrected.period = period;
  if (base) corrected.base = base;
  return toRow(observation, cells.text('sentence'), {
    use: isYes(cells.text('use')),
    excluded: isYes(cells.text('excluded')),
    corrected,
  });
}

function observationOf(cells: RecordCells, scale: number, unit: string): Observation {
  const id = cells.required('id');
  const [area = '', sector = '', metric = '', part = '', ...more] = cells.required('series').split('|');
  if (!area || !sector || !metric || more.length > 0)
    throw new UnreadableCell('series', cells.text('series'));
  const value = cells.number('value');
  const measure = cells.code('measure', MEASURE_NAMES);
  const periodRead = cells.required('periodRead');
  if (value === undefined) throw new UnreadableCell('value', '');
  if (!measure) throw new UnreadableCell('measure', '');
  if (!parsePeriod(periodRead)) throw new UnreadableCell('periodRead', periodRead);
  const areaName = cells.text('area');
  const isNation = area === NATION || areaName === WORKBOOK.nation.vi || areaName === WORKBOOK.nation.en;
  const briefing = id.slice(0, Math.max(0, id.lastIndexOf('@')));
  return {
    id,
    briefing: id.startsWith(`${USER}@`) ? USER : briefing,
    area,
    areaName: isNation ? undefined : areaName,
    sector,
    metric,
    indicator: cells.text('indicator'),
    part,
    kind: kindRead(cells),
    period: periodRead,
    measure,
    base: cells.text('baseRead'),
    comparedWith: cells.text('group'),
    value: fromDisplay(value, scale),
    unit,
    of: cells.number('of'),
    hedge: cells.code('hedge', HEDGE_NAMES),
    status: isReleased(cells) ? 'held' : (cells.code('status', STATUS_NAMES) ?? 'normal'),
    ...(cells.parsed('place', parsePlace) ?? NOWHERE),
    text: cells.text('text'),
    how: howOf(cells),
    settled: isYes(cells.text('settled')),
    suggestion: cells.parsed('suggestion', suggestionOf),
  };
}

/** `1e9 VND`: the scale of the row's values, and the unit. */
function scaleOf(cells: RecordCells): { readonly scale: number; readonly unit: string } {
  const code = cells.required('unitCode');
  const found = scaleIn(code);
  if (!found) throw new UnreadableCell('unitCode', code);
  return found;
}

const scaleIn = once(
  (code: string) => code,
  (code): { readonly scale: number; readonly unit: string } | undefined => {
    const match = /^1e(\d{1,2}) (.+)$/su.exec(code);
    return match ? { scale: 10 ** Number(match[1]), unit: match[2]! } : undefined;
  },
);

/** The base that counts; a group's name in the same column is none. */
function baseOf(cells: RecordCells, { base, comparedWith }: Observation): string | undefined {
  if (!base && cells.text('base') === comparedWith) return undefined;
  return periodIn(cells, 'base')?.code;
}

const isReleased = (cells: RecordCells): boolean =>
  [HELD_NAMES.released.vi, HELD_NAMES.released.en].some((name) => fold(name) === fold(cells.text('status')));

/** `nêu · thừa · đoán`: for sector, statistic and period. */
const howOf = (cells: RecordCells): Observation['how'] => cells.parsed('how', howIn) ?? ASSUMED;

const ASSUMED: Observation['how'] = { sector: 'assumed', metric: 'assumed', period: 'assumed' };

const howIn = once(
  (text: string) => text,
  (text): Observation['how'] | undefined => {
    const [sector, metric, period] = text.split('·').map(provenanceOf);
    return sector && metric && period ? { sector, metric, period } : undefined;
  },
);

const provenanceOf = (name: string): Provenance | undefined => codeOf(name, PROVENANCE_NAMES);

/** `kỳ: 2023-11`. */
function suggestionOf(text: string): Observation['suggestion'] {
  const colon = text.indexOf(':');
  const field = colon < 0 ? undefined : codeOf(text.slice(0, colon), FIELD_NAMES);
  return field && { field, value: text.slice(colon + 1).trim() };
}

function codeOf<K extends string>(
  name: string,
  names: Readonly<Record<K, { vi: string; en: string }>>,
): K | undefined {
  const wanted = fold(name);
  return (Object.keys(names) as K[]).find(
    (code) => fold(names[code].vi) === wanted || fold(names[code].en) === wanted,
  );
}

import type { Catalog } from '../catalog/catalog';
import type { Correction } from '../ledger/ledger';
import { KIND_NAMES } from '../messages/values';
import type { Observation, StockOrFlow } from '../model/observation';
import { fold, UnreadableCell, type RecordCells } from './recordCells';
import { metricNamed, namesDigest, sectorNamed, slugOf } from './seriesNames';

/** What the hidden column "counted" holds: sector and statistic where the user changed them, the kind as read. */
interface Counted {
  readonly sector: string;
  readonly metric: string;
  readonly kind: StockOrFlow | undefined;
  /** Of the names that were written; empty in workbooks that have no such column. */
  readonly digest: string;
}

function countedIn(cells: RecordCells): Counted {
  const [sector = '', metric = '', kind = '', digest = ''] = cells.text('counted').split('|');
  return { sector, metric, kind: kind === 'stock' || kind === 'flow' ? kind : undefined, digest };
}

const kindShown = (cells: RecordCells): StockOrFlow | undefined =>
  cells.lenient(() => cells.code('kind', KIND_NAMES), undefined);

/** Whether a stock or a flow was read, whatever the cell says now. */
export const kindRead = (cells: RecordCells): StockOrFlow => {
  const { kind } = countedIn(cells);
  return kind ?? cells.code('kind', KIND_NAMES) ?? 'flow';
};

/**
 * What the user changed of a row's sector, statistic and kind. Names that are still as they were written say nothing
 * new, also when the catalog has other labels by now; an emptied cell takes the change back.
 */
export function seriesChanges(
  cells: RecordCells,
  read: Pick<Observation, 'sector' | 'metric' | 'indicator'>,
  catalog: Catalog,
): Pick<Correction, 'sector' | 'metric' | 'indicator' | 'kind'> {
  const counted = countedIn(cells);
  const names = { sector: cells.text('sector'), metric: cells.text('metric') };
  const kind = counted.kind === undefined ? undefined : kindShown(cells);
  const isAsWritten = counted.digest === namesDigest(names);
  const sector = isAsWritten
    ? counted.sector
    : (cells.lenient(() => sectorIn(names.sector, catalog), counted.sector) ?? '');
  const metric = isAsWritten
    ? counted.metric
    : metricIn(names.metric, sector || read.sector, read, counted, catalog);
  const isCatalogued = catalog.metricOf(sector || read.sector, metric || read.metric) !== undefined;
  const changes: { -readonly [K in 'sector' | 'metric' | 'indicator' | 'kind']?: Correction[K] } = {};
  if (sector) changes.sector = sector;
  if (metric) changes.metric = metric;
  if (metric && !isCatalogued) changes.indicator = names.metric.trim();
  if (kind) changes.kind = kind;
  return changes;
}

function sectorIn(text: string, catalog: Catalog): string | undefined {
  if (text.trim() === '') return undefined;
  const sector = sectorNamed(text, catalog);
  if (!sector) throw new UnreadableCell('sector', text);
  return sector;
}

/** The statistic that a name means; the one that counted before where it is that one's. Empty for the one read. */
function metricIn(
  text: string,
  sector: string,
  read: Pick<Observation, 'sector' | 'metric' | 'indicator'>,
  counted: Counted,
  catalog: Catalog,
): string {
  const name = fold(text);
  if (name === '') return '';
  const former = counted.metric || read.metric;
  const label = catalog.metricOf(counted.sector || read.sector, former)?.label;
  if ([label?.vi, label?.en, former].some((known) => known !== undefined && fold(known) === name))
    return counted.metric;
  if (!counted.metric && fold(read.indicator) === name) return '';
  const known = metricNamed(sector, text, catalog);
  // In a workbook without digests a name that nobody knows may be a label of an older catalog.
  return known ?? (counted.digest === '' ? counted.metric : slugOf(text));
}

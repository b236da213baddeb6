import { CATALOG, type Catalog } from '../catalog/catalog';
import type { LedgerRow } from '../ledger/ledger';
import type { Language } from '../messages/types';
import { digest } from '../model/digest';
import { fold } from './recordCells';

/** The names of a figure's sector and statistic, as Số liệu shows them. */
export interface SeriesNames {
  readonly sector: string;
  readonly metric: string;
}

export const seriesNames = (
  { sector, metric, indicator }: Pick<LedgerRow, 'sector' | 'metric' | 'indicator'>,
  language: Language,
  catalog: Catalog = CATALOG,
): SeriesNames => ({
  sector: catalog.sectorOf(sector)?.label[language] ?? sector,
  metric: catalog.metricOf(sector, metric)?.label[language] ?? indicator,
});

/** Tells whether the names in the cells are still those that were written, whatever the catalog calls them now. */
export const namesDigest = ({ sector, metric }: SeriesNames): string =>
  digest(`${fold(sector)}\n${fold(metric)}`);

/** The id of the sector that a name means, in either language; `undefined` when there is none. */
export function sectorNamed(text: string, catalog: Catalog = CATALOG): string | undefined {
  const name = fold(text);
  return catalog.sectors.find(({ id, label, short, names }) =>
    [id, label.vi, label.en, short.vi, short.en, ...names].some((known) => fold(known) === name),
  )?.id;
}

/** The id of the statistic of a sector that a name means, in either language; `undefined` outside the catalog. */
export function metricNamed(sector: string, text: string, catalog: Catalog = CATALOG): string | undefined {
  const name = fold(text);
  return catalog.metrics.find(
    (row) =>
      (row.sector === sector || row.sector === 'any') &&
      [row.id, row.label.vi, row.label.en].some((known) => fold(known) === name),
  )?.id;
}

/** The id of a name that the catalog does not have: `Trạm 6G thử nghiệm` is `tram-6g-thu-nghiem`. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

import { CATALOG, type Catalog, type SeriesBreak } from '../catalog/catalog';
import { OWN_COLORS } from '../catalog/sectors';
import type { MetricRow, SectorRow } from '../catalog/types';
import { VOCABULARY_KINDS, type OwnMetric, type Vocabulary } from '../catalog/vocabulary';
import type { LedgerRow, OwnVocabulary, RowProblem } from '../ledger/ledger';
import { WORD_KIND_NAMES } from '../messages/values';
import { periodIn } from './dataCells';
import { columnDisplay } from './display';
import { fold, RecordCells, UnreadableCell } from './recordCells';
import { metricNamed, sectorNamed, slugOf } from './seriesNames';
import { unitNamed } from './units';
import type { WrittenRow } from './vocabularySheet';

/** A row as words are checked: every cell a text, empty where it says nothing. */
export interface WordRow {
  readonly kind: string;
  readonly id: string;
  readonly wordings: string;
  readonly sector: string;
  readonly unit: string;
  readonly stockOrFlow: string;
  readonly vi: string;
  readonly en: string;
}

/** Turns rows into words for reading; what is wrong with a row says so under its number, counted from 1. */
export type CheckWords = (rows: readonly WordRow[]) => {
  readonly vocabulary: Vocabulary;
  readonly problems: readonly RowProblem[];
};

type Kind = keyof typeof WORD_KIND_NAMES;

const NO_ROW: WordRow = {
  kind: '',
  id: '',
  wordings: '',
  sector: '',
  unit: '',
  stockOrFlow: '',
  vi: '',
  en: '',
};

/** What Danh mục says, as far as its rows are right. */
export interface OwnWords {
  readonly vocabulary: OwnVocabulary;
  readonly catalog: Catalog;
}

let last: { readonly check: CheckWords; readonly key: string; readonly words: OwnWords } | undefined;

/** The words of Danh mục with the sectors and statistics that they add; the same rows again give the same words. */
export function ownWords(rows: readonly WrittenRow[], check: CheckWords): OwnWords {
  const key = JSON.stringify(rows);
  if (last?.check !== check || last.key !== key) last = { check, key, words: checked(rows, check) };
  return last.words;
}

function checked(rows: readonly WrittenRow[], check: CheckWords): OwnWords {
  const { vocabulary: words, problems: found } = check(rows.map(wordRow));
  const problems = new Map(
    found.map((problem) => [rows[Number(problem.facts['row']) - 1]?.id, placed(problem, rows)]),
  );
  for (const row of rows)
    if (kindOf(row) === undefined) {
      const facts = { row: row.row, value: cellText(row, 'kind') };
      problems.set(row.id, { code: 'vocabulary-row-kind', facts });
    }
  return {
    vocabulary: {
      rows: rows.map(({ row: _, ...record }) => withProblem(record, problems.get(record.id))),
      words,
    },
    catalog: catalogOf(words),
  };
}

const withProblem = <T extends { readonly id: string }>(record: T, problem: RowProblem | undefined): T =>
  problem ? { ...record, problem } : record;

/** Rows are named as the sheet counts them, their kinds as the user wrote them. */
function placed({ code, facts }: RowProblem, rows: readonly WrittenRow[]): RowProblem {
  const at = (row: string | number | undefined): WrittenRow | undefined => rows[Number(row) - 1];
  const { row, first } = facts;
  const place = at(row);
  return {
    code,
    facts: {
      ...facts,
      row: place?.row ?? row ?? '',
      list: place ? cellText(place, 'kind') : '',
      ...(first === undefined ? {} : { first: at(first)?.row ?? first }),
    },
  };
}

const cellText = ({ cells }: Pick<WrittenRow, 'cells'>, key: string): string =>
  String(cells[key] ?? '').trim();

function kindOf(row: Pick<WrittenRow, 'cells'>): Kind | undefined {
  const name = fold(cellText(row, 'kind'));
  return (Object.keys(WORD_KIND_NAMES) as Kind[]).find((kind) => {
    const { vi, en } = WORD_KIND_NAMES[kind];
    const others = kind === 'breaks' ? [] : VOCABULARY_KINDS[kind];
    return [vi, en, ...others].some((known) => fold(known) === name);
  });
}

/** Names of the catalog's own sectors and statistics stand for these, so that a row adds wordings to them. */
function wordRow(row: WrittenRow): WordRow {
  const kind = kindOf(row);
  if (kind === undefined || kind === 'breaks') return NO_ROW;
  const [name, sector] = [cellText(row, 'name'), cellText(row, 'sector')];
  const known =
    kind === 'sectors'
      ? sectorNamed(name)
      : kind === 'metrics'
        ? metricNamed(sectorNamed(sector) ?? '', name)
        : undefined;
  const named = known === undefined && (kind === 'sectors' || kind === 'metrics');
  return {
    kind: VOCABULARY_KINDS[kind][0]!,
    id: known ?? name,
    wordings: cellText(row, 'wordings'),
    sector,
    unit: cellText(row, 'unit'),
    stockOrFlow: cellText(row, 'flow'),
    vi: named ? name : '',
    en: named ? cellText(row, 'english') : '',
  };
}

function catalogOf({ sectors = [], metrics = [], units = [] }: Vocabulary): Catalog {
  const own = sectors
    .filter(({ id }) => !CATALOG.sectorOf(slugOf(id)))
    .map(({ id, names, label }, index): SectorRow => {
      const name = label ?? { vi: id, en: id };
      return {
        id: slugOf(id),
        label: name,
        short: name,
        names,
        color: OWN_COLORS[index % OWN_COLORS.length]!,
      };
    });
  const catalog = CATALOG.with({ sectors: own, units });
  return catalog.with({ metrics: metrics.map((metric) => metricRow(metric, catalog)) });
}

function metricRow({ id, sector, names, kind, unit, label }: OwnMetric, catalog: Catalog): MetricRow {
  const metric = slugOf(id);
  const owner = sectorNamed(sector, catalog) ?? sector;
  const known = catalog.metricOf(owner, metric);
  const measured = unitNamed(unit, catalog);
  const isUsual = measured.scale === 1 || measured.scale === columnDisplay('', '', measured.unit).scale;
  const display = isUsual ? undefined : { scale: measured.scale, label: { vi: unit, en: unit }, decimals: 2 };
  // Counted otherwise in one sector, a statistic that every sector has stays what it is in the others.
  const differs = known?.unit !== measured.unit || known.kind !== kind;
  return {
    needs: '',
    // A name of the catalog's keeps what the catalog knows of it.
    ...known,
    id: metric,
    sector: known && !differs ? known.sector : owner,
    label: label ?? known?.label ?? { vi: names[0]!, en: names[0]! },
    kind,
    unit: measured.unit,
    own: true,
    display: (known?.unit === measured.unit ? known.display : undefined) ?? display,
  };
}

/** The breaks that Danh mục names, and what is wrong with the others; statistics are known from the catalog and the figures. */
export function breaksOf(
  rows: readonly WrittenRow[],
  catalog: Catalog,
  figures: readonly LedgerRow[],
): { readonly breaks: readonly SeriesBreak[]; readonly problems: ReadonlyMap<string, RowProblem> } {
  const problems = new Map<string, RowProblem>();
  const breaks = rows.flatMap((row): SeriesBreak[] => {
    if (kindOf(row) !== 'breaks') return [];
    const wrong = (code: RowProblem['code'], facts: RowProblem['facts']): SeriesBreak[] => {
      problems.set(row.id, { code, facts: { row: row.row, list: cellText(row, 'kind'), ...facts } });
      return [];
    };
    const [name, sectorName] = [cellText(row, 'name'), cellText(row, 'sector')];
    const sector = sectorNamed(sectorName, catalog);
    if (!sector) return wrong('vocabulary-sector', { value: sectorName });
    const metric = metricNamed(sector, name, catalog) ?? metricIn(figures, sector, name);
    if (!metric) return wrong('vocabulary-statistic', { sector: sectorName, value: name });
    const from = fromOf(row);
    return from
      ? [{ sector, metric, from: from.code, start: from.start }]
      : wrong('vocabulary-from', { value: cellText(row, 'from') });
  });
  return { breaks, problems };
}

/** The statistic that briefings call so. */
const metricIn = (figures: readonly LedgerRow[], sector: string, name: string): string | undefined =>
  figures.find((row) => row.sector === sector && fold(row.indicator) === fold(name))?.metric;

function fromOf({ cells }: WrittenRow): ReturnType<typeof periodIn> {
  try {
    return periodIn(new RecordCells((key) => cells[key]), 'from');
  } catch (error) {
    if (error instanceof UnreadableCell) return undefined;
    throw error;
  }
}

/** The catalog with sectors that are no more in Danh mục and of which there are figures: their sheets stay. */
export function withSectorsOf(catalog: Catalog, figures: readonly { readonly sector: string }[]): Catalog {
  const lost = [...new Set(figures.map(({ sector }) => sector))].filter((id) => !catalog.sectorOf(id)).sort();
  if (lost.length === 0) return catalog;
  const sectors = lost.map((id, index): SectorRow => {
    const name = id.charAt(0).toUpperCase() + id.slice(1).replace(/-/gu, ' ');
    const label = { vi: name, en: name };
    return { id, label, short: label, names: [], color: OWN_COLORS[index % OWN_COLORS.length]! };
  });
  return catalog.with({ sectors });
}

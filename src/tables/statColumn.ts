import type { Catalog } from '../catalog/catalog';
import type { SectorRow } from '../catalog/types';
import type { Ledger } from '../ledger/ledger';
import { asUsed } from '../ledger/rows';
import { onceASeries, seriesOf } from '../ledger/series';
import { format } from '../messages/format';
import type { Language, Message } from '../messages/types';
import { SCALE_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { seriesKey } from '../model/observation';
import { sinceText, splitBreak, withBreak } from './breaks';
import { columnDisplay } from './display';
import { TABLE_CLASSES, type TableClass } from './tableClass';

/** A statistic in one class of period: what a column of a sector's table gathers. */
export interface StatColumn {
  readonly sector: string;
  readonly metric: string;
  readonly part: string;
  readonly class: TableClass;
  /** The unit of values; empty in tables of growth and plan completion, which are in %. */
  readonly unit: string;
  /** After a break in the series: code of the first period that is counted the new way. */
  readonly from?: string;
}

/** The column's identity in plans: stable, and readable back by {@link parseColumnKey}. */
export const columnKey = (c: StatColumn): string =>
  withBreak([c.sector, c.metric, c.part, c.class, c.unit].join('|'), c.from);

/** Reads a column's key back; `undefined` when it is none. */
export function parseColumnKey(key: string): StatColumn | undefined {
  const { series, from } = splitBreak(key);
  const [sector, metric, part, tableClass, ...unit] = series.split('|');
  const found = TABLE_CLASSES.find((c) => c === tableClass);
  if (!sector || !metric || part === undefined || !found || unit.length !== 1) return undefined;
  return { sector, metric, part, class: found, unit: unit[0]!, ...(from ? { from } : {}) };
}

/** Sectors and statistics in the catalog's order, then what is outside it by its id. */
export const compareColumns = (a: StatColumn, b: StatColumn, catalog: Catalog): number =>
  catalog.sectorOrder(a.sector) - catalog.sectorOrder(b.sector) ||
  catalog.metricOrder(a.sector, a.metric) - catalog.metricOrder(b.sector, b.metric) ||
  compare(a.metric, b.metric) ||
  compare(a.part, b.part) ||
  TABLE_CLASSES.indexOf(a.class) - TABLE_CLASSES.indexOf(b.class) ||
  compare(a.unit, b.unit) ||
  compare(a.from ?? '', b.from ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names of series outside the catalog, as the briefings have them, the earliest first. */
export type Wordings = (column: Pick<StatColumn, 'sector' | 'metric' | 'part'>) => readonly string[];

export function wordingsOf(ledger: Ledger): (area: string) => Wordings {
  const words = new Map(seriesOf(ledger).map((series) => [series.key, namesIn(series)]));
  return (area) =>
    ({ sector, metric, part }) =>
      words.get(seriesKey({ area, sector, metric, part })) ?? [];
}

const namesIn = onceASeries(({ rows }): readonly string[] => {
  const indicators = new Set(rows.map((row) => asUsed(row).indicator));
  return [...new Set([...indicators].map(capitalised))];
});

const NAME_LIMIT = 80;

const capitalised = (text: string): string => {
  const name = text.replace(/\s+/gu, ' ').trim();
  const cut = name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT - 1).trimEnd()}…` : name;
  return cut.charAt(0).toLocaleUpperCase('vi') + cut.slice(1);
};

/** Every name that a statistic goes by: the catalog's, else the briefings' words, else its id. */
function namesOf(column: StatColumn, wordings: Wordings, catalog: Catalog): readonly Message[] {
  const row = catalog.metricOf(column.sector, column.metric);
  const words = wordings(column);
  if (row && column.part === '') return [row.label];
  const parts = words.length > 0 ? words : [capitalised((column.part || column.metric).replace(/-/gu, ' '))];
  return parts.map((part) =>
    row
      ? {
          vi: format(WORKBOOK['with-part'], 'vi', { name: row.label.vi, part }),
          en: format(WORKBOOK['with-part'], 'en', { name: row.label.en, part }),
        }
      : { vi: part, en: part },
  );
}

/** The statistic's name without class and unit, in a language. */
export const statisticName = (
  column: StatColumn,
  language: Language,
  wordings: Wordings,
  catalog: Catalog,
): string => namesOf(column, wordings, catalog)[0]![language];

/**
 * The statistic's name on its own sector's sheet: without the sector where the rest still says which statistic it is
 * ("Doanh thu dịch vụ viễn thông" is "Doanh thu dịch vụ" there, "Doanh thu viễn thông" stays).
 */
function withoutSector(name: string, sector: SectorRow, language: Language, catalog: Catalog): string {
  const words = [sector.label[language], sector.short[language]].map((word) => word.toLocaleLowerCase('vi'));
  const lower = name.toLocaleLowerCase('vi');
  for (const word of words) {
    const rest = lower.endsWith(` ${word}`)
      ? name.slice(0, -word.length - 1)
      : lower.startsWith(`${word} `)
        ? capitalised(name.slice(word.length + 1))
        : '';
    const isTaken = catalog.metrics.some(
      (row) => (row.sector === sector.id || row.sector === 'any') && row.label[language] === rest,
    );
    if (rest !== '' && !isTaken) return rest;
  }
  return name;
}

/** The name of a statistic on its sector's own sheet; among other sectors, as on an area's, it says which it is of. */
export function nameOnSheet(
  column: StatColumn,
  language: Language,
  wordings: Wordings,
  withSector: boolean,
  catalog: Catalog,
): string {
  const name = statisticName(column, language, wordings, catalog);
  const sector = catalog.sectorOf(column.sector);
  if (!sector) return sinceText(name, column.from, language);
  const full = withSector
    ? sayingSector(name, name, sector, language)
    : withoutSector(name, sector, language, catalog);
  return sinceText(full, column.from, language);
}

/** The text with the sector before it, unless the statistic's name says it already. */
const sayingSector = (text: string, name: string, { short }: SectorRow, language: Language): string =>
  name.toLocaleLowerCase('vi').includes(short[language].toLocaleLowerCase('vi'))
    ? text
    : format(WORKBOOK['with-sector'], language, { sector: short[language], name: text });

/**
 * What a name leaves open of its unit: of "triệu thuê bao" beside "Thuê bao di động" only "triệu", nothing of
 * "tổ" beside "Tổ công nghệ số cộng đồng".
 */
function unitBeside(unit: string, name: string, code: string): string {
  const lower = name.toLocaleLowerCase('vi');
  if (lower.startsWith(`${unit} `)) return '';
  const per = /(?:\/|^per ).*$/u.exec(unit)?.[0];
  if (per !== undefined && lower.endsWith(per)) return '';
  const [scale = '', ...noun] = unit.split(' ');
  const isMoney = code === 'VND' || code === 'USD';
  return !isMoney && SCALE_WORDS.has(scale) && noun.length > 0 && lower.includes(noun.join(' '))
    ? scale
    : unit;
}

const SCALE_WORDS: ReadonlySet<string> = new Set(
  Object.values(SCALE_NAMES).flatMap(({ vi, en }) => [vi, en].map((name) => name.split(' ')[0]!)),
);

/** The header with class and unit ("Doanh thu lũy kế (tỷ đồng)"), and every other header that the column may carry. */
export function headersOf(
  column: StatColumn,
  language: Language,
  wordings: Wordings,
  withSector: boolean,
  catalog: Catalog,
): { readonly header: string; readonly aliases: readonly string[] } {
  const unit: Message =
    column.unit === ''
      ? WORKBOOK['per-cent']
      : columnDisplay(column.sector, column.metric, column.unit, catalog).label;
  const sector = catalog.sectorOf(column.sector);
  const headerIn = (lang: Language, names: Message): string => {
    const own = sector && !withSector ? withoutSector(names[lang], sector, lang, catalog) : names[lang];
    const name = format(WORKBOOK[`class-${column.class}`], lang, { name: own });
    const open = unitBeside(unit[lang], own, column.unit);
    const measured = open === '' ? name : format(WORKBOOK['with-unit'], lang, { name, unit: open });
    const full = sinceText(measured, column.from, lang);
    return withSector && sector ? sayingSector(full, own, sector, lang) : full;
  };
  const names = namesOf(column, wordings, catalog);
  const header = headerIn(language, names[0]!);
  const all = names.flatMap((name) => [headerIn('vi', name), headerIn('en', name)]);
  return { header, aliases: [...new Set(all)].filter((alias) => alias !== header) };
}

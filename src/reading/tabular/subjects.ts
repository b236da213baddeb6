import type { Area } from '../area';
import { joined, union, type Concepts } from '../concepts';
import type { Subject } from '../draft';
import type { Lexicon } from '../lexicon';
import type { Measured } from '../metricTable';
import { ownMetric } from '../ownMetric';
import type { PeriodPhrase } from '../periods/spec';
import { slug } from '../slug';
import type { Column, TableUnit } from './columns';

/** What the first words of a row say. */
export interface RowName {
  readonly words: string;
  readonly own: Concepts;
  /** "- Di động": an item of the row above. */
  readonly isItem: boolean;
  readonly whole?: Concepts;
  readonly sector?: string;
  readonly period?: PeriodPhrase;
  /** "Đà Nẵng": the row's figures are of a place. */
  readonly area?: Area;
  /** The words are a period and nothing else: the columns name the statistics. */
  readonly isPeriod: boolean;
  readonly unit?: TableUnit;
  /** "Số doanh nghiệp". */
  readonly counted?: TableUnit;
}

interface Around {
  readonly lexicon: Lexicon;
  readonly caption: Concepts;
  readonly section?: string;
}

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn ngành|cả nước|toàn quốc|toàn tỉnh|chung)$/iu;

/** The subject of a cell: the row's statistic, else its sector's, in the column's or the caption's words. */
export function cellSubject(
  { lexicon, caption, section }: Around,
  column: Column,
  name: RowName,
  measured: Measured | undefined,
): Subject | undefined {
  const { own } = name;
  const total = name.area !== undefined || TOTAL.test(name.words);
  // A row that names only a sector, a doer or a period takes its statistic from the column or the caption.
  const around = joined(column.concepts, caption);
  let concepts = own.head ? own : joined(own, around);
  // "Doanh nghiệp số | Doanh thu": what the column measures is of the row.
  if (own.head && column.concepts.head && column.role === 'level')
    concepts = { ids: union(own.ids, column.concepts.ids), head: column.concepts.head };
  const isSector = name.sector !== undefined && !own.head;
  const sector = name.sector ?? column.sector ?? section;
  const row = lexicon.metrics.find(concepts, sector, measured);
  const owned = row !== undefined && row.sector !== 'any' ? row.sector : undefined;
  const indicator = name.isPeriod ? column.header : name.words;
  if (indicator === '' || (!row && !concepts.head && own.ids.length === 0 && !hasLetters(indicator)))
    return undefined;
  // "Viettel", "Quận 1": a row outside the catalog's notions is a part of what the caption names.
  const isPart =
    !name.isPeriod &&
    !total &&
    !isSector &&
    own.ids.length === 0 &&
    concepts.head !== undefined &&
    row !== undefined;
  return {
    concepts,
    indicator,
    sector: isSector && !name.isPeriod ? name.sector! : (owned ?? sector ?? 'industry'),
    metric:
      row?.id ?? ownMetric(name.isPeriod || total ? (concepts.head ?? indicator) : name.words, measured),
    row,
    part: isPart || (name.isItem && own.ids.length === 0) ? slug(name.words) : undefined,
    how: {
      sector: name.sector || owned ? 'stated' : sector ? 'inherited' : 'assumed',
      metric: own.head ? 'stated' : 'inherited',
    },
  };
}

const hasLetters = (words: string): boolean => /\p{L}{2}/u.test(words);

import { joined, partBeyond, qualitiesOf, union, type Concepts } from '../lexicon/concepts';
import type { Subject } from '../figure/draft';
import type { Lexicon } from '../lexicon/lexicon';
import type { Measured } from '../lexicon/metricTable';
import { ownMetric } from '../subjects/ownMetric';
import { slug } from '../text/slug';
import type { Column } from './columns';
import type { RowName } from './rowName';

interface Around {
  readonly lexicon: Lexicon;
  readonly caption: Concepts;
  /** A row without values above that names a statistic. */
  readonly topic?: Concepts;
  readonly section?: string;
}

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn ngành|cả nước|toàn quốc|toàn tỉnh|chung)$/iu;

/** The subject of a cell: the row's statistic, else its sector's, in the column's or the caption's words. */
export function cellSubject(
  { lexicon, caption, topic, section }: Around,
  column: Column,
  name: RowName,
  measured: Measured | undefined,
): Subject | undefined {
  const { own } = name;
  const total = name.area !== undefined || TOTAL.test(name.words);
  // A row that names only a sector, a doer or a period takes its statistic from the column or the caption.
  const title = topic ? joined(topic, qualitiesOf(caption)) : caption;
  const around = column.concepts.head
    ? joined(column.concepts, qualitiesOf(title))
    : joined(column.concepts, title);
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
  // "Viettel", "Quận 1", "Internet": a row that adds nothing to the statistic's name is a part of what the caption names.
  const isPart =
    !name.isPeriod &&
    !total &&
    !(isSector && (name.sector !== section || own.ids.length === 0)) &&
    own.head === undefined &&
    concepts.head !== undefined &&
    row !== undefined &&
    !own.ids.some((id) => row.needs?.split(' ').includes(id));
  return {
    concepts,
    indicator,
    sector: isSector && !name.isPeriod ? name.sector! : (owned ?? sector ?? 'industry'),
    metric:
      row?.id ?? ownMetric(name.isPeriod || total ? (concepts.head ?? column.header) : name.words, measured),
    row,
    part: row?.own
      ? undefined
      : (partBeyond(own, row?.needs) ??
        (isPart || (name.isItem && own.ids.length === 0) ? slug(name.words) : undefined)),
    how: {
      sector: name.sector || owned ? 'stated' : sector ? 'inherited' : 'assumed',
      metric: own.head ? 'stated' : 'inherited',
    },
  };
}

const hasLetters = (words: string): boolean => /\p{L}{2}/u.test(words);

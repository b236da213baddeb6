import type { Area } from '../areas/area';
import { conceptsIn, withHeadOf, type Concepts } from '../lexicon/concepts';
import { itemsOf } from '../phrases/items';
import { tokensOf, type Lexicon, type Tokens } from '../lexicon/lexicon';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import { placesIn } from '../areas/places';
import { sectorIn } from '../lexicon/sectors';
import { columnOf, countedIn, unitIn, type Column, type TableUnit } from './columns';

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
  /** The words are a period and nothing else: columns, caption or the row above name the statistic. */
  readonly isPeriod: boolean;
  readonly unit?: TableUnit;
  /** "Số doanh nghiệp". */
  readonly counted?: TableUnit;
  /** "Tốc độ tăng (%)", "So với kế hoạch (%)": what the row says of the values above it. */
  readonly of?: Column;
}

/** "- Di động", "+ Cố định", "Trong đó: …": an item of the row above. */
const ITEM = /^(?:[-–+•*]\s*|trong đó\s*:?\s*)/iu;
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])[.)]\s+/u;
const YEAR = /^(?:19|20)\d\d$/;
/** A row that opens so compares: "% tăng", "Tăng/giảm so với cùng kỳ", "Đạt so với kế hoạch (%)", "Tốc độ tăng trưởng doanh thu". */
const COMPARES =
  /^(?:%\s*)?(?:(?:(?:tỷ lệ|mức(?: độ)?) )?(?:tăng|giảm|so(?: sánh)?|svck|đạt|thực hiện|hoàn thành|vượt)(?=\s*(?:$|[(%/,+;:]|so |với |kế hoạch|kh |cùng))|(?:tốc độ )?tăng trưởng|tốc độ tăng)/iu;
const PLANNED = /kế hoạch|dự toán|(?<!\p{L})kh(?!\p{L})/iu;
const ROLES: ReadonlySet<Column['role']> = new Set(['change', 'delta', 'plan']);

/** Reads the words that name a row. */
export function rowNameOf(cell: string, lexicon: Lexicon, home: Area, whole: Concepts | undefined): RowName {
  const isItem = ITEM.test(cell);
  let words = cell.replace(ITEM, '').replace(NUMBER, '');
  if (YEAR.test(words)) words = `năm ${words}`;
  const tokens = tokensOf(words, lexicon);
  const named = conceptsIn(tokens, 0, tokens.length);
  const unit = unitIn(words, tokens);
  let period: PeriodPhrase | undefined;
  for (const item of itemsOf(words, tokens, 0, tokens.length))
    if (item.kind === 'period' && !isRelative(item.phrase)) period ??= item.phrase;
  const [place] = placesIn(words, tokens, 0, tokens.length, home);
  const isPlace = place?.areas.length === 1 && place.at === 0 && place.end === tokens.length;
  const of = COMPARES.test(words) ? columnOf(words, 1, lexicon) : undefined;
  return {
    area: isPlace ? place.areas[0] : undefined,
    words: unit ? words.replace(/\s*[(,:][^(]*$/u, '') : words,
    isItem,
    own: isItem && whole ? withHeadOf(named, whole) : named,
    whole: isItem ? whole : undefined,
    sector: sectorIn(tokens, 0, tokens.length)?.id,
    isPeriod: period !== undefined && isWhole(period, tokens),
    period,
    unit,
    counted: countedIn(words, tokens),
    of: of && ROLES.has(of.role) && (of.role !== 'plan' || PLANNED.test(words)) ? of : undefined,
  };
}

/** "Lũy kế 11 tháng", "Thực hiện quý III": nothing but a period. */
function isWhole({ start, end }: PeriodPhrase, tokens: Tokens): boolean {
  for (let i = 0; i < tokens.length; i++)
    if ((i < start || i >= end) && !AROUND.has(tokens[i]!.key)) return tokens.length - (end - start) <= 1;
  return true;
}
const AROUND = new Set([
  'lũy',
  'luỹ',
  'kế',
  'cộng',
  'dồn',
  'tính',
  'chung',
  'ước',
  'thực',
  'hiện',
  'cả',
  'trong',
  ':',
]);

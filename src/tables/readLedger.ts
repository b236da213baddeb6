import type { Catalog } from '../catalog/catalog';
import { applyDecisions, inOrder, refreshFindings, type Ledger, type LedgerRow } from '../ledger/ledger';
import { parseBriefingsSheet } from './briefingsSheet';
import { parseFindingsSheet } from './findingsSheet';
import { lostBriefings, type LostBriefing } from './lostBriefings';
import { BRIEFINGS_TABLE, DATA_TABLE, FINDINGS_TABLE, TEXTS_TABLE, VOCABULARY_TABLE } from './names';
import { breaksOf, ownWords, type CheckWords, type OwnWords } from './ownCatalog';
import { parseDataSheet } from './parseDataSheet';
import type { CellTable, SheetProblem } from './recordReader';
import { parseTextsSheet } from './textsSheet';
import { parseVocabularySheet, type WrittenRow } from './vocabularySheet';

/** Names of the Tables that hold the ledger. */
export const LEDGER_TABLES = [
  DATA_TABLE,
  BRIEFINGS_TABLE,
  FINDINGS_TABLE,
  VOCABULARY_TABLE,
  TEXTS_TABLE,
] as const;

/** Records that need not be read again. */
export interface KnownRecords {
  /** Figures whose rows in Số liệu still hold what was written last, by the index of the data row. */
  readonly figures: ReadonlyMap<number, LedgerRow>;
  readonly briefings: Ledger['briefings'];
}

export interface LedgerReading {
  readonly ledger: Ledger;
  /** What could not be read back. Such rows are kept as they are. */
  readonly problems: readonly SheetProblem[];
  /** Briefings of the ledger whose rows are gone from Bản tin. */
  readonly lost: readonly LostBriefing[];
}

/**
 * Rebuilds the ledger from a workbook's cells alone, and carries out what the user decided in them.
 * @param tables the Tables of {@link LEDGER_TABLES} by name, as far as the workbook has them
 * @param check checks the words of Danh mục; without it they say nothing
 * @param known what the last reading gave and the cells still say
 */
export function readLedger(
  tables: ReadonlyMap<string, CellTable>,
  check: CheckWords = noWords,
  known?: KnownRecords,
): LedgerReading {
  const read = <T>(name: string, parse: (cells: CellTable) => T): T | undefined => {
    const cells = tables.get(name);
    return cells && parse(cells);
  };
  const own = read(VOCABULARY_TABLE, parseVocabularySheet);
  const words = own && ownWords(own.rows, check);
  const data = read(DATA_TABLE, (cells) => parseDataSheet(cells, known?.figures, words?.catalog));
  const briefings = read(BRIEFINGS_TABLE, parseBriefingsSheet);
  const findings = read(FINDINGS_TABLE, parseFindingsSheet);
  const texts = read(TEXTS_TABLE, parseTextsSheet);
  const parts = [data, briefings, findings, texts];
  const kept = parts.flatMap((part) => part?.kept ?? []);
  const typed = new Map(parts.flatMap((part) => [...(part?.typed ?? [])]));
  const adopted = new Map([...(data?.adopted ?? []), ...(own?.adopted ?? [])]);
  const present = sameRecords(briefings?.records ?? [], known?.briefings ?? []);
  const cells = tables.get(DATA_TABLE);
  const lost =
    data && cells
      ? lostBriefings(data.records, [...present, ...(briefings?.kept ?? [])], cells, known?.briefings ?? [])
      : [];
  const ledger: Ledger = {
    rows: data?.records ?? [],
    briefings: [...present, ...lost.map(({ record }) => record)],
    findings: findings?.records ?? [],
    texts: texts?.records ?? [],
    ...(kept.length > 0 ? { kept } : {}),
    ...(typed.size > 0 ? { typed } : {}),
    ...(own && words ? withBreaks(own.rows, words, data?.records ?? []) : {}),
    ...(adopted.size > 0 ? { adopted } : {}),
  };
  return {
    ledger: refreshFindings(applyDecisions(inOrder(ledger))),
    problems: parts.flatMap((part) => part?.problems ?? []),
    lost,
  };
}

/** The former records where they say the same, so that nothing about them counts as changed. */
function sameRecords<T extends { readonly id: string }>(
  records: readonly T[],
  former: readonly T[],
): readonly T[] {
  const byId = new Map(former.map((record) => [record.id, record]));
  return records.map((record) => {
    const before = byId.get(record.id);
    return before && JSON.stringify(before) === JSON.stringify(record) ? before : record;
  });
}

const noWords: CheckWords = () => ({ vocabulary: {}, problems: [] });

const broken = new WeakMap<OwnWords, { readonly key: string; readonly catalog: Catalog }>();

/** What Danh mục gives the ledger; the catalog is the same one as long as the rows are. */
function withBreaks(
  rows: readonly WrittenRow[],
  words: OwnWords,
  figures: readonly LedgerRow[],
): Pick<Ledger, 'vocabulary' | 'catalog'> {
  const { breaks, problems } = breaksOf(rows, words.catalog, figures);
  const key = JSON.stringify(breaks);
  let known = broken.get(words);
  if (known?.key !== key) broken.set(words, (known = { key, catalog: words.catalog.with({ breaks }) }));
  const records = words.vocabulary.rows.map((record) => {
    const problem = problems.get(record.id) ?? record.problem;
    return problem ? { ...record, problem } : record;
  });
  return { vocabulary: { ...words.vocabulary, rows: records }, catalog: known.catalog };
}

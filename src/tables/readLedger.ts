import { applyDecisions, inOrder, refreshFindings, type Ledger } from '../ledger/ledger';
import { parseBriefingsSheet } from './briefingsSheet';
import { parseFindingsSheet } from './findingsSheet';
import { BRIEFINGS_TABLE, DATA_TABLE, FINDINGS_TABLE, TEXTS_TABLE } from './names';
import { parseDataSheet } from './parseDataSheet';
import type { CellTable, SheetProblem } from './recordReader';
import { parseTextsSheet } from './textsSheet';

/** Names of the Tables that hold the ledger. */
export const LEDGER_TABLES = [DATA_TABLE, BRIEFINGS_TABLE, FINDINGS_TABLE, TEXTS_TABLE] as const;

export interface LedgerReading {
  readonly ledger: Ledger;
  /** What could not be read back. Such rows are kept as they are. */
  readonly problems: readonly SheetProblem[];
}

/**
 * Rebuilds the ledger from a workbook's cells alone, and carries out what the user decided in them.
 * @param tables the Tables of {@link LEDGER_TABLES} by name, as far as the workbook has them
 */
export function readLedger(tables: ReadonlyMap<string, CellTable>): LedgerReading {
  const read = <T>(name: string, parse: (cells: CellTable) => T): T | undefined => {
    const cells = tables.get(name);
    return cells && parse(cells);
  };
  const data = read(DATA_TABLE, parseDataSheet);
  const briefings = read(BRIEFINGS_TABLE, parseBriefingsSheet);
  const findings = read(FINDINGS_TABLE, parseFindingsSheet);
  const texts = read(TEXTS_TABLE, parseTextsSheet);
  const parts = [data, briefings, findings, texts];
  const kept = parts.flatMap((part) => part?.kept ?? []);
  const typed = new Map(parts.flatMap((part) => [...(part?.typed ?? [])]));
  const adopted = data?.adopted;
  const ledger: Ledger = {
    rows: data?.records ?? [],
    briefings: briefings?.records ?? [],
    findings: findings?.records ?? [],
    texts: texts?.records ?? [],
    ...(kept.length > 0 ? { kept } : {}),
    ...(typed.size > 0 ? { typed } : {}),
    ...(adopted && adopted.size > 0 ? { adopted } : {}),
  };
  return {
    ledger: refreshFindings(applyDecisions(inOrder(ledger))),
    problems: parts.flatMap((part) => part?.problems ?? []),
  };
}

import type { Ledger, VocabularyRecord } from '../ledger/ledger';
import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { KIND_NAMES, WORD_KIND_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { VOCABULARY_TABLE } from './names';
import type { SheetPlan } from './plan';
import { offsetsOf, type CellTable } from './recordReader';
import { MUTED, recordRow, recordTable, UNPRINTED, WRAPPED, type RecordColumn } from './recordTable';
import { RECORD_ROW, recordSheet } from './sheetFrame';

/** What the user writes, one column after the other. */
const WRITTEN: readonly RecordColumn[] = [
  {
    key: 'kind',
    header: WORKBOOK['word-kind'],
    kind: 'text',
    width: 12,
    choices: Object.values(WORD_KIND_NAMES),
  },
  { key: 'name', header: WORKBOOK['word-name'], kind: 'text', width: 28, look: WRAPPED },
  { key: 'wordings', header: WORKBOOK['word-wordings'], kind: 'text', width: 40, look: WRAPPED },
  { key: 'sector', header: WORKBOOK.sector, kind: 'text', width: 22 },
  { key: 'unit', header: WORKBOOK.unit, kind: 'text', width: 16 },
  {
    key: 'flow',
    header: WORKBOOK['word-flow'],
    kind: 'text',
    width: 13,
    choices: Object.values(KIND_NAMES),
  },
  { key: 'english', header: WORKBOOK['word-english'], kind: 'text', width: 24, look: WRAPPED },
  { key: 'from', header: WORKBOOK['word-from'], kind: 'text', width: 11 },
  { key: 'note', header: WORKBOOK.note, kind: 'text', width: 30, look: WRAPPED },
];

const COLUMNS: readonly RecordColumn[] = [
  { key: 'id', header: WORKBOOK.id, kind: 'text', width: 6, look: MUTED },
  ...WRITTEN.map((column) => ({ ...column, editable: true })),
  {
    key: 'problem',
    header: WORKBOOK['word-problem'],
    kind: 'text',
    width: 50,
    look: { ...WRAPPED, ...UNPRINTED },
  },
];

/** Danh mục: the user's own words, each row as they wrote it, with what is wrong with it. Nothing where there is none. */
export function planVocabularySheet(ledger: Ledger, language: Language): readonly SheetPlan[] {
  const { vocabulary, adopted } = ledger;
  if (!vocabulary) return [];
  const rows = vocabulary.rows.map(({ id, cells, problem }) => {
    const row = recordRow(id, COLUMNS, {
      ...cells,
      id,
      problem: problem && format(ERRORS[problem.code], language, problem.facts),
    });
    const adopts = adopted?.get(id);
    return adopts === undefined ? row : { ...row, adopts };
  });
  const table = recordTable(VOCABULARY_TABLE, COLUMNS, rows, language);
  return [recordSheet('vocabulary', WORKBOOK.vocabulary, WORKBOOK['vocabulary-hint'], table, language)];
}

/** A row of Danh mục with the row of the sheet that it is in, counted from 1. */
export interface WrittenRow extends VocabularyRecord {
  readonly row: number;
}

/** Reads the rows of Danh mục as they are; rows without an id, and copies, get one. */
export function parseVocabularySheet(cells: CellTable): {
  readonly rows: readonly WrittenRow[];
  /** The index of the data row by the id that it got. */
  readonly adopted: ReadonlyMap<string, number>;
} {
  const offsets = offsetsOf(COLUMNS, cells);
  const textAt = (values: CellTable['rows'][number], key: string): string =>
    String(values[offsets.get(key) ?? -1] ?? '');
  const ids = cells.rows.map((values) => textAt(values, 'id'));
  const taken = new Set<string>();
  const adopted = new Map<string, number>();
  const firstRow = cells.firstRow ?? RECORD_ROW + 1;
  let next = Math.max(0, ...ids.map((id) => Number(/^\d+$/u.exec(id)?.[0] ?? 0))) + 1;
  const rows = cells.rows.flatMap((values, index): WrittenRow[] => {
    const written = WRITTEN.flatMap(({ key }) => {
      const value = values[offsets.get(key) ?? -1];
      const isEmpty = value === undefined || value === null || value === '';
      return isEmpty ? [] : [[key, typeof value === 'boolean' ? String(value) : value] as const];
    });
    if (written.length === 0) return [];
    let id = ids[index]!;
    if (id === '' || taken.has(id)) adopted.set((id = String(next++)), index);
    taken.add(id);
    return [{ id, cells: Object.fromEntries(written), row: firstRow + index + 1 }];
  });
  return { rows, adopted };
}

import type { Ledger, TextRecord } from '../ledger/ledger';
import { wholeCharacter } from '../ledger/rows';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { TEXTS_TABLE } from './names';
import type { SheetPlan } from './plan';
import { UnreadableCell } from './recordCells';
import { readRecords, type CellTable, type SheetReading } from './recordReader';
import { INDENTED, keptRows, MUTED, recordRow, recordTable, WRAPPED, type RecordColumn } from './recordTable';
import { recordSheet } from './sheetFrame';

/** About as much as can be read in a cell; a cell holds 32,767 characters, a row is 409 points high at most. */
const SLICE = 1_500;

const READ = { ...WRAPPED, ...INDENTED };

const COLUMNS: readonly RecordColumn[] = [
  { key: 'id', header: WORKBOOK.id, kind: 'text', width: 15, look: MUTED },
  { key: 'briefing', header: WORKBOOK['briefing-id'], kind: 'text', width: 14 },
  { key: 'slice', header: WORKBOOK.slice, kind: 'number', width: 8 },
  { key: 'text', header: WORKBOOK.text, kind: 'text', width: 120, look: READ },
];

/**
 * Cuts a text into slices that fit into cells, after a paragraph where one ends in the second half of a slice; their
 * concatenation is the text, and no character is cut in two.
 */
export function slicesOf(text: string, size = SLICE): readonly string[] {
  const slices: string[] = [];
  for (let from = 0; from < text.length;) {
    const most = wholeCharacter(text, Math.min(text.length, from + size));
    const paragraph = text.lastIndexOf('\n', most - 1) + 1;
    const to = most < text.length && paragraph > from + size / 2 ? paragraph : most;
    slices.push(text.slice(from, to));
    from = to;
  }
  return slices;
}

/** Văn bản: the briefings' texts. */
export function planTextsSheet(ledger: Ledger, language: Language): SheetPlan {
  const rows = ledger.texts.flatMap(({ briefing, text }) =>
    slicesOf(text).map((slice, index) =>
      recordRow(`${briefing}#${index + 1}`, COLUMNS, {
        id: `${briefing}#${index + 1}`,
        briefing,
        slice: index + 1,
        text: slice,
      }),
    ),
  );
  const known = new Set<string | number>(rows.map(({ key }) => key));
  const kept = keptRows(
    (ledger.kept ?? []).filter(({ table, id }) => table === TEXTS_TABLE && !known.has(id)),
    COLUMNS,
  );
  const table = recordTable(TEXTS_TABLE, COLUMNS, [...rows, ...kept], language);
  return recordSheet('texts', WORKBOOK.texts, WORKBOOK['texts-hint'], table, language);
}

/** Reads Văn bản back: the texts whole, from their slices in whatever order they stand. */
export function parseTextsSheet(cells: CellTable): SheetReading<TextRecord> {
  const { records, ...rest } = readRecords(
    TEXTS_TABLE,
    COLUMNS,
    cells,
    ['id', 'briefing', 'slice', 'text'],
    (row) => {
      const slice = row.number('slice');
      if (slice === undefined) throw new UnreadableCell('slice', '');
      return { id: row.required('id'), briefing: row.required('briefing'), slice, text: row.text('text') };
    },
  );
  const slices = new Map<string, (typeof records)[number][]>();
  for (const record of records) slices.set(record.briefing, [...(slices.get(record.briefing) ?? []), record]);
  const texts = [...slices].map(([briefing, list]) => ({
    briefing,
    text: [...list]
      .sort((a, b) => a.slice - b.slice)
      .map(({ text }) => text)
      .join(''),
  }));
  return { records: texts, ...rest };
}

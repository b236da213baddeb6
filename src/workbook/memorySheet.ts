import type { CellValue } from '../tables/plan';
import { toBlocks } from './blocks';
import { toCell } from './escape';
import { NOTHING_WRITTEN, type Memory, type TableMemory, type WrittenMemory } from './memory';
import { cellAt, type CellsState } from './state';
import type { Write } from './writes';

/** Tab name of the sheet that nobody sees; it is no name that a person would give. */
export const MEMORY_SHEET = 'BS_BoNho';

/** What a line of the memory sheet is about: digests of values and of looks, texts beside Tables, pages. */
const KINDS = ['value-columns', 'values', 'look-columns', 'looks', 'texts', 'page'] as const;
type Kind = (typeof KINDS)[number];

/** One line of the memory sheet: four cells. */
export interface MemoryRecord {
  readonly kind: Kind;
  /** Table or sheet. */
  readonly owner: string;
  /** A row's key or place, or the key of the key column. */
  readonly key: string | number;
  readonly text: string;
}

/** Before digests, so that no cell takes them for a number, a date or a formula. */
const MARK = 'v';

/** What is known before the rows of sorted Tables lie where they will: digests by key, texts and pages. */
export const steadyRecords = (memory: WrittenMemory): MemoryRecord[] => [
  ...Object.entries(memory.cells).flatMap(([owner, table]) => [
    { kind: 'value-columns' as const, owner, key: table.key, text: JSON.stringify(table.columns) },
    ...table.rows.flatMap((key, index): MemoryRecord[] =>
      key === null ? [] : [{ kind: 'values', owner, key, text: MARK + table.values[index]! }],
    ),
  ]),
  ...Object.entries(memory.texts).map(([owner, texts]): MemoryRecord => ({
    kind: 'texts',
    owner,
    key: '',
    text: JSON.stringify(texts),
  })),
  ...Object.entries(memory.pages).map(([owner, page]): MemoryRecord => ({
    kind: 'page',
    owner,
    key: '',
    text: JSON.stringify(page),
  })),
];

/** What the cells carry at their places. */
export const lookRecords = ({ cells }: Pick<Memory, 'cells'>): MemoryRecord[] =>
  Object.entries(cells).flatMap(([owner, { lookColumns, looks }]): MemoryRecord[] => [
    { kind: 'look-columns', owner, key: '', text: JSON.stringify(lookColumns) },
    ...looks.map((look, place): MemoryRecord => ({ kind: 'looks', owner, key: place, text: MARK + look })),
  ]);

/** What the memory sheet says; lines that nobody of ours wrote say nothing. */
export function readMemorySheet(cells: CellsState | undefined): WrittenMemory {
  const tables: Record<string, TableDraft> = {};
  const texts: Record<string, Readonly<Record<string, string>>> = {};
  const pages: Record<string, { print: string; heights: string }> = {};
  for (const { kind, owner, key, text } of linesOf(cells)) {
    const table = (tables[owner] ??= {
      key: '',
      columns: [],
      rows: [],
      values: [],
      lookColumns: [],
      looks: [],
    });
    if (kind === 'values') {
      table.rows.push(key);
      table.values.push(text.slice(MARK.length));
    } else if (kind === 'looks') table.looks[Number(key)] = text.slice(MARK.length);
    else {
      const value = parse(text);
      if (kind === 'texts') texts[owner] = value as Record<string, string>;
      else if (kind === 'page') pages[owner] = value as { print: string; heights: string };
      else if (Array.isArray(value) && kind === 'look-columns') table.lookColumns = value as string[];
      else if (Array.isArray(value)) Object.assign(table, { key, columns: value });
    }
  }
  const whole = Object.entries(tables).filter(([, { columns }]) => columns.length > 0);
  return cells ? { cells: Object.fromEntries(whole), texts, pages } : NOTHING_WRITTEN;
}

type TableDraft = { -readonly [K in keyof TableMemory]: TableMemory[K] } & {
  rows: (string | number)[];
  values: string[];
  looks: string[];
};

/** Where the lines of the memory sheet stand. */
export interface MemoryLines {
  readonly rows: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  readonly next: number;
}

export function memoryLines(cells: CellsState | undefined): MemoryLines {
  const rows = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const line of linesOf(cells)) {
    rows.set(identity(line), line.row);
    texts.set(identity(line), line.text);
  }
  return { rows, texts, next: cells ? cells.row + cells.values.length : 0 };
}

/**
 * The lines that differ, each where it stood before and new ones below.
 *
 * @param forget lines of other kinds than these records stay; of these kinds, those that no record has are emptied
 */
export function writeRecords(
  records: readonly MemoryRecord[],
  before: MemoryLines,
  forget: readonly Kind[],
): { writes: Write[]; lines: MemoryLines } {
  const rows = new Map(before.rows);
  const texts = new Map(before.texts);
  let { next } = before;
  const changes: { row: number; column: number; value: string | number }[] = [];
  const put = (row: number, column: number, value: CellValue): void =>
    void changes.push({ row, column, value: toCell(value, false) });
  const wanted = new Set<string>();
  for (const record of records) {
    const id = identity(record);
    wanted.add(id);
    const row = rows.get(id);
    if (row === undefined) {
      [record.kind, record.owner, record.key, record.text].forEach((value, column) =>
        put(next, column, value),
      );
      rows.set(id, next++);
    } else if (texts.get(id) !== record.text) put(row, 3, record.text);
    texts.set(id, record.text);
  }
  for (const [id, row] of before.rows) {
    if (wanted.has(id) || !forget.some((kind) => id.startsWith(`${kind}|`))) continue;
    for (let column = 0; column < 4; column++) put(row, column, null);
    rows.delete(id);
    texts.delete(id);
  }
  const writes = toBlocks(changes).map((block): Write => ({ do: 'values', sheet: MEMORY_SHEET, block }));
  return { writes, lines: { rows, texts, next } };
}

/** Kinds of records whose lines are known before and after the rows are sorted. */
export const STEADY_KINDS: readonly Kind[] = ['value-columns', 'values', 'texts', 'page'];
export const LOOK_KINDS: readonly Kind[] = ['look-columns', 'looks'];

const identity = ({ kind, owner, key }: Omit<MemoryRecord, 'text'>): string =>
  `${kind}|${owner}|${typeof key}|${key}`;

function linesOf(cells: CellsState | undefined): (MemoryRecord & { readonly row: number })[] {
  return (cells?.values ?? []).flatMap((_, index) => {
    const row = cells!.row + index;
    const [kind, owner, key, text] = [0, 1, 2, 3].map((column) => cellAt(cells, row, column));
    return KINDS.includes(kind as Kind) && typeof text === 'string'
      ? [{ row, kind: kind as Kind, owner: String(owner), key: key ?? '', text }]
      : [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

import type { SheetSize } from './sizes';

/**
 * What is remembered beside what the sheets show. Flags are in the document's settings; what was written last is in
 * cells of a hidden sheet, so that Excel's own undo takes it back together with the cells that it speaks of. Without
 * it (other programs lose settings, people remove hidden sheets) everything still works, but parts that the user
 * deleted come back and numbers typed over figures are not told from these.
 */
export interface Memory extends WrittenMemory {
  /** A write began and did not end. */
  readonly writing: Writing | undefined;
  /** `sheet:…`, `table:…`, `chart:…` of everything ever made: what is missing of it was deleted by the user. */
  readonly made: ReadonlySet<string>;
  /** By table, by column key: the column's id in Excel, which survives a new header. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By table: its id in Excel, which survives a new name. */
  readonly tables: Readonly<Record<string, string>>;
  /** By chart, by column key: the name of the series when it was made. */
  readonly series: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By chart: its axes as they were set last, where Excel does not choose all. */
  readonly axes: Readonly<Record<string, string>>;
  /** By Table: how much its sheet holds, where that is much. */
  readonly sizes: Readonly<Record<string, SheetSize>>;
}

/** What was written last, as the memory sheet holds it. */
export interface WrittenMemory {
  /** By table: digests of what was written last. */
  readonly cells: Readonly<Record<string, TableMemory>>;
  /** By sheet key, by `row,column`: digests of the texts outside Tables. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By sheet key: print areas and row heights as they were set last. */
  readonly pages: Readonly<Record<string, PageMemory>>;
}

export interface PageMemory {
  readonly print: string;
  readonly heights: string;
}

export interface Writing {
  /** Tab names of the sheets that it was making, by sheet key. */
  readonly sheets: Readonly<Record<string, string>>;
  /** It had come past the Tables that hold the ledger: nobody knows what the cells of the others carry. */
  readonly pastStore: boolean;
}

export interface TableMemory {
  /** Key of the key column. */
  readonly key: string;
  /** Column keys, in the order of the digests of values. */
  readonly columns: readonly string[];
  /** Keys of the rows of `values`. */
  readonly rows: readonly (string | number | null)[];
  /** A string a row: digests of the values, by the row's key. */
  readonly values: readonly string[];
  /** Column keys, in the order of the digests of looks. */
  readonly lookColumns: readonly string[];
  /** A string a row: digests of number format, note and link, by the row's place. */
  readonly looks: readonly string[];
}

export const NOTHING_WRITTEN: WrittenMemory = { cells: {}, texts: {}, pages: {} };

export const NOTHING_REMEMBERED: Memory = {
  writing: undefined,
  made: new Set(),
  columns: {},
  tables: {},
  series: {},
  axes: {},
  sizes: {},
  ...NOTHING_WRITTEN,
};

/** Keys of the document's settings. */
export const SETTINGS = {
  writing: 'briefsheet.writing',
  made: 'briefsheet.made',
} as const;

/** The key of the setting that tells a write from others begins with it. */
export const VERSION_PREFIX = 'briefsheet.version.';

/** The flags that the settings hold, as a JSON text; what was written into cells is in the memory sheet. */
export const encodeMade = ({ made, columns, tables, series, axes, sizes }: Memory): string =>
  JSON.stringify({ made: [...made], columns, tables, series, axes, sizes });

/**
 * Reads settings and memory sheet back; a value that is missing or damaged counts as nothing remembered.
 *
 * @param stored values of the settings, by their parts
 */
export function decodeMemory(
  stored: { readonly writing?: unknown; readonly made?: unknown },
  written: WrittenMemory = NOTHING_WRITTEN,
): Memory {
  const made = parse(stored.made);
  const writing = parse(stored.writing) as unknown as Writing | undefined;
  return {
    writing,
    made: new Set(Array.isArray(made?.made) ? (made.made as string[]) : []),
    columns: (made?.columns ?? {}) as Memory['columns'],
    tables: (made?.tables ?? {}) as Memory['tables'],
    series: (made?.series ?? {}) as Memory['series'],
    axes: (made?.axes ?? {}) as Memory['axes'],
    sizes: (made?.sizes ?? {}) as Memory['sizes'],
    ...written,
    // Which cells got their numbers and notes is not known then: all are sent again.
    ...(writing?.pastStore ? { cells: {} } : {}),
  };
}

function parse(text: unknown): Record<string, unknown> | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is remembered in the document's settings beside the cells: only what cells cannot say. Without it (settings
 * are lost when other programs save the file) everything still works, but parts that the user deleted come back.
 */
export interface Memory {
  /** A write began and did not end. */
  readonly writing: Writing | undefined;
  /** `sheet:…`, `table:…`, `chart:…` of everything ever made: what is missing of it was deleted by the user. */
  readonly made: ReadonlySet<string>;
  /** By table, by column key: the column's id in Excel, which survives a new header. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By chart, by column key: the name of the series when it was made. */
  readonly series: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By chart: its axes as they were set last, where Excel does not choose all. */
  readonly axes: Readonly<Record<string, string>>;
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
  /** Column keys, in the order of the digests. */
  readonly columns: readonly string[];
  /** Row keys, from the first data row down. */
  readonly rows: readonly (string | number | null)[];
  /** A string a row: digests of the values, by the row's key. */
  readonly values: readonly string[];
  /** A string a row: digests of number format, note and link, by the row's place. */
  readonly looks: readonly string[];
}

export const NOTHING_REMEMBERED: Memory = {
  writing: undefined,
  made: new Set(),
  columns: {},
  series: {},
  axes: {},
  cells: {},
  texts: {},
  pages: {},
};

/** Keys of the document's settings. */
export const SETTINGS = {
  writing: 'briefsheet.writing',
  made: 'briefsheet.made',
  cells: 'briefsheet.cells',
} as const;

/** The settings' values as they are stored: JSON texts, small flags apart from the bulk. */
export function encodeMemory(memory: Memory): { made: string; cells: string } {
  return {
    made: JSON.stringify({
      made: [...memory.made],
      columns: memory.columns,
      series: memory.series,
      axes: memory.axes,
    }),
    cells: JSON.stringify({ cells: memory.cells, texts: memory.texts, pages: memory.pages }),
  };
}

/** Reads the settings back; a value that is missing or damaged counts as nothing remembered. */
export function decodeMemory(stored: {
  readonly writing?: unknown;
  readonly made?: unknown;
  readonly cells?: unknown;
}): Memory {
  const made = parse(stored.made);
  const cells = parse(stored.cells);
  const writing = parse(stored.writing) as unknown as Writing | undefined;
  return {
    writing,
    made: new Set(Array.isArray(made?.made) ? (made.made as string[]) : []),
    columns: (made?.columns ?? {}) as Memory['columns'],
    series: (made?.series ?? {}) as Memory['series'],
    axes: (made?.axes ?? {}) as Memory['axes'],
    // Which cells got their numbers and notes is not known then: all are sent again.
    cells: (writing?.pastStore ? {} : (cells?.cells ?? {})) as Memory['cells'],
    texts: (cells?.texts ?? {}) as Memory['texts'],
    pages: (cells?.pages ?? {}) as Memory['pages'],
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

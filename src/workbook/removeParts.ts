import type { WorkbookPlan } from '../tables/plan';
import { findSheet } from './placeSheets';
import type { Memory } from './memory';
import type { SheetState, WorkbookState } from './state';
import type { Write } from './writes';

/** What a write made that is to go again. */
export interface Removal {
  /** The plan of that write. */
  readonly plan: WorkbookPlan;
  /** What had been made before it. */
  readonly made: ReadonlySet<string>;
  /** Keys of the columns that Tables had before it. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The steps that take away the sheets, Tables, charts and series that a write made. A Table in which the user has a
 * column of their own stays, and a workbook keeps a sheet to look at.
 *
 * @param plan what stays
 */
export function removeParts(plan: WorkbookPlan, removal: Removal, state: WorkbookState): Write[] {
  const kept = partsOf(plan);
  const isNew = (part: string): boolean =>
    state.memory.made.has(part) && !removal.made.has(part) && !kept.has(part);
  const sheets = removal.plan.sheets.flatMap((sheet): SheetState[] => {
    const found = isNew(`sheet:${sheet.key}`) && findSheet(sheet, removal.plan, state, state.memory);
    return found ? [found] : [];
  });
  const gone = new Set(sheets.map(({ id }) => id));
  const charts = state.charts.filter(({ name, sheet }) => !gone.has(sheet) && isNew(`chart:${name}`));
  const tables = [...state.tables.values()].filter(
    ({ name, sheet, columns }) =>
      !gone.has(sheet) &&
      isNew(`table:${name}`) &&
      columns.length === Object.keys(state.memory.columns[name] ?? {}).length,
  );
  const tabs = new Set(sheets.map(({ name }) => name));
  const names = state.names.filter(({ name, sheetName }) => {
    return name.startsWith('BS_') && sheetName !== undefined && tabs.has(sheetName);
  });
  return [
    ...charts.map(({ name, sheet }): Write => ({ do: 'delete-chart', sheet, chart: name })),
    ...removedSeries(plan, removal, state, gone),
    ...tables.map(({ name }): Write => ({ do: 'delete-table', table: name })),
    ...names.map(({ name }): Write => ({ do: 'forget-name', name })),
    ...(gone.size > 0 && gone.size === state.sheets.length ? [{ do: 'blank-sheet' } as const] : []),
    ...sheets.map(({ id }): Write => ({ do: 'delete-sheet', sheet: id })),
  ];
}

/** What is remembered without what the write made: it may be made again. */
export function forgetParts(memory: Memory, plan: WorkbookPlan, { made, columns }: Removal): Memory {
  const kept = partsOf(plan);
  const charts = new Map(plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => [chart.name, chart])));
  const keep = <T>(record: Readonly<Record<string, T>>, test: (key: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => test(key)));
  const isKept = (kind: string, name: string): boolean =>
    kept.has(`${kind}:${name}`) || made.has(`${kind}:${name}`);
  return {
    ...memory,
    made: new Set([...memory.made].filter((part) => made.has(part) || kept.has(part))),
    columns: Object.fromEntries(
      Object.entries(memory.columns).flatMap(([table, ids]) =>
        isKept('table', table)
          ? [[table, keep(ids, (key) => columns.get(table)?.has(key) ?? true)] as const]
          : [],
      ),
    ),
    series: Object.fromEntries(
      Object.entries(memory.series).flatMap(([name, series]) => {
        if (!isKept('chart', name)) return [];
        const table = charts.get(name)?.table ?? '';
        return [[name, keep(series, (key) => columns.get(table)?.has(key) ?? true)] as const];
      }),
    ),
    tables: keep(memory.tables, (name) => isKept('table', name)),
    axes: keep(memory.axes, (name) => isKept('chart', name)),
    cells: keep(memory.cells, (name) => isKept('table', name)),
    texts: keep(memory.texts, (key) => isKept('sheet', key)),
    pages: keep(memory.pages, (key) => isKept('sheet', key)),
  };
}

const partsOf = ({ sheets }: WorkbookPlan): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ key, tables, charts }) => [
      `sheet:${key}`,
      ...tables.map(({ name }) => `table:${name}`),
      ...charts.map(({ name }) => `chart:${name}`),
    ]),
  );

/** Series of columns that go, in charts that stay; the last one first. */
function removedSeries(
  plan: WorkbookPlan,
  removal: Removal,
  state: WorkbookState,
  gone: ReadonlySet<string>,
): Write[] {
  const staying = new Set(plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)));
  const charts = removal.plan.sheets.flatMap((sheet) => sheet.charts);
  return state.charts.flatMap(({ name, sheet, series }): Write[] => {
    const chart = charts.find((candidate) => candidate.name === name);
    const before = chart && removal.columns.get(chart.table);
    if (!before || gone.has(sheet) || !staying.has(name)) return [];
    return Object.entries(state.memory.series[name] ?? {})
      .flatMap(([key, title]) => (before.has(key) ? [] : series.indexOf(title)))
      .filter((index) => index >= 0)
      .sort((a, b) => b - a)
      .map((index) => ({ do: 'remove-series', chart: name, sheet, index }));
  });
}

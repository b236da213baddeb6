import { BriefsheetError } from '../model/errors';
import type { WorkbookPlan } from '../tables/plan';
import { dropEmptyCharts } from './emptyCharts';
import type { RowKey, SheetTarget, TableLayout } from './layout';
import { NOTHING_REMEMBERED, SETTINGS, type Memory, type TableMemory, type Writing } from './memory';
import { placeChart } from './placeCharts';
import {
  lookRecords,
  LOOK_KINDS,
  memoryLines,
  steadyRecords,
  STEADY_KINDS,
  writeRecords,
} from './memorySheet';
import { hasLooks, placeLooks, rememberValues } from './placeLooks';
import { linkTest, placeNames, withoutDeadLinks } from './placeNames';
import { placePages } from './placePages';
import { placeSheets } from './placeSheets';
import { placeTables } from './placeTables';
import { placeTexts, type TextMemory } from './placeTexts';
import { forgetParts, removeParts, type Removal } from './removeParts';
import { rememberColumns, rememberMade, writeSettings } from './remember';
import { sizesOf } from './sizes';
import type { WorkbookState } from './state';
import type { Write } from './writes';

/** What has to be done to make a workbook hold a plan, in two parts. */
export interface Difference {
  /** Sheets, cells, Tables, bare charts. */
  readonly first: readonly Write[];
  /** What `then` has to know of the workbook after the first part. */
  readonly probe: Probe;
  /** Notes, formats, series and what is remembered. Empty, like `first`, when the workbook holds the plan already. */
  readonly then: (seen: Seen) => readonly Write[];
  /** Tab names. */
  readonly sheetsMade: readonly string[];
  readonly tablesMade: readonly string[];
  readonly chartsMade: readonly string[];
}

/** What to read after the first part; nothing when everything is known beforehand. */
export interface Probe {
  /** Tables whose rows are sorted by the first part. */
  readonly sorted: readonly TableLayout[];
  /** Names of Tables with new columns, whose ids are remembered. */
  readonly columns: readonly string[];
  /** A bare chart is made, whose own series have to be counted. */
  readonly charts: boolean;
}

/** What was read after the first part. */
export interface Seen {
  /** By table. */
  readonly rowKeys: ReadonlyMap<string, readonly RowKey[]>;
  /** By table: ids of its columns, from the left. */
  readonly columnIds: ReadonlyMap<string, readonly number[]>;
  /** By table: its id. */
  readonly tableIds: ReadonlyMap<string, string>;
}

/** What is seen where the first part leaves nothing open. */
export const NOTHING_SEEN: Seen = { rowKeys: new Map(), columnIds: new Map(), tableIds: new Map() };

/**
 * Compares a plan with what the workbook holds. Pure: the writes are only described, and there are none at all when
 * a Table has no room to grow.
 *
 * @param removal what a former write made: it goes where the plan has no use for it
 * @throws BriefsheetError `cells-occupied`, `sheet-protected`
 */
export function diff(wanted: WorkbookPlan, state: WorkbookState, removal?: Removal): Difference {
  // Where no Table of ours is left, nothing counts as deleted by the user: the workbook begins anew.
  const memory = state.tables.size > 0 || state.memory.writing ? state.memory : NOTHING_REMEMBERED;
  const sheets = placeSheets(wanted, state, memory);
  const linkable = linkTest(wanted, sheets.targets);
  const plan = withoutDeadLinks(wanted, linkable);
  const tables = placeTables(plan, sheets.targets, state, memory, removal !== undefined);
  const layouts = [...tables.layouts.values()];
  const texts = placeAllTexts();
  const charts = plan.sheets.flatMap((sheet) =>
    sheet.charts.flatMap((chart) => {
      const target = sheets.targets.get(sheet.key);
      const placed = target && placeChart(chart, target, tables.layouts, state, memory);
      return placed ? [{ name: chart.name, ...placed }] : [];
    }),
  );
  const pages = plan.sheets.flatMap((sheet) => {
    const target = sheets.targets.get(sheet.key);
    return target ? [placePages(sheet, target, layouts, memory)] : [];
  });
  const looked = layouts.filter(hasLooks);
  const values = Object.fromEntries(looked.map((layout) => [layout.plan.name, rememberValues(layout)]));
  const written = {
    texts: texts.memory,
    pages: { ...memory.pages, ...Object.fromEntries(pages.map(({ key, memory: page }) => [key, page])) },
  };
  const steady = writeRecords(
    steadyRecords({ ...written, cells: withLooks(memory, values, {}) }),
    state.memoryLines ?? memoryLines(undefined),
    STEADY_KINDS,
  );
  // The ledger comes first: a write that breaks off later is completed by doing it again.
  const store: Write[] = [
    ...[...state.renamed].map(([name, given]): Write => ({ do: 'rename-table', table: given, to: name })),
    ...sheets.writes,
    ...tables.store,
  ];
  const others: Write[] = [
    ...tables.others,
    ...placeNames(plan.names, sheets.targets, state),
    ...texts.writes,
    ...pages.flatMap(({ writes }) => writes),
    ...charts.flatMap((chart) => chart.first),
    ...dropEmptyCharts(plan, sheets.targets, state, memory),
    ...properties(plan, state),
    ...steady.writes,
  ];
  const begins = store.length + others.length > 0;
  const mark = (pastStore: boolean): Write => markWriting(plan, sheets.targets, memory, pastStore);
  const opening: Write[] = state.memoryLines ? [] : [{ do: 'memory-sheet' }];
  const first = begins ? [...opening, mark(false), ...store, mark(true), ...others, ...showOverview()] : [];

  function placeAllTexts(): { writes: Write[]; memory: Record<string, TextMemory> } {
    const all: Record<string, TextMemory> = { ...memory.texts };
    const writes = plan.sheets.flatMap((sheet) => {
      const target = sheets.targets.get(sheet.key);
      if (!target) return [];
      const own = sheet.tables.flatMap((table) => tables.layouts.get(table.name) ?? []);
      const placed = placeTexts(sheet, target, own, target.created ? undefined : all[sheet.key], linkable);
      all[sheet.key] = placed.memory;
      return placed.writes;
    });
    return { writes, memory: all };
  }

  /** The first write ends with the overview in front; later ones leave the user where they are. */
  function showOverview(): Write[] {
    const overview = state.tables.size === 0 ? sheets.targets.get(plan.sheets[0]?.key ?? '') : undefined;
    return overview ? [{ do: 'activate', sheet: overview.ref }] : [];
  }

  function then(seen: Seen): Write[] {
    const byPlace: Record<string, Pick<TableMemory, 'lookColumns' | 'looks'>> = {};
    const looks = looked.flatMap((layout) => {
      const { name } = layout.plan;
      const before = layout.created ? undefined : memory.cells[name];
      const placed = placeLooks(layout, seen.rowKeys.get(name) ?? layout.rowKeys, before, linkable);
      byPlace[name] = placed.memory;
      return placed.writes;
    });
    const cells = withLooks(memory, values, byPlace);
    const noted = writeRecords(lookRecords({ cells }), steady.lines, LOOK_KINDS);
    const complete: Memory = {
      writing: undefined,
      made: rememberMade(memory.made, plan, sheets.targets, layouts, charts),
      columns: { ...memory.columns, ...rememberColumns(layouts, state, memory, seen) },
      tables: {
        ...memory.tables,
        ...Object.fromEntries([...state.tables.values()].map(({ name, id }) => [name, id])),
        ...Object.fromEntries(seen.tableIds),
      },
      series: { ...memory.series, ...Object.fromEntries(charts.map(({ name, series }) => [name, series])) },
      axes: { ...memory.axes, ...Object.fromEntries(charts.map(({ name, axis }) => [name, axis])) },
      sizes: sizesOf(plan, noted.lines),
      ...written,
      cells,
    };
    const next = removal ? forgetParts(complete, plan, removal) : complete;
    const drawn = charts.flatMap((chart) => chart.then);
    const removed = removal ? removeParts(plan, removal, state) : [];
    return [...looks, ...drawn, ...removed, ...noted.writes, ...writeSettings(next, state.memory, begins)];
  }

  requireUnprotected(state, () => [...first, ...then(NOTHING_SEEN)]);
  return {
    first,
    probe: {
      sorted: layouts.filter((layout) => layout.sorts),
      columns: layouts.filter((layout) => hasNewColumns(layout, state)).map(({ plan: { name } }) => name),
      charts: charts.some((chart) => chart.created),
    },
    then,
    sheetsMade: sheets.writes.map((write) => write.name),
    tablesMade: layouts.filter((layout) => layout.created).map((layout) => layout.plan.name),
    chartsMade: charts.filter((chart) => chart.created).map((chart) => chart.name),
  };
}

/** What is remembered of cells, with what this write knows of them anew. */
const withLooks = (
  { cells }: Memory,
  values: Readonly<Record<string, Omit<TableMemory, 'lookColumns' | 'looks'>>>,
  looks: Readonly<Record<string, Pick<TableMemory, 'lookColumns' | 'looks'>>>,
): Memory['cells'] => ({
  ...cells,
  ...Object.fromEntries(
    Object.entries(values).map(([name, table]) => [
      name,
      { ...(cells[name] ?? { lookColumns: [], looks: [] }), ...table, ...looks[name] },
    ]),
  ),
});

const hasNewColumns = (layout: TableLayout, state: WorkbookState): boolean =>
  state.tables.get(layout.plan.name)?.plain === true ||
  layout.area.columns > (state.tables.get(layout.plan.name)?.area.columns ?? 0);

/** Says in the document that a write began and how far it came; taken away by its last step. */
function markWriting(
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, SheetTarget>,
  { writing: before }: Memory,
  pastStore: boolean,
): Write {
  const making = plan.sheets.flatMap(({ key }) => {
    const target = targets.get(key);
    return target?.created ? [[key, target.name] as const] : [];
  });
  const writing: Writing = {
    sheets: { ...before?.sheets, ...Object.fromEntries(making) },
    pastStore: pastStore || before?.pastStore === true,
  };
  return { do: 'setting', key: SETTINGS.writing, value: JSON.stringify(writing) };
}

/** Title and subject of the document, where the user gave none. */
function properties(plan: WorkbookPlan, state: WorkbookState): Write[] {
  if (plan.sheets.length === 0) return [];
  const title = state.title ? undefined : plan.title;
  const subject = state.subject ? undefined : 'Briefsheet';
  return title || subject ? [{ do: 'properties', title, subject }] : [];
}

/** Refuses before anything is written when a step would touch a protected sheet. */
function requireUnprotected(state: WorkbookState, writes: () => readonly Write[]): void {
  const closed = new Map(state.sheets.filter((sheet) => sheet.protected).map(({ id, name }) => [id, name]));
  if (closed.size === 0) return;
  for (const write of writes()) {
    const sheet = 'sheet' in write ? closed.get(write.sheet) : undefined;
    if (sheet !== undefined) throw new BriefsheetError('sheet-protected', { sheet });
  }
}

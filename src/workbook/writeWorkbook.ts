import type { WorkbookPlan } from '../tables/plan';
import { applyWrites } from './applyWrites';
import { Batch } from './batch';
import type { BareCharts } from './applyCharts';
import { diff, NOTHING_SEEN, type Probe, type Seen } from './diff';
import { codeOf, fromOfficeError } from './errors';
import { columnArea } from './layout';
import { keyIn } from './matchTable';
import { VERSION_PREFIX } from './memory';
import type { Removal } from './removeParts';
import { readState } from './readState';
import type { WorkbookState } from './state';
import type { Write } from './writes';

/** What writing did to the workbook. */
export interface WriteResult {
  /** Cells that were sent; none when the workbook held the plan already. */
  readonly cellsWritten: number;
  /** Tab names. */
  readonly sheetsMade: readonly string[];
  readonly tablesMade: readonly string[];
  readonly chartsMade: readonly string[];
  /** Round trips to Excel. */
  readonly syncs: number;
  /** Names the state of the workbook after this write; any further write gives it another one. */
  readonly version: string | undefined;
}

/** What the workbook is to hold. */
export type PlanFrom = (state: WorkbookState) => WorkbookPlan | PlannedWrite;

export interface PlannedWrite {
  readonly plan: WorkbookPlan;
  /** What a former write made that is to go. */
  readonly removal?: Removal;
  /** What the workbook is taken for, where that is something else than it is. */
  readonly seenAs?: WorkbookState;
}

/** How often a write begins anew because somebody else has written meanwhile. */
const ATTEMPTS = 5;

/** Milliseconds between two attempts, at most; chosen by chance, so that two sessions do not meet again. */
const PAUSE = 200;

/**
 * Reads the workbook, plans from what it holds, and writes the difference: two round trips to read, one or two to
 * write, more only where the cells do not fit into one request or answer. When another session has written between
 * the reading and the writing, nothing is written over it: all is read and planned again.
 *
 * @throws BriefsheetError whatever Excel or the plan refuses
 */
export async function writeWorkbook(planFrom: PlanFrom): Promise<WriteResult> {
  const made: Made = { sheetsMade: [], tablesMade: [], chartsMade: [] };
  const done: Done = { cellsWritten: 0, syncs: 0, version: undefined };
  for (let attempt = 1; ; attempt++)
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => writeOnce(context, planFrom, made, done));
      return { ...made, ...done };
    } catch (error) {
      if (!isOvertaken(error) || attempt === ATTEMPTS) throw fromOfficeError(error);
      await new Promise((go) => setTimeout(go, Math.random() * PAUSE));
    }
}

type Done = { -readonly [K in 'cellsWritten' | 'syncs' | 'version']: WriteResult[K] };
type Made = Pick<WriteResult, 'sheetsMade' | 'tablesMade' | 'chartsMade'>;

async function writeOnce(
  context: Excel.RequestContext,
  planFrom: PlanFrom,
  made: { -readonly [K in keyof Made]: Made[K] },
  done: Done,
): Promise<void> {
  const { state, syncs } = await readState(context);
  done.syncs += syncs;
  const planned = planFrom(state);
  const { plan, removal, seenAs = state } = 'plan' in planned ? planned : { plan: planned };
  const difference = diff(plan, seenAs, removal);
  const { first, probe } = difference;
  const charts: BareCharts = new Map();
  let version = state.version;
  const send = async (writes: readonly Write[]): Promise<void> => {
    const to = `${VERSION_PREFIX}${crypto.randomUUID()}`;
    done.syncs += await applyWrites(context, versioned(writes, version, to), charts);
    version = to;
  };
  const finish = async (): Promise<void> => {
    await context.sync();
    done.syncs++;
  };
  const probed = probe.charts || probe.sorted.length > 0 || probe.columns.length > 0;
  let sent: readonly Write[];
  if (probed) {
    await send(first);
    const read = loadSeen(context, probe);
    await finish();
    done.cellsWritten += countCells(first);
    sent = difference.then(read());
  } else sent = [...first, ...difference.then(NOTHING_SEEN)];
  if (sent.length > 0) {
    await send(sent);
    await finish();
    done.cellsWritten += countCells(sent);
  }
  done.version = version;
  // A second attempt finds what the first one made.
  const { sheetsMade, tablesMade, chartsMade } = difference;
  made.sheetsMade = [...made.sheetsMade, ...sheetsMade];
  made.tablesMade = [...made.tablesMade, ...tablesMade];
  made.chartsMade = [...made.chartsMade, ...chartsMade];
}

/** The steps with the mark of a new version before them; a new memory sheet, which exists once, comes before it. */
function versioned(writes: readonly Write[], from: string | undefined, to: string): Write[] {
  const opening = writes[0]?.do === 'memory-sheet' ? 1 : 0;
  return [...writes.slice(0, opening), { do: 'version', from, to }, ...writes.slice(opening)];
}

/** Something that was read is there no more, or something that is to be made exists: somebody else was faster. */
const isOvertaken = (error: unknown): boolean => OVERTAKEN.has(codeOf(error) ?? '');

const OVERTAKEN: ReadonlySet<string> = new Set(['ItemNotFound', 'ItemAlreadyExists']);

/** Queues the reading of what the first part left open; the answer is there after the next round trip. */
function loadSeen(context: Excel.RequestContext, probe: Probe): () => Seen {
  const batch = new Batch(context.workbook);
  const keys = probe.sorted.map((layout) => {
    const { plan, target } = layout;
    const area = columnArea(layout, plan.columns[plan.keyColumn]!.key)!;
    return { name: plan.name, range: batch.range(target.ref, area).load('values') };
  });
  const columns = probe.columns.map((name) => {
    const table = context.workbook.tables.getItem(name).load('id');
    const collection = table.columns.load('items/id');
    return { name, table, collection };
  });
  return () => ({
    rowKeys: new Map(keys.map(({ name, range }) => [name, range.values.map(([key]) => keyIn(key))])),
    tableIds: new Map(columns.map(({ name, table }) => [name, table.id])),
    columnIds: new Map(columns.map(({ name, collection }) => [name, collection.items.map(({ id }) => id)])),
  });
}

function countCells(writes: readonly Write[]): number {
  let count = 0;
  for (const write of writes)
    if (write.do === 'values') count += write.block.values.length * write.block.values[0]!.length;
    else if (write.do === 'link') count++;
  return count;
}

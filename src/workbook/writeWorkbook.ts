import type { WorkbookPlan } from '../tables/plan';
import { applyWrites } from './applyWrites';
import { Batch } from './batch';
import type { BareCharts } from './applyCharts';
import { diff, NOTHING_SEEN, type Probe, type Seen } from './diff';
import { fromOfficeError } from './errors';
import { columnArea } from './layout';
import { keyIn } from './matchTable';
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
}

/**
 * Reads the workbook, plans from what it holds, and writes the difference: two round trips to read, one or two to
 * write, more only where the cells do not fit into one request or answer.
 *
 * @throws BriefsheetError whatever Excel or the plan refuses
 */
export async function writeWorkbook(planFrom: (state: WorkbookState) => WorkbookPlan): Promise<WriteResult> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { state, syncs: readSyncs } = await readState(context);
      const difference = diff(planFrom(state), state);
      const { first, probe, sheetsMade, tablesMade, chartsMade } = difference;
      const charts: BareCharts = new Map();
      let syncs = readSyncs;
      let then: readonly Write[];
      if (probe.charts || probe.sorted.length || probe.columns.length) {
        syncs += await applyWrites(context, first, charts);
        const read = loadSeen(context, probe);
        await context.sync();
        syncs++;
        then = difference.then(read());
        syncs += await applyWrites(context, then, charts);
      } else {
        then = difference.then(NOTHING_SEEN);
        syncs += await applyWrites(context, [...first, ...then], charts);
      }
      if (first.length || then.length) {
        await context.sync();
        syncs++;
      }
      const cellsWritten = countCells(first) + countCells(then);
      return { cellsWritten, sheetsMade, tablesMade, chartsMade, syncs };
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}

/** Queues the reading of what the first part left open; the answer is there after the next round trip. */
function loadSeen(context: Excel.RequestContext, probe: Probe): () => Seen {
  const batch = new Batch(context.workbook);
  const keys = probe.sorted.map((layout) => {
    const { plan, target } = layout;
    const area = columnArea(layout, plan.columns[plan.keyColumn]!.key)!;
    return { name: plan.name, range: batch.range(target.ref, area).load('values') };
  });
  const columns = probe.columns.map((name) => {
    const collection = context.workbook.tables.getItem(name).columns;
    collection.load('items/id');
    return { name, collection };
  });
  return () => ({
    rowKeys: new Map(keys.map(({ name, range }) => [name, range.values.map(([key]) => keyIn(key))])),
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

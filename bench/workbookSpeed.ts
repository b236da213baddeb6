import { EmbeddedExcel } from '../src/host/excel';
import { loadOffice } from '../src/host/node';
import { readBriefing } from '../src/reading/read';
import { DATA_TABLE } from '../src/tables/names';
import { addBriefings } from '../src/workbook/addBriefings';
import { refresh } from '../src/workbook/refresh';
import { manyReadings } from './manyReadings';

export interface WorkbookTraffic {
  readonly what: string;
  readonly syncs: number;
  readonly cellsWritten: number;
}

/** Round trips and cells of writing briefings one after another, and of refreshing without a change. */
export async function measureWorkbook(texts: readonly string[]): Promise<WorkbookTraffic[]> {
  const excel = new EmbeddedExcel();
  await loadOffice(excel);
  const rows: WorkbookTraffic[] = [];
  const measure = async (what: string, run: () => Promise<unknown>): Promise<void> => {
    excel.resetTraffic();
    await run();
    rows.push({ what, syncs: excel.traffic.syncs, cellsWritten: excel.traffic.cellsWritten });
  };
  for (const [i, text] of texts.entries())
    await measure(`briefing ${i + 1}`, () => addBriefings([readBriefing(text)], { language: 'vi' }));
  await measure('the last one again', () => addBriefings([readBriefing(texts.at(-1)!)], { language: 'vi' }));
  await measure('refresh', () => refresh({ language: 'vi' }));
  return rows;
}

export interface RefreshSpeed {
  readonly observations: number;
  /** Milliseconds of reading Số liệu once, of a refresh that finds nothing to do, of one that takes in a correction. */
  readonly read: number;
  readonly refresh: number;
  readonly corrected: number;
  /** Round trips of the two refreshes. */
  readonly syncs: readonly [number, number];
  /** Cells and bytes that the correction sent. */
  readonly cells: number;
  readonly bytes: number;
}

/** Times of refreshing a workbook with many figures beside the time of reading them once; the best of some runs. */
export async function measureRefresh(observations: number): Promise<RefreshSpeed> {
  const excel = new EmbeddedExcel();
  await loadOffice(excel);
  await addBriefings(manyReadings(observations), { language: 'vi' });
  const read = await best(() => readOnce());
  let syncs = 0;
  const quiet = await best(async () => ({ syncs } = await refresh({ language: 'vi' })));
  await correct();
  excel.resetTraffic();
  const start = performance.now();
  const summary = await refresh({ language: 'vi' });
  const { bytesSent: bytes, cellsWritten: cells } = excel.traffic;
  return {
    observations,
    read,
    refresh: quiet,
    corrected: performance.now() - start,
    syncs: [syncs, summary.syncs],
    cells,
    bytes,
  };
}

/** Milliseconds of the fastest of three runs. */
async function best(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Rows of Số liệu whose values fit into one answer. */
const ROWS_AT_ONCE = 8_000;

const readOnce = (): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(DATA_TABLE).getRange().load('rowCount,columnCount');
    await context.sync();
    for (let row = 0; row < range.rowCount; row += ROWS_AT_ONCE) {
      const rows = Math.min(ROWS_AT_ONCE, range.rowCount - row);
      range.getCell(row, 0).getAbsoluteResizedRange(rows, range.columnCount).load('values');
      await context.sync();
    }
  });

/** What a user does: another value used for the first figure. */
const correct = (): Promise<void> =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(DATA_TABLE).columns.getItem('Giá trị dùng');
    column.getDataBodyRange().getCell(0, 0).values = [[300e12]];
    await context.sync();
  });

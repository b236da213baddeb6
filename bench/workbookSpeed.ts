import { EmbeddedExcel } from '../src/host/excel';
import { loadOffice } from '../src/host/node';
import { readBriefing } from '../src/reading/read';
import { DATA_TABLE } from '../src/tables/names';
import { addBriefings } from '../src/workbook/addBriefings';
import { forgetWrite } from '../src/workbook/lastWrite';
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
  /** Milliseconds of reading Số liệu once through office.js. */
  readonly read: number;
  /** Of a refresh that finds nothing to do, of one that takes in a correction, and of the first one of a session. */
  readonly refresh: number;
  readonly corrected: number;
  readonly first: number;
  /** Round trips of the first two. */
  readonly syncs: readonly [number, number];
  /** Cells and bytes that the correction sent. */
  readonly cells: number;
  readonly bytes: number;
}

/**
 * Times of refreshing a workbook with many figures beside the time of reading them once. What is compared is measured
 * in turn, so that a machine that is busy is so for all; medians of some rounds.
 */
export async function measureRefresh(observations: number, rounds = 5): Promise<RefreshSpeed> {
  const excel = new EmbeddedExcel();
  await loadOffice(excel);
  await addBriefings(manyReadings(observations), { language: 'vi' });
  const times = {
    read: [] as number[],
    refresh: [] as number[],
    corrected: [] as number[],
    first: [] as number[],
  };
  const syncs: [number, number] = [0, 0];
  let sent = { cells: 0, bytes: 0 };
  for (let round = 0; round < rounds; round++) {
    times.read.push(await timeOf(readOnce));
    times.refresh.push(await timeOf(async () => ({ syncs: syncs[0] } = await refresh({ language: 'vi' }))));
    await correct(300e3 + round);
    excel.resetTraffic();
    times.corrected.push(await timeOf(async () => ({ syncs: syncs[1] } = await refresh({ language: 'vi' }))));
    sent = { cells: excel.traffic.cellsWritten, bytes: excel.traffic.bytesSent };
    forgetWrite();
    times.first.push(await timeOf(() => refresh({ language: 'vi' })));
  }
  return {
    observations,
    read: median(times.read),
    refresh: median(times.refresh),
    corrected: median(times.corrected),
    first: median(times.first),
    syncs,
    ...sent,
  };
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

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

/** What a user does: another value used for the first figure, in its own unit. */
const correct = (value: number): Promise<void> =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(DATA_TABLE).columns.getItem('Giá trị dùng');
    column.getDataBodyRange().getCell(0, 0).values = [[value]];
    await context.sync();
  });

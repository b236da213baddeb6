import { EmbeddedExcel } from '../src/host/excel';
import { loadOffice } from '../src/host/node';
import { readBriefing } from '../src/reading/read';
import { addBriefings } from '../src/workbook/addBriefings';
import { refresh } from '../src/workbook/refresh';

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

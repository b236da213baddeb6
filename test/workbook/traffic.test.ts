import { manyReadings } from '../../bench/manyReadings';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { forgetWrite } from '../../src/workbook/lastWrite';
import { refresh } from '../../src/workbook/refresh';
import { toReads } from '../../src/workbook/sizes';
import { twentyReadings } from './briefings';
import { newExcel, valuesOf } from './excel';

const ALL = twentyReadings();
const add = (...readings: readonly Reading[]) => addBriefings(readings, { language: 'vi' });

test('every briefing takes at most five round trips, every refresh at most four, and only what changed travels', async () => {
  const host = await newExcel();
  for (const reading of ALL) {
    host.resetTraffic();
    await add(reading);
    expect(host.traffic.syncs).toBeLessThanOrEqual(5);
    host.resetTraffic();
    await refresh({ language: 'vi' });
    expect(host.traffic).toMatchObject({ syncs: 2, cellsWritten: 0 });
    expect(host.traffic.bytesSent).toBeLessThan(100_000);
  }
});

test('one corrected figure sends some cells, not the workbook', async () => {
  const host = await newExcel();
  await add(...ALL);
  const [headers = [], ...rows] = valuesOf(host, 'BS_SoLieu');
  const used = headers.indexOf('Giá trị dùng');
  const row = rows.findIndex((cells) => cells[0] === ALL[19]!.observations[3]!.id);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('BS_SoLieu').getDataBodyRange();
    table.getCell(row, used).values = [[Number(rows[row]![used]) + 1]];
    await context.sync();
  });
  forgetWrite();
  host.resetTraffic();
  const { syncs, cellsWritten } = await refresh({ language: 'vi' });
  expect(syncs).toBeLessThanOrEqual(4);
  expect(cellsWritten).toBeGreaterThan(0);
  expect(cellsWritten).toBeLessThan(40);
  expect(host.traffic.cellsWritten).toBe(cellsWritten);
});

test('settings hold flags only: they do not grow with the figures', async () => {
  const size = async (readings: readonly Reading[]): Promise<number> => {
    const host = await newExcel();
    await add(...readings);
    return [...host.workbook.settingStore.values].reduce(
      (sum, entry) => sum + JSON.stringify(entry).length,
      0,
    );
  };
  const few = await size(manyReadings(600).map((reading) => reading));
  const many = await size(manyReadings(1_080));
  expect(many).toBeLessThan(few + 400);
  expect(many).toBeLessThan(12_000);
});

test('what is too large for one answer is asked for in parts of the size that fits', () => {
  const sizes = new Map([
    ['big', [1_000, 9_000] as const],
    ['small', [10, 500] as const],
  ]);
  const reads = toReads(['small', 'big', 'other'], sizes, 4_000);
  expect(reads).toEqual([
    [
      { sheet: 'small', from: 0 },
      { sheet: 'big', from: 0, to: 388 },
    ],
    [{ sheet: 'big', from: 388, to: 832 }],
    [{ sheet: 'big', from: 832 }],
    [{ sheet: 'other', from: 0 }],
  ]);
  expect(toReads(['big'], new Map([['big', [2, 9_000] as const]]), 4_000)).toEqual([
    [{ sheet: 'big', from: 0, to: 1 }],
    [{ sheet: 'big', from: 1 }],
  ]);
});

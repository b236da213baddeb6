import type { WorkbookSnapshot } from '../../src/host/snapshot';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { newExcel } from './excel';
import { AUGUST, JUNE, MARCH, planOf, type Figure } from './plans';

const write = (figures: readonly Figure[]) => writeWorkbook(() => planOf(figures));

/** A workbook as it looks: without the ids that Excel gives. */
function looks(book: WorkbookSnapshot): unknown {
  return {
    ...book,
    sheets: book.sheets.map(({ id: _id, tables, charts, ...sheet }) => ({
      ...sheet,
      tables: tables.map(({ id: _table, ...table }) => table),
      charts: charts.map(({ id: _chart, ...chart }) => chart),
    })),
  };
}

async function grown(...steps: readonly (readonly Figure[])[]): Promise<unknown> {
  const host = await newExcel();
  for (const step of steps) await write(step);
  return looks(host.snapshot());
}

describe.each([
  ['the first write', [], JUNE],
  ['a later write', JUNE, [...JUNE, ...AUGUST, ...MARCH]],
] as const)('%s that breaks off', (_, before, figures) => {
  test.each([0, 1, 2, 3])('at round trip %d and is done again ends in the same workbook', async (at) => {
    const expected = await (before.length ? grown(before, figures) : grown(figures));
    const host = await newExcel();
    if (before.length) await write(before);
    host.failNext({ code: 'ConflictingOperation' }, at);
    await expect(write(figures)).rejects.toMatchObject({ code: 'conflict' });
    await write(figures);
    expect(looks(host.snapshot())).toEqual(expected);
  });
});

test('a batch that breaks off in the middle leaves nothing that a second write does not put right', async () => {
  const later = [...JUNE, ...AUGUST, ...MARCH];
  const expected = await grown(JUNE, later);
  for (let afterActions = 1; afterActions < 120; afterActions += 4) {
    const host = await newExcel();
    await write(JUNE);
    host.failNext({ code: 'ConflictingOperation', afterActions }, 2);
    await expect(write(later)).rejects.toMatchObject({ code: 'conflict' });
    await write(later);
    expect({ afterActions, book: looks(host.snapshot()) }).toEqual({ afterActions, book: expected });
  }
});

test('refreshing without the briefing completes what had reached the store of figures', async () => {
  const host = await newExcel();
  await write(JUNE);
  host.failNext({ code: 'ConflictingOperation' }, 3);
  await expect(write([...JUNE, ...AUGUST])).rejects.toMatchObject({ code: 'conflict' });
  await write([...JUNE, ...AUGUST]);
  const done = looks(host.snapshot());
  host.resetTraffic();
  expect(await write([...JUNE, ...AUGUST])).toMatchObject({ cellsWritten: 0, syncs: 2 });
  expect(looks(host.snapshot())).toEqual(done);
});

import type { EmbeddedExcel } from '../../src/host/excel';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { twentyReadings } from './briefings';
import { newExcel, valuesOf } from './excel';

const ALL = twentyReadings().slice(0, 8);
const add = (...readings: readonly Reading[]) => addBriefings(readings, { language: 'vi' });

/** Ids of the rows of Số liệu, in order. */
const ids = (host: EmbeddedExcel): string[] =>
  valuesOf(host, 'BS_SoLieu')
    .slice(1)
    .map(([id]) => String(id))
    .toSorted();

const expected = (readings: readonly Reading[]): string[] =>
  readings.flatMap(({ observations }) => observations.map(({ id }) => id)).toSorted();

/** Every Table as rows of texts, sorted: what the order of writing may change is left out. */
const tables = (host: EmbeddedExcel): Record<string, string[]> =>
  Object.fromEntries(
    host.snapshot().sheets.flatMap((sheet) =>
      sheet.tables
        .filter(({ name }) => name !== 'BS_TongQuan')
        .map(({ name }) => {
          const [headers = [], ...rows] = valuesOf(host, name);
          const lines = rows.map((row) =>
            row
              .map((value, c) => `${headers[c]}=${value}`)
              .toSorted()
              .join(' '),
          );
          return [name, lines.toSorted()];
        }),
    ),
  );

test('two sessions that write by turns see what the other wrote', async () => {
  const host = await newExcel();
  for (const reading of ALL) {
    await add(reading);
    await refresh({ language: 'vi' });
  }
  expect(ids(host)).toEqual(expected(ALL));
});

test.each([0, 3, 10])(
  'two sessions that paste at once, with %d ms a round trip, keep every figure once',
  async (latency) => {
    const host = await newExcel({ latency });
    await add(ALL[0]!);
    for (let i = 1; i + 1 < ALL.length; i += 2) await Promise.all([add(ALL[i]!), add(ALL[i + 1]!)]);
    await Promise.all([refresh({ language: 'vi' }), refresh({ language: 'vi' })]);
    expect(ids(host)).toEqual(expected(ALL.slice(0, 7)));
    const alone = await newExcel();
    for (const reading of ALL.slice(0, 7)) await add(reading);
    expect(tables(host)).toEqual(tables(alone));
  },
);

test('two sessions that both make the first write end with one set of sheets', async () => {
  const host = await newExcel({ latency: 2 });
  await Promise.all([add(ALL[0]!), add(ALL[1]!), refresh({ language: 'vi' })]);
  expect(ids(host)).toEqual(expected(ALL.slice(0, 2)));
  const names = host.snapshot().sheets.map(({ name }) => name);
  expect(names.filter((name) => /\(\d\)$|^Sheet/u.test(name))).toEqual([]);
});

test('the same briefing pasted by both at once is there once', async () => {
  const host = await newExcel({ latency: 2 });
  await add(ALL[0]!);
  await Promise.all([add(ALL[1]!), add(ALL[1]!)]);
  expect(ids(host)).toEqual(expected(ALL.slice(0, 2)));
});

test('a write that meets a newer version does nothing before it has read again', async () => {
  const host = await newExcel();
  await add(ALL[0]!);
  const { settingStore } = host.workbook;
  const key = [...settingStore.values.keys()].find((name) => name.startsWith('briefsheet.version.'))!;
  host.failNext({ code: 'ItemNotFound' }, 2);
  const before = host.syncs;
  expect((await add(ALL[1]!)).syncs).toBeGreaterThanOrEqual(4);
  expect(host.syncs).toBeGreaterThan(before + 4);
  expect(settingStore.values.has(key)).toBe(false);
  expect(ids(host)).toEqual(expected(ALL.slice(0, 2)));
});

test("a co-author's edits cause no request of ours", async () => {
  const host = await newExcel();
  await add(ALL[0]!);
  host.resetTraffic();
  host.coauthorEdits('Số liệu', 'E5', [['của người khác']]);
  await new Promise((done) => setTimeout(done, 30));
  expect(host.traffic).toMatchObject({ syncs: 0, cellsWritten: 0 });
});

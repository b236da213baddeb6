import type { EmbeddedExcel } from '../../src/host/excel';
import type { WorkbookSnapshot } from '../../src/host/snapshot';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { undoLastWrite } from '../../src/workbook/undoLastWrite';
import { twentyReadings } from './briefings';
import { chartOf, newExcel, seriesOf, tabsOf, valuesOf } from './excel';
import { edit } from './ministry';

const ALL = twentyReadings();
const add = (...readings: readonly Reading[]) => addBriefings(readings, { language: 'vi' });

/** What people see of a workbook: cells with formats, Tables, charts with their cells, messages. */
const looks = (book: WorkbookSnapshot): unknown =>
  book.sheets
    .filter(({ visible }) => visible)
    .map(({ name, cells, tables, charts, validations }) => ({
      name,
      cells: cells
        .filter(({ value }) => value !== '')
        .map(({ row, column, value, style }) => [row, column, value, style.numberFormat]),
      tables: tables.map((table) => ({ ...table, id: undefined })),
      charts: charts.map(({ name: chart, title, series }) => [chart, title, series]),
      prompts: validations.filter(({ prompt }) => prompt).length,
    }));

async function grown(count: number): Promise<EmbeddedExcel> {
  const host = await newExcel();
  for (const reading of ALL.slice(0, count)) await add(reading);
  return host;
}

test.each([1, 3, 4, 9, 12])('taking back briefing %d leaves the workbook as it was', async (count) => {
  const host = await grown(count);
  const before = looks(host.snapshot());
  await add(ALL[count]!);
  expect(looks(host.snapshot())).not.toEqual(before);
  const { briefings } = await undoLastWrite();
  expect(briefings).toBe(count);
  expect(looks(host.snapshot())).toEqual(before);
  // What was taken back can be added again, and all is there.
  await add(ALL[count]!);
  const again = looks(host.snapshot());
  const straight = await grown(count + 1);
  expect(again).toEqual(looks(straight.snapshot()));
});

test('taking back the first write leaves a workbook with nothing of ours', async () => {
  const host = await newExcel();
  await add(ALL[0]!);
  await undoLastWrite();
  expect(tabsOf(host)).toHaveLength(1);
  expect(host.snapshot().sheets.flatMap(({ tables, charts }) => [...tables, ...charts])).toEqual([]);
  expect(host.snapshot().names).toEqual([]);
  await add(ALL[0]!);
  expect(valuesOf(host, 'BS_BanTin')).toHaveLength(2);
});

test('it works once, and not after another write', async () => {
  const host = await grown(3);
  await undoLastWrite();
  await expect(undoLastWrite()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  await add(ALL[5]!);
  const key = [...host.workbook.settingStore.values.keys()].find((name) => name.includes('version'))!;
  host.workbook.settingStore.values.delete(key);
  host.workbook.settingStore.values.set('briefsheet.version.of-somebody-else', true);
  await expect(undoLastWrite()).rejects.toMatchObject({ code: 'nothing-to-undo' });
});

test('what the user did before or since stays', async () => {
  const host = await grown(3);
  const value = (id: string) => valuesOf(host, 'BS_SoLieu').find((row) => row[0] === id);
  const column = valuesOf(host, 'BS_SoLieu')[0]!.indexOf('Giá trị dùng');
  const correct = (reading: Reading, to: number): void => {
    const { id } = reading.observations[0]!;
    const row = valuesOf(host, 'BS_SoLieu').findIndex((cells) => cells[0] === id);
    const area = host.workbook.tables.getItem('BS_SoLieu').area;
    host.userEdits('Số liệu', `${String.fromCharCode(65 + area.column + column)}${area.row + row + 1}`, [
      [to],
    ]);
  };
  correct(ALL[0]!, 1_234);
  await add(ALL[3]!);
  correct(ALL[1]!, 5_678);
  await refresh({ language: 'vi' });
  await undoLastWrite();
  expect(value(ALL[0]!.observations[0]!.id)?.[column]).toBe(1_234);
  expect(value(ALL[1]!.observations[0]!.id)?.[column]).toBe(5_678);
  expect(value(ALL[3]!.observations[0]!.id)).toBeUndefined();
});

test('what the user deleted is made again when they ask for it, with its series', async () => {
  const host = await grown(12);
  const before = looks(host.snapshot());
  const [chart] = host
    .snapshot()
    .sheets.flatMap(({ name, charts }) =>
      charts.filter(({ series }) => series.length > 2).map((found) => ({ sheet: name, ...found })),
    );
  const series = seriesOf(host, chart!.name);
  host.userRemovesSeries(chart!.sheet, chart!.name, series[1]![0]);
  host.userDeletesSheet('Bưu chính');
  const [other] = host.snapshot().sheets.find(({ name }) => name === 'Tổng quan')!.charts;
  host.userDeletesChart('Tổng quan', other!.name);
  await refresh({ language: 'vi' });
  expect(tabsOf(host)).not.toContain('Bưu chính');
  expect(chartOf(host, other!.name)).toBeUndefined();
  const back = await refresh({ language: 'vi', bringBack: true });
  expect(back.sheetsMade).toEqual(['Bưu chính']);
  expect(back.chartsMade).toContain(other!.name);
  expect(
    seriesOf(host, chart!.name)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(series.map(([name]) => name).toSorted());
  const sorted = (book: unknown) => JSON.stringify(book).length;
  expect(sorted(looks(host.snapshot()))).toBe(sorted(before));
});

test('text that the user typed where a number belongs is kept in Kiểm tra, whichever briefing the figure is from', async () => {
  const host = await grown(3);
  const texts = () =>
    valuesOf(host, 'BS_KiemTra').flatMap((row) =>
      row.filter((cell) => String(cell).startsWith('Ô ') && String(cell).includes('đang hỏi')),
    );
  const table = 'BS_DoanhThu_LuyKe';
  edit(host, table, 'Bưu chính', '6T/2021', 'đang hỏi lại');
  await add(ALL[3]!);
  expect(texts()).not.toEqual([]);
  edit(host, table, 'Toàn ngành', '6T/2021', 'đang hỏi Cục');
  edit(host, table, 'Toàn ngành', '12T/2021', 'đang hỏi Vụ');
  await undoLastWrite();
  for (const text of ['đang hỏi lại', 'đang hỏi Cục', 'đang hỏi Vụ'])
    expect(texts().filter((cell) => String(cell).includes(text))).toHaveLength(1);
  // The next refresh finds nothing to do.
  await refresh({ language: 'vi' });
  expect(texts()).toHaveLength(3);
  expect((await refresh({ language: 'vi' })).cellsWritten).toBe(0);
});

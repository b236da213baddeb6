import type { EmbeddedExcel } from '../../src/host/excel';
import type { Language } from '../../src/messages/types';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { switchLanguage } from '../../src/workbook/switchLanguage';
import { languageOfHeaders, readWorkbookLanguage } from '../../src/workbook/workbookLanguage';
import { ALL, AUGUST_2024 } from '../tables/samples';
import { chartOf, newExcel, noteAt, sheetOf, tableOf, valuesOf } from './excel';

async function workbookIn(language: Language): Promise<EmbeddedExcel> {
  const host = await newExcel();
  for (const reading of ALL) await addBriefings([reading], { language });
  host.resetTraffic();
  return host;
}

/** Sheets that people see, with all that they read there. */
const shown = (host: EmbeddedExcel) =>
  host
    .snapshot()
    .sheets.filter(({ visible }) => visible)
    .map(({ name, cells, tables, charts, validations }) => ({
      name,
      cells: cells
        .filter(({ value }) => value !== '')
        .map(({ row, column, value, text, hyperlink }) => [row, column, value, text, hyperlink])
        .sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
      tables: tables.map(({ name: table, columns }) => [table, columns]),
      charts: charts.map(({ name: chart, title, valueAxis, series }) => [
        chart,
        title,
        valueAxis.title,
        series.map((each) => each.name),
      ]),
      lists: validations.flatMap(({ area, list }) => (list ? [[area, list]] : [])),
    }));

test('a workbook that is switched shows what one made in that language shows, and comes back unchanged', async () => {
  const english = shown(await workbookIn('en'));
  const host = await workbookIn('vi');
  const vietnamese = shown(host);
  await switchLanguage({ language: 'en' });
  const switched = shown(host);
  expect(switched).toEqual(english);
  expect(switched.map(({ name }) => name)).toContain('Revenue, cumulative');
  await switchLanguage({ language: 'vi' });
  expect(shown(host)).toEqual(vietnamese);
  host.resetTraffic();
  expect((await refresh({ language: 'vi' })).cellsWritten).toBe(0);
});

test('ids of Tables and charts, input messages and what users wrote stay', async () => {
  const host = await workbookIn('vi');
  const ids = () =>
    host
      .snapshot()
      .sheets.map(({ id, tables, charts }) => [id, tables.map((t) => t.id), charts.map((c) => c.id)]);
  const before = ids();
  const { sheet, table } = tableOf(host, 'BS_VienThong');
  const { row, column, columns, rows } = table.area;
  const at = (r: number, c: number): string => `${String.fromCharCode(65 + c)}${r + 1}`;
  host.userEdits(sheet.name, at(row, column + columns), [['Ghi chú của tôi']]);
  host.userEdits(sheet.name, at(row + 1, column + columns), [['giữ lại']]);
  const note = noteAt(host, sheet.name, row + rows - 1, column + 2);
  await switchLanguage({ language: 'en' });
  expect(ids()).toEqual(before);
  const values = valuesOf(host, 'BS_VienThong');
  expect(values[0]!.slice(0, 2)).toEqual(['Period', 'Period end']);
  expect(values[0]!.at(-1)).toBe('Ghi chú của tôi');
  expect(values[1]!.at(-1)).toBe('giữ lại');
  const english = noteAt(host, 'Telecommunications', row + rows - 1, column + 2);
  expect(english?.message.split('\n')[0]).toBe(note?.message.split('\n')[0]);
});

test('names that users gave stay: a tab, a header, a chart’s title, a series', async () => {
  const host = await workbookIn('vi');
  const name = sheetOf(host, 'Viễn thông').charts[0]!.name;
  const [first, second] = chartOf(host, name)!.series.map((series) => series.name);
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Viễn thông').charts.getItem(name);
    chart.title.text = 'Biểu đồ của tôi';
    chart.series.getItemAt(0).name = 'Đường của tôi';
    await context.sync();
  });
  host.userRenamesColumn('BS_VienThong', 'Đến hết', 'Ngày cuối kỳ');
  host.userRenamesSheet('Viễn thông', 'Của tôi');
  await switchLanguage({ language: 'en' });
  const sheet = sheetOf(host, 'Của tôi');
  expect(sheet.tables[0]!.columns.slice(0, 2)).toEqual(['Period', 'Ngày cuối kỳ']);
  expect(chartOf(host, name)!.title).toBe('Biểu đồ của tôi');
  const series = chartOf(host, name)!.series.map((each) => each.name);
  expect(series[0]).toBe('Đường của tôi');
  expect(series).not.toContain(first);
  expect(series).not.toContain(second);
  await addBriefings([AUGUST_2024], { language: 'en' });
  expect(chartOf(host, name)!.series).toHaveLength(series.length);
});

test('a decision in one language holds in the other', async () => {
  const host = await workbookIn('vi');
  const { table } = tableOf(host, 'BS_KiemTra');
  const column = table.columns.indexOf('Xử lý');
  host.userEdits('Kiểm tra', `${String.fromCharCode(65 + column)}${table.area.row + 2}`, [['Bỏ qua']]);
  await switchLanguage({ language: 'en' });
  expect(valuesOf(host, 'BS_KiemTra')[1]![column]).toBe('Ignore');
});

// Round trips 4 and 7 write; they break off in the middle of their steps.
test.each([1, 2, 3, 4, 5, 6, 7])(
  'a switch that breaks off at round trip %d is completed by another',
  async (at) => {
    const english = shown(await workbookIn('en'));
    const host = await workbookIn('vi');
    const afterActions = at === 4 || at === 7 ? { afterActions: 40 } : {};
    host.failNext({ code: 'ConflictingOperation', ...afterActions }, at - 1);
    await expect(switchLanguage({ language: 'en' })).rejects.toMatchObject({ code: 'conflict' });
    await switchLanguage({ language: 'en' });
    expect(shown(host)).toEqual(english);
  },
);

test('the language of a workbook is that of its headers, also where users renamed some', async () => {
  await newExcel();
  expect(await readWorkbookLanguage()).toBeUndefined();
  await addBriefings([AUGUST_2024], { language: 'en' });
  expect(await readWorkbookLanguage()).toBe('en');
  expect(languageOfHeaders(['Của tôi'])).toBeUndefined();
  expect(languageOfHeaders(['Id', 'Period', 'Use', 'Khu vực'])).toBe('en');
});

test('a workbook without tables of ours stays as it is', async () => {
  const host = await newExcel();
  expect((await switchLanguage({ language: 'en' })).cellsWritten).toBe(0);
  expect(host.snapshot().sheets.flatMap(({ cells }) => cells)).toEqual([]);
});

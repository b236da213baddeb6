import { addBriefings } from '../../src/workbook/addBriefings';
import { sheetsBefore } from '../../src/workbook/firstWrite';
import { refresh } from '../../src/workbook/refresh';
import { twentyReadings } from './briefings';
import { newExcel, tabsOf } from './excel';

const [FIRST, ...OTHERS] = twentyReadings();

test('a new workbook has nothing to be careful about', async () => {
  await newExcel();
  expect(await sheetsBefore()).toEqual([]);
});

test('one cell in the only sheet is content', async () => {
  const host = await newExcel();
  const [tab] = tabsOf(host);
  host.userEdits(tab!, 'C3', [['Ngân sách 2024']]);
  expect(await sheetsBefore()).toEqual([tab]);
});

test('sheets of the user are named before the first write, stay as they are, and are said after it', async () => {
  const host = await newExcel();
  host.workbook.worksheets.add('Kế hoạch');
  host.userEdits('Kế hoạch', 'A1', [['của tôi']]);
  const tabs = tabsOf(host);
  const before = host.snapshot().sheets;
  expect(await sheetsBefore()).toEqual(tabs);
  host.resetTraffic();
  await sheetsBefore();
  expect(host.traffic.syncs).toBe(1);
  const { besideSheets } = await addBriefings([FIRST!], { language: 'vi' });
  expect(besideSheets).toEqual(tabs);
  for (const { name, cells } of before)
    expect(host.snapshot().sheets.find((sheet) => sheet.name === name)?.cells).toEqual(cells);
  // From then on it is ours.
  expect(await sheetsBefore()).toEqual([]);
  expect((await addBriefings([OTHERS[0]!], { language: 'vi' })).besideSheets).toEqual([]);
});

test('what the user deleted is called by its name, with a sheet its tables and charts', async () => {
  const host = await newExcel();
  for (const reading of OTHERS.slice(0, 11)) await addBriefings([reading], { language: 'vi' });
  host.userDeletesSheet('Bưu chính');
  const overview = host.snapshot().sheets.find(({ name }) => name === 'Tổng quan')!;
  const [chart] = overview.charts;
  host.userDeletesChart('Tổng quan', chart!.name);
  const { deleted } = await refresh({ language: 'vi' });
  expect(deleted.sheets).toEqual([{ name: 'sector-postal', title: 'Bưu chính' }]);
  expect(deleted.tables).toEqual([]);
  expect(deleted.charts).toEqual([{ name: chart!.name, title: chart!.title }]);
  const back = await refresh({ language: 'vi', bringBack: true });
  expect(back.sheetsMade).toEqual(['Bưu chính']);
  const { deleted: none } = await refresh({ language: 'vi' });
  expect(none).toEqual({ sheets: [], tables: [], charts: [] });
});

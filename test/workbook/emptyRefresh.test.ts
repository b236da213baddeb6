import { EmbeddedExcel } from '../../src/host/excel';
import { loadOffice } from '../../src/host/node';
import { refresh } from '../../src/workbook/refresh';

test('refreshing a workbook without our tables makes no sheet', async () => {
  const excel = new EmbeddedExcel();
  await loadOffice(excel);
  const before = excel.snapshot().sheets.map(({ name }) => name);
  const summary = await refresh({ language: 'vi' });
  expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(before);
  expect(summary).toMatchObject({ briefings: 0, cellsWritten: 0, sheetsMade: [] });
});

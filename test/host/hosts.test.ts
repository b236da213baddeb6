import { EmbeddedExcel } from '../../src/host/excel';
import { loadOffice } from '../../src/host/node';
import { onSheet, settle, start, write } from './support';

test('a new host has a fresh workbook behind the same library', async () => {
  const first = await start();
  const library = Excel;
  await write([['first']]);
  const second = await start();
  expect(Excel).toBe(library);
  await write([['second']]);
  const cell = (host: EmbeddedExcel): unknown => host.workbook.activeSheet.getRange('A1').values;
  expect([cell(first), cell(second)]).toEqual([[['first']], [['second']]]);
});

test('handlers hear of their own workbook only, also where they listen to all of its sheets', async () => {
  const heard: string[] = [];
  const listen = async (name: string): Promise<EmbeddedExcel> => {
    const host = await start();
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async () => void heard.push(`${name} sheet`));
      context.workbook.worksheets.onChanged.add(async () => void heard.push(`${name} workbook`));
      await context.sync();
    });
    return host;
  };
  const first = await listen('first');
  const second = await listen('second');
  second.userEdits('Sheet1', 'A1', [[1]]);
  await settle();
  expect(heard).toEqual(['second sheet', 'second workbook']);
  first.userEdits('Sheet1', 'A1', [[1]]);
  await settle();
  expect(heard.slice(2)).toEqual(['first sheet', 'first workbook']);
});

test('each host answers for the requirement set that it claims', async () => {
  const supported = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.15');
  await start({ excelApi: '1.15' });
  expect(supported()).toBe(true);
  await start();
  expect(supported()).toBe(false);
});

test('settings of the document are those of the host', async () => {
  const save = (): Promise<unknown> =>
    new Promise((done) => Office.context.document.settings.saveAsync(done));
  const first = await start();
  Office.context.document.settings.set('made', { charts: ['a'] });
  await save();
  await start();
  expect(Office.context.document.settings.get('made')).toBeNull();
  await loadOffice(first);
  expect(Office.context.document.settings.get('made')).toEqual({ charts: ['a'] });
  const kept = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('made').load('value');
    await context.sync();
    return setting.value;
  });
  expect(kept).toEqual({ charts: ['a'] });
});

test('another language loads the library anew', async () => {
  await start({ language: 'vi-VN' });
  expect(Office.context.displayLanguage).toBe('vi-VN');
  const culture = await Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load('name, numberFormat/numberDecimalSeparator');
    await context.sync();
    return [cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator];
  });
  expect(culture).toEqual(['vi-VN', ',']);
  await start();
  expect(Office.context.displayLanguage).toBe('en-US');
});

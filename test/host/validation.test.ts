import type { EmbeddedExcel } from '../../src/host/excel';
import { errorOf, onSheet, start, write } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
});

const prompt = (address: string, title: string, message: string): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).dataValidation.prompt = { showPrompt: true, title, message };
  });

const load = (address: string): Promise<[string, unknown]> =>
  onSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load('type, prompt');
    await context.sync();
    return [validation.type, validation.prompt];
  });

test('a message needs no rule', async () => {
  await prompt('A1', 'T11/2023', 'Doanh thu …');
  expect(await load('A1')).toEqual(['None', { showPrompt: true, title: 'T11/2023', message: 'Doanh thu …' }]);
});

test.each([
  [33, 1],
  [1, 256],
])('a title of %i and a message of %i characters are refused', async (title, message) => {
  expect(await errorOf(prompt('A1', 'x'.repeat(title), 'x'.repeat(message)))).toBe('InvalidArgument');
});

test('limits are inclusive', async () => {
  expect(await errorOf(prompt('A1', 'x'.repeat(32), 'x'.repeat(255)))).toBe('none');
});

test('a list rule and a message live together', async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('A1:A3');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Chưa,Chấp nhận' } };
  });
  await prompt('A2', 'x', 'y');
  expect((await load('A2'))[0]).toBe('List');
  expect((await load('A1:A3'))[0]).toBe('List');
  expect(host.snapshot().sheets[0]?.validations).toEqual([
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, list: 'Chưa,Chấp nhận' },
    {
      area: { row: 1, column: 0, rows: 1, columns: 1 },
      list: 'Chưa,Chấp nhận',
      prompt: { title: 'x', message: 'y' },
    },
    { area: { row: 2, column: 0, rows: 1, columns: 1 }, list: 'Chưa,Chấp nhận' },
  ]);
});

test('cells with different rules have none in common', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
    sheet.getRange('A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
  });
  expect((await load('A1:A2'))[0]).toBe('Inconsistent');
});

test('values are held against a list', async () => {
  await write([['Chưa'], ['Khác']]);
  const valid = (address: string): Promise<boolean> =>
    onSheet(async (sheet, context) => {
      const validation = sheet.getRange(address).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: 'Chưa,Chấp nhận' } };
      validation.load('valid');
      await context.sync();
      return validation.valid;
    });
  expect([await valid('A1'), await valid('A2')]).toEqual([true, false]);
});

test('clearing and empty messages leave nothing', async () => {
  await prompt('A1:B2', 'x', 'y');
  expect(host.snapshot().sheets[0]?.validations).toHaveLength(1);
  await prompt('A1:B1', '', '');
  await onSheet((sheet) => sheet.getRange('A2:B2').dataValidation.clear());
  expect(host.snapshot().sheets[0]?.validations).toEqual([]);
});

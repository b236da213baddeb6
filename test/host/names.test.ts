import type { EmbeddedExcel } from '../../src/host/excel';
import { errorOf, onSheet, start, table } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
});

const add = (name: string, address: string): Promise<void> =>
  onSheet(async (sheet, context) => {
    context.workbook.names.add(name, sheet.getRange(address), 'comment');
    await context.sync();
  });

const load = (name: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load('type, value, formula, visible, scope');
    await context.sync();
    return [item.type, item.value, item.formula, item.visible, item.scope];
  });

test('a name gives its range', async () => {
  await add('BS_DoanhThu', 'B2:B4');
  expect(await load('bs_doanhthu')).toEqual([
    'Range',
    'Sheet1!$B$2:$B$4',
    '=Sheet1!$B$2:$B$4',
    true,
    'Workbook',
  ]);
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('BS_DoanhThu').load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!B2:B4');
});

test.each(['A1', 'R1C1', 'two words', '1st', 'x'.repeat(256)])('the name %s is refused', async (name) => {
  expect(await errorOf(add(name, 'A1'))).toBe('InvalidArgument');
});

test('names of ranges and Tables are one set', async () => {
  await add('BS_X', 'D1');
  expect(await errorOf(add('bs_x', 'D2'))).toBe('InvalidArgument');
  expect(await errorOf(table('BS_X', [['a'], [1]]))).toBe('InvalidArgument');
});

test('a name follows its cells and its sheet', async () => {
  await add('BS_X', 'B2');
  await onSheet((sheet) => {
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Số liệu';
  });
  expect((await load('BS_X'))[1]).toBe("'Số liệu'!$B$3");
});

test('a name whose cells are gone says so', async () => {
  await add('BS_X', 'B2');
  await onSheet((sheet) => sheet.getRange('2:2').delete('Up'));
  expect(await load('BS_X')).toEqual(['Error', '#REF!', '=#REF!', true, 'Workbook']);
  const gone = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem('BS_X').getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(gone).toBe(true);
});

test('formulas may be named, hidden names are kept, sheets have names of their own', async () => {
  const loaded = await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.addFormulaLocal('BS_Rate', '=0.5').visible = false;
    names.addFormulaLocal('BS_Text', '="x"');
    names.addFormulaLocal('BS_Cell', '=Sheet1!$A$1');
    sheet.names.add('BS_Rate', sheet.getRange('A1'));
    const items = names.load('items/name, items/type, items/value, items/visible');
    const own = sheet.names.getItem('BS_Rate').load('scope');
    await context.sync();
    return [items.items.map(({ name, type, value, visible }) => [name, type, value, visible]), own.scope];
  });
  expect(loaded).toEqual([
    [
      ['BS_Rate', 'Double', 0.5, false],
      ['BS_Text', 'String', 'x', true],
      ['BS_Cell', 'Range', 'Sheet1!$A$1', true],
    ],
    'Worksheet',
  ]);
  expect(host.snapshot().names.find(({ sheet }) => sheet === 'Sheet1')?.reference).toBe('=Sheet1!$A$1');
});

test('a deleted name is gone', async () => {
  await add('BS_X', 'B2');
  await Excel.run(async (context) => {
    context.workbook.names.getItem('BS_X').delete();
    await context.sync();
  });
  expect(await errorOf(load('BS_X'))).toBe('ItemNotFound');
});

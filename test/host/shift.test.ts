import { errorOf, onSheet, read, start, table, tableValues, write } from './support';

beforeEach(() => start());

const insert = (address: string, shift: 'Down' | 'Right'): Promise<void> =>
  onSheet((sheet) => void sheet.getRange(address).insert(shift));
const remove = (address: string, shift: 'Up' | 'Left'): Promise<void> =>
  onSheet((sheet) => sheet.getRange(address).delete(shift));

test('cells move down, right, up and left with their formats', async () => {
  await write([
    [1, 2],
    [3, 4],
  ]);
  await onSheet((sheet) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
  });
  await insert('A1', 'Down');
  expect(await read('A1:B3', 'values')).toEqual([
    ['', 2],
    [1, 4],
    [3, ''],
  ]);
  await insert('A2', 'Right');
  expect(await read('A2:C2', 'values')).toEqual([['', 1, 4]]);
  const color = await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('B2').format;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(color).toBe('#FF0000');
  await remove('A2', 'Left');
  await remove('A1', 'Up');
  expect(await read('A1:B2', 'values')).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

describe('beside two Tables', () => {
  beforeEach(async () => {
    await table('BS_X', [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]);
    await onSheet((sheet) => {
      sheet.getRange('D1:E3').values = [
        ['c', 'd'],
        [5, 6],
        [7, 8],
      ];
      sheet.tables.add('D1:E3', true).name = 'BS_Y';
    });
  });

  test.each(['A2', 'A1:A3', 'B2:D2', 'C1:D1'])(
    'cells at %s cannot be shifted down: that cuts a Table',
    async (address) => {
      expect(await errorOf(insert(address, 'Down'))).toBe('InvalidOperation');
    },
  );

  test('rows of one Table can be inserted and deleted, the other stays', async () => {
    await insert('A3:B3', 'Down');
    expect(await tableValues('BS_X')).toEqual([
      ['a', 'b'],
      [1, 2],
      ['', ''],
      [3, 4],
    ]);
    await remove('A2:B2', 'Up');
    expect(await tableValues('BS_X')).toHaveLength(3);
    expect((await tableValues('BS_Y')).slice(1)).toEqual([
      [5, 6],
      [7, 8],
    ]);
  });

  test('whole rows go through both', async () => {
    await insert('2:2', 'Down');
    expect(await tableValues('BS_X')).toHaveLength(4);
    expect(await tableValues('BS_Y')).toHaveLength(4);
  });

  test('a column inside a Table is a column of it', async () => {
    await insert('B:B', 'Right');
    expect((await tableValues('BS_X'))[0]).toEqual(['a', 'Column1', 'b']);
    expect((await tableValues('BS_Y'))[0]).toEqual(['c', 'd']);
    expect(await read('E1', 'values')).toEqual([['c']]);
  });

  test('a header row cannot be deleted without its Table', async () => {
    expect(await errorOf(remove('1:1', 'Up'))).toBe('InvalidOperation');
    await remove('1:3', 'Up');
    const count = await onSheet(async (sheet, context) => {
      const found = sheet.tables.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(0);
  });
});

test('heights move with whole rows', async () => {
  const height = await onSheet(async (sheet, context) => {
    sheet.getRange('2:2').format.rowHeight = 40;
    sheet.getRange('1:1').insert('Down');
    const format = sheet.getRange('A3').format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });
  expect(height).toBe(40);
});

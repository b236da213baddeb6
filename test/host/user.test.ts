import type { EmbeddedExcel } from '../../src/host/excel';
import { onSheet, read, start, table, tableValues } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
  await table('BS_X', [
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
});

describe('cells typed next to a Table', () => {
  test('on the right with a header make a column', async () => {
    host.userEdits('Sheet1', 'C1', [['Ghi chú']]);
    host.userEdits('Sheet1', 'C2', [['x']]);
    expect(await tableValues('BS_X')).toEqual([
      ['a', 'b', 'Ghi chú'],
      [1, 2, 'x'],
      [3, 4, ''],
    ]);
  });

  test('on the right without a header make a column that is named for them', async () => {
    host.userEdits('Sheet1', 'C3', [[9]]);
    expect((await tableValues('BS_X'))[0]).toEqual(['a', 'b', 'Column1']);
  });

  test('below make a row', async () => {
    host.userEdits('Sheet1', 'B4', [[6]]);
    expect((await tableValues('BS_X')).at(-1)).toEqual(['', 6]);
  });

  test.each(['D1', 'A5', 'C4', 'B6'])('but not directly at %s are left alone', async (address) => {
    host.userEdits('Sheet1', address, [['x']]);
    expect(await tableValues('BS_X')).toHaveLength(3);
    expect((await tableValues('BS_X'))[0]).toHaveLength(2);
  });

  test('are left alone where another Table is in the way', async () => {
    await onSheet((sheet) => {
      sheet.tables.add('C3:C4', true).name = 'BS_Y';
    });
    host.userEdits('Sheet1', 'C1', [['x']]);
    expect((await tableValues('BS_X'))[0]).toHaveLength(2);
  });

  test('are left alone when the add-in writes them, unless this Excel is said to take them', async () => {
    const width = async (): Promise<number> => {
      await onSheet((sheet) => {
        sheet.getRange('C1').values = [['c']];
      });
      return (await tableValues('BS_X'))[0]?.length ?? 0;
    };
    expect(await width()).toBe(2);
    host = await start({ absorbsWrites: true });
    await table('BS_X', [
      ['a', 'b'],
      [1, 2],
    ]);
    expect(await width()).toBe(3);
  });

  test('below a total row are left alone', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('BS_X').showTotals = true;
    });
    host.userEdits('Sheet1', 'A5', [['x']]);
    expect(await tableValues('BS_X')).toHaveLength(4);
  });
});

test('users sort, rename and delete', async () => {
  host.userSorts('BS_X', 'a', false);
  host.userRenamesColumn('BS_X', 'b', 'Viễn thông');
  host.userRenamesTable('BS_X', 'Bảng');
  expect(await tableValues('Bảng')).toEqual([
    ['a', 'Viễn thông'],
    [3, 4],
    [1, 2],
  ]);
  host.userDeletesRow('Bảng', 0);
  host.userDeletesColumn('Bảng', 'a');
  expect(await tableValues('Bảng')).toEqual([['Viễn thông'], [2]]);
  host.userDeletesTable('Bảng');
  expect(host.workbook.tables.count).toBe(0);
  expect(await read('A1:B3', 'values')).toEqual(Array(3).fill(['', '']));
});

test('user acts are no round trips, and whoever draws hears of them', () => {
  host.resetTraffic();
  let drawn = 0;
  host.onChange = () => void drawn++;
  host.userActivatesSheet('Sheet1');
  host.userEdits('Sheet1', 'A2', [[9]]);
  expect(host.syncs).toBe(0);
  expect(drawn).toBe(2);
});

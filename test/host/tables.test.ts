import type { EmbeddedExcel } from '../../src/host/excel';
import { errorOf, onSheet, read, start, table, tableValues, write } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
});

type TableWork = (table: Excel.Table, sheet: Excel.Worksheet) => unknown;

const onTable = (name: string, work: TableWork): Promise<void> =>
  onSheet((sheet) => void work(sheet.tables.getItem(name), sheet));

describe('making', () => {
  test('a Table has an id, a name and a style, and is found by them', async () => {
    await table('BS_X', [['a'], [1]]);
    const loaded = await Excel.run(async (context) => {
      const found = context.workbook.tables
        .getItem('bs_x')
        .load('id, name, style, showFilterButton, showTotals');
      await context.sync();
      const again = context.workbook.tables.getItem(found.id).load('name');
      const sheet = found.worksheet.load('name');
      await context.sync();
      return [found.name, found.style, found.showFilterButton, found.showTotals, again.name, sheet.name];
    });
    expect(loaded).toEqual(['BS_X', 'TableStyleMedium2', true, false, 'BS_X', 'Sheet1']);
  });

  test('a header row alone gets an empty row', async () => {
    await table('BS_X', [['a', 'b']]);
    expect(await tableValues('BS_X')).toEqual([
      ['a', 'b'],
      ['', ''],
    ]);
  });

  test('without headers, a row of them is put above', async () => {
    await write([[1, 2]]);
    await onSheet((sheet) => {
      sheet.tables.add('A1:B1', false).name = 'BS_X';
    });
    expect(await tableValues('BS_X')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });

  test('Tables do not overlap', async () => {
    await table('BS_X', [['a'], [1]]);
    expect(await errorOf(onSheet((sheet) => void sheet.tables.add('A2:B3', true)))).toBe('InvalidArgument');
  });

  test.each(['A1', 'two words', '1st', ''])('the name %j is refused', async (name) => {
    expect(await errorOf(table(name, [['a'], [1]]))).toBe('InvalidArgument');
  });

  test('names of Tables are unique whatever their case', async () => {
    await table('BS_X', [['a'], [1]]);
    const again = onSheet((sheet) => {
      sheet.tables.add('D1:D2', true).name = 'bs_x';
    });
    expect(await errorOf(again)).toBe('InvalidArgument');
  });
});

describe('headers', () => {
  test('are text, never empty, never twice', async () => {
    await table('BS_X', [
      ['Kỳ', 2023, '', 'kỳ', 'Kỳ2'],
      [1, 2, 3, 4, 5],
    ]);
    expect((await tableValues('BS_X'))[0]).toEqual(['Kỳ', '2023', 'Column1', 'kỳ2', 'Kỳ22']);
  });

  test('stay so when they are written', async () => {
    await table('BS_X', [
      ['a', 'b'],
      [1, 2],
    ]);
    await write([['b', 'b']]);
    expect((await tableValues('BS_X'))[0]).toEqual(['b', 'b2']);
    await write([['', '11/2023']]);
    expect((await tableValues('BS_X'))[0]).toEqual(['Column1', 'Nov-23']);
  });

  test('are the names of the columns', async () => {
    await table('BS_X', [
      ['a', 'b'],
      [1, 2],
    ]);
    const loaded = await onSheet(async (sheet, context) => {
      const { columns } = sheet.tables.getItem('BS_X');
      columns.getItem('b').name = 'B mới';
      columns.load('items/name, items/index, items/id, count');
      const none = columns.getItemOrNullObject('b');
      await context.sync();
      const byId = columns
        .getItem(columns.items[1]?.id ?? 0)
        .getDataBodyRange()
        .load('address');
      await context.sync();
      return [columns.items.map(({ name, index }) => [name, index]), none.isNullObject, byId.address];
    });
    expect(loaded).toEqual([
      [
        ['a', 0],
        ['B mới', 1],
      ],
      true,
      'Sheet1!B2',
    ]);
  });
});

describe('resizing', () => {
  beforeEach(() =>
    table('BS_X', [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]),
  );

  test('takes in what lies there', async () => {
    await onTable('BS_X', (found, sheet) => {
      sheet.getRange('A4:C4').values = [[5, 6, 7]];
      found.resize('A1:C4');
    });
    expect(await tableValues('BS_X')).toEqual([
      ['a', 'b', 'Column1'],
      [1, 2, ''],
      [3, 4, ''],
      [5, 6, 7],
    ]);
  });

  test('leaves behind what is outside', async () => {
    await onTable('BS_X', (found, sheet) => found.resize(sheet.getRange('A1:A2')));
    expect(await tableValues('BS_X')).toEqual([['a'], [1]]);
    expect(await read('B3', 'values')).toEqual([[4]]);
  });

  test.each(['A2:B5', 'A1:B1', 'D1:E3'])('to %s is refused', async (address) => {
    expect(await errorOf(onTable('BS_X', (found) => found.resize(address)))).toBe('InvalidArgument');
  });

  test('into another Table is refused', async () => {
    const blocked = onTable('BS_X', (found, sheet) => {
      sheet.tables.add('D1:D3', true);
      found.resize('A1:D3');
    });
    expect(await errorOf(blocked)).toBe('InvalidArgument');
  });

  test('keeps the identities of the columns that stay', async () => {
    const ids = (): Promise<number[]> =>
      onSheet(async (sheet, context) => {
        const { columns } = sheet.tables.getItem('BS_X');
        columns.load('items/id');
        await context.sync();
        return columns.items.map(({ id }) => id);
      });
    const [, second] = await ids();
    await onTable('BS_X', (found) => {
      found.columns.add(0, [['new'], [0], [0]]);
      found.columns.getItem('a').delete();
    });
    expect((await ids())[1]).toBe(second);
  });
});

describe('rows and columns', () => {
  beforeEach(() =>
    table('BS_X', [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]),
  );

  test('are added at the end, at a place, and shift what lies below', async () => {
    await onTable('BS_X', (found, sheet) => {
      sheet.getRange('A6').values = [['below']];
      found.rows.add(undefined, [[5, 6]]);
      found.rows.add(0, [[0, 0]]);
    });
    expect((await tableValues('BS_X')).slice(1)).toEqual([
      [0, 0],
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(await read('A8', 'values')).toEqual([['below']]);
  });

  test('of another width are refused', async () => {
    expect(await errorOf(onTable('BS_X', (found) => found.rows.add(undefined, [[1]])))).toBe(
      'InvalidArgument',
    );
  });

  test('are deleted; the last row is emptied', async () => {
    await onTable('BS_X', (found) => {
      found.rows.getItemAt(0).delete();
      found.rows.getItemAt(0).delete();
    });
    expect(await tableValues('BS_X')).toEqual([
      ['a', 'b'],
      ['', ''],
    ]);
  });

  test('columns are added with their header, at the end or at a place', async () => {
    await onTable('BS_X', (found) => {
      found.columns.add(undefined, [['c'], [7], [8]]);
      found.columns.add(1, [[0], [0]] as unknown as string[][], 'between');
    });
    expect(await tableValues('BS_X')).toEqual([
      ['a', 'between', 'b', 'c'],
      [1, 0, 2, 7],
      [3, 0, 4, 8],
    ]);
  });

  test('load with their values', async () => {
    const rows = await onSheet(async (sheet, context) => {
      const found = sheet.tables.getItem('BS_X').rows.load('items/values');
      await context.sync();
      return found.items.map(({ values }) => values[0]);
    });
    expect(rows).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe('sorting', () => {
  beforeEach(async () => {
    await table('BS_X', [
      ['Kỳ', 'Đến hết', 'Của tôi'],
      ['T3', 3, '=B2*2'],
      ['T1', 1, 'x'],
      ['', '', ''],
      ['T2', 2, '=SUM(B5)'],
    ]);
    await onSheet((sheet) => {
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('B2').dataValidation.prompt = { showPrompt: true, title: 'T3', message: 'm' };
      sheet.getRange('A2').hyperlink = { documentReference: 'BS_T3' };
      sheet.tables.getItem('BS_X').sort.apply([{ key: 1, ascending: true }]);
    });
  });

  test("moves whole rows with the user's own columns, empty cells last", async () => {
    expect((await read('A2:B5', 'values')).map(([period]) => period)).toEqual(['T1', 'T2', 'T3', '']);
    expect(await read('C2:C4', 'formulas')).toEqual([['x'], ['=SUM(B3)'], ['=B4*2']]);
  });

  test('takes formats, messages and links along', async () => {
    const moved = await onSheet(async (sheet, context) => {
      const [date, period] = [sheet.getRange('B4'), sheet.getRange('A4')];
      date.load('format/fill/color, dataValidation/prompt');
      period.load('hyperlink');
      await context.sync();
      return [date.format.fill.color, date.dataValidation.prompt.title, period.hyperlink.documentReference];
    });
    expect(moved).toEqual(['#FF0000', 'T3', 'BS_T3']);
  });

  test('is remembered, applied again and cleared', async () => {
    const fields = (): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const { sort } = sheet.tables.getItem('BS_X');
        sort.load('fields');
        await context.sync();
        return sort.fields.map(({ key, ascending }) => [key, ascending]);
      });
    expect(await fields()).toEqual([[1, true]]);
    await onSheet((sheet) => {
      sheet.getRange('B2').values = [[9]];
      sheet.tables.getItem('BS_X').sort.reapply();
    });
    expect((await read('A2:A5', 'values')).flat()).toEqual(['T2', 'T3', 'T1', '']);
    await onTable('BS_X', (found) => found.sort.clear());
    expect(await fields()).toEqual([]);
  });

  test('by a column outside is refused', async () => {
    expect(await errorOf(onTable('BS_X', (found) => found.sort.apply([{ key: 3 }])))).toBe('InvalidArgument');
  });
});

describe('filters', () => {
  const hidden = (): readonly number[] => host.snapshot().sheets[0]?.hiddenRows ?? [];
  const isFiltered = (): Promise<boolean> =>
    onSheet(async (sheet, context) => {
      const { autoFilter } = sheet.tables.getItem('BS_X');
      autoFilter.load('isDataFiltered, criteria');
      await context.sync();
      return autoFilter.isDataFiltered;
    });

  beforeEach(() =>
    table('BS_X', [
      ['Kỳ', 'n'],
      ['T1', 1],
      ['T2', 2],
      ['T3', 3],
    ]),
  );

  test('hide rows, are applied again after a change, and cleared', async () => {
    host.userFilters('BS_X', 'Kỳ', ['T1', 'T3']);
    expect(hidden()).toEqual([2]);
    expect(await isFiltered()).toBe(true);
    await onTable('BS_X', (found, sheet) => {
      sheet.getRange('A5:B5').values = [['T4', 4]];
      found.resize('A1:B5');
    });
    expect(hidden()).toEqual([2]);
    await onTable('BS_X', (found) => found.reapplyFilters());
    expect(hidden()).toEqual([2, 4]);
    await onTable('BS_X', (found) => found.clearFilters());
    expect(hidden()).toEqual([]);
    expect(await isFiltered()).toBe(false);
  });

  test('compare numbers', async () => {
    await onTable('BS_X', (found) => found.columns.getItem('n').filter.applyCustomFilter('>=2', '<3', 'And'));
    expect(hidden()).toEqual([1, 3]);
  });

  test('leave hidden rows where they are when the Table is sorted', async () => {
    host.userFilters('BS_X', 'Kỳ', ['T1', 'T3']);
    await onTable('BS_X', (found) => found.sort.apply([{ key: 1, ascending: false }]));
    expect((await read('A2:A4', 'values')).flat()).toEqual(['T3', 'T2', 'T1']);
  });
});

test('a Table can become plain cells, or go with its cells', async () => {
  await table('BS_X', [['a'], [1]]);
  await onTable('BS_X', (found) => found.convertToRange());
  expect(await read('A1:A2', 'values')).toEqual([['a'], [1]]);
  await table('BS_Y', [['a'], [1]]);
  await onTable('BS_Y', (found) => found.delete());
  expect(await read('A1:A2', 'values')).toEqual([[''], ['']]);
  expect(host.workbook.tables.count).toBe(0);
});

test('a total row lies outside the body and blocks nothing', async () => {
  await table('BS_X', [
    ['a', 'b'],
    [1, 2],
  ]);
  const addresses = await onSheet(async (sheet, context) => {
    const found = sheet.tables.getItem('BS_X');
    found.showTotals = true;
    const ranges = [
      found.getRange(),
      found.getDataBodyRange(),
      found.getTotalRowRange(),
      found.getHeaderRowRange(),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map(({ address }) => address.replace('Sheet1!', ''));
  });
  expect(addresses).toEqual(['A1:B3', 'A2:B2', 'A3:B3', 'A1:B1']);
});

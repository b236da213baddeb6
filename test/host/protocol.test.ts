import type { EmbeddedExcel } from '../../src/host/excel';
import { errorOf, onSheet, read, start, write } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
});

describe('objects that are not there', () => {
  test('a null object says so, and whatever hangs on it is null', async () => {
    const found = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const [none, some] = [
        sheets.getItemOrNullObject('Nope'),
        sheets.getItemOrNullObject('sheet1').load('name'),
      ];
      const used = none.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [none.isNullObject, some.isNullObject, some.name, used.isNullObject];
    });
    expect(found).toEqual([true, false, 'Sheet1', true]);
  });

  test('an absent item fails the sync and names the member', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').getRange('A1').values = [[1]];
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });
});

describe('loading', () => {
  test('a property that was not loaded cannot be read', async () => {
    const forgotten = onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await errorOf(forgotten)).toBe('PropertyNotLoaded');
  });

  test('a property that Excel does not have is refused', async () => {
    const unknown = onSheet(async (sheet, context) => {
      sheet.load('nonsense');
      await context.sync();
    });
    expect(await errorOf(unknown)).not.toBe('none');
  });

  test('collections load with the items that are asked for', async () => {
    const json = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add('B');
      sheets.add('C');
      sheets.load({ name: true, $top: 1, $skip: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(json).toEqual(['B']);
  });

  test('items of a loaded collection can be worked with', async () => {
    const addresses = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getRange('B2').load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(['Sheet1!B2']);
  });

  test('nested properties are set and loaded in one go', async () => {
    const range = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.set({ numberFormat: [['0.00']], format: { fill: { color: '#abcdef' }, font: { bold: true } } });
      cell.load('numberFormat, format/fill/color, format/font/bold');
      await context.sync();
      return [cell.numberFormat, cell.format.fill.color, cell.format.font.bold];
    });
    expect(range).toEqual([[['0.00']], '#ABCDEF', true]);
  });
});

describe('batches', () => {
  test('what was done before an action failed stays done, what follows is not', async () => {
    const failed = Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add('One');
      sheets.add('One');
      sheets.add('Two');
      await context.sync();
    });
    expect(await errorOf(failed)).toBe('ItemAlreadyExists');
    expect(host.workbook.worksheets.all().map(({ name }) => name)).toEqual(['Sheet1', 'One']);
  });

  test('a sync without work makes no round trip but the first, which is for the workbook itself', async () => {
    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
      await context.sync();
    });
    expect(host.syncs).toBe(1);
  });

  test('a run ends with a sync of its own', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    expect(host.syncs).toBe(1);
  });

  test('the client lets its references go, which is not counted', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(host.syncs).toBe(1);
    expect(host.dispatcher.liveReferences).toBe(0);
  });

  test('a large write arrives in pieces within one sync', async () => {
    const values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    await write(values);
    expect(host.traffic).toMatchObject({ syncs: 1, cellsWritten: 4000 });
    expect(await read('J400', 'values')).toEqual([[3999]]);
  });

  test('two runs at once keep their own contexts', async () => {
    const run = (row: number): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const cell = sheet.getRange(`A${row}`);
        cell.values = [[row]];
        await context.sync();
        cell.load('values');
        await context.sync();
        return cell.values;
      });
    expect(await Promise.all([run(1), run(2)])).toStrictEqual([[[1]], [[2]]]);
  });

  test('an object of another context is refused', async () => {
    const mixed = onSheet((outer) =>
      onSheet(async (sheet, context) => {
        sheet.charts.add('Line', outer.getRange('A1'));
        await context.sync();
      }),
    );
    expect(await errorOf(mixed)).toBe('InvalidRequestContext');
  });
});

describe('requirement sets', () => {
  test('a member newer than the claimed set is refused', async () => {
    const newer = onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
    });
    expect(await errorOf(newer)).toBe('ApiNotFound');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  });

  test('a member that this host lacks fails loudly', async () => {
    const missing = onSheet(async (sheet, context) => {
      sheet.getRange('A1').convertDataTypeToText();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error);
    expect(await missing).toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.convertDataTypeToText' },
    });
  });
});

describe('failures', () => {
  const writing = (): Promise<void> => write([[1]]);

  test('a sync that is to fail fails with its code, once', async () => {
    host.failNext({ code: 'AccessDenied', status: 403 });
    expect(await errorOf(writing())).toBe('AccessDenied');
    expect(await errorOf(writing())).toBe('none');
  });

  test('a later sync may be the one', async () => {
    host.failNext({ code: 'ConflictingOperation' }, 1);
    expect(await errorOf(writing())).toBe('none');
    expect(await errorOf(writing())).toBe('ConflictingOperation');
  });

  test('a batch may break off in the middle', async () => {
    host.failNext({ code: 'GeneralException', afterActions: 4 });
    const broken = Excel.run(async (context) => {
      context.workbook.worksheets.add('One');
      context.workbook.worksheets.add('Two');
      context.workbook.worksheets.add('Three');
      await context.sync();
    });
    expect(await errorOf(broken)).toBe('GeneralException');
    expect(host.workbook.worksheets.count).toBeGreaterThan(1);
    expect(host.workbook.worksheets.count).toBeLessThan(4);
  });

  test('while the user types into a cell, work fails or waits', async () => {
    host.userStartsEditing();
    expect(await errorOf(writing())).toBe('InvalidOperationInCellEditMode');
    const order: string[] = [];
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[7]];
      await context.sync();
      order.push('written');
    });
    await new Promise((done) => setTimeout(done, 10));
    order.push('typed');
    host.userStopsEditing();
    await waiting;
    expect(order).toEqual(['typed', 'written']);
  });

  test('a request above 5 MB is refused', async () => {
    const huge = Array.from({ length: 200 }, () => ['x'.repeat(30000)]);
    expect(await errorOf(write(huge))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await read('A1', 'values')).toEqual([['']]);
  });

  test('a response above 5 MB is refused', async () => {
    for (let part = 0; part < 2; part++)
      await onSheet((sheet) => {
        sheet.getRangeByIndexes(0, part, 100, 1).values = Array(100).fill(['x'.repeat(30000)]);
      });
    expect(await errorOf(read('A1:B100', 'values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test('a round trip takes its latency', async () => {
  host.latency = 20;
  const begin = Date.now();
  await write([[1]]);
  expect(Date.now() - begin).toBeGreaterThanOrEqual(19);
});

import { errorOf, onSheet, read, start, table, write } from './support';

beforeEach(() => start());

const address = (of: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = of(sheet).load('address');
    await context.sync();
    return range.isNullObject ? 'null' : range.address.replace('Sheet1!', '');
  });

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ['getCell', (range) => range.getCell(1, 1), 'C3'],
  ['getRow', (range) => range.getRow(1), 'B3:D3'],
  ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
  ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
  ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C5'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
  ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
  ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject('C1:F3'), 'C2:D3'],
  ['getIntersectionOrNullObject, none', (range) => range.getIntersectionOrNullObject('F1'), 'null'],
  ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
  ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
  ['getLastCell', (range) => range.getLastCell(), 'D4'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
  ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
])('%s of B2:D4', async (_name, of, expected) => {
  expect(await address((sheet) => of(sheet.getRange('B2:D4')))).toBe(expected);
});

test.each(['nonsense', 'A0', 'Nope!A1'])('the address %s is refused', async (text) => {
  expect(await errorOf(address((sheet) => sheet.getRange(text)))).toBe('InvalidArgument');
});

test('a range beyond the sheet is refused', async () => {
  expect(await errorOf(address((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).toBe(
    'InvalidArgument',
  );
});

test('the used range counts formats unless only values count', async () => {
  const used = (valuesOnly: boolean): Promise<string> =>
    address((sheet) => sheet.getUsedRangeOrNullObject(valuesOnly));
  expect(await used(false)).toBe('null');
  await onSheet((sheet) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = '#FF0000';
  });
  expect(await used(false)).toBe('B2:D5');
  expect(await used(true)).toBe('B2');
  expect(await address((sheet) => sheet.getRange('A1:C9').getUsedRange(true))).toBe('B2');
});

test('formats of whole columns hold for cells to come', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
    sheet.getRange('A:A').format.columnWidth = 100;
    sheet.getRange('B3').values = [['0123']];
  });
  expect(await read('B3', 'values')).toEqual([['0123']]);
  const width = await onSheet(async (sheet, context) => {
    const format = sheet.getRange('A1:A2').format.load('columnWidth');
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBe(100);
});

test('formats that differ are null', async () => {
  const loaded = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:B1').format.fill.color = '#123456';
    const { format } = sheet.getRange('A1:B1');
    format.load('font/bold, fill/color, horizontalAlignment, wrapText');
    await context.sync();
    return [format.font.bold, format.fill.color, format.horizontalAlignment, format.wrapText];
  });
  expect(loaded).toEqual([null, '#123456', 'General', false]);
});

test('a border is one of its side only', async () => {
  const styles = await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('EdgeBottom').color = '#00FF00';
    const sides = (['EdgeBottom', 'EdgeTop', 'InsideHorizontal'] as const).map((side) =>
      sheet.getRange('A1:B2').format.borders.getItem(side).load('style, color'),
    );
    await context.sync();
    return sides.map(({ style, color }) => [style, color]);
  });
  expect(styles[0]).toEqual(['Continuous', '#00FF00']);
  expect(styles[1]?.[0]).toBe('None');
  expect(styles[2]?.[0]).toBe('None');
});

test.each(['#12345', 'nocolour'])('the colour %s is refused', async (color) => {
  const set = onSheet((sheet) => {
    sheet.getRange('A1').format.fill.color = color;
  });
  expect(await errorOf(set)).toBe('InvalidArgument');
});

describe('links', () => {
  test('a link shows its text, looks like one, and is read back', async () => {
    const link = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'BS_DoanhThu', textToDisplay: 'Doanh thu', screenTip: 'Mở' };
      cell.load('hyperlink, values, format/font/underline');
      await context.sync();
      return [cell.hyperlink, cell.values, cell.format.font.underline];
    });
    expect(link).toEqual([
      { documentReference: 'BS_DoanhThu', textToDisplay: 'Doanh thu', screenTip: 'Mở' },
      [['Doanh thu']],
      'Single',
    ]);
  });

  test('a link on a cell with content leaves the content', async () => {
    await write([[42]]);
    await onSheet((sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: "'Sheet1'!B1" };
    });
    expect(await read('A1', 'values')).toEqual([[42]]);
  });

  test('clearing contents leaves the link, clearing links leaves the content', async () => {
    const hyperlink = (what: Excel.ClearApplyTo): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.hyperlink = { address: 'https://example.org', textToDisplay: 'x' };
        cell.clear(what);
        cell.load('hyperlink, values');
        await context.sync();
        return [cell.hyperlink === null, cell.values];
      });
    expect(await hyperlink(Excel.ClearApplyTo.contents)).toEqual([false, [['']]]);
    expect(await hyperlink(Excel.ClearApplyTo.hyperlinks)).toEqual([true, [['x']]]);
  });
});

test('clearing all takes formats and validation along', async () => {
  await write([[1]]);
  const left = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.format.fill.color = '#FF0000';
    cell.dataValidation.prompt = { showPrompt: true, title: 't', message: 'm' };
    cell.clear();
    cell.load('values, format/fill/color, dataValidation/prompt');
    await context.sync();
    return [cell.values, cell.format.fill.color, cell.dataValidation.prompt.message];
  });
  expect(left).toEqual([[['']], '#FFFFFF', '']);
});

test('copies move relative references and may take values only', async () => {
  await write([[1, '=A1*1', '=SUM(A1)']]);
  await onSheet((sheet) => {
    sheet.getRange('A3').copyFrom('A1:C1');
    sheet.getRange('A5').copyFrom('A1:C1', 'Values');
  });
  expect(await read('C3', 'formulas')).toEqual([['=SUM(A3)']]);
  expect(await read('C5', 'formulas')).toEqual([[1]]);
});

test('merging keeps the first content and is not for Tables', async () => {
  await write([['title', 'gone']]);
  await onSheet((sheet) => sheet.getRange('A1:B1').merge());
  expect(await read('A1:B1', 'values')).toEqual([['title', '']]);
  await table('BS_X', [['a', 'b']]);
  expect(await errorOf(onSheet((sheet) => sheet.getRange('A1:B1').merge()))).toBe('InvalidOperation');
});

test('a sort of a range puts numbers before text and empty cells last', async () => {
  await write([['b'], [''], [2], ['A'], [10], [true]]);
  const sort = (ascending: boolean): Promise<void> =>
    onSheet((sheet) => sheet.getRange('A1:A6').sort.apply([{ key: 0, ascending }]));
  await sort(true);
  expect((await read('A1:A6', 'values')).flat()).toEqual([2, 10, 'A', 'b', true, '']);
  await sort(false);
  expect((await read('A1:A6', 'values')).flat()).toEqual([true, 'b', 'A', 10, 2, '']);
});

import { readInput } from '../../src/host/cellInput';
import { serialOf } from '../../src/host/dates';
import { errorOf, onSheet, read, start, write } from './support';

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;

/** What is typed into a General cell → value, format that the cell takes on. */
const TYPED: [typed: string, value: unknown, format?: string][] = [
  ['0123', 123],
  ['5.775', 5.775],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12,34', '12,34'],
  ['5.775,5', '5.775,5'],
  ['-7', -7],
  ['+7', 7],
  ['(7)', -7],
  ['.5', 0.5],
  ['12%', 0.12, '0%'],
  ['8.5%', 0.085, '0.00%'],
  ['$3', 3, '$#,##0'],
  ['1e3', 1000, '0.00E+00'],
  ['1 1/2', 1.5, '# ?/?'],
  ['11/2023', day(2023, 11, 1), 'mmm-yy'],
  ['3-4', day(2024, 3, 4), 'd-mmm'],
  ['11/20/2023', day(2023, 11, 20), 'm/d/yyyy'],
  ['20/11/2023', '20/11/2023'],
  ['2023-11-20', day(2023, 11, 20), 'm/d/yyyy'],
  ['11/20', day(2024, 11, 20), 'd-mmm'],
  ['11/40', day(1940, 11, 1), 'mmm-yy'],
  ['20-Nov', day(2024, 11, 20), 'd-mmm'],
  ['Nov-2023', day(2023, 11, 1), 'mmm-yy'],
  ['10:30', 0.4375, 'h:mm'],
  ['63/63', '63/63'],
  ['T11/2023', 'T11/2023'],
  ['Q1/2024', 'Q1/2024'],
  ['8T/2024', '8T/2024'],
  ['Năm 2023', 'Năm 2023'],
  ['true', true],
  ['#N/A', '#N/A'],
  ['', ''],
  ['-', '-'],
];

test.each(TYPED.map(([typed, value, format = '']) => [typed, value, format]))(
  '%j becomes %j',
  (typed, value, numberFormat) => {
    const expected = numberFormat === '' ? { value } : { value, numberFormat };
    expect(readInput(typed, 'General', 2024)).toEqual(expected);
  },
);

test.each(['=1+1', '+abc', '-bưu chính', '@a', '- mục tiêu'])('%j becomes a formula', (typed) => {
  expect(readInput(typed, 'General', 2024).formula).toBe(typed.startsWith('=') ? typed : `=${typed}`);
});

test.each(TYPED.map(([typed]) => typed))('%j stays text in a text cell', (typed) => {
  expect(readInput(typed, '@', 2024)).toEqual({ value: typed });
});

describe('through the library', () => {
  beforeEach(() => start());

  test('text cells keep what would become a number, a date or a formula', async () => {
    const texts = [['0123', '11/2023', '3-4', '=1+1', '63/63']];
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:E1');
      range.numberFormat = [['@', '@', '@', '@', '@']];
      range.values = texts;
    });
    expect(await read('A1:E1', 'values')).toEqual(texts);
    expect(await read('A1:E1', 'valueTypes')).toEqual([Array(5).fill('String')]);
  });

  test('General cells do not', async () => {
    await write([['0123', '11/2023', '=1+1']]);
    expect(await read('A1:B1', 'values')).toEqual([[123, day(2023, 11, 1)]]);
    expect(await read('A1:B1', 'text')).toEqual([['123', 'Nov-23']]);
    expect(await read('C1', 'formulas')).toEqual([['=1+1']]);
  });

  test('a leading apostrophe makes text and is not read back', async () => {
    await write([["'=1+1", "'11/2023", "''quoted'"]]);
    expect(await read('A1:C1', 'values')).toEqual([['=1+1', '11/2023', "'quoted'"]]);
    // Read values that are written again are interpreted again: the apostrophe is needed on every write.
    await write([['=1+1']]);
    expect(await read('A1', 'formulas')).toEqual([['=1+1']]);
    expect(await read('A1', 'valueTypes')).toEqual([['Double']]);
  });

  test('a number in a text cell becomes text', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [[5]];
    });
    expect(await read('A1', 'values')).toEqual([['5']]);
  });

  test('null leaves a cell, the empty text empties it, a scalar is spread', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 5 as unknown as number[][];
      range.values = [
        [null, 'x'],
        ['', null],
      ];
    });
    expect(await read('A1:B2', 'values')).toEqual([
      [5, 'x'],
      ['', 5],
    ]);
  });

  test.each([[[[1]]], [[[1, 2]]], [[[1, 2], [3]]]])('the shape %j does not fit A1:B2', async (values) => {
    const wrong = onSheet((sheet) => {
      sheet.getRange('A1:B2').values = values;
    });
    expect(await errorOf(wrong)).toBe('InvalidArgument');
  });

  test('a cell holds 32,767 characters, and nothing is written of a refused array', async () => {
    await write([['x'.repeat(32767)]]);
    expect(await errorOf(write([['kept'], ['x'.repeat(32768)]]))).toBe('InvalidArgument');
    expect((await read('A1', 'values'))[0]?.[0]).toHaveLength(32767);
  });
});

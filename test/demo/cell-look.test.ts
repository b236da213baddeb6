import { cellLook, tableLook } from '../../src/demo/cellLook';
import { cell, table } from './sheets';

test('numbers stand right, texts left, truth values in the middle, unless the format says otherwise', () => {
  const align = (value: number | string | boolean, style = {}) =>
    cellLook(cell(0, 0, value, { style }), undefined, 1).align;
  expect([align(5), align('5'), align(true), align(5, { horizontal: 'Left' })]).toEqual([
    'right',
    'left',
    'center',
    'left',
  ]);
});

test('points become pixels at the zoom', () => {
  expect(cellLook(cell(0, 0, 'a'), undefined, 1).fontSize).toBeCloseTo(14.67, 2);
  expect(cellLook(cell(0, 0, 'a', { style: { fontSize: 18 } }), undefined, 0.5).fontSize).toBe(12);
});

test('a Medium style has a solid header and bands', () => {
  const look = (row: number) => tableLook(table(), { row, column: 0 });
  expect(look(0)).toEqual({ fill: '#4472C4', color: '#FFFFFF', bold: true });
  expect(look(1).fill).toBe('#D9E1F2');
  expect(look(2).fill).toBeUndefined();
  expect(tableLook(table({ showBandedRows: false }), { row: 1, column: 0 }).fill).toBeUndefined();
});

test('Light styles have lines between the rows, or bands below a plain header', () => {
  const look = (style: string, row: number) => tableLook(table({ style }), { row, column: 0 });
  expect(look('TableStyleLight9', 0).fill).toBe('#4472C4');
  expect(look('TableStyleLight9', 1)).toEqual({ borderTop: '#4472C4', borderBottom: '#4472C4' });
  expect(look('TableStyleLight9', 2)).toEqual({});
  expect(look('TableStyleLight1', 0)).toEqual({ bold: true, borderTop: '#404040', borderBottom: '#404040' });
  expect(look('TableStyleLight1', 1)).toEqual({ fill: '#E4E4E4' });
  expect(look('TableStyleLight1', 3)).toEqual({ fill: '#E4E4E4', borderBottom: '#404040' });
  expect(look('Mine', 0)).toEqual({});
});

test("a cell's own format comes before its Table's", () => {
  const own = cell(0, 0, 'Kỳ', { style: { fill: '#FFF8E1', bold: false } });
  expect(cellLook(own, table(), 1)).toMatchObject({ fill: '#FFF8E1', bold: false, color: '#FFFFFF' });
});

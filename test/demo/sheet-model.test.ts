import { panesOf, type Frame } from '../../src/demo/panes';
import { cellAt, sheetModel } from '../../src/demo/sheetModel';
import { wrappedHeights } from '../../src/demo/wrappedHeights';
import { cell, sheetOf } from './sheets';

/** Ten pixels a character. */
const measure = (text: string): number => text.length * 10;

test('cells, sizes and hidden rows', () => {
  const sheet = sheetOf({
    cells: [cell(0, 0, 'Kỳ'), cell(40, 30, 5)],
    columnWidths: new Map([[1, 90]]),
    rowHeights: new Map([[0, 30]]),
    hiddenRows: [2],
  });
  const model = sheetModel(sheet, 1, measure);
  expect(cellAt(model, { row: 40, column: 30 })?.value).toBe(5);
  expect(cellAt(model, { row: 1, column: 0 })).toBeUndefined();
  expect([0, 1, 2].map((column) => model.columns.sizeOf(column))).toEqual([64, 120, 64]);
  expect([0, 1, 2, 3].map((row) => model.rows.start(row))).toEqual([0, 40, 60, 60]);
  expect(model.rowCount).toBeGreaterThan(41);
  expect(model.columnCount).toBeGreaterThan(31);
});

test('rows grow with wrapped text unless their height is set', () => {
  const wrapped = { style: { wrapText: true } };
  // A column of 48 points has 64 pixels, 56 of them for text: five characters a line.
  const sheet = sheetOf({
    cells: [
      cell(0, 0, 'aaaa bbbb cccc', wrapped),
      cell(1, 0, 'aaaa bbbb cccc', wrapped),
      cell(2, 0, 'aaaa bbbb cccc'),
      cell(3, 0, 'a\nb', wrapped),
      cell(4, 0, 'aa bb', wrapped),
    ],
    rowHeights: new Map([[1, 15]]),
  });
  expect([...wrappedHeights(sheet, measure)]).toEqual([
    [0, 45],
    [3, 30],
  ]);
});

test('letters are drawn as wide as Excel’s where the font at hand is wider, so that as much fits into a cell', () => {
  const header = cell(0, 0, 'aaaa bbbb cccc', { style: { wrapText: true } });
  const sheet = sheetOf({ cells: [header] });
  const narrow = sheetModel(sheet, 1, (text) => text.length * 7);
  expect(narrow.textScale).toBe(1);
  const wide = sheetModel(sheet, 1, measure);
  expect(wide.textScale).toBeCloseTo(0.743);
  // Seven letters a line of 56 pixels, not five: the row is as high as with the narrow font.
  expect(wide.rows.sizeOf(0)).toBe(narrow.rows.sizeOf(0));
});

describe('panes', () => {
  const frame = (rows: number, columns: number, x: number, y: number): Frame => {
    const model = sheetModel(sheetOf({ frozen: { rows, columns } }), 1, measure);
    return {
      model,
      scrolled: { x, y },
      width: 640,
      height: 400,
      frozenWidth: model.columns.start(columns),
      frozenHeight: model.rows.start(rows),
    };
  };

  test('one without frozen cells, from what is scrolled to', () => {
    expect(panesOf(frame(0, 0, 128, 205))).toEqual([
      {
        rows: { first: 10, last: 30 },
        columns: { first: 2, last: 12 },
        x: 0,
        y: 0,
        width: 640,
        height: 400,
        fromX: 128,
        fromY: 205,
      },
    ]);
  });

  test('four with frozen rows and columns, which do not scroll', () => {
    const [body, left, top, corner] = panesOf(frame(1, 2, 64, 40));
    expect(body).toMatchObject({
      x: 128,
      y: 20,
      fromX: 192,
      fromY: 60,
      columns: { first: 3 },
      rows: { first: 3 },
    });
    expect(left).toMatchObject({
      x: 0,
      y: 20,
      width: 128,
      fromX: 0,
      fromY: 60,
      columns: { first: 0, last: 1 },
    });
    expect(top).toMatchObject({
      x: 128,
      y: 0,
      height: 20,
      fromX: 192,
      fromY: 0,
      rows: { first: 0, last: 0 },
    });
    expect(corner).toMatchObject({ x: 0, y: 0, fromX: 0, fromY: 0 });
  });
});

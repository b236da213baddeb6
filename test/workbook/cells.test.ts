import { addressOf, addressOn, columnName, intersects, sheetOfReference } from '../../src/workbook/addresses';
import { toBlocks } from '../../src/workbook/blocks';
import { digest, digestAt } from '../../src/workbook/digest';
import { sameValue, toCell } from '../../src/workbook/escape';
import { promptOf } from '../../src/workbook/note';
import { cutToPayload, payloadOf, toRequests } from '../../src/workbook/payload';
import type { Write } from '../../src/workbook/writes';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, name) => expect(columnName(index)).toBe(name));

test('addresses are quoted and one cell has no colon', () => {
  expect(addressOf({ row: 2, column: 1, rows: 1, columns: 1 })).toBe('B3');
  expect(addressOn("Quý 1's", { row: 2, column: 1, rows: 7, columns: 3 })).toBe("'Quý 1''s'!B3:D9");
});

test('areas that only touch do not intersect', () => {
  const area = { row: 5, column: 5, rows: 2, columns: 2 };
  expect(intersects(area, { ...area, row: 7 })).toBe(false);
  expect(intersects(area, { ...area, column: 3 })).toBe(false);
  expect(intersects(area, { row: 6, column: 6, rows: 1, columns: 1 })).toBe(true);
});

test.each([
  ["='Số liệu'!$A$1", 'Số liệu'],
  ["='Quý 1''s'!$A$1:$B$2", "Quý 1's"],
  ['=Sheet1!$A$1', 'Sheet1'],
  ['=#REF!$A$1', undefined],
  ['=5', undefined],
])('the sheet of %s', (reference, sheet) => expect(sheetOfReference(reference)).toBe(sheet));

test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', "'quoted"])(
  'text that could run gets an apostrophe: %j',
  (text) => {
    expect(toCell(text, true)).toBe(`'${text}`);
    expect(toCell(text, false)).toBe(`'${text}`);
  },
);

test('text that Excel would convert is kept as text outside of text cells', () => {
  expect(toCell('11/2023', false)).toBe("'11/2023");
  expect(toCell('11/2023', true)).toBe('11/2023');
  expect(toCell('TRUE', false)).toBe("'TRUE");
  expect(toCell('T11/2023', false)).toBe('T11/2023');
  expect(toCell(-5, false)).toBe(-5);
  expect(toCell(null, false)).toBe('');
});

test('values that a cell shows already are not sent again', () => {
  expect(sameValue(null, '')).toBe(true);
  expect(sameValue(0, null)).toBe(false);
  expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameValue(5775, '5775')).toBe(false);
  expect(sameValue('=x', '=x')).toBe(true);
  expect(sameValue('x', 'y')).toBe(false);
});

test('neighbours are written as one rectangle, and no other cell', () => {
  const cell = (row: number, column: number) => ({ row, column, value: `${row}.${column}` });
  expect(toBlocks([cell(3, 2), cell(2, 2), cell(2, 1), cell(3, 1), cell(5, 1), cell(3, 4)])).toEqual([
    {
      row: 2,
      column: 1,
      values: [
        ['2.1', '2.2'],
        ['3.1', '3.2'],
      ],
    },
    { row: 3, column: 4, values: [['3.4']] },
    { row: 5, column: 1, values: [['5.1']] },
  ]);
});

test('digests tell texts apart and are found by their place', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `ghi chú ${i}`);
  expect(new Set(texts.map(digest)).size).toBe(300);
  expect(digestAt(digest('a') + digest('b'), 1)).toBe(digest('b'));
  expect(digestAt(digest('a'), 1)).toBe('');
  expect(digestAt(undefined, 0)).toBe('');
});

test('a note fits into an input message', () => {
  expect(promptOf('T11/2023\nDoanh thu đạt 5')).toEqual({ title: 'T11/2023', message: 'Doanh thu đạt 5' });
  const long = promptOf('x'.repeat(400));
  expect(long.title).toBe('');
  expect(long.message).toHaveLength(255);
  expect(long.message.endsWith('…')).toBe(true);
});

test('requests stay below the limit and keep every row in order', () => {
  const rows = Array.from({ length: 100 }, (_, i) => [`hàng ${i} ${'ă'.repeat(100)}`]);
  const write: Write = { do: 'values', sheet: 's', block: { row: 10, column: 0, values: rows } };
  const requests = toRequests([write, { do: 'filter-again', table: 'T' }], 6_000);
  expect(requests.length).toBeGreaterThan(3);
  for (const request of requests)
    expect(request.reduce((sum, part) => sum + payloadOf(part), 0)).toBeLessThanOrEqual(6_000);
  const pieces = cutToPayload(write, 6_000).flatMap((piece) => (piece.do === 'values' ? [piece.block] : []));
  expect(pieces.flatMap((block) => block.values)).toEqual(rows);
  let next = 10;
  for (const block of pieces) {
    expect(block.row).toBe(next);
    next += block.values.length;
  }
});

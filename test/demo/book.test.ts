import { destinationOf, localBook, localNumber, typedValue } from '../../src/demo/book';
import type { WorkbookSnapshot } from '../../src/host/snapshot';
import { cell, sheetOf } from './sheets';

const book: WorkbookSnapshot = {
  sheets: [sheetOf({ name: 'Tổng quan' }), sheetOf({ name: 'Số liệu' })],
  active: 0,
  names: [{ name: 'BS_Data', reference: "='Số liệu'!$B$3", visible: true }],
  properties: {},
};
const link = (documentReference: string) => cell(0, 0, 'x', { hyperlink: { documentReference } });

test('links lead to names and addresses of this workbook', () => {
  expect(destinationOf(link('BS_Data'), book)).toEqual({ sheet: 1, place: { row: 2, column: 1 } });
  expect(destinationOf(link("#'Tổng quan'!A5"), book)).toEqual({ sheet: 0, place: { row: 4, column: 0 } });
  expect(destinationOf(link('BS_Gone'), book)).toBeUndefined();
  expect(destinationOf(link("'Gone'!A1"), book)).toBeUndefined();
  expect(destinationOf(cell(0, 0, 'x', { hyperlink: { address: 'https://a.vn' } }), book)).toBeUndefined();
});

test.each<[string, string, string | number]>([
  ['5.775,5', 'vi-VN', 5775.5],
  ['5,775.5', 'en-US', 5775.5],
  ['-17', 'vi-VN', -17],
  ['T11/2023', 'vi-VN', 'T11/2023'],
  ['', 'vi-VN', ''],
  ['=A1', 'en-US', '=A1'],
])('%s typed in %s is %s', (text, language, value) => {
  expect(typedValue(text, language)).toBe(value);
});

test('numbers are shown with the separators of the language, texts as they are', () => {
  expect(localNumber('3,310,500.25*', 'vi-VN')).toBe('3.310.500,25*');
  expect(localNumber('3,310,500.25*', 'en-US')).toBe('3,310,500.25*');
  const cells = [cell(0, 0, 1.5), cell(0, 1, '1.5')];
  const [sheet] = localBook({ ...book, sheets: [sheetOf({ cells })] }, 'vi-VN').sheets;
  expect(sheet!.cells.map((one) => one.text)).toEqual(['1,5', '1.5']);
});

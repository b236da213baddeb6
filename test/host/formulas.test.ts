import { shiftReferences } from '../../src/host/formulas';
import { onSheet, read, start, write } from './support';

test.each([
  ['=A1+$B2+C$3+$D$4', 1, 1, '=B2+$B3+D$3+$D$4'],
  ['=SUM(A1:A3)', 2, 0, '=SUM(A3:A5)'],
  ['=BS_X[[#This Row],[T11]]*A1', 1, 0, '=BS_X[[#This Row],[T11]]*A2'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ['=Sheet2!A1', 1, 0, '=Sheet2!A1'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['=A1', -1, 0, '=#REF!'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftReferences(formula, rows, columns)).toBe(moved);
});

describe('values', () => {
  beforeEach(() => start());

  test('formulas are kept; simple ones have their value', async () => {
    await write([
      [2, '=SUM(A1:A2)', '=A1', '=HYPERLINK("#BS_Name","Mở")', '="text"', '=NOW()', '=unknown'],
      [3, '', '', '', '', '', ''],
    ]);
    expect(await read('B1:G1', 'values')).toEqual([[5, 2, 'Mở', 'text', 0, '#NAME?']]);
    expect(await read('B1', 'formulas')).toEqual([['=SUM(A1:A2)']]);
    await write([[10]]);
    expect(await read('B1', 'values')).toEqual([[13]]);
  });

  test('structured references follow their Table', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [['Doanh thu'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      table.name = 'BS_X';
      sheet.getRange('C1').formulas = [['=SUM(BS_X[Doanh thu])']];
      sheet.getRange('A4').values = [[4]];
      table.resize('A1:A4');
    });
    expect(await read('C1', 'values')).toEqual([[7]]);
  });

  test('a circle of formulas ends', async () => {
    await write([['=B1', '=A1']]);
    expect(await read('A1', 'values')).toEqual([[0]]);
  });
});

import { serialOf } from '../../src/host/dates';
import { formatValue } from '../../src/host/numberFormat';

const NOVEMBER = serialOf(2023, 11, 30) ?? 0;

const SHOWN: [value: string | number | boolean, format: string, text: string][] = [
  [5775, '#,##0', '5,775'],
  [5775, '#,##0"*"', '5,775*'],
  [33536.37, '#,##0.00', '33,536.37'],
  [33536.37, '#,##0.00"†"', '33,536.37†'],
  [5775, '#,##0.##', '5,775.'],
  [0.5, '#,##0.##', '0.5'],
  [0.5, '#,###.##', '.5'],
  [1234567.891, '#,##0.0', '1,234,567.9'],
  [2.27, '0.0', '2.3'],
  [1.005, '0.00', '1.01'],
  [-3.5, '0.0', '-3.5'],
  [-0.01, '0.0', '0.0'],
  [0, '#,##0', '0'],
  [7, '000', '007'],
  [0.085, '0.0%', '8.5%'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"–"', '–'],
  [5, '+0;-0;0', '+5'],
  [1234567, '#,##0,', '1,235'],
  [1234567, '0.0,,', '1.2'],
  [12, '0 "tỷ đồng"', '12 tỷ đồng'],
  [12, '0\\*', '12*'],
  [12, '[Red]0', '12'],
  [12, 'General', '12'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234567.125, 'General', '1234567.125'],
  [1e20, 'General', '1E+20'],
  [45, '@', '45'],
  ['abc', '@', 'abc'],
  ['abc', '#,##0', 'abc'],
  ['abc', '0;-0;0;"<"@">"', '<abc>'],
  [true, 'General', 'TRUE'],
  [NOVEMBER, 'dd/mm/yyyy', '30/11/2023'],
  [NOVEMBER, 'mm/yyyy', '11/2023'],
  [NOVEMBER, '"T"m/yyyy', 'T11/2023'],
  [NOVEMBER, 'd-mmm-yy', '30-Nov-23'],
  [NOVEMBER, 'dddd, mmmm d', 'Thursday, November 30'],
  [NOVEMBER + 0.4375, 'h:mm', '10:30'],
  [NOVEMBER + 0.75, 'hh:mm:ss AM/PM', '06:00:00 PM'],
];

test.each(SHOWN)('%j in %j shows %j', (value, format, text) => {
  expect(formatValue(value, format)).toBe(text);
});

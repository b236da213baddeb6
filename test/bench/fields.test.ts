import {
  canonicalPeriod,
  sameIndicator,
  samePeriod,
  sameUnit,
  wrongFields,
} from '../../bench/scoring/fields';
import { predicted, reference } from './figures';

test.each([
  ['2023-01-01/P6M', '2023-S1'],
  ['2023-07-01/P6M', '2023-S2'],
  ['2023-04-01/P3M', '2023-Q2'],
  ['2023-01-01/P12M', '2023'],
  ['2023-05-01/P1M', '2023-05'],
  ['2023-01-01/P11M', '2023-01-01/P11M'],
  ['2023-02-01/P3M', '2023-02-01/P3M'],
  ['2023-04-01/P6M', '2023-04-01/P6M'],
])('one span has one code: %s is %s', (code, canonical) => {
  expect(canonicalPeriod(code)).toBe(canonical);
});

test('a period is right when it is one of those allowed', () => {
  expect(samePeriod(['2023-10', '2023-11'], '2023-11')).toBe(true);
  expect(samePeriod(['2023-10', '2023-S1'], '2023-01-01/P6M')).toBe(true);
  expect(samePeriod('2023-11', '2022-11')).toBe(false);
  expect(samePeriod(undefined, undefined)).toBe(true);
  expect(samePeriod(undefined, '2023')).toBe(false);
});

test.each([
  ['VND', 'VND', true],
  ['VND', 'đồng', false],
  ['%', '% GDP', false],
  ['thuê bao', 'triệu thuê bao', true],
  ['tỉnh, thành phố', 'tỉnh', true],
  ['thuê bao/100 dân', 'thuê bao', false],
  ['thuê bao/100 dân', 'Thuê bao/100 dân', true],
  ['thuê bao', '', false],
])('unit %s against %s: %s', (expected, actual, same) => {
  expect(sameUnit(expected, actual)).toBe(same);
});

test.each([
  ['doanh thu dịch vụ bưu chính', 'Doanh thu bưu chính', true],
  ['thuê bao băng rộng di động', 'băng rộng di động', true],
  ['thuê bao băng rộng di động', 'thuê bao điện thoại cố định', false],
  ['doanh thu', 'lợi nhuận', false],
  ['tỷ lệ hộ gia đình sử dụng cáp quang đến hết năm', 'tỷ lệ', false],
  ['doanh thu', '', false],
])('indicator "%s" against "%s": %s', (expected, actual, same) => {
  expect(sameIndicator(expected, actual)).toBe(same);
});

test('indicators are compared in one Unicode form', () => {
  expect(sameIndicator('lợi nhuận', 'lợi nhuận'.normalize('NFD'))).toBe(true);
});

test('a right prediction has no wrong field', () => {
  expect(wrongFields(reference(), predicted())).toEqual([]);
});

test.each([
  ['value', { value: 5_775 }],
  ['value', { value: undefined }],
  ['unit', { unit: 'USD' }],
  ['measure', { measure: 'target' }],
  ['sector', { sector: 'telecom' }],
  ['indicator', { indicator: 'sản lượng bưu gửi' }],
  ['period', { period: '2023-10' }],
  ['hedge', { hedge: 'about' }],
] as const)('a wrong %s is told', (field, fields) => {
  expect(wrongFields(reference(), predicted(fields))).toEqual([field]);
});

test('the base is compared for changes only', () => {
  const change = reference({ measure: 'change', base: '2022-11' });
  expect(wrongFields(change, predicted({ measure: 'change', base: '2023-10' }))).toEqual(['base']);
  expect(wrongFields(change, predicted({ measure: 'change', base: '2022-11' }))).toEqual([]);
  expect(wrongFields(reference({ base: '2022-11' }), predicted())).toEqual([]);
});

test('lists of allowed values', () => {
  const either = reference({
    value: [100, 112],
    sector: ['postal', 'digital-economy'],
    hedge: ['about', null],
  });
  expect(wrongFields(either, predicted({ value: 112, sector: 'digital-economy' }))).toEqual([]);
  expect(wrongFields(either, predicted({ value: 100, hedge: 'over' }))).toEqual(['hedge']);
});

test('a rank needs its second number', () => {
  expect(wrongFields(reference({ of: 63 }), predicted({ of: 64 }))).toEqual(['of']);
  expect(wrongFields(reference({ of: 63 }), predicted({ of: 63 }))).toEqual([]);
});

import type { Observation } from '../../src/model/observation';
import { detailText, metricText, valueText } from '../../src/taskpane/figureText';
import { figure } from './reading';

const some = (over: Partial<Observation>): Observation => figure('5', '5', over);

test.each<[Partial<Observation>, vi: string, en: string]>([
  [{ value: 5775e9 }, '5.775 tỷ đồng', '5,775 billion VND'],
  [{ measure: 'change', unit: '%', value: 5 }, '+5%', '+5%'],
  [{ measure: 'change', unit: '%', value: -17 }, '−17%', '−17%'],
  [{ measure: 'change', unit: '%', value: 0 }, '0%', '0%'],
  [{ measure: 'delta', unit: 'bậc', value: -2 }, '−2 bậc', '−2 places'],
  [{ measure: 'plan', unit: '%', value: 66.4 }, '66,4%', '66.4%'],
  [{ measure: 'rank', unit: 'hạng', value: 18, of: 104 }, 'hạng 18/104', 'rank 18/104'],
  [{ measure: 'rank', unit: 'hạng', value: 9 }, 'hạng 9', 'rank 9'],
  [{ value: 63, of: 63, unit: 'tỉnh' }, '63/63 tỉnh', '63/63 provinces'],
])('%j', (over, vi, en) => {
  expect(valueText(some(over), 'vi')).toBe(vi);
  expect(valueText(some(over), 'en')).toBe(en);
});

test('what a figure stands against', () => {
  expect(detailText(some({ measure: 'change', base: '2023-10' }), 'vi')).toBe('so với T10/2023');
  expect(detailText(some({ measure: 'ratio', comparedWith: 'trung bình ASEAN' }), 'en')).toBe(
    'against trung bình ASEAN',
  );
  expect(detailText(some({ measure: 'plan', period: '2024-01-01/P8M' }), 'vi')).toBe('kế hoạch 2024');
  expect(detailText(some({ measure: 'target', period: '2024' }), 'vi')).toBe('mục tiêu Năm 2024');
  expect(detailText(some({}), 'vi')).toBe('');
});

test('the catalog names its statistics in both languages, the text names the others', () => {
  expect(metricText(some({}), 'en')).toBe('Postal revenue');
  expect(metricText(some({ metric: 'diem-moi', indicator: 'điểm mới' }), 'en')).toBe('Điểm mới');
});

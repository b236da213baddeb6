import { FINDINGS } from '../../src/messages/findings';
import { findingText } from '../../src/tables/findingText';

const figures: Record<string, { unit: string; measure: 'level' | 'plan' | 'change' }> = {
  plan: { unit: '%', measure: 'plan' },
  level: { unit: 'VND', measure: 'level' },
  change: { unit: '%', measure: 'change' },
};
const textOf = (
  code: keyof typeof FINDINGS,
  facts: Record<string, string | number>,
  observations: string[],
  language: 'vi' | 'en' = 'vi',
): string => findingText({ code, facts, observations }, (id) => figures[id], language);

test('amounts have the unit of the level, periods their labels', () => {
  const facts = { first: 4135e12, second: 4248e12, firstPeriod: '2024-S1', secondPeriod: '2024-01-01/P8M' };
  expect(textOf('plans-differ', facts, ['plan', 'level'])).toBe(
    'Tỷ lệ hoàn thành của 6T/2024 hàm ý kế hoạch năm là 4.135.000 tỷ đồng, của 8T/2024 là 4.248.000 tỷ đồng: hai bản tin không cùng một kế hoạch; hãy kiểm tra trước khi so sánh.',
  );
});

test('changes that were restated are per cents', () => {
  expect(textOf('restated', { earlier: 20, later: 21.5 }, ['change'], 'en')).toContain(
    'two values, 20% and then 21.5%',
  );
});

test('a number that was settled has its unit', () => {
  const facts = { text: '48.245', value: 48245e6, unit: 'VND' };
  expect(textOf('number-settled', facts, [])).toContain(
    '“48.245” có thể đọc hai cách; phép tính trong câu cho thấy là 48,245 tỷ đồng:',
  );
});

test('without a level numbers stand alone', () => {
  expect(
    textOf('change-contradicts-base', { stated: 723, computed: 623.6, level: 521, base: 72 }, ['change']),
  ).toContain('Mức 521 so với 72 là 623,6%, nhưng bản tin viết 723%');
});

test('both languages of every message show the same facts', () => {
  const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { vi, en } of Object.values(FINDINGS)) {
    expect(placeholders(vi)).toEqual(placeholders(en));
    expect(placeholders(vi)).not.toEqual([]);
  }
});

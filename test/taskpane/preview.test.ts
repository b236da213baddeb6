import type { Finding } from '../../src/model/observation';
import { previewOf, type FigureView, type PreviewView } from '../../src/taskpane/preview';
import { at, figure, readingOf } from './reading';

const TEXT = 'Doanh thu bưu chính ước 5.775 tỷ, tăng 20% (4.812 tỷ), bằng 91,5% kế hoạch; thứ 41/181.';
const change = figure(TEXT, '20', { measure: 'change', unit: '%', value: 20, base: '2022-11' });
const base = figure(TEXT, '4.812', { value: 4812e9, period: '2022-11', status: 'base' });

const line = (view: FigureView): string =>
  [view.hedge, view.value, view.detail, view.period, ...view.badges.map((badge) => `[${badge.text}]`)]
    .filter((part) => part !== '')
    .join(' ');

/** The preview in short: sector, statistic and period, then its figures. */
const outline = (view: PreviewView): string[] =>
  view.sectors.flatMap((sector) => [
    `${sector.label} (${sector.count})`,
    ...sector.indicators.flatMap((indicator) => [
      `  ${[indicator.name, indicator.part, indicator.period].filter(Boolean).join(' · ')}`,
      ...indicator.figures.map((one) => `    ${line(one)}`),
    ]),
  ]);

test('figures are grouped by sector and statistic in both languages', () => {
  const reading = readingOf(TEXT, [
    figure(TEXT, '5.775', { hedge: 'about' }),
    change,
    base,
    figure(TEXT, '91,5', { measure: 'plan', unit: '%', value: 91.5 }),
    figure(TEXT, '41', {
      sector: 'telecom',
      metric: 'xep-hang',
      indicator: 'xếp hạng',
      measure: 'rank',
      unit: 'hạng',
      value: 41,
      of: 181,
    }),
  ]);
  expect(outline(previewOf(reading, 'vi'))).toEqual([
    'Bưu chính (4)',
    '  Doanh thu bưu chính · T11/2023',
    '    khoảng 5.775 tỷ đồng',
    '    +20% so với T11/2022',
    '    4.812 tỷ đồng T11/2022 [số gốc]',
    '    91,5% kế hoạch 2023',
    'Viễn thông (1)',
    '  Xếp hạng · T11/2023',
    '    hạng 41/181',
  ]);
  expect(outline(previewOf(reading, 'en')).slice(0, 4)).toEqual([
    'Postal services (4)',
    '  Postal revenue · M11/2023',
    '    about 5,775 billion VND',
    '    +20% against M11/2022',
  ]);
});

test('a sector that comes back is one group', () => {
  const view = previewOf(
    readingOf(TEXT, [figure(TEXT, '5.775'), figure(TEXT, '41', { sector: 'telecom' }), change]),
    'vi',
  );
  expect(view.sectors.map(({ id, count }) => [id, count])).toEqual([
    ['postal', 2],
    ['telecom', 1],
  ]);
});

test('the sentence is cut around the number, exactly', () => {
  const [sector] = previewOf(readingOf(TEXT, [change]), 'vi').sectors;
  const { before, mark, after } = sector!.indicators[0]!.figures[0]!.quote;
  expect(mark).toBe('20');
  expect(before + mark + after).toBe(TEXT);
});

test('a long sentence is shortened on both sides', () => {
  const text = `${'a '.repeat(300)}77 ${'b '.repeat(300)}`.trim();
  const [sector] = previewOf(readingOf(text, [figure(text, '77')]), 'vi').sectors;
  const { before, after } = sector!.indicators[0]!.figures[0]!.quote;
  expect(before).toMatch(/^… a/);
  expect(after).toMatch(/b …$/);
  expect(before.length + after.length).toBeLessThan(460);
});

test('the weakest provenance marks the figure', () => {
  const how = { sector: 'inherited', metric: 'stated', period: 'assumed' } as const;
  const [sector] = previewOf(readingOf(TEXT, [{ ...change, how }]), 'vi').sectors;
  const view = sector!.indicators[0]!.figures[0]!;
  expect(view.how).toBe('assumed');
  expect(view.howTexts).toEqual([
    'Lĩnh vực: thừa từ đoạn trước',
    'Chỉ tiêu: nêu trong câu',
    'Kỳ T11/2023: phỏng đoán',
  ]);
});

test('held figures are counted and carry their suggestion', () => {
  const held = figure(TEXT, '5.775', {
    status: 'held',
    suggestion: { field: 'period', value: '2023-10' },
  });
  const view = previewOf(readingOf(TEXT, [held, change]), 'vi');
  expect(view.held).toBe(1);
  expect(view.sectors[0]!.indicators[0]!.figures[0]).toMatchObject({
    badges: [{ kind: 'held', text: 'chờ duyệt' }],
    suggestion: 'Kỳ đúng có thể là T10/2023.',
  });
});

test('findings come by weight, with the figure in doubt', () => {
  const finding = (severity: Finding['severity'], digits: string, id: string): Finding => ({
    id: `${severity}@${digits}`,
    code: 'doubled-percent',
    severity,
    briefing: 'b',
    span: at(TEXT, digits),
    sentence: { start: 0, end: TEXT.length },
    observations: [id],
    facts: { text: `${digits}%%` },
  });
  const findings = [
    finding('note', '41', 'b@9999'),
    finding('error', '20', change.id),
    finding('warning', '91,5', change.id),
  ];
  const { findings: shown } = previewOf(readingOf(TEXT, [change], findings), 'en');
  expect(shown.map(({ severity, figure: id, quote }) => [severity, id, quote.mark])).toEqual([
    ['error', change.id, '20'],
    ['warning', change.id, '91,5'],
    ['note', undefined, '41'],
  ]);
  expect(shown[0]!.text).toContain('20%%');
});

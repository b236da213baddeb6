import { readBriefing } from '../../src/reading/read';
import { CONTESTED } from './contestedTitles';
import { TITLES } from './titles';

test.each(TITLES.map(([text, period, date]) => ({ text, period, date })))(
  '$text',
  ({ text, period, date }) => {
    const { briefing } = readBriefing(text);
    expect(briefing.period).toBe(period);
    if (date !== undefined) expect(briefing.date).toBe(date);
  },
);

test.each(CONTESTED.map(([text, period]) => ({ text, period })))('contested: $text', ({ text, period }) => {
  expect(readBriefing(text).briefing.period).toBe(period);
});

test('a period that the user states wins over the title', () => {
  expect(
    readBriefing('Kết quả tháng 5/2018\nDoanh thu đạt 2 tỷ đồng.', { period: '2018-Q2' }).briefing.period,
  ).toBe('2018-Q2');
});

test.each([
  [
    'Trang chủ | Tin tức\nSố liệu viễn thông tháng 5/2018\n15:45 03/06/2018\nDoanh thu đạt 2 tỷ đồng.',
    'Số liệu viễn thông tháng 5/2018',
  ],
  [
    'UBND TỈNH\nSố: 12/BC\nBÁO CÁO\nKết quả công tác năm 2020\nDoanh thu đạt 2 tỷ đồng.',
    'Kết quả công tác năm 2020',
  ],
  [
    'Bưu chính bứt lên nhờ bán hàng qua mạng\nTheo Bộ TT&TT, quý III/2016 doanh thu đạt 2.100 tỷ đồng.',
    'Bưu chính bứt lên nhờ bán hàng qua mạng',
  ],
])('the title of %s', (text, title) => {
  expect(readBriefing(text).briefing.title).toBe(title);
});

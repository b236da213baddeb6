import type { FindingCode } from '../model/observation';
import type { Message } from './types';

/** What is wrong, with its numbers, and what the reader may want to do. */
export const FINDINGS: Readonly<Record<FindingCode, Message>> = {
  'change-contradicts-base': {
    vi: 'Mức {level} so với {base} là {computed}%, nhưng bản tin viết {stated}%: hãy kiểm tra văn bản gốc rồi sửa giá trị sai.',
    en: '{level} against {base} is {computed}%, but the briefing says {stated}%: check the original and correct the wrong one.',
  },
  'period-equals-base': {
    vi: 'Kỳ {period} lại được so với chính kỳ {base} (có thể là kỳ {suggestion}?): số liệu được giữ lại; chọn “Chấp nhận” để dùng kỳ gợi ý, “Bỏ qua” để giữ như văn bản.',
    en: 'The period {period} is compared with itself, {base} (perhaps {suggestion}?): the figures are held; choose “Accept” to use the suggested period, “Ignore” to keep the text’s.',
  },
  'doubled-percent': {
    vi: 'Văn bản viết “{text}” với hai dấu %: đã hiểu là một; hãy xem lại nếu đó là số khác.',
    en: 'The text has “{text}” with two % signs: read as one; check it if another number was meant.',
  },
  'percent-of-percentage': {
    vi: 'Một tỷ lệ tăng hoặc giảm {value}% mà không nói rõ là phần trăm hay điểm phần trăm: đã hiểu là phần trăm; hãy xem lại trước khi so sánh.',
    en: 'A rate changes by {value}% and the text does not say whether in per cent or percentage points: read as per cent; check before comparing.',
  },
  'parts-exceed-total': {
    vi: 'Các phần cộng lại là {sum}, lớn hơn tổng {total}: hãy kiểm tra tổng và từng phần.',
    en: 'The parts add up to {sum}, more than their total {total}: check the total and its parts.',
  },
  'parts-differ-from-total': {
    vi: 'Các phần cộng lại là {sum}, khác tổng {total}: có thể thiếu một phần hoặc sai một số.',
    en: 'The parts add up to {sum}, not to their total {total}: a part may be missing or a number wrong.',
  },
  'rank-beyond-count': {
    vi: 'Hạng {rank} lớn hơn số được xếp hạng {count}: hãy kiểm tra văn bản gốc.',
    en: 'The rank {rank} is beyond the {count} that were ranked: check the original.',
  },
  'number-settled': {
    vi: '“{text}” có thể đọc hai cách; phép tính trong câu cho thấy là {value}: hãy xem lại nếu không đúng.',
    en: '“{text}” can be read in two ways; the arithmetic of its sentence settles it as {value}: check it if that is wrong.',
  },
  'plans-differ': {
    vi: 'Tỷ lệ hoàn thành của {firstPeriod} hàm ý kế hoạch năm là {first}, của {secondPeriod} là {second}: hai bản tin không cùng một kế hoạch; hãy kiểm tra trước khi so sánh.',
    en: 'The plan completion of {firstPeriod} implies a plan of {first} for the year, that of {secondPeriod} {second}: these are not one plan; check before comparing.',
  },
  restated: {
    vi: 'Cùng chỉ tiêu và kỳ có hai giá trị, {earlier} rồi {later}: giá trị của bản tin sau được dùng (nếu trong cùng một bản tin thì ô để trống); ghi x ở cột Dùng để chọn.',
    en: 'One statistic and period has two values, {earlier} and then {later}: the later briefing’s is used (within one briefing the cell stays empty); put x in the column Use to choose.',
  },
  'base-differs': {
    vi: 'Đã báo cáo {direct}, nhưng bản tin sau so với giá trị gốc {base}: giá trị đã báo cáo được dùng; ghi x ở cột Dùng để chọn giá trị kia.',
    en: '{direct} was reported, but a later briefing compares with a base of {base}: the reported value is used; put x in the column Use to choose the other.',
  },
  'far-from-series': {
    vi: '{value} cách xa các kỳ khác của chỉ tiêu này (khoảng {typical}): có thể sai đơn vị hoặc dấu chấm; hãy sửa Giá trị dùng hoặc ghi x ở cột Bỏ.',
    en: '{value} is far from the other periods of this statistic (about {typical}): perhaps a wrong unit or dot; correct the Value used, or put x in the column Exclude.',
  },
};

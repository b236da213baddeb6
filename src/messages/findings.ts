import type { AnyFindingCode } from '../model/ledgerFinding';
import type { Message } from './types';

/** What is wrong, with its numbers, and what the reader may want to do. */
export const FINDINGS: Readonly<Record<AnyFindingCode, Message>> = {
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
  'coverage-beyond-count': {
    vi: '{covered} lớn hơn tổng số {count}: hãy kiểm tra văn bản gốc.',
    en: '{covered} is more than the {count} that there are: check the original.',
  },
  'share-beyond-whole': {
    vi: 'Một phần chiếm {value}%, hơn cả toàn bộ: hãy kiểm tra văn bản gốc; có thể sai dấu phẩy hoặc đây là mức tăng.',
    en: 'A part makes up {value}%, more than the whole: check the original; the decimal sign may be wrong, or it is a change.',
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
  'same-day-differs': {
    vi: 'Hai bản tin cùng ngày cho hai giá trị của cùng chỉ tiêu và kỳ, {earlier} và {later}: ô để trống cho đến khi chọn; ghi x ở cột Dùng của Số liệu.',
    en: 'Two briefings of one day have two values for one statistic and period, {earlier} and {later}: the cell stays empty until you choose; put x in the column Use of Figures.',
  },
  'newer-than-choice': {
    vi: 'Đang dùng {earlier} do người dùng nhập hoặc sửa, nhưng có bản tin nêu {later}: hãy xem lại; ghi x ở cột Dùng của bản tin, hoặc ở cột Bỏ của số đã sửa, để theo bản tin.',
    en: '{earlier} is used because a user entered or corrected it, but a briefing says {later}: check again; put x in Use of the briefing’s figure, or in Exclude of the corrected one, to follow the briefing.',
  },
  'implied-base-differs': {
    vi: 'Mức {level} với tăng trưởng {stated}% hàm ý {period} là {first}, nhưng đã báo cáo {direct}: hãy kiểm tra hai bản tin trước khi so sánh.',
    en: '{level} with a change of {stated}% implies {first} for {period}, but {direct} was reported: check the two briefings before comparing.',
  },
  'plan-differs-from-target': {
    vi: 'Tỷ lệ hoàn thành của {firstPeriod} hàm ý kế hoạch năm là {first}, nhưng kế hoạch đã nêu là {second}: hãy kiểm tra trước khi so sánh.',
    en: 'The plan completion of {firstPeriod} implies a plan of {first} for the year, but the plan told is {second}: check before comparing.',
  },
  'periods-exceed-total': {
    vi: '{count} kỳ nằm trong {period} cộng lại là {sum}, lớn hơn số của cả kỳ là {total}: hãy kiểm tra đơn vị và từng số, sửa Giá trị dùng hoặc ghi x ở cột Bỏ.',
    en: '{count} periods within {period} add up to {sum}, more than its own {total}: check the unit and each number, correct the Value used or put x in Exclude.',
  },
  'periods-differ-from-total': {
    vi: '{count} kỳ làm thành {period} cộng lại là {sum}, khác số của cả kỳ là {total}: có thể một số đã được điều chỉnh; hãy kiểm tra trước khi so sánh.',
    en: '{count} periods that make up {period} add up to {sum}, not to its own {total}: one may have been revised; check before comparing.',
  },
  'sectors-exceed-total': {
    vi: '{count} lĩnh vực trong {period} cộng lại là {sum}, lớn hơn toàn ngành là {total}: hãy kiểm tra tổng và từng lĩnh vực.',
    en: '{count} sectors in {period} add up to {sum}, more than the whole industry’s {total}: check the total and each sector.',
  },
  'correction-unmatched': {
    vi: 'Người dùng đã {mark} số liệu “{name}”, {period}: {value}, nhưng bản tin này không còn số đó: hãy thêm một dòng ở Số liệu nếu vẫn cần.',
    en: 'A user had {mark} the figure “{name}”, {period}: {value}, but this briefing has it no more: add a row to Figures if it is still needed.',
  },
  'cell-not-a-number': {
    vi: 'Ô {cell} được nhập “{text}”, không phải là số, nên ô hiện lại số liệu cũ: hãy nhập số, hoặc xóa trắng ô để bỏ số liệu.',
    en: '“{text}” was typed into the cell {cell} and is no number, so the cell shows its figure again: type a number, or clear the cell to take the figure out.',
  },
};

/** What the user had done with a figure. */
export const MARK_NAMES: Readonly<Record<string, Message>> = {
  used: { vi: 'chọn', en: 'chosen' },
  excluded: { vi: 'bỏ', en: 'excluded' },
  corrected: { vi: 'sửa', en: 'corrected' },
};

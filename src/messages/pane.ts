import type { Message } from './types';

/** Every text of the task pane and of the ribbon command's notice. */
export const PANE = {
  // The frame.
  'language-switch': { vi: 'Ngôn ngữ của khung', en: 'Language of the pane' },
  'excel-absent': {
    vi: 'Trang này đang mở ngoài Excel nên chỉ xem trước được: hãy mở Briefsheet từ thẻ Trang chủ của Excel để ghi.',
    en: 'This page is open outside Excel and can only preview: open Briefsheet from the Home tab of Excel to write.',
  },
  'excel-too-old': {
    vi: 'Phiên bản Excel này thiếu ExcelApi 1.13 nên chỉ xem trước được: hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.',
    en: 'This version of Excel lacks ExcelApi 1.13 and can only preview: use Excel 2021, Microsoft 365 or Excel on the web.',
  },
  'office-missing': {
    vi: 'Không tải được thư viện Office nên chỉ xem trước được: hãy kiểm tra kết nối mạng rồi mở lại khung này.',
    en: 'The Office library could not be loaded, so only the preview works: check the network and reopen this pane.',
  },

  // Text in.
  'paste-here': { vi: 'Dán bản tin vào đây', en: 'Paste a briefing here' },
  'paste-hint': {
    vi: 'Dán nguyên văn bản tin, hoặc kéo thả tệp .txt. Số liệu hiện ra ngay bên dưới, cạnh câu gốc của chúng.',
    en: 'Paste the whole briefing, or drop .txt files. Its figures appear below at once, beside their sentences.',
  },
  samples: { vi: 'Bản tin mẫu', en: 'Samples' },
  'sample-month': { vi: 'Tháng {period}', en: 'Month {period}' },
  'sample-half-year': { vi: '6 tháng đầu năm {year}', en: 'First half of {year}' },
  'open-files': { vi: 'Mở tệp', en: 'Open files' },
  'drop-here': { vi: 'Thả tệp .txt vào đây', en: 'Drop the .txt files here' },
  clear: { vi: 'Xóa', en: 'Clear' },
  drafts: { vi: 'Các bản tin chờ ghi', en: 'Briefings waiting' },
  'new-draft': { vi: 'Bản tin mới', en: 'New briefing' },
  'close-draft': { vi: 'Bỏ “{name}”', en: 'Remove “{name}”' },
  reading: { vi: 'Đang đọc…', en: 'Reading…' },

  // The briefing.
  'converted-from': {
    vi: 'Đã chuyển từ bảng mã {encoding} sang Unicode.',
    en: 'Converted from {encoding} to Unicode.',
  },
  'no-date': { vi: 'không ghi ngày', en: 'no date' },
  period: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  'change-period': { vi: 'Sửa kỳ', en: 'Change period' },
  'period-placeholder': { vi: 'T11/2023, Q1/2024, 6T/2024', en: 'M11/2023, Q1/2024, 6M/2024' },
  'period-by-user': { vi: 'do bạn đặt', en: 'set by you' },
  'period-by-text': { vi: 'Theo văn bản', en: 'As in the text' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  'count-figures': { vi: '{count} số liệu', en: '{count} figures' },
  'count-figures-one': { vi: '{count} số liệu', en: '{count} figure' },
  'count-findings': { vi: '{count} phát hiện', en: '{count} findings' },
  'count-findings-one': { vi: '{count} phát hiện', en: '{count} finding' },
  'count-held': { vi: '{count} chờ duyệt', en: '{count} held' },
  'count-unread': { vi: '{count} số chưa đọc', en: '{count} unread' },

  // One figure.
  compared: { vi: 'so với {base}', en: 'against {base}' },
  'of-plan': { vi: 'kế hoạch {year}', en: 'of the plan for {year}' },
  target: { vi: 'mục tiêu {period}', en: 'target {period}' },
  rank: { vi: 'hạng {value}', en: 'rank {value}' },
  'rank-of': { vi: 'hạng {value}/{of}', en: 'rank {value}/{of}' },
  settled: { vi: 'đã suy dấu chấm', en: 'dot settled' },
  'how-stated': { vi: 'nêu trong câu', en: 'stated' },
  'how-inherited': { vi: 'thừa từ đoạn trước', en: 'carried over' },
  'how-assumed': { vi: 'phỏng đoán', en: 'assumed' },
  'how-sector': { vi: 'Lĩnh vực: {how}', en: 'Sector: {how}' },
  'how-metric': { vi: 'Chỉ tiêu: {how}', en: 'Statistic: {how}' },
  'how-period': { vi: 'Kỳ {period}: {how}', en: 'Period {period}: {how}' },
  'suggestion-period': { vi: 'Kỳ đúng có thể là {value}.', en: 'The period may be {value}.' },
  'suggestion-base': { vi: 'Kỳ so sánh đúng có thể là {value}.', en: 'The base period may be {value}.' },
  'suggestion-value': { vi: 'Giá trị đúng có thể là {value}.', en: 'The value may be {value}.' },
  'more-findings': { vi: 'Xem thêm {count} phát hiện', en: 'Show {count} more findings' },
  'fewer-findings': { vi: 'Thu gọn', en: 'Show fewer' },
  findings: { vi: 'Phát hiện', en: 'Findings' },
  unread: { vi: 'Số chưa đọc được', en: 'Numbers not read' },
  'unread-hint': {
    vi: 'Các số này đứng trong câu kết quả nhưng không rõ chỉ tiêu, nên không được ghi.',
    en: 'These stand in results sentences, but what they count is unclear, so they are not written.',
  },

  // Writing.
  'ask-date': {
    vi: '“{title}” không ghi ngày. Ngày quyết định bản tin nào mới hơn:',
    en: '“{title}” names no date. The date decides which briefing is the later one:',
  },
  'ask-period': {
    vi: '“{title}” không nêu rõ kỳ báo cáo. Kỳ này có đúng không?',
    en: '“{title}” does not tell its reporting period. Is this the one?',
  },
  'ask-dates': {
    vi: '{count} bản tin không ghi ngày. Ngày quyết định bản tin nào mới hơn:',
    en: '{count} briefings name no date. The date decides which one is the later:',
  },
  'ask-dates-and-periods': {
    vi: '{count} bản tin không ghi ngày hoặc kỳ báo cáo. Ngày quyết định bản tin nào mới hơn:',
    en: '{count} briefings name no date or no reporting period. The date decides which one is the later:',
  },
  'ask-periods': {
    vi: '{count} bản tin không nêu rõ kỳ báo cáo. Các kỳ này có đúng không?',
    en: '{count} briefings do not tell their reporting periods. Are these the ones?',
  },
  'date-of-briefing': { vi: 'Ngày của bản tin', en: 'Date of the briefing' },
  'use-and-write': { vi: 'Dùng và ghi', en: 'Use and write' },
  'leave-open': { vi: 'Không rõ, cứ ghi', en: 'Unknown, write anyway' },
  'leave-open-hint': {
    vi: 'Tính theo ngày cuối của kỳ báo cáo; sửa sau được ở trang Bản tin',
    en: 'The last day of the reporting period counts; it can be changed in the sheet Briefings',
  },
  'ask-sheets': { vi: 'Sổ tính này đã có nội dung khác', en: 'This workbook has other content' },
  'ask-sheets-hint': {
    vi: 'Briefsheet chỉ thêm trang mới, không thay đổi các trang đang có: {names}.',
    en: 'Briefsheet only adds new sheets and changes none of those that are there: {names}.',
  },
  'into-new-sheets': { vi: 'Ghi vào các trang mới', en: 'Write into new sheets' },
  'beside-sheets': {
    vi: 'Các trang có sẵn được giữ nguyên: {names}.',
    en: 'The sheets that were there are unchanged: {names}.',
  },
  undo: { vi: 'Hoàn tác lần ghi này', en: 'Undo this write' },
  undone: { vi: 'Đã hoàn tác lần ghi cuối', en: 'The last write was undone' },
  'count-briefings': { vi: 'Sổ tính còn {count} bản tin', en: 'The workbook holds {count} briefings' },
  'count-briefings-one': { vi: 'Sổ tính còn {count} bản tin', en: 'The workbook holds {count} briefing' },
  deleted: { vi: 'Đã xóa trước đây: {count}', en: 'Deleted before: {count}' },
  'deleted-sheet': { vi: 'trang {title}', en: 'sheet {title}' },
  'deleted-table': { vi: 'bảng {title}', en: 'table {title}' },
  'deleted-chart': { vi: 'biểu đồ {title}', en: 'chart {title}' },
  'bring-back': { vi: 'Đưa tất cả trở lại', en: 'Bring all back' },
  vocabulary: { vi: 'Danh mục', en: 'Vocabulary' },
  'vocabulary-hint': {
    vi: 'Trang để ghi lĩnh vực, chỉ tiêu, đơn vị, cách viết của riêng bạn và các ngắt chuỗi',
    en: 'A sheet for sectors, statistics, units, wordings of your own and for breaks in series',
  },
  words: {
    vi: '{count} dòng của Danh mục không dùng được:',
    en: '{count} rows of Vocabulary cannot be used:',
  },
  write: { vi: 'Ghi vào sổ tính', en: 'Write to workbook' },
  'write-many': { vi: 'Ghi {count} bản tin', en: 'Write {count} briefings' },
  refresh: {
    vi: 'Cập nhật bảng theo các sửa đổi trong sổ tính',
    en: 'Refresh the tables from what was changed in the workbook',
  },
  refreshed: { vi: 'Đã cập nhật bảng', en: 'Tables refreshed' },
  'refreshed-nothing': {
    vi: 'Bảng đã khớp với trang Số liệu',
    en: 'The tables already agree with the figures',
  },
  'count-cells': { vi: '{count} ô đã ghi', en: '{count} cells written' },
  writing: { vi: 'Đang ghi…', en: 'Writing…' },
  written: { vi: 'Đã ghi vào sổ tính', en: 'Written to the workbook' },
  'written-nothing-new': {
    vi: 'Sổ tính đã có đủ số liệu này',
    en: 'The workbook already holds these figures',
  },
  'count-added': { vi: '{count} mới', en: '{count} new' },
  'count-changed': { vi: '{count} thay đổi', en: '{count} changed' },
  'count-unchanged': { vi: '{count} không đổi', en: '{count} unchanged' },
  unmatched: {
    vi: '{count} chỉnh sửa của bạn không còn số liệu tương ứng trong bản tin vừa ghi:',
    en: '{count} of your corrections have no figure any more in the briefing just written:',
  },
  'unmatched-figure': { vi: '{name}, {period}: {value}', en: '{name}, {period}: {value}' },
  problems: {
    vi: '{count} chỗ trong sổ tính không đọc được nên được giữ nguyên:',
    en: '{count} places in the workbook could not be read and were left as they are:',
  },
  'problem-column-missing': {
    vi: '{sheet}: thiếu cột “{column}”, hãy khôi phục cột này.',
    en: '{sheet}: the column “{column}” is missing, bring it back.',
  },
  'problem-cell-unreadable': {
    vi: '{sheet}, dòng {row} của bảng, cột “{column}”: không hiểu “{value}”.',
    en: '{sheet}, row {row} of the table, column “{column}”: cannot read “{value}”.',
  },
  'problem-cell-missing': {
    vi: '{sheet}, dòng {row} của bảng: chưa có “{column}”, hãy điền vào.',
    en: '{sheet}, row {row} of the table: “{column}” is missing, fill it in.',
  },
  cells: {
    vi: '{count} ô trong bảng không nhận được:',
    en: '{count} cells of tables could not be taken:',
  },
  'cell-no-number': {
    vi: '{cell}: “{value}” không phải là số; ô hiện lại số liệu cũ, nội dung đã nhập ở Kiểm tra.',
    en: '{cell}: “{value}” is no number; the cell shows its figure again, what was typed is in Checks.',
  },
  'cell-no-series': {
    vi: '{cell}: {value} không thuộc chuỗi số liệu nào; hãy thêm một dòng ở Số liệu.',
    en: '{cell}: {value} belongs to no series; add a row to Figures.',
  },
  'cell-given-twice': {
    vi: '{cell}: {value} không dùng vì một ô khác của cùng số liệu có giá trị khác; hãy sửa lại một ô.',
    en: '{cell}: {value} was not used because another cell of the same figure has another value; correct one of them.',
  },
  restored: {
    vi: '{count} dòng bị xóa ở Số liệu đã trở lại; ghi x ở cột Bỏ để không dùng:',
    en: '{count} rows deleted from Figures are back; put x in the column Exclude not to use them:',
  },
  'restored-briefings': {
    vi: '{count} bản tin bị xóa ở trang Bản tin đã trở lại vì số liệu vẫn còn; muốn bỏ cả bản tin, dùng Gỡ trong khung:',
    en: '{count} briefings deleted from the sheet Briefings are back, since their figures are there; to take a whole one out use Remove in the pane:',
  },
  incomplete: {
    vi: '{count} bản tin thiếu số liệu và không còn văn bản; hãy dán lại:',
    en: '{count} briefings lack figures and have no text any more; paste them again:',
  },
  stored: { vi: 'Bản tin trong sổ tính', en: 'Briefings in the workbook' },
  'stored-none': { vi: 'Sổ tính chưa có bản tin nào.', en: 'The workbook holds no briefing yet.' },
  'read-again': { vi: 'Đọc lại tất cả', en: 'Read all again' },
  remove: { vi: 'Gỡ', en: 'Remove' },
  'remove-sure': { vi: 'Bấm lần nữa để gỡ', en: 'Click again to remove' },
  replace: { vi: 'Thay bằng bản đang xem', en: 'Replace by the one shown' },
  'replace-sure': { vi: 'Bấm lần nữa để thay', en: 'Click again to replace' },
  'problem-id-repeated': {
    vi: '{sheet}, dòng {row} của bảng: mã “{value}” bị lặp.',
    en: '{sheet}, row {row} of the table: the id “{value}” is repeated.',
  },
  'labels-vietnamese': {
    vi: 'Nhãn trong sổ tính đang là tiếng Việt.',
    en: 'The workbook’s labels are in Vietnamese.',
  },
  'labels-english': {
    vi: 'Nhãn trong sổ tính đang là tiếng Anh.',
    en: 'The workbook’s labels are in English.',
  },
  'labels-to-vietnamese': { vi: 'Đổi sang tiếng Việt', en: 'Change to Vietnamese' },
  'labels-to-english': { vi: 'Đổi sang tiếng Anh', en: 'Change to English' },
  'sheets-made': { vi: 'Trang tính mới', en: 'New sheets' },
  'go-to': { vi: 'Xem', en: 'Go to' },
  'next-briefing': { vi: 'Bản tin tiếp theo', en: 'Next briefing' },
  dismiss: { vi: 'Đóng', en: 'Dismiss' },
  'file-failed': { vi: 'tệp không phải văn bản', en: 'not a text file' },

  // The ribbon command.
  'notice-title': { vi: 'Briefsheet chưa cập nhật được bảng', en: 'Briefsheet could not refresh the tables' },
  ok: { vi: 'Đã hiểu', en: 'OK' },
} as const satisfies Record<string, Message>;

export type PaneKey = keyof typeof PANE;

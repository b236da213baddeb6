import type { Message } from './types';

/** What the command line says. */
export const CLI = {
  extractUsage: {
    vi: 'Cách dùng: npm run --silent extract -- TỆP… [--format jsonl|table|csv] [--out THƯ_MỤC] [--period KỲ] [--vocabulary DANH_MỤC.json] [--explain] [--lang vi|en]   (“-” là đầu vào chuẩn)',
    en: 'Usage: npm run --silent extract -- FILE… [--format jsonl|table|csv] [--out DIR] [--period PERIOD] [--vocabulary LIST.json] [--explain] [--lang vi|en]   (“-” is standard input)',
  },
  workbookUsage: {
    vi: 'Cách dùng: npm run --silent workbook -- TỆP… -o KẾT_QUẢ.xlsx [--vocabulary DANH_MỤC.json] [--lang vi|en]',
    en: 'Usage: npm run --silent workbook -- FILE… -o OUT.xlsx [--vocabulary LIST.json] [--lang vi|en]',
  },
  unknownOption: { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
  missingValue: { vi: 'Tùy chọn {option} cần một giá trị.', en: 'The option {option} needs a value.' },
  wrongFormat: {
    vi: 'Định dạng “{format}” không có: jsonl, table hoặc csv.',
    en: 'There is no format “{format}”: jsonl, table or csv.',
  },
  wrongLanguage: {
    vi: 'Ngôn ngữ “{language}” không có: vi hoặc en.',
    en: 'There is no language “{language}”: vi or en.',
  },
  noFile: { vi: 'Chưa có tệp nào.', en: 'No file was given.' },
  converted: {
    vi: 'Đã chuyển từ bảng mã {encoding}; vị trí tính trong văn bản đã chuyển.',
    en: 'Converted from {encoding}; offsets are in the converted text.',
  },
  noOutput: { vi: 'Cần -o và tên một tệp .xlsx.', en: 'It needs -o and the name of an .xlsx file.' },
  undated: {
    vi: 'Không ghi ngày nên tính theo ngày cuối kỳ báo cáo: {files}. Nếu ngày khác, hãy sửa cột Ngày ở trang Bản tin, hoặc ghi ngày vào văn bản rồi chạy lại.',
    en: 'Without a date, so the last day of the reporting period counts: {files}. Where it is another day, change the column Date of the sheet Briefings, or write it into the text and run again.',
  },
  periodAssumed: {
    vi: 'Không nêu rõ kỳ báo cáo nên kỳ được phỏng đoán: {files}. Nếu kỳ khác, hãy ghi kỳ vào tiêu đề của văn bản rồi chạy lại.',
    en: 'Without a clear reporting period, so it was supposed: {files}. Where it is another one, write it into the title of the text and run again.',
  },
  written: {
    vi: 'Đã ghi {file}: {briefings} bản tin, {figures} số liệu, {held} chờ duyệt, {findings} phát hiện.',
    en: 'Wrote {file}: {briefings} briefings, {figures} figures, {held} held, {findings} findings.',
  },
} as const satisfies Record<string, Message>;

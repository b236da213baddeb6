import type { Message } from './types';

/** Why a workbook cannot be saved as a file, by the code of the error, with what to change. */
export const XLSX_ERRORS: Readonly<Record<string, Message>> = {
  'no-visible-sheet': {
    vi: 'Sổ tính không có trang nào hiện: hãy hiện một trang rồi lưu lại.',
    en: 'The workbook has no visible sheet: unhide one and save again.',
  },
  'sheet-name-invalid': {
    vi: 'Excel không nhận tên trang “{sheet}”: hãy đặt tên dài tối đa 31 ký tự, không có [ ] : * ? / \\.',
    en: 'Excel does not take the sheet name “{sheet}”: use at most 31 characters and none of [ ] : * ? / \\.',
  },
  'sheet-name-duplicate': {
    vi: 'Có hai trang tên “{sheet}”: hãy đổi tên một trang.',
    en: 'Two sheets are called “{sheet}”: rename one.',
  },
  'cell-duplicate': {
    vi: 'Ô {cell} của trang “{sheet}” có hai nội dung nên không lưu được.',
    en: 'The cell {cell} of the sheet “{sheet}” has two contents and cannot be saved.',
  },
  'cell-outside-sheet': {
    vi: 'Trang “{sheet}” có nội dung ngoài giới hạn của Excel (hàng {row}, cột {column}): hãy dời vào trong.',
    en: 'The sheet “{sheet}” has content beyond Excel’s limits (row {row}, column {column}): move it inside.',
  },
  'cell-text-too-long': {
    vi: 'Ô {cell} của trang “{sheet}” dài {length} ký tự, Excel nhận tối đa 32.767: hãy rút ngắn.',
    en: 'The cell {cell} of the sheet “{sheet}” has {length} characters, Excel takes 32,767: shorten it.',
  },
  'number-not-finite': {
    vi: 'Ô {cell} của trang “{sheet}” chứa một giá trị không phải số: hãy sửa ô này.',
    en: 'The cell {cell} of the sheet “{sheet}” holds what is no number: correct it.',
  },
  'table-name-duplicate': {
    vi: 'Có hai bảng tên {table}: hãy đổi tên một bảng.',
    en: 'Two Tables are called {table}: rename one.',
  },
  'table-without-rows': {
    vi: 'Bảng {table} không có hàng dữ liệu: hãy thêm một hàng.',
    en: 'The Table {table} has no row of data: add one.',
  },
  'table-header-mismatch': {
    vi: 'Tiêu đề của bảng {table} ở ô {cell} không khớp với nội dung ô: hãy gõ lại tiêu đề.',
    en: 'The header of the Table {table} at {cell} is not what the cell holds: type it again.',
  },
  'table-column-duplicate': {
    vi: 'Bảng {table} có hai cột cùng tên: hãy đổi tên một cột.',
    en: 'The Table {table} has two columns of one name: rename one.',
  },
  'prompt-too-long': {
    vi: 'Lời nhắc nhập của ô {cell} trang “{sheet}” dài quá 32 hoặc 255 ký tự: hãy rút ngắn.',
    en: 'The input message of {cell} on the sheet “{sheet}” is longer than 32 or 255 characters: shorten it.',
  },
  'list-too-long': {
    vi: 'Danh sách chọn của ô {cell} trang “{sheet}” dài quá 255 ký tự: hãy lấy danh sách từ một vùng ô.',
    en: 'The list of {cell} on the sheet “{sheet}” is longer than 255 characters: take it from cells.',
  },
  'defined-name-invalid': {
    vi: 'Excel không nhận tên vùng “{name}”: hãy đặt tên khác.',
    en: 'Excel does not take the defined name “{name}”: choose another.',
  },
  'defined-name-duplicate': {
    vi: 'Có hai vùng tên “{name}”: hãy đổi tên một vùng.',
    en: 'Two defined names are “{name}”: rename one.',
  },
  'chart-type-unsupported': {
    vi: 'Biểu đồ {chart} có kiểu {type} chưa lưu được: hãy đổi sang đường, cột hoặc thanh.',
    en: 'The chart {chart} is of the type {type}, which cannot be saved: make it a line, column or bar chart.',
  },
  'reference-invalid': {
    vi: 'Trang “{sheet}” nhắc tới vùng {reference} không đọc được: hãy đặt lại vùng in.',
    en: 'The sheet “{sheet}” names the cells {reference}, which cannot be read: set its print area again.',
  },
};

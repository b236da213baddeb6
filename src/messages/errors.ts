import type { ErrorCode } from '../model/errors';
import type { Message } from './types';

/** One clear sentence with the next step for every error. */
export const ERRORS: Readonly<Record<ErrorCode, Message>> = {
  'text-empty': {
    vi: 'Chưa có văn bản: hãy dán bản tin vào rồi thử lại.',
    en: 'There is no text: paste a briefing and try again.',
  },
  'text-without-figures': {
    vi: 'Không đọc được số liệu nào trong văn bản này: hãy dán bản tin có số liệu thống kê.',
    en: 'No figure could be read in this text: paste a briefing with statistics.',
  },
  'text-not-vietnamese': {
    vi: 'Văn bản này không phải tiếng Việt có dấu: Briefsheet chỉ đọc bản tin tiếng Việt, hãy dán bản gốc.',
    en: 'This text is not Vietnamese with its diacritics: Briefsheet reads Vietnamese briefings only, paste the original.',
  },
  'text-too-long': {
    vi: 'Văn bản dài {length} ký tự, quá giới hạn {limit}: hãy chia thành từng bản tin.',
    en: 'The text has {length} characters, more than the limit of {limit}: split it into single briefings.',
  },
  'file-unreadable': {
    vi: 'Không đọc được tệp {file} ({reason}): hãy kiểm tra đường dẫn và quyền đọc.',
    en: 'Cannot read the file {file} ({reason}): check its path and permissions.',
  },
  'output-unwritable': {
    vi: 'Không ghi được {file} ({reason}): hãy chọn nơi khác hoặc đóng tệp đang mở.',
    en: 'Cannot write {file} ({reason}): choose another place or close the file where it is open.',
  },
  usage: { vi: '{problem}', en: '{problem}' },
  'period-invalid': {
    vi: 'Kỳ “{period}” không hợp lệ: hãy viết như 2023-11, 2023-Q1, 2024-S1 hoặc 2023.',
    en: 'The period “{period}” is not valid: write it like 2023-11, 2023-Q1, 2024-S1 or 2023.',
  },
  'cells-occupied': {
    vi: 'Các ô {address} đang có nội dung nên bảng {table} chưa mở rộng được và không có gì bị ghi đè: hãy dời nội dung đó rồi ghi lại.',
    en: 'The cells {address} are in use, so the table {table} could not grow and nothing was overwritten: move their content and write again.',
  },
  'cell-edit-mode': {
    vi: 'Excel đang ở chế độ sửa ô: hãy nhấn Enter để kết thúc rồi ghi lại.',
    en: 'Excel is in cell-edit mode: press Enter to leave it and write again.',
  },
  'access-denied': {
    vi: 'Excel không cho phép ghi vào tệp này: hãy bật chỉnh sửa hoặc lưu một bản sao rồi ghi lại.',
    en: 'Excel does not allow writing to this file: enable editing or save a copy, then write again.',
  },
  'payload-too-large': {
    vi: 'Dữ liệu quá lớn cho một lần gửi: hãy ghi từng bản tin một.',
    en: 'The data is too large for one request: write one briefing at a time.',
  },
  conflict: {
    vi: 'Có người khác đang thay đổi sổ tính: hãy đợi vài giây rồi ghi lại.',
    en: 'Someone else is changing the workbook: wait a few seconds and write again.',
  },
  'sheet-protected': {
    vi: 'Trang tính đang được bảo vệ: hãy bỏ bảo vệ (Review > Unprotect Sheet) rồi ghi lại.',
    en: 'A sheet is protected: unprotect it (Review > Unprotect Sheet) and write again.',
  },
  'session-lost': {
    vi: 'Mất kết nối với sổ tính: hãy mở lại tệp rồi ghi lại.',
    en: 'The connection to the workbook was lost: reopen the file and write again.',
  },
  'excel-failed': {
    vi: 'Excel báo lỗi “{code}”: hãy ghi lại; số liệu đã đọc vẫn còn trong khung này.',
    en: 'Excel reported “{code}”: write again; what was read is still in this pane.',
  },
};

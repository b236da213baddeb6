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
  'date-invalid': {
    vi: 'Ngày “{date}” không hợp lệ: hãy viết như 4/12/2023.',
    en: 'The date “{date}” is not valid: write it like 4/12/2023.',
  },
  'text-old-encoding': {
    vi: 'Văn bản có vẻ được gõ bằng bảng mã cũ {encoding} nhưng không chuyển được chắc chắn: hãy chuyển sang Unicode (Unikey: Ctrl+Shift+F6) rồi dán lại.',
    en: 'The text looks as if it was typed in the old encoding {encoding} but cannot be converted with certainty: convert it to Unicode (Unikey: Ctrl+Shift+F6) and paste it again.',
  },
  'vocabulary-unreadable': {
    vi: 'Danh mục phải là một danh sách JSON, mỗi phần tử là một dòng có kind và wordings: hãy sửa tệp rồi thử lại.',
    en: 'The vocabulary must be a JSON list whose items are rows with kind and wordings: correct the file and try again.',
  },
  'vocabulary-kind': {
    vi: 'Danh mục, dòng {row}: loại “{value}” không có, hãy ghi lĩnh vực, chỉ tiêu, đơn vị hoặc cách viết.',
    en: 'Vocabulary, row {row}: there is no kind “{value}”, write sector, metric, unit or wording.',
  },
  'vocabulary-id': {
    vi: 'Danh mục, dòng {row} ({list}): mã “{value}” không dùng được, hãy ghi một mã có chữ hoặc số.',
    en: 'Vocabulary, row {row} ({list}): the id “{value}” cannot be used, write one with letters or digits.',
  },
  'vocabulary-wording': {
    vi: 'Danh mục, dòng {row} ({list}): thiếu cách viết trong văn bản, hãy ghi ít nhất một từ, nhiều cách thì ngăn bằng “|”.',
    en: 'Vocabulary, row {row} ({list}): the words of the text are missing, write at least one, several separated by “|”.',
  },
  'vocabulary-duplicate': {
    vi: 'Danh mục, dòng {row} ({list}): “{value}” đã có ở dòng {first}, hãy gộp hoặc xóa một dòng.',
    en: 'Vocabulary, row {row} ({list}): “{value}” is in row {first} already, merge the rows or delete one.',
  },
  'vocabulary-sector': {
    vi: 'Danh mục, dòng {row} ({list}): không có lĩnh vực “{value}”, hãy dùng tên có sẵn hoặc thêm một dòng lĩnh vực.',
    en: 'Vocabulary, row {row} ({list}): there is no sector “{value}”, use a known one or add a row for the sector.',
  },
  'vocabulary-unit': {
    vi: 'Danh mục, dòng {row} ({list}): không có đơn vị “{value}”, hãy dùng đơn vị có sẵn hoặc thêm một dòng đơn vị.',
    en: 'Vocabulary, row {row} ({list}): there is no unit “{value}”, use a known one or add a row for the unit.',
  },
  'vocabulary-dimension': {
    vi: 'Danh mục, dòng {row} ({list}): đơn vị không thể đo “{value}”, hãy ghi số lượng, tiền, phần trăm, điểm phần trăm, tốc độ, lần, thứ hạng hoặc bậc.',
    en: 'Vocabulary, row {row} ({list}): a unit cannot measure “{value}”, write count, money, percent, points, speed, times, places or steps.',
  },
  'vocabulary-stock-or-flow': {
    vi: 'Danh mục, dòng {row} ({list}): “{value}” không phải thời điểm (số tính đến một ngày) hay thời kỳ (số của cả kỳ), hãy ghi một trong hai.',
    en: 'Vocabulary, row {row} ({list}): “{value}” is neither stock (counted at a date) nor flow (over a period), write one of them.',
  },
  'vocabulary-meaning': {
    vi: 'Danh mục, dòng {row} ({list}): chưa biết “{value}” nghĩa là gì, hãy ghi một từ mà Briefsheet đã đọc được.',
    en: 'Vocabulary, row {row} ({list}): the meaning of “{value}” is not known, write words that Briefsheet reads already.',
  },
  'vocabulary-row-kind': {
    vi: 'Danh mục, dòng {row}: loại “{value}” không có, hãy chọn lĩnh vực, chỉ tiêu, đơn vị, cách viết hoặc ngắt chuỗi.',
    en: 'Vocabulary, row {row}: there is no kind “{value}”, choose sector, statistic, unit, wording or break.',
  },
  'vocabulary-statistic': {
    vi: 'Danh mục, dòng {row} ({list}): lĩnh vực “{sector}” không có chỉ tiêu “{value}”, hãy ghi đúng như ở trang Số liệu.',
    en: 'Vocabulary, row {row} ({list}): the sector “{sector}” has no statistic “{value}”, write it as in the sheet Figures.',
  },
  'vocabulary-from': {
    vi: 'Danh mục, dòng {row} ({list}): “{value}” không phải là một kỳ, hãy ghi như T1/2023, Q1/2023 hoặc 2023.',
    en: 'Vocabulary, row {row} ({list}): “{value}” is no period, write it like M1/2023, Q1/2023 or 2023.',
  },
  'cells-occupied': {
    vi: 'Các ô {address} đang có nội dung nên bảng {table} chưa mở rộng được và không có gì bị ghi đè: hãy dời nội dung đó rồi ghi lại.',
    en: 'The cells {address} are in use, so the table {table} could not grow and nothing was overwritten: move their content and write again.',
  },
  'rows-exceeded': {
    vi: 'Trang tính không còn đủ hàng cho bảng {table} (Excel có 1.048.576 hàng), không có gì được ghi: hãy gỡ bớt bản tin hoặc dùng một sổ tính mới.',
    en: 'The sheet has no rows left for the table {table} (Excel has 1,048,576), nothing was written: remove some briefings or use a new workbook.',
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
    vi: 'Trang tính {sheet} đang được bảo vệ: hãy bỏ bảo vệ (Review > Unprotect Sheet) rồi ghi lại.',
    en: 'The sheet {sheet} is protected: unprotect it (Review > Unprotect Sheet) and write again.',
  },
  'nothing-to-undo': {
    vi: 'Không còn lần ghi nào để hoàn tác: sổ tính đã thay đổi sau lần ghi cuối của khung này.',
    en: 'There is no write to undo: the workbook has changed since the last one from this pane.',
  },
  'cells-merged': {
    vi: 'Bảng vướng các ô đã gộp: hãy bỏ gộp ô (Home > Merge & Center) quanh các bảng rồi ghi lại.',
    en: 'Merged cells are in the way: unmerge them (Home > Merge & Center) around the tables and write again.',
  },
  'rows-filtered': {
    vi: 'Bộ lọc đang ẩn hàng của vùng cần ghi: hãy xóa bộ lọc (Data > Clear) rồi ghi lại.',
    en: 'A filter hides rows of the cells to be written: clear it (Data > Clear) and write again.',
  },
  'read-only': {
    vi: 'Tệp này chỉ mở để đọc: hãy bật chỉnh sửa hoặc lưu một bản sao rồi ghi lại.',
    en: 'This file is open for reading only: enable editing or save a copy, then write again.',
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

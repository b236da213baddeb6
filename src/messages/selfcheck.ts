import type { Message } from './types';

/** What is believed of Excel, by the ids of docs/excel-assumptions.md. */
export const BELIEFS: Readonly<Record<string, Message>> = {
  'typed-strings': {
    vi: 'Chữ ghi vào ô General được hiểu như gõ tay, theo quy tắc en-US',
    en: 'A string written to a General cell is read as if typed, by en-US rules',
  },
  'text-format-keeps-strings': {
    vi: 'Ô có định dạng @ giữ nguyên mọi chuỗi',
    en: 'A cell with the format @ keeps every string',
  },
  'number-in-text-cell': {
    vi: 'Số ghi vào ô văn bản trở thành chữ',
    en: 'A number written to a text cell becomes text',
  },
  'apostrophe-is-swallowed': {
    vi: 'Dấu nháy đơn đứng đầu bị nuốt, cả trong ô văn bản',
    en: 'A leading apostrophe is swallowed, in text cells too',
  },
  'formula-start': {
    vi: 'Chuỗi mở đầu bằng =, + hoặc - trở thành công thức',
    en: 'Text that begins with =, + or - becomes a formula',
  },
  'null-leaves-a-cell': {
    vi: 'null giữ ô, chuỗi rỗng làm trống ô, một giá trị lấp cả vùng',
    en: 'null leaves a cell, the empty string empties it, a scalar fills the range',
  },
  'cell-limit': {
    vi: 'Ô chứa 32.767 ký tự; quá một ký tự thì cả mảng bị từ chối',
    en: 'A cell holds 32,767 characters; one more refuses the whole array',
  },
  'used-range-of-values': {
    vi: 'getUsedRange(true) bỏ qua ô trống có định dạng',
    en: 'getUsedRange(true) ignores formatted empty cells',
  },
  'column-formats-hold': {
    vi: 'Định dạng cả cột áp dụng cho ô ghi sau',
    en: 'Formats of whole columns hold for cells written later',
  },
  'link-keeps-content': {
    vi: 'Đặt liên kết giữ nội dung ô và tạo kiểu liên kết',
    en: 'Setting a link styles the cell and leaves its content',
  },
  'clearing-contents': {
    vi: 'Xóa nội dung giữ lại liên kết và xác thực',
    en: 'Clearing contents leaves links and validation',
  },
  'number-format-marks': {
    vi: 'Dấu trong ngoặc kép đi cùng số; làm tròn ra xa số không',
    en: 'Marks in quotes stay with the number; halves round away from zero',
  },
  'format-leaves-room': {
    vi: '_* trong định dạng số chừa chỗ bằng dấu sao',
    en: '_* in a number format leaves the room of an asterisk',
  },
  'message-without-rule': {
    vi: 'Lời nhắc nhập không cần quy tắc; tối đa 32 và 255 ký tự',
    en: 'An input message needs no rule; at most 32 and 255 characters',
  },
  'empty-message-leaves-nothing': {
    vi: 'Lời nhắc rỗng không để lại xác thực',
    en: 'An empty message leaves no validation',
  },
  'lists-of-choices': {
    vi: 'Danh sách chọn ghi bằng dấu phẩy ở mọi vùng, và không chặn chữ khác do phần bổ trợ ghi',
    en: 'Lists of choices have commas in every region, and do not stop other words that the add-in writes',
  },
  'resize-limits': {
    vi: 'resize giữ hàng tiêu đề, từ chối chồng bảng và bảng không có hàng',
    en: 'resize keeps the header row and refuses overlaps and empty bodies',
  },
  'resize-takes-in': {
    vi: 'resize nhận những gì nằm trong vùng mới, giữ những gì ở ngoài',
    en: 'resize takes in what lies there and leaves what is outside',
  },
  'headers-are-unique': {
    vi: 'Tiêu đề cột không trùng, không rỗng: A2, Column1',
    en: 'Headers are unique and never empty: A2, Column1',
  },
  'headers-are-text': {
    vi: 'Tiêu đề ghi bằng số hay ngày vẫn là chữ',
    en: 'A header written as a number or date is text',
  },
  'header-row-alone': {
    vi: 'Bảng chỉ có tiêu đề có một hàng trống',
    en: 'A Table of a header row alone has one empty row',
  },
  'resize-carries-no-looks': {
    vi: 'Hàng mới do resize không mang định dạng của hàng cuối',
    en: 'Rows that resize adds carry no looks of the last row',
  },
  'column-ids-stay': {
    vi: 'Mã cột không đổi khi thêm, xóa cột khác',
    en: 'Column ids outlive other columns',
  },
  'renamed-header-keeps-id': {
    vi: 'Mã cột không đổi khi ghi tiêu đề mới',
    en: 'A new header leaves the column its id',
  },
  'rows-add-shifts': { vi: 'rows.add đẩy các ô bên dưới xuống', en: 'rows.add shifts the cells below' },
  'tables-are-not-sheared': {
    vi: 'Không chèn, xóa ô cắt ngang một bảng',
    en: 'Cells cannot be inserted or deleted across a Table',
  },
  'writes-are-not-absorbed': {
    vi: 'Giá trị do phần bổ trợ ghi cạnh bảng không bị nhận vào bảng',
    en: 'Values that the add-in writes beside a Table are not taken in',
  },
  'sort-moves-rows': {
    vi: 'Sắp xếp di chuyển cả hàng với định dạng, ô trống ở cuối',
    en: 'A sort moves whole rows with their formats, empty cells last',
  },
  'sort-moves-messages-and-links': {
    vi: 'Sắp xếp di chuyển lời nhắc và liên kết',
    en: 'A sort moves input messages and links',
  },
  'sort-is-remembered': {
    vi: 'Cách sắp xếp được nhớ và áp dụng lại được',
    en: 'A sort is remembered and can be applied again',
  },
  'sort-leaves-hidden-rows': {
    vi: 'Hàng bị lọc giữ chỗ khi sắp xếp',
    en: 'Rows hidden by a filter keep their place in a sort',
  },
  'filter-waits-for-new-rows': {
    vi: 'Bộ lọc chỉ xét hàng mới khi áp dụng lại',
    en: 'A filter looks at new rows only when it is applied again',
  },
  'series-grow-with-their-column': {
    vi: 'Chuỗi trên cả cột lớn lên và thu lại cùng bảng',
    en: 'A series over a whole column grows and shrinks with the Table',
  },
  'series-over-parts-stay': {
    vi: 'Chuỗi trên một phần cột giữ nguyên',
    en: 'A series over a part of a column does not grow',
  },
  'new-columns-make-no-series': {
    vi: 'Cột mới không tạo chuỗi trong biểu đồ',
    en: 'A new column makes no series',
  },
  'charts-begin-with-a-series': {
    vi: 'charts.add tạo ít nhất một chuỗi, cả trên ô trống',
    en: 'charts.add makes at least one series, even of empty cells',
  },
  'charts-move-with-cells': {
    vi: 'Biểu đồ di chuyển và co giãn cùng các ô',
    en: 'Charts move and size with the cells below them',
  },
  'set-position': { vi: 'setPosition khớp với các ô', en: 'setPosition is exact to the cell' },
  'axis-minimum-given-back': {
    vi: 'Chuỗi rỗng trả giá trị nhỏ nhất của trục lại cho Excel',
    en: 'An empty text gives an axis minimum back to Excel',
  },
  'axes-are-read': {
    vi: 'Giá trị nhỏ nhất và bước của trục đọc lại được như đã đặt, cả khi trục bị ẩn',
    en: 'Minimum and steps of axes are read as they were set, also of hidden axes',
  },
  'month-steps': { vi: 'Trục ngày nhận bước tính theo tháng', en: 'A date axis takes steps of months' },
  'chart-names-are-unique': {
    vi: 'Tên biểu đồ không trùng trên một trang',
    en: 'Names of charts are unique on their sheet',
  },
  'series-name-their-cells': {
    vi: 'Chuỗi cho biết nó lấy số từ ô nào',
    en: 'A series tells the cells that it is drawn from',
  },
  'automatic-titles': {
    vi: 'Tiêu đề tự động là tên của chuỗi duy nhất',
    en: 'The automatic title is the name of the only series',
  },
  'titles-taken-away': { vi: 'Tiêu đề đã tắt vẫn đọc được', en: 'A title that was taken away can be loaded' },
  'empty-cells-are-no-points': {
    vi: 'Ô trống không phải là số 0 trong biểu đồ',
    en: 'Empty cells are no zeros in charts',
  },
  'series-of-one-colour': {
    vi: 'Hai chuỗi ở hai bên chỗ ngắt có thể cùng màu, mỗi chuỗi vẽ các điểm của mình',
    en: 'Two series beside a break may have one colour, each with points of its own',
  },
  'sheet-names': {
    vi: 'Tên trang: 31 ký tự, không có []:*?/\\, không phải History',
    en: 'Names of sheets: 31 characters, none of []:*?/\\, not History',
  },
  'sheet-name-taken': {
    vi: 'Tên trang đã có thì báo ItemAlreadyExists',
    en: 'A sheet name that is taken is ItemAlreadyExists',
  },
  'protected-sheets-refuse': {
    vi: 'Trang được bảo vệ từ chối với AccessDenied',
    en: 'A protected sheet refuses with AccessDenied',
  },
  'print-areas': {
    vi: 'setPrintArea nhận nhiều vùng cách nhau bằng dấu phẩy',
    en: 'setPrintArea takes areas with commas between them',
  },
  'print-headings': {
    vi: 'In được số hàng và chữ cột',
    en: 'Row numbers and column letters can be printed',
  },
  'hidden-columns': {
    vi: 'Cột ẩn giữ độ rộng và được sắp xếp cùng bảng',
    en: 'Hidden columns keep their width and are sorted with their Table',
  },
  'rows-fit-their-texts': {
    vi: 'autofitRows trả chiều cao hàng lại cho Excel, chiều cao đã đặt được giữ',
    en: 'autofitRows fits rows to their texts; a height that is set stays',
  },
  'row-heights-are-read': {
    vi: 'Chiều cao hàng đọc lại được như đã đặt; các hàng cao khác nhau cho null',
    en: 'Heights of rows are read as they were set; rows of several heights give null',
  },
  'freezing-again-replaces': {
    vi: 'Cố định lần sau thay lần trước',
    en: 'Freezing again replaces what was frozen',
  },
  'names-are-one-set': {
    vi: 'Tên vùng và tên bảng không trùng nhau, không giống ô',
    en: 'Defined names and Tables share their names, none looks like a cell',
  },
  'names-follow-cells': {
    vi: 'Tên vùng đi theo ô, thành #REF! khi ô bị xóa',
    en: 'Names follow their cells and become #REF! with them',
  },
  'names-follow-tabs': { vi: 'Tên vùng đi theo tên trang mới', en: 'Names follow a renamed sheet' },
  'names-of-lookups': {
    vi: 'Tên vùng có thể là công thức tìm một dòng',
    en: 'A name may be a formula that finds a row',
  },
  'settings-keep-long-texts': {
    vi: 'Cài đặt của tài liệu giữ được văn bản dài',
    en: 'Document settings keep long texts',
  },
  'own-writes-raise-events': {
    vi: 'onChanged báo cả thay đổi của chính phần bổ trợ',
    en: 'onChanged fires for the add-in’s own writes',
  },
  'events-name-their-trigger': {
    vi: 'triggerSource cho biết thay đổi của chính phần bổ trợ',
    en: 'triggerSource tells the add-in’s own changes',
  },
  'details-of-single-cells': {
    vi: 'Chi tiết thay đổi chỉ có với một ô',
    en: 'Details come with single cells only',
  },
  'events-can-be-silenced': {
    vi: 'enableEvents = false tắt mọi sự kiện',
    en: 'enableEvents = false silences all events',
  },
  'events-follow-answers': {
    vi: 'Sự kiện đến sau câu trả lời của lần đồng bộ',
    en: 'Events arrive after the answer of their sync',
  },
  'sorts-have-their-event': {
    vi: 'Sắp xếp báo onRowSorted, không báo onChanged',
    en: 'A sort raises onRowSorted, not onChanged',
  },
  'batches-are-not-atomic': {
    vi: 'Những gì đã làm trước lỗi vẫn còn',
    en: 'What was done before an error stays done',
  },
  'absent-items': {
    vi: 'Mọi thứ treo vào một mục vắng mặt đều là null',
    en: 'Whatever hangs on an absent item is null',
  },
  'payload-limit': {
    vi: 'Yêu cầu trên 5 MB bị từ chối trên web',
    en: 'Requests above 5 MB are refused on the web',
  },
  'typing-is-absorbed': {
    vi: 'Làm tay: gõ chữ ngay bên phải tiêu đề cuối của một bảng; cột mới phải vào bảng',
    en: 'By hand: type right of a Table’s last header; the column joins the Table',
  },
  'typed-rows-look-alike': {
    vi: 'Làm tay: gõ một dòng ngay dưới Danh mục; ô Loại phải có danh sách chọn, ô Từ kỳ giữ nguyên chữ 12/2023',
    en: 'By hand: type a row directly below Vocabulary; Kind offers its list, From keeps 12/2023 as it is typed',
  },
  'last-visible-sheet': {
    vi: 'Làm tay: ẩn trang cuối cùng còn hiện; Excel phải từ chối',
    en: 'By hand: hide the last visible sheet; Excel refuses',
  },
  'remote-events': {
    vi: 'Làm tay: mở sổ tính ở hai máy, sửa một ô; nguồn sự kiện phải là Remote',
    en: 'By hand: open the workbook on two machines, edit a cell; the event is Remote',
  },
  'cell-edit-mode': {
    vi: 'Làm tay: gõ dở trong một ô rồi chạy Kiểm tra Excel; nó phải đợi hoặc báo InvalidOperationInCellEditMode',
    en: 'By hand: leave a cell half typed and run the checks; they wait or report InvalidOperationInCellEditMode',
  },
  'document-settings': {
    vi: 'Làm tay, trong sổ tính mới: lưu cài đặt bằng API chung của Office rồi đọc workbook.settings; hai nơi là một',
    en: 'By hand, in a new workbook: save settings by Office’s common API, read workbook.settings; they are one store',
  },
};

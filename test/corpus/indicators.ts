import type { CorpusLine } from './line';

/** The indicator's name as the text has it: the noun phrase without verbs, hedges and period. One a figure. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tháng 11/2023, doanh thu dịch vụ bưu chính ước đạt 6.100 tỷ đồng, tăng 18% so với cùng kỳ.',
    'doanh thu dịch vụ bưu chính',
    'doanh thu dịch vụ bưu chính',
  ],
  [
    'Tính đến hết tháng 11/2023, tỷ lệ hộ gia đình sử dụng cáp quang đạt 79,3%.',
    'tỷ lệ hộ gia đình sử dụng cáp quang',
  ],
  [
    'Kim ngạch xuất khẩu phần cứng, điện tử tháng 11/2023 đạt 11 tỷ USD.',
    'Kim ngạch xuất khẩu phần cứng, điện tử',
  ],
  ['Nộp ngân sách toàn ngành tháng 11/2023 ước khoảng 8.200 tỷ đồng.', 'Nộp ngân sách toàn ngành'],
  [
    'Trong tháng 11/2023, tốc độ băng rộng cố định đạt 106 Mbps, xếp hạng 41/181.',
    'tốc độ băng rộng cố định',
    'tốc độ băng rộng cố định',
  ],
  [
    'Quý III/2023, thuê bao truyền hình trả tiền đạt 19 triệu thuê bao; doanh thu truyền hình trả tiền đạt 2.450 tỷ đồng.',
    'thuê bao truyền hình trả tiền',
    'doanh thu truyền hình trả tiền',
  ],
  [
    'Năm 2022, doanh thu toàn ngành và nộp ngân sách lần lượt đạt 3.890.000 tỷ đồng và 99.000 tỷ đồng.',
    'doanh thu toàn ngành',
    'nộp ngân sách',
  ],
  ['Chỉ số phát triển bưu chính năm 2022 xếp hạng 47/172.', 'Chỉ số phát triển bưu chính'],
  // Who says it is no part of the name.
  ['Theo tin từ Sở, tháng 11/2023 doanh thu viễn thông đạt 1.900 tỷ đồng.', 'doanh thu viễn thông'],
  ['Ông Nam cho biết lợi nhuận năm 2022 đạt 640 tỷ đồng.', 'lợi nhuận'],
  ['Dù gặp khó khăn nhưng doanh thu toàn đơn vị vẫn đạt 880 tỷ đồng.', 'doanh thu toàn đơn vị'],
  ['Tên miền ".vn" tính đến ngày 30/11/2023: 598.400 tên miền.', 'Tên miền ".vn"'],
  ['Toàn mạng còn 126,4 triệu thuê bao di động.', 'thuê bao di động'],
  // What stands before a comma and names nothing is no part of the name.
  ['Ngược lại, băng rộng cố định đã có 9,2 triệu thuê bao.', 'thuê bao băng rộng cố định'],
  ['Đài truyền thanh cấp xã ứng dụng CNTT-VT: 64/210 đài.', 'Đài truyền thanh cấp xã ứng dụng CNTT-VT'],
  [
    'Chỉ số sản xuất ngành sản xuất sản phẩm điện tử, máy vi tính tháng 11/2023 tăng 4,1%.',
    'Chỉ số sản xuất ngành sản xuất sản phẩm điện tử, máy vi tính',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

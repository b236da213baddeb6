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
  // The number stands first.
  ['Gần 6,4 tỷ USD là doanh thu mà ngành phần mềm tạo ra trong tháng 11/2023.', 'doanh thu'],
  ['215 triệu là sản lượng bưu gửi cả nước trong tháng 11/2023.', 'sản lượng bưu gửi cả nước'],
  // Spoken: whose it is, and what was added up.
  ['Thuê bao 5G của mình giờ đã 1,2 triệu.', 'Thuê bao 5G'],
  ['Cộng với quý III thì 11 tháng cả nước ghi nhận 9.120 cuộc tấn công mạng.', 'cuộc tấn công mạng'],
  // What is only remarked of it.
  ['VNPT khiêm tốn hơn cả: thu 41.000 tỷ đồng.', 'VNPT'],
  ['Mảng sách điện tử còn nhỏ nhưng đã khá hơn: 3.100 đầu sách.', 'Mảng sách điện tử'],
  // Remarks between the name and its number.
  [
    'Tỷ lệ người dùng smartphone, theo ông Nam, đang ở mức 84,4% trong tháng 11/2023.',
    'Tỷ lệ người dùng smartphone',
  ],
  [
    'Tháng 11/2023, doanh thu quảng cáo truyền hình, vốn là nguồn sống của các đài, còn 550 tỷ đồng.',
    'doanh thu quảng cáo truyền hình',
  ],
  [
    'Tốc độ tải xuống di động của Việt Nam (48,6 Mbps) đứng hạng 42.',
    'Tốc độ tải xuống di động',
    'Tốc độ tải xuống di động',
  ],
  [
    'Theo giá so sánh, doanh thu thuần hoạt động bưu chính, viễn thông ước đạt 31 nghìn tỷ đồng.',
    'doanh thu thuần hoạt động bưu chính, viễn thông',
  ],
  ['Doanh thu xuất bản theo báo cáo của Cục Xuất bản đạt 410 tỷ đồng.', 'Doanh thu xuất bản'],
  ['Các nhà mạng đã khóa 2,4 triệu thuê bao có thông tin chưa đúng.', 'thuê bao có thông tin chưa đúng'],
  [
    'Về chuyển đổi số: Tổ công nghệ số cộng đồng đã có ở mọi xã; toàn huyện có 310 tổ.',
    'Tổ công nghệ số cộng đồng',
  ],
  [
    'Trung tâm Chứng thực điện tử quốc gia: đã cấp lũy kế 5,2 triệu chứng thư số công cộng.',
    'chứng thư số công cộng',
  ],
  [
    'Doanh thu chuyển phát tháng 10 đạt 52 tỷ đồng. Mười một tháng, doanh thu hoạt động này ước đạt 540 tỷ đồng.',
    'Doanh thu chuyển phát',
    'Doanh thu chuyển phát',
  ],
  ['Mạng bưu chính của tỉnh hiện có 18 doanh nghiệp với 205 điểm phục vụ.', 'doanh nghiệp', 'điểm phục vụ'],
];

export const PENDING: readonly CorpusLine[] = [];

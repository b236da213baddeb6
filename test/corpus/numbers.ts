import type { CorpusLine } from './line';

/** How digits are written: thousands and decimal marks, glued words, missing spaces. */
export const LINES: readonly CorpusLine[] = [
  // A dot before three digits marks thousands, a comma decimals.
  [
    'Tháng 11/2023, doanh thu dịch vụ bưu chính đạt 6.214 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6214 tỷ đồng',
  ],
  [
    'Quý I/2023, doanh thu dịch vụ viễn thông đạt 34.118,52 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q1 = 34118.52 tỷ đồng',
  ],
  [
    'Đến nay đã cấp 7.304.218 chứng thư số công cộng.',
    'ATTT · chứng thư số công cộng đã cấp · 2023-11 = 7.304218 triệu chứng thư số',
  ],
  ['Toàn ngành có 1.509.800 lao động.', 'toàn ngành · lao động · 2023-11 = 1.5098 triệu lao động'],
  [
    'Năm 2022, doanh thu công nghiệp ICT đạt 3.421.007,5 tỷ đồng.',
    'CN ICT · doanh thu công nghiệp ICT · 2022 = 3421007.5 tỷ đồng',
  ],
  // A space may mark thousands.
  [
    'Năm 2022, doanh thu công nghiệp ICT đạt 3 421 007,5 tỷ đồng.',
    'CN ICT · doanh thu công nghiệp ICT · 2022 = 3421007.5 tỷ đồng',
  ],
  // A dot before one or two digits is a decimal mark all the same.
  [
    'Thuê bao truyền hình trả tiền đạt 19.4 triệu thuê bao.',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19.4 triệu thuê bao',
  ],
  [
    'Doanh thu an toàn thông tin tháng 11/2023 tăng 8.5% so với cùng kỳ.',
    'ATTT · doanh thu · 2023-11 | +8.5 % 2022-11',
  ],
  [
    'Tốc độ băng rộng cố định đạt 105.32Mbps.',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 = 105.32 Mbps',
  ],
  // What is counted is whole, a rate is not.
  [
    'Sản lượng bưu chính KT1 đạt 215,400 bưu gửi.',
    'bưu chính · sản lượng bưu chính KT1 · 2023-11 = 215400 bưu gửi',
  ],
  ['Tỷ lệ sử dụng IPv6 đạt 58.125%.', 'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 58.125 %'],
  // No marks, leading zeros, fractions below one.
  [
    'Cả nước có 9000 điểm phục vụ bưu chính.',
    'bưu chính · điểm phục vụ bưu chính · 2023-11 = 9000 điểm phục vụ',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 đạt 5500 tỷ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5500 tỷ đồng',
  ],
  [
    'Trong tháng, Facebook đã khóa 06 tài khoản giả mạo.',
    'báo chí · tài khoản Facebook gỡ · 2023-11 = 6 tài khoản',
  ],
  [
    'Doanh thu dịch vụ viễn thông quý III/2023 giảm 0,4% so với quý II/2023.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q3 | -0.4 % 2023-Q2',
  ],
  // Glued to the word before, a space before the per cent sign, a no-break space, a full stop after the number.
  [
    'Doanh thu công nghiệp ICT tháng 11/2023 đạt12,4 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.4 tỷ USD',
  ],
  [
    'Tỷ lệ hộ gia đình sử dụng cáp quang đạt 78,6 %.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 78.6 %',
  ],
  [
    'Tháng 11/2023, nộp ngân sách toàn ngành đạt 8.150\u00a0tỷ\u00a0đồng.',
    'toàn ngành · nộp ngân sách · 2023-11 = 8150 tỷ đồng',
  ],
  ['Lĩnh vực xuất bản: doanh thu năm 2022 đạt 3.980 tỷ.', 'xuất bản · doanh thu · 2022 = 3980 tỷ đồng'],
  // A doubled sign is one, and says so.
  [
    'Doanh thu bưu chính quý I/2023 tăng 10%% so với cùng kỳ năm 2022.',
    'bưu chính · doanh thu bưu chính · 2023-Q1 | +10 % 2022-Q1',
    '! doubled-percent 10',
  ],
  [
    'Lũy kế 10 tháng, doanh thu toàn ngành đạt 2.744.690,4 tỷ VNĐ.',
    'toàn ngành · doanh thu · 2023-01-01/P10M = 2744690.4 tỷ đồng',
  ],
  [
    'Tháng 11/2023, doanh thu dịch vụ viễn thông tăng +2,1% so với cùng kỳ.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 | +2.1 % 2022-11',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 đạt 6,1 nghìn tỷ, tăng 18 % so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng | +18 % 2022-11',
  ],
  [
    'Đã xử lý 1.204 (một nghìn hai trăm linh bốn) sự cố tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1204 sự cố',
  ],
  [
    'Doanh thu phát hành tháng 11/2023 đạt 1 tỷ 250 triệu đồng.',
    'xuất bản · doanh thu phát hành · 2023-11 = 1.25 tỷ đồng',
  ],
  [
    'Doanh thu toàn ngành 9 tháng năm 2023 đạt 2 triệu 736 nghìn tỷ đồng.',
    'toàn ngành · doanh thu · 2023-01-01/P9M = 2736000 tỷ đồng',
  ],
  [
    'Doanh thu dịch vụ viễn thông tháng 11/2023 đạt 11 820 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11820 tỷ đồng',
  ],
  [
    'Sản lượng bưu gửi năm 2022 đạt 2 tỷ 140 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2022 = 2140 triệu bưu gửi',
  ],
  ['Kinh tế số tăng trưởng 2 con số.'],
  [
    'Cuối tháng 11/2023, thuê bao điện thoại 1.204.300 TB.',
    'viễn thông · thuê bao điện thoại · 2023-11 = 1.2043 triệu thuê bao',
  ],
  [
    'Riêng tháng 11/2023, sau bão số 6, sản lượng bưu gửi chỉ còn 151 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 151 triệu bưu gửi',
  ],
  [
    'Về lĩnh vực viễn thông: Tổng băng thông kết nối quốc tế: 512.317 Mbps.',
    'viễn thông · băng thông kết nối quốc tế · 2023-11 = 512317 Mbps',
  ],
  [
    'Về lĩnh vực viễn thông: Tổng dung lượng cáp quang biển đạt 34.250 Gbps; tốc độ băng rộng di động đạt 46.365 Mbps.',
    'viễn thông · băng thông kết nối quốc tế · 2023-11 = 34250 Gbps',
    'viễn thông · tốc độ băng rộng di động · 2023-11 = 46.365 Mbps',
  ],
  [
    'Số đầu sách nộp lưu chiểu trong tháng 3.212 cuốn.',
    'xuất bản · đầu xuất bản phẩm [deposited] · 2023-11 = 3212 cuốn',
  ],
  [
    'Có 412.350 tên miền .vn (số liệu ngày 15/11/2023).',
    'viễn thông · tên miền .vn · 2023-11-15 = 412350 tên miền',
  ],
  // A bare number of a list is of its statistic; of money and shares it says nothing.
  [
    'Dịch vụ công toàn trình 1.130, dịch vụ công một phần 720.',
    'chính phủ số · DVC trực tuyến toàn trình · 2023-11 = 1130 dịch vụ',
    'chính phủ số · DVC trực tuyến một phần · 2023-11 = 720 dịch vụ',
  ],
  ['Tên miền .VN vượt mốc 590 nghìn.', 'viễn thông · tên miền .vn · 2023-11 = 590000 tên miền'],
  [
    'Nộp ngân sách toàn ngành đạt 9.200 tỷ đồng (46.240).',
    'toàn ngành · nộp ngân sách · 2023-11 = 9200 tỷ đồng',
    'chưa đọc 46.240',
  ],
  ['Tổng thuê bao điện thoại 126 triệu.', 'viễn thông · thuê bao điện thoại · 2023-11 = 126 triệu thuê bao'],
];

export const PENDING: readonly CorpusLine[] = [];

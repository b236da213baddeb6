import type { CorpusLine } from './line';

/** Stocks counted at a day or a month's end, and spans of days. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tính đến ngày 20/11/2023, cả nước có 1.480 doanh nghiệp bưu chính.',
    'bưu chính · doanh nghiệp · 2023-11-20 = 1480 doanh nghiệp',
  ],
  [
    'Tính đến hết tháng 11/2023, thuê bao băng rộng cố định đạt 22,7 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao',
  ],
  [
    'Đến hết quý III/2023, thuê bao băng rộng di động đạt 85,9 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng di động · 2023-09 = 85.9 triệu thuê bao',
  ],
  [
    'Đến cuối năm 2022, cả nước có 70.100 doanh nghiệp công nghệ số.',
    'CN ICT · doanh nghiệp công nghệ số · 2022-12 = 70100 doanh nghiệp',
  ],
  ['Đến nay, cả nước có 63.500 trạm BTS.', 'viễn thông · trạm BTS · 2023-11 = 63500 trạm BTS'],
  ['Hiện nay cả nước có 127 cơ quan báo chí.', 'báo chí · cơ quan báo chí · 2023-11 = 127 cơ quan báo chí'],
  [
    'Tại thời điểm 30/6/2023, có 571.000 tên miền .vn.',
    'viễn thông · tên miền .vn · 2023-06-30 = 571000 tên miền',
  ],
  [
    'Đến ngày 15 tháng 10 năm 2023, lao động toàn ngành có 1.506.400 người.',
    'toàn ngành · lao động · 2023-10-15 = 1.5064 triệu người',
  ],
  [
    'Tính đến 31-12-2022, toàn quốc có 21,1 triệu thuê bao băng rộng cố định.',
    'viễn thông · thuê bao băng rộng cố định · 2022-12-31 = 21.1 triệu thuê bao',
  ],
  [
    'Từ ngày 15/10/2023 đến ngày 14/11/2023, ghi nhận 870 cuộc tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-10-15/P31D = 870 cuộc',
  ],
  [
    'Từ 01/9 đến 15/9/2023, Google đã gỡ 310 video vi phạm.',
    'báo chí · video Google gỡ · 2023-09-01/P15D = 310 video',
  ],
  [
    'Từ tháng 4 đến tháng 9/2023, sản lượng bưu gửi đạt 1.020 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-04-01/P6M = 1020 triệu bưu gửi',
  ],
  [
    'Nửa đầu tháng 11/2023, sản lượng thư đạt 3,1 triệu thư.',
    'bưu chính · sản lượng thư · 2023-11-01/P15D = 3.1 triệu thư',
  ],
  [
    'Trong 10 ngày đầu tháng 11, xử lý 120 sự cố tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-11-01/P10D = 120 sự cố',
  ],
  // "cuối năm ngoái" is a December, "giữa năm" a June of what is counted at a date.
  [
    'Thuê bao truyền hình trả tiền đạt 19 triệu thuê bao, tăng 2% so với cuối năm trước.',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19 triệu thuê bao | +2 % 2022-12',
  ],
  [
    'Số tên miền .vn đạt 585.000 tên miền, tăng 3% so với cuối 2022 và 1,5% so với giữa năm.',
    'viễn thông · tên miền .vn · 2023-11 = 585000 tên miền | +3 % 2022-12 | +1.5 % 2023-06',
  ],
  ['Giữa năm 2023, cả nước có 57 nhà xuất bản.', 'xuất bản · nhà xuất bản · 2023-06 = 57 nhà xuất bản'],
  // No money comes in on a day.
  [
    'Về lĩnh vực viễn thông: Đến ngày 15/11/2023 có 22,5 triệu thuê bao băng rộng cố định. Nộp ngân sách đạt 4.100 tỷ đồng.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11-15 = 22.5 triệu thuê bao',
    'viễn thông · nộp ngân sách · 2023-11 = 4100 tỷ đồng',
  ],
  [
    'Cục Viễn thông nêu số liệu đến hết tháng 10: Băng rộng cố định có 22,9 triệu thuê bao. So với tháng 10/2022, băng rộng di động tăng 8,9%. Hộ gia đình có cáp quang đạt 78,9%.',
    'viễn thông · thuê bao băng rộng cố định · 2023-10 = 22.9 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-10 | +8.9 % 2022-10',
    'viễn thông · hộ gia đình có cáp quang · 2023-10 = 78.9 %',
  ],
  // A day in brackets is of its own figure only.
  [
    'Thuê bao băng rộng cố định đạt 22,4 triệu thuê bao (tính đến ngày 16/11/2023). Thuê bao băng rộng cố định tăng từ 21,2 triệu thuê bao cuối năm 2022 lên 22,5 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11-16 = 22.4 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2022-12 = 21.2 triệu thuê bao (gốc)',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.5 triệu thuê bao',
  ],
  // A date said once more.
  [
    'Đến cuối tháng 9/2023 có 1,2 triệu thuê bao di động. Số thuê bao băng rộng cố định tại cùng thời điểm là 310.000 thuê bao.',
    'viễn thông · thuê bao di động · 2023-09 = 1.2 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-09 = 310000 thuê bao',
  ],
  [
    'Cộng cả cũ lẫn mới, đến cuối tháng 11 toàn mạng có 126 triệu thuê bao điện thoại.',
    'viễn thông · thuê bao điện thoại · 2023-11 = 126 triệu thuê bao',
  ],
  [
    'Tính đến 17h30 ngày 20/11/2023, số thuê bao di động là 126 triệu thuê bao.',
    'viễn thông · thuê bao di động · 2023-11-20 = 126 triệu thuê bao',
  ],
  // The day that the figures come after.
  [
    'Sau mốc dừng công nghệ 2G ngày 15/9/2023, số thuê bao 2G chỉ còn 210 nghìn thuê bao.',
    'viễn thông · thuê bao 2G · 2023-11 = 210000 thuê bao',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

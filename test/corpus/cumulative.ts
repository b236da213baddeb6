import type { CorpusLine } from './line';

/** Spans from 1 January on. A quarter, a half and a whole year have codes of their own. */
export const LINES: readonly CorpusLine[] = [
  [
    '11 tháng năm 2023, doanh thu bưu chính đạt 53.900 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 53900 tỷ đồng',
  ],
  [
    '9 tháng đầu năm 2023, doanh thu dịch vụ viễn thông đạt 103.600 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-01-01/P9M = 103600 tỷ đồng',
  ],
  [
    'Tám tháng qua, doanh thu toàn ngành đạt 2,31 triệu tỷ đồng.',
    'toàn ngành · doanh thu · 2023-01-01/P8M = 2310000 tỷ đồng',
  ],
  [
    '10T/2023, nộp ngân sách toàn ngành đạt 79.900 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2023-01-01/P10M = 79900 tỷ đồng',
  ],
  [
    'Lũy kế 11 tháng, doanh thu an toàn thông tin đạt 4.020 tỷ đồng.',
    'ATTT · doanh thu · 2023-01-01/P11M = 4020 tỷ đồng',
  ],
  [
    'Luỹ kế đến hết tháng 11/2023, doanh thu công nghiệp ICT đạt 130,2 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P11M = 130.2 tỷ USD',
  ],
  [
    'Lũy kế từ đầu năm đến hết tháng 6/2023, doanh thu truyền hình trả tiền đạt 4.720 tỷ đồng.',
    'báo chí · doanh thu truyền hình trả tiền · 2023-S1 = 4720 tỷ đồng',
  ],
  [
    'Tính chung 3 tháng đầu năm 2023, sản lượng bưu gửi đạt 486 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-Q1 = 486 triệu bưu gửi',
  ],
  [
    'Tính chung 12 tháng năm 2022, sản lượng bưu gửi đạt 1.990 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2022 = 1990 triệu bưu gửi',
  ],
  [
    'Doanh thu bưu chính đến hết tháng 9/2023 đạt 43.800 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P9M = 43800 tỷ đồng',
  ],
  [
    'Từ đầu năm đến nay, các đơn vị đã xử lý 12.300 sự cố tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-01-01/P11M = 12300 sự cố',
  ],
  [
    'Từ đầu năm, Facebook đã gỡ 5.840 bài viết vi phạm.',
    'báo chí · bài viết Facebook gỡ · 2023-01-01/P11M = 5840 bài viết',
  ],
  [
    'Doanh thu dịch vụ viễn thông ba quý đạt 103.000 tỷ đồng, tăng 2% so với cùng kỳ.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-01-01/P9M = 103000 tỷ đồng | +2 % 2022-01-01/P9M',
  ],
  [
    '6 tháng tiếp nhận 4.120 phản ánh tin nhắn rác.',
    'viễn thông · phản ánh tin nhắn rác · 2023-S1 = 4120 phản ánh',
  ],
  [
    'Sản lượng bưu gửi là 68 triệu bưu gửi trong tháng và 640 triệu bưu gửi trong mười một tháng.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 68 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P11M = 640 triệu bưu gửi',
  ],
  [
    'Trong giai đoạn 2016-2020, doanh thu bưu chính đạt 150.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2016-01-01/P60M = 150000 tỷ đồng',
  ],
  [
    'Về lĩnh vực an toàn thông tin mạng: Trong tháng 11 ghi nhận 640 cuộc tấn công mạng, tăng 3% so với tháng 10; lũy kế 11 tháng là 9.120 cuộc, giảm 4% so với cùng kỳ.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 640 cuộc | +3 % 2023-10',
    'ATTT · sự cố tấn công mạng · 2023-01-01/P11M = 9120 cuộc | -4 % 2022-01-01/P11M',
  ],
  [
    'Về lĩnh vực bưu chính: Toàn mạng đã phát 940 triệu bưu gửi trong 9 tháng. Chỉ riêng tháng 9, sản lượng là 112 triệu bưu gửi, giảm 2% so với tháng 8.',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P9M = 940 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-09 = 112 triệu bưu gửi | -2 % 2023-08',
  ],
  [
    'Về lĩnh vực bưu chính: Doanh thu 10T ước 380 tỷ đồng (+4,3% so CK); LK 11T: 421 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P10M = 380 tỷ đồng (ước) | +4.3 % 2022-01-01/P10M',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 421 tỷ đồng',
  ],
  // "Tính chung" of a quarter is no sum from January; a share is of what it is a part of.
  [
    'Tính chung quý III/2023, doanh thu bưu chính đạt 15.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng',
  ],
  [
    'Tính đến hết quý III/2023, xuất khẩu phần cứng đạt 88 tỷ USD, khối FDI chiếm 96%.',
    'CN ICT · xuất khẩu phần cứng, điện tử · 2023-01-01/P9M = 88 tỷ USD',
    'CN ICT · khoi-fdi-rate [foreign-invested] · 2023-01-01/P9M = 96 %',
  ],
  [
    'Doanh thu bưu chính tháng 11 ước 6.100 tỷ đồng, lũy kế 61.400 tỷ đồng, tăng 12% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng (ước)',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 61400 tỷ đồng | +12 % 2022-01-01/P11M',
  ],
  [
    'Nộp ngân sách toàn ngành lũy kế đạt 91.000 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2023-01-01/P11M = 91000 tỷ đồng',
  ],
  [
    'Số chứng thư số công cộng lũy kế đạt 14,2 triệu chứng thư.',
    'ATTT · chứng thư số công cộng đã cấp · 2023-11 = 14.2 triệu chứng thư',
  ],
  [
    'Doanh thu dịch vụ viễn thông tháng 11.650 tỷ đồng, 11 tháng 128.300 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11650 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-01-01/P11M = 128300 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

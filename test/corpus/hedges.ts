import type { CorpusLine } from './line';

/** Estimates, approximations, forecasts. The hedge next to the number counts; a change has one only if directly before it. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tháng 11/2023, doanh thu bưu chính ước đạt 6.100 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng (ước)',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 ước 6.100 tỷ đồng, tăng 18% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng (ước) | +18 % 2022-11',
  ],
  [
    'Sản lượng bưu gửi tháng 11/2023 đạt hơn 200 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 200 triệu bưu gửi (hơn)',
  ],
  [
    'Sản lượng bưu gửi tháng 11/2023 đạt trên 200 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 200 triệu bưu gửi (hơn)',
  ],
  [
    'Cả nước có gần 75.000 doanh nghiệp công nghệ số.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 75000 doanh nghiệp (gần)',
  ],
  [
    'Doanh thu công nghiệp ICT năm 2022 ước đạt gần 150 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2022 = 150 tỷ USD (gần)',
  ],
  [
    'Doanh thu dịch vụ viễn thông tháng 11/2023 tăng khoảng 2% so với cùng kỳ.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 | +2 % 2022-11 (khoảng)',
  ],
  [
    'Nộp ngân sách toàn ngành năm 2022 ước tính đạt 98.500 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2022 = 98500 tỷ đồng (ước)',
  ],
  [
    'Doanh thu an toàn thông tin ước cả năm 2023 đạt 4.900 tỷ đồng.',
    'ATTT · doanh thu · 2023 = 4900 tỷ đồng (khoảng, dự báo)',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 ước tăng 18% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +18 % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu dịch vụ viễn thông ước đạt 11.800 tỷ đồng, tăng hơn 2% so với cùng kỳ.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11800 tỷ đồng (ước) | +2 % 2022-11 (hơn)',
  ],
  [
    'Lao động toàn ngành khoảng 1,5 triệu người.',
    'toàn ngành · lao động · 2023-11 = 1.5 triệu người (khoảng)',
  ],
  [
    'Ước cả năm 2023, doanh thu phát thanh, truyền hình đạt 12.100 tỷ đồng.',
    'báo chí · doanh thu phát thanh, truyền hình · 2023 = 12100 tỷ đồng (khoảng, dự báo)',
  ],
  [
    'Tháng 11/2023, số sự cố tấn công mạng xấp xỉ 1.000 sự cố.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1000 sự cố (khoảng)',
  ],
  [
    'Dự kiến cả năm 2023, nộp ngân sách toàn ngành đạt 97.000 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2023 = 97000 tỷ đồng (khoảng, dự báo)',
  ],
  [
    'Cả nước có không dưới 74.000 doanh nghiệp công nghệ số.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74000 doanh nghiệp (hơn)',
  ],
  [
    'Doanh thu phát hành tháng 11/2023 ước đạt khoảng 340 tỷ đồng.',
    'xuất bản · doanh thu phát hành · 2023-11 = 340 tỷ đồng (ước)',
  ],
  [
    'Tháng 11/2023, sản lượng bưu gửi vẫn quanh mức 188 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 188 triệu bưu gửi (khoảng)',
  ],
  [
    'Đến hết tháng 11/2023, thuê bao băng rộng cố định ngót nghét 23 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 23 triệu thuê bao (gần)',
  ],
  [
    'Tháng 11/2023, hệ thống giám sát 1.420 cuộc tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1420 cuộc',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

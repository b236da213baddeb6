import type { CorpusLine } from './line';

/** Scale words, money, rates, speeds, densities and what is counted. */
export const LINES: readonly CorpusLine[] = [
  [
    'Sáu tháng đầu năm 2023, doanh thu toàn ngành đạt 1,6 triệu tỷ đồng.',
    'toàn ngành · doanh thu · 2023-S1 = 1600000 tỷ đồng',
  ],
  [
    'Doanh thu bưu chính quý II/2023 đạt 13,274 nghìn tỉ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-Q2 = 13274 tỷ đồng',
  ],
  [
    'Doanh thu dịch vụ viễn thông năm 2022 đạt 138 ngàn tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022 = 138000 tỷ đồng',
  ],
  [
    'Doanh thu phát hành tháng 11/2023 đạt 950 triệu đồng.',
    'xuất bản · doanh thu phát hành · 2023-11 = 0.95 tỷ đồng',
  ],
  [
    'Phí thu được của Trung tâm Chứng thực điện tử quốc gia trong tháng 11/2023 là 2,35 tỷ VNĐ.',
    'ATTT · phí của Trung tâm Chứng thực điện tử quốc gia · 2023-11 = 2.35 tỷ đồng',
  ],
  [
    'Kim ngạch xuất khẩu phần cứng, điện tử tháng 11/2023 đạt 11,2 tỷ USD.',
    'CN ICT · xuất khẩu phần cứng, điện tử · 2023-11 = 11.2 tỷ USD',
  ],
  [
    'Xuất khẩu phần mềm quý III/2023 đạt 640 triệu đô la Mỹ.',
    'CN ICT · xuất khẩu phần mềm · 2023-Q3 = 0.64 tỷ USD',
  ],
  ['Lao động toàn ngành đạt 1.512 nghìn người.', 'toàn ngành · lao động · 2023-11 = 1.512 triệu người'],
  [
    'Thuê bao băng rộng di động đạt 86,2 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86.2 triệu thuê bao',
  ],
  [
    'Thuê bao băng rộng cố định đạt 22,9 thuê bao/100 dân.',
    'viễn thông · thuê bao băng rộng cố định/100 dân · 2023-11 = 22.9 thuê bao/100 dân',
  ],
  ['Tốc độ băng rộng di động đạt 47,3 Mbps.', 'viễn thông · tốc độ băng rộng di động · 2023-11 = 47.3 Mbps'],
  [
    'Tỷ lệ người sử dụng Internet đạt 79,1 phần trăm.',
    'viễn thông · tỷ lệ người sử dụng Internet · 2023-11 = 79.1 %',
  ],
  [
    'Tháng 11/2023, ứng dụng di động Việt Nam có 312 triệu lượt tải mới.',
    'xã hội số · lượt tải ứng dụng di động · 2023-11 = 312 triệu lượt tải',
  ],
  [
    'Tháng 11/2023, sản lượng bưu gửi đạt 205 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 205 triệu bưu gửi',
  ],
  [
    'Cả nước có 74.300 doanh nghiệp công nghệ số.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74300 doanh nghiệp',
  ],
  [
    'Thời lượng phát sóng truyền hình tháng 11/2023 đạt 21.500 giờ.',
    'báo chí · thời lượng phát sóng truyền hình · 2023-11 = 21500 giờ',
  ],
  [
    'Trong tháng 11/2023 ghi nhận 1.204 cuộc tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1204 cuộc',
  ],
  [
    'Năm 2022, các nhà xuất bản làm ra 32.500 đầu xuất bản phẩm.',
    'xuất bản · đầu xuất bản phẩm · 2022 = 32500 đầu xuất bản phẩm',
  ],
  [
    'Doanh thu thoại và tin nhắn quý III/2023 đạt 17.800 tỷ.',
    'viễn thông · doanh thu thoại và tin nhắn · 2023-Q3 = 17800 tỷ đồng',
  ],
  [
    'Tháng 11/2023, Trung tâm Chứng thực điện tử quốc gia nộp ngân sách 850 triệu đồng.',
    'ATTT · nộp ngân sách của Trung tâm Chứng thực điện tử quốc gia · 2023-11 = 0.85 tỷ đồng',
  ],
  [
    'Mật độ thuê bao Internet đạt 82,3 thuê bao/100 dân.',
    'viễn thông · thuê bao Internet/100 dân · 2023-11 = 82.3 thuê bao/100 dân',
  ],
  [
    'Cả nước có 1,9 vạn điểm phục vụ bưu chính.',
    'bưu chính · điểm phục vụ bưu chính · 2023-11 = 19000 điểm phục vụ',
  ],
  [
    'Thuê bao băng rộng cố định đạt 22,9 triệu TB (22,8 TB/100 dân).',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.9 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định/100 dân · 2023-11 = 22.8 thuê bao/100 dân',
  ],
  [
    'Cả nước có 74.600 DN công nghệ số, tức 0,74 doanh nghiệp trên 1.000 dân.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74600 doanh nghiệp',
    'CN ICT · doanh nghiệp công nghệ số/1.000 dân · 2023-11 = 0.74 doanh nghiệp/1.000 dân',
  ],
  [
    'Doanh thu in tháng 11/2023 đạt 8.060 tỷ đ; doanh thu phát hành đạt 342 trđ.',
    'xuất bản · doanh thu in · 2023-11 = 8060 tỷ đồng',
    'xuất bản · doanh thu phát hành · 2023-11 = 0.342 tỷ đồng',
  ],
  [
    'Chữ ký số: 7.400.000 chứng thư số.',
    'ATTT · chứng thư số công cộng đã cấp · 2023-11 = 7.4 triệu chứng thư số',
  ],
  [
    'Đến hết tháng 11/2023, bình quân 138,2 thuê bao điện thoại/100 dân và 24,6 thuê bao Internet/100 dân.',
    'viễn thông · thuê bao điện thoại/100 dân · 2023-11 = 138.2 thuê bao/100 dân',
    'viễn thông · thuê bao Internet/100 dân · 2023-11 = 24.6 thuê bao/100 dân',
  ],
  [
    'Đến hết tháng 11/2023, Mobile Money có 6,2 triệu khách hàng.',
    'kinh tế số · tài khoản Mobile Money · 2023-11 = 6.2 triệu khách hàng',
  ],
  // Abbreviated scales before abbreviated units.
  [
    'TB BRDĐ 89,4 tr.TB, TB BRCĐ 22,9 tr. thuê bao.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 89.4 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.9 triệu thuê bao',
  ],
  // The base's amount is of the currency of the level.
  [
    'Doanh thu phần cứng đạt 8,3 tỷ USD (cùng kỳ: 9,1 tỷ), giảm 8,8%.',
    'CN ICT · doanh thu phần cứng, điện tử · 2023-11 = 8.3 tỷ USD | -8.8 % 2022-11',
    'CN ICT · doanh thu phần cứng, điện tử · 2022-11 = 9.1 tỷ USD (gốc)',
  ],
  [
    'Doanh thu công nghiệp ICT đạt 11,2 tỷ USD, trong khi tháng 11/2022 đạt 12,1 tỷ.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 11.2 tỷ USD',
    'CN ICT · doanh thu công nghiệp ICT · 2022-11 = 12.1 tỷ USD',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from './line';

/** What brackets add: another unit, a period of their own, a change, a part; none of it governs what follows. */
export const LINES: readonly CorpusLine[] = [
  [
    'Thuê bao băng rộng di động đạt 85 triệu thuê bao (tương ứng với 84,9 thuê bao/100 dân), tăng 4% so với cùng kỳ.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 85 triệu thuê bao | +4 % 2022-11',
    'viễn thông · thuê bao băng rộng di động/100 dân · 2023-11 = 84.9 thuê bao/100 dân',
  ],
  [
    'Doanh thu bưu chính (tháng 10/2023) đạt 5.900 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5900 tỷ đồng',
  ],
  [
    'Tháng 11/2023, doanh thu dịch vụ viễn thông đạt 11.900 tỷ đồng (tăng 2,1% so với cùng kỳ).',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11900 tỷ đồng | +2.1 % 2022-11',
  ],
  [
    'Tốc độ băng rộng cố định đạt 105 Mbps (xếp hạng 41/181).',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 = 105 Mbps | hạng 41/181',
  ],
  [
    'Năm 2022, doanh thu toàn ngành đạt 3.850.000 tỷ đồng (đạt 101% kế hoạch), nộp ngân sách đạt 98.000 tỷ đồng (đạt 103% kế hoạch).',
    'toàn ngành · doanh thu · 2022 = 3850000 tỷ đồng | 101 % KH',
    'toàn ngành · nộp ngân sách · 2022 = 98000 tỷ đồng | 103 % KH',
  ],
  [
    'Doanh thu công nghiệp ICT (gồm phần cứng, phần mềm) tháng 11/2023 đạt 12 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12 tỷ USD',
  ],
  [
    'Sản lượng bưu gửi tháng 11/2023 đạt 208 triệu bưu gửi (+3,5% so với tháng trước, +22% so với cùng kỳ).',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 208 triệu bưu gửi | +3.5 % 2023-10 | +22 % 2022-11',
  ],
  [
    'Thuê bao truyền hình trả tiền (không tính truyền hình qua vệ tinh) đạt 17,2 triệu thuê bao.',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 17.2 triệu thuê bao',
  ],
  [
    'Doanh thu an toàn thông tin tháng 11/2023 (theo báo cáo số 215/BC-CATTT) đạt 415 tỷ đồng.',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
  ],
  [
    'Lao động toàn ngành (tính đến ngày 15/11/2023) là 1.508.000 người.',
    'toàn ngành · lao động · 2023-11-15 = 1.508 triệu người',
  ],
  [
    'Tỷ trọng kinh tế số trong GDP đạt 15,1% (quý I/2023), thuê bao truyền hình trả tiền đạt 19,2 triệu thuê bao.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2023-Q1 = 15.1 %',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19.2 triệu thuê bao',
  ],
  [
    'Doanh thu bưu chính 9 tháng năm 2023 tăng 11% (cùng kỳ tăng 8%).',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P9M | +11 % 2022-01-01/P9M',
    'bưu chính · doanh thu bưu chính · 2022-01-01/P9M | +8 % 2021-01-01/P9M',
  ],
  [
    'Tỷ lệ sử dụng IPv6 đạt 58%, gấp 1,2 lần cuối năm 2021 (khi đó 48%).',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 58 % | ×1.2 2021-12',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2021-12 = 48 % (gốc)',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

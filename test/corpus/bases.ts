import type { CorpusLine } from './line';

/** Values of the base period: in brackets, after "so với mức", first in the sentence. Never the reporting period's. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tháng 11/2023, doanh thu an toàn thông tin đạt 440 tỷ đồng, tăng 10% so với tháng 11/2022 (400 tỷ đồng).',
    'ATTT · doanh thu · 2023-11 = 440 tỷ đồng | +10 % 2022-11',
    'ATTT · doanh thu · 2022-11 = 400 tỷ đồng (gốc)',
  ],
  [
    'Quý I/2023, doanh thu bưu chính đạt 12.600 tỷ đồng, tăng 5% so với quý I/2022 (12.000 tỷ đồng).',
    'bưu chính · doanh thu bưu chính · 2023-Q1 = 12600 tỷ đồng | +5 % 2022-Q1',
    'bưu chính · doanh thu bưu chính · 2022-Q1 = 12000 tỷ đồng (gốc)',
  ],
  [
    'Tháng 11/2023, ghi nhận 600 cuộc tấn công mạng, giảm 25% so với tháng 10/2023 (800 cuộc).',
    'ATTT · sự cố tấn công mạng · 2023-11 = 600 cuộc | -25 % 2023-10',
    'ATTT · sự cố tấn công mạng · 2023-10 = 800 cuộc (gốc)',
  ],
  [
    'Thuê bao băng rộng di động đạt 86 triệu thuê bao, tăng 4,9% so với cùng kỳ (82 triệu thuê bao).',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao | +4.9 % 2022-11',
    'viễn thông · thuê bao băng rộng di động · 2022-11 = 82 triệu thuê bao (gốc)',
  ],
  [
    'Doanh thu công nghiệp ICT 11 tháng năm 2023 đạt 132 tỷ USD, giảm 4,3% so với cùng kỳ năm 2022 (138 tỷ USD).',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P11M = 132 tỷ USD | -4.3 % 2022-01-01/P11M',
    'CN ICT · doanh thu công nghiệp ICT · 2022-01-01/P11M = 138 tỷ USD (gốc)',
  ],
  [
    'Nộp ngân sách toàn ngành năm 2022 đạt 99.000 tỷ đồng, tăng 10% so với năm 2021 (90.000 tỷ đồng) và đạt 104% kế hoạch.',
    'toàn ngành · nộp ngân sách · 2022 = 99000 tỷ đồng | +10 % 2021 | 104 % KH',
    'toàn ngành · nộp ngân sách · 2021 = 90000 tỷ đồng (gốc)',
  ],
  // The base period governs its bracket only: the next figure is of the reporting period again.
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.000 tỷ đồng, tăng 20% so với tháng 11/2022 (5.000 tỷ đồng); sản lượng bưu gửi đạt 210 triệu bưu gửi.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng | +20 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5000 tỷ đồng (gốc)',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 210 triệu bưu gửi',
  ],
  [
    'Số tên miền .vn là 580.000 tên miền, tăng 5,45% so với cuối năm 2022 (550.000 tên miền).',
    'viễn thông · tên miền .vn · 2023-11 = 580000 tên miền | +5.45 % 2022-12',
    'viễn thông · tên miền .vn · 2022-12 = 550000 tên miền (gốc)',
  ],
  [
    'Tỷ trọng kinh tế số trong GDP năm 2022 đạt 14,3% (năm 2021: 11,9%).',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2022 = 14.3 %',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2021 = 11.9 % (gốc)',
  ],
  [
    'Tháng 11/2023, sản lượng bưu gửi đạt 220 triệu bưu gửi, tăng 10% so với mức 200 triệu bưu gửi của tháng 10/2023.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 220 triệu bưu gửi | +10 % 2023-10',
    'bưu chính · sản lượng bưu gửi · 2023-10 = 200 triệu bưu gửi (gốc)',
  ],
  [
    'Tháng 11/2023, doanh thu truyền hình trả tiền đạt 820 tỷ đồng (tháng 11/2022 là 800 tỷ đồng).',
    'báo chí · doanh thu truyền hình trả tiền · 2023-11 = 820 tỷ đồng',
    'báo chí · doanh thu truyền hình trả tiền · 2022-11 = 800 tỷ đồng (gốc)',
  ],
  // A bracket's period is the bracket's: the change behind it is of the reporting period.
  [
    'Tháng 11/2023, sản lượng thư đạt 7,2 triệu thư (cùng kỳ: 8 triệu thư), giảm 10%.',
    'bưu chính · sản lượng thư · 2023-11 = 7.2 triệu thư | -10 % 2022-11',
    'bưu chính · sản lượng thư · 2022-11 = 8 triệu thư (gốc)',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 đạt 6.180 tỷ đồng (tháng 10: 6.000 tỷ đồng), tăng 3% so với tháng trước.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6180 tỷ đồng | +3 % 2023-10',
    'bưu chính · doanh thu bưu chính · 2023-10 = 6000 tỷ đồng (gốc)',
  ],
  [
    'Tháng 11/2023, ghi nhận 1.034 cuộc tấn công mạng, tăng 10% so với con số 940 cuộc hồi tháng trước.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1034 cuộc | +10 % 2023-10',
    'ATTT · sự cố tấn công mạng · 2023-10 = 940 cuộc (gốc)',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 đạt 5.500 tỷ đồng, lần lượt tăng 10% và 25% so với tháng 10/2023 (5.000 tỷ đồng) và tháng 11/2022 (4.400 tỷ đồng).',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5500 tỷ đồng | +10 % 2023-10 | +25 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5000 tỷ đồng (gốc)',
    'bưu chính · doanh thu bưu chính · 2022-11 = 4400 tỷ đồng (gốc)',
  ],
  [
    'Nộp ngân sách toàn ngành đạt 9.300 tỷ đồng, tăng 3% (tháng trước: 9.029 tỷ đồng).',
    'toàn ngành · nộp ngân sách · 2023-11 = 9300 tỷ đồng | +3 % 2023-10',
    'toàn ngành · nộp ngân sách · 2023-10 = 9029 tỷ đồng (gốc)',
  ],
  // The level of an earlier date stands beside that of the sentence; the next change is against it.
  [
    'Thuê bao băng rộng di động đạt 85 triệu thuê bao, cuối năm ngoái là 82 triệu thuê bao, nghĩa là thêm 3 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 85 triệu thuê bao | Δ +3 triệu thuê bao 2022-12',
    'viễn thông · thuê bao băng rộng di động · 2022-12 = 82 triệu thuê bao',
  ],
  [
    'Sự cố tấn công mạng tháng 11 là 800 sự cố, tháng 10 là 1.000 sự cố, giảm 20%; doanh thu an toàn thông tin đạt 410 tỷ đồng.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 800 sự cố | -20 % 2023-10',
    'ATTT · sự cố tấn công mạng · 2023-10 = 1000 sự cố',
    'ATTT · doanh thu · 2023-11 = 410 tỷ đồng',
  ],
  [
    'Về lĩnh vực bưu chính: Doanh thu quý III tăng 11% so với quý II và 14% so với cùng kỳ; riêng tháng 9 giảm 3% và tăng 7%.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 | +11 % 2023-Q2 | +14 % 2022-Q3',
    'bưu chính · doanh thu bưu chính · 2023-09 | -3 % 2023-08 | +7 % 2022-09',
  ],
  [
    'Trạm BTS 4G đạt 61.200 trạm, có thêm 3.400 trạm kể từ cuối năm 2022; thuê bao 2G chỉ còn 14,6 triệu.',
    'viễn thông · trạm 4G · 2023-11 = 61200 trạm | Δ +3400 trạm 2022-12',
    'viễn thông · thuê bao 2G · 2023-11 = 14.6 triệu thuê bao',
  ],
  [
    'Thuê bao điện thoại cố định mất 0,3 triệu kể từ cuối năm 2022.',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 | Δ -300000 thuê bao 2022-12',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

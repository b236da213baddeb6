import type { CorpusLine } from './line';

/** What arithmetic finds within a briefing, and what it leaves alone. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tháng 11/2023, ghi nhận 520 cuộc tấn công mạng, tăng 723% so với tháng 10/2023 (72 cuộc).',
    'ATTT · sự cố tấn công mạng · 2023-11 = 520 cuộc | +723 % 2023-10',
    'ATTT · sự cố tấn công mạng · 2023-10 = 72 cuộc (gốc)',
    '! change-contradicts-base 723',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.000 tỷ đồng, giảm 20% so với tháng 11/2022 (5.000 tỷ đồng).',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng | -20 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5000 tỷ đồng (gốc)',
    '! change-contradicts-base 20',
  ],
  // Within rounding there is nothing to say.
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.049 tỷ đồng, tăng 21% so với tháng 11/2022 (5.000 tỷ đồng).',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6049 tỷ đồng | +21 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5000 tỷ đồng (gốc)',
  ],
  [
    'Thuê bao băng rộng di động đạt 86 triệu thuê bao, tăng 4,3% so với cùng kỳ (82 triệu thuê bao).',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao | +4.3 % 2022-11',
    'viễn thông · thuê bao băng rộng di động · 2022-11 = 82 triệu thuê bao (gốc)',
  ],
  // Compared with itself: held, with the period that would fit.
  [
    'Tháng 10/2023, doanh thu bưu chính đạt 6.000 tỷ đồng, tăng 3% so với tháng 10/2023 và tăng 18% so với tháng 11/2022.',
    'bưu chính · doanh thu bưu chính · 2023-10 = 6000 tỷ đồng (chờ 2023-11) | +3 % 2023-10 (chờ 2023-11) | +18 % 2022-11 (chờ 2023-11)',
    '! period-equals-base 3',
  ],
  [
    'Quý II/2023, doanh thu dịch vụ viễn thông tăng 2% so với quý II/2023.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q2 | +2 % 2023-Q2 (chờ 2023-Q3)',
    '! period-equals-base 2',
  ],
  // Per cent of a percentage: points or relative?
  [
    'Tỷ lệ người sử dụng Internet đạt 79,1%, tăng 7,8% so với cùng kỳ.',
    'viễn thông · tỷ lệ người sử dụng Internet · 2023-11 = 79.1 % | +7.8 % 2022-11',
    '! percent-of-percentage 7,8',
  ],
  [
    'Tỷ lệ người sử dụng Internet đạt 79,1%, tăng 3,2 điểm % so với cùng kỳ.',
    'viễn thông · tỷ lệ người sử dụng Internet · 2023-11 = 79.1 % | Δ +3.2 điểm % 2022-11',
  ],
  // Parts and their total.
  [
    'Thuê bao điện thoại đạt 120 triệu thuê bao, bao gồm 125,6 triệu thuê bao di động và 2,4 triệu thuê bao cố định.',
    'viễn thông · thuê bao điện thoại · 2023-11 = 120 triệu thuê bao',
    'viễn thông · thuê bao di động · 2023-11 = 125.6 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao',
    '! parts-exceed-total 120',
  ],
  // A rank beyond the number of those ranked.
  [
    'Tốc độ băng rộng di động xếp hạng 152/104.',
    'viễn thông · tốc độ băng rộng di động · 2023-11 | hạng 152/104',
    '! rank-beyond-count 152',
  ],
  // More than there are; subscriptions may outnumber the people.
  [
    'Đã có 65/63 tỉnh, thành phố có mạng 5G.',
    'chính phủ số · tinh-thanh-pho-mang-5g · 2023-11 = 65/63 tỉnh, thành phố',
    '! coverage-beyond-count 65',
  ],
  [
    'Kinh tế số chiếm 116,5% GDP.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2023-11 = 116.5 %',
    '! share-beyond-whole 116,5',
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 145%.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến toàn trình · 2023-11 = 145 %',
    '! share-beyond-whole 145',
  ],
  [
    'Mật độ thuê bao di động đạt 124,5 thuê bao/100 dân. Doanh thu viễn thông đạt 105% kế hoạch.',
    'viễn thông · thuê bao di động/100 dân · 2023-11 = 124.5 thuê bao/100 dân',
    'viễn thông · doanh thu viễn thông · 2023-11 | 105 % KH',
  ],
  // The same statistic and period twice with the same value is no contradiction.
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.000 tỷ đồng. Doanh thu bưu chính tháng 11/2023 đạt 6.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

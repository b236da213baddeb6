import type { CorpusLine } from './line';

/** Quarters, half years and years. */
export const LINES: readonly CorpusLine[] = [
  [
    'Quý I/2023, doanh thu bưu chính đạt 14.100 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-Q1 = 14100 tỷ đồng',
  ],
  [
    'Quý III năm 2023, doanh thu bưu chính đạt 15.060 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15060 tỷ đồng',
  ],
  [
    'Doanh thu dịch vụ viễn thông quý 2/2023 đạt 34.700 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q2 = 34700 tỷ đồng',
  ],
  ['Q3/2023, doanh thu an toàn thông tin đạt 1.190 tỷ đồng.', 'ATTT · doanh thu · 2023-Q3 = 1190 tỷ đồng'],
  [
    'Doanh thu công nghiệp ICT quí IV/2022 đạt 36,5 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2022-Q4 = 36.5 tỷ USD',
  ],
  [
    'Quý II, doanh thu phát thanh, truyền hình đạt 3.020 tỷ đồng.',
    'báo chí · doanh thu phát thanh, truyền hình · 2023-Q2 = 3020 tỷ đồng',
  ],
  [
    '6 tháng đầu năm 2023, lợi nhuận toàn ngành đạt 128.500 tỷ đồng.',
    'toàn ngành · lợi nhuận · 2023-S1 = 128500 tỷ đồng',
  ],
  [
    'Nửa đầu năm 2023, doanh thu xuất bản đạt 1.910 tỷ đồng.',
    'xuất bản · doanh thu xuất bản · 2023-S1 = 1910 tỷ đồng',
  ],
  [
    'Nửa cuối năm 2022, doanh thu bưu chính đạt 27.400 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2022-S2 = 27400 tỷ đồng',
  ],
  [
    '6 tháng cuối năm 2022, sản lượng bưu gửi đạt 1.080 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2022-S2 = 1080 triệu bưu gửi',
  ],
  [
    'Năm 2022, doanh thu bưu chính đạt 52.300 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2022 = 52300 tỷ đồng',
  ],
  [
    'Doanh thu dịch vụ viễn thông cả năm 2021 là 136.400 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2021 = 136400 tỷ đồng',
  ],
  [
    'Doanh thu viễn thông quý II và quý III đạt 34.000 tỷ đồng và 35.000 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-Q2 = 34000 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-Q3 = 35000 tỷ đồng',
  ],
  [
    'Về lĩnh vực xuất bản: Doanh thu Q.III/2023 đạt 1.250 tỷ đồng; Q.II đạt 1.100 tỷ đồng.',
    'xuất bản · doanh thu · 2023-Q3 = 1250 tỷ đồng',
    'xuất bản · doanh thu · 2023-Q2 = 1100 tỷ đồng',
  ],
  [
    'Về lĩnh vực viễn thông: Tin nhắn rác là 1.250 tin nhắn trong quý II. Doanh thu đạt 11.000 tỷ đồng.',
    'viễn thông · tin nhắn rác · 2023-Q2 = 1250 tin nhắn',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11000 tỷ đồng',
  ],
  [
    'Sản lượng bưu gửi: 2,1 tỷ bưu gửi/11 tháng, 0,6 tỷ bưu gửi/quý III.',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P11M = 2100 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-Q3 = 600 triệu bưu gửi',
  ],
  [
    'Về lĩnh vực bưu chính: Sản lượng: 2,1 tỷ bưu gửi/11 tháng, 620 triệu bưu gửi/quý III.',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P11M = 2100 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-Q3 = 620 triệu bưu gửi',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

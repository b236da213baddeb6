import type { CorpusLine } from './line';

/** A dot that could be either: the arithmetic of its neighbours settles it, and the figure says so. */
export const LINES: readonly CorpusLine[] = [
  [
    'Thu phí của Trung tâm Chứng thực điện tử quốc gia năm 2022 đạt 54 tỷ đồng, vượt 12% so với dự toán 48.245 tỷ đồng.',
    'ATTT · phí của Trung tâm Chứng thực điện tử quốc gia · 2022 = 54 tỷ đồng | 112 % KH | mục tiêu 48.245 tỷ đồng (suy dấu)',
    '! number-settled 48.245',
  ],
  [
    'Tháng 11/2023, doanh thu xuất bản đạt 262.500 tỷ đồng, tăng 5% so với tháng 10/2023 (250 tỷ đồng).',
    'xuất bản · doanh thu xuất bản · 2023-11 = 262.5 tỷ đồng (suy dấu) | +5 % 2023-10',
    'xuất bản · doanh thu xuất bản · 2023-10 = 250 tỷ đồng (gốc)',
    '! number-settled 262.500',
  ],
  [
    'Tháng 11/2023, doanh thu công nghiệp ICT đạt 12,6 tỷ USD, tăng 5% so với tháng 11/2022 (12.000 tỷ USD).',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.6 tỷ USD | +5 % 2022-11',
    'CN ICT · doanh thu công nghiệp ICT · 2022-11 = 12 tỷ USD (gốc, suy dấu)',
    '! number-settled 12.000',
  ],
  // Both readings fit nothing else, or the first one fits: the dot marks thousands and nothing is said.
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.300 tỷ đồng, tăng 5% so với tháng 10/2023 (6.000 tỷ đồng).',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6300 tỷ đồng | +5 % 2023-10',
    'bưu chính · doanh thu bưu chính · 2023-10 = 6000 tỷ đồng (gốc)',
  ],
  [
    'Doanh thu truyền hình trả tiền tháng 11/2023 đạt 48.245 tỷ đồng.',
    'báo chí · doanh thu truyền hình trả tiền · 2023-11 = 48245 tỷ đồng',
  ],
  // The unit settles it without arithmetic.
  [
    'Tỷ lệ hộ gia đình sử dụng cáp quang đạt 79.125%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 79.125 %',
  ],
  ['Cả nước có 1,480 doanh nghiệp bưu chính.', 'bưu chính · doanh nghiệp · 2023-11 = 1480 doanh nghiệp'],
];

export const PENDING: readonly CorpusLine[] = [];

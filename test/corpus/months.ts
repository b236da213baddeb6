import type { CorpusLine } from './line';

/** A month as the reporting period, in all its spellings, before and after its figure. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tháng 10/2023, doanh thu bưu chính đạt 5.120 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5120 tỷ đồng',
  ],
  [
    'Tháng 9 năm 2023, doanh thu bưu chính đạt 5.120 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-09 = 5120 tỷ đồng',
  ],
  [
    'Tháng 6.2023, doanh thu bưu chính đạt 5.120 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-06 = 5120 tỷ đồng',
  ],
  [
    'T8/2023, doanh thu dịch vụ viễn thông đạt 11.400 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-08 = 11400 tỷ đồng',
  ],
  [
    'Tháng 07/2023 doanh thu dịch vụ viễn thông đạt 11.400 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-07 = 11400 tỷ đồng',
  ],
  [
    'Trong tháng 5-2023, doanh thu truyền hình trả tiền đạt 780 tỷ đồng.',
    'báo chí · doanh thu truyền hình trả tiền · 2023-05 = 780 tỷ đồng',
  ],
  [
    'Doanh thu công nghiệp ICT tháng 11 đạt 12,1 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.1 tỷ USD',
  ],
  [
    'Doanh thu công nghiệp ICT tháng tám đạt 12,1 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-08 = 12.1 tỷ USD',
  ],
  [
    'Nộp ngân sách toàn ngành trong tháng đạt 8.300 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2023-11 = 8300 tỷ đồng',
  ],
  [
    'Doanh thu an toàn thông tin đạt 410 tỷ đồng trong tháng 3 năm nay.',
    'ATTT · doanh thu · 2023-03 = 410 tỷ đồng',
  ],
  [
    'Sản lượng bưu gửi tháng 12 năm ngoái đạt 190 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2022-12 = 190 triệu bưu gửi',
  ],
  // A year is no number of a figure, nor is the month.
  [
    'Trong tháng 11 năm 2023, xử lý 940 sự cố tấn công mạng.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 940 sự cố',
  ],
  [
    'Từ ngày 15/8 đến hết ngày 20/10/2023, lực lượng chức năng thu hồi 1,2 triệu SIM kích hoạt sẵn.',
    'viễn thông · SIM kích hoạt sẵn bị thu hồi · 2023-08-15/P67D = 1.2 triệu SIM',
  ],
  [
    'Từ tháng 4 đến hết tháng 9/2023, doanh thu bưu chính đạt 31.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-04-01/P6M = 31000 tỷ đồng',
  ],
  // One value for each of two periods.
  [
    'Trong tháng 11 và 11 tháng đầu năm, doanh thu xuất bản lần lượt đạt 300 tỷ đồng và 3.200 tỷ đồng.',
    'xuất bản · doanh thu xuất bản · 2023-11 = 300 tỷ đồng',
    'xuất bản · doanh thu xuất bản · 2023-01-01/P11M = 3200 tỷ đồng',
  ],
  [
    'Từ đầu tháng 7 đến cuối tháng 9, doanh thu xuất bản đạt 900 tỷ đồng.',
    'xuất bản · doanh thu xuất bản · 2023-Q3 = 900 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

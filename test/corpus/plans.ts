import type { CorpusLine } from './line';

/** Plan completion, plan values and targets. A completion has the result's period, a target the plan's. */
export const LINES: readonly CorpusLine[] = [
  [
    '6 tháng đầu năm 2023, doanh thu toàn ngành đạt 1.700.000 tỷ đồng, đạt 49% kế hoạch năm.',
    'toàn ngành · doanh thu · 2023-S1 = 1700000 tỷ đồng | 49 % KH',
  ],
  [
    '11 tháng năm 2023, nộp ngân sách toàn ngành đạt 88.000 tỷ đồng, bằng 91,5% kế hoạch.',
    'toàn ngành · nộp ngân sách · 2023-01-01/P11M = 88000 tỷ đồng | 91.5 % KH',
  ],
  [
    'Năm 2022, doanh thu bưu chính đạt 52.000 tỷ đồng, vượt 4% kế hoạch.',
    'bưu chính · doanh thu bưu chính · 2022 = 52000 tỷ đồng | 104 % KH',
  ],
  [
    'Năm 2022, doanh thu dịch vụ viễn thông hoàn thành 98,6% KH năm.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022 | 98.6 % KH',
  ],
  [
    'Doanh thu an toàn thông tin 9 tháng đầu năm 2023 thực hiện được 72% so với kế hoạch.',
    'ATTT · doanh thu · 2023-01-01/P9M | 72 % KH',
  ],
  [
    'Năm 2022, lợi nhuận toàn ngành đạt 240.000 tỷ đồng, vượt kế hoạch 2,5%.',
    'toàn ngành · lợi nhuận · 2022 = 240000 tỷ đồng | 102.5 % KH',
  ],
  [
    'Năm 2022, doanh thu xuất bản đạt 3.150 tỷ đồng, bằng 105% kế hoạch (3.000 tỷ đồng).',
    'xuất bản · doanh thu xuất bản · 2022 = 3150 tỷ đồng | 105 % KH | mục tiêu 3000 tỷ đồng',
  ],
  [
    'Tỷ lệ hộ gia đình sử dụng cáp quang đạt 79,5% (mục tiêu năm 2023 đạt 84%).',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 79.5 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 84 %',
  ],
  // The second line of a title opens no part of plans.
  [
    'BÁO CÁO THÁNG 11/2023\nvà kế hoạch công tác tháng 12/2023\nDoanh thu bưu chính: 32 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 32 tỷ đồng',
  ],
  // One item of a list with a plan in it, or about work to come, opens no part of plans.
  [
    'Về lĩnh vực viễn thông:\n• Người dùng điện thoại thông minh: 76%, mục tiêu năm 2023 là 85%;\n– Kiến nghị: sửa Nghị định trong quý IV;\n• Thuê bao băng rộng cố định: 22,4 triệu.',
    'viễn thông · tỷ lệ người dùng điện thoại thông minh · 2023-11 = 76 %',
    'viễn thông · tỷ lệ người dùng điện thoại thông minh · 2023 | mục tiêu 85 %',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.4 triệu thuê bao',
  ],
  [
    'Tỷ lệ người dùng điện thoại thông minh đạt 76%, mục tiêu năm 2023 là 85%.',
    'viễn thông · tỷ lệ người dùng điện thoại thông minh · 2023-11 = 76 %',
    'viễn thông · tỷ lệ người dùng điện thoại thông minh · 2023 | mục tiêu 85 %',
  ],
  [
    'Doanh thu phát thanh, truyền hình quý I/2023 đạt 2.900 tỷ đồng, đạt 24% kế hoạch năm 2023.',
    'báo chí · doanh thu phát thanh, truyền hình · 2023-Q1 = 2900 tỷ đồng | 24 % KH',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng, tăng 15% so với cùng kỳ và đạt 9,8% kế hoạch năm.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng | +15 % 2022-11 | 9.8 % KH',
  ],
  [
    'Thu phí của Trung tâm Chứng thực điện tử quốc gia năm 2022 đạt 21 tỷ đồng, vượt 40% so với dự toán.',
    'ATTT · phí của Trung tâm Chứng thực điện tử quốc gia · 2022 = 21 tỷ đồng | 140 % KH',
  ],
  [
    'Nộp ngân sách toàn ngành 9 tháng đạt 74.000 tỷ đồng, bằng 76% dự toán năm.',
    'toàn ngành · nộp ngân sách · 2023-01-01/P9M = 74000 tỷ đồng | 76 % KH',
  ],
  [
    'Kế hoạch năm 2023 doanh thu an toàn thông tin là 5.200 tỷ đồng; 11 tháng đạt 4.680 tỷ đồng, bằng 90% kế hoạch.',
    'ATTT · doanh thu · 2023 | mục tiêu 5200 tỷ đồng',
    'ATTT · doanh thu · 2023-01-01/P11M = 4680 tỷ đồng | 90 % KH',
  ],
  [
    'Năm 2022, số doanh nghiệp công nghệ số đạt 70.000 doanh nghiệp, vượt mục tiêu 68.000 doanh nghiệp.',
    'CN ICT · doanh nghiệp công nghệ số · 2022 = 70000 doanh nghiệp | mục tiêu 68000 doanh nghiệp',
  ],
  [
    'Năm 2022, doanh thu phát hành đạt 4.300 tỷ đồng, thấp hơn kế hoạch 3%.',
    'xuất bản · doanh thu phát hành · 2022 = 4300 tỷ đồng | 97 % KH',
  ],
  [
    'So với kế hoạch năm, doanh thu bưu chính đã đi được 91,3%.',
    'bưu chính · doanh thu bưu chính · 2023-11 | 91.3 % KH',
  ],
  [
    'Doanh thu xuất bản 9 tháng năm 2023 hoàn thành 72,4% kế hoạch năm, bằng 106% so với cùng kỳ.',
    'xuất bản · doanh thu xuất bản · 2023-01-01/P9M | 72.4 % KH | +6 % 2022-01-01/P9M',
  ],
  [
    'Doanh thu phát hành 9 tháng năm 2023 đạt 98,5% dự toán và bằng 112% cùng kỳ.',
    'xuất bản · doanh thu phát hành · 2023-01-01/P9M | 98.5 % KH | +12 % 2022-01-01/P9M',
  ],
  [
    'Tỷ lệ hộ gia đình có cáp quang đạt 79,5%, vượt chỉ tiêu 78% đề ra.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 79.5 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 78 %',
  ],
  [
    'Nộp NSNN của toàn ngành 11 tháng năm 2023 đạt 88.000 tỷ đồng/96.000 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2023-01-01/P11M = 88000 tỷ đồng',
  ],
  [
    'Doanh thu bưu chính 9 tháng ước đạt 47.300 tỷ đồng, mới đi được 71,5% quãng đường của cả năm.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P9M = 47300 tỷ đồng (ước) | 71.5 % KH',
  ],
  [
    'Hộ gia đình có cáp quang đạt 77,4%, chỉ tiêu giao cho cả năm nay là 82%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 77.4 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 82 %',
  ],
  [
    'Nộp ngân sách 11 tháng đạt 3.870 tỷ đồng, vượt 90 tỷ đồng so với dự toán.',
    'toàn ngành · nộp ngân sách · 2023-01-01/P11M = 3870 tỷ đồng',
    'chưa đọc 90',
  ],
  ['Doanh thu dịch vụ viễn thông 10 tháng không đạt kế hoạch, hụt 1,7%.', 'chưa đọc 1,7'],
  [
    'Về lĩnh vực bưu chính: Doanh thu đạt 4.500 tỷ đồng, đi được hơn nửa kế hoạch năm (52,4%).',
    'bưu chính · doanh thu bưu chính · 2023-11 = 4500 tỷ đồng | 52.4 % KH',
  ],
  [
    'Về lĩnh vực viễn thông: Doanh thu dịch vụ viễn thông 312,6 tỷ đồng/kế hoạch năm 820 tỷ đồng, đạt 38,1%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 312.6 tỷ đồng | 38.1 % KH',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023 | mục tiêu 820 tỷ đồng',
  ],
  [
    'Về lĩnh vực xuất bản: Doanh thu đạt 450 tỷ đồng (kế hoạch năm 1.000 tỷ đồng), đạt 45%.',
    'xuất bản · doanh thu · 2023-11 = 450 tỷ đồng | 45 % KH',
    'xuất bản · doanh thu · 2023 | mục tiêu 1000 tỷ đồng',
  ],
  // Bare years after the words of a plan; by the end of a year is the year.
  [
    'Tỷ lệ hộ gia đình có cáp quang đạt 78% (KH 2023: 84%).',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 78 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 84 %',
  ],
  [
    'Tỷ lệ hộ gia đình có cáp quang đạt 78%, mục tiêu 2023 là 84%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 78 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 84 %',
  ],
  [
    'Phủ sóng 5G đạt 40% dân số; mục tiêu đến hết năm 2025 là 90%.',
    'viễn thông · tỷ lệ dân số phủ sóng 5G · 2023-11 = 40 %',
    'viễn thông · tỷ lệ dân số phủ sóng 5G · 2025 | mục tiêu 90 %',
  ],
  // The plan's own value beside a rate.
  [
    'Tỷ lệ hộ gia đình có cáp quang đạt 78,4%, còn cách mục tiêu năm 2023 (82%) không xa.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 78.4 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 82 %',
  ],
  [
    'Tỷ lệ hộ gia đình có cáp quang 78,4% – còn thấp so với chỉ tiêu năm 2023 là 82%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 78.4 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 82 %',
  ],
  [
    'Doanh thu dịch vụ viễn thông 11 tháng ước 127.500 tỷ đồng, đạt 91% kế hoạch (cả năm phải đạt 140.000 tỷ đồng).',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-01-01/P11M = 127500 tỷ đồng (ước) | 91 % KH',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023 | mục tiêu 140000 tỷ đồng',
  ],
  [
    'Băng rộng cố định đạt 23,1 triệu thuê bao, vượt kế hoạch năm (22,8 triệu).',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 23.1 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023 | mục tiêu 22.8 triệu thuê bao',
  ],
  [
    'Doanh thu bưu chính 10 tháng đầu năm 2023 đạt 51.800 tỷ (bằng 83%/KH năm).',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P10M = 51800 tỷ đồng | 83 % KH',
  ],
  // What a plan sets for the rate of the sentence before.
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 41%, tăng 3 điểm %. Kế hoạch tỉnh giao: 50%.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 41 % | Δ +3 điểm % 2022-11',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023 | mục tiêu 50 %',
  ],
  [
    'Tỷ lệ hộ gia đình dùng cáp quang đạt 80%. Chỉ tiêu Thủ tướng giao cho năm 2023 là 82%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 80 %',
    'viễn thông · hộ gia đình có cáp quang · 2023 | mục tiêu 82 %',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

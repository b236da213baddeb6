import type { CorpusLine } from './line';

/** Where a figure's sector comes from: a heading, a name that opens the sentence, a statistic that one sector owns. */
export const LINES: readonly CorpusLine[] = [
  [
    'Về lĩnh vực bưu chính: Doanh thu tháng 11/2023 đạt 6.050 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6050 tỷ đồng',
  ],
  [
    'Về lĩnh vực viễn thông :\nDoanh thu tháng 11/2023 đạt 11.700 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng',
  ],
  [
    '1. Bưu chính\nTháng 11/2023, doanh thu đạt 6.000 tỷ đồng.\n2. An toàn thông tin\nTháng 11/2023, doanh thu đạt 415 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
  ],
  [
    'CÔNG NGHIỆP ICT\nDoanh thu tháng 11/2023 đạt 12,3 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.3 tỷ USD',
  ],
  [
    '- Lĩnh vực xuất bản: Nộp ngân sách năm 2022 đạt 310 tỷ đồng.\n- Lĩnh vực báo chí: Nộp ngân sách năm 2022 đạt 720 tỷ đồng.',
    'xuất bản · nộp ngân sách · 2022 = 310 tỷ đồng',
    'báo chí · nộp ngân sách · 2022 = 720 tỷ đồng',
  ],
  [
    'Lĩnh vực an toàn thông tin có doanh thu tháng 11/2023 đạt 409 tỷ đồng.',
    'ATTT · doanh thu · 2023-11 = 409 tỷ đồng',
  ],
  [
    'Doanh thu toàn ngành tháng 11/2023 tăng 3% so với cùng kỳ 2022Về lĩnh vực bưu chính: Doanh thu tháng 11/2023 đạt 6.020 tỷ đồng.',
    'toàn ngành · doanh thu · 2023-11 | +3 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6020 tỷ đồng',
  ],
  [
    'Về công nghiệp ICT: Số doanh nghiệp công nghệ số đạt 73.900 doanh nghiệp. Về xã hội số: Lượt tải ứng dụng di động đạt 300 triệu lượt tải.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 73900 doanh nghiệp',
    'xã hội số · lượt tải ứng dụng di động · 2023-11 = 300 triệu lượt tải',
  ],
  // A statistic that one sector owns says the sector, whatever the heading.
  [
    'Về lĩnh vực bưu chính: Thuê bao băng rộng cố định đạt 22,8 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.8 triệu thuê bao',
  ],
  [
    'Tỷ lệ thông tin tiêu cực trên báo chí là 14,2%.',
    'báo chí · tỷ lệ thông tin tiêu cực · 2023-11 = 14.2 %',
  ],
  [
    'Ngành Thông tin và Truyền thông có 1.510.000 lao động.',
    'toàn ngành · lao động · 2023-11 = 1.51 triệu lao động',
  ],
  [
    'Đối với lĩnh vực kinh tế số, tỷ trọng kinh tế số trong GDP đạt 15,4%.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2023-11 = 15.4 %',
  ],
  [
    'II. Lĩnh vực Chuyển đổi số quốc gia\nTỷ lệ hồ sơ trực tuyến toàn trình đạt 38,7%.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến toàn trình · 2023-11 = 38.7 %',
  ],
  [
    '📌 Lĩnh vực viễn thông\n• Doanh thu tháng 11/2023 đạt 11.650 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11650 tỷ đồng',
  ],
  // A row or heading that names the whole sector is none of its branches.
  [
    'Doanh thu theo lĩnh vực (tỷ đồng)\nLĩnh vực\tNăm 2022\nBưu chính\t52.000\nXuất bản, in, phát hành\t98.000',
    'bưu chính · doanh thu bưu chính · 2022 = 52000 tỷ đồng',
    'xuất bản · doanh thu · 2022 = 98000 tỷ đồng',
  ],
  // A text about one sector: "toàn ngành" is that sector.
  [
    'Ngành xuất bản tháng 11/2023\nCả nước có 57 nhà xuất bản. Doanh thu toàn ngành đạt 410 tỷ đồng.',
    'xuất bản · nhà xuất bản · 2023-11 = 57 nhà xuất bản',
    'xuất bản · doanh thu · 2023-11 = 410 tỷ đồng',
  ],
  // Three sectors together are the whole industry.
  [
    'Doanh thu ba lĩnh vực bưu chính, viễn thông, công nghiệp ICT tháng 11/2023 đạt 290.000 tỷ đồng. Lợi nhuận đạt 21.000 tỷ đồng.',
    'toàn ngành · doanh thu · 2023-11 = 290000 tỷ đồng',
    'toàn ngành · lợi nhuận · 2023-11 = 21000 tỷ đồng',
  ],
  // A heading's own number is no figure, and its period frames what follows.
  [
    '4. Kết quả năm 2022\nDoanh thu bưu chính đạt 52.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2022 = 52000 tỷ đồng',
  ],
  // A speaker who reports goes on reporting.
  [
    '"Đến hết tháng 11, doanh thu bưu chính đạt 60.000 tỷ đồng, tăng 15% so với cùng kỳ. Sản lượng bưu gửi quanh mức 2,3 tỷ bưu gửi", Vụ trưởng nói.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60000 tỷ đồng | +15 % 2022-01-01/P11M',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P11M = 2300 triệu bưu gửi (khoảng)',
  ],
  // "phải" within a name is no instruction.
  [
    'Tháng 11, sự cố nghiêm trọng phải xử lý là 41 sự cố, giảm 12% so với tháng trước.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 41 sự cố | -12 % 2023-10',
  ],
  // A sector in a sentence of prose ends with the next paragraph that opens with another.
  [
    'Ở mảng an toàn thông tin, doanh thu tháng 11/2023 đạt 415 tỷ đồng.\nCông nghiệp ICT thu 12,1 tỷ USD doanh thu, nộp ngân sách 4.300 tỷ đồng.',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.1 tỷ USD',
    'CN ICT · nộp ngân sách · 2023-11 = 4300 tỷ đồng',
  ],
  [
    'Doanh nghiệp công nghệ số: 74.300 DN, tăng 5% so với cùng kỳ.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74300 doanh nghiệp | +5 % 2022-11',
  ],
  [
    'Về lĩnh vực viễn thông: Doanh thu dịch vụ viễn thông đạt 9.000 tỷ đồng. Xuất bản sáng hơn: doanh thu 410 tỷ đồng, tăng 7%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 9000 tỷ đồng',
    'xuất bản · doanh thu · 2023-11 = 410 tỷ đồng | +7 % 2022-11',
  ],
  [
    'Trong lĩnh vực viễn thông, thuê bao 5G đạt 6,2 triệu.',
    'viễn thông · thuê bao 5G · 2023-11 = 6.2 triệu thuê bao',
  ],
  [
    '3. Viễn thông, trạm phát sóng\nDoanh thu đạt 75 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 75 tỷ đồng',
  ],
  [
    'KINH TẾ SỐ\nMobiFone mười một tháng qua: bớt tin nhắn, thêm dữ liệu\n\nDoanh thu đạt 24.100 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 24100 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

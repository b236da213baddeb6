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
  [
    'Doanh thu bưu chính 6.300 tỷ đồng (5.250 tỷ đồng), tăng 20%.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6300 tỷ đồng | +20 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5250 tỷ đồng (gốc)',
  ],
  [
    'Ghi chú: con số trong ngoặc đơn là số cùng kỳ năm trước.\nNộp ngân sách toàn ngành đạt 8.900 tỷ đồng (8.120), tăng 9,6%; lao động 1,51 triệu người (1,49 triệu).',
    'toàn ngành · nộp ngân sách · 2023-11 = 8900 tỷ đồng | +9.6 % 2022-11',
    'toàn ngành · nộp ngân sách · 2022-11 = 8120 tỷ đồng (gốc)',
    'toàn ngành · lao động · 2023-11 = 1.51 triệu người',
    'toàn ngành · lao động · 2022-11 = 1.49 triệu người (gốc)',
  ],
  [
    '(Trong ngoặc là tỷ lệ hoàn thành kế hoạch năm)\nDoanh thu bưu chính: 58.000 tỷ đồng (91%). Lợi nhuận: 2.100 tỷ đồng (88,5%).',
    'bưu chính · doanh thu bưu chính · 2023-11 = 58000 tỷ đồng | 91 % KH',
    'bưu chính · lợi nhuận · 2023-11 = 2100 tỷ đồng | 88.5 % KH',
  ],
  [
    'Số trong ngoặc là mức tăng so với tháng trước: doanh thu dịch vụ viễn thông 11.700 tỷ đồng (1,4%).',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11700 tỷ đồng | +1.4 % 2023-10',
  ],
  [
    'Thuê bao băng rộng cố định đạt 22,6 triệu thuê bao (21,1 triệu thuê bao cùng kỳ 2022).',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.6 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2022-11 = 21.1 triệu thuê bao (gốc)',
  ],
  [
    'Doanh thu công nghiệp ICT đạt 12 tỷ USD (295.000 tỷ đồng), tăng 4%.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12 tỷ USD',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 295000 tỷ đồng | +4 % 2022-11',
  ],
  [
    'Về lĩnh vực viễn thông: Thuê bao băng rộng cố định 22,4 triệu thuê bao, tăng 4,1% (riêng cáp quang 21,3 triệu thuê bao, tăng 6,8%).',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.4 triệu thuê bao | +4.1 % 2022-11',
    'viễn thông · thuê bao cáp quang · 2023-11 = 21.3 triệu thuê bao | +6.8 % 2022-11',
  ],
  [
    'Về lĩnh vực bưu chính: Sản lượng đạt 48 triệu bưu gửi (trong đó hàng hóa 15 triệu, tăng 22%; thư 6 triệu, giảm 7%), tăng 11% so với cùng kỳ.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 48 triệu bưu gửi | +11 % 2022-11',
    'bưu chính · hang-hoa · 2023-11 = 15 triệu bưu gửi | +22 % 2022-11',
    'bưu chính · sản lượng thư · 2023-11 = 6 triệu bưu gửi | -7 % 2022-11',
  ],
  [
    'Về lĩnh vực bưu chính: Đóng góp vào GDP (khoảng 7.200 tỷ đồng) nhích thêm 0,7%. Nộp ngân sách (1.340 tỷ đồng) lại giảm 3%.',
    'bưu chính · đóng góp vào GDP · 2023-11 = 7200 tỷ đồng (khoảng) | +0.7 % 2022-11',
    'bưu chính · nộp ngân sách · 2023-11 = 1340 tỷ đồng | -3 % 2022-11',
  ],
  // A bracket in a bracket is of the item before it.
  [
    'Tổng thuê bao điện thoại đạt 131 triệu (di động 128,6 triệu (tăng 1,4%); cố định 2,4 triệu (giảm 9%)), giảm 0,2% so với cùng kỳ.',
    'viễn thông · thuê bao điện thoại · 2023-11 = 131 triệu thuê bao | -0.2 % 2022-11',
    'viễn thông · thuê bao di động · 2023-11 = 128.6 triệu thuê bao | +1.4 % 2022-11',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao | -9 % 2022-11',
  ],
  // Between dashes items, after them the whole again.
  [
    'Trong tháng ghi nhận 960 sự cố tấn công mạng – gồm 350 Phishing, 290 Deface, 320 Malware – giảm 6,5% so với tháng 10.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 960 sự cố | -6.5 % 2023-10',
    'ATTT · tấn công Phishing · 2023-11 = 350 sự cố',
    'ATTT · tấn công Deface · 2023-11 = 290 sự cố',
    'ATTT · tấn công Malware · 2023-11 = 320 sự cố',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

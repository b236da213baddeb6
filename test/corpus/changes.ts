import type { CorpusLine } from './line';

/** Verbs of change, relative and absolute, and levels that follow a change. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tháng 11/2023, doanh thu bưu chính giảm 17% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 | -17 % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính giảm nhẹ 0,8% so với tháng trước.',
    'bưu chính · doanh thu bưu chính · 2023-11 | -0.8 % 2023-10',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính cao hơn cùng kỳ 6,2%.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +6.2 % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu dịch vụ viễn thông thấp hơn tháng trước 1,4%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 | -1.4 % 2023-10',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính bằng 109% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +9 % 2022-11',
  ],
  [
    'Quý III/2023, doanh thu công nghiệp ICT chỉ bằng 96,5% cùng kỳ năm 2022.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-Q3 | -3.5 % 2022-Q3',
  ],
  [
    'Tháng 11/2023, số sự cố tấn công mạng gấp 2,4 lần cùng kỳ.',
    'ATTT · sự cố tấn công mạng · 2023-11 | ×2.4 2022-11',
  ],
  [
    'Chỉ số phát triển bưu chính năm 2022 tăng 3 bậc so với năm 2021.',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2022 | Δ +3 bậc 2021',
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 41,2%, tăng 5,1 điểm phần trăm so với cùng kỳ.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 41.2 % | Δ +5.1 điểm % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính tăng 19% lên 6.200 tỷ đồng so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6200 tỷ đồng | +19 % 2022-11',
  ],
  [
    'Tháng 11/2023, số cuộc tấn công mạng là 900 cuộc, giảm 120 cuộc so với tháng 10/2023.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 900 cuộc | Δ -120 cuộc 2023-10',
  ],
  ['Doanh thu truyền hình trả tiền quý II/2023 tương đương quý I/2023.'],
  [
    'Thuê bao điện thoại cố định là 2,4 triệu thuê bao, tụt 8% so với cùng kỳ.',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao | -8 % 2022-11',
  ],
  [
    'Doanh thu xuất bản năm 2022 đạt 3.100 tỷ đồng (+6,8%).',
    'xuất bản · doanh thu xuất bản · 2022 = 3100 tỷ đồng | +6.8 % 2021',
  ],
  [
    'Thuê bao băng rộng cố định đạt 22,6 triệu thuê bao, tăng thêm 1,2 triệu thuê bao so với cùng kỳ.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.6 triệu thuê bao | Δ +1.2 triệu thuê bao 2022-11',
  ],
  [
    'Tháng 11/2023, thuê bao điện thoại phổ thông giảm còn 23 triệu thuê bao.',
    'viễn thông · thuê bao điện thoại phổ thông · 2023-11 = 23 triệu thuê bao',
  ],
  [
    'So với tháng 10/2023, doanh thu bưu chính tháng 11/2023 tăng 2,9%, sản lượng bưu gửi tăng 3,4%.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +2.9 % 2023-10',
    'bưu chính · sản lượng bưu gửi · 2023-11 | +3.4 % 2023-10',
  ],
  [
    'Tháng 11/2023, sản lượng bưu gửi đạt 210 triệu bưu gửi, gấp rưỡi cùng kỳ.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 210 triệu bưu gửi',
  ],
  [
    'Thuê bao băng rộng cố định tăng 7% so với cùng kỳ, đạt 22,7 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao | +7 % 2022-11',
  ],
  [
    'Doanh thu công nghiệp ICT 11 tháng năm 2023 giảm 4,2% so với cùng kỳ, riêng tháng 11 tăng 6,1%.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P11M | -4.2 % 2022-01-01/P11M',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 | +6.1 % 2022-11',
  ],
  [
    'Số doanh nghiệp công nghệ số đạt 74.000 doanh nghiệp, tăng 3.900 doanh nghiệp so với cuối năm 2022.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74000 doanh nghiệp | Δ +3900 doanh nghiệp 2022-12',
  ],
  [
    'Doanh thu in năm 2022 đạt 91.000 tỷ đồng (-2,3% so với năm 2021).',
    'xuất bản · doanh thu in · 2022 = 91000 tỷ đồng | -2.3 % 2021',
  ],
  [
    'Doanh thu dịch vụ viễn thông quý III/2023 đạt 34.900 tỷ đồng, hơn quý trước 0,6% nhưng kém cùng kỳ 1,1%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q3 = 34900 tỷ đồng | +0.6 % 2023-Q2 | -1.1 % 2022-Q3',
  ],
  [
    'Năm 2022, tốc độ tăng trưởng doanh thu bưu chính đạt 19,5%.',
    'bưu chính · doanh thu bưu chính · 2022 | +19.5 % 2021',
  ],
  [
    'Tháng 11/2023, sản lượng bưu gửi đạt 214 triệu bưu gửi, tăng 4,2% so với tháng trước và 21,7% so với cùng kỳ năm trước.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 214 triệu bưu gửi | +4.2 % 2023-10 | +21.7 % 2022-11',
  ],
  [
    'Doanh thu bưu chính quý III/2023 ước 15.300 tỷ đồng: ↑ 12,5% so với quý III/2022, ↓ 1,9% so với quý II/2023.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15300 tỷ đồng (ước) | +12.5 % 2022-Q3 | -1.9 % 2023-Q2',
  ],
  [
    'Thuê bao truyền hình trả tiền đạt 19,5 triệu thuê bao, tăng trưởng âm 0,3% so với tháng trước.',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19.5 triệu thuê bao | -0.3 % 2023-10',
  ],
  [
    'Cả nước có 812 cơ quan báo chí, bớt 3 cơ quan so với tháng 10/2023.',
    'báo chí · cơ quan báo chí · 2023-11 = 812 cơ quan báo chí | Δ -3 cơ quan 2023-10',
  ],
  [
    'Thuê bao điện thoại thông minh đạt 101 triệu thuê bao, thêm 4,4 triệu thuê bao (4,55%) so với cùng kỳ năm 2022.',
    'viễn thông · thuê bao điện thoại thông minh · 2023-11 = 101 triệu thuê bao | Δ +4.4 triệu thuê bao 2022-11 | +4.55 % 2022-11',
  ],
  [
    'Doanh thu công nghiệp ICT tháng 11/2023: tăng/giảm so với tháng trước: +1,2%; so với cùng kỳ: -3,4%.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 | +1.2 % 2023-10 | -3.4 % 2022-11',
  ],
  [
    'Số cuộc tấn công mạng tháng 11/2023 là 910 cuộc (-75 cuộc so với tháng trước).',
    'ATTT · sự cố tấn công mạng · 2023-11 = 910 cuộc | Δ -75 cuộc 2023-10',
  ],
  [
    'Trong tháng 11, kho tên miền .vn có thêm 3.210 tên, đạt 596.800 tên miền.',
    'viễn thông · tên miền .vn · 2023-11 = 596800 tên miền | Δ +3210 tên 2023-10',
  ],
  [
    'Doanh thu toàn ngành năm 2022 đạt 3,9 triệu tỷ đồng, tương đương 166 tỷ USD.',
    'toàn ngành · doanh thu · 2022 = 3900000 tỷ đồng',
    'toàn ngành · doanh thu · 2022 = 166 tỷ USD',
  ],
  [
    'Lợi nhuận năm 2022 đạt 18.500 tỷ đồng, bằng 94%.',
    'toàn ngành · lợi nhuận · 2022 = 18500 tỷ đồng',
    'chưa đọc 94',
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến tháng 11/2023 tăng lên 38,4%, cao hơn cùng kỳ 5 điểm %.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 38.4 % | Δ +5 điểm % 2022-11',
  ],
  [
    'Doanh thu phát hành tháng 11/2023 tăng lên 420 tỷ đồng.',
    'xuất bản · doanh thu phát hành · 2023-11 = 420 tỷ đồng',
  ],
  [
    'Tháng 11/2023, doanh thu phát hành vượt tháng trước 35 tỷ đồng, vượt cùng kỳ 9,1%.',
    'xuất bản · doanh thu phát hành · 2023-11 | Δ +35 tỷ đồng 2023-10 | +9.1 % 2022-11',
  ],
  [
    'Tháng 11/2023, sản lượng bưu gửi cao hơn tháng 10 (184 triệu bưu gửi) 6,5%.',
    'bưu chính · sản lượng bưu gửi · 2023-10 = 184 triệu bưu gửi (gốc)',
    'bưu chính · sản lượng bưu gửi · 2023-11 | +6.5 % 2023-10',
  ],
  [
    'Tháng 11/2023, doanh thu in đạt 3.150 tỷ, hơn 40 tỷ so với tháng trước.',
    'xuất bản · doanh thu in · 2023-11 = 3150 tỷ đồng | Δ +40 tỷ đồng 2023-10',
  ],
  [
    'Các mảng tăng khá gồm doanh thu bưu chính (tăng 14%), doanh thu phát hành (+3,5%).',
    'bưu chính · doanh thu bưu chính · 2023-11 | +14 % 2022-11',
    'xuất bản · doanh thu phát hành · 2023-11 | +3.5 % 2022-11',
  ],
  [
    'Doanh thu truyền hình trả tiền tháng 11/2023 tăng 4%, cao hơn mức tăng 2,6% của cùng kỳ năm trước.',
    'báo chí · doanh thu truyền hình trả tiền · 2023-11 | +4 % 2022-11',
    'chưa đọc 2,6',
  ],
  [
    'Mức tăng trưởng doanh thu viễn thông quý III/2023 chỉ còn 0,9%.',
    'viễn thông · doanh thu viễn thông · 2023-Q3 | +0.9 % 2022-Q3',
  ],
  [
    'Doanh thu phát hành tháng 11/2023 đi ngang so với tháng trước, đạt 410 tỷ đồng.',
    'xuất bản · doanh thu phát hành · 2023-11 = 410 tỷ đồng',
  ],
  [
    'Về lĩnh vực bưu chính: Doanh thu đạt 900 tỷ đồng, vượt quý III/2023 tới 12%.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 900 tỷ đồng | +12 % 2023-Q3',
  ],
  [
    'Về lĩnh vực bưu chính: Doanh thu đạt 640 tỷ đồng, so với 512 tỷ đồng của tháng trước thì tăng 25%.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 640 tỷ đồng | +25 % 2023-10',
    'bưu chính · doanh thu bưu chính · 2023-10 = 512 tỷ đồng (gốc)',
  ],
  [
    'Về lĩnh vực bưu chính: Sản lượng bưu gửi đạt 210 triệu bưu gửi (-2,1% so T9).',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 210 triệu bưu gửi | -2.1 % 2023-09',
  ],
  // The words say about how much, the bracket exactly.
  [
    'Doanh thu phát hành sách tháng 11/2023 đạt 410 tỷ đồng, tăng hơn một phần tư (27%) so với cùng kỳ.',
    'xuất bản · doanh thu phát hành · 2023-11 = 410 tỷ đồng | +27 % 2022-11',
  ],
  [
    'Số sự cố tấn công mạng giảm gần một nửa (48,5%), doanh thu an toàn thông tin tăng mạnh (21%).',
    'ATTT · sự cố tấn công mạng · 2023-11 | -48.5 % 2022-11',
    'ATTT · doanh thu · 2023-11 | +21 % 2022-11',
  ],
  // A difference since a day that is said.
  [
    'Cả nước có 640 doanh nghiệp bưu chính, tức là có thêm 45 doanh nghiệp kể từ cuối năm 2022.',
    'bưu chính · doanh nghiệp · 2023-11 = 640 doanh nghiệp | Δ +45 doanh nghiệp 2022-12',
  ],
  [
    'Hiện có 3.120 điểm phục vụ bưu chính, có thêm 80 điểm so với tháng 10.',
    'bưu chính · điểm phục vụ bưu chính · 2023-11 = 3120 điểm phục vụ | Δ +80 điểm 2023-10',
  ],
  // What stands before the colon tells how it goes, not what the number is.
  [
    'Thuê bao điện thoại cố định tiếp tục teo tóp: 2,3 triệu thuê bao, giảm 7% so với cùng kỳ.',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.3 triệu thuê bao | -7 % 2022-11',
  ],
  [
    'Doanh thu dịch vụ bưu chính 11 tháng ước 54.600 tỷ đồng, tăng 9%, vượt xa mức tăng 5,5% của quý I.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 54600 tỷ đồng (ước) | +9 % 2022-01-01/P11M',
    'bưu chính · doanh thu bưu chính · 2023-Q1 | +5.5 % 2022-Q1',
  ],
  [
    'Việt Nam xếp thứ 42 về tốc độ băng rộng cố định, tiến 3 bậc so với tháng 10.',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 | hạng 42 | Δ +3 bậc 2023-10',
  ],
  // The second is told as the first was: what it makes of the base.
  [
    'Doanh thu viễn thông tháng 11/2023 đạt 11.650 tỷ đồng (bằng 100,8% so với tháng trước và 102,9% so với cùng kỳ).',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11650 tỷ đồng | +0.8 % 2023-10 | +2.9 % 2022-11',
  ],
  [
    'Doanh thu bưu chính đi lên 8,2%. Sản lượng bưu gửi tăng chậm hơn doanh thu, chỉ thêm 5,1%.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +8.2 % 2022-11',
    'bưu chính · sản lượng bưu gửi · 2023-11 | +5.1 % 2022-11',
  ],
  // "cao hơn mức của" a period.
  [
    'Doanh thu dịch vụ bưu chính đạt 5.100 tỷ đồng, vẫn cao hơn mức của tháng 11/2022 tới 9,1%.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5100 tỷ đồng | +9.1 % 2022-11',
  ],
  [
    'Sản lượng bưu gửi đạt 190 triệu bưu gửi, thấp hơn mức của tháng 10 đến 6%.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 190 triệu bưu gửi | -6 % 2023-10',
  ],
  [
    'Dù thị trường đã tiến tới điểm bão hòa, doanh thu viễn thông vẫn đạt 12.500 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 12500 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

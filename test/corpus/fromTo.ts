import type { CorpusLine } from './line';

/** "từ … lên …": the first value is the base period's, the second the reporting period's. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tỷ lệ hộ gia đình có cáp quang tăng từ 72,4% cuối năm 2022 lên 79,3%.',
    'viễn thông · hộ gia đình có cáp quang · 2022-12 = 72.4 % (gốc)',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 79.3 %',
  ],
  [
    'Doanh thu bưu chính tăng từ 5.200 tỷ đồng trong tháng 11/2022 lên 6.100 tỷ đồng trong tháng 11/2023.',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5200 tỷ đồng (gốc)',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
  ],
  [
    'Thuê bao điện thoại cố định giảm từ 2,7 triệu thuê bao (tháng 11/2022) xuống 2,4 triệu thuê bao (tháng 11/2023).',
    'viễn thông · thuê bao điện thoại cố định · 2022-11 = 2.7 triệu thuê bao (gốc)',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao',
  ],
  [
    'Số sự cố tấn công mạng giảm từ 1.150 sự cố của tháng 10/2023 xuống còn 980 sự cố trong tháng 11/2023.',
    'ATTT · sự cố tấn công mạng · 2023-10 = 1150 sự cố (gốc)',
    'ATTT · sự cố tấn công mạng · 2023-11 = 980 sự cố',
  ],
  [
    'Tỷ trọng kinh tế số trong GDP từ 11,9% năm 2021 lên 14,3% năm 2022.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2021 = 11.9 % (gốc)',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2022 = 14.3 %',
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến từ mức 30,1% năm 2021 đã lên mức 43,8% năm 2022.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2021 = 30.1 % (gốc)',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2022 = 43.8 %',
  ],
  [
    'Thuê bao truyền hình trả tiền tăng 5,3% lên 19,5 triệu thuê bao so với cùng kỳ.',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19.5 triệu thuê bao | +5.3 % 2022-11',
  ],
  [
    'Doanh thu xuất bản tăng từ 2.800 tỷ đồng năm 2021 lên 3.050 tỷ đồng năm 2022, tăng 8,9%.',
    'xuất bản · doanh thu xuất bản · 2021 = 2800 tỷ đồng (gốc)',
    'xuất bản · doanh thu xuất bản · 2022 = 3050 tỷ đồng | +8.9 % 2021',
  ],
  [
    'Quý III/2023, lợi nhuận toàn ngành tăng 6% từ 58.000 tỷ đồng của quý III/2022 lên 61.480 tỷ đồng.',
    'toàn ngành · lợi nhuận · 2023-Q3 = 61480 tỷ đồng | +6 % 2022-Q3',
    'toàn ngành · lợi nhuận · 2022-Q3 = 58000 tỷ đồng (gốc)',
  ],
  [
    'Năm 2022, số doanh nghiệp công nghệ số tăng từ 64.000 lên 70.000 doanh nghiệp.',
    'CN ICT · doanh nghiệp công nghệ số · 2021 = 64000 doanh nghiệp (gốc)',
    'CN ICT · doanh nghiệp công nghệ số · 2022 = 70000 doanh nghiệp',
  ],
  [
    'Số doanh nghiệp công nghệ số năm 2022 tăng từ 64.000 lên 70.500 doanh nghiệp.',
    'CN ICT · doanh nghiệp công nghệ số · 2021 = 64000 doanh nghiệp (gốc)',
    'CN ICT · doanh nghiệp công nghệ số · 2022 = 70500 doanh nghiệp',
  ],
  [
    'Thuê bao băng rộng cố định đã lên 22,8 triệu, từ mức 21,3 triệu cách đây một năm, tức tăng 7%.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.8 triệu thuê bao | +7 % 2022-11',
    'viễn thông · thuê bao băng rộng cố định · 2022-11 = 21.3 triệu thuê bao (gốc)',
  ],
  [
    'Về lĩnh vực viễn thông: Số máy chỉ bắt được sóng 2G rút từ 11 triệu hồi đầu năm xuống 5,4 triệu.',
    'viễn thông · may-bat-song-2g-rut · 2022-12 = 11 triệu máy (gốc)',
    'viễn thông · may-bat-song-2g-rut · 2023-11 = 5.4 triệu máy',
  ],
  // The rest of what was counted is of its kind.
  [
    'Trong tháng phát triển mới 640 nghìn thuê bao điện thoại; cố định 9 nghìn thuê bao mới; phần còn lại, 631 nghìn, là thuê bao di động.',
    'viễn thông · thuê bao điện thoại phát triển mới · 2023-11 = 640000 thuê bao',
    'viễn thông · thuê bao cố định phát triển mới · 2023-11 = 9000 thuê bao',
    'viễn thông · thuê bao di động phát triển mới · 2023-11 = 631000 thuê bao',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from './line';

/** Bases counted from the figure's own period: cùng kỳ, tháng trước, năm ngoái, two marks at once. */
export const LINES: readonly CorpusLine[] = [
  [
    'Doanh thu bưu chính tháng 10/2023 tăng 12% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-10 | +12 % 2022-10',
  ],
  [
    'Doanh thu bưu chính quý II/2023 tăng 12% so với cùng kỳ năm trước.',
    'bưu chính · doanh thu bưu chính · 2023-Q2 | +12 % 2022-Q2',
  ],
  [
    'Doanh thu bưu chính 9 tháng đầu năm 2023 tăng 12% so với cùng kỳ năm 2022.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P9M | +12 % 2022-01-01/P9M',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 tăng 12% so với cùng kỳ 11/2022.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +12 % 2022-11',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 tăng 30% so với cùng kỳ năm 2020.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +30 % 2020-11',
  ],
  [
    'Doanh thu bưu chính tháng 1/2023 giảm 9% so với tháng trước.',
    'bưu chính · doanh thu bưu chính · 2023-01 | -9 % 2022-12',
  ],
  [
    'Doanh thu dịch vụ viễn thông quý I/2023 giảm 3% so với quý trước.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q1 | -3 % 2022-Q4',
  ],
  [
    'Doanh thu công nghiệp ICT năm 2022 tăng 9% so với năm trước.',
    'CN ICT · doanh thu công nghiệp ICT · 2022 | +9 % 2021',
  ],
  [
    'Doanh thu an toàn thông tin tháng 11/2023 tăng 4% so với tháng 10/2023 và tăng 21% so với tháng 11/2022.',
    'ATTT · doanh thu · 2023-11 | +4 % 2023-10 | +21 % 2022-11',
  ],
  [
    'Sản lượng bưu gửi tháng 11/2023 tăng 2% so với tháng trước, tăng 25% so với cùng kỳ.',
    'bưu chính · sản lượng bưu gửi · 2023-11 | +2 % 2023-10 | +25 % 2022-11',
  ],
  [
    'Tháng 11/2023, so với cùng kỳ, doanh thu truyền hình trả tiền giảm 1,5%.',
    'báo chí · doanh thu truyền hình trả tiền · 2023-11 | -1.5 % 2022-11',
  ],
  [
    'Lợi nhuận toàn ngành năm 2022 đạt 245.000 tỷ đồng, tăng 6% so với năm 2021.',
    'toàn ngành · lợi nhuận · 2022 = 245000 tỷ đồng | +6 % 2021',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 tăng 18% YoY so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 | +18 % 2022-11',
  ],
  [
    'Tháng 3/2023, doanh thu an toàn thông tin giảm 5% so với tháng 2 và tăng 12% so với tháng 3 năm ngoái.',
    'ATTT · doanh thu · 2023-03 | -5 % 2023-02 | +12 % 2022-03',
  ],
  [
    'Tính đến ngày 20/11/2023, số tên miền .vn là 585.000 tên miền, tăng 6% so với cùng thời điểm năm 2022.',
    'viễn thông · tên miền .vn · 2023-11-20 = 585000 tên miền | +6 % 2022-11-20',
  ],
  [
    'Thuê bao băng rộng di động tháng 11/2023 đạt 86 triệu thuê bao, tăng 3% so với đầu năm.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao | +3 % 2022-12',
  ],
  [
    'Quý I/2023, so với quý IV/2022 và quý I/2022, doanh thu bưu chính lần lượt giảm 8% và tăng 9%.',
    'bưu chính · doanh thu bưu chính · 2023-Q1 | -8 % 2022-Q4 | +9 % 2022-Q1',
  ],
  [
    'Doanh thu xuất bản tháng 11/2023 đạt 350 tỷ đồng, tăng 4% so với T10.',
    'xuất bản · doanh thu xuất bản · 2023-11 = 350 tỷ đồng | +4 % 2023-10',
  ],
  [
    'Thuê bao băng rộng cố định đạt 22,6 triệu thuê bao, nhiều hơn một năm trước 1,2 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.6 triệu thuê bao | Δ +1.2 triệu thuê bao 2022-11',
  ],
  [
    'Số tên miền .vn là 585.000 tên miền, tăng 0,8% sau một tháng.',
    'viễn thông · tên miền .vn · 2023-11 = 585000 tên miền | +0.8 % 2023-10',
  ],
  [
    'Số doanh nghiệp công nghệ số đạt 74.000 doanh nghiệp, tăng 5% so với đầu năm 2023.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74000 doanh nghiệp | +5 % 2022-12',
  ],
  [
    'Năm 2022, chỉ số chính phủ điện tử EGDI xếp hạng 86/193, tăng 3 bậc so với lần công bố năm 2018.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86/193 | Δ +3 bậc 2018',
  ],
  [
    'So với năm 2019, doanh thu xuất bản năm 2022 tăng 1,4 lần; doanh thu bưu chính tăng 30%.',
    'xuất bản · doanh thu xuất bản · 2022 | ×1.4 2019',
    'bưu chính · doanh thu bưu chính · 2022 | +30 % 2019',
  ],
  [
    'Doanh thu phát hành đạt 310 tỷ đồng, tăng 2% so với tháng trước, so cùng tháng năm trước tăng 11%.',
    'xuất bản · doanh thu phát hành · 2023-11 = 310 tỷ đồng | +2 % 2023-10 | +11 % 2022-11',
  ],
  [
    'Tỷ lệ hộ gia đình có cáp quang đạt 79%; cùng kỳ năm trước tỷ lệ này mới là 74%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 79 %',
    'viễn thông · hộ gia đình có cáp quang · 2022-11 = 74 %',
  ],
  [
    'Doanh thu xuất bản đạt 300 tỷ đồng. Con số này cao hơn tháng 10 là 20 tỷ đồng và thấp hơn cùng kỳ là 4%.',
    'xuất bản · doanh thu xuất bản · 2023-11 = 300 tỷ đồng',
    'xuất bản · doanh thu xuất bản · 2023-11 | Δ +20 tỷ đồng 2023-10 | -4 % 2022-11',
  ],
  [
    'Về lĩnh vực viễn thông: Thuê bao 4G đạt 92,1 triệu, nhiều hơn thời điểm này năm ngoái tới 8,3 triệu thuê bao.',
    'viễn thông · thuê bao 4G · 2023-11 = 92.1 triệu thuê bao | Δ +8.3 triệu thuê bao 2022-11',
  ],
  [
    'Về lĩnh vực viễn thông: Số trạm BTS đạt 3.400 trạm, tăng 200 trạm so với 2022.',
    'viễn thông · trạm BTS · 2023-11 = 3400 trạm | Δ +200 trạm 2022',
  ],
  [
    'Quý III, doanh thu dịch vụ bưu chính đạt 14.200 tỷ đồng, trong đó tháng 9 đạt 4.700 tỷ đồng, giảm 3% so với tháng trước. Sản lượng bưu gửi quý III đạt 610 triệu bưu gửi, tăng 9%.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 14200 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-09 = 4700 tỷ đồng | -3 % 2023-08',
    'bưu chính · sản lượng bưu gửi · 2023-Q3 = 610 triệu bưu gửi | +9 % 2022-Q3',
  ],
  [
    'Doanh thu dịch vụ bưu chính 11 tháng đạt 55.100 tỷ đồng, tăng 6% so với 11 tháng của năm ngoái.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 55100 tỷ đồng | +6 % 2022-01-01/P11M',
  ],
  [
    'Doanh thu dịch vụ viễn thông tháng 11 tăng 2,4% nếu đặt cạnh tháng 11/2022.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 | +2.4 % 2022-11',
  ],
  [
    'Đến 20/11, có 8.300 trạm 5G. Cùng thời điểm, có 310.400 trạm 4G.',
    'viễn thông · trạm 5G · 2023-11-20 = 8300 trạm',
    'viễn thông · trạm 4G · 2023-11-20 = 310400 trạm',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from './line';

/**
 * What a briefing says of itself, read without being told its period: `period (how) · date · @area · title`, then its
 * figures.
 */
export const LINES: readonly CorpusLine[] = [
  // The title names the period, the dateline the day.
  [
    'Kết quả hoạt động ngành TT&TT tháng 11/2023\nHà Nội, ngày 5/12/2023\nVề lĩnh vực bưu chính: Doanh thu đạt 6.100 tỷ đồng, tăng 18% so với cùng kỳ.',
    '2023-11 (stated) · 2023-12-05 · Kết quả hoạt động ngành TT&TT tháng 11/2023',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng | +18 % 2022-11',
  ],
  [
    'Bản tin số liệu viễn thông quý III năm 2023\nThuê bao băng rộng cố định đạt 22,6 triệu thuê bao.',
    '2023-Q3 (stated) · Bản tin số liệu viễn thông quý III năm 2023',
    'viễn thông · thuê bao băng rộng cố định · 2023-Q3 = 22.6 triệu thuê bao',
  ],
  [
    'SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2024\nDoanh thu toàn ngành đạt 2.050.000 tỷ đồng, tăng 26% so với cùng kỳ năm 2023.',
    '2024-S1 (stated) · SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2024',
    'toàn ngành · doanh thu · 2024-S1 = 2050000 tỷ đồng | +26 % 2023-S1',
  ],
  [
    'Ngành TT&TT tổng kết năm 2022\nNgày 26/12/2022, hội nghị trực tuyến đã diễn ra tại Hà Nội.\nNộp ngân sách toàn ngành ước đạt 98.900 tỷ đồng, tăng 7% so với năm 2021.',
    '2022 (stated) · 2022-12-26 · Ngành TT&TT tổng kết năm 2022',
    'toàn ngành · nộp ngân sách · 2022 = 98900 tỷ đồng (ước) | +7 % 2021',
  ],
  // The period of work to come and a plan's are not the briefing's.
  [
    'Tình hình tháng 7/2023 và nhiệm vụ tháng 8/2023\nSản lượng bưu gửi đạt 198 triệu bưu gửi.',
    '2023-07 (stated) · Tình hình tháng 7/2023 và nhiệm vụ tháng 8/2023',
    'bưu chính · sản lượng bưu gửi · 2023-07 = 198 triệu bưu gửi',
  ],
  [
    'Báo cáo thực hiện kế hoạch năm 2023: kết quả 9 tháng đầu năm 2023\nDoanh thu an toàn thông tin đạt 3.400 tỷ đồng, đạt 71% kế hoạch năm.',
    '2023-01-01/P9M (stated) · Báo cáo thực hiện kế hoạch năm 2023: kết quả 9 tháng đầu năm 2023',
    'ATTT · doanh thu · 2023-01-01/P9M = 3400 tỷ đồng | 71 % KH',
  ],
  // A month without a year has the dateline's.
  [
    'Họp báo thường kỳ tháng 10\nChiều 6/11/2023, tại Hà Nội.\nSố doanh nghiệp công nghệ số đạt 73.500 doanh nghiệp.',
    '2023-10 (stated) · 2023-11-06 · Họp báo thường kỳ tháng 10',
    'CN ICT · doanh nghiệp công nghệ số · 2023-10 = 73500 doanh nghiệp',
  ],
  // A province's office, a province in the title; the place of a meeting is none.
  [
    'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH NGHỆ AN\nBáo cáo kết quả tháng 11/2023\nDoanh thu bưu chính tháng 11/2023 đạt 195 tỷ đồng.',
    '2023-11 (stated) · @tinh-nghe-an · Báo cáo kết quả tháng 11/2023',
    '@tinh-nghe-an bưu chính · doanh thu bưu chính · 2023-11 = 195 tỷ đồng',
  ],
  [
    'Kết quả ngành TT&TT quý I/2023\nTại Thừa Thiên Huế, Bộ đã tổ chức giao ban quý.\nDoanh thu bưu chính đạt 14.000 tỷ đồng.',
    '2023-Q1 (stated) · Kết quả ngành TT&TT quý I/2023',
    'bưu chính · doanh thu bưu chính · 2023-Q1 = 14000 tỷ đồng',
  ],
  [
    'Báo cáo tình hình KT-XH tỉnh Quảng Nam 9 tháng đầu năm 2023\nDoanh thu bưu chính đạt 310 tỷ đồng.',
    '2023-01-01/P9M (stated) · @tinh-quang-nam · Báo cáo tình hình KT-XH tỉnh Quảng Nam 9 tháng đầu năm 2023',
    '@tinh-quang-nam bưu chính · doanh thu bưu chính · 2023-01-01/P9M = 310 tỷ đồng',
  ],
  [
    'Bưu chính tăng tốc trong tháng 10\n(Ngày 03/11/2023) Doanh thu bưu chính tháng 10 đạt 5.900 tỷ đồng, tăng 15% so với cùng kỳ.',
    '2023-10 (stated) · 2023-11-03 · Bưu chính tăng tốc trong tháng 10',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5900 tỷ đồng | +15 % 2022-10',
  ],
  [
    'Thống kê ngành bưu chính chín tháng năm 2021\nGhi nhận 402 cuộc tấn công mạng, thấp hơn tháng 8 5%, cộng dồn 9 tháng là 4.100 cuộc.',
    '2021-01-01/P9M (stated) · Thống kê ngành bưu chính chín tháng năm 2021',
    'ATTT · sự cố tấn công mạng · 2021-09 = 402 cuộc | -5 % 2021-08',
    'ATTT · sự cố tấn công mạng · 2021-01-01/P9M = 4100 cuộc',
  ],
  [
    'Sở TT&TT Đà Nẵng: kết quả 6 tháng đầu năm 2023\nThuê bao băng rộng cố định đạt 352.000 thuê bao.',
    '2023-S1 (stated) · @thanh-pho-da-nang · Sở TT&TT Đà Nẵng: kết quả 6 tháng đầu năm 2023',
    '@thanh-pho-da-nang viễn thông · thuê bao băng rộng cố định · 2023-S1 = 352000 thuê bao',
  ],
  // A day between the end of the period and that of the text is no day to come.
  [
    'Kết quả hoạt động ngành TT&TT tháng 11/2023\nHà Nội, ngày 6/12/2023\nVề lĩnh vực viễn thông: Tính đến ngày 03/12, cả nước có 8.700 trạm 5G.',
    '2023-11 (stated) · 2023-12-06 · Kết quả hoạt động ngành TT&TT tháng 11/2023',
    'viễn thông · trạm 5G · 2023-12-03 = 8700 trạm',
  ],
  // A half year in its short forms; a year that is not over, a month that has just begun; a note on what is not said.
  [
    'Nửa năm 2021: ngành in gượng dậy\n12/7/2021\nDoanh thu in đạt 40.000 tỷ đồng, tăng 4% so với nửa đầu 2020.',
    '2021-S1 (stated) · 2021-07-12 · Nửa năm 2021: ngành in gượng dậy',
    'xuất bản · doanh thu in · 2021-S1 = 40000 tỷ đồng | +4 % 2020-S1',
  ],
  [
    'Bưu chính 2019: cuộc đua giá\n10/7/2019\nSáu tháng đầu năm, doanh thu bưu chính đạt 12.400 tỷ đồng.',
    '2019-S1 (stated) · 2019-07-10 · Bưu chính 2019: cuộc đua giá',
    'bưu chính · doanh thu bưu chính · 2019-S1 = 12400 tỷ đồng',
  ],
  [
    'Họp báo thường kỳ tháng 9/2022\n06/9/2022\nTrong tháng 8, doanh thu bưu chính đạt 4.600 tỷ đồng.\nThuê bao băng rộng di động đạt 80 triệu thuê bao.',
    '2022-08 (stated) · 2022-09-06 · Họp báo thường kỳ tháng 9/2022',
    'bưu chính · doanh thu bưu chính · 2022-08 = 4600 tỷ đồng',
    'viễn thông · thuê bao băng rộng di động · 2022-08 = 80 triệu thuê bao',
  ],
  [
    'Số liệu ngành T4/2023 và 4T\nSố nào không ghi kỳ thì là T4/2023.\nDoanh thu bưu chính: 4.700 tỷ đồng.\nTrạm BTS: 150.000 trạm.',
    '2023-04 (stated) · Số nào không ghi kỳ thì là T4/2023.',
    'bưu chính · doanh thu bưu chính · 2023-04 = 4700 tỷ đồng',
    'viễn thông · trạm BTS · 2023-04 = 150000 trạm',
  ],
  [
    'Viễn thông sau nửa chặng đường năm 2024\n05/7/2024\nDoanh thu viễn thông đạt 72.000 tỷ đồng.',
    '2024-S1 (stated) · 2024-07-05 · Viễn thông sau nửa chặng đường năm 2024',
    'viễn thông · doanh thu viễn thông · 2024-S1 = 72000 tỷ đồng',
  ],
  [
    'KẾT QUẢ CÔNG TÁC NĂM 2022\n(Số liệu tính đến 30/11/2022)\n1. Bưu chính\n- Điểm phục vụ: 210 điểm.\n2. Viễn thông\n- Trạm BTS: 2.600 trạm.',
    '2022 (stated) · KẾT QUẢ CÔNG TÁC NĂM 2022',
    'bưu chính · điểm phục vụ bưu chính · 2022-11-30 = 210 điểm',
    'viễn thông · trạm BTS · 2022-11-30 = 2600 trạm',
  ],
  // When a ranking came out is no period of the text; nor is the month of its meeting, of which little is over.
  [
    'Ghi chép họp báo tháng 8/2022\n14h thứ Năm, 11/8/2022, Hà Nội.\nBảng xếp hạng GCI do ITU công bố hồi tháng 3/2022: Việt Nam ở vị trí 25.\nTháng 7, doanh thu dịch vụ bưu chính đạt 4.100 tỷ đồng.',
    '2022-07 (stated) · 2022-08-11 · Ghi chép họp báo tháng 8/2022',
    'ATTT · chỉ số An toàn, An ninh mạng toàn cầu · 2022-03 | hạng 25',
    'bưu chính · doanh thu bưu chính · 2022-07 = 4100 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

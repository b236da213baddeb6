import type { CorpusLine } from './line';

/** The area that a figure is about: a province named in a national text, the whole country in a province's report. */
export const LINES: readonly CorpusLine[] = [
  [
    'Doanh thu dịch vụ bưu chính tháng 11 đạt 5.775 tỷ đồng. Tại Hải Phòng, doanh thu dịch vụ bưu chính đạt 210 tỷ đồng, tăng 5% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5775 tỷ đồng',
    '@thanh-pho-hai-phong bưu chính · doanh thu bưu chính · 2023-11 = 210 tỷ đồng | +5 % 2022-11',
  ],
  [
    'Đà Nẵng có 2.450 doanh nghiệp công nghệ số, tăng 12% so với cùng kỳ; cả nước có 73.000 doanh nghiệp công nghệ số.',
    '@thanh-pho-da-nang CN ICT · doanh nghiệp công nghệ số · 2023-11 = 2450 doanh nghiệp | +12 % 2022-11',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 73000 doanh nghiệp',
  ],
  [
    'Doanh thu viễn thông của Hà Nội đạt 2.100 tỷ đồng, tăng 4% so với cùng kỳ năm trước.',
    '@thanh-pho-ha-noi viễn thông · doanh thu viễn thông · 2023-11 = 2100 tỷ đồng | +4 % 2022-11',
  ],
  [
    '- Hà Nội: 4,2 triệu thuê bao băng rộng di động\n- Quảng Ninh: 1,1 triệu thuê bao băng rộng di động',
    '@thanh-pho-ha-noi viễn thông · thuê bao băng rộng di động · 2023-11 = 4.2 triệu thuê bao',
    '@tinh-quang-ninh viễn thông · thuê bao băng rộng di động · 2023-11 = 1.1 triệu thuê bao',
  ],
  // A paragraph that opens with a place is about it; so is a part with its name above.
  [
    'Tại Cần Thơ, doanh thu bưu chính đạt 85 tỷ đồng. Sản lượng bưu gửi đạt 4,2 triệu bưu gửi.\nDoanh thu viễn thông cả nước đạt 11.700 tỷ đồng.',
    '@thanh-pho-can-tho bưu chính · doanh thu bưu chính · 2023-11 = 85 tỷ đồng',
    '@thanh-pho-can-tho bưu chính · sản lượng bưu gửi · 2023-11 = 4.2 triệu bưu gửi',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng',
  ],
  [
    '1. Hà Nội\nDoanh thu bưu chính đạt 900 tỷ đồng.\n2. Đà Nẵng\nDoanh thu bưu chính đạt 95 tỷ đồng.\n3. Viễn thông\nDoanh thu đạt 11.700 tỷ đồng.',
    '@thanh-pho-ha-noi bưu chính · doanh thu bưu chính · 2023-11 = 900 tỷ đồng',
    '@thanh-pho-da-nang bưu chính · doanh thu bưu chính · 2023-11 = 95 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng',
  ],
  // Two places together are an area of their own.
  [
    'Cả nước có 73.000 doanh nghiệp công nghệ số. Hà Nội và Đà Nẵng có 11.300 doanh nghiệp công nghệ số.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 73000 doanh nghiệp',
    '@thanh-pho-ha-noi-thanh-pho-da-nang CN ICT · doanh nghiệp công nghệ số · 2023-11 = 11300 doanh nghiệp',
  ],
  // Where somebody meets or an article was written nothing is said of the place.
  [
    'Tại Hà Nội, Bộ TT&TT công bố doanh thu toàn ngành đạt 3.100.000 tỷ đồng, tăng 5% so với cùng kỳ.',
    'toàn ngành · doanh thu · 2023-11 = 3100000 tỷ đồng | +5 % 2022-11',
  ],
  [
    'HÀ NỘI - Doanh thu dịch vụ viễn thông tháng 11 đạt 11.700 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11700 tỷ đồng',
  ],
  // The whole country and a district in a province's report.
  [
    'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH QUẢNG NINH\nTỷ lệ hộ gia đình có cáp quang đạt 89,1% (cả nước là 75,4%). Tỷ lệ dùng chung hạ tầng đạt 30%, cao hơn trung bình cả nước (20%). Doanh thu bưu chính đứng thứ 5 cả nước, đạt 210 tỷ đồng.',
    '@tinh-quang-ninh viễn thông · hộ gia đình có cáp quang · 2023-11 = 89.1 %',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 75.4 %',
    '@tinh-quang-ninh viễn thông · tỷ lệ dùng chung hạ tầng viễn thông · 2023-11 = 30 %',
    'viễn thông · tỷ lệ dùng chung hạ tầng viễn thông · 2023-11 = 20 %',
    '@tinh-quang-ninh bưu chính · doanh thu bưu chính · 2023-11 = 210 tỷ đồng | hạng 5',
  ],
  [
    'SỞ TT&TT TỈNH QUẢNG NINH\nHuyện Vân Đồn có 120 trạm BTS. TP. Hạ Long có 450 trạm BTS, toàn tỉnh có 2.100 trạm BTS.',
    '@huyen-van-don viễn thông · trạm BTS · 2023-11 = 120 trạm BTS',
    '@thanh-pho-ha-long viễn thông · trạm BTS · 2023-11 = 450 trạm BTS',
    '@tinh-quang-ninh viễn thông · trạm BTS · 2023-11 = 2100 trạm BTS',
  ],
  // A letter without a letterhead that speaks of its province again and again.
  [
    'Kính gửi anh Minh,\nEm gửi số liệu bưu chính của tỉnh Phú Thọ.\nDoanh thu bưu chính trên địa bàn tỉnh đạt 31 tỷ đồng. Toàn tỉnh có 120 điểm phục vụ bưu chính.',
    '@tinh-phu-tho bưu chính · doanh thu bưu chính · 2023-11 = 31 tỷ đồng',
    '@tinh-phu-tho bưu chính · điểm phục vụ bưu chính · 2023-11 = 120 điểm phục vụ',
  ],
  // Rows of a table.
  [
    'Bảng 3. Thuê bao băng rộng cố định theo tỉnh (nghìn thuê bao)\nTT\tĐịa phương\tTháng 10/2023\tTháng 11/2023\n1\tNghệ An\t610\t615\n2\tHuế\t255\t257\n\tCả nước\t22.500\t22.700',
    '@tinh-nghe-an viễn thông · thuê bao băng rộng cố định · 2023-10 = 610000 thuê bao',
    '@tinh-nghe-an viễn thông · thuê bao băng rộng cố định · 2023-11 = 615000 thuê bao',
    '@thanh-pho-hue viễn thông · thuê bao băng rộng cố định · 2023-10 = 255000 thuê bao',
    '@thanh-pho-hue viễn thông · thuê bao băng rộng cố định · 2023-11 = 257000 thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-10 = 22.5 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao',
  ],
];

export const PENDING: readonly CorpusLine[] = [
  // Each of several places its own value.
  [
    'Cả nước có 73.000 doanh nghiệp công nghệ số. Hà Nội và Đà Nẵng lần lượt có 8.200 và 2.450 doanh nghiệp công nghệ số.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 73000 doanh nghiệp',
    '@thanh-pho-ha-noi CN ICT · doanh nghiệp công nghệ số · 2023-11 = 8200 doanh nghiệp',
    '@thanh-pho-da-nang CN ICT · doanh nghiệp công nghệ số · 2023-11 = 2450 doanh nghiệp',
  ],
  // The place is no name of a statistic.
  [
    'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 45%, cao nhất là Đà Nẵng đạt 81%.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến toàn trình · 2023-11 = 45 %',
    '@thanh-pho-da-nang chính phủ số · tỷ lệ hồ sơ trực tuyến toàn trình · 2023-11 = 81 %',
  ],
];

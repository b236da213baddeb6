import type { CorpusLine } from './line';

/** Places in rankings, ratios to something else, coverage. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tốc độ băng rộng cố định đạt 106 Mbps, xếp hạng 41/181.',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 = 106 Mbps | hạng 41/181',
  ],
  [
    'Tốc độ băng rộng di động đứng thứ 52 thế giới.',
    'viễn thông · tốc độ băng rộng di động · 2023-11 | hạng 52',
  ],
  [
    'Chỉ số phát triển bưu chính năm 2022 xếp hạng 47/172, tăng 1 bậc so với năm 2021.',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2022 | hạng 47/172 | Δ +1 bậc 2021',
  ],
  [
    'Chỉ số An toàn, An ninh mạng toàn cầu năm 2020 đứng vị trí thứ 25, tăng 25 bậc so với năm 2018.',
    'ATTT · chỉ số An toàn, An ninh mạng toàn cầu · 2020 | hạng 25 | Δ +25 bậc 2018',
  ],
  [
    'Tỷ lệ sử dụng IPv6 đạt 58,8%, đứng thứ 9 toàn cầu.',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 58.8 % | hạng 9',
  ],
  [
    'Tỷ lệ sử dụng IPv6 đạt 58%, gấp 1,6 lần trung bình toàn cầu.',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 58 % | ×1.6 trung bình toàn cầu',
  ],
  [
    'Đến nay, 63/63 địa phương đã thành lập tổ công nghệ số cộng đồng.',
    'chính phủ số · địa phương có tổ công nghệ số cộng đồng · 2023-11 = 63/63 địa phương',
  ],
  [
    'Có 57/63 tỉnh, thành phố đã ban hành kế hoạch chuyển đổi số.',
    'chính phủ số · địa phương có kế hoạch chuyển đổi số · 2023-11 = 57/63 tỉnh, thành phố',
  ],
  [
    'Đã có 20/22 bộ, ngành kết nối, chia sẻ dữ liệu.',
    'chính phủ số · bộ, ngành kết nối, chia sẻ dữ liệu · 2023-11 = 20/22 bộ, ngành',
  ],
  ['Sản lượng bưu gửi năm 2022 gấp 1,35 lần năm 2021.', 'bưu chính · sản lượng bưu gửi · 2022 | ×1.35 2021'],
  [
    'Tốc độ băng rộng cố định đạt 106,2 Mbps, xếp hạng 41/181, tăng 2 bậc so với tháng trước.',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 = 106.2 Mbps | hạng 41/181 | Δ +2 bậc 2023-10',
  ],
  [
    'Chỉ số chính phủ điện tử (EGDI) năm 2022 xếp thứ 86/193 quốc gia, giữ nguyên so với năm 2020.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86/193',
  ],
  [
    'Tỷ lệ sử dụng IPv6 đạt 57%, gấp 1,5 lần mức trung bình toàn cầu.',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 57 % | ×1.5 trung bình toàn cầu',
  ],
  [
    'Chỉ số chuyển đổi số (DTI) năm 2022 xếp thứ 27/63, lên 9 bậc.',
    'chính phủ số · chỉ số chuyển đổi số (DTI) · 2022 | hạng 27/63 | Δ +9 bậc 2021',
  ],
  [
    'Chỉ số chính phủ điện tử (EGDI) năm 2022: hạng 86/193, vượt 3 bậc so với năm 2020.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86/193 | Δ +3 bậc 2020',
  ],
  [
    'Tỷ lệ sử dụng IPv6 đạt 59%, thứ hạng thế giới của Việt Nam vẫn là 9.',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 59 % | hạng 9',
  ],
  [
    'Chỉ số chính phủ điện tử (EGDI) năm 2022 tăng từ hạng 91 lên hạng 86.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2021 | hạng 91 (gốc)',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86',
  ],
  [
    'Chỉ số phát triển bưu chính năm 2022 xếp hạng 47/172 (+1 bậc so với năm 2021).',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2022 | hạng 47/172 | Δ +1 bậc 2021',
  ],
  [
    'Chỉ số ICT Index 2022 xếp thứ 21/63, tăng 4 bậc so với 2021.',
    'chính phủ số · chỉ số ICT Index · 2022 | hạng 21/63 | Δ +4 bậc 2021',
  ],
  [
    'Về lĩnh vực viễn thông: Việt Nam đứng thứ 2 ASEAN về tỷ lệ ứng dụng IPv6.',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 | hạng 2',
  ],
  [
    'Chỉ số EGDI, bản 2022: hạng 86/193, trong khi bản 2020 ở hạng 88/193.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86/193',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2020 | hạng 88/193',
  ],
  [
    'Theo đợt khảo sát 2022, Việt Nam đứng thứ 6 ASEAN về EGDI, nhảy 2 bậc so với lần xếp hạng 2020.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 6 | Δ +2 bậc 2020',
  ],
  [
    'Bưu điện tỉnh đã lắp 312 điểm phục vụ trong tổng số 415 điểm phục vụ.',
    'bưu chính · điểm phục vụ bưu chính · 2023-11 = 312/415 điểm phục vụ',
  ],
  [
    'Đã có 190 trong tổng số 240 xã biên giới phủ sóng 4G.',
    'viễn thông · xa-bien-gioi-phu-song-4g · 2023-11 = 190/240 xã',
  ],
  // The next place of the same ranking.
  [
    'Chỉ số DTI năm 2022: Hà Giang xếp 51/63, Cao Bằng 48/63.',
    '@tinh-ha-giang chính phủ số · chỉ số chuyển đổi số (DTI) · 2022 | hạng 51/63',
    '@tinh-cao-bang chính phủ số · chỉ số chuyển đổi số (DTI) · 2022 | hạng 48/63',
  ],
  [
    'Về lĩnh vực bưu chính: Mạng lưới: 2.350 bưu cục, có mặt 63/63 tỉnh.',
    'bưu chính · bưu cục · 2023-11 = 2350 bưu cục',
    'bưu chính · tinh · 2023-11 = 63/63 tỉnh',
  ],
  [
    'Về lĩnh vực chính quyền số:\n3/ 120/135 xã, phường lập Tổ công nghệ số cộng đồng.',
    'chính phủ số · xa-phuong-lap-to-cong-nghe-so-cong-dong · 2023-11 = 120/135 xã, phường',
  ],
  [
    'Năm vừa rồi, xếp hạng chính phủ điện tử của Liên hợp quốc là 86/193 quốc gia.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2023-11 | hạng 86/193',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from './line';

/** "trong đó", "gồm": items of a whole. An item with a statistic of its own is that statistic, others are parts. */
export const LINES: readonly CorpusLine[] = [
  [
    'Tổng số chứng thư số công cộng đã cấp là 7.000.000 chứng thư số, trong đó có 2.100.000 chứng thư số đang hoạt động.',
    'ATTT · chứng thư số công cộng đã cấp · 2023-11 = 7 triệu chứng thư số',
    'ATTT · chứng thư số công cộng đang hoạt động · 2023-11 = 2.1 triệu chứng thư số',
  ],
  [
    'Tháng 11/2023, ghi nhận 1.000 cuộc tấn công mạng, gồm 300 cuộc Phishing, 200 cuộc Deface và 500 cuộc Malware.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1000 cuộc',
    'ATTT · tấn công Phishing · 2023-11 = 300 cuộc',
    'ATTT · tấn công Deface · 2023-11 = 200 cuộc',
    'ATTT · tấn công Malware · 2023-11 = 500 cuộc',
  ],
  [
    'Thuê bao di động đạt 126 triệu thuê bao, trong đó thuê bao băng rộng di động đạt 86 triệu thuê bao.',
    'viễn thông · thuê bao di động · 2023-11 = 126 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao',
  ],
  [
    'Doanh thu công nghiệp ICT năm 2022 đạt 148 tỷ USD, trong đó doanh thu phần cứng, điện tử đạt 132 tỷ USD, doanh thu phần mềm đạt 6 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2022 = 148 tỷ USD',
    'CN ICT · doanh thu phần cứng, điện tử · 2022 = 132 tỷ USD',
    'CN ICT · doanh thu phần mềm · 2022 = 6 tỷ USD',
  ],
  [
    'Sản lượng bưu gửi tháng 11/2023 đạt 210 triệu bưu gửi; trong đó bưu gửi trong nước đạt 205 triệu bưu gửi, bưu gửi đi quốc tế đạt 5 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 210 triệu bưu gửi',
    'bưu chính · bưu gửi trong nước · 2023-11 = 205 triệu bưu gửi',
    'bưu chính · bưu gửi quốc tế · 2023-11 = 5 triệu bưu gửi',
  ],
  // A unit in capitals ends a sentence, and with it the items.
  [
    'Thuê bao điện thoại 1.020.300 TB, trong đó cố định 20.300 TB. TB BRCĐ: 214.600 TB.',
    'viễn thông · thuê bao điện thoại · 2023-11 = 1.0203 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 20300 thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 214600 thuê bao',
  ],
  // The whole's change comes after its items' introduction only when it says so; an item's own change stays with the item.
  [
    'Năm 2022, kim ngạch xuất khẩu công nghiệp ICT đạt 140 tỷ USD, tăng 8% so với năm 2021, trong đó xuất khẩu phần cứng, điện tử đạt 132 tỷ USD, tăng 7,5%.',
    'CN ICT · xuất khẩu công nghiệp ICT · 2022 = 140 tỷ USD | +8 % 2021',
    'CN ICT · xuất khẩu phần cứng, điện tử · 2022 = 132 tỷ USD | +7.5 % 2021',
  ],
  [
    'Thuê bao điện thoại đạt 128 triệu thuê bao, bao gồm 125,6 triệu thuê bao di động và 2,4 triệu thuê bao cố định.',
    'viễn thông · thuê bao điện thoại · 2023-11 = 128 triệu thuê bao',
    'viễn thông · thuê bao di động · 2023-11 = 125.6 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao',
  ],
  [
    'Dịch vụ công: có 11.700 dịch vụ công trực tuyến, trong đó 4.400 dịch vụ mức độ 3 và 6.300 dịch vụ mức độ 4.',
    'chính phủ số · dịch vụ công · 2023-11 = 11700 dịch vụ công',
    'chính phủ số · DVC trực tuyến mức độ 3 · 2023-11 = 4400 dịch vụ',
    'chính phủ số · DVC trực tuyến mức độ 4 · 2023-11 = 6300 dịch vụ',
  ],
  [
    'Tháng 11/2023, ghi nhận 980 sự cố tấn công mạng (Phishing 310, Deface 220, Malware 450), giảm 7% so với tháng 10/2023.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 980 sự cố | -7 % 2023-10',
    'ATTT · tấn công Phishing · 2023-11 = 310 sự cố',
    'ATTT · tấn công Deface · 2023-11 = 220 sự cố',
    'ATTT · tấn công Malware · 2023-11 = 450 sự cố',
  ],
  [
    'Số trạm BTS: 101.000 trạm (4G: 61.000, 5G: 12.000).',
    'viễn thông · trạm BTS · 2023-11 = 101000 trạm',
    'viễn thông · trạm 4G · 2023-11 = 61000 trạm',
    'viễn thông · trạm 5G · 2023-11 = 12000 trạm',
  ],
  [
    'Cả nước có 806 cơ quan báo chí, trong đó báo in 125, tạp chí 664.',
    'báo chí · cơ quan báo chí · 2023-11 = 806 cơ quan báo chí',
    'báo chí · cơ quan báo chí [bao-in] · 2023-11 = 125 cơ quan báo chí',
    'báo chí · tạp chí · 2023-11 = 664 cơ quan báo chí',
  ],
  [
    'Hồ sơ nộp trực tuyến tháng 11/2023 là 41.200 hồ sơ, bằng 31,8% tổng số.',
    'chính phủ số · hồ sơ nộp trực tuyến · 2023-11 = 41200 hồ sơ',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 31.8 %',
  ],
  [
    'Cả nước có 65.000 tổ công nghệ số cộng đồng với 305.000 thành viên.',
    'chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 65000 tổ công nghệ số cộng đồng',
    'chính phủ số · thành viên tổ công nghệ số cộng đồng · 2023-11 = 305000 thành viên',
  ],
  [
    'Về lĩnh vực an toàn thông tin: Cục ghi nhận 9.200 sự cố, gồm 2.100 Phishing, 5.300 Malware và 1.800 Deface.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 9200 sự cố',
    'ATTT · tấn công Phishing · 2023-11 = 2100 sự cố',
    'ATTT · tấn công Malware · 2023-11 = 5300 sự cố',
    'ATTT · tấn công Deface · 2023-11 = 1800 sự cố',
  ],
  [
    'Về chuyển đổi số: Tỷ lệ cán bộ được cấp máy tính bảng: cấp tỉnh 88%; cấp huyện 72%; cấp xã 55%.',
    'chính phủ số · ty-le-can-bo-cap-may-tinh-bang [tinh] · 2023-11 = 88 %',
    'chính phủ số · ty-le-can-bo-cap-may-tinh-bang [huyen] · 2023-11 = 72 %',
    'chính phủ số · ty-le-can-bo-cap-may-tinh-bang [xa] · 2023-11 = 55 %',
  ],
  [
    'Về lĩnh vực xuất bản: Doanh thu năm 2022 đạt 4.000 tỷ đồng; tỷ lệ sách điện tử trong doanh thu này đạt 12,4%.',
    'xuất bản · doanh thu · 2022 = 4000 tỷ đồng',
    'xuất bản · ty-le-sach-dien-tu-doanh-thu · 2022 = 12.4 %',
  ],
  [
    'Về lĩnh vực ATTT: Ghi nhận 396 sự cố (142 Deface - 254 Malware).',
    'ATTT · sự cố tấn công mạng · 2023-11 = 396 sự cố',
    'ATTT · tấn công Deface · 2023-11 = 142 sự cố',
    'ATTT · tấn công Malware · 2023-11 = 254 sự cố',
  ],
  [
    'Về lĩnh vực công nghiệp ICT: Doanh thu đạt 12 tỷ USD, gồm phần cứng 9,8 tỷ và phần mềm 1,1 tỷ.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12 tỷ USD',
    'CN ICT · doanh thu phần cứng, điện tử · 2023-11 = 9.8 tỷ USD',
    'CN ICT · doanh thu phần mềm · 2023-11 = 1.1 tỷ USD',
  ],
  [
    'Về lĩnh vực bưu chính: Sản lượng bưu gửi chạm mốc 1,2 tỷ; nếu chỉ tính tháng 10 thì con số là 118 triệu.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 1200 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-10 = 118 triệu bưu gửi',
  ],
  [
    'Về lĩnh vực xuất bản: Các nhà xuất bản nộp lưu chiểu 8.400 cuốn, giảm 3% so với cùng kỳ.',
    'xuất bản · đầu xuất bản phẩm [deposited] · 2023-11 = 8400 cuốn | -3 % 2022-11',
  ],
  [
    'Tháng 11/2023 ghi nhận 1.050 cuộc tấn công mạng, trong đó 480 cuộc Malware, 390 cuộc Phishing, phần còn lại (180 cuộc) là Deface.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 1050 cuộc',
    'ATTT · tấn công Malware · 2023-11 = 480 cuộc',
    'ATTT · tấn công Phishing · 2023-11 = 390 cuộc',
    'ATTT · tấn công Deface · 2023-11 = 180 cuộc',
  ],
  [
    'Có 46/151 đài truyền thanh cấp xã ứng dụng CNTT. Đã xử phạt 4 trường hợp.',
    'báo chí · đài truyền thanh cấp xã ứng dụng CNTT-VT · 2023-11 = 46/151 đài',
    'báo chí · xu-phat · 2023-11 = 4 trường hợp',
  ],
  // The same of the next enterprise.
  [
    'Tháng 11/2023, VNPT dẫn đầu với 31,2 triệu thuê bao di động, MobiFone theo sau với 24,5 triệu, Vietnamobile chỉ có 2,9 triệu.',
    'viễn thông · thuê bao di động [vnpt] · 2023-11 = 31.2 triệu thuê bao',
    'viễn thông · thuê bao di động [mobifone] · 2023-11 = 24.5 triệu thuê bao',
    'viễn thông · thuê bao di động [vietnamobile] · 2023-11 = 2.9 triệu thuê bao',
  ],
  // Platforms and what they took down, a rate named or meant.
  [
    'Về lĩnh vực báo chí: Facebook: 212 bài viết bị gỡ - tỷ lệ đáp ứng 91%; Google: 540 video (95%).',
    'báo chí · bài viết Facebook gỡ · 2023-11 = 212 bài viết',
    'báo chí · tỷ lệ Facebook đáp ứng · 2023-11 = 91 %',
    'báo chí · video Google gỡ · 2023-11 = 540 video',
    'báo chí · tỷ lệ Google đáp ứng · 2023-11 = 95 %',
  ],
  [
    'Về lĩnh vực báo chí: Google đã gỡ 1.020 video vi phạm trên Youtube (tỷ lệ 97%); gỡ 05 tài khoản có nội dung xuyên tạc.',
    'báo chí · video Google gỡ · 2023-11 = 1020 video',
    'báo chí · tỷ lệ Google đáp ứng · 2023-11 = 97 %',
    'báo chí · tài khoản Google gỡ · 2023-11 = 5 tài khoản',
  ],
  // What is done tells units apart.
  [
    'Về lĩnh vực xuất bản: Cấp 17 giấy phép nhập khẩu xuất bản phẩm; kiểm tra 14 đơn vị, phạt 2 đơn vị.',
    'xuất bản · giấy phép · 2023-11 = 17 giấy phép',
    'xuất bản · kiem-tra-don-vi · 2023-11 = 14 đơn vị',
    'xuất bản · phat-don-vi · 2023-11 = 2 đơn vị',
  ],
  // A clause of its own counts its own things.
  [
    'Về lĩnh vực viễn thông: 88% thôn, bản có Internet cáp quang; còn 31 thôn lõm sóng.',
    'viễn thông · thôn, bản có cáp quang · 2023-11 = 88 %',
    'viễn thông · thôn, bản lõm sóng · 2023-11 = 31 thôn',
  ],
  // Levels of government, before and after their numbers.
  [
    'Về chính phủ số: Văn bản đi được ký số: cấp huyện 98,5%, cấp xã 91,7%.',
    'chính phủ số · tỷ lệ văn bản điện tử ký số [huyen] · 2023-11 = 98.5 %',
    'chính phủ số · tỷ lệ văn bản điện tử ký số [xa] · 2023-11 = 91.7 %',
  ],
  [
    'Về chính phủ số: Văn bản đi được ký số: 97% cấp tỉnh, 88% cấp huyện.',
    'chính phủ số · tỷ lệ văn bản điện tử ký số · 2023-11 = 97 %',
    'chính phủ số · tỷ lệ văn bản điện tử ký số [huyen] · 2023-11 = 88 %',
  ],
  // Grades of services.
  [
    'Về chính phủ số: Cổng đang cung cấp 1.512 TTHC, gồm 402 MĐ3 và 240 MĐ4. Tỷ lệ DVCTT MĐ4 đạt 15,9%.',
    'chính phủ số · thủ tục hành chính · 2023-11 = 1512 tthc',
    'chính phủ số · thủ tục hành chính [md3] · 2023-11 = 402 tthc',
    'chính phủ số · thủ tục hành chính [md4] · 2023-11 = 240 tthc',
    'chính phủ số · tỷ lệ DVC trực tuyến mức độ 4 · 2023-11 = 15.9 %',
  ],
  // Figures of an enterprise that the part or the sentence is about; the whole said again is no part.
  [
    'I. THỊ TRƯỜNG CHUNG\n- Bưu chính: DT 6.000 tỷ đồng.\nII. KẾT QUẢ CỦA VNPOST\n- DT 2.610 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng',
    'bưu chính · doanh thu bưu chính [vnpost] · 2023-11 = 2610 tỷ đồng',
  ],
  [
    'Tại VNPost, tổng doanh thu đạt 2.650 tỷ đồng.',
    'bưu chính · doanh thu bưu chính [vnpost] · 2023-11 = 2650 tỷ đồng',
  ],
  [
    'Sản lượng đạt 214 triệu bưu gửi (riêng tháng 10 là 205 triệu bưu gửi).',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 214 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-10 = 205 triệu bưu gửi (gốc)',
  ],
  // Households that have something are not its users.
  [
    'Về lĩnh vực viễn thông: Tỷ lệ người dùng Internet đạt 74,8%, tỷ lệ hộ có Internet cáp quang đạt 69,5%.',
    'viễn thông · tỷ lệ người sử dụng Internet · 2023-11 = 74.8 %',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 69.5 %',
  ],
  [
    'Về chuyển đổi số: Tỷ lệ văn bản điện tử ký số đạt 91%; khối bộ, ngành 96%, khối địa phương thì thấp hơn, mới 88% (mục tiêu cả nước: 95%). Con số chung tăng 2 điểm %.',
    'chính phủ số · tỷ lệ văn bản điện tử ký số · 2023-11 = 91 %',
    'chính phủ số · tỷ lệ văn bản điện tử ký số [ministries] · 2023-11 = 96 %',
    'chính phủ số · tỷ lệ văn bản điện tử ký số [provinces] · 2023-11 = 88 %',
    'chính phủ số · tỷ lệ văn bản điện tử ký số · 2023 | mục tiêu 95 %',
    'chính phủ số · tỷ lệ văn bản điện tử ký số · 2023-11 | Δ +2 điểm % 2022-11',
  ],
  [
    'Về chuyển đổi số: Tỷ lệ cơ quan có cổng dữ liệu là 65%; khối bộ và khối tỉnh lần lượt đạt 72% và 61%.',
    'chính phủ số · ty-le-co-quan-cong-du-lieu · 2023-11 = 65 %',
    'chính phủ số · ty-le-co-quan-cong-du-lieu [ministries] · 2023-11 = 72 %',
    'chính phủ số · ty-le-co-quan-cong-du-lieu [provinces] · 2023-11 = 61 %',
  ],
  [
    'Về bưu chính: Mạng lưới có 9.400 điểm phục vụ (trong đó 2.150 bưu cục).',
    'bưu chính · điểm phục vụ bưu chính · 2023-11 = 9400 điểm phục vụ',
    'bưu chính · bưu cục · 2023-11 = 2150 bưu cục',
  ],
  [
    'Tháng 11, Cục đã chặn 640 website vi phạm, trong đó 215 website lừa đảo.',
    'ATTT · website lừa đảo bị chặn · 2023-11 = 640 website',
    'ATTT · website lừa đảo bị chặn [website-lua-dao] · 2023-11 = 215 website',
  ],
  [
    'Cả nước có 71.200 tổ công nghệ số cộng đồng, 352.000 thành viên.',
    'chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 71200 tổ công nghệ số cộng đồng',
    'chính phủ số · thành viên tổ công nghệ số cộng đồng · 2023-11 = 352000 thành viên',
  ],
  [
    'Về viễn thông: Tỷ lệ hộ có cáp quang 91%; nông thôn thấp hơn, chỉ 78%.',
    'viễn thông · hộ gia đình có cáp quang · 2023-11 = 91 %',
    'viễn thông · hộ gia đình có cáp quang [rural] · 2023-11 = 78 %',
  ],
  [
    'Có 880 sự cố, trong đó Deface 300; 580 sự cố còn lại là mã độc.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 880 sự cố',
    'ATTT · tấn công Deface · 2023-11 = 300 sự cố',
    'ATTT · tấn công Malware · 2023-11 = 580 sự cố',
  ],
];

export const PENDING: readonly CorpusLine[] = [
  [
    'Tháng 11/2023, Facebook đã gỡ 400 bài viết, khóa 12 tài khoản, xóa 3 group.',
    'báo chí · bài viết Facebook gỡ · 2023-11 = 400 bài viết',
    'báo chí · tài khoản Facebook gỡ · 2023-11 = 12 tài khoản',
    'báo chí · nhóm Facebook gỡ · 2023-11 = 3 group',
  ],
];

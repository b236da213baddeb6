import type { CorpusLine } from './line';

/** One statistic in many wordings, and wordings close to each other that are different statistics. */
export const LINES: readonly CorpusLine[] = [
  // Mobile broadband.
  [
    'Thuê bao băng rộng di động đạt 86 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao',
  ],
  [
    'Cả nước có 86 triệu thuê bao BRDĐ.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao',
  ],
  [
    'Số lượng thuê bao internet di động là 86 triệu.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao',
  ],
  [
    'Di động băng thông rộng có 86 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao',
  ],
  // The budget.
  [
    'Tháng 11/2023, toàn ngành nộp NSNN 8.100 tỷ đồng.',
    'toàn ngành · nộp ngân sách · 2023-11 = 8100 tỷ đồng',
  ],
  [
    'Toàn ngành đóng góp vào ngân sách 8.100 tỷ đồng trong tháng 11/2023.',
    'toàn ngành · nộp ngân sách · 2023-11 = 8100 tỷ đồng',
  ],
  [
    'Năm 2022, đóng góp của toàn ngành vào GDP đạt 887.000 tỷ đồng.',
    'toàn ngành · đóng góp vào GDP · 2022 = 887000 tỷ đồng',
  ],
  // Postal items.
  [
    'Tháng 11/2023, sản lượng thư, bưu kiện đạt 206 triệu bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 206 triệu bưu gửi',
  ],
  // Certificates: issued and active are two statistics.
  [
    'Số chứng thư số đang hoạt động là 2.150.000 chứng thư số.',
    'ATTT · chứng thư số công cộng đang hoạt động · 2023-11 = 2.15 triệu chứng thư số',
  ],
  [
    'Tổng số chứng thư số chuyên dùng Chính phủ đã cấp là 612.000 chứng thư số.',
    'ATTT · chứng thư số chuyên dùng Chính phủ đã cấp · 2023-11 = 612000 chứng thư số',
  ],
  // Subscribers are not their density, nor smartphones all phones.
  [
    'Mật độ thuê bao băng rộng cố định đạt 22,5 thuê bao/100 dân.',
    'viễn thông · thuê bao băng rộng cố định/100 dân · 2023-11 = 22.5 thuê bao/100 dân',
  ],
  [
    'Thuê bao điện thoại di động sử dụng smartphone đạt 101 triệu thuê bao.',
    'viễn thông · thuê bao điện thoại thông minh · 2023-11 = 101 triệu thuê bao',
  ],
  [
    'Thuê bao điện thoại phổ thông còn 23 triệu thuê bao.',
    'viễn thông · thuê bao điện thoại phổ thông · 2023-11 = 23 triệu thuê bao',
  ],
  ['Số thuê bao 5G đạt 3,1 triệu thuê bao.', 'viễn thông · thuê bao 5G · 2023-11 = 3.1 triệu thuê bao'],
  // Exports.
  [
    'Kim ngạch xuất khẩu điện tử, máy tính và linh kiện tháng 11/2023 đạt 5,1 tỷ USD.',
    'CN ICT · xuất khẩu điện tử, máy tính, linh kiện · 2023-11 = 5.1 tỷ USD',
  ],
  [
    'Tỷ lệ giá trị Việt Nam trong doanh thu công nghiệp ICT đạt 28,1%.',
    'CN ICT · tỷ lệ giá trị Việt Nam · 2023-11 = 28.1 %',
  ],
  // Platforms and takedowns.
  [
    'Google đã gỡ 240 video trong tháng 11/2023, đạt tỷ lệ 91%.',
    'báo chí · video Google gỡ · 2023-11 = 240 video',
    'báo chí · tỷ lệ Google đáp ứng · 2023-11 = 91 %',
  ],
  [
    'Tháng 11/2023, TikTok đã chặn, gỡ bỏ 325 nội dung vi phạm.',
    'báo chí · nội dung TikTok gỡ · 2023-11 = 325 nội dung',
  ],
  // Enterprises.
  [
    'Số lượng DN công nghệ số đang hoạt động là 45.500 DN.',
    'CN ICT · doanh nghiệp công nghệ số đang hoạt động · 2023-11 = 45500 doanh nghiệp',
  ],
  ['Mạng 5G đã phủ sóng tới 26,5% dân số.', 'viễn thông · tỷ lệ dân số phủ sóng 5G · 2023-11 = 26.5 %'],
  [
    'Tỷ lệ thanh toán không dùng tiền mặt đạt 52,4%.',
    'kinh tế số · thanh toán không dùng tiền mặt · 2023-11 = 52.4 %',
  ],
  [
    'Cả nước có 5,9 triệu tài khoản Mobile Money.',
    'kinh tế số · tài khoản Mobile Money · 2023-11 = 5.9 triệu tài khoản',
  ],
  [
    'Tỷ lệ văn bản điện tử được ký số đạt 95,6%.',
    'chính phủ số · tỷ lệ văn bản điện tử ký số · 2023-11 = 95.6 %',
  ],
  [
    'Tháng 11/2023 có 410.000 lượt truy cập nền tảng học trực tuyến mở đại trà.',
    'chính phủ số · lượt truy cập nền tảng học trực tuyến · 2023-11 = 410000 lượt truy cập',
  ],
  [
    'Doanh thu thương mại điện tử năm 2022 đạt 16,4 tỷ USD.',
    'kinh tế số · doanh thu thương mại điện tử · 2022 = 16.4 tỷ USD',
  ],
  [
    'Tháng 11/2023 ghi nhận 385.000 địa chỉ IP nằm trong mạng botnet.',
    'ATTT · địa chỉ IP trong mạng botnet · 2023-11 = 385000 địa chỉ IP',
  ],
  [
    'Thuê bao 2G only còn 15,8 triệu thuê bao.',
    'viễn thông · thuê bao chỉ dùng 2G · 2023-11 = 15.8 triệu thuê bao',
  ],
  [
    'Trong tháng 11/2023, nhà mạng chặn 6,2 triệu tin nhắn rác và 180.000 cuộc gọi rác.',
    'viễn thông · tin nhắn rác · 2023-11 = 6.2 triệu tin nhắn',
    'viễn thông · cuộc gọi rác · 2023-11 = 180000 cuộc gọi',
  ],
  // Enterprises report of themselves: theirs is no figure of the sector.
  [
    'Với VNPT, lợi nhuận quý III/2023 đạt 1.900 tỷ đồng; doanh thu toàn tập đoàn 14.200 tỷ đồng.',
    'viễn thông · lợi nhuận [vnpt] · 2023-Q3 = 1900 tỷ đồng',
    'viễn thông · doanh thu viễn thông [vnpt] · 2023-Q3 = 14200 tỷ đồng',
  ],
  // What is earned is revenue.
  [
    'Tháng 11/2023, các doanh nghiệp bưu chính thu về 5.900 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5900 tỷ đồng',
  ],
  [
    'Năm 2022, doanh thu ngành in đạt 91.500 tỷ đồng, lợi nhuận đạt 7.300 tỷ đồng.',
    'xuất bản · doanh thu in · 2022 = 91500 tỷ đồng',
    'xuất bản · lợi nhuận in · 2022 = 7300 tỷ đồng',
  ],
  [
    'Năm 2022, Việt Nam xếp thứ 46/170 về chỉ số phát triển bưu chính (2IPD).',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2022 | hạng 46/170',
  ],
  [
    'Cả nước có 36.400 trạm BTS 5G; số trạm 4G là 121.000 trạm.',
    'viễn thông · trạm 5G · 2023-11 = 36400 trạm BTS',
    'viễn thông · trạm 4G · 2023-11 = 121000 trạm',
  ],
  [
    'Thuê bao băng rộng cố định đạt 22,6 triệu thuê bao, tương ứng 22,5 thuê bao/100 dân, tăng 4,1% so với cùng kỳ.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.6 triệu thuê bao | +4.1 % 2022-11',
    'viễn thông · thuê bao băng rộng cố định/100 dân · 2023-11 = 22.5 thuê bao/100 dân',
  ],
  [
    'Tháng 11/2023 có 8,4 triệu văn bản điện tử được gửi, nhận qua Trục liên thông văn bản quốc gia.',
    'chính phủ số · văn bản điện tử gửi, nhận · 2023-11 = 8.4 triệu văn bản',
  ],
  // The density of what was just counted.
  [
    'Thuê bao băng rộng cố định đạt 22,5 triệu thuê bao, mật độ 22,4 thuê bao/100 dân.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.5 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định/100 dân · 2023-11 = 22.4 thuê bao/100 dân',
  ],
  // An unknown noun with a known quality does not go on about the head before it.
  [
    'Về lĩnh vực công nghiệp ICT: Số doanh nghiệp công nghệ số đạt 1.200 doanh nghiệp. Số phòng đo kiểm vi mạch đạt 2 nghìn phòng.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 1200 doanh nghiệp',
    'CN ICT · phong-do-kiem-vi-mach · 2023-11 = 2000 phòng',
  ],
  [
    'Kim ngạch xuất khẩu điện thoại và linh kiện tháng 11/2023 đạt 4,4 tỷ USD.',
    'CN ICT · xuất khẩu điện thoại và linh kiện · 2023-11 = 4.4 tỷ USD',
  ],
  ['Số trạm 5G là 1.200 trạm.', 'viễn thông · trạm 5G · 2023-11 = 1200 trạm'],
  // Components are of telephones as of computers.
  [
    'Nhập khẩu điện thoại và linh kiện tháng 11/2023 đạt 0,7 tỷ USD; máy vi tính, sản phẩm điện tử và linh kiện 7,9 tỷ USD.',
    'CN ICT · nhập khẩu điện thoại và linh kiện · 2023-11 = 0.7 tỷ USD',
    'CN ICT · nhập khẩu điện tử, máy tính, linh kiện · 2023-11 = 7.9 tỷ USD',
  ],
  // "Sản lượng" alone is of postal items only where they are spoken of.
  [
    'Về lĩnh vực bưu chính: Sản lượng ước 187 triệu, trong đó bưu gửi TMĐT 96 triệu.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 187 triệu bưu gửi (ước)',
    'bưu chính · bưu gửi thương mại điện tử · 2023-11 = 96 triệu bưu gửi',
  ],
  ['Sản lượng xi măng đạt 7 triệu tấn.', 'chưa đọc 7'],
  // A statistic of two counted things.
  [
    'Toàn tỉnh có 640 tổ công nghệ số cộng đồng với 4.480 thành viên.',
    'chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 640 tổ công nghệ số cộng đồng',
    'chính phủ số · thành viên tổ công nghệ số cộng đồng · 2023-11 = 4480 thành viên',
  ],
  // Those who meet a condition are a part of all.
  [
    'Cả nước có 58 nhà xuất bản, 7 nhà xuất bản thu trên 90 tỷ đồng.',
    'xuất bản · nhà xuất bản · 2023-11 = 58 nhà xuất bản',
    'xuất bản · nhà xuất bản [thu-tren-90-ty] · 2023-11 = 7 nhà xuất bản',
    'chưa đọc 90',
  ],
  // What was counted once more, as a share of all who could be.
  [
    'Số người sử dụng Internet ước 78 triệu người, tương đương 77,5% dân số.',
    'viễn thông · người sử dụng Internet · 2023-11 = 78 triệu người (ước)',
    'viễn thông · tỷ lệ người sử dụng Internet · 2023-11 = 77.5 %',
  ],
  [
    'Toàn tỉnh đã cấp 96.000 chữ ký số cá nhân, chiếm 12,4% dân số trưởng thành.',
    'ATTT · chứng thư số cá nhân · 2023-11 = 96000 chữ ký số',
    'xã hội số · người trưởng thành có chữ ký số · 2023-11 = 12.4 %',
  ],
  // The enterprise spoken of last.
  [
    'Năm 2022, VNPost đạt doanh thu 27.400 tỷ đồng. Tổng công ty nộp ngân sách 1.150 tỷ đồng.',
    'bưu chính · doanh thu bưu chính [vnpost] · 2022 = 27400 tỷ đồng',
    'bưu chính · nộp ngân sách [vnpost] · 2022 = 1150 tỷ đồng',
  ],
  [
    'Tỷ lệ IPv6 trên mạng của VNPT và Viettel lần lượt là 58,2% và 61,4%.',
    'viễn thông · tỷ lệ sử dụng IPv6 [vnpt] · 2023-11 = 58.2 %',
    'viễn thông · tỷ lệ sử dụng IPv6 [viettel] · 2023-11 = 61.4 %',
  ],
  // The index that was ranked has the points.
  [
    'Chỉ số EGDI năm 2022: Việt Nam đứng thứ 86/193 với 0,6787 điểm.',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 = 0.6787 điểm | hạng 86/193',
  ],
  // Names given, taken back and kept are three statistics.
  [
    'Đăng ký mới 12.400 tên miền ".vn"; tên miền ".vn" bị thu hồi: 8.150 tên miền.',
    'viễn thông · tên miền .vn phát triển mới · 2023-11 = 12400 tên miền',
    'viễn thông · tên miền .vn bị thu hồi · 2023-11 = 8150 tên miền',
  ],
  // Abbreviations and groups of goods.
  [
    'KNXK điện thoại 4,2 tỷ USD, KN NK sản phẩm điện tử và linh kiện 7,1 tỷ USD.',
    'CN ICT · xuất khẩu điện thoại và linh kiện · 2023-11 = 4.2 tỷ USD',
    'CN ICT · nhập khẩu điện tử, máy tính, linh kiện · 2023-11 = 7.1 tỷ USD',
  ],
  [
    'Chỉ số giá nhóm bưu chính, viễn thông tháng 11/2023 giảm 0,12% so với tháng trước.',
    'viễn thông · chỉ số giá bưu chính, viễn thông · 2023-11 | -0.12 % 2023-10',
  ],
  [
    'Về lĩnh vực bưu chính: Tỷ lệ phát đúng hạn đạt 95,8%.',
    'bưu chính · tỷ lệ phát đúng hạn · 2023-11 = 95.8 %',
  ],
  [
    'Thuê bao 5G có phát sinh lưu lượng 6,4 triệu, tăng 31% so với cùng kỳ.',
    'viễn thông · thuê bao 5G · 2023-11 = 6.4 triệu thuê bao | +31 % 2022-11',
  ],
  [
    'Trong tháng tiếp nhận 9.870 đơn đăng ký xác lập quyền sở hữu công nghiệp, tăng 7%; cấp 3.260 văn bằng bảo hộ.',
    'toàn ngành · đơn đăng ký sở hữu công nghiệp · 2023-11 = 9870 đơn | +7 % 2022-11',
    'toàn ngành · văn bằng bảo hộ · 2023-11 = 3260 văn bằng',
  ],
  [
    'Tiếp nhận 2.340 hồ sơ nộp qua mạng, tăng 15% so với tháng 10.',
    'chính phủ số · hồ sơ nộp trực tuyến · 2023-11 = 2340 hồ sơ | +15 % 2023-10',
  ],
];

export const PENDING: readonly CorpusLine[] = [
  [
    'Cổng dịch vụ công cung cấp 640 DVC mức độ 3 và 980 DVC mức độ 4.',
    'chính phủ số · DVC trực tuyến mức độ 3 · 2023-11 = 640 DVC',
    'chính phủ số · DVC trực tuyến mức độ 4 · 2023-11 = 980 DVC',
  ],
  [
    'Đã đưa 1.250 hộ sản xuất nông nghiệp lên sàn TMĐT.',
    'bưu chính · hộ nông dân lên sàn TMĐT · 2023-11 = 1250 hộ sản xuất nông nghiệp',
  ],
  // Revenue from abroad is not all revenue.
  [
    'Năm 2022, doanh thu viễn thông từ thị trường nước ngoài đạt 2,8 tỷ USD.',
    'viễn thông · doanh-thu-vien-thong-tu-thi-truong-nuoc-ngoai-value · 2022 = 2.8 tỷ USD',
  ],
  [
    'Năm 2022, ngành xuất bản có 4.200 đầu xuất bản phẩm điện tử.',
    'xuất bản · đầu xuất bản phẩm điện tử · 2022 = 4200 đầu xuất bản phẩm',
  ],
];

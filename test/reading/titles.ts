/** Text, the period it reports on, its date: titles, datelines and leads of many kinds. */
export const TITLES: readonly (readonly [text: string, period: string, date?: string])[] = [
  [
    'SỐ LIỆU NGÀNH BƯU CHÍNH THÁNG 5/2018\n(Trích Báo cáo số 88/BC-BTTTT, giao ban ngày 04/6/2018)\nI. BƯU CHÍNH\n- Doanh thu: 2.010 tỷ đồng (T4/2018: 1.950 tỷ); so với T4/2018: +3%; so với T5/2017: +20%.\n- Sản lượng: 41 triệu bưu gửi (T4/2018: 40 triệu).\n- Chuyển phát (T4/2018): 5 triệu.',
    '2018-05',
    '2018-06-04',
  ],
  [
    'Doanh thu ngành in năm 2021: 88.000 tỷ đồng\n15:45 05/01/2022\n(Báo A) - Toàn ngành in năm qua thu 88.000 tỷ đồng, tăng 4% so với năm 2020.\nNăm 2022, Cục sẽ tổ chức hội thảo.',
    '2021',
    '2022-01-05',
  ],
  [
    'Doanh thu viễn thông nhích lên\nTTO - Sáng 12-1, tại Hà Nội, Cục Viễn thông triển khai công tác năm 2025. Báo cáo tại hội nghị có các con số của năm 2024:\n* Cả nước có 120 triệu thuê bao di động, tăng 2%.',
    '2024',
    '2025-01-12',
  ],
  [
    'Báo cáo tình hình bưu chính, viễn thông tháng Năm và 5 tháng đầu năm 2014\nDoanh thu 5 tháng đạt 3 tỷ đồng.',
    '2014-01-01/P5M',
  ],
  [
    'Báo cáo kết quả công tác tháng 3 và quý I/2022; phương hướng nhiệm vụ quý II/2022\nDoanh thu bưu chính đạt 3.100 tỷ đồng.',
    '2022-Q1',
  ],
  [
    'Báo cáo kết quả công tác quý I, nhiệm vụ trọng tâm quý II năm 2022\nDoanh thu bưu chính đạt 3.100 tỷ đồng.',
    '2022-Q1',
  ],
  ['Tình hình phát triển viễn thông tháng 12 và năm 2013\nCả nước có 120 triệu thuê bao.', '2013'],
  [
    'Tình hình kinh tế - xã hội quý III và 9 tháng năm 2020\nBưu chính đạt doanh thu 900 tỷ đồng.',
    '2020-01-01/P9M',
  ],
  [
    'KINH TẾ - XÃ HỘI THÁNG MƯỜI VÀ MƯỜI THÁNG NĂM 2012\nHà Nội, ngày 26 tháng 10 năm 2012\nDoanh thu viễn thông 10 tháng đạt 150 nghìn tỷ đồng, tăng 8% so với cùng kỳ năm 2011.',
    '2012-01-01/P10M',
    '2012-10-26',
  ],
  [
    'Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2016\nNgày 8/7/2016, tại Hà Nội, hội nghị đã diễn ra.\nDoanh thu toàn ngành đạt 900.000 tỷ đồng.',
    '2016-S1',
    '2016-07-08',
  ],
  [
    'Tổng kết năm 2018 và triển khai nhiệm vụ năm 2019\nDoanh thu toàn ngành đạt 2,4 triệu tỷ đồng, tăng 9% so với năm 2017.',
    '2018',
  ],
  [
    'Bộ TT&TT triển khai nhiệm vụ năm 2020\n(MIC) - Sáng ngày 28/12/2019, Bộ tổ chức hội nghị tổng kết năm 2019, triển khai nhiệm vụ năm 2020.\nDoanh thu toàn ngành đạt 3 triệu tỷ đồng, tăng 9% so với 2018.',
    '2019',
    '2019-12-28',
  ],
  [
    'Họp báo thường kỳ Bộ TT&TT tháng 4/2024\nNgày 6/5/2024, tại trụ sở Bộ.\nDoanh thu bưu chính tháng 4 đạt 5.900 tỷ đồng, tăng so với tháng 3/2024.',
    '2024-04',
    '2024-05-06',
  ],
  [
    'Bưu chính quý II: doanh thu tăng 12%\n10/07/2019 08:15\nTheo Bộ TT&TT, doanh thu bưu chính quý II/2019 đạt 7.000 tỷ đồng, so với quý I/2019 tăng 4%, so với quý II/2018 tăng 12%.',
    '2019-Q2',
    '2019-07-10',
  ],
  [
    'Thị trường viễn thông cuối năm sôi động\n(VnExpress) Thứ Ba, 8/11/2016 | 09:12\nBáo cáo của Cục Viễn thông cho thấy tháng 10 vừa qua cả nước có 128 triệu thuê bao di động, giảm 1% so với tháng 9.',
    '2016-10',
    '2016-11-08',
  ],
  [
    'Xuất khẩu điện thoại 11 tháng đạt 50 tỷ USD\nThứ sáu, 14/12/2018\nTheo Tổng cục Hải quan, 11 tháng năm 2018, xuất khẩu điện thoại đạt 50 tỷ USD, tăng 12% so với cùng kỳ năm 2017.',
    '2018-01-01/P11M',
    '2018-12-14',
  ],
  [
    'SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nTỈNH BẮC GIANG\nSố: 155/BC-STTTT\nBắc Giang, ngày 18 tháng 6 năm 2018\nBÁO CÁO\nKết quả công tác 6 tháng đầu năm; nhiệm vụ trọng tâm 6 tháng cuối năm 2018\nI. KẾT QUẢ\n1. Bưu chính\nDoanh thu đạt 92 tỷ đồng.',
    '2018-S1',
    '2018-06-18',
  ],
  [
    'UBND HUYỆN\nSố: 22/BC-UBND\nngày 5 tháng 12 năm 2020\nBÁO CÁO\nTình hình thực hiện nhiệm vụ năm 2020 và phương hướng, nhiệm vụ năm 2021\nDoanh thu bưu chính đạt 12 tỷ đồng, so với năm 2019 tăng 8%.',
    '2020',
    '2020-12-05',
  ],
  [
    'Số liệu thống kê lĩnh vực viễn thông (tính đến tháng 9/2022)\nSố thuê bao di động: 126 triệu (tháng 8/2022: 125 triệu).',
    '2022-09',
  ],
  [
    'Thống kê tên miền .vn tính đến 31/10/2021\nTổng số tên miền đang duy trì: 545.000 tên miền, tăng 1,2% so với tháng 9/2021.',
    '2021-10',
  ],
  [
    'Tình hình an toàn thông tin tuần 32 (từ 05/8 đến 11/8/2024)\nGhi nhận 310 cuộc tấn công.',
    '2024-08-05/P7D',
  ],
  [
    'Điểm tin công nghệ số ngày 20/11/2023\nDoanh thu công nghiệp ICT 10 tháng đạt 118 tỷ USD.',
    '2023-01-01/P10M',
    '2023-11-20',
  ],
  [
    'Ngành bưu chính 2022: Tăng trưởng hai con số\n20/12/2022\nDoanh thu bưu chính ước đạt 54.000 tỷ đồng, tăng 24% so với năm 2021.',
    '2022',
    '2022-12-20',
  ],
  [
    'Nhìn lại ngành TT&TT năm 2017\nDoanh thu 2 triệu tỷ đồng. Sang năm 2018, ngành phấn đấu tăng 10%. Năm 2018 cũng là năm bản lề. Trong năm 2018, Bộ sẽ ban hành thông tư.',
    '2017',
  ],
  [
    'Bộ TT&TT công bố số liệu tháng 1/2024\nHà Nội, 5/2/2024\nDoanh thu bưu chính đạt 5.500 tỷ đồng, tăng 12% so với tháng 1/2023, giảm 8% so với tháng 12/2023.',
    '2024-01',
    '2024-02-05',
  ],
  [
    'Phát biểu tại hội nghị sơ kết 6 tháng đầu năm 2023\nDoanh thu toàn ngành 6 tháng đạt 1,7 triệu tỷ đồng. Đến năm 2025, kinh tế số đạt 20% GDP. Năm 2025 là năm cuối. Năm 2025 phải hoàn thành.',
    '2023-S1',
  ],
  [
    'Theo báo cáo của Bộ TT&TT, doanh thu lĩnh vực bưu chính tháng 8/2023 ước đạt 4.900 tỷ đồng, tăng 12,6% so với tháng 8/2022; lũy kế 8 tháng năm 2023 đạt 37.000 tỷ đồng, tăng 10% so với 8 tháng năm 2022.',
    '2023-08',
  ],
  [
    'Viễn thông giữ nhịp\n(Chinhphu.vn) - Lũy kế 9 tháng năm 2023, doanh thu dịch vụ viễn thông đạt 104.000 tỷ đồng, tăng 1% so với cùng kỳ.\nThuê bao di động đạt 126 triệu, tăng 1% so với tháng 8/2023.',
    '2023-01-01/P9M',
  ],
  [
    'THÔNG CÁO BÁO CHÍ\nTình hình kinh tế - xã hội quý I năm 2021\nHà Nội, 29/3/2021\nDoanh thu viễn thông quý I/2021 ước đạt 80 nghìn tỷ đồng, tăng 2% so với quý I/2020.',
    '2021-Q1',
    '2021-03-29',
  ],
  [
    'Kết quả ngành TT&TT tháng 2 và 2 tháng đầu năm 2023\nDoanh thu bưu chính đạt 4.000 tỷ đồng.',
    '2023-01-01/P2M',
  ],
  [
    'Báo cáo tháng 7 của Cục Bưu chính\nHà Nội, ngày 03/8/2021\nDoanh thu đạt 2.900 tỷ đồng, so với tháng 6 tăng 2%.',
    '2021-07',
    '2021-08-03',
  ],
  [
    'Báo cáo tháng 12 của Cục Bưu chính\nHà Nội, ngày 04/01/2022\nDoanh thu đạt 2.900 tỷ đồng, so với tháng 11 tăng 2%.',
    '2021-12',
    '2022-01-04',
  ],
  [
    'Năm 2015: Doanh thu công nghiệp CNTT vượt 50 tỷ USD\n(ICTnews) - Theo Sách trắng CNTT-TT 2016, doanh thu công nghiệp CNTT năm 2015 đạt 50 tỷ USD, tăng 18% so với năm 2014.',
    '2015',
  ],
  [
    'Trang chủ > Tin tức > Số liệu\n09/10/2020 14:20\nIn bài viết | Gửi email\nKết quả hoạt động của ngành TT&TT trong quý III/2020 và kế hoạch công tác quý IV/2020\nDoanh thu bưu chính đạt 8.000 tỷ đồng.',
    '2020-Q3',
    '2020-10-09',
  ],
  [
    'Kinh tế số chiếm 12% GDP\nPhát biểu ngày 10/10/2022, lãnh đạo Bộ cho biết tỷ trọng kinh tế số trong GDP 9 tháng năm 2022 ước đạt 13,5%, năm 2021 là 11,9%, năm 2020 là 8,5%.',
    '2022-01-01/P9M',
    '2022-10-10',
  ],
  [
    'Giao ban quản lý nhà nước quý IV/2022: doanh thu cả năm tăng 7%\nNgày 5/1/2023, Bộ tổ chức giao ban quý IV/2022.\nDoanh thu toàn ngành quý IV/2022 đạt 900.000 tỷ đồng.',
    '2022-Q4',
    '2023-01-05',
  ],
  [
    'Subject: Fwd: Số liệu tháng 9 gửi báo chí\nDate: Thu, 6 Oct 2022 10:12:00\nKính gửi anh/chị, số liệu tháng 9/2022 như sau:\nDoanh thu bưu chính đạt 4.300 tỷ đồng.',
    '2022-09',
  ],
  [
    '10 SỰ KIỆN ICT TIÊU BIỂU NĂM 2019\nDoanh thu công nghiệp ICT đạt 112 tỷ USD, tăng 9,8% so với năm 2018.',
    '2019',
  ],
  [
    'KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2021-2025\nNgày 12/11/2024\nĐến nay, tỷ lệ dịch vụ công trực tuyến toàn trình đạt 55%.',
    '2024-11',
    '2024-11-12',
  ],
  [
    'Thông tin về tình hình hoạt động báo chí năm 2020\nSáng 31/12, Hội nghị báo chí toàn quốc tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021 diễn ra.\nCả nước có 779 cơ quan báo chí.',
    '2020',
    '2020-12-31',
  ],
  [
    '6 tháng đầu năm 2022, doanh thu bưu chính tăng mạnh\nTheo Bộ TT&TT, tháng 6/2022, doanh thu bưu chính đạt 4.700 tỷ đồng. Tháng 6/2022, sản lượng đạt 150 triệu bưu gửi. Trong tháng 6/2022, lao động đạt 90.000 người.',
    '2022-S1',
  ],
  [
    'BỘ TÀI CHÍNH\nSỐ LIỆU XUẤT NHẬP KHẨU ĐIỆN TỬ KỲ 2 THÁNG 6/2017\nTrị giá xuất khẩu điện thoại đạt 1,9 tỷ USD, tăng 4% so với kỳ 1 tháng 6/2017.',
    '2017-06-16/P15D',
  ],
  [
    'CỤC THỐNG KÊ TỈNH LÂM ĐỒNG\nSố: 610/BC-CTK\nLâm Đồng, ngày 25 tháng 9 năm 2019\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 9, quý III và 9 tháng năm 2019\nDoanh thu viễn thông đạt 1.400 tỷ đồng.',
    '2019-01-01/P9M',
    '2019-09-25',
  ],
  [
    'Viettel lãi 40.000 tỷ đồng trong năm 2021\nThứ Hai, 10/1/2022 09:00\nSáng 10/1, tập đoàn tổ chức hội nghị tổng kết năm 2021, triển khai nhiệm vụ năm 2022.\nDoanh thu hợp nhất đạt 274.000 tỷ đồng.',
    '2021',
    '2022-01-10',
  ],
  [
    'Giao ban tháng 5: An toàn thông tin khởi sắc\n(Báo Ninh Thuận) - Ngày 2/6/2022, Sở TT&TT giao ban công tác tháng 5, triển khai nhiệm vụ tháng 6.\nTrong tháng, ghi nhận 12 sự cố.',
    '2022-05',
    '2022-06-02',
  ],
  [
    'Bản tin Viễn thông số 15 - tháng 4/2016\nThuê bao băng rộng cố định: 8,4 triệu (tháng 3/2016: 8,3 triệu; tháng 4/2015: 7,1 triệu).',
    '2016-04',
  ],
  [
    'BÁO CÁO NHANH\nCông tác tuần 45/2023\n(Từ ngày 03/11/2023 đến ngày 09/11/2023)\nGhi nhận 220 cuộc tấn công mạng.',
    '2023-11-03/P7D',
  ],
  [
    'Ngành Thông tin và Truyền thông thành phố 6 tháng đầu năm: Nhiều chỉ tiêu vượt kế hoạch\n5-7-2021 16:20\nDoanh thu bưu chính 6 tháng đạt 400 tỷ đồng, tăng 9% so với cùng kỳ năm 2020.',
    '2021-S1',
    '2021-07-05',
  ],
  [
    'Thị phần viễn thông: cuộc đua 5G\nBài viết phân tích. Tính đến hết tháng 8-2024, cả nước có 95 triệu thuê bao băng rộng di động, tăng 9% so với cùng kỳ năm trước.',
    '2024-08',
  ],
  [
    'THÔNG BÁO\nKết luận của Bộ trưởng tại Hội nghị giao ban quản lý nhà nước tháng 7/2022\nNgày 02/8/2022, Bộ trưởng chủ trì hội nghị. \nDoanh thu toàn ngành ước đạt 400.000 tỷ đồng.',
    '2022-07',
    '2022-08-02',
  ],
  [
    'Tăng trưởng bưu chính đạt mức cao nhất 5 năm\nHÀ NỘI, 18/10 - Quý III vừa qua, doanh thu bưu chính đạt 12.000 tỷ đồng, tăng 15% so với quý III/2021.',
    '2022-Q3',
  ],
  [
    'Phụ lục 1: Kết quả thực hiện một số chỉ tiêu chủ yếu năm 2022 và dự kiến năm 2023\nDoanh thu bưu chính: 54.000 tỷ đồng.',
    '2022',
  ],
  [
    'Kết quả thực hiện kế hoạch 5 năm 2016-2020 và kế hoạch năm 2021\nHà Nội, ngày 10/12/2020\nDoanh thu toàn ngành năm 2020 đạt 3,2 triệu tỷ đồng.',
    '2020',
    '2020-12-10',
  ],
  ['BÁO CÁO TÌNH HÌNH PHÁT TRIỂN THUÊ BAO ĐẾN 30/6/2015\nThuê bao cố định: 6,1 triệu thuê bao.', '2015-06'],
  [
    'Doanh thu quảng cáo trên báo điện tử năm qua tăng mạnh\nNgày 20/1/2020 - Cục Báo chí cho biết năm 2019 doanh thu quảng cáo báo điện tử đạt 3.000 tỷ đồng, tăng 10% so với năm 2018. Năm 2020 dự kiến đạt 3.300 tỷ đồng.',
    '2019',
    '2020-01-20',
  ],
  [
    'Chỉ số phát triển viễn thông\nTháng 2/2025, doanh thu dịch vụ viễn thông đạt 11.800 tỷ đồng; lũy kế 2 tháng đạt 23.900 tỷ đồng.\nTháng 2/2025, thuê bao đạt 120 triệu.',
    '2025-02',
  ],
  [
    'Số liệu phát triển chứng thư số công cộng Quý 4/2023\nSố chứng thư số đang hoạt động: 2,1 triệu.\nSo với Quý 3/2023 tăng 3%.',
    '2023-Q4',
  ],
  [
    'Họp báo quý I: Bộ Khoa học và Công nghệ thông tin nhiều số liệu\nChiều 10/4/2025, họp báo thường kỳ quý I/2025 diễn ra.\nDoanh thu công nghiệp công nghệ số quý I đạt 40 tỷ USD.',
    '2025-Q1',
    '2025-04-10',
  ],
  [
    'Ước thực hiện năm 2019 của lĩnh vực in\nTổng doanh thu ước 90.000 tỷ đồng (năm 2018: 87.000 tỷ đồng). Năm 2018, lợi nhuận đạt 5.000 tỷ đồng. Năm 2018 có 1.900 cơ sở.',
    '2019',
  ],
  [
    'CHUYÊN ĐỀ: 20 NĂM INTERNET VIỆT NAM (1997-2017)\nNgày 22/11/2017\nHiện có 52 triệu người dùng Internet.',
    '2017-11',
    '2017-11-22',
  ],
  [
    'Kinh tế số Việt Nam qua những con số\nThứ Tư, 03/07/2024\nTheo Bộ TT&TT, đến hết quý II/2024, tỷ trọng kinh tế số trong GDP ước đạt 18,3%. Năm 2023 tỷ lệ này là 16,5%; năm 2022 là 14,3%; năm 2021 là 11,9%.',
    '2024-Q2',
    '2024-07-03',
  ],
  [
    'Bưu điện tỉnh Thái Bình: Doanh thu 11 tháng đạt 250 tỷ đồng\n(12/12/2017)\nTrong 11 tháng năm 2017, doanh thu đạt 250 tỷ đồng, bằng 92% kế hoạch năm 2017.',
    '2017-01-01/P11M',
    '2017-12-12',
  ],
  [
    'Tình hình tấn công mạng tại Việt Nam trong tháng vừa qua\nThứ Ba, 06/09/2022\nTrong tháng 8, ghi nhận 1.100 cuộc tấn công, giảm 12% so với tháng 7 và tăng 10% so với tháng 8/2021.',
    '2022-08',
    '2022-09-06',
  ],
  [
    'Chương trình làm việc tháng 9/2021\nBáo cáo kết quả công tác tháng 8/2021\nDoanh thu bưu chính đạt 2.900 tỷ đồng.',
    '2021-08',
  ],
];

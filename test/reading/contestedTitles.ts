/** Titles whose lines pull in different directions: the period that the text reports on. */
export const CONTESTED: readonly (readonly [text: string, period: string])[] = [
  [
    'Bản tin ICT số 8/2019\nKết quả hoạt động tháng 7/2019 và nhiệm vụ trọng tâm tháng 8/2019\nDoanh thu bưu chính đạt 2.300 tỷ đồng.',
    '2019-07',
  ],
  ['BẢN TIN THÁNG 8/2019\n(Số liệu tháng 7/2019)\nDoanh thu bưu chính đạt 2.300 tỷ đồng.', '2019-07'],
  [
    'BÁO CÁO\nTình hình thực hiện nhiệm vụ 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2021\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2021-S1',
  ],
  [
    'Số: 215/BC-STTTT\nHà Tĩnh, ngày 22 tháng 9 năm 2021\nBÁO CÁO\nKết quả thực hiện nhiệm vụ 9 tháng đầu năm, nhiệm vụ trọng tâm 3 tháng cuối năm 2021\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2021-01-01/P9M',
  ],
  [
    'BÁO CÁO\nTổng kết công tác năm 2022 và phương hướng, nhiệm vụ năm 2023\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2022',
  ],
  [
    'Ngày 27/12/2022, Bộ tổ chức Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023.\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2022',
  ],
  [
    'Hà Nội, ngày 28/3/2024\nBÁO CÁO\nKết quả công tác quý I, nhiệm vụ trọng tâm quý II năm 2024\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2024-Q1',
  ],
  [
    'Doanh thu bưu chính tháng 8 tăng 12%\n15/09/2023 08:30\nTheo Bộ TT&TT, doanh thu bưu chính tháng 8 đạt 5.100 tỷ đồng, tăng 12% so với cùng kỳ năm 2022.',
    '2023-08',
  ],
  ['Bản tin Internet Việt Nam - Số 05/2020\nTên miền .vn đạt 510.000 tên miền.', '2020-05'],
  ['BẢN TIN INTERNET SỐ 5 (THÁNG 5/2020)\nTên miền .vn đạt 510.000 tên miền.', '2020-05'],
  [
    'TỔNG CỤC THỐNG KÊ\nTÌNH HÌNH KINH TẾ - XÃ HỘI MƯỜI THÁNG NĂM 2014\nDoanh thu viễn thông đạt 230 tỷ đồng.',
    '2014-01-01/P10M',
  ],
  [
    'CỤC THỐNG KÊ TỈNH BẮC NINH\nTình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2018\nDoanh thu viễn thông đạt 230 tỷ đồng.',
    '2018-01-01/P11M',
  ],
  [
    'BÁO CÁO\nKết quả công tác quý III; nhiệm vụ, giải pháp trọng tâm quý IV năm 2025\nDoanh thu viễn thông đạt 230 tỷ đồng.',
    '2025-Q3',
  ],
  [
    'Internet Việt Nam sau 6 tháng: những con số đáng chú ý\nThứ ba, 12/07/2016 | 10:00\nDoanh thu viễn thông đạt 230 tỷ đồng trong nửa đầu năm.',
    '2016-S1',
  ],
  [
    'From: Văn phòng <vp@example.vn>\nDate: 04/11/2024\nSubject: Số liệu tháng 10/2024 và ước tháng 11/2024\nKính gửi các anh chị,\nDoanh thu viễn thông đạt 230 tỷ đồng.',
    '2024-10',
  ],
  [
    'From: a@b.vn\nSent: Thứ Tư, 5/4/2023\nSubject: Re: Số liệu quý 1\nDoanh thu viễn thông đạt 230 tỷ đồng.',
    '2023-Q1',
  ],
  [
    'Hội nghị giao ban 9 tháng đầu năm 2024\nSáng 8/10/2024 tại Hà Nội.\nDoanh thu viễn thông đạt 230 tỷ đồng.',
    '2024-01-01/P9M',
  ],
  [
    'Ghi nhanh họp báo thường kỳ tháng 9/2022\nNgày 7/9/2022\nTháng 8/2022, doanh thu viễn thông đạt 230 tỷ đồng. Nộp ngân sách tháng 8 đạt 30 tỷ đồng.',
    '2022-08',
  ],
  [
    'Điểm tin CNTT tháng 10/2013\nNgày 5/11/2013, VNPost công bố kế hoạch năm 2014.\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2013-10',
  ],
  ['Số liệu ngành TT&TT năm 2018 (tính đến 31/12/2018)\nDoanh thu bưu chính đạt 230 tỷ đồng.', '2018'],
  ['Toàn cảnh ngành TT&TT 2022\nDoanh thu bưu chính đạt 230 tỷ đồng, tăng 3% so với năm 2021.', '2022'],
  ['Sách trắng CNTT-TT Việt Nam 2022\nSố liệu năm 2021\nDoanh thu CNTT đạt 136 tỷ USD.', '2021'],
  [
    'Công bố số liệu thuê bao tháng 6/2023\nNgày 12-7-2023\nThuê bao băng rộng cố định đạt 22 triệu thuê bao.',
    '2023-06',
  ],
  [
    'Thuê bao băng rộng tính đến hết tháng 6/2023\nThuê bao băng rộng cố định đạt 22 triệu thuê bao.',
    '2023-06',
  ],
  [
    'Phát triển thuê bao điện thoại và Internet tháng Sáu năm 2011\nThuê bao cố định đạt 15 triệu thuê bao.',
    '2011-06',
  ],
  ['Bức tranh viễn thông nửa đầu năm 2017\nThuê bao cố định đạt 15 triệu thuê bao.', '2017-S1'],
  ['Dấu ấn ngành xuất bản 2019\nCả nước có 59 nhà xuất bản.', '2019'],
  [
    'UBND TỈNH LONG AN\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG\nSố: 45/BC-STTTT\nLong An, ngày 20 tháng 11 năm 2024\nBÁO CÁO\nKết quả chuyển đổi số tháng 11 và phương hướng tháng 12/2024\nCấp 120 chứng thư số.',
    '2024-11',
  ],
  [
    'Chuyển đổi số tháng 2: nhiều điểm sáng\nThứ Sáu 8/3/2024\nCấp 120 chứng thư số. Tháng 1/2024 cấp 100 chứng thư số.',
    '2024-02',
  ],
  ['Báo cáo an toàn thông tin tháng 12\nNgày 04/01/2023\nGhi nhận 1.100 sự cố.', '2022-12'],
  [
    'Hội nghị tổng kết công tác năm và triển khai nhiệm vụ năm 2023\nNgày 29/12/2022, tại Hà Nội.\nDoanh thu đạt 3 triệu tỷ đồng.',
    '2022',
  ],
  ['Nhìn lại năm qua của ngành bưu chính\nNgày 30/12/2022\nDoanh thu bưu chính đạt 53.000 tỷ đồng.', '2022'],
  [
    'Kết quả quý III và 9 tháng năm 2023 của ngành viễn thông\nDoanh thu đạt 33.000 tỷ đồng.',
    '2023-01-01/P9M',
  ],
  ['Báo cáo giao ban tháng 12/2023\nKết quả tháng 11/2023\nDoanh thu bưu chính đạt 230 tỷ đồng.', '2023-11'],
  [
    'Quản lý nhà nước tháng 9/2023: nhiều kết quả\nThực hiện Nghị quyết 01/NQ-CP ngày 06/01/2023 của Chính phủ\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2023-09',
  ],
  [
    'Ngành TT&TT Vĩnh Phúc: Kết quả năm 2015, kế hoạch giai đoạn 2016 - 2020\nDoanh thu bưu chính đạt 230 tỷ đồng.',
    '2015',
  ],
  [
    'Tháng 7, thương mại điện tử giảm tốc\nBT 10:15 12/8/2021\nDoanh thu bán lẻ trực tuyến giảm 8% so với tháng 6.',
    '2021-07',
  ],
  [
    'Xuất khẩu điện tử 7 tháng vượt 60 tỷ USD\n09:00 | 05/08/2022\nTheo số liệu Tổng cục Hải quan, xuất khẩu điện thoại 7 tháng đạt 34 tỷ USD.',
    '2022-01-01/P7M',
  ],
  [
    'KẾT QUẢ THÁNG 6/2024\nTháng 5/2024: 100 sự cố. Tháng 6/2024: 120 sự cố. Tháng 5/2024 có 30 sự cố nghiêm trọng. Tháng 5/2024 xử lý 80 sự cố.',
    '2024-06',
  ],
  [
    'Bộ KH&CN họp báo tháng 2/2025\nChiều 12/2/2025\nTrong tháng 1/2025, doanh thu bưu chính đạt 6.300 tỷ đồng. Doanh thu viễn thông tháng 1/2025 đạt 12.000 tỷ đồng.',
    '2025-01',
  ],
  ['Hiện trạng phát triển thuê bao (tính đến 30/6/2020)\nThuê bao cố định đạt 3 triệu thuê bao.', '2020-06'],
  ['Tổng quan CNTT-TT Việt Nam 2010\nĐến hết năm 2010, thuê bao Internet đạt 3,6 triệu thuê bao.', '2010'],
  ['Năm tháng đầu năm 2012: doanh thu viễn thông tăng nhẹ\nDoanh thu đạt 33.000 tỷ đồng.', '2012-01-01/P5M'],
  [
    'Nghị quyết phiên họp thường kỳ tháng 7\nNgày 5/7/2023, Hội nghị sơ kết 6 tháng đầu năm 2023\nDoanh thu đạt 33.000 tỷ đồng.',
    '2023-S1',
  ],
  [
    '(Chinhphu.vn) - Trong tháng 10/2022, hệ thống ghi nhận 900 sự cố, giảm 12% so với tháng 9/2022.\nLũy kế 10 tháng đầu năm 2022 ghi nhận 11.000 sự cố.',
    '2022-10',
  ],
  [
    'Internet Việt Nam giữa năm 2016: vài nét\n27/7/2016\nDoanh thu viễn thông 6 tháng đạt 180.000 tỷ đồng.',
    '2016-S1',
  ],
  ['Bản tin bưu chính số 5/2018\nSố liệu tháng 4/2018\nDoanh thu đạt 2.000 tỷ đồng.', '2018-04'],
  [
    'Tình hình ngành TT&TT 9 tháng năm 2023\nKết quả tháng 9/2023\nDoanh thu bưu chính đạt 5.000 tỷ đồng.',
    '2023-01-01/P9M',
  ],
  [
    'TÌNH HÌNH THÁNG 10/2023\nKết quả tháng 10/2023 so với tháng 9/2023\nDoanh thu đạt 2.000 tỷ đồng.',
    '2023-10',
  ],
  [
    'Hội nghị tổng kết công tác năm, triển khai nhiệm vụ năm 2025\nSáng 9/1/2025\nDoanh thu đạt 2 triệu tỷ đồng.',
    '2024',
  ],
  [
    'Quý I: chuyển phát tăng, viễn thông đi ngang\n20/4/2020\nDoanh thu chuyển phát quý I đạt 8.000 tỷ đồng.',
    '2020-Q1',
  ],
  [
    'CỤC THỐNG KÊ TỈNH THÁI BÌNH\nBáo cáo kinh tế - xã hội tháng 7 và 7 tháng đầu năm 2015\nDoanh thu viễn thông đạt 180 tỷ đồng.',
    '2015-01-01/P7M',
  ],
  [
    'Họp báo thường kỳ tháng 10/2022\nSáng 10/10/2022, Bộ cho biết trong tháng 9/2022 ghi nhận 900 sự cố, giảm 3% so với tháng 8/2022.\nTháng 9/2022, doanh thu đạt 5.000 tỷ đồng.',
    '2022-09',
  ],
  [
    'Phát triển thuê bao tháng 6 năm 2019 (ước)\nThuê bao đạt 3 triệu thuê bao, tăng so với tháng 5 năm 2019 và tháng 6 năm 2018.',
    '2019-06',
  ],
  ['Đề án 06: một năm nhìn lại\n05/01/2022\nCấp 50 triệu thẻ.', '2021'],
];

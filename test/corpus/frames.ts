import type { CorpusLine } from './line';

/** What carries over: a period frame, a subject, a comparison, from clause to clause and sentence to sentence. */
export const LINES: readonly CorpusLine[] = [
  [
    'Quý III/2023, doanh thu bưu chính đạt 15.000 tỷ đồng. Sản lượng bưu gửi đạt 605 triệu bưu gửi.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-Q3 = 605 triệu bưu gửi',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng; lũy kế 11 tháng đạt 60.100 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60100 tỷ đồng',
  ],
  [
    'Năm 2022, doanh thu dịch vụ viễn thông đạt 138.000 tỷ đồng, riêng quý IV/2022 đạt 35.000 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022 = 138000 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022-Q4 = 35000 tỷ đồng',
  ],
  // A base period never becomes the reporting period.
  [
    'Doanh thu bưu chính tháng 11/2023 tăng 18% so với tháng 11/2022, đạt 6.100 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng | +18 % 2022-11',
  ],
  [
    'Tháng 10/2023, doanh thu an toàn thông tin đạt 405 tỷ đồng, tăng 3% so với tháng 9/2023. Sự cố tấn công mạng là 1.010 sự cố.',
    'ATTT · doanh thu · 2023-10 = 405 tỷ đồng | +3 % 2023-09',
    'ATTT · sự cố tấn công mạng · 2023-10 = 1010 sự cố',
  ],
  // The next paragraph under another heading starts from the briefing's period.
  [
    'Về lĩnh vực bưu chính: Quý III/2023, doanh thu đạt 15.000 tỷ đồng.\nVề lĩnh vực viễn thông: Thuê bao băng rộng cố định đạt 22,7 triệu thuê bao.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao',
  ],
  [
    'Tháng 11/2023: doanh thu toàn ngành đạt 310.000 tỷ đồng, tăng 5% so với cùng kỳ; nộp ngân sách đạt 8.200 tỷ đồng, tăng 2%.',
    'toàn ngành · doanh thu · 2023-11 = 310000 tỷ đồng | +5 % 2022-11',
    'toàn ngành · nộp ngân sách · 2023-11 = 8200 tỷ đồng | +2 % 2022-11',
  ],
  [
    'Thuê bao truyền hình trả tiền đạt 19 triệu thuê bao, tăng 5% so với cùng kỳ. Doanh thu truyền hình trả tiền tháng 11/2023 đạt 820 tỷ đồng.',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19 triệu thuê bao | +5 % 2022-11',
    'báo chí · doanh thu truyền hình trả tiền · 2023-11 = 820 tỷ đồng',
  ],
  [
    'Trong 9 tháng đầu năm 2023, doanh thu công nghiệp ICT đạt 105 tỷ USD và xuất khẩu phần cứng, điện tử đạt 92 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P9M = 105 tỷ USD',
    'CN ICT · xuất khẩu phần cứng, điện tử · 2023-01-01/P9M = 92 tỷ USD',
  ],
  [
    'Doanh thu bưu chính tháng 9/2023 đạt 5.000 tỷ đồng, tháng 10/2023 đạt 5.900 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-09 = 5000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5900 tỷ đồng',
  ],
  [
    'Trong quý III/2023, các nhà mạng thu hồi 1,2 triệu SIM kích hoạt sẵn; tính đến hết tháng 11/2023 còn 350.000 SIM rác.',
    'viễn thông · SIM kích hoạt sẵn bị thu hồi · 2023-Q3 = 1.2 triệu SIM',
    'viễn thông · SIM rác · 2023-11 = 350000 SIM',
  ],
  [
    'Lũy kế 11 tháng năm 2023: Bưu chính: doanh thu đạt 60.100 tỷ đồng, tăng 17%. Viễn thông: doanh thu đạt 128.000 tỷ đồng, tăng 2%.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60100 tỷ đồng | +17 % 2022-01-01/P11M',
    'viễn thông · doanh thu viễn thông · 2023-01-01/P11M = 128000 tỷ đồng | +2 % 2022-01-01/P11M',
  ],
  [
    'Lũy kế 10 tháng: An toàn thông tin: doanh thu đạt 3.900 tỷ đồng. Xuất bản: doanh thu đạt 3.100 tỷ đồng.',
    'ATTT · doanh thu · 2023-01-01/P10M = 3900 tỷ đồng',
    'xuất bản · doanh thu · 2023-01-01/P10M = 3100 tỷ đồng',
  ],
  [
    'VIỄN THÔNG\n- Doanh thu dịch vụ viễn thông: 11.900 tỷ đồng. Tính cả 11 tháng: 128.000 tỷ đồng.\n- Số tên miền .vn: 585.000 tên miền.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11900 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-01-01/P11M = 128000 tỷ đồng',
    'viễn thông · tên miền .vn · 2023-11 = 585000 tên miền',
  ],
  // The date of a publication, of an index or of a likeness frames nothing.
  [
    'Theo công bố tháng 8/2023 của Ookla, tốc độ băng rộng cố định xếp hạng 45/180. Thuê bao băng rộng cố định đạt 22,5 triệu thuê bao.',
    'viễn thông · tốc độ băng rộng cố định · 2023-08 | hạng 45/180',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.5 triệu thuê bao',
  ],
  [
    'Về chỉ số phát triển bưu chính (2IPD) năm 2022 mà UPU công bố hồi tháng 10/2023, Việt Nam đứng thứ 47/172.',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2022 | hạng 47/172',
  ],
  [
    'UPU xếp Việt Nam đứng thứ 47/172 về chỉ số phát triển bưu chính (2IPD) năm 2022.',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2022 | hạng 47/172',
  ],
  [
    'Chỉ số DTI năm 2022 xếp thứ 12/63. Hệ thống ghi nhận 12 sự cố tấn công mạng.',
    'chính phủ số · chỉ số chuyển đổi số (DTI) · 2022 | hạng 12/63',
    'ATTT · sự cố tấn công mạng · 2023-11 = 12 sự cố',
  ],
  [
    'Có 57 nhà xuất bản hoạt động, vẫn đúng số nhà xuất bản của năm 2021. Doanh thu xuất bản đạt 300 tỷ đồng.',
    'xuất bản · nhà xuất bản · 2023-11 = 57 nhà xuất bản',
    'xuất bản · doanh thu xuất bản · 2023-11 = 300 tỷ đồng',
  ],
  [
    'VIỄN THÔNG\nTừ 01/7 đến hết ngày 20/9/2023, các nhà mạng khóa 1,1 triệu SIM rác.\nThuê bao băng rộng cố định đạt 22,5 triệu thuê bao.',
    'viễn thông · SIM rác · 2023-07-01/P82D = 1.1 triệu SIM',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.5 triệu thuê bao',
  ],
  [
    'Doanh thu bưu chính 11 tháng đạt 60.000 tỷ đồng, doanh thu viễn thông 11 tháng đạt 128.000 tỷ đồng. Riêng trong tháng 11, hai lĩnh vực này lần lượt là 6.100 và 11.900 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60000 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-01-01/P11M = 128000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11900 tỷ đồng',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng, tăng 3% so với tháng 10/2023 và tăng 18% so với tháng 11/2022. So với hai mốc trên, sản lượng bưu gửi tăng 2% và 20%.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng | +3 % 2023-10 | +18 % 2022-11',
    'bưu chính · sản lượng bưu gửi · 2023-11 | +2 % 2023-10 | +20 % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng. Con số này cao hơn tháng 10/2023 là 200 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 | Δ +200 tỷ đồng 2023-10',
  ],
  [
    'Theo Chỉ số an toàn thông tin toàn cầu năm 2023, Việt Nam xếp hạng 17/194. Thuê bao băng rộng cố định đạt 22,5 triệu thuê bao.',
    'ATTT · chỉ số An toàn, An ninh mạng toàn cầu · 2023 | hạng 17/194',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.5 triệu thuê bao',
  ],
  // What a numbered line says in brackets holds below it; days of events and further values in passing frame nothing.
  [
    'Kết quả 11 tháng\n2. Viễn thông (số liệu đến 31/10/2023)\n2.1. Hạ tầng: 1.850 trạm BTS.\n2.2. Thuê bao Internet: 210.000 thuê bao.\n3. Bưu chính\n3.1. Mạng lưới: 160 điểm phục vụ.',
    'viễn thông · trạm BTS · 2023-10-31 = 1850 trạm BTS',
    'viễn thông · thuê bao Internet · 2023-10-31 = 210000 thuê bao',
    'bưu chính · điểm phục vụ bưu chính · 2023-01-01/P11M = 160 điểm phục vụ',
  ],
  [
    'Sáng 5/12, Sở TT&TT họp báo. Doanh thu bưu chính đạt 61 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 61 tỷ đồng',
  ],
  [
    'Trục liên thông (khai trương ngày 12/3/2019) đã nối 90/90 cơ quan.',
    'chính phủ số · co-quan · 2023-11 = 90/90 cơ quan',
  ],
  [
    'Doanh thu bưu chính đạt 6.100 tỷ đồng. Lũy kế 11 tháng: 60.100 tỷ đồng. Sản lượng đạt 240 triệu bưu gửi.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60100 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 240 triệu bưu gửi',
  ],
  [
    'Doanh thu bưu chính tháng 11 đạt 6.100 tỷ đồng; lũy kế 11 tháng đạt 60.100 tỷ đồng; sản lượng đạt 240 triệu bưu gửi.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60100 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 240 triệu bưu gửi',
  ],
  [
    'Doanh thu viễn thông 11 tháng đạt 127.000 tỷ đồng, riêng tháng 11 đạt 11.600 tỷ đồng. Riêng tháng 10 đạt 11.500 tỷ đồng. Nộp ngân sách đạt 8.000 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-01-01/P11M = 127000 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11600 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-10 = 11500 tỷ đồng',
    'viễn thông · nộp ngân sách · 2023-11 = 8000 tỷ đồng',
  ],
  [
    'Quý III/2023, doanh thu bưu chính đạt 15.000 tỷ đồng. Sản lượng cả ba tháng là 605 triệu bưu gửi.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-Q3 = 605 triệu bưu gửi',
  ],
  [
    'Mưa lũ dồn dập hồi tháng 10 làm hỏng nhiều tuyến cáp, song doanh thu dịch vụ viễn thông vẫn đạt 11.600 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11600 tỷ đồng',
  ],
  [
    'Doanh thu bưu chính 11 tháng đạt 61.000 tỷ đồng. Chỉ riêng quý III đã góp vào đó 17.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 61000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 17000 tỷ đồng',
  ],
  [
    'Tỷ trọng kinh tế số trong GDP 9 tháng ước 15,9%. Tỷ lệ sử dụng IPv6 đạt 59%.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2023-01-01/P9M = 15.9 % (ước)',
    'viễn thông · tỷ lệ sử dụng IPv6 · 2023-11 = 59 %',
  ],
  [
    'Thực hiện Chương trình hành động năm 2023, ngành đã cấp 9.200 chứng thư số.',
    'ATTT · chứng thư số công cộng đã cấp · 2023-11 = 9200 chứng thư số',
  ],
  // A year between what is measured and its verb.
  [
    'Doanh thu dịch vụ viễn thông 2022 ước 141.000 tỷ đồng, tăng 2%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022 = 141000 tỷ đồng (ước) | +2 % 2021',
  ],
  ['Sản lượng bưu gửi 2022 đạt 2,1 tỷ bưu gửi.', 'bưu chính · sản lượng bưu gửi · 2022 = 2100 triệu bưu gửi'],
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from './line';

/** Where a figure's sector comes from: a heading, a name that opens the sentence, a statistic that one sector owns. */
export const LINES: readonly CorpusLine[] = [
  [
    'Về lĩnh vực bưu chính: Doanh thu tháng 11/2023 đạt 6.050 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6050 tỷ đồng',
  ],
  [
    'Về lĩnh vực viễn thông :\nDoanh thu tháng 11/2023 đạt 11.700 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng',
  ],
  [
    '1. Bưu chính\nTháng 11/2023, doanh thu đạt 6.000 tỷ đồng.\n2. An toàn thông tin\nTháng 11/2023, doanh thu đạt 415 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
  ],
  [
    'CÔNG NGHIỆP ICT\nDoanh thu tháng 11/2023 đạt 12,3 tỷ USD.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.3 tỷ USD',
  ],
  [
    '- Lĩnh vực xuất bản: Nộp ngân sách năm 2022 đạt 310 tỷ đồng.\n- Lĩnh vực báo chí: Nộp ngân sách năm 2022 đạt 720 tỷ đồng.',
    'xuất bản · nộp ngân sách · 2022 = 310 tỷ đồng',
    'báo chí · nộp ngân sách · 2022 = 720 tỷ đồng',
  ],
  [
    'Lĩnh vực an toàn thông tin có doanh thu tháng 11/2023 đạt 409 tỷ đồng.',
    'ATTT · doanh thu · 2023-11 = 409 tỷ đồng',
  ],
  [
    'Doanh thu toàn ngành tháng 11/2023 tăng 3% so với cùng kỳ 2022Về lĩnh vực bưu chính: Doanh thu tháng 11/2023 đạt 6.020 tỷ đồng.',
    'toàn ngành · doanh thu · 2023-11 | +3 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6020 tỷ đồng',
  ],
  [
    'Về công nghiệp ICT: Số doanh nghiệp công nghệ số đạt 73.900 doanh nghiệp. Về xã hội số: Lượt tải ứng dụng di động đạt 300 triệu lượt tải.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 73900 doanh nghiệp',
    'xã hội số · lượt tải ứng dụng di động · 2023-11 = 300 triệu lượt tải',
  ],
  // A statistic that one sector owns says the sector, whatever the heading.
  [
    'Về lĩnh vực bưu chính: Thuê bao băng rộng cố định đạt 22,8 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.8 triệu thuê bao',
  ],
  [
    'Tỷ lệ thông tin tiêu cực trên báo chí là 14,2%.',
    'báo chí · tỷ lệ thông tin tiêu cực · 2023-11 = 14.2 %',
  ],
  [
    'Ngành Thông tin và Truyền thông có 1.510.000 lao động.',
    'toàn ngành · lao động · 2023-11 = 1.51 triệu lao động',
  ],
  [
    'Đối với lĩnh vực kinh tế số, tỷ trọng kinh tế số trong GDP đạt 15,4%.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2023-11 = 15.4 %',
  ],
  [
    'II. Lĩnh vực Chuyển đổi số quốc gia\nTỷ lệ hồ sơ trực tuyến toàn trình đạt 38,7%.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến toàn trình · 2023-11 = 38.7 %',
  ],
  [
    '📌 Lĩnh vực viễn thông\n• Doanh thu tháng 11/2023 đạt 11.650 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11650 tỷ đồng',
  ],
  // A row or heading that names the whole sector is none of its branches.
  [
    'Doanh thu theo lĩnh vực (tỷ đồng)\nLĩnh vực\tNăm 2022\nBưu chính\t52.000\nXuất bản, in, phát hành\t98.000',
    'bưu chính · doanh thu bưu chính · 2022 = 52000 tỷ đồng',
    'xuất bản · doanh thu · 2022 = 98000 tỷ đồng',
  ],
  // A text about one sector: "toàn ngành" is that sector.
  [
    'Ngành xuất bản tháng 11/2023\nCả nước có 57 nhà xuất bản. Doanh thu toàn ngành đạt 410 tỷ đồng.',
    'xuất bản · nhà xuất bản · 2023-11 = 57 nhà xuất bản',
    'xuất bản · doanh thu · 2023-11 = 410 tỷ đồng',
  ],
  // Three sectors together are the whole industry.
  [
    'Doanh thu ba lĩnh vực bưu chính, viễn thông, công nghiệp ICT tháng 11/2023 đạt 290.000 tỷ đồng. Lợi nhuận đạt 21.000 tỷ đồng.',
    'toàn ngành · doanh thu · 2023-11 = 290000 tỷ đồng',
    'toàn ngành · lợi nhuận · 2023-11 = 21000 tỷ đồng',
  ],
  // A heading's own number is no figure, and its period frames what follows.
  [
    '4. Kết quả năm 2022\nDoanh thu bưu chính đạt 52.000 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2022 = 52000 tỷ đồng',
  ],
  // A speaker who reports goes on reporting.
  [
    '"Đến hết tháng 11, doanh thu bưu chính đạt 60.000 tỷ đồng, tăng 15% so với cùng kỳ. Sản lượng bưu gửi quanh mức 2,3 tỷ bưu gửi", Vụ trưởng nói.',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 60000 tỷ đồng | +15 % 2022-01-01/P11M',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P11M = 2300 triệu bưu gửi (khoảng)',
  ],
  // "phải" within a name is no instruction.
  [
    'Tháng 11, sự cố nghiêm trọng phải xử lý là 41 sự cố, giảm 12% so với tháng trước.',
    'ATTT · sự cố tấn công mạng · 2023-11 = 41 sự cố | -12 % 2023-10',
  ],
  // A sector in a sentence of prose ends with the next paragraph that opens with another.
  [
    'Ở mảng an toàn thông tin, doanh thu tháng 11/2023 đạt 415 tỷ đồng.\nCông nghiệp ICT thu 12,1 tỷ USD doanh thu, nộp ngân sách 4.300 tỷ đồng.',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.1 tỷ USD',
    'CN ICT · nộp ngân sách · 2023-11 = 4300 tỷ đồng',
  ],
  [
    'Doanh nghiệp công nghệ số: 74.300 DN, tăng 5% so với cùng kỳ.',
    'CN ICT · doanh nghiệp công nghệ số · 2023-11 = 74300 doanh nghiệp | +5 % 2022-11',
  ],
  [
    'Về lĩnh vực viễn thông: Doanh thu dịch vụ viễn thông đạt 9.000 tỷ đồng. Xuất bản sáng hơn: doanh thu 410 tỷ đồng, tăng 7%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 9000 tỷ đồng',
    'xuất bản · doanh thu · 2023-11 = 410 tỷ đồng | +7 % 2022-11',
  ],
  [
    'Trong lĩnh vực viễn thông, thuê bao 5G đạt 6,2 triệu.',
    'viễn thông · thuê bao 5G · 2023-11 = 6.2 triệu thuê bao',
  ],
  [
    '3. Viễn thông, trạm phát sóng\nDoanh thu đạt 75 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 75 tỷ đồng',
  ],
  [
    'KINH TẾ SỐ\nMobiFone mười một tháng qua: bớt tin nhắn, thêm dữ liệu\n\nDoanh thu đạt 24.100 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 24100 tỷ đồng',
  ],
  // Printers and what is issued are not the field of printing.
  [
    'Về lĩnh vực công nghiệp ICT: Sản lượng máy in đạt 4,2 triệu chiếc, tăng 6,5%.',
    'CN ICT · san-luong-may-in · 2023-11 = 4.2 triệu chiếc | +6.5 % 2022-11',
  ],
  [
    'Về lĩnh vực viễn thông: Số SIM phát hành mới đạt 1,2 triệu SIM.',
    'viễn thông · sim-phat-hanh · 2023-11 = 1.2 triệu SIM',
  ],
  [
    'Doanh thu in đạt 8.200 tỷ đồng, doanh thu phát hành đạt 410 tỷ đồng.',
    'xuất bản · doanh thu in · 2023-11 = 8200 tỷ đồng',
    'xuất bản · doanh thu phát hành · 2023-11 = 410 tỷ đồng',
  ],
  // Headings in the dress of notes and e-mails: pictures, brackets, ordinals.
  [
    '1/ VIỄN THÔNG 📶\n* DT dịch vụ VT 11.310 tỷ, nộp NS 820 tỷ\n2/ BƯU CHÍNH 📮\n* LNTT 104 tỷ; LĐ 91.500 người',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11310 tỷ đồng',
    'viễn thông · nộp ngân sách · 2023-11 = 820 tỷ đồng',
    'bưu chính · lợi nhuận · 2023-11 = 104 tỷ đồng',
    'bưu chính · lao động · 2023-11 = 91500 người',
  ],
  [
    '[AN TOÀN THÔNG TIN] Doanh thu đạt 406 tỷ đồng.\n== Xuất bản ==\nNộp ngân sách đạt 31 tỷ đồng.\n2️⃣ Viễn thông\nLợi nhuận đạt 2.240 tỷ đồng.',
    'ATTT · doanh thu · 2023-11 = 406 tỷ đồng',
    'xuất bản · nộp ngân sách · 2023-11 = 31 tỷ đồng',
    'viễn thông · lợi nhuận · 2023-11 = 2240 tỷ đồng',
  ],
  [
    'Phần II. Bưu chính\nNộp ngân sách đạt 91 tỷ đồng.\nThứ hai, về an toàn thông tin mạng, doanh thu đạt 397 tỷ đồng.',
    'bưu chính · nộp ngân sách · 2023-11 = 91 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 397 tỷ đồng',
  ],
  // A further line of a level is about what the level is about; a heading that is none of ours ends a sector.
  [
    '3. Chính quyền số\na) Chữ ký số: đã cấp 3.120 CTS.\nb) Số phòng họp trực tuyến là 214 phòng.',
    'ATTT · chứng thư số công cộng đã cấp · 2023-11 = 3120 chứng thư số',
    'chính phủ số · phong-hop-truc-tuyen · 2023-11 = 214 phòng',
  ],
  [
    '2. Viễn thông\nDoanh thu đạt 11.700 tỷ đồng.\n3. Sản xuất, xuất nhập khẩu hàng điện tử năm 2023\nTi vi lắp ráp đạt 10,2 triệu chiếc.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng',
    'CN ICT · ti vi sản xuất · 2023-11 = 10.2 triệu chiếc',
  ],
  [
    'a) Về viễn thông:\n- Doanh thu đạt 11.010 tỷ đồng.\nb) Về bưu chính:\n- Doanh thu đạt 6.010 tỷ đồng.\nc) Về đo lường:\n- Kiểm định được 3.120 cột bơm.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11010 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6010 tỷ đồng',
    'chưa đọc 3.120',
  ],
  // Of the sectors of a heading the one that was spoken of; "CNTT" is of agencies and of the industry.
  [
    'II. Bưu chính, viễn thông\nTruy nhập qua xDSL đạt 1,2 triệu thuê bao. Nộp ngân sách đạt 930 tỷ đồng.',
    'viễn thông · thuê bao xDSL · 2023-11 = 1.2 triệu thuê bao',
    'viễn thông · nộp ngân sách · 2023-11 = 930 tỷ đồng',
  ],
  [
    '3. CNTT\n- DT 11,9 tỷ USD.\n4. Chuyển đổi số\n- Kinh phí 30 tỷ đồng.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 11.9 tỷ USD',
    'chính phủ số · kinh phí · 2023-11 = 30 tỷ đồng',
  ],
  [
    'Về bưu chính, viễn thông:\n- VNPT: lợi nhuận 410 tỷ đồng.\n- VNPost: lợi nhuận 41 tỷ đồng.',
    'viễn thông · lợi nhuận [vnpt] · 2023-11 = 410 tỷ đồng',
    'bưu chính · lợi nhuận [vnpost] · 2023-11 = 41 tỷ đồng',
  ],
  // What one sector alone has.
  [
    'Lĩnh vực viễn thông:\n- Cổng Dịch vụ công quốc gia đang có 5.210 kho mẫu đơn.',
    'chính phủ số · kho-mau-don · 2023-11 = 5210 kho',
  ],
  [
    '1. Lĩnh vực bưu chính\n- DT quảng cáo 820 tỷ đồng.',
    'báo chí · doanh thu quảng cáo · 2023-11 = 820 tỷ đồng',
  ],
  // Abbreviations of fields beside what is measured.
  [
    'DT BC: 5.980 tỷ đồng; DT VT: 11.650 tỷ đồng; DT ATTT 401 tỷ đồng; DT CN ICT 12,8 tỷ USD.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5980 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11650 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 401 tỷ đồng',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.8 tỷ USD',
  ],
  [
    'Hỏi (Sài Gòn Giải Phóng): Giải pháp nào để giữ tên miền?\nĐáp (Trung tâm VNNIC): Đã có 9.210 tên miền được gia hạn.\nHỏi (Dân Việt): Ngành in ra sao?\nBà Lê Thị H., Phó Cục trưởng Cục Xuất bản, In và Phát hành: Doanh thu đạt 1.450 tỷ đồng.',
    'viễn thông · tên miền .vn · 2023-11 = 9210 tên miền',
    'xuất bản · doanh thu · 2023-11 = 1450 tỷ đồng',
  ],
  [
    'Vụ Bưu chính trả lời: Doanh thu tháng 11/2023 đạt 5.120 tỷ đồng.\nPV: Còn nhân lực?\nĐại diện Vụ CNTT cho biết: Doanh thu tháng 11/2023 ước 11,4 tỷ USD.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5120 tỷ đồng',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 11.4 tỷ USD (ước)',
  ],
  [
    '7. Công nghệ thông tin\na) Sản xuất\nChỉ số tồn kho của ngành tăng 12,1% so với cùng kỳ.',
    'CN ICT · ton-kho-nganh · 2023-11 | +12.1 % 2022-11',
  ],
  [
    '📮 Bưu chính\nDoanh thu đạt 4.700 tỷ đồng.\n📶 Viễn thông\nNộp ngân sách 4.100 tỷ đồng.\n🔬 Đo lường, chất lượng\nKinh phí 12 tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 4700 tỷ đồng',
    'viễn thông · nộp ngân sách · 2023-11 = 4100 tỷ đồng',
    'toàn ngành · kinh phí · 2023-11 = 12 tỷ đồng',
  ],
  [
    '📶 Viễn thông\n👉 Chất lượng mạng được giữ vững\n👉 Công tác quản lý có chuyển biến\n👉 Nộp ngân sách 4.100 tỷ đồng',
    'viễn thông · nộp ngân sách · 2023-11 = 4100 tỷ đồng',
  ],
  [
    'Về viễn thông:\nChỉ tiêu\tĐơn vị\tTháng 10/2023\tTháng 11/2023\nTi vi sản xuất\tNghìn cái\t912\t988',
    'CN ICT · ti vi sản xuất · 2023-10 = 912000 cái',
    'CN ICT · ti vi sản xuất · 2023-11 = 988000 cái',
  ],
  [
    'Chính phủ số: Tỷ lệ hồ sơ trực tuyến đạt 41%.\n\nCác doanh nghiệp an toàn thông tin có doanh thu 2.150 tỷ đồng.',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 41 %',
    'ATTT · doanh thu · 2023-11 = 2150 tỷ đồng',
  ],
  [
    'c) Công nghiệp điện tử, công nghệ thông tin\nSản lượng một số sản phẩm 11 tháng: điện thoại di động 181 triệu cái, giảm 4,2%; ti vi 12 triệu chiếc, tăng 3%.',
    'CN ICT · điện thoại di động sản xuất · 2023-01-01/P11M = 181 triệu cái | -4.2 % 2022-01-01/P11M',
    'CN ICT · ti-vi · 2023-01-01/P11M = 12 triệu chiếc | +3 % 2022-01-01/P11M',
  ],
  [
    'PHẦN 2 - AN TOÀN THÔNG TIN MẠNG (nguồn: Cục ATTT)\n2.1. Sự cố\nTháng 11 có 512 cuộc.\n2.2. Giám sát\n19/30 bộ, ngành đã có trung tâm giám sát.\n\nPHẦN 3 – BƯU CHÍNH\nDoanh thu đạt 5.100 tỷ đồng.',
    'ATTT · cuoc · 2023-11 = 512 cuộc',
    'ATTT · bo-nganh-trung-tam-giam-sat · 2023-11 = 19/30 bộ, ngành',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5100 tỷ đồng',
  ],
  [
    'PHẦN 3. VIỄN THÔNG\n3.1. Doanh thu\nDoanh thu đạt 11.400 tỷ đồng.',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11400 tỷ đồng',
  ],
  // "toàn ngành" is the field that the sentence opens with.
  [
    'Về bưu chính, tháng 11 toàn ngành đạt 4.100 tỷ đồng doanh thu.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 4100 tỷ đồng',
  ],
  [
    'Trong lĩnh vực viễn thông, toàn ngành nộp ngân sách 820 tỷ đồng.',
    'viễn thông · nộp ngân sách · 2023-11 = 820 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

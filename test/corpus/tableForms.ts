import type { CorpusLine } from './line';

/** Forms of pasted tables: where they say periods, units, statistics and what is compared. */
export const LINES: readonly CorpusLine[] = [
  // Points of a percentage.
  [
    'Chính phủ số\nChỉ tiêu\tĐơn vị\tTháng 10/2023\tTháng 11/2023\tTăng/giảm (điểm %)\nTỷ lệ hồ sơ trực tuyến\t%\t52,1\t54,6\t2,5\nTỷ lệ dịch vụ công trực tuyến toàn trình\t%\t47,0\t48,3\t1,3',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-10 = 52.1 %',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 54.6 % | Δ +2.5 điểm % 2023-10',
    'chính phủ số · tỷ lệ DVC trực tuyến toàn trình · 2023-10 = 47 %',
    'chính phủ số · tỷ lệ DVC trực tuyến toàn trình · 2023-11 = 48.3 % | Δ +1.3 điểm % 2023-10',
  ],
  // Enterprises are parts of what the caption names.
  [
    'Bưu chính\nThị phần doanh thu dịch vụ bưu chính năm 2022\nSTT\tDoanh nghiệp\tThị phần (%)\n1\tVNPost\t21,3\n2\tViettel Post\t17,8\n3\tGHN\t12,4\n4\tKhác\t48,5',
    'bưu chính · thị phần [vnpost] · 2022 = 21.3 %',
    'bưu chính · thị phần [viettel-post] · 2022 = 17.8 %',
    'bưu chính · thị phần [ghn] · 2022 = 12.4 %',
    'bưu chính · thị phần [other] · 2022 = 48.5 %',
  ],
  // Two statistics, each over its own columns.
  [
    'Doanh thu và nộp ngân sách 11 tháng năm 2023\nLĩnh vực\tDoanh thu\t\tNộp ngân sách\t\n\tGiá trị (tỷ đồng)\tSo cùng kỳ (%)\tGiá trị (tỷ đồng)\tSo cùng kỳ (%)\nBưu chính\t58.000\t12,4\t2.100\t8,0\nViễn thông\t128.000\t2,1\t45.000\t1,5',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 58000 tỷ đồng | +12.4 % 2022-01-01/P11M',
    'bưu chính · nộp ngân sách · 2023-01-01/P11M = 2100 tỷ đồng | +8 % 2022-01-01/P11M',
    'viễn thông · doanh thu viễn thông · 2023-01-01/P11M = 128000 tỷ đồng | +2.1 % 2022-01-01/P11M',
    'viễn thông · nộp ngân sách · 2023-01-01/P11M = 45000 tỷ đồng | +1.5 % 2022-01-01/P11M',
  ],
  // Words before the numbers.
  [
    'Xuất bản\nChỉ tiêu\t11 tháng 2023\tSo với cùng kỳ 2022\tSo với kế hoạch năm\nSố đầu sách\t32.100 đầu sách\ttăng 5,2%\t88,1%\nSố bản\t420 triệu bản\tgiảm 3,4%\t79,0%\nDoanh thu\t3.100 tỷ đồng\t+6,1%\t91,4%',
    'xuất bản · đầu xuất bản phẩm · 2023-01-01/P11M = 32100 đầu sách | +5.2 % 2022-01-01/P11M | 88.1 % KH',
    'xuất bản · bản xuất bản phẩm · 2023-01-01/P11M = 420 triệu bản | -3.4 % 2022-01-01/P11M | 79 % KH',
    'xuất bản · doanh thu · 2023-01-01/P11M = 3100 tỷ đồng | +6.1 % 2022-01-01/P11M | 91.4 % KH',
  ],
  // A row that is a period goes on with the statistic above.
  [
    'I. BƯU CHÍNH\nTT\tNội dung\tĐVT\tSố liệu\n1\tDoanh thu tháng 11\tTỷ đồng\t5.900\n2\tLũy kế 11 tháng\tTỷ đồng\t58.000\n3\tSố điểm phục vụ\tĐiểm\t13.100\n4\tSố xã có điểm phục vụ\t%\t99,9',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5900 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 58000 tỷ đồng',
    'bưu chính · điểm phục vụ bưu chính · 2023-11 = 13100 điểm',
    'bưu chính · xa-diem-phuc-vu-rate · 2023-11 = 99.9 %',
  ],
  // "Đạt (%)" beside a plan is told by arithmetic.
  [
    'Toàn ngành\nChỉ tiêu\tKế hoạch\tThực hiện\tĐạt (%)\nDoanh thu (tỷ đồng)\t4.000.000\t3.600.000\t90,0\nNộp ngân sách (tỷ đồng)\t110.000\t95.000\t86,4',
    'toàn ngành · doanh thu · 2023 | mục tiêu 4000000 tỷ đồng',
    'toàn ngành · doanh thu · 2023-11 = 3600000 tỷ đồng | 90 % KH',
    'toàn ngành · nộp ngân sách · 2023 | mục tiêu 110000 tỷ đồng',
    'toàn ngành · nộp ngân sách · 2023-11 = 95000 tỷ đồng | 86.4 % KH',
  ],
  // Years down the side.
  [
    'Thuê bao truyền hình trả tiền giai đoạn 2020 - 2022\nNăm\tThuê bao (triệu)\tDoanh thu (tỷ đồng)\tTăng trưởng doanh thu (%)\n2020\t16,3\t9.000\t2,1\n2021\t17,5\t9.500\t5,6\n2022\t18,6\t9.900\t4,2',
    'báo chí · thuê bao truyền hình trả tiền · 2020 = 16.3 triệu thuê bao',
    'báo chí · doanh thu truyền hình trả tiền · 2020 = 9000 tỷ đồng | +2.1 % 2019',
    'báo chí · thuê bao truyền hình trả tiền · 2021 = 17.5 triệu thuê bao',
    'báo chí · doanh thu truyền hình trả tiền · 2021 = 9500 tỷ đồng | +5.6 % 2020',
    'báo chí · thuê bao truyền hình trả tiền · 2022 = 18.6 triệu thuê bao',
    'báo chí · doanh thu truyền hình trả tiền · 2022 = 9900 tỷ đồng | +4.2 % 2021',
  ],
  // The total's unit is that of the rows below.
  [
    'Doanh thu dịch vụ viễn thông phân theo loại dịch vụ\n  \tThực hiện\tƯớc tính\tCộng dồn\tTháng 11\t11 tháng\n \ttháng 10\ttháng 11\t11 tháng\tso cùng kỳ\tso cùng kỳ\n \tnăm 2023\tnăm 2023\tnăm 2023\t(%)\t(%)\nTỔNG SỐ (tỷ đồng)\t11.600\t11.700\t128.000\t101,8\t102,1\nDi động\t7.900\t7.950\t87.000\t100,4\t101,0\nInternet\t2.700\t2.750\t30.000\t105,0\t104,4',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-10 = 11600 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11700 tỷ đồng (ước) | +1.8 % 2022-11',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-01-01/P11M = 128000 tỷ đồng | +2.1 % 2022-01-01/P11M',
    'viễn thông · doanh thu dịch vụ di động · 2023-10 = 7900 tỷ đồng',
    'viễn thông · doanh thu dịch vụ di động · 2023-11 = 7950 tỷ đồng (ước) | +0.4 % 2022-11',
    'viễn thông · doanh thu dịch vụ di động · 2023-01-01/P11M = 87000 tỷ đồng | +1 % 2022-01-01/P11M',
    'viễn thông · doanh thu dịch vụ viễn thông [internet] · 2023-10 = 2700 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông [internet] · 2023-11 = 2750 tỷ đồng (ước) | +5 % 2022-11',
    'viễn thông · doanh thu dịch vụ viễn thông [internet] · 2023-01-01/P11M = 30000 tỷ đồng | +4.4 % 2022-01-01/P11M',
  ],
  // Points and per cent in one column.
  [
    'Kinh tế số\nChỉ tiêu\tĐơn vị\tQuý III/2023\tSo với quý trước\tSo với cùng kỳ năm trước\nTỷ trọng kinh tế số trong GDP\t%\t15,2\t0,4 điểm %\t1,1 điểm %\nDoanh thu sàn thương mại điện tử\ttỷ đồng\t63.000\t9,2%\t54,0%',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2023-Q3 = 15.2 % | Δ +0.4 điểm % 2023-Q2 | Δ +1.1 điểm % 2022-Q3',
    'kinh tế số · doanh thu thương mại điện tử · 2023-Q3 = 63000 tỷ đồng | +9.2 % 2023-Q2 | +54 % 2022-Q3',
  ],
  // Places in rankings, each with its year.
  [
    'Kết quả xếp hạng quốc tế\nChỉ số\tNăm\tThứ hạng\tTăng/giảm bậc\nChỉ số phát triển Chính phủ điện tử\t2022\t86/193\t0\nChỉ số bưu chính 2IPD\t2023\t47/172\t+5',
    'chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86/193 | Δ +0 bậc 2021',
    'bưu chính · chỉ số phát triển bưu chính (2IPD) · 2023 | hạng 47/172 | Δ +5 bậc 2022',
  ],
  // Hedges and words in cells.
  [
    'Viễn thông\nNội dung\tTháng 11/2023\tSo với tháng 10/2023\nDoanh thu\t11.700 tỷ đồng\ttăng 0,9%\nThuê bao điện thoại cố định\t2,4 triệu thuê bao\tgiảm 1,1%\nThuê bao 5G\tkhoảng 120 nghìn thuê bao\tkhông đổi',
    'viễn thông · doanh thu · 2023-11 = 11700 tỷ đồng | +0.9 % 2023-10',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao | -1.1 % 2023-10',
    'viễn thông · thuê bao 5G · 2023-11 = 120000 thuê bao (khoảng)',
  ],
  // "Tỷ lệ (%)" of what, arithmetic tells.
  [
    'Xuất bản\nNội dung\tKH 2023 (tỷ đồng)\tTH 11T/2023 (tỷ đồng)\tTỷ lệ (%)\nDoanh thu xuất bản\t4.000\t3.500\t87,5\nDoanh thu in\t90.000\t80.100\t89,0',
    'xuất bản · doanh thu xuất bản · 2023 | mục tiêu 4000 tỷ đồng',
    'xuất bản · doanh thu xuất bản · 2023-01-01/P11M = 3500 tỷ đồng | 87.5 % KH',
    'xuất bản · doanh thu in · 2023 | mục tiêu 90000 tỷ đồng',
    'xuất bản · doanh thu in · 2023-01-01/P11M = 80100 tỷ đồng | 89 % KH',
  ],
  // A row of changes below its values.
  [
    'Năm\t2020\t2021\t2022\nDoanh thu bưu chính (tỷ đồng)\t32.000\t37.000\t48.000\nTăng trưởng (%)\t10,2\t15,6\t29,7',
    'bưu chính · doanh thu bưu chính · 2020 = 32000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2021 = 37000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2022 = 48000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2020 | +10.2 % 2019',
    'bưu chính · doanh thu bưu chính · 2021 | +15.6 % 2020',
    'bưu chính · doanh thu bưu chính · 2022 | +29.7 % 2021',
  ],
  // A row without values names the statistic of those below.
  [
    'Kết quả tháng 11/2023\nNội dung\tĐVT\tTháng 11/2022\tTháng 11/2023\tTăng/giảm (%)\nDoanh thu\ttỷ đồng\t\t\t\nBưu chính\ttỷ đồng\t5.200\t5.900\t13,5\nViễn thông\ttỷ đồng\t11.500\t11.700\t1,7\nThuê bao\ttriệu thuê bao\t\t\t\nBăng rộng di động\ttriệu thuê bao\t82,0\t86,1\t5,0\nBăng rộng cố định\ttriệu thuê bao\t21,2\t22,7\t7,1',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5200 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5900 tỷ đồng | +13.5 % 2022-11',
    'viễn thông · doanh thu viễn thông · 2022-11 = 11500 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng | +1.7 % 2022-11',
    'viễn thông · thuê bao băng rộng di động · 2022-11 = 82 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86.1 triệu thuê bao | +5 % 2022-11',
    'viễn thông · thuê bao băng rộng cố định · 2022-11 = 21.2 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao | +7.1 % 2022-11',
  ],
  // And their unit.
  [
    'Viễn thông\nChỉ tiêu\tNăm 2021\tNăm 2022\nThuê bao (triệu thuê bao)\t\t\nDi động\t123,0\t124,5\nCố định\t3,1\t2,6\nDoanh thu (tỷ đồng)\t\t\nDi động\t85.000\t88.000\nCố định\t5.100\t4.600',
    'viễn thông · thuê bao di động · 2021 = 123 triệu thuê bao',
    'viễn thông · thuê bao di động · 2022 = 124.5 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2021 = 3.1 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2022 = 2.6 triệu thuê bao',
    'viễn thông · doanh thu dịch vụ di động · 2021 = 85000 tỷ đồng',
    'viễn thông · doanh thu dịch vụ di động · 2022 = 88000 tỷ đồng',
    'viễn thông · doanh thu dịch vụ cố định · 2021 = 5100 tỷ đồng',
    'viễn thông · doanh thu dịch vụ cố định · 2022 = 4600 tỷ đồng',
  ],
  // Coverages.
  [
    'Chuyển đổi số\nNội dung\tĐơn vị tính\tKết quả\nSố tỉnh ban hành nghị quyết chuyển đổi số\ttỉnh\t58/63\nTỷ lệ hồ sơ trực tuyến\t%\t52,4\nSố tổ công nghệ số cộng đồng\ttổ\t74.500',
    'chính phủ số · tinh-ban-hanh-nghi-quyet-chuyen-doi-so · 2023-11 = 58/63 tỉnh',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-11 = 52.4 %',
    'chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 74500 tổ',
  ],
  // Years over plan and result.
  [
    'Bưu chính\nTT\tChỉ tiêu\tĐVT\tNăm 2022\tNăm 2023\t\tSo sánh (%)\t\n\t\t\tTH\tKH\tƯớc TH\tƯTH 2023/TH 2022\tƯTH 2023/KH 2023\n1\tDoanh thu\tTỷ đồng\t48.000\t55.000\t54.200\t112,9\t98,5\n2\tSản lượng\tTriệu bưu gửi\t1.900\t2.200\t2.250\t118,4\t102,3',
    'bưu chính · doanh thu bưu chính · 2022 = 48000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023 = 54200 tỷ đồng (ước) | mục tiêu 55000 tỷ đồng | +12.9 % 2022 | 98.5 % KH',
    'bưu chính · sản lượng bưu gửi · 2022 = 1900 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023 = 2250 triệu bưu gửi (ước) | mục tiêu 2200 triệu bưu gửi | +18.4 % 2022 | 102.3 % KH',
  ],
  // More than one number in a cell is left unread.
  [
    'Viễn thông\nChỉ tiêu\tTháng 10\tTháng 11\nThuê bao 5G (nghìn thuê bao)\t110\t120 (+9,1%)',
    'viễn thông · thuê bao 5G · 2023-10 = 110000 thuê bao',
    'chưa đọc 120',
  ],
  // "Số tổ" counts them.
  [
    'Sở Thông tin và Truyền thông tỉnh Quảng Nam\nKết quả xây dựng tổ công nghệ số cộng đồng tháng 11/2023\nSTT\tHuyện, thị xã, thành phố\tSố tổ\tSố thành viên (người)\n1\tThành phố Tam Kỳ\t84\t520\n2\tHuyện Núi Thành\t132\t910\n\tTổng cộng\t216\t1.430',
    '@thanh-pho-tam-ky chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 84 tổ',
    '@thanh-pho-tam-ky toàn ngành · members · 2023-11 = 520 người',
    '@huyen-nui-thanh chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 132 tổ',
    '@huyen-nui-thanh toàn ngành · members · 2023-11 = 910 người',
    '@tinh-quang-nam chính phủ số · tổ công nghệ số cộng đồng · 2023-11 = 216 tổ',
    '@tinh-quang-nam toàn ngành · members · 2023-11 = 1430 người',
  ],
  // Row and column name one period together.
  [
    'Doanh thu dịch vụ viễn thông (tỷ đồng)\n\tQuý I\tQuý II\tQuý III\nNăm 2022\t33.000\t33.500\t34.000\nNăm 2023\t33.600\t34.100\t34.900',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022-Q1 = 33000 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022-Q2 = 33500 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2022-Q3 = 34000 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q1 = 33600 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q2 = 34100 tỷ đồng',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-Q3 = 34900 tỷ đồng',
  ],
  // Rows without a statistic are items of the one above.
  [
    'BƯU CHÍNH, VIỄN THÔNG\n\tƯớc tính tháng 11 năm 2023\tCộng dồn 11 tháng năm 2023\tTháng 11 năm 2023 so với tháng trước (%)\tTháng 11 năm 2023 so với cùng kỳ năm trước (%)\t11 tháng năm 2023 so với cùng kỳ năm trước (%)\nDoanh thu (Tỷ đồng)\t33.100\t358.000\t100,8\t106,1\t105,9\nThuê bao điện thoại (Nghìn thuê bao)\t126.400\t126.400\t100,1\t99,5\t99,5\nDi động\t124.000\t124.000\t100,1\t99,8\t99,8\nCố định\t2.400\t2.400\t99,2\t89,0\t89,0',
    'bưu chính · doanh thu bưu chính · 2023-11 = 33100 tỷ đồng (ước) | +0.8 % 2023-10 | +6.1 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 358000 tỷ đồng | +5.9 % 2022-01-01/P11M',
    'viễn thông · thuê bao điện thoại · 2023-11 = 126.4 triệu thuê bao (ước) | +0.1 % 2023-10 | -0.5 % 2022-11',
    'viễn thông · thuê bao điện thoại · 2023-01-01/P11M = 126.4 triệu thuê bao | -0.5 % 2022-01-01/P11M',
    'viễn thông · thuê bao di động · 2023-11 = 124 triệu thuê bao (ước) | +0.1 % 2023-10 | -0.2 % 2022-11',
    'viễn thông · thuê bao di động · 2023-01-01/P11M = 124 triệu thuê bao | -0.2 % 2022-01-01/P11M',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao (ước) | -0.8 % 2023-10 | -11 % 2022-11',
    'viễn thông · thuê bao điện thoại cố định · 2023-01-01/P11M = 2.4 triệu thuê bao | -11 % 2022-01-01/P11M',
  ],
  // Amounts and points by the rows' units.
  [
    'An toàn thông tin\nChỉ tiêu\tTính đến 31/10/2023\tTính đến 30/11/2023\tTăng thêm\nChứng thư số đang hoạt động (chứng thư)\t1.890.000\t1.920.000\t30.000\nHệ thống thông tin được phê duyệt cấp độ (%)\t58,2\t60,1\t1,9',
    'ATTT · chứng thư số công cộng đang hoạt động · 2023-10-31 = 1.89 triệu chứng thư',
    'ATTT · chứng thư số công cộng đang hoạt động · 2023-11-30 = 1.92 triệu chứng thư | Δ +30000 chứng thư 2023-10-31',
    'ATTT · tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn · 2023-10-31 = 58.2 %',
    'ATTT · tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn · 2023-11-30 = 60.1 % | Δ +1.9 điểm % 2023-10-31',
  ],
  // Changes before their values.
  [
    'Công nghiệp ICT\nChỉ tiêu\tTăng trưởng so với cùng kỳ (%)\tGiá trị 11 tháng (tỷ đồng)\nDoanh thu\t-3,2\t3.040.000\nNộp ngân sách\t1,4\t38.000',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P11M = 3040000 tỷ đồng | -3.2 % 2022-01-01/P11M',
    'CN ICT · nộp ngân sách · 2023-01-01/P11M = 38000 tỷ đồng | +1.4 % 2022-01-01/P11M',
  ],
  // The caption's part of the years that head the columns.
  [
    'Kết quả kinh doanh quý III (tỷ đồng)\nChỉ tiêu\t2022\t2023\t% tăng\nDoanh thu bưu chính\t12.900\t15.000\t16,3\nDoanh thu viễn thông\t34.000\t34.900\t2,6',
    'bưu chính · doanh thu bưu chính · 2022-Q3 = 12900 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng | +16.3 % 2022-Q3',
    'viễn thông · doanh thu viễn thông · 2022-Q3 = 34000 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-Q3 = 34900 tỷ đồng | +2.6 % 2022-Q3',
  ],
  // Nor is a plan's per cent a level of a rate.
  [
    'Chính phủ số\nChỉ tiêu\tChỉ tiêu giao năm 2023\tKết quả 11 tháng\tĐạt (%)\nTỷ lệ hồ sơ trực tuyến (%)\t70\t52,5\t75,0\nSố dịch vụ công trực tuyến toàn trình (dịch vụ)\t1.200\t1.080\t90,0',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023 | mục tiêu 70 %',
    'chính phủ số · tỷ lệ hồ sơ trực tuyến · 2023-01-01/P11M = 52.5 % | 75 % KH',
    'chính phủ số · DVC trực tuyến toàn trình · 2023 | mục tiêu 1200 dịch vụ',
    'chính phủ số · DVC trực tuyến toàn trình · 2023-01-01/P11M = 1080 dịch vụ | 90 % KH',
  ],
  // Of two columns that end together, each comparison has its own.
  [
    'Công nghiệp ICT\nChỉ tiêu\tĐVT\tƯớc tháng 11\tLũy kế 11 tháng\t% so với tháng 10\t% lũy kế so với cùng kỳ\nDoanh thu\ttỷ USD\t12,3\t129,0\t101,7\t96,8\nXuất khẩu phần cứng\ttỷ USD\t11,0\t115,4\t102,1\t95,9',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 12.3 tỷ USD (ước) | +1.7 % 2023-10',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P11M = 129 tỷ USD | -3.2 % 2022-01-01/P11M',
    'CN ICT · xuất khẩu phần cứng, điện tử · 2023-11 = 11 tỷ USD (ước) | +2.1 % 2023-10',
    'CN ICT · xuất khẩu phần cứng, điện tử · 2023-01-01/P11M = 115.4 tỷ USD | -4.1 % 2022-01-01/P11M',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

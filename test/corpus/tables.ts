import type { CorpusLine } from './line';

/** Pasted tables: tab-separated cells; sector from the heading or the row, period and unit from the header. */
export const LINES: readonly CorpusLine[] = [
  [
    'Doanh thu theo lĩnh vực (tỷ đồng)\nLĩnh vực\tTháng 10/2023\tTháng 11/2023\nBưu chính\t5.900\t6.100\nAn toàn thông tin\t405\t415',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5900 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'ATTT · doanh thu · 2023-10 = 405 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
  ],
  [
    'Viễn thông\nChỉ tiêu\tĐơn vị\tTháng 11/2023\tSo với cùng kỳ (%)\nThuê bao băng rộng di động\ttriệu thuê bao\t86,1\t4,8\nThuê bao băng rộng cố định\ttriệu thuê bao\t22,7\t7,0',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86.1 triệu thuê bao | +4.8 % 2022-11',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao | +7 % 2022-11',
  ],
  [
    'Bưu chính\nChỉ tiêu\tĐVT\tQuý III/2023\tTăng/giảm so với quý II/2023 (%)\nDoanh thu\ttỷ đồng\t15.000\t-1,2\nSản lượng bưu gửi\ttriệu bưu gửi\t610\t3,4',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng | -1.2 % 2023-Q2',
    'bưu chính · sản lượng bưu gửi · 2023-Q3 = 610 triệu bưu gửi | +3.4 % 2023-Q2',
  ],
  [
    'Toàn ngành\nChỉ tiêu\tĐVT\t11 tháng năm 2023\t% kế hoạch năm\nDoanh thu\ttỷ đồng\t3.100.000\t88,5\nNộp ngân sách\ttỷ đồng\t88.000\t91,0',
    'toàn ngành · doanh thu · 2023-01-01/P11M = 3100000 tỷ đồng | 88.5 % KH',
    'toàn ngành · nộp ngân sách · 2023-01-01/P11M = 88000 tỷ đồng | 91 % KH',
  ],
  [
    'STT\tChỉ tiêu\tĐVT\tNăm 2022\n1\tThuê bao truyền hình trả tiền\ttriệu thuê bao\t18,6\n2\tDoanh thu truyền hình trả tiền\ttỷ đồng\t9.900',
    'báo chí · thuê bao truyền hình trả tiền · 2022 = 18.6 triệu thuê bao',
    'báo chí · doanh thu truyền hình trả tiền · 2022 = 9900 tỷ đồng',
  ],
  // A dash is no figure.
  [
    'An toàn thông tin\nChỉ tiêu\tĐVT\tTháng 10/2023\tTháng 11/2023\nSự cố tấn công mạng\tsự cố\t970\t980\nDoanh thu\ttỷ đồng\t-\t415',
    'ATTT · sự cố tấn công mạng · 2023-10 = 970 sự cố',
    'ATTT · sự cố tấn công mạng · 2023-11 = 980 sự cố',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
  ],
  // What follows the table is prose again.
  [
    'Doanh thu theo lĩnh vực (tỷ đồng)\nLĩnh vực\tQuý II/2023\tQuý III/2023\nBưu chính\t14.400\t15.000\nViễn thông\t34.700\t34.900\nThuê bao truyền hình trả tiền đạt 19,1 triệu thuê bao.',
    'bưu chính · doanh thu bưu chính · 2023-Q2 = 14400 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-Q2 = 34700 tỷ đồng',
    'viễn thông · doanh thu viễn thông · 2023-Q3 = 34900 tỷ đồng',
    'báo chí · thuê bao truyền hình trả tiền · 2023-11 = 19.1 triệu thuê bao',
  ],
  [
    'Công nghiệp ICT\nChỉ tiêu\tĐVT\tKế hoạch năm 2023\tThực hiện 11 tháng\nDoanh thu\ttỷ đồng\t3.500.000\t3.040.000',
    'CN ICT · doanh thu công nghiệp ICT · 2023 | mục tiêu 3500000 tỷ đồng',
    'CN ICT · doanh thu công nghiệp ICT · 2023-01-01/P11M = 3040000 tỷ đồng',
  ],
  [
    'Doanh thu (tỷ đồng)\nLĩnh vực\tTháng 11/2022\tTháng 11/2023\t% so với tháng 11/2022\nBưu chính\t5.000\t6.000\t120,0\nAn toàn thông tin\t400\t420\t105,0',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6000 tỷ đồng | +20 % 2022-11',
    'ATTT · doanh thu · 2022-11 = 400 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 420 tỷ đồng | +5 % 2022-11',
  ],
  // Bars and runs of spaces make cells too.
  [
    'Chỉ tiêu | ĐVT | Tháng 10/2023 | Tháng 11/2023\nDoanh thu bưu chính | tỷ đồng | 5.900 | 6.100\nSản lượng bưu gửi | triệu bưu gửi | 203 | 210',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5900 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-10 = 203 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 210 triệu bưu gửi',
  ],
  [
    'Doanh thu quý III/2023 theo lĩnh vực, tỷ đồng\nLĩnh vực        Quý III/2022     Quý III/2023     Tăng/giảm (%)\nBưu chính            12.900           15.000            16,3\nXuất bản                              1.020              -',
    'bưu chính · doanh thu bưu chính · 2022-Q3 = 12900 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng | +16.3 % 2022-Q3',
    'xuất bản · doanh thu xuất bản · 2023-Q3 = 1020 tỷ đồng',
  ],
  // Counts of rows, sections, headers over two rows, numbered columns.
  [
    'TT\tChỉ tiêu\tĐVT\tKH 2023\tTH 11T\tTH/KH (%)\nI\tBưu chính\n1\tDoanh thu\ttỷ đồng\t62.000\t58.000\t93,5\nII\tViễn thông\n1\tThuê bao điện thoại\ttriệu thuê bao\t128,0\t126,4\t98,8\n\t- Cố định\ttriệu thuê bao\t2,5\t2,4\t96,0',
    'bưu chính · doanh thu bưu chính · 2023 | mục tiêu 62000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-01-01/P11M = 58000 tỷ đồng | 93.5 % KH',
    'viễn thông · thuê bao điện thoại · 2023 | mục tiêu 128 triệu thuê bao',
    'viễn thông · thuê bao điện thoại · 2023-01-01/P11M = 126.4 triệu thuê bao | 98.8 % KH',
    'viễn thông · thuê bao điện thoại cố định · 2023 | mục tiêu 2.5 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2023-01-01/P11M = 2.4 triệu thuê bao | 96 % KH',
  ],
  [
    'Bảng 4. Doanh thu các lĩnh vực\nĐơn vị tính: tỷ đồng\nSTT\tLĩnh vực\tTháng 11/2023\t\tSo CK (%)\n\t\tThực hiện\tTháng trước\t\n(1)\t(2)\t(3)\t(4)\t(5)\n1\tBưu chính\t5.600\t5.500\t12,5\n2\tViễn thông\t11.700\t11.600\t1,8\n\tTổng số\t17.300\t17.100\t5,0',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5600 tỷ đồng | +12.5 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5500 tỷ đồng (gốc)',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng | +1.8 % 2022-11',
    'viễn thông · doanh thu viễn thông · 2023-10 = 11600 tỷ đồng (gốc)',
    'toàn ngành · doanh thu · 2023-11 = 17300 tỷ đồng | +5 % 2022-11',
    'toàn ngành · doanh thu · 2023-10 = 17100 tỷ đồng (gốc)',
  ],
  // Periods down the side.
  [
    'Kỳ\tDoanh thu bưu chính (tỷ đồng)\tSản lượng bưu gửi (triệu bưu gửi)\nQuý I/2023\t13.200\t540\nQuý II/2023\t14.400\t575',
    'bưu chính · doanh thu bưu chính · 2023-Q1 = 13200 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-Q1 = 540 triệu bưu gửi',
    'bưu chính · doanh thu bưu chính · 2023-Q2 = 14400 tỷ đồng',
    'bưu chính · sản lượng bưu gửi · 2023-Q2 = 575 triệu bưu gửi',
  ],
  // Amount, per cent or index: arithmetic tells, or nothing does.
  [
    'An toàn thông tin\nChỉ tiêu\tĐVT\tTháng 10/2023\tTháng 11/2023\tTăng, giảm\nSự cố tấn công mạng\tsự cố\t950\t988\t38\nDoanh thu\ttỷ đồng\t400\t420\t5,0\nTên miền bị chặn\ttên miền\t\t310\t7',
    'ATTT · sự cố tấn công mạng · 2023-10 = 950 sự cố',
    'ATTT · sự cố tấn công mạng · 2023-11 = 988 sự cố | Δ +38 sự cố 2023-10',
    'ATTT · doanh thu · 2023-10 = 400 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 420 tỷ đồng | +5 % 2023-10',
    'ATTT · ten-mien-bi-chan · 2023-11 = 310 tên miền',
    'chưa đọc 7',
  ],
  // A table without units or header is left unread.
  [
    'Kết quả quý III\nNội dung\tQuý III/2022\tQuý III/2023\nDoanh thu bưu chính\t12.900\t15.000',
    'chưa đọc 12.900',
    'chưa đọc 15.000',
  ],
  // English software parts thousands by commas.
  [
    'Chỉ tiêu\tTháng 11/2023\nDoanh thu bưu chính (tỷ đồng)\t6,100\nThuê bao điện thoại (thuê bao)\t126,500,300\nTốc độ băng rộng di động (Mbps)\t52.37',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng',
    'viễn thông · thuê bao điện thoại · 2023-11 = 126.5003 triệu thuê bao',
    'viễn thông · tốc độ băng rộng di động · 2023-11 = 52.37 Mbps',
  ],
  [
    'Bảng 3. Thuê bao (triệu thuê bao)\nLoại thuê bao\tHết tháng 11/2022\tHết tháng 11/2023\nBăng rộng di động\t82,1\t86,0\nBăng rộng cố định\t21,2\t22,7',
    'viễn thông · thuê bao băng rộng di động · 2022-11 = 82.1 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2022-11 = 21.2 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.7 triệu thuê bao',
  ],
  // Headers over two rows, values beside their plan and last year's, in one table with its index.
  [
    'STT\tTên chỉ tiêu\tĐơn vị tính\tThực hiện\t\tSo sánh (%)\t\n\t\t\tT11/2022\tT11/2023\tKế hoạch\tCùng kỳ\n1\tDoanh thu bưu chính\tTỷ đồng\t5.000\t5.775\t96,2\t115,5\n2\tSản lượng bưu gửi\tTriệu BG\t180\t210\t95,0\t116,7',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5000 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5775 tỷ đồng | 96.2 % KH | +15.5 % 2022-11',
    'bưu chính · sản lượng bưu gửi · 2022-11 = 180 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 210 triệu bưu gửi | 95 % KH | +16.7 % 2022-11',
  ],
  // Nor is an empty cell.
  [
    'An toàn thông tin\nChỉ tiêu\tĐVT\tTháng 10/2023\tTháng 11/2023\nSự cố tấn công mạng\tsự cố\t\t980\nDoanh thu\ttỷ đồng\t400\t415',
    'ATTT · sự cố tấn công mạng · 2023-11 = 980 sự cố',
    'ATTT · doanh thu · 2023-10 = 400 tỷ đồng',
    'ATTT · doanh thu · 2023-11 = 415 tỷ đồng',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

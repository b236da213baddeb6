import type { CorpusLine } from '../line';

/** Instructions, wishes, work to come and ranges: what should be is no result. */
export const LINES: readonly CorpusLine[] = [
  // Instructions.
  ['Bộ trưởng yêu cầu các doanh nghiệp viễn thông phải phủ sóng 100% thôn, bản.'],
  ['Các địa phương cần chi 15 - 20% ngân sách khoa học cho chuyển đổi số.'],
  ['Đề nghị Cục An toàn thông tin xử lý 100% tin nhắn rác trong tháng 12.'],
  ['Giao Vụ Bưu chính trình 2 dự thảo thông tư trước ngày 20/12/2023.'],
  // Wishes.
  ['Phấn đấu năm 2025 Việt Nam lọt vào top 30 về chỉ số an toàn thông tin.'],
  ['Mục tiêu đến năm 2030 kinh tế số chiếm 30% GDP.'],
  ['Ngành kỳ vọng doanh thu năm sau sẽ tăng 10% trở lên.'],
  ['Việt Nam đặt mục tiêu có 100.000 doanh nghiệp công nghệ số vào năm 2025.'],
  // A part of the text that is about work to come.
  [
    'Nhiệm vụ trọng tâm tháng 12/2023:\n- Hoàn thành 100% chỉ tiêu được giao.\n- Tổ chức 3 hội nghị chuyên đề.\n- Doanh thu bưu chính đạt 6.300 tỷ đồng.',
  ],
  ['PHƯƠNG HƯỚNG NĂM 2024\nDoanh thu toàn ngành tăng 8%, nộp ngân sách tăng 5%.'],
  // Ranges.
  ['Năm 2024, doanh thu viễn thông dự kiến tăng 5 - 7%.'],
  ['Mỗi địa phương sẽ có từ 3 đến 5 nền tảng số dùng chung.'],
  // A list of instructions goes on over its clauses.
  [
    'Bộ trưởng yêu cầu: (1) Cục Bưu điện Trung ương trình 3 đề án; (2) các nhà mạng tắt 1.500 trạm 2G; (3) năm 2026 đạt 95% dân số dùng Internet.',
  ],
  ['Thứ trưởng giao các Sở rà soát 120 tủ cáp; doanh nghiệp bưu chính mở thêm 300 điểm phục vụ.'],
  ['CHỈ ĐẠO CỦA THỨ TRƯỞNG\nCác đơn vị giải ngân 100% vốn đầu tư. Doanh thu bưu chính đạt 7.000 tỷ đồng.'],
  // A numbered line that names a time to come opens what is to be done then.
  [
    'V. Dự kiến kế hoạch năm 2024 (để thảo luận)\n1. Bưu chính: mở thêm 45 điểm phục vụ, doanh thu 66.000 tỷ đồng.\n2. Viễn thông: 24 triệu thuê bao băng rộng cố định.',
  ],
  ['4/ Sang năm 2024\n* VNPost: doanh thu 32.000 tỷ đồng, lợi nhuận 700 tỷ đồng.'],
  ['KHUYẾN NGHỊ\n- 100% máy chủ phải được vá lỗi trước ngày 20/12.'],
  ['Kế hoạch tháng 12/2023:\nDoanh thu bưu chính đạt 6.500 tỷ đồng.'],
  // A line that introduces a list of what is to be done.
  [
    'Việc chị cần duyệt sớm:\n(1) Thuê thêm 3 chuyên viên, 500 triệu đồng mua máy đo;\n(2) Họp với 12 doanh nghiệp, 60 phút;',
  ],
  ['Nội dung xin ý kiến lãnh đạo:\n- Thêm 4 cán bộ cho Trung tâm;\n- Mua 20 máy chủ trị giá 5 tỷ đồng.'],
  ['NHIỆM VỤ THÁNG 12: doanh thu bưu chính tăng 10% so với tháng 11; lắp thêm 40 trạm 5G.'],
  ['Về lĩnh vực viễn thông:\n- Trước 20/12, Cục gửi kết quả đo kiểm của 63 tỉnh.'],
  ['Vận động thêm tối thiểu 900 cơ sở in nộp lưu chiểu điện tử.'],
  ['Kế hoạch tháng 12: tập huấn chữ ký số cho 350 cán bộ xã.'],
  [
    'PHẦN B. VIỆC TRỌNG TÂM THÁNG 12\n- Vụ Bưu chính: kiểm tra 14 doanh nghiệp chuyển phát.\n- Cục Viễn thông: nâng tỷ lệ chuyển mạng thành công lên 92%.',
  ],
];

export const PENDING: readonly CorpusLine[] = [];

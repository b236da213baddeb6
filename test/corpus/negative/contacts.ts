import type { CorpusLine } from '../line';

/** Telephone numbers, addresses, and what stands around an article on a page. */
export const LINES: readonly CorpusLine[] = [
  ['Đường dây nóng: 0243.943.0204.'],
  ['Điện thoại: 024 3822 5566, fax: 024 3822 5577.'],
  ['Địa chỉ: 18 Nguyễn Du, quận Hai Bà Trưng, Hà Nội.'],
  ['Người dân phản ánh tin nhắn rác tới đầu số 5656 hoặc 156.'],
  ['Lượt xem: 1.204 | Bình luận: 3 | Cỡ chữ: 14'],
  ['Trang chủ > Tin tức > Tin hoạt động > Trang 2/15'],
  ['Tin liên quan:\nDoanh thu bưu chính tháng 9 tăng 12%\nThuê bao băng rộng tăng 5% sau một năm'],
  ['Mọi thắc mắc xin gọi tổng đài 18008000, máy lẻ 12.'],
  ['Sản lượng bưu gửi tăng so với cùng kỳ.\n>>> Xem thêm: 10 sự kiện ICT tiêu biểu năm 2022'],
  ['- Lưu: VT, KHTC (08 bản).'],
  ['(Nguồn: báo cáo của 12 doanh nghiệp)'],
  // What stands around an article.
  [
    'Từ khóa: 5G, 10 sự kiện\nẢnh: Sân khấu với 300 khách\nĐịa chỉ: 115 Trần Duy Hưng, Cầu Giấy\n>> Đọc thêm: 3 nhà mạng tắt sóng 2G ở 5 tỉnh',
  ],
  ['© 2023 Cổng thông tin điện tử. Giấy phép số 164/GP-BC do Cục Báo chí cấp.'],
  ['Bà con gọi 1800.1234 hoặc 0243.825.0001 để được hỗ trợ.'],
  // Under a text: who gets it, notes, pictures, advertisements.
  [
    'Nơi nhận:                    KT. CỤC TRƯỞNG\n- Văn phòng Quốc hội (03 bản);\n- Các đơn vị thuộc Bộ (25 bản);',
  ],
  ['[2] Số liệu tổng hợp từ báo cáo của 15 doanh nghiệp.'],
  ['[Ảnh] Nhân viên bưu cục phát 300 bưu gửi mỗi ngày.\nHình 2: 40 xe chở hàng rời trung tâm chia chọn'],
  ['Quảng cáo: Nạp thẻ hôm nay tặng 30% giá trị.'],
];

export const PENDING: readonly CorpusLine[] = [];

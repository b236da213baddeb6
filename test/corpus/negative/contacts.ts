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
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from '../line';

/** Examples, world statistics and turns of speech. */
export const LINES: readonly CorpusLine[] = [
  ['Bộ trưởng nhấn mạnh: làm 10 việc mà dang dở thì không bằng làm xong 1 việc.'],
  ['Theo khảo sát của một tổ chức quốc tế, 70% dự án chuyển đổi số trên thế giới thất bại.'],
  ['Bộ trưởng cho rằng các nước phát triển dành 2% GDP cho nghiên cứu.'],
  ['Chuyên gia nhận định thế giới sẽ có 30 tỷ thiết bị kết nối.'],
  ['Ông kể lại rằng 20 năm trước cả làng chỉ có 1 chiếc máy điện thoại.'],
  ['Bộ trưởng lưu ý 3 nội dung và 5 nhóm giải pháp.'],
  ['Ví dụ, một người dùng điện thoại 6 giờ mỗi ngày.'],
  ['Bài phát biểu nêu 4 trụ cột: thể chế, hạ tầng, nhân lực, niềm tin.'],
  // A question reports nothing.
  ['Có phải 40% thuê bao là SIM rác, và mức phạt sẽ là 100 triệu đồng?'],
  ['Vì sao giá cước tăng 12%, khi nào có 10 triệu thuê bao 5G?'],
  ['“Ba năm trước khách mua thẻ 100.000 đồng để gọi, nay chẳng ai mua nữa”, chủ một đại lý SIM kể.'],
  ['Một chuyên gia viễn thông cho rằng nếu giá cước dữ liệu giảm 25% thì người dân sẽ dùng nhiều hơn.'],
  // What may come, what is promised, what is offered.
  ['Doanh thu dịch vụ viễn thông có thể tăng 3% trong quý tới.'],
  ['Nhà mạng cam kết phủ 5G tới 90% dân số vào năm 2027 và 98% vào 2030.'],
  ['Nhà mạng khuyến mại tới 40% giá trị thẻ nạp.'],
  ['Trung bình trên thế giới mỗi người nhận 9 tin nhắn rác một tuần.'],
];

export const PENDING: readonly CorpusLine[] = [];

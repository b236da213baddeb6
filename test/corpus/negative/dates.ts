import type { CorpusLine } from '../line';

/** Dates and times of day, in results sentences and out of them. */
export const LINES: readonly CorpusLine[] = [
  ['Ngày 20/11/2023, Bộ đã tổ chức hội nghị giao ban quản lý nhà nước.'],
  ['Chiều 6/11, tại trụ sở Bộ đã diễn ra buổi họp báo thường kỳ.'],
  ['Hội nghị diễn ra từ 8h30 đến 11h00 ngày 28/12/2023.'],
  ['Chương trình bắt đầu lúc 14:00 ngày 15 tháng 11 năm 2023.'],
  ['Luật Viễn thông có hiệu lực thi hành từ ngày 01/7/2024.'],
  ['Cập nhật lúc 17:26 GMT+7, thứ Hai, 13/11/2023.'],
  ['Kỷ niệm 78 năm Ngày truyền thống của Ngành (28/8/1945 - 28/8/2023).'],
  ['Năm 2023 là năm thứ ba thực hiện chiến lược giai đoạn 2021-2025.'],
  ['Bản tin phát hành ngày 5.12.2023.'],
];

export const PENDING: readonly CorpusLine[] = [];

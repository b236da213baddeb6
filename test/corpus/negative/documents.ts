import type { CorpusLine } from '../line';

/** Numbers of laws, decisions, reports and their parts. */
export const LINES: readonly CorpusLine[] = [
  ['Bộ trưởng đã ký Thông tư số 13/2023/TT-BTTTT quy định về quản lý tên miền.'],
  ['Căn cứ Quyết định số 1520/QĐ-BTTTT ngày 24/8/2023 về giao chỉ tiêu.'],
  ['Nghị định 25/2023/NĐ-CP sửa đổi một số điều về viễn thông.'],
  ['Theo Điều 12, Khoản 3 của Luật An toàn thông tin mạng.'],
  ['Nghị quyết Đại hội XIII và Chỉ thị 04 đã được quán triệt.'],
  ['Báo cáo số 318/BC-STTTT được gửi kèm Công văn 2246/BTTTT-KHTC.'],
  ['Phụ lục 2 và Bảng 5 trình bày chi tiết theo từng lĩnh vực.'],
  ['Cục Viễn thông trình Bộ dự thảo Thông tư thay thế Thông tư 09/2019/TT-BTTTT.'],
  ['Phương án điều tra ban hành ngày 02/6/2023; mẫu điều tra gồm 3 nghìn doanh nghiệp và 46 nghìn hộ.'],
];

export const PENDING: readonly CorpusLine[] = [];

import type { CorpusLine } from '../line';

/** Who came, who was praised, how many points a conference had. */
export const LINES: readonly CorpusLine[] = [
  ['Tham dự hội nghị có 350 đại biểu và 63 Sở Thông tin và Truyền thông.'],
  ['Hội nghị được kết nối tới 120 điểm cầu trên cả nước.'],
  ['Nhân dịp này, Bộ trưởng trao bằng khen cho 15 tập thể và 32 cá nhân.'],
  ['Cùng dự có 2 Thứ trưởng và lãnh đạo 18 cục, vụ.'],
  ['Đoàn công tác gồm 12 thành viên do Thứ trưởng dẫn đầu.'],
  ['Chủ trì buổi làm việc là lãnh đạo Bộ và 3 Phó Chủ tịch tỉnh.'],
  ['Khách mời gồm 20 doanh nghiệp công nghệ số tiêu biểu.'],
  // Counts of an event, in brackets or after "với".
  ['Hội nghị trực tuyến tới 34 điểm cầu, với 40 doanh nghiệp và 12 hiệp hội tham gia.'],
  ['Sở (7 phòng chuyên môn; 45 công chức, người lao động) báo cáo kết quả như sau:'],
  ['Cục An toàn thông tin diễn tập tại Hải Phòng ngày 14/11, có 90 kỹ sư tham gia.'],
  ['Bản đầy đủ (48 slide) gửi kèm.'],
];

export const PENDING: readonly CorpusLine[] = [
  ['Hơn 40 phóng viên của 25 cơ quan báo chí đã có mặt tại buổi họp báo.'],
];

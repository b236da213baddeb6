import type { CorpusLine } from '../line';

/** Ordinals, list numbers, counts of things that are no statistic of the sector. */
export const LINES: readonly CorpusLine[] = [
  ['Đây là lần thứ 5 liên tiếp Việt Nam đăng cai hội nghị.'],
  ['1. Công tác xây dựng thể chế\n2. Công tác thanh tra\n3. Công tác cán bộ'],
  ['(1) hoàn thiện thể chế; (2) phát triển hạ tầng; (3) bảo đảm an toàn.'],
  ['Kỳ họp thứ 6, Quốc hội khóa XV đã thông qua Luật Viễn thông (sửa đổi).'],
  ['Bước 1 là rà soát, bước 2 là thử nghiệm, bước 3 là nhân rộng.'],
  ['Hội nghị tập trung vào 3 nhóm vấn đề lớn.'],
  ['Trong 2 ngày, các đơn vị đã thảo luận sôi nổi.'],
  ['Giai đoạn 1 của dự án kết thúc vào cuối năm.'],
  ['Mục II.3 của báo cáo nêu rõ nguyên nhân.'],
  ['Phục vụ Kỳ họp thứ 7 Hội đồng nhân dân và SEA Games 31.'],
  ['Phiên họp thứ 12 của Ủy ban diễn ra tại phòng họp 302, tầng 3.'],
  ['Đây là tháng thứ 4 liên tiếp sản lượng tăng.'],
  // Time limits, editions, what is offered.
  ['Các doanh nghiệp viễn thông đã khôi phục liên lạc trong vòng 36 giờ.'],
  ['Về lĩnh vực bưu chính: Trong tháng phát hành bộ tem "Hoa sen", gồm 4 mẫu.'],
  ['Về lĩnh vực xuất bản: In 500 bản khổ 19x27 cm tại Nhà in Báo Nhân Dân.'],
  ['Về lĩnh vực viễn thông: Hết thời khuyến mãi 100% giá trị thẻ nạp.'],
  ['Về lĩnh vực viễn thông: Cục đã đôn đốc 05 doanh nghiệp khắc phục sự cố.'],
  ['Về lĩnh vực bưu chính: Lợi nhuận chưa tổng hợp được do còn 12 doanh nghiệp chưa gửi báo cáo.'],
];

export const PENDING: readonly CorpusLine[] = [];

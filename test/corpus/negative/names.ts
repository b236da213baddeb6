import type { CorpusLine } from '../line';

/** Digits inside names: generations, versions, codes, files, editions. */
export const LINES: readonly CorpusLine[] = [
  ['Các nhà mạng đẩy mạnh thử nghiệm 5G và dừng dần 2G.'],
  ['Việt Nam tiếp tục triển khai IPv6 cho mạng của cơ quan nhà nước.'],
  ['Mạng bưu chính KT1 phục vụ an toàn các sự kiện chính trị.'],
  ['Cuộc cách mạng công nghiệp 4.0 mở ra nhiều cơ hội cho ngành.'],
  ['Dịch Covid-19 ảnh hưởng tới hoạt động phát hành báo in.'],
  ['Xem tệp so-lieu-11-2023_v2.xlsx đính kèm.'],
  ['Nền tảng họp trực tuyến phiên bản 3.2 đã được nghiệm thu.'],
  ['Diễn đàn Internet Day lần thứ 12 được tổ chức tại Hà Nội.'],
  ['Kênh VTV1 và VOV2 truyền hình trực tiếp lễ trao giải.'],
  ['Băng tần 2600 MHz được đưa ra đấu giá.'],
  ['Giải thưởng VIFOTEC và danh sách Top 10 doanh nghiệp đã được công bố.'],
  ['Về an toàn thông tin: Trung tâm trực 24/24h, hỗ trợ 24/7 trong dịp Tết.'],
];

export const PENDING: readonly CorpusLine[] = [];

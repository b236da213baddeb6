/** How an indicator is counted, which decides how its numbers are written. */
export type Kind = 'money' | 'dollars' | 'count' | 'rate' | 'speed';

export interface Indicator {
  readonly name: string;
  readonly kind: Kind;
  /** As in `Observation.unit`. */
  readonly unit: string;
  /** A stock is counted at a date; the others over a period. */
  readonly stock: boolean;
}

export interface SectorWords {
  readonly id: string;
  /** As in a heading. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

const money = (name: string): Indicator => ({ name, kind: 'money', unit: 'VND', stock: false });
const dollars = (name: string): Indicator => ({ name, kind: 'dollars', unit: 'USD', stock: false });
const flow = (name: string, unit: string): Indicator => ({ name, kind: 'count', unit, stock: false });
const stock = (name: string, unit: string): Indicator => ({ name, kind: 'count', unit, stock: true });
const rate = (name: string): Indicator => ({ name, kind: 'rate', unit: '%', stock: true });
const speed = (name: string): Indicator => ({ name, kind: 'speed', unit: 'Mbps', stock: true });

/** Statistics that briefings report, and a few that no catalog can know. */
export const SECTOR_WORDS: readonly SectorWords[] = [
  {
    id: 'postal',
    name: 'bưu chính',
    indicators: [
      money('doanh thu dịch vụ bưu chính'),
      flow('sản lượng bưu gửi', 'bưu gửi'),
      stock('số tủ khóa nhận hàng tự động', 'tủ'),
      money('nộp ngân sách nhà nước'),
    ],
  },
  {
    id: 'telecom',
    name: 'viễn thông',
    indicators: [
      money('doanh thu dịch vụ viễn thông'),
      stock('thuê bao băng rộng di động', 'thuê bao'),
      stock('thuê bao băng rộng cố định', 'thuê bao'),
      stock('thuê bao điện thoại thông minh', 'thuê bao'),
      rate('tỷ lệ hộ gia đình sử dụng cáp quang'),
      rate('tỷ lệ sử dụng IPv6'),
      speed('tốc độ băng rộng cố định'),
      speed('tốc độ băng rộng di động'),
      stock('số trạm quan trắc tần số', 'trạm'),
    ],
  },
  {
    id: 'digital-government',
    name: 'chuyển đổi số',
    indicators: [
      rate('tỷ lệ hồ sơ trực tuyến toàn trình'),
      rate('tỷ lệ văn bản điện tử ký số'),
      stock('số tổ công nghệ số cộng đồng', 'tổ'),
    ],
  },
  {
    id: 'cybersecurity',
    name: 'an toàn thông tin mạng',
    indicators: [
      money('doanh thu'),
      money('lợi nhuận'),
      flow('số cuộc tấn công mạng', 'cuộc'),
      stock('tổng số chứng thư số công cộng đã cấp', 'chứng thư số'),
    ],
  },
  {
    id: 'ict-industry',
    name: 'công nghiệp ICT',
    indicators: [
      money('doanh thu công nghiệp ICT'),
      dollars('kim ngạch xuất khẩu phần cứng, điện tử'),
      stock('số doanh nghiệp công nghệ số', 'doanh nghiệp'),
      stock('số phòng thực hành quang học', 'phòng'),
    ],
  },
  {
    id: 'press-media',
    name: 'báo chí, truyền thông',
    indicators: [
      money('doanh thu truyền hình trả tiền'),
      stock('thuê bao truyền hình trả tiền', 'thuê bao'),
      rate('tỷ lệ tin xấu độc được xử lý'),
    ],
  },
];

/** What a unit measures: money, a percentage, a speed, times (a ratio), places (a ranking), steps (in a ranking), things counted. */
export type Dimension = 'money' | 'percent' | 'points' | 'speed' | 'times' | 'places' | 'steps' | 'count';

export interface UnitRow {
  /** As in `Observation.unit`. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly names: readonly string[];
  /** Called by its id whichever name the text has: abbreviations, the user's own. */
  readonly own?: boolean;
  /** The name has the scale in it ("trđ"), by the power of ten. */
  readonly power?: number;
}

/** Words that multiply a number, by the power of ten; they stack ("nghìn tỷ"). */
export const SCALES: readonly { readonly power: number; readonly names: readonly string[] }[] = [
  { power: 3, names: ['nghìn', 'ngàn'] },
  { power: 4, names: ['vạn'] },
  { power: 6, names: ['triệu', 'tr'] },
  { power: 9, names: ['tỷ'] },
];

/** An abbreviation of what is counted. */
const short = (id: string, ...names: readonly string[]): UnitRow => ({ id, dimension: 'count', names, own: true });

const counted = (...nouns: readonly string[]): readonly UnitRow[] => nouns.map((noun) => ({ id: noun, dimension: 'count', names: [noun] }));

export const UNITS: readonly UnitRow[] = [
  { id: 'VND', dimension: 'money', names: ['đồng', 'vnđ', 'vnd', 'đ', 'đồng việt nam'] },
  { id: 'VND', dimension: 'money', names: ['trđ', 'tr.đ', 'trđồng', 'tr.đồng'], power: 6 },
  { id: 'VND', dimension: 'money', names: ['tỷđ', 'tỷ.đ', 'tỷ.đồng'], power: 9 },
  { id: 'USD', dimension: 'money', names: ['usd', 'đô', 'đô la', 'đô la mỹ', 'đô-la', 'đô-la mỹ', 'mỹ kim', 'us$', '$'] },
  { id: '%', dimension: 'percent', names: ['%', 'phần trăm', '%%'] },
  { id: '%', dimension: 'points', names: ['điểm %', 'điểm phần trăm', 'đpt'] },
  { id: 'Mbps', dimension: 'speed', names: ['mbps', 'mb/s', 'mbit/s', 'megabit/s', 'megabit/giây'] },
  { id: 'Gbps', dimension: 'speed', names: ['gbps', 'gb/s', 'gbit/s'] },
  { id: 'Tbps', dimension: 'speed', names: ['tbps', 'tb/s'] },
  { id: 'PB', dimension: 'count', names: ['pb', 'petabyte'], own: true },
  { id: 'EB', dimension: 'count', names: ['eb', 'exabyte'], own: true },
  { id: 'lần', dimension: 'times', names: ['lần'] },
  { id: 'bậc', dimension: 'steps', names: ['bậc', 'hạng', 'thứ hạng', 'vị trí xếp hạng'] },
  { id: 'người', dimension: 'count', names: ['người', 'lao động', 'người lao động', 'nhân lực', 'nhân sự', 'người dùng', 'người sử dụng', 'người dân'] },
  short('thuê bao', 'tb'),
  short('doanh nghiệp', 'dn'),
  short('bưu gửi', 'bg'),
  short('chứng thư số', 'cts'),
  short('hồ sơ', 'hs'),
  short('giao dịch', 'gd'),
  short('nhà xuất bản', 'nxb'),
  short('hộ gia đình', 'hgđ'),
  short('dịch vụ công', 'dvc'),
  short('dịch vụ công trực tuyến', 'dvctt'),
  short('dịch vụ', 'dv'),
  short('văn bản', 'vb'),
  short('giấy phép', 'gp'),
  short('sản phẩm', 'sp'),
  short('người', 'lđ'),
  short('chữ ký số', 'cks'),
  short('xuất bản phẩm', 'xbp'),
  short('đầu xuất bản phẩm', 'đầu xbp'),
  short('điểm bưu điện - văn hóa xã', 'bđvhx', 'bđ-vhx', 'điểm bđ-vhx', 'điểm bđvhx'),
  { id: 'doanh nghiệp', dimension: 'count', names: ['doanh nghiệp'] },
  { id: 'SIM', dimension: 'count', names: ['sim'] },
  { id: 'bộ, ngành', dimension: 'count', names: ['bộ, ngành', 'bộ ngành', 'bộ, cơ quan ngang bộ'] },
  { id: 'tỉnh, thành phố', dimension: 'count', names: ['tỉnh, thành phố', 'tỉnh thành phố', 'tỉnh, thành', 'tỉnh thành', 'tỉnh/thành', 'tỉnh/thành phố', 'tỉnh, tp'] },
  ...counted('thuê bao', 'bưu gửi', 'bưu phẩm', 'bưu kiện', 'thư', 'chứng thư số', 'chứng thư', 'chữ ký số', 'hộ', 'hộ gia đình', 'hộ dân', 'hộ nông dân'),
  ...counted('lượt tải', 'lượt truy cập', 'lượt', 'lượt người', 'lượt giao dịch', 'giao dịch', 'hồ sơ', 'văn bản', 'dịch vụ', 'dịch vụ công', 'thủ tục'),
  ...counted('bài viết', 'video', 'tài khoản', 'nội dung', 'trang', 'website', 'group', 'fanpage', 'tin nhắn', 'bản tin', 'cuộc gọi', 'cuộc', 'vụ', 'sự cố', 'lỗ hổng'),
  ...counted('địa chỉ ip', 'địa chỉ', 'tên miền', 'trạm', 'trạm bts', 'vị trí', 'điểm phục vụ', 'điểm', 'bưu cục', 'điểm bưu điện - văn hóa xã', 'tuyến', 'km'),
  ...counted(
    'tỉnh',
    'thành phố',
    'địa phương',
    'huyện',
    'xã',
    'phường',
    'thôn',
    'bản',
    'xóm',
    'thôn, bản',
    'xóm, bản',
    'xã, phường',
    'xã, thị trấn',
    'xã, phường, thị trấn',
    'tờ báo',
    'liên kết',
    'bộ, ngành, địa phương',
    'bộ, tỉnh',
    'bộ',
    'đơn vị',
    'cơ quan',
    'cơ quan báo chí',
    'tổ chức',
    'quốc gia',
  ),
  ...counted('sản phẩm', 'sản phẩm, dịch vụ', 'nền tảng', 'nền tảng số', 'ứng dụng', 'hệ thống', 'cơ sở dữ liệu', 'camera', 'thiết bị', 'máy', 'smartphone'),
  ...counted('báo', 'báo điện tử', 'báo và tạp chí', 'báo, tạp chí', 'báo và tạp chí điện tử', 'báo, tạp chí điện tử', 'tạp chí', 'tạp chí điện tử', 'báo cáo'),
  ...counted(
    'trường hợp',
    'cái',
    'chiếc',
    'thành viên',
    'tổ',
    'tổ cnscđ',
    'tổ công nghệ số cộng đồng',
    'cán bộ',
    'học viên',
    'kỹ sư',
    'nhà báo',
    'phóng viên',
    'thẻ',
    'thẻ nhà báo',
    'giấy phép',
    'văn bằng',
    'đơn',
    'nhiệm vụ',
    'đề tài',
    'phương tiện đo',
    'quyết định',
  ),
  ...counted('đầu xuất bản phẩm', 'xuất bản phẩm', 'đầu sách', 'cuốn', 'cuốn sách', 'bản sách', 'tờ', 'ấn phẩm', 'tên sách', 'nhà xuất bản', 'cơ sở in', 'cơ sở'),
  ...counted('đài', 'kênh', 'chương trình', 'giờ', 'phút', 'tấn', 'đơn hàng', 'lô', 'gian hàng', 'bản ghi', 'phản ánh', 'truy vấn', 'khách hàng', 'công ty', 'cuộc thanh tra', 'lớp', 'khóa'),
];

import type { Hedge, Measure, Provenance, Severity, Status, StockOrFlow } from '../model/observation';
import type { Message } from './types';

/** Names of coded values in the cells of Số liệu, Bản tin and Kiểm tra; they are read back in either language. */

export const MEASURE_NAMES: Readonly<Record<Measure, Message>> = {
  level: { vi: 'Mức', en: 'Level' },
  change: { vi: 'Thay đổi (%)', en: 'Change (%)' },
  delta: { vi: 'Chênh lệch', en: 'Difference' },
  plan: { vi: 'Hoàn thành kế hoạch (%)', en: 'Of plan (%)' },
  target: { vi: 'Kế hoạch, mục tiêu', en: 'Target' },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  ratio: { vi: 'Gấp (lần)', en: 'Ratio (times)' },
};

export const KIND_NAMES: Readonly<Record<StockOrFlow, Message>> = {
  stock: { vi: 'Thời điểm', en: 'Stock' },
  flow: { vi: 'Thời kỳ', en: 'Flow' },
};

export const STATUS_NAMES: Readonly<Record<Status, Message>> = {
  normal: { vi: 'Báo cáo', en: 'Reported' },
  estimate: { vi: 'Ước tính', en: 'Estimate' },
  forecast: { vi: 'Dự báo', en: 'Forecast' },
  base: { vi: 'Số gốc', en: 'Base value' },
  held: { vi: 'Chờ duyệt', en: 'Held' },
  user: { vi: 'Người dùng', en: 'User' },
};

/** What Trạng thái shows of a held figure once the user decided about it. */
export const HELD_NAMES: Readonly<Record<'released', Message>> = {
  released: { vi: 'Đã duyệt', en: 'Released' },
};

export const PROVENANCE_NAMES: Readonly<Record<Provenance, Message>> = {
  stated: { vi: 'nêu', en: 'stated' },
  inherited: { vi: 'thừa', en: 'inherited' },
  assumed: { vi: 'đoán', en: 'assumed' },
};

export const HEDGE_NAMES: Readonly<Record<Hedge, Message>> = {
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'hơn', en: 'over' },
  under: { vi: 'gần', en: 'nearly' },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  note: { vi: 'Lưu ý', en: 'Note' },
};

export const ACTION_NAMES: Readonly<Record<'open' | 'accepted' | 'ignored' | 'fixed', Message>> = {
  open: { vi: 'Chưa', en: 'Open' },
  accepted: { vi: 'Chấp nhận', en: 'Accept' },
  ignored: { vi: 'Bỏ qua', en: 'Ignore' },
  fixed: { vi: 'Đã sửa', en: 'Fixed' },
};

/** Kinds of rows of Danh mục. */
export const WORD_KIND_NAMES: Readonly<
  Record<'sectors' | 'metrics' | 'units' | 'wordings' | 'breaks', Message>
> = {
  sectors: { vi: 'Lĩnh vực', en: 'Sector' },
  metrics: { vi: 'Chỉ tiêu', en: 'Statistic' },
  units: { vi: 'Đơn vị', en: 'Unit' },
  wordings: { vi: 'Cách viết', en: 'Wording' },
  breaks: { vi: 'Ngắt chuỗi', en: 'Break' },
};

/** What a suggestion would change. */
export const FIELD_NAMES: Readonly<Record<'period' | 'base' | 'value', Message>> = {
  period: { vi: 'kỳ', en: 'period' },
  base: { vi: 'so với', en: 'compared with' },
  value: { vi: 'giá trị', en: 'value' },
};

/** Units whose code is not what people write; other units are the nouns of the briefings. */
export const UNIT_NAMES: Readonly<Record<string, Message>> = {
  VND: { vi: 'đồng', en: 'VND' },
  'thuê bao': { vi: 'thuê bao', en: 'subscriptions' },
  'thuê bao/100 dân': { vi: 'thuê bao/100 dân', en: 'per 100 people' },
  người: { vi: 'người', en: 'people' },
  'doanh nghiệp': { vi: 'doanh nghiệp', en: 'enterprises' },
  'bưu gửi': { vi: 'bưu gửi', en: 'postal items' },
  'chứng thư số': { vi: 'chứng thư số', en: 'certificates' },
  'địa phương': { vi: 'địa phương', en: 'provinces' },
  'lượt tải': { vi: 'lượt tải', en: 'downloads' },
  'lượt truy cập': { vi: 'lượt truy cập', en: 'visits' },
  thư: { vi: 'thư', en: 'letters' },
  'bưu kiện': { vi: 'bưu kiện', en: 'parcels' },
  tờ: { vi: 'tờ', en: 'copies' },
  điểm: { vi: 'điểm', en: 'points' },
  'điểm phục vụ': { vi: 'điểm phục vụ', en: 'service points' },
  'bưu cục': { vi: 'bưu cục', en: 'post offices' },
  hộ: { vi: 'hộ', en: 'households' },
  'sản phẩm': { vi: 'sản phẩm', en: 'products' },
  thôn: { vi: 'thôn', en: 'villages' },
  'tên miền': { vi: 'tên miền', en: 'domain names' },
  trạm: { vi: 'trạm', en: 'stations' },
  SIM: { vi: 'SIM', en: 'SIMs' },
  'tin nhắn': { vi: 'tin nhắn', en: 'messages' },
  'cuộc gọi': { vi: 'cuộc gọi', en: 'calls' },
  tổ: { vi: 'tổ', en: 'teams' },
  'thành viên': { vi: 'thành viên', en: 'members' },
  'hồ sơ': { vi: 'hồ sơ', en: 'dossiers' },
  'dịch vụ': { vi: 'dịch vụ', en: 'services' },
  'bộ, tỉnh': { vi: 'bộ, tỉnh', en: 'ministries and provinces' },
  tỉnh: { vi: 'tỉnh', en: 'provinces' },
  'bộ, ngành': { vi: 'bộ, ngành', en: 'ministries' },
  'tỉnh, thành phố': { vi: 'tỉnh, thành phố', en: 'provinces' },
  'nền tảng số': { vi: 'nền tảng số', en: 'platforms' },
  cuộc: { vi: 'cuộc', en: 'attacks' },
  'địa chỉ IP': { vi: 'địa chỉ IP', en: 'IP addresses' },
  'tài khoản': { vi: 'tài khoản', en: 'accounts' },
  'doanh nghiệp/1.000 dân': { vi: 'doanh nghiệp/1.000 dân', en: 'per 1,000 people' },
  giờ: { vi: 'giờ', en: 'hours' },
  đài: { vi: 'đài', en: 'stations' },
  'cơ quan báo chí': { vi: 'cơ quan báo chí', en: 'press agencies' },
  'bài viết': { vi: 'bài viết', en: 'posts' },
  group: { vi: 'group', en: 'groups' },
  trang: { vi: 'trang', en: 'pages' },
  video: { vi: 'video', en: 'videos' },
  'nội dung': { vi: 'nội dung', en: 'items of content' },
  'đầu xuất bản phẩm': { vi: 'đầu xuất bản phẩm', en: 'titles' },
  lần: { vi: 'lần', en: 'times' },
  bậc: { vi: 'bậc', en: 'places' },
  hạng: { vi: 'hạng', en: 'rank' },
};

/** A unit with a scale word before it. */
export const SCALE_NAMES: Readonly<Record<6 | 9, Message>> = {
  6: { vi: 'triệu {unit}', en: 'million {unit}' },
  9: { vi: 'tỷ {unit}', en: 'billion {unit}' },
};

/** Words of a title that say what period a briefing reports on. */
export const TITLE_WORDS: readonly string[] = [
  'kết quả',
  'tình hình',
  'báo cáo',
  'bản tin',
  'sơ kết',
  'tổng kết',
  'nổi bật',
  'thành quả',
  'thông tin',
  'số liệu',
  'họp báo',
  'giao ban',
  'hoạt động',
  'qua',
  'điểm tin',
  'thống kê',
  'tin tức',
  'nhìn lại',
  'con số',
];

/** Words of a title that say that a year is reported on without naming it. */
export const YEAR_REVIEWS: readonly string[] = ['năm qua', 'tổng kết năm', 'tổng kết công tác năm', 'tổng kết hoạt động năm', 'tổng kết cuối năm', 'kết quả công tác năm', 'một năm nhìn lại'];

/** Before the name of a period or of a plan these say that what was done is reported. */
export const REPORT_WORDS: readonly string[] = ['kết quả', 'tình hình', 'báo cáo', 'sơ kết', 'tổng kết', 'đánh giá', 'kiểm điểm', 'nhìn lại', 'số liệu', 'họp báo', 'giao ban'];

/** After these a period belongs to work to come, to a plan or to a comparison. */
export const NOT_REPORTED: readonly string[] = [
  'nhiệm vụ',
  'kế hoạch',
  'phương hướng',
  'định hướng',
  'so với',
  'cùng kỳ',
  'mục tiêu',
  'phấn đấu',
  'giai đoạn',
  'đến năm',
  'tầm nhìn',
  'chiến lược',
  'quyết định',
  'thông tư',
  'nghị quyết',
  'nghị định',
  'chương trình',
  'triển khai công tác',
  'dự báo',
  'dự kiến',
  'lần',
];

/** What is dated in a text and is not the text itself. */
export const DOCUMENTS: readonly string[] = ['quyết định', 'nghị quyết', 'nghị định', 'thông tư', 'chỉ thị', 'luật', 'văn bản số'];

/** First words of the lines around an article on a web page. */
export const PAGE_FURNITURE: readonly string[] = [
  'trang chủ',
  'đăng nhập',
  'đăng ký',
  'quay lại',
  'bình luận',
  'chia sẻ bài',
  'đọc thêm',
  'xem thêm',
  'tin liên quan',
  'cập nhật',
  'nghe đọc',
  'in bài',
  'liên hệ',
  'hotline',
  'theo dõi',
  'bản quyền',
  'cơ quan chủ quản',
];

/** Words before the name of an area that issued the briefing. */
export const AREA_OPENERS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'tp',
  'ubnd tỉnh',
  'ubnd thành phố',
  'ubnd tp',
  'huyện',
  'quận',
  'ubnd huyện',
  'ubnd quận',
  'sở thông tin và truyền thông tỉnh',
  'sở thông tin và truyền thông',
  'sở tt&tt',
  'sở tt&tt tỉnh',
  'sở khoa học và công nghệ',
  'sở khoa học và công nghệ tỉnh',
  'sở kh&cn',
  'sở kh&cn tỉnh',
  'cục thống kê',
  'cục thống kê tỉnh',
  'cục thống kê thành phố',
  'sở thông tin và truyền thông thành phố',
  'sở tt&tt thành phố',
  'sở tt&tt tp',
  'chi cục thống kê',
  'thống kê tỉnh',
  'thống kê thành phố',
];

/** Kinds of places below or beside a province, as their names begin, and the words before such a name. */
export const DISTRICT_OPENERS: readonly (readonly [string, readonly string[]])[] = [
  ['Huyện', ['huyện', 'ubnd huyện']],
  ['Quận', ['quận', 'ubnd quận']],
  ['Thị xã', ['thị xã', 'tx']],
  ['Thành phố', ['thành phố', 'tp', 'ubnd thành phố', 'ubnd tp']],
  ['Xã', ['xã', 'ubnd xã']],
  ['Phường', ['phường', 'ubnd phường']],
  ['Đặc khu', ['đặc khu']],
];

/** What a province's report calls the whole of its area. */
export const OWN_AREA: readonly string[] = ['toàn tỉnh', 'cả tỉnh', 'trên địa bàn tỉnh', 'toàn thành phố', 'trên địa bàn thành phố', 'toàn huyện', 'trên địa bàn huyện', 'của tỉnh'];

/** Branches that have the name of their province after them. */
export const OFFICES: readonly string[] = ['bưu điện', 'bưu điện tỉnh', 'bưu điện thành phố', 'viettel', 'viettel post', 'vnpt', 'mobifone', 'chi nhánh', 'giám đốc sở tt&tt', 'đại diện sở tt&tt'];

/** Other names of provinces and cities. */
export const AREA_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['hcm', 'tphcm', 'tp.hcm', 'tp hcm', 'tp. hồ chí minh', 'tp.hồ chí minh', 'tp hồ chí minh', 'thành phố hồ chí minh', 'sài gòn'],
  Huế: ['thành phố huế', 'tp huế', 'tp. huế'],
  'Bà Rịa - Vũng Tàu': ['bà rịa vũng tàu', 'bà rịa – vũng tàu'],
  'Thừa Thiên Huế': ['thừa thiên - huế', 'thừa thiên – huế'],
  'Đắk Lắk': ['đắc lắc', 'đăk lăk'],
  'Đắk Nông': ['đắc nông', 'đăk nông'],
  'Hòa Bình': ['hoà bình'],
  'Kon Tum': ['kontum'],
};

/** The provinces and centrally-run cities, before and after the merger of 2025. */
export const PROVINCES: readonly string[] = [
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bạc Liêu',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Định',
  'Bình Dương',
  'Bình Phước',
  'Bình Thuận',
  'Cà Mau',
  'Cần Thơ',
  'Cao Bằng',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Hồ Chí Minh',
  'Hưng Yên',
  'Khánh Hòa',
  'Kiên Giang',
  'Kon Tum',
  'Lai Châu',
  'Lâm Đồng',
  'Lạng Sơn',
  'Lào Cai',
  'Long An',
  'Nam Định',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Phú Thọ',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thừa Thiên Huế',
  'Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Tuyên Quang',
  'Vĩnh Long',
  'Vĩnh Phúc',
  'Yên Bái',
];

/** Words of a title that say what period a briefing reports on. */
export const TITLE_WORDS: readonly string[] = ['kết quả', 'tình hình', 'báo cáo', 'bản tin', 'sơ kết', 'tổng kết', 'nổi bật', 'thành quả', 'thông tin', 'số liệu', 'họp báo', 'giao ban', 'hoạt động', 'qua', 'điểm tin', 'thống kê', 'tin tức'];

/** After these a period belongs to work to come, to a plan or to a comparison. */
export const NOT_REPORTED: readonly string[] = ['nhiệm vụ', 'kế hoạch', 'phương hướng', 'định hướng', 'so với', 'cùng kỳ', 'mục tiêu', 'phấn đấu', 'giai đoạn', 'đến năm', 'tầm nhìn', 'chiến lược', 'quyết định', 'thông tư', 'nghị quyết', 'nghị định', 'chương trình', 'lần'];

/** Words before the name of an area that issued the briefing. */
export const AREA_OPENERS: readonly string[] = ['tỉnh', 'thành phố', 'tp', 'ubnd tỉnh', 'ubnd thành phố', 'ubnd tp', 'sở thông tin và truyền thông tỉnh', 'sở thông tin và truyền thông', 'sở tt&tt', 'sở tt&tt tỉnh', 'sở khoa học và công nghệ', 'sở khoa học và công nghệ tỉnh', 'sở kh&cn', 'sở kh&cn tỉnh', 'cục thống kê', 'cục thống kê tỉnh', 'cục thống kê thành phố', 'sở thông tin và truyền thông thành phố', 'sở tt&tt thành phố', 'sở tt&tt tp', 'chi cục thống kê', 'thống kê tỉnh', 'thống kê thành phố'];

/** The provinces and centrally-run cities, before and after the merger of 2025. */
export const PROVINCES: readonly string[] = ['An Giang', 'Bà Rịa - Vũng Tàu', 'Bắc Giang', 'Bắc Kạn', 'Bạc Liêu', 'Bắc Ninh', 'Bến Tre', 'Bình Định', 'Bình Dương', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cần Thơ', 'Cao Bằng', 'Đà Nẵng', 'Đắk Lắk', 'Đắk Nông', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang', 'Hòa Bình', 'Hồ Chí Minh', 'Hưng Yên', 'Khánh Hòa', 'Kiên Giang', 'Kon Tum', 'Lai Châu', 'Lâm Đồng', 'Lạng Sơn', 'Lào Cai', 'Long An', 'Nam Định', 'Nghệ An', 'Ninh Bình', 'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên', 'Thanh Hóa', 'Thừa Thiên Huế', 'Huế', 'Tiền Giang', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái'];

/** Words that open a heading before the sector's name. `strong` ones need no mark after the name. */
export const HEADING_OPENERS: readonly { readonly strong: boolean; readonly names: readonly string[] }[] = [
  {
    strong: true,
    names: [
      'về lĩnh vực',
      'đối với lĩnh vực',
      'trong lĩnh vực',
      'ở lĩnh vực',
      'trên lĩnh vực',
      'với lĩnh vực',
      'ở mảng',
      'trong mảng',
      'với mảng',
      'về mảng',
      'riêng lĩnh vực',
      'tại lĩnh vực',
      'thuộc lĩnh vực',
      'còn ở lĩnh vực',
      'cũng trong lĩnh vực',
    ],
  },
  {
    strong: false,
    names: [
      'về',
      'đối với',
      'lĩnh vực',
      'mảng',
      'ngành',
      'ở',
      'với',
      'công tác',
      'về công tác',
      'về hoạt động',
      'hoạt động',
      'thị trường',
      'kết quả lĩnh vực',
      'tình hình lĩnh vực',
      'kết quả',
      'phát triển',
      'về phát triển',
      'quản lý',
      'lĩnh vực quản lý',
      'tình hình',
      'dịch vụ',
      'khối',
      'trong',
    ],
  },
];

/** A line with one of these opens a part about work to come, where nothing is a result. */
export const PLAN_HEADINGS: readonly string[] = [
  'nhiệm vụ',
  'phương hướng',
  'định hướng',
  'kế hoạch công tác',
  'nhiệm vụ trọng tâm',
  'giải pháp',
  'kiến nghị',
  'đề xuất',
  'nhiệm vụ, giải pháp',
  'phương hướng, nhiệm vụ',
  'chương trình công tác',
  'công việc trọng tâm',
  'kế hoạch triển khai',
  'mục tiêu năm',
  'chỉ tiêu năm',
];

/** A short line with one of these opens a list of other articles: website furniture, until prose goes on. */
export const RELATED_HEADINGS: readonly string[] = [
  'tin liên quan',
  'bài viết liên quan',
  'tin khác',
  'các tin khác',
  'xem thêm',
  'đọc thêm',
  'tin mới',
  'tin mới nhất',
  'đọc nhiều',
  'xem nhiều',
  'tin cùng chuyên mục',
  'bài liên quan',
  'có thể bạn quan tâm',
  'tin đọc nhiều',
  'tin cũ hơn',
  'tin nổi bật',
];

/** A line with one of these opens a part with results. */
export const RESULT_HEADINGS: readonly string[] = ['kết quả', 'tình hình', 'thành quả', 'nổi bật', 'số liệu', 'bảng', 'thực hiện', 'thành tựu', 'điểm nổi bật', 'hoạt động của ngành', 'đánh giá chung', 'tổng quan'];

/** Topics that stand in for a sector in headings. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  telecom: ['sim rác', 'xử lý sim', 'tin nhắn rác', 'cuộc gọi rác', 'thuê bao', 'tài nguyên internet', 'hạ tầng viễn thông', 'băng rộng', 'hạ tầng'],
  'press-media': [
    'nền tảng xuyên biên giới',
    'thông tin trên mạng',
    'mạng xã hội',
    'phát thanh',
    'truyền hình',
    'thông tin cơ sở',
    'thông tin đối ngoại',
    'quản lý nền tảng xuyên biên giới',
    'tin giả',
    'nội dung trên mạng',
    'quản lý nội dung',
    'quản lý nội dung trên mạng',
    'thông tin điện tử',
  ],
  cybersecurity: ['chứng thực điện tử', 'chữ ký số', 'chứng thư số', 'giao dịch điện tử'],
  'digital-government': ['dịch vụ công', 'tổ công nghệ số cộng đồng', 'cải cách hành chính', 'dữ liệu số'],
  'digital-economy': ['thương mại điện tử', 'thanh toán không dùng tiền mặt'],
};

import { phrases } from './phrases';

/** Words that cannot be the noun that a number counts. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  `và với của so trong trên dưới tại từ đến tới cho là có đã đang sẽ được bị do bởi nên thì mà nhưng hay hoặc cùng theo về vào ra lên xuống còn cũng vẫn
  đều khi nếu để nhằm sau trước này đó kia ấy các những mọi mỗi hơn gần khoảng ước đạt bằng chiếm tăng giảm vượt gấp thấp cao nhiều ít lớn nhỏ năm tháng ngày quý
  rất khá quá kế kh ck ở như vì qua lần thứ nghìn triệu tỷ điểm tương mục bên đồng không chưa phải cần tức xếp đứng hạng lĩnh mặt trụ khâu nhiệm giải bước lần riêng gồm thuộc giữa hồi chỉ song tuy lại ngay nhờ dù thôi rồi vốn bao nữa cuối mức mđ cách kể x`.split(
    /\s+/,
  ),
);

/** What a density is counted by: "/100 dân". */
export const INHABITANTS: ReadonlySet<string> = new Set(['dân', 'người', 'hộ']);

/** Words that numbers are said in. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set('không một hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi mốt trăm nghìn ngàn vạn triệu tỷ linh lẻ phẩy'.split(' '));

/** Words whose number is a name, not a figure: "Top 50", "mức độ 4", "lần thứ 3", "Quyết định 101". */
export const NUMBERED_NAMES: readonly string[] = phrases(
  `top | covid | cmcn | version | gmt | điều | khoản | phụ lục | bảng | biểu | hình | trang số | tel | đt | chương | mục | mức độ | lần thứ | quyết định | nghị quyết | nghị định | thông tư | chỉ thị | công văn | khóa thứ | bản tin | trung ương | báo cáo | quốc lộ | giai đoạn | cách mạng | hướng dẫn | mạng thế hệ | văn bản số | phiên bản | đợt | bảo vệ | điện thoại | số nhà | đầu số | cấp độ | tổng đài | bão số | họp thứ | phiên thứ | hội thứ | kỳ thứ | năm thứ | ngày thứ | tuần thứ | tháng thứ | quý thứ | buổi thứ | vòng thứ | chặng thứ | games | games thứ | bao thứ | khách thứ | hàng thứ | nghiệp thứ | người thứ | số thứ | tập thứ | phòng | phòng họp | tầng | lầu | cục số | trạm số | đường số | mẫu số | biểu số | kênh số | cổng số | quầy số | tổ số | phòng số | cụm số`,
);

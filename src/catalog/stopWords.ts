/** Words that cannot be the noun that a number counts. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  `và với của so trong trên dưới tại từ đến tới cho là có đã đang sẽ được bị do bởi nên thì mà nhưng hay hoặc cùng theo về vào ra lên xuống còn cũng vẫn
  đều khi nếu để nhằm sau trước này đó kia ấy các những mọi mỗi hơn gần khoảng ước đạt bằng chiếm tăng giảm vượt gấp thấp cao nhiều ít lớn nhỏ năm tháng ngày quý
  kế kh ck ở như vì qua lần thứ nghìn triệu tỷ điểm tương mục bên đồng không chưa phải cần tức xếp đứng hạng lĩnh mặt trụ khâu nhiệm giải bước lần riêng gồm thuộc giữa`.split(/\s+/),
);

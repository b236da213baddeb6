import { phrases } from './phrases';

/**
 * What words around a number say of its role. `up`, `down`: a change; `to`: the level after a change ("lên 230 triệu");
 * `equal`, `exceed`, `times`: against a base or a plan; `compare`: the base follows; `rank`: a place follows;
 * `about`: an estimate; `approx`: a round number; `planned`: a plan's or target's own value; `reach`, `have`: the level itself; `handle`: a verb whose object is counted; hedges; `respectively`: values in order;
 * `within`: items of a whole follow; `less-than`: what a plan still lacks; `alike`: the same amount in other words; the rest rules figures out.
 */
export type Cue =
  | 'up'
  | 'down'
  | 'to'
  | 'from'
  | 'equal'
  | 'exceed'
  | 'times'
  | 'compare'
  | 'more-than'
  | 'less-than'
  | 'planned'
  | 'rank'
  | 'reach'
  | 'have'
  | 'handle'
  | 'share'
  | 'about'
  | 'approx'
  | 'over'
  | 'under'
  | 'respectively'
  | 'within'
  | 'alike'
  | 'marks-above'
  | 'range'
  | 'filler'
  | 'directive'
  | 'speech'
  | 'attendance';

export interface CueRow {
  readonly cue: Cue;
  readonly names: readonly string[];
}

/** Phrases are separated by `|`. */
export const CUES: readonly CueRow[] = [
  {
    cue: 'up',
    names: phrases(`
      tăng | tăng trưởng | tăng thêm | tăng mạnh | tăng nhẹ | tăng cao | tăng khá | tăng tới | tăng đến |
      mức tăng | mức tăng trưởng | đà tăng trưởng | tốc độ tăng | tốc độ tăng trưởng | cao hơn | nhiều hơn | lớn hơn | nhanh hơn | nhỉnh hơn |
      chỉ nhỉnh hơn | thêm | nhích | đi lên | vươn lên | cải thiện | bứt phá | thăng | lên được | vọt |
      tăng vọt | tăng gấp | tăng được | nhảy | nhảy liền | nhảy vọt | leo | leo liền | nhích thêm | nhích nhẹ | nhích dần | cộng thêm | lắp thêm |
      nhỉnh lên | nhỉnh thêm | bật | leo | tăng thuần | tăng tiếp | tăng ròng | tăng trưởng dương | tăng bình quân | tăng trung bình | tăng trưởng bình quân | tiến | tiến thêm | tiến được | ↑ | ▲ | ⬆ | ↗
    `),
  },
  {
    cue: 'down',
    names: phrases(`
      giảm | giảm nhẹ | giảm mạnh | giảm sâu | giảm tới | mức giảm | sụt | sụt giảm | suy giảm | thấp hơn |
      ít hơn | nhỏ hơn | kém hơn | tụt | hụt | lùi | tụt giảm | đi lùi | hạ | mất | rớt | chậm hơn |
      giảm bớt | kém | bớt | bớt đi | giảm đi | mất đi | tăng trưởng âm | giảm bình quân | giảm trung bình | tăng âm | mức sụt giảm |
      tốc độ giảm | giảm thêm | giảm tiếp | mất thêm | sụt thêm | hụt thêm | hụt đi | hụt mất | sụt đi | lùi thêm |
      tụt thêm | teo | teo đi | teo lại | teo tóp | co lại | co hẹp | hao đi | vơi đi | âm tới | âm đến | âm khoảng | âm gần | âm hơn | giảm ròng | giảm thuần | bớt thêm | tụt mất | ↓ | ▼ | ⬇ | ↘
    `),
  },
  {
    cue: 'to',
    names: phrases(`
      lên | lên mức | lên đến | lên tới | lên thành | xuống | xuống còn | xuống mức | còn | chỉ còn |
      nâng lên | bật lên | leo lên | nhảy lên | rơi xuống | lùi về | rút xuống | về mức | đạt mức | đưa tổng số lên | nâng tổng số lên
    `),
  },
  { cue: 'from', names: phrases(`từ | từ mức | từ chỗ`) },
  { cue: 'equal', names: phrases(`bằng | chỉ bằng | tương đương với | đạt bằng | mới bằng`) },
  { cue: 'exceed', names: phrases(`vượt | vượt mức | vượt thu | vượt xa`) },
  { cue: 'times', names: phrases(`gấp | cao gấp | tăng gấp | gấp hơn | nhiều gấp`) },
  { cue: 'compare', names: phrases(`so với | so | so sánh với | nếu so với | đối chiếu với | đặt cạnh | nếu đặt cạnh | đặt bên cạnh`) },
  { cue: 'more-than', names: phrases(`hơn`) },
  { cue: 'less-than', names: phrases(`thiếu | còn thiếu | chỉ thiếu | chỉ còn thiếu | còn cách | chỉ còn cách | mới thiếu`) },
  {
    cue: 'planned',
    names: phrases(`
      kế hoạch | kh | dự toán | dự toán giao | chỉ tiêu | chỉ tiêu kế hoạch | mục tiêu | kế hoạch đề ra |
      kế hoạch được giao | chỉ tiêu được giao | chặng đường | quãng đường | nghị quyết giao | nghị quyết đề ra | nhiệm vụ năm | dự toán giao thu | kịch bản |
      kịch bản tăng trưởng | mức giao
    `),
  },
  {
    cue: 'rank',
    names: phrases(`
      xếp thứ | xếp hạng | xếp hạng thứ | xếp vị trí | xếp vị trí thứ | đứng thứ | đứng vị trí |
      đứng vị trí thứ | đứng hạng | vị trí thứ | vị trí | hạng | thứ hạng | hạng thứ | ở vị trí | ở vị trí thứ | ở hạng | ở hạng thứ | ở thứ | ở thứ hạng | thứ |
      xếp | vị trí số | lên thứ | lên hạng | lên vị trí | lên vị trí thứ | xuống thứ | xuống hạng |
      xuống vị trí
    `),
  },
  {
    cue: 'reach',
    names: phrases(`
      đạt | đạt được | đạt mốc | đạt tỷ lệ | là | ở mức | mang về | thu về | đem về | đóng góp | cán mốc |
      chạm mốc | đạt ngưỡng | hoàn thành | thực hiện | thực hiện được | đi được | chiếm | chiếm tỷ lệ |
      làm ra | thu | nộp | nằm ở mức | dừng ở | dừng ở mức | lên tới | trị giá | giữ | duy trì |
      duy trì ở mức | chạm ngưỡng | vượt mốc | vượt ngưỡng
    `),
  },
  {
    cue: 'handle',
    names: phrases(`
      dựng | phủ sóng | khóa | ghi nhận | cung cấp | xử lý | phục vụ | phát hiện | tiếp nhận | chặn | gỡ |
      chặn, gỡ | chặn gỡ | chặn, gỡ bỏ | gỡ bỏ | xóa | thu hồi | cấp | phát triển | thành lập | kiểm tra |
      phạt | ban hành | công bố | triển khai | hỗ trợ xử lý | cấp mới
    `),
  },
  {
    cue: 'have',
    names: phrases(`
      có | đã có | có mặt tại | có mặt ở | có mặt trên | hiện có | có thêm | đã có thêm | có tổng cộng | hiện đã có | đang có | với | tổng cộng |
      trên tổng | ghi nhận có | xuất hiện
    `),
  },
  { cue: 'range', names: phrases(`đến | tới`) },
  {
    cue: 'about',
    names: phrases(`
      ước | ước đạt | ước tính | ước tính đạt | ước khoảng | ước thực hiện | dự kiến | dự kiến đạt | dự ước |
      ước được | ước vào khoảng | ước là | ước có | ước chừng | ước thu | ước nộp
    `),
  },
  {
    cue: 'approx',
    names: phrases(`khoảng | xấp xỉ | chừng | tầm | vào khoảng | khoảng chừng | trong khoảng | cỡ | độ chừng | quanh | quanh mức |
      quanh ngưỡng | loanh quanh | loanh quanh mức | dao động quanh mức`),
  },
  { cue: 'over', names: phrases(`hơn | trên | không dưới | không ít hơn | ít nhất | tối thiểu | ngót nghét hơn | quá`) },
  { cue: 'under', names: phrases(`gần | dưới | chưa đến | chưa đầy | suýt soát | ngót | ngót nghét | gần tới | sát mức | sát mốc | sát ngưỡng | sát nút`) },
  {
    cue: 'respectively',
    names: phrases(`
      lần lượt | lần lượt là | lần lượt đạt | tương ứng là | theo thứ tự là | theo thứ tự | theo thứ tự ấy | theo thứ tự ấy là | theo thứ tự đó | theo thứ tự đó là | theo thứ tự này là | theo thứ tự trên là | lần lượt ở mức |
      tương ứng đạt | lần lượt ước đạt
    `),
  },
  {
    cue: 'within',
    names: phrases(`
      trong đó | trong đó có | bao gồm | gồm | riêng | cụ thể | gồm có | tính riêng | trong số này |
      trong số đó | chỉ tính | nếu chỉ tính | nếu tính riêng | chỉ tính riêng | phần lớn là | chủ yếu là | đa số là |
      chia ra | chia theo | phân ra | phân theo | xếp theo | bóc ra | bóc tách | tách ra | tính theo loại | theo loại | theo loại hình | chia thành | xếp theo loại | phân theo loại | chia theo loại
    `),
  },
  {
    cue: 'alike',
    names: phrases(`
      tương đương | tương ứng | tương ứng với | tức | tức là | hay | tương đương với | tương đương khoảng |
      tương đương mức
    `),
  },
  {
    cue: 'marks-above',
    names: phrases(`
      hai mốc trên | 2 mốc trên | hai kỳ trên | các mốc trên | hai thời điểm trên | các kỳ trên |
      hai kỳ so sánh trên
    `),
  },
  {
    cue: 'filler',
    names: phrases(`
      nói trên | kể trên | nêu trên | chỉ tiêu này | các chỉ tiêu này | chỉ tiêu trên | các chỉ tiêu trên | hai chỉ tiêu | ba chỉ tiêu | bốn chỉ tiêu | và | cũng | đã | đều | nhẹ | mạnh | chỉ | mới | vẫn | khá | mức | số | tổng | hiện | đang | được |
      lại | tiếp tục | thì | này | đó | con số | tuyệt đối | khoảng cách | cao | rất | rõ rệt | đáng kể |
      ấn tượng | cả thảy | thu | thứ | còn | nhưng | song | tuy | trong khi | đồng thời | theo đó | qua đó |
      nhờ vậy | mà | nên | nữa | đưa | nâng | giúp | làm | khiến | nay | cộng lại | cả nước | toàn quốc |
      toàn tỉnh | cả tỉnh | toàn huyện | cả huyện | toàn thành phố | cả thành phố | khi đó | lúc đó | khi ấy | lúc ấy | thời điểm đó | trên địa bàn | trên địa bàn tỉnh | việt nam | nước ta | tới mức | chỉ vỏn vẹn | vỏn vẹn |
      gần như toàn bộ | đi ngang | không đổi | không thay đổi | giữ nguyên | chững lại | tính cả | cộng cả | gộp cả | tính chung | tính chung cả | cộng dồn | tính dồn | tính gộp | tính tổng | cộng với | gộp với | gộp lại | cộng dồn lại | quy ra | quy đổi ra |
      tính ra | nghĩa là | như vậy | vậy là | chúng ta | chúng tôi | bọn mình | bên mình | nước mình | của mình | của chúng ta |
      của nước mình | của ta | giờ đang | giờ đã | giờ mới | giờ vẫn | bây giờ | đến giờ | lúc này | hiện tại
    `),
  },
  {
    cue: 'directive',
    names: phrases(`
      cần | phải | sẽ | đề nghị | yêu cầu | phấn đấu | giao thứ trưởng | giao vụ | giao cục | giao cho |
      giao sở | giao các | giao ubnd | hướng tới | hướng đến | đặt mục tiêu | đề ra mục tiêu | nhằm |
      để đạt | chỉ đạo | kiến nghị | đề xuất | tiến tới | mong muốn | kỳ vọng | thời gian tới |
      trong thời gian tới | tập trung | hỗ trợ và thúc đẩy | khuyến khích | quyết tâm | nỗ lực đạt |
      đx | p/đấu | xin bổ sung | xin thêm | xin ý kiến | xin phép | xin hỗ trợ | xin cấp | xin chủ trương | dự kiến tổ chức | lọt vào | mục tiêu đến năm | mục tiêu là | với mục tiêu |
      mục tiêu đưa | định hướng | đến năm | chưa gồm các | chưa bao gồm các | mỗi năm sẽ | có thể được |
      có thể tăng | có thể giảm | có thể đạt | có thể lên | có thể co | có thể sụt | có thể mất | có thể vượt | có thể chạm |
      có thể thu | cam kết phủ | cam kết nâng | cam kết đưa | cam kết hoàn thành | cam kết xây dựng | cam kết lắp |
      cam kết triển khai | cam kết đầu tư | cam kết giảm | cam kết tăng | cam kết cung cấp
    `),
  },
  {
    cue: 'speech',
    names: phrases(`
      nhấn mạnh | cho rằng | lưu ý | nhận định | phát biểu | chia sẻ rằng | chia sẻ: | chia sẻ tại | chia sẻ về | bộ trưởng chia sẻ | ông chia sẻ | bà chia sẻ | gợi ý | bày tỏ | khẳng định |
      theo khảo sát | theo chuyên gia | chuyên gia | nêu rõ | nhắc lại | đặt vấn đề | chỉ rõ | quán triệt |
      ví dụ | các nước đang phát triển | các nước phát triển | nhiều nước | trên thế giới có |
      kinh nghiệm quốc tế | theo ông | theo bà | ông nói | bà nói | nói vui | khuyên | các bạn |
      chúng ta cần | theo khảo sát của | kể lại | kể rằng | tâm sự | ông kể | bà kể | hình dung |
      thế giới sẽ | nói: | nói rằng | nói thêm | ví von | trả lời báo chí | trả lời phỏng vấn
    `),
  },
  {
    cue: 'attendance',
    names: phrases(`
      tham dự | dự hội nghị | dự họp | đại biểu | có mặt | có mặt tại hội nghị | có mặt tại buổi | điểm cầu | phóng viên | cùng dự | dự buổi |
      chủ trì | tham gia hội nghị | khách mời | đoàn công tác | trao bằng khen | bằng khen | trao tặng |
      cờ thi đua | đường dây nóng | hotline | số điện thoại | fax | hòm thư | liên hệ |
      tổng đài | bản quyền | giấy phép số | lượt xem | kích cỡ chữ | bình luận | tin liên quan | xin gọi |
      mọi thắc mắc | mẫu điều tra | cỡ mẫu | máy lẻ | nơi nhận | người lập biểu | lưu hành nội bộ | phát hành ngày
    `),
  },
];

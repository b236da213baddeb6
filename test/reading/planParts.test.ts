import { readBriefing } from '../../src/reading/read';

/** The numbers that are read of a text on the third quarter of 2022, sector by sector. */
const figuresOf = (text: string): string[] =>
  readBriefing(text, { period: '2022-Q3' }).observations.map(
    ({ sector, measure, text: digits }) => `${sector} ${measure} ${digits}`,
  );

describe('plans among results', () => {
  test('end where the numbering that they broke off goes on', () => {
    const text = `1. Bưu chính
a) Kết quả
- Doanh thu: 47 tỷ đồng.
b) Phương hướng
- Doanh thu đạt 52 tỷ đồng.
2. Viễn thông
a) Kết quả
- Thuê bao di động: 712.300 thuê bao.
b) Nhiệm vụ
- Phát triển 9.000 thuê bao di động.
3. An toàn thông tin
- Phát hiện 118 sự cố.`;
    expect(figuresOf(text)).toEqual(['postal level 47', 'telecom level 712.300', 'cybersecurity level 118']);
  });

  test('go on through a numbering of their own', () => {
    const text = `I. KẾT QUẢ
1. Bưu chính
- Doanh thu: 47 tỷ đồng.
II. NHIỆM VỤ
1. Viễn thông
- Thuê bao di động: 800.000 thuê bao.
2. Bưu chính
- Doanh thu: 60 tỷ đồng.
III. KIẾN NGHỊ
1. Bưu chính: 3 tỷ đồng.`;
    expect(figuresOf(text)).toEqual(['postal level 47']);
  });

  test('that a line says with its amount open no part', () => {
    const text = `Viễn thông
Hộ gia đình có cáp quang: 63,5%
Mục tiêu năm 2025: 84%
Tỷ lệ sử dụng IPv6: 44,2%
Giải pháp: tăng thêm 12 trạm.
Thuê bao băng rộng cố định: 118.400 thuê bao`;
    expect(figuresOf(text)).toEqual(['telecom level 63,5', 'telecom level 44,2', 'telecom level 118.400']);
  });
});

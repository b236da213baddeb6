import { conceptsOf, HEAD } from './row';

/** Cybersecurity and certificates. */
export const SECURITY = conceptsOf([
  ['certificates', 'chứng thư số | chứng thư chữ ký số | chữ ký số | chứng thư | cts | cks | chữ ký điện tử | chứng thư số (cts)', HEAD],
  [
    'certificate-providers',
    'nhà cung cấp dịch vụ chứng thực chữ ký số | tổ chức cung cấp dịch vụ chứng thực chữ ký số | doanh nghiệp cung cấp dịch vụ chứng thực chữ ký số | doanh nghiệp cung cấp dịch vụ chứng thực chữ ký số công cộng | tổ chức cung cấp dịch vụ chứng thực chữ ký số công cộng | ca công cộng',
    HEAD,
  ],
  ['remote-signing', 'ký số từ xa | chữ ký số từ xa'],
  ['attacks', 'sự cố tấn công | tấn công mạng | cuộc tấn công | sự cố an toàn thông tin | vụ tấn công | sự cố mạng | sự cố | cuộc tấn công mạng | sự cố an ninh mạng | sự cố attt | sự cố attt mạng | sự cố atttm | tấn công', HEAD],
  ['botnet', 'botnet | mạng máy tính ma | mạng botnet | mạng máy tính ma (botnet)', HEAD],
  ['phishing', 'phishing | lừa đảo | tấn công lừa đảo | lừa đảo (phishing) | phishing (lừa đảo)', HEAD],
  ['deface', 'deface | thay đổi giao diện | tấn công thay đổi giao diện | thay đổi giao diện (deface) | xâm nhập và thay đổi giao diện', HEAD],
  ['malware', 'malware | virus | virus máy tính | mã độc | cài mã độc | cài đặt mã độc | cài cắm mã độc | phát tán mã độc | lây nhiễm mã độc | mã độc (malware) | nhiễm mã độc', HEAD],
  [
    'scam-sites',
    'website lừa đảo | website lừa đảo trực tuyến | website có dấu hiệu lừa đảo | trang web có dấu hiệu lừa đảo | trang web lừa đảo | trang lừa đảo | tên miền lừa đảo | website giả mạo | trang web giả mạo | tên miền độc hại | website độc hại | website vi phạm pháp luật | website vi phạm | trang web vi phạm pháp luật',
    HEAD,
  ],
  ['ransomware', 'ransomware | mã độc tống tiền | tấn công mã độc tống tiền | mã hóa tống tiền | tấn công ransomware', HEAD],
  ['websites', 'website | trang web | trang thông tin điện tử của cơ quan nhà nước', HEAD],
  ['vulnerabilities', 'lỗ hổng | lỗ hổng bảo mật | điểm yếu, lỗ hổng | lỗ hổng, điểm yếu | lỗ hổng an toàn thông tin', HEAD],
  ['system-levels', 'phê duyệt cấp độ | phê duyệt hồ sơ đề xuất cấp độ | hồ sơ đề xuất cấp độ | cấp độ an toàn | phê duyệt cấp độ an toàn | phê duyệt hồ sơ cấp độ'],
  [
    'cybersecurity-index',
    'chỉ số an toàn, an ninh mạng | chỉ số an toàn, an ninh mạng toàn cầu | gci | chỉ số an ninh mạng toàn cầu | chỉ số an toàn an ninh mạng toàn cầu | chỉ số gci | chỉ số an toàn, an ninh mạng toàn cầu (gci) | chỉ số an toàn thông tin mạng toàn cầu | chỉ số an toàn thông tin toàn cầu | chỉ số an toàn không gian mạng toàn cầu',
    HEAD,
  ],
  ['public', 'công cộng'],
  ['government', 'chuyên dùng chính phủ | chuyên dùng công vụ | chuyên dùng | chuyên dùng công vụ của chính phủ'],
  ['personal', 'cá nhân'],
  ['issued', 'đã cấp | cấp | cấp phát | lũy kế đã cấp | được cấp'],
  ['active', 'đang hoạt động | hoạt động | còn hiệu lực | hiệu lực | đang còn hiệu lực | đang có hiệu lực | đang được sử dụng | phát sinh lưu lượng | có phát sinh lưu lượng'],
  ['registered', 'đăng ký | đăng ký hoạt động'],
  ['certification-centre', 'trung tâm chứng thực điện tử quốc gia | neac'],
]);

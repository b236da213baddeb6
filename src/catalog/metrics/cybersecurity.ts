import { BILLION_DONG } from '../displays';
import { rowsOf } from './row';

export const CYBERSECURITY = rowsOf('cybersecurity', [
  ['certificates-issued', 'Chứng thư số công cộng đã cấp', 'Public certificates issued', 'stock', 'chứng thư số', 'certificates', { unless: 'active government personal remote-signing adults' }],
  ['certificates-active', 'Chứng thư số công cộng đang hoạt động', 'Public certificates active', 'stock', 'chứng thư số', 'certificates active', { unless: 'government personal remote-signing' }],
  ['government-certificates-issued', 'Chứng thư số chuyên dùng Chính phủ đã cấp', 'Government certificates issued', 'stock', 'chứng thư số', 'certificates government'],
  ['government-certificates-active', 'Chứng thư số chuyên dùng Chính phủ đang hoạt động', 'Government certificates active', 'stock', 'chứng thư số', 'certificates government active'],
  ['personal-certificates', 'Chứng thư số cá nhân', 'Personal certificates', 'stock', 'chứng thư số', 'certificates personal'],
  ['remote-signing-subscribers', 'Thuê bao ký số từ xa', 'Remote signing subscriptions', 'stock', 'thuê bao', 'remote-signing'],
  ['certification-centre-fees', 'Phí của Trung tâm Chứng thực điện tử quốc gia', 'Fees of the certification centre', 'flow', 'VND', 'fees', { display: BILLION_DONG }],
  ['certification-centre-budget-contribution', 'Nộp ngân sách của Trung tâm Chứng thực điện tử quốc gia', 'Budget contribution of the certification centre', 'flow', 'VND', 'budget certification-centre', { display: BILLION_DONG }],
  ['attacks', 'Sự cố tấn công mạng', 'Cyber attacks', 'flow', 'cuộc', 'attacks'],
  ['phishing-attacks', 'Tấn công Phishing', 'Phishing attacks', 'flow', 'cuộc', 'attacks phishing', { unless: 'malware deface' }],
  ['deface-attacks', 'Tấn công Deface', 'Defacement attacks', 'flow', 'cuộc', 'attacks deface', { unless: 'malware phishing' }],
  ['malware-attacks', 'Tấn công Malware', 'Malware attacks', 'flow', 'cuộc', 'attacks malware', { unless: 'phishing deface' }],
  ['phishing-attacks', 'Tấn công Phishing', 'Phishing attacks', 'flow', 'cuộc', 'phishing'],
  ['deface-attacks', 'Tấn công Deface', 'Defacement attacks', 'flow', 'cuộc', 'deface'],
  ['malware-attacks', 'Tấn công Malware', 'Malware attacks', 'flow', 'cuộc', 'malware'],
  ['botnet-ips', 'Địa chỉ IP trong mạng botnet', 'IP addresses in botnets', 'stock', 'địa chỉ IP', 'botnet'],
  ['blocked-scam-sites', 'Website lừa đảo bị chặn', 'Scam sites blocked', 'flow', 'website', 'scam-sites'],
  ['defaced-sites', 'Website bị thay đổi giao diện', 'Defaced sites', 'flow', 'website', 'websites deface'],
  ['vulnerabilities', 'Lỗ hổng bảo mật', 'Vulnerabilities', 'flow', 'lỗ hổng', 'vulnerabilities'],
  ['system-level-rate', 'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn', 'Systems with an approved security level', 'stock', '%', 'system-levels'],
  ['global-cybersecurity-index', 'Chỉ số An toàn, An ninh mạng toàn cầu', 'Global Cybersecurity Index', 'stock', 'điểm', 'cybersecurity-index'],
]);

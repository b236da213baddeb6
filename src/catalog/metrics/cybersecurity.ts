import { BILLION_DONG } from '../displays';
import { rowsOf } from './row';

export const CYBERSECURITY = rowsOf('cybersecurity', [
  ['certificates-issued', 'Chứng thư số công cộng đã cấp', 'Public certificates issued', 'stock', 'chứng thư số', 'certificates', { unless: 'active government' }],
  ['certificates-active', 'Chứng thư số công cộng đang hoạt động', 'Public certificates active', 'stock', 'chứng thư số', 'certificates active', { unless: 'government' }],
  ['government-certificates-issued', 'Chứng thư số chuyên dùng Chính phủ đã cấp', 'Government certificates issued', 'stock', 'chứng thư số', 'certificates government'],
  ['government-certificates-active', 'Chứng thư số chuyên dùng Chính phủ đang hoạt động', 'Government certificates active', 'stock', 'chứng thư số', 'certificates government active'],
  ['personal-certificates', 'Chứng thư số cá nhân', 'Personal certificates', 'stock', 'chứng thư số', 'certificates personal'],
  ['certification-centre-fees', 'Phí của Trung tâm Chứng thực điện tử quốc gia', 'Fees of the certification centre', 'flow', 'VND', 'fees', { display: BILLION_DONG }],
  ['certification-centre-budget-contribution', 'Nộp ngân sách của Trung tâm Chứng thực điện tử quốc gia', 'Budget contribution of the certification centre', 'flow', 'VND', 'budget certification-centre', { display: BILLION_DONG }],
  ['attacks', 'Sự cố tấn công mạng', 'Cyber attacks', 'flow', 'cuộc', 'attacks'],
  ['phishing-attacks', 'Tấn công Phishing', 'Phishing attacks', 'flow', 'cuộc', 'phishing'],
  ['deface-attacks', 'Tấn công Deface', 'Defacement attacks', 'flow', 'cuộc', 'deface'],
  ['malware-attacks', 'Tấn công Malware', 'Malware attacks', 'flow', 'cuộc', 'malware'],
  ['botnet-ips', 'Địa chỉ IP trong mạng botnet', 'IP addresses in botnets', 'stock', 'địa chỉ IP', 'botnet'],
  ['global-cybersecurity-index', 'Chỉ số An toàn, An ninh mạng toàn cầu', 'Global Cybersecurity Index', 'stock', 'điểm', 'cybersecurity-index'],
]);

import { BILLION_DONG, BILLION_DOLLARS } from '../displays';
import { rowsOf } from './row';

export const ICT_INDUSTRY = rowsOf('ict-industry', [
  ['revenue', 'Doanh thu công nghiệp ICT', 'ICT industry revenue', 'flow', 'VND', 'revenue ict', { display: BILLION_DONG, feeds: 'revenue', unless: 'domestic-value hardware software digital-content it-services semiconductor share-of' }],
  ['hardware-revenue', 'Doanh thu phần cứng, điện tử', 'Hardware revenue', 'flow', 'VND', 'revenue hardware', { display: BILLION_DONG }],
  ['hardware-revenue-share', 'Tỷ trọng doanh thu phần cứng', 'Hardware share of revenue', 'flow', '%', 'hardware revenue'],
  ['software-revenue', 'Doanh thu phần mềm', 'Software revenue', 'flow', 'VND', 'revenue software', { display: BILLION_DONG }],
  ['digital-content-revenue', 'Doanh thu nội dung số', 'Digital content revenue', 'flow', 'VND', 'revenue digital-content', { display: BILLION_DONG }],
  ['it-service-revenue', 'Doanh thu dịch vụ CNTT', 'IT service revenue', 'flow', 'VND', 'revenue it-services', { display: BILLION_DONG }],
  ['semiconductor-revenue', 'Doanh thu công nghiệp bán dẫn', 'Semiconductor revenue', 'flow', 'USD', 'revenue semiconductor', { display: BILLION_DOLLARS }],
  ['domestic-value-share', 'Tỷ lệ giá trị Việt Nam', 'Vietnamese value share', 'flow', '%', 'domestic-value'],
  ['hardware-exports', 'Xuất khẩu phần cứng, điện tử', 'Hardware exports', 'flow', 'USD', 'exports hardware', { display: BILLION_DOLLARS, feeds: 'exports', unless: 'computers' }],
  ['computer-electronics-exports', 'Xuất khẩu điện tử, máy tính, linh kiện', 'Electronics and computer exports', 'flow', 'USD', 'exports computers', { display: BILLION_DOLLARS }],
  ['phone-exports', 'Xuất khẩu điện thoại và linh kiện', 'Telephone exports', 'flow', 'USD', 'exports phone', { display: BILLION_DOLLARS }],
  ['software-exports', 'Xuất khẩu phần mềm', 'Software exports', 'flow', 'USD', 'exports software', { display: BILLION_DOLLARS }],
  ['semiconductor-exports', 'Xuất khẩu chip, bán dẫn', 'Semiconductor exports', 'flow', 'USD', 'exports semiconductor', { display: BILLION_DOLLARS }],
  ['semiconductor-enterprises', 'Doanh nghiệp bán dẫn', 'Semiconductor enterprises', 'stock', 'doanh nghiệp', 'enterprises semiconductor'],
  ['semiconductor-labour', 'Nhân lực bán dẫn', 'Semiconductor labour', 'stock', 'người', 'labour semiconductor'],
  ['it-parks', 'Khu công nghệ thông tin tập trung', 'IT parks', 'stock', 'khu', 'it-parks'],
  ['make-in-viet-nam-products', 'Sản phẩm Make in Viet Nam', 'Make in Viet Nam products', 'stock', 'sản phẩm', 'products domestic-value'],
  ['exports', 'Xuất khẩu công nghiệp ICT', 'ICT exports', 'flow', 'USD', 'exports ict', { display: BILLION_DOLLARS }],
  ['digital-enterprises', 'Doanh nghiệp công nghệ số', 'Digital technology enterprises', 'stock', 'doanh nghiệp', 'enterprises digital-technology', { feeds: 'enterprises', unless: 'provinces plan-document semiconductor sme' }],
  ['active-digital-enterprises', 'Doanh nghiệp công nghệ số đang hoạt động', 'Active digital technology enterprises', 'stock', 'doanh nghiệp', 'enterprises digital-technology active', { unless: 'registered provinces' }],
  ['digital-enterprise-density', 'Doanh nghiệp công nghệ số/1.000 dân', 'Digital enterprises per 1,000 people', 'stock', 'doanh nghiệp/1.000 dân', 'enterprises digital-technology'],
]);

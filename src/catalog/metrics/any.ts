import { BILLION_DONG, PEOPLE } from '../displays';
import { rowsOf } from './row';

/** Statistics that every sector has; the sector comes from the text. */
export const ANY = rowsOf('any', [
  ['revenue', 'Doanh thu', 'Revenue', 'flow', 'VND', 'revenue', { display: BILLION_DONG, feeds: 'revenue' }],
  ['budget-contribution', 'Nộp ngân sách', 'Budget contribution', 'flow', 'VND', 'budget', { display: BILLION_DONG, feeds: 'budget' }],
  ['profit', 'Lợi nhuận', 'Profit', 'flow', 'VND', 'profit', { display: BILLION_DONG, feeds: 'profit' }],
  ['gdp-contribution', 'Đóng góp vào GDP', 'Contribution to GDP', 'flow', 'VND', 'gdp', { display: BILLION_DONG, feeds: 'gdp', unless: 'digital-economy rate value-added' }],
  ['labour', 'Lao động', 'Labour', 'stock', 'người', 'labour', { display: PEOPLE, feeds: 'labour' }],
  ['enterprises', 'Doanh nghiệp', 'Enterprises', 'stock', 'doanh nghiệp', 'enterprises', { feeds: 'enterprises', unless: 'sme' }],
  ['exports', 'Xuất khẩu', 'Exports', 'flow', 'USD', 'exports', { feeds: 'exports' }],
  ['imports', 'Nhập khẩu', 'Imports', 'flow', 'USD', 'imports'],
  ['trade-balance', 'Xuất siêu', 'Trade surplus', 'flow', 'USD', 'trade-balance'],
  ['value-added', 'Giá trị tăng thêm', 'Value added', 'flow', 'VND', 'value-added', { display: BILLION_DONG }],
  ['investment', 'Vốn đầu tư', 'Investment', 'flow', 'VND', 'investment', { display: BILLION_DONG }],
  ['funds', 'Kinh phí', 'Funds', 'flow', 'VND', 'funds', { display: BILLION_DONG, unless: 'disbursed' }],
  ['disbursement', 'Giải ngân', 'Disbursement', 'flow', 'VND', 'funds disbursed', { display: BILLION_DONG }],
  ['income', 'Thu nhập bình quân', 'Mean income', 'flow', 'VND', 'income'],
  ['productivity', 'Năng suất lao động', 'Labour productivity', 'flow', 'VND', 'productivity'],
  ['market-share', 'Thị phần', 'Market share', 'stock', '%', 'market-share'],
  ['fines', 'Tiền phạt vi phạm hành chính', 'Fines', 'flow', 'VND', 'fines'],
  ['licences', 'Giấy phép', 'Licences', 'stock', 'giấy phép', 'licences'],
]);

import { BILLION_DONG, MILLION_SUBSCRIBERS } from '../displays';
import { rowsOf } from './row';

export const PRESS_MEDIA = rowsOf('press-media', [
  ['press-revenue', 'Doanh thu báo chí', 'Press revenue', 'flow', 'VND', 'revenue press', { display: BILLION_DONG, feeds: 'revenue' }],
  ['television-revenue', 'Doanh thu phát thanh, truyền hình', 'Broadcasting revenue', 'flow', 'VND', 'revenue television', { display: BILLION_DONG, unless: 'pay-tv' }],
  ['pay-tv-subscribers', 'Thuê bao truyền hình trả tiền', 'Pay-TV subscriptions', 'stock', 'thuê bao', 'subscribers pay-tv', { display: MILLION_SUBSCRIBERS }],
  ['pay-tv-revenue', 'Doanh thu truyền hình trả tiền', 'Pay-TV revenue', 'flow', 'VND', 'revenue pay-tv', { display: BILLION_DONG }],
  ['tv-broadcast-hours', 'Thời lượng phát sóng truyền hình', 'Television broadcast hours', 'flow', 'giờ', 'broadcast-hours'],
  ['ict-commune-radio-stations', 'Đài truyền thanh cấp xã ứng dụng CNTT-VT', 'Commune radio stations using ICT', 'stock', 'đài', 'radio-stations'],
  ['press-agencies', 'Cơ quan báo chí', 'Press agencies', 'stock', 'cơ quan báo chí', 'press-agencies'],
  ['facebook-posts-removed', 'Bài viết Facebook gỡ', 'Posts removed by Facebook', 'flow', 'bài viết', 'facebook posts'],
  ['facebook-accounts-removed', 'Tài khoản Facebook gỡ', 'Accounts removed by Facebook', 'flow', 'tài khoản', 'facebook accounts'],
  ['facebook-groups-removed', 'Nhóm Facebook gỡ', 'Groups removed by Facebook', 'flow', 'group', 'facebook groups'],
  ['facebook-pages-removed', 'Trang Facebook gỡ', 'Pages removed by Facebook', 'flow', 'trang', 'facebook pages'],
  ['facebook-takedown-rate', 'Tỷ lệ Facebook đáp ứng', 'Facebook takedown rate', 'flow', '%', 'facebook'],
  ['google-videos-removed', 'Video Google gỡ', 'Videos removed by Google', 'flow', 'video', 'google videos', { unless: 'accounts' }],
  ['google-accounts-removed', 'Tài khoản Google gỡ', 'Accounts removed by Google', 'flow', 'tài khoản', 'google accounts'],
  ['google-takedown-rate', 'Tỷ lệ Google đáp ứng', 'Google takedown rate', 'flow', '%', 'google'],
  ['tiktok-contents-removed', 'Nội dung TikTok gỡ', 'Items removed by TikTok', 'flow', 'nội dung', 'tiktok contents'],
  ['tiktok-accounts-removed', 'Tài khoản TikTok xóa', 'Accounts removed by TikTok', 'flow', 'tài khoản', 'tiktok accounts'],
  ['tiktok-takedown-rate', 'Tỷ lệ TikTok đáp ứng', 'TikTok takedown rate', 'flow', '%', 'tiktok'],
  ['negative-information-rate', 'Tỷ lệ thông tin tiêu cực', 'Negative information', 'stock', '%', 'negative'],
  ['harmful-news-handled-rate', 'Tỷ lệ tin xấu, độc được xử lý', 'Harmful news handled', 'flow', '%', 'harmful-news'],
]);

export const PUBLISHING = rowsOf('publishing', [
  ['publishing-revenue', 'Doanh thu xuất bản', 'Publishing revenue', 'flow', 'VND', 'revenue publishing', { display: BILLION_DONG, unless: 'distribution printing' }],
  ['printing-revenue', 'Doanh thu in', 'Printing revenue', 'flow', 'VND', 'revenue printing', { display: BILLION_DONG }],
  ['distribution-revenue', 'Doanh thu phát hành', 'Distribution revenue', 'flow', 'VND', 'revenue distribution', { display: BILLION_DONG }],
  ['printed-publication-titles', 'Đầu xuất bản phẩm', 'Publication titles', 'flow', 'đầu xuất bản phẩm', 'titles'],
  ['electronic-publication-titles', 'Đầu xuất bản phẩm điện tử', 'Electronic publication titles', 'flow', 'đầu xuất bản phẩm', 'titles e-books'],
]);

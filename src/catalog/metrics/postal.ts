import { BILLION_DONG, MILLION_ITEMS } from '../displays';
import { rowsOf } from './row';

export const POSTAL = rowsOf('postal', [
  ['revenue', 'Doanh thu bưu chính', 'Postal revenue', 'flow', 'VND', 'revenue postal', { display: BILLION_DONG, feeds: 'revenue', unless: 'telecom' }],
  ['net-revenue', 'Doanh thu thuần bưu chính', 'Postal net revenue', 'flow', 'VND', 'net revenue postal', { display: BILLION_DONG, unless: 'telecom' }],
  ['post-and-telecom-net-revenue', 'Doanh thu thuần bưu chính, viễn thông', 'Postal and telecom net revenue', 'flow', 'VND', 'revenue postal telecom', { display: BILLION_DONG }],
  ['items', 'Sản lượng bưu gửi', 'Postal items', 'flow', 'bưu gửi', 'items', { display: MILLION_ITEMS, unless: 'kt1 domestic international titles' }],
  ['letters', 'Sản lượng thư', 'Letters', 'flow', 'thư', 'letters'],
  ['parcels', 'Sản lượng bưu kiện', 'Parcels', 'flow', 'bưu kiện', 'parcels'],
  ['newspapers-distributed', 'Báo chí phát hành qua bưu điện', 'Newspapers distributed', 'flow', 'tờ', 'newspapers'],
  ['ipd-index', 'Chỉ số phát triển bưu chính (2IPD)', 'Postal development index', 'stock', 'điểm', 'index postal'],
  ['domestic-items', 'Bưu gửi trong nước', 'Domestic postal items', 'flow', 'bưu gửi', 'items domestic', { display: MILLION_ITEMS }],
  ['international-items', 'Bưu gửi quốc tế', 'International postal items', 'flow', 'bưu gửi', 'items international', { display: MILLION_ITEMS }],
  ['kt1-items', 'Sản lượng bưu chính KT1', 'KT1 official mail items', 'flow', 'bưu gửi', 'items kt1'],
  ['service-points', 'Điểm phục vụ bưu chính', 'Postal service points', 'stock', 'điểm phục vụ', 'service-points'],
  ['post-offices', 'Bưu cục', 'Post offices', 'stock', 'bưu cục', 'post-offices'],
  ['farm-households-on-e-commerce', 'Hộ nông dân lên sàn TMĐT', 'Farm households on e-commerce platforms', 'stock', 'hộ', 'farm-households e-commerce'],
  ['farm-products-on-e-commerce', 'Sản phẩm nông sản lên sàn TMĐT', 'Farm products on e-commerce platforms', 'stock', 'sản phẩm', 'farm-produce e-commerce', { unless: 'value transactions' }],
  ['farm-e-commerce-value', 'Giá trị giao dịch nông sản trên sàn TMĐT', 'Farm produce traded on e-commerce platforms', 'flow', 'VND', 'farm-produce value e-commerce', { display: BILLION_DONG }],
]);

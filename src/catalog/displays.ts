import type { Display } from './types';

/** How quantities are shown in tables. */
export const BILLION_DONG: Display = { scale: 1e9, label: { vi: 'tỷ đồng', en: 'billion VND' }, decimals: 2 };
export const BILLION_DOLLARS: Display = {
  scale: 1e9,
  label: { vi: 'tỷ USD', en: 'billion USD' },
  decimals: 2,
};
export const MILLION_SUBSCRIBERS: Display = {
  scale: 1e6,
  label: { vi: 'triệu thuê bao', en: 'million subscriptions' },
  decimals: 2,
};
export const MILLION_ITEMS: Display = {
  scale: 1e6,
  label: { vi: 'triệu bưu gửi', en: 'million items' },
  decimals: 2,
};
export const MILLION_DOWNLOADS: Display = {
  scale: 1e6,
  label: { vi: 'triệu lượt tải', en: 'million downloads' },
  decimals: 2,
};
export const PEOPLE: Display = { scale: 1, label: { vi: 'người', en: 'people' }, decimals: 0 };

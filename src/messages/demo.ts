import type { Message } from './types';

/** Texts of the demo page around the task pane. */
export const DEMO = {
  title: { vi: 'Sổ tính thử', en: 'Trial workbook' },
  hint: {
    vi: 'Bảng tính nhúng để dùng thử khi không có Excel',
    en: 'An embedded spreadsheet for trying it without Excel',
  },
  download: { vi: 'Tải .xlsx', en: 'Download .xlsx' },
  reset: { vi: 'Bắt đầu lại', en: 'Start over' },
  'toggle-pane': { vi: 'Khung Briefsheet', en: 'Briefsheet pane' },
  sheets: { vi: 'Các trang tính', en: 'Sheets' },
  'name-box': { vi: 'Ô đang chọn', en: 'Selected cell' },
  'formula-bar': { vi: 'Nội dung ô', en: 'Cell content' },
  zoom: { vi: 'Thu phóng', en: 'Zoom' },
  pane: { vi: 'Khung tác vụ Briefsheet', en: 'Briefsheet task pane' },
} as const satisfies Record<string, Message>;

export type DemoKey = keyof typeof DEMO;

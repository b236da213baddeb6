import type { Message } from './types';

/** What the page of Kiểm tra Excel says. */
export const SELFCHECK_PAGE = {
  title: { vi: 'Kiểm tra Excel', en: 'Check Excel' },
  intro: {
    vi: 'Chạy trên trang nháp rồi xóa trang đó. Hãy mở một sổ tính trống: lệnh Hoàn tác không lùi lại được qua lần chạy này.',
    en: 'Runs on scratch sheets and deletes them. Open an empty workbook: undo does not reach back behind a run.',
  },
  run: { vi: 'Chạy', en: 'Run' },
  running: { vi: 'Đang chạy: {done}/{count}', en: 'Running: {done}/{count}' },
  result: {
    vi: '{held} đúng, {failed} sai, {skipped} bỏ qua, {hand} cần làm tay',
    en: '{held} held, {failed} failed, {skipped} skipped, {hand} to do by hand',
  },
  held: { vi: 'đúng', en: 'held' },
  failed: { vi: 'SAI', en: 'FAILED' },
  skipped: { vi: 'bỏ qua', en: 'skipped' },
  hand: { vi: 'làm tay', en: 'by hand' },
  copy: { vi: 'Chép kết quả', en: 'Copy the result' },
} as const satisfies Record<string, Message>;

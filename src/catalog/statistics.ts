import type { StatisticRow } from './types';

/** The statistics that are compared across sectors, in the order of sheets. */
export const STATISTICS: readonly StatisticRow[] = [
  { id: 'revenue', label: { vi: 'Doanh thu', en: 'Revenue' }, kind: 'flow' },
  { id: 'budget', label: { vi: 'Nộp ngân sách', en: 'Budget contribution' }, kind: 'flow' },
  { id: 'profit', label: { vi: 'Lợi nhuận', en: 'Profit' }, kind: 'flow' },
  { id: 'gdp', label: { vi: 'Đóng góp GDP', en: 'GDP contribution' }, kind: 'flow' },
  { id: 'exports', label: { vi: 'Xuất khẩu', en: 'Exports' }, kind: 'flow' },
  { id: 'labour', label: { vi: 'Lao động', en: 'Labour' }, kind: 'stock' },
  { id: 'enterprises', label: { vi: 'Doanh nghiệp', en: 'Enterprises' }, kind: 'stock' },
];

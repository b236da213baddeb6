import type { LedgerRow } from '../../src/ledger/ledger';
import { sheetProblemText, unmatchedText } from '../../src/taskpane/summaryText';
import { today } from '../../src/taskpane/today';
import { figure } from './reading';

test('an unreadable cell is named by its sheet, with rows counted from 1', () => {
  const problem = {
    table: 'BS_SoLieu',
    row: 4,
    reason: 'cell-unreadable',
    column: 'Kỳ',
    value: 'T13/2025',
  } as const;
  expect(sheetProblemText(problem, 'vi')).toBe('Số liệu, dòng 5 của bảng, cột “Kỳ”: không hiểu “T13/2025”.');
  expect(sheetProblemText({ ...problem, table: 'BS_Other', reason: 'column-missing' }, 'en')).toBe(
    'BS_Other: the column “Kỳ” is missing, bring it back.',
  );
});

test('a correction without its figure shows the value and period that the user set', () => {
  const row: LedgerRow = {
    ...figure('đạt 5', '5'),
    sentenceText: 'đạt 【5】',
    valueUsed: 5900e9,
    use: false,
    excluded: false,
    corrected: { value: 5900e9, period: '2023-10' },
  };
  expect(unmatchedText(row, 'vi')).toBe('Doanh thu bưu chính, T10/2023: 5.900 tỷ đồng');
});

test('today is the day where the user is', () => {
  expect(today(new Date(2025, 8, 8, 0, 30))).toBe('2025-09-08');
  expect(today(new Date(2025, 8, 8, 23, 30))).toBe('2025-09-08');
});

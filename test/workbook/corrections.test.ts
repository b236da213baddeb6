import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { newExcel } from './excel';
import {
  AUGUST,
  cellIn,
  edit,
  JUNE,
  MARCH,
  markIn,
  rowOf,
  rowsOf,
  typeRow,
  VI,
  workbookOf,
} from './ministry';

describe('in Số liệu the user changes', () => {
  const id = JUNE.observations[3]!.id;

  test('the value used', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Giá trị dùng', id, 2_600);
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe(2_600);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('‡');
  });

  test('the sector: the figure moves to its column', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Lĩnh vực', id, 'Bưu chính');
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('');
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', '6T/2024')).toBe(2_579);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', '6T/2024')).toBe('‡');
  });

  test('the statistic: the figure moves to its table', async () => {
    const host = await workbookOf(MARCH, JUNE, AUGUST);
    edit(host, 'BS_SoLieu', 'Chỉ tiêu', id, 'Lợi nhuận');
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('');
    expect(rowOf(host, id)).toMatchObject({ 'Giá trị dùng': 2_579 });
    expect(String(rowOf(host, id)?.['Chỉ tiêu'])).toMatch(/^Lợi nhuận/u);
  });

  test('the statistic, to one that the catalog does not have', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Chỉ tiêu', id, 'Trạm 6G thử nghiệm');
    const { problems } = await refresh(VI);
    expect(problems).toEqual([]);
    expect(rowOf(host, id)).toMatchObject({ 'Chỉ tiêu': 'Trạm 6G thử nghiệm' });
    expect((await refresh(VI)).cellsWritten).toBe(0);
  });

  test('the period: the figure moves to its row', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Kỳ', id, '3T/2024');
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('');
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '3T/2024')).toBe(2_579);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '3T/2024')).toBe('‡');
  });

  test('stock or flow: the figure leaves the table of cumulative flows', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Loại', id, 'Thời điểm');
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('');
    expect(rowOf(host, id)).toMatchObject({ Loại: 'Thời điểm' });
    edit(host, 'BS_SoLieu', 'Loại', id, 'Thời kỳ');
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe(2_579);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('');
  });

  test('whether a figure counts', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Bỏ', id, 'x');
    await refresh(VI);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe('');
    expect(rowOf(host, id)).toMatchObject({ Bỏ: 'x' });
  });

  test('everything, and reading the same briefing again undoes none of it', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Lĩnh vực', id, 'Bưu chính');
    edit(host, 'BS_SoLieu', 'Kỳ', id, '3T/2024');
    edit(host, 'BS_SoLieu', 'Giá trị dùng', id, 2_600);
    edit(host, 'BS_SoLieu', 'Bỏ', JUNE.observations[4]!.id, 'x');
    await refresh(VI);
    const before = [rowOf(host, id), rowOf(host, JUNE.observations[4]!.id)];
    await addBriefings([JUNE], VI);
    await addBriefings([AUGUST], VI);
    expect([rowOf(host, id), rowOf(host, JUNE.observations[4]!.id)]).toEqual(before);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', '3T/2024')).toBe(2_600);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', '3T/2024')).toBe('‡');
  });

  test('nothing that nobody can read: the cell keeps it and a sentence names it', async () => {
    const host = await workbookOf(MARCH, JUNE);
    edit(host, 'BS_SoLieu', 'Giá trị dùng', id, 'khoảng 2600');
    edit(host, 'BS_SoLieu', 'Lĩnh vực', JUNE.observations[4]!.id, 'Hàng không');
    const { problems } = await refresh(VI);
    expect(problems.map(({ column, value }) => [column, value])).toEqual([
      ['Giá trị dùng', 'khoảng 2600'],
      ['Lĩnh vực', 'Hàng không'],
    ]);
    expect(rowOf(host, id)).toMatchObject({ 'Giá trị dùng': 'khoảng 2600' });
    expect(rowOf(host, JUNE.observations[4]!.id)).toMatchObject({ 'Lĩnh vực': 'Hàng không' });
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe(2_579);
  });
});

describe('a row of the user’s own in Số liệu', () => {
  const OWN = {
    'Lĩnh vực': 'Bưu chính',
    'Chỉ tiêu': 'Doanh thu',
    Kỳ: '6T/2024',
    'Giá trị dùng': 33_000,
    ĐVT: 'tỷ đồng',
  };

  test('reaches the tables with its mark, once, in the place where it was typed', async () => {
    const host = await workbookOf(MARCH, JUNE);
    const rows = JUNE.observations.length + MARCH.observations.length;
    typeRow(host, 'BS_SoLieu', OWN);
    const { problems } = await refresh(VI);
    expect(problems).toEqual([]);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', '6T/2024')).toBe(33_000);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'Bưu chính', '6T/2024')).toBe('‡');
    expect((await refresh(VI)).cellsWritten).toBe(0);
    await addBriefings([AUGUST], VI);
    const own = rowOf(host, 'user@vn|postal|revenue||level|VND|2024-S1');
    expect(own).toMatchObject({ ...OWN, 'Chỉ tiêu': 'Doanh thu bưu chính', 'Trạng thái': 'Người dùng' });
    expect(rowsOf(host, 'BS_SoLieu')).toHaveLength(rows + 1 + AUGUST.observations.length);
  });

  test('may leave out what the catalog knows, and have a date that Excel made of a month', async () => {
    const host = await workbookOf(MARCH, JUNE);
    typeRow(host, 'BS_SoLieu', {
      'Lĩnh vực': 'postal',
      'Chỉ tiêu': 'revenue',
      Kỳ: 45_444,
      'Giá trị đọc': 5_400,
    });
    expect((await refresh(VI)).problems).toEqual([]);
    expect(rowOf(host, 'user@vn|postal|revenue||level|VND|2024-06')).toMatchObject({
      Kỳ: 'T6/2024',
      'Giá trị dùng': 5_400,
    });
  });

  test('may be a copy of another with another period and value', async () => {
    const host = await workbookOf(MARCH, JUNE);
    const copied = rowOf(host, JUNE.observations[3]!.id)!;
    typeRow(host, 'BS_SoLieu', { ...copied, Kỳ: '3T/2024', 'Giá trị dùng': 1_200 });
    expect((await refresh(VI)).problems).toEqual([]);
    expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '3T/2024')).toBe(1_200);
    expect(markIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '3T/2024')).toBe('‡');
    expect(rowOf(host, JUNE.observations[3]!.id)).toEqual(copied);
    expect((await refresh(VI)).cellsWritten).toBe(0);
  });

  test('that lacks something stays as it was typed, and a sentence names the column', async () => {
    const host = await workbookOf(MARCH, JUNE);
    typeRow(host, 'BS_SoLieu', { ...OWN, Kỳ: '' });
    const before = host.snapshot().sheets.find(({ name }) => name === 'Số liệu')!.cells.length;
    const { problems } = await refresh(VI);
    expect(problems).toMatchObject([{ column: 'Kỳ', reason: 'cell-unreadable', value: '' }]);
    expect(host.snapshot().sheets.find(({ name }) => name === 'Số liệu')!.cells).toHaveLength(before);
    await addBriefings([AUGUST], VI);
    expect((await refresh(VI)).problems).toHaveLength(1);
  });
});

test('an empty workbook refreshes to nothing', async () => {
  const host = await newExcel();
  expect(await refresh(VI)).toMatchObject({ cellsWritten: 0, cells: [], restored: [] });
  expect(host.snapshot().sheets).toHaveLength(1);
});

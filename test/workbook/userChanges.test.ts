import { overwritten } from '../../src/workbook/overwritten';
import { readState } from '../../src/workbook/readState';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { chartOf, newExcel, noteAt, seriesOf, sheetOf, tableOf, tabsOf, valuesOf } from './excel';
import { AUGUST, JUNE, MARCH, planOf, serialOf, type Figure } from './plans';

const write = (figures: readonly Figure[]) => writeWorkbook(() => planOf(figures));

/** What a user does by hand, through the same library. */
const byHand = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

test('a column typed beside a Table stays with its rows, and new columns go after it', async () => {
  const host = await newExcel();
  await write(JUNE);
  host.userEdits('Doanh thu', 'E22:E23', [['Ghi chú'], ['của tháng 6']]);
  expect(tableOf(host, 'BS_DoanhThu').table.columns).toContain('Ghi chú');
  await write([...JUNE, ...AUGUST, ...MARCH]);
  expect(valuesOf(host, 'BS_DoanhThu')).toEqual([
    ['Kỳ', 'Đến hết', 'Bưu chính', 'Viễn thông', 'Ghi chú', 'Báo chí'],
    ['T3/2024', serialOf('2024-03'), '', 33_536.37, '', ''],
    ['T6/2024', serialOf('2024-06'), 30_250.5, 70_100, 'của tháng 6', ''],
    ['T8/2024', serialOf('2024-08'), 45_200, '', '', 21_292],
  ]);
  expect(seriesOf(host, 'BS_BieuDo_DoanhThu').map(([name]) => name)).toEqual([
    'Bưu chính',
    'Viễn thông',
    'Báo chí',
  ]);
});

test.each([
  ['below the Table, its text stays', 'A24', "'Doanh thu'!A24"],
  ['where a new column should go, its text stays', 'F23', "'Doanh thu'!F23"],
])('a cell in use %s', async (_, address, reported) => {
  const host = await newExcel();
  await write(JUNE);
  if (address === 'F23') host.userEdits('Doanh thu', 'E22:E23', [['Ghi chú'], ['x']]);
  await byHand((workbook) => {
    workbook.worksheets.getItem('Doanh thu').getRange(address).values = [['của tôi']];
  });
  const before = host.snapshot();
  await expect(write([...JUNE, ...AUGUST])).rejects.toMatchObject({
    code: 'cells-occupied',
    facts: { address: reported, table: 'DoanhThu (tỷ đồng)' },
  });
  expect(host.snapshot()).toEqual(before);
});

test('a renamed sheet keeps its name and grows', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((workbook) => {
    workbook.worksheets.getItem('Doanh thu').name = 'Của tôi';
    workbook.worksheets.getItem('Số liệu').name = 'Kho';
  });
  const { sheetsMade } = await write([...JUNE, ...AUGUST]);
  expect(sheetsMade).toEqual([]);
  expect(tabsOf(host)).toEqual(['Tổng quan', 'Của tôi', 'Kho']);
  expect(valuesOf(host, 'BS_DoanhThu')).toHaveLength(3);
});

test('a renamed column is still ours; a deleted one stays deleted', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((workbook) => {
    workbook.tables.getItem('BS_DoanhThu').columns.getItem('Bưu chính').name = 'Post';
    workbook.tables.getItem('BS_DoanhThu_Tang').columns.getItem('Viễn thông').delete();
  });
  await write([...JUNE, ...AUGUST]);
  expect(valuesOf(host, 'BS_DoanhThu')[0]).toEqual(['Kỳ', 'Đến hết', 'Post', 'Viễn thông', 'Báo chí']);
  expect(valuesOf(host, 'BS_DoanhThu')[2]?.slice(2)).toEqual([45_200, '', 21_292]);
  expect(valuesOf(host, 'BS_DoanhThu_Tang')[0]).toEqual(['Kỳ', 'Đến hết', 'Bưu chính', 'Báo chí']);
});

test('a deleted chart and a deleted sheet stay deleted, the store of figures comes back', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((workbook) => {
    workbook.worksheets.getItem('Doanh thu').charts.getItem('BS_BieuDo_Tang').delete();
  });
  await write([...JUNE, ...AUGUST]);
  expect(chartOf(host, 'BS_BieuDo_Tang')).toBeUndefined();
  expect(chartOf(host, 'BS_BieuDo_DoanhThu')).toBeDefined();
  await byHand((workbook) => {
    workbook.worksheets.getItem('Doanh thu').delete();
    workbook.worksheets.getItem('Số liệu').delete();
  });
  expect((await write([...JUNE, ...AUGUST])).sheetsMade).toEqual(['Số liệu']);
  expect(tabsOf(host)).toEqual(['Tổng quan', 'Số liệu']);
});

test('a series that the user removed stays removed, while new ones come', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((workbook) => {
    const chart = workbook.worksheets.getItem('Doanh thu').charts.getItem('BS_BieuDo_DoanhThu');
    chart.series.getItemAt(1).delete();
    chart.title.text = 'Tên của tôi';
  });
  await write([...JUNE, ...AUGUST]);
  expect(seriesOf(host, 'BS_BieuDo_DoanhThu')).toEqual([
    ['Bưu chính', "'Doanh thu'!$C$23:$C$24"],
    ['Báo chí', "'Doanh thu'!$E$23:$E$24"],
  ]);
  expect(chartOf(host, 'BS_BieuDo_DoanhThu')?.title).toBe('Tên của tôi');
});

test("the user's sort is done again with the new rows, and notes lie with their figures", async () => {
  const host = await newExcel();
  await write([...JUNE, ...AUGUST]);
  await byHand((workbook) => {
    workbook.tables.getItem('BS_DoanhThu').sort.apply([{ key: 1, ascending: false }]);
  });
  await write([...JUNE, ...AUGUST, ...MARCH]);
  const rows = valuesOf(host, 'BS_DoanhThu').slice(1);
  expect(rows.map(([period]) => period)).toEqual(['T8/2024', 'T6/2024', 'T3/2024']);
  rows.forEach(([period], index) => {
    for (const column of [2, 3, 4]) {
      const note = noteAt(host, 'Doanh thu', 22 + index, column);
      expect(note?.title).toBe(rows[index]![column] === '' ? undefined : period);
    }
  });
});

test('a number typed over a figure is told from what was written', async () => {
  const host = await newExcel();
  await write([...JUNE, ...AUGUST]);
  const changed = () => Excel.run(async (context) => overwritten((await readState(context)).state));
  expect(await changed()).toEqual([]);
  host.userEdits('Doanh thu', 'C23', [[31_000]]);
  host.userEdits('Doanh thu', 'D24', [[80_000]]);
  expect(await changed()).toEqual([
    {
      table: 'BS_DoanhThu',
      column: 'postal',
      row: serialOf('2024-06'),
      value: 31_000,
      address: "'Doanh thu'!C23",
    },
    {
      table: 'BS_DoanhThu',
      column: 'telecom',
      row: serialOf('2024-08'),
      value: 80_000,
      address: "'Doanh thu'!D24",
    },
  ]);
});

test('a protected sheet is named and nothing is written', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((workbook) => workbook.worksheets.getItem('Doanh thu').protection.protect());
  const before = host.snapshot();
  await expect(write([...JUNE, ...AUGUST])).rejects.toMatchObject({
    code: 'sheet-protected',
    facts: { sheet: 'Doanh thu' },
  });
  expect(host.snapshot()).toEqual(before);
});

test('a totals row stays at the foot of the Table', async () => {
  const host = await newExcel();
  await write(JUNE);
  await byHand((workbook) => {
    workbook.tables.getItem('BS_DoanhThu').showTotals = true;
  });
  const total = valuesOf(host, 'BS_DoanhThu').at(-1);
  await write([...JUNE, ...AUGUST]);
  const values = valuesOf(host, 'BS_DoanhThu');
  expect(values).toHaveLength(4);
  expect(values[2]?.[0]).toBe('T8/2024');
  expect(values[3]?.[0]).toBe(total?.[0]);
  expect(sheetOf(host, 'Doanh thu').tables).toHaveLength(2);
});

test("the user's filter stays and hides the new rows that it does not let through", async () => {
  const host = await newExcel();
  await write(JUNE);
  host.userFilters('BS_DoanhThu', 'Kỳ', ['T6/2024']);
  await write([...JUNE, ...AUGUST]);
  expect(valuesOf(host, 'BS_DoanhThu')).toHaveLength(3);
  const hidden = host.workbook.worksheets.getItem('Doanh thu').hiddenRows;
  expect([...hidden]).toEqual([23]);
});

test('an Excel that takes written columns into the Table by itself gives the same', async () => {
  const host = await newExcel({ absorbsWrites: true });
  await write(JUNE);
  await write([...JUNE, ...AUGUST, ...MARCH]);
  const absorbed = valuesOf(host, 'BS_DoanhThu');
  const plain = await newExcel();
  await write(JUNE);
  await write([...JUNE, ...AUGUST, ...MARCH]);
  expect(absorbed).toEqual(valuesOf(plain, 'BS_DoanhThu'));
});

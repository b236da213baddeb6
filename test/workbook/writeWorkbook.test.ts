import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { newExcel, noteAt, seriesOf, sheetOf, tabsOf, tableOf, valuesOf } from './excel';
import { AUGUST, JUNE, MARCH, planOf, serialOf, type Figure } from './plans';

const write = (figures: readonly Figure[]) => writeWorkbook(() => planOf(figures));

describe('the first write', () => {
  test('makes sheets, Tables, charts, texts and names in four round trips', async () => {
    const host = await newExcel();
    const result = await write(JUNE);
    expect(result.sheetsMade).toEqual(['Tổng quan', 'Doanh thu', 'Số liệu']);
    expect(result.tablesMade.toSorted()).toEqual([
      'BS_DoanhThu',
      'BS_DoanhThu_Tang',
      'BS_SoLieu',
      'BS_TongQuan',
    ]);
    expect(result.chartsMade).toEqual(['BS_BieuDo_DoanhThu', 'BS_BieuDo_Tang']);
    expect(result.syncs).toBe(4);
    expect(host.traffic.syncs).toBe(4);

    const book = host.snapshot();
    expect(tabsOf(host)).toEqual(['Tổng quan', 'Doanh thu', 'Số liệu']);
    expect(book.active).toBe(0);
    expect(book.properties).toMatchObject({
      title: 'Số liệu thông tin và truyền thông',
      subject: 'Briefsheet',
    });
    expect(
      book.names.map(({ name, reference, visible }) => [name, reference.replace('=', ''), visible]),
    ).toEqual(
      expect.arrayContaining([
        ['BS_DoanhThu_Trang', "'Doanh thu'!$A$1", false],
        ['BS_TongQuan_Trang', "'Tổng quan'!$A$1", false],
      ]),
    );
    expect(valuesOf(host, 'BS_DoanhThu')).toEqual([
      ['Kỳ', 'Đến hết', 'Bưu chính', 'Viễn thông'],
      ['T6/2024', serialOf('2024-06'), 30_250.5, 70_100],
    ]);
    const sheet = sheetOf(host, 'Doanh thu');
    expect(sheet).toMatchObject({ tabColor: '#0077BB', showGridlines: false });
    expect(sheet.frozen).toEqual({ rows: 22, columns: 2 });
    expect(sheet.page).toMatchObject({ landscape: true, paper: 'A4', fitToWidth: 1 });
    expect(tableOf(host, 'BS_DoanhThu').table).toMatchObject({
      style: 'TableStyleMedium2',
      showFilterButton: false,
    });
    const header = sheet.cells.find((cell) => cell.row === 21 && cell.column === 3);
    expect(header).toMatchObject({ value: 'Viễn thông', style: { bold: true, horizontal: 'Right' } });
    const estimate = sheet.cells.find((cell) => cell.row === 22 && cell.column === 3);
    expect(estimate?.style.numberFormat).toBe('#,##0.00"*"');
    const link = sheet.cells.find((cell) => cell.row === 2 && cell.column === 0);
    expect(link).toMatchObject({
      value: 'Về Tổng quan',
      hyperlink: { documentReference: 'BS_TongQuan_Trang' },
    });
  });

  test('charts are drawn from our columns, in their colours, lines over a date axis', async () => {
    const host = await newExcel();
    await write(JUNE);
    const [column, line] = sheetOf(host, 'Doanh thu').charts;
    expect(column).toMatchObject({
      name: 'BS_BieuDo_DoanhThu',
      type: 'ColumnClustered',
      title: 'Doanh thu',
      legend: { visible: true, position: 'Bottom' },
      valueAxis: { title: 'tỷ đồng', numberFormat: '#,##0' },
      // Growth may be below zero: periods stand under the columns, not among them.
      categoryAxis: { tickLabelPosition: 'Low' },
      from: { row: 4, column: 0 },
      to: { row: 19, column: 5 },
    });
    expect(line).toMatchObject({
      type: 'LineMarkers',
      categoryAxis: { type: 'DateAxis', numberFormat: 'mm/yyyy' },
      blanks: 'Interplotted',
    });
    expect(line?.series).toHaveLength(2);
    expect(line?.series[1]).toMatchObject({
      name: 'Viễn thông',
      values: "'Doanh thu'!$Q$23",
      categories: "'Doanh thu'!$O$23",
      color: '#0077BB',
      marker: true,
      smooth: false,
    });
  });

  test('every figure carries its note; empty cells carry none', async () => {
    const host = await newExcel();
    await write([...JUNE, ...AUGUST]);
    const { table } = tableOf(host, 'BS_DoanhThu');
    const filled = valuesOf(host, 'BS_DoanhThu')
      .slice(1)
      .flatMap((row, r) =>
        row.slice(2).map((value, c) => ({ value, row: table.area.row + 1 + r, column: c + 2 })),
      );
    expect(filled.filter(({ value }) => value !== '')).toHaveLength(4);
    for (const { value, row, column } of filled)
      expect(Boolean(noteAt(host, 'Doanh thu', row, column))).toBe(value !== '');
    expect(noteAt(host, 'Doanh thu', 22, 2)).toEqual({ title: 'T6/2024', message: 'Bưu chính: 30250.5' });
  });

  test('cells that the user may change are tinted and offer their choices, the new ones too', async () => {
    const host = await newExcel();
    await write(JUNE);
    await write([...JUNE, ...AUGUST]);
    const { cells, validations } = sheetOf(host, 'Số liệu');
    const tinted = cells.filter(({ style }) => style.fill === '#FFF8E1');
    expect(tinted.map(({ row, column }) => [row, column])).toEqual(
      [3, 4, 5, 6].flatMap((row) => [
        [row, 2],
        [row, 4],
      ]),
    );
    const lists = validations.filter(({ list }) => list === 'x,bỏ');
    expect(lists.reduce((rows, { area }) => rows + area.rows, 0)).toBe(4);
  });

  test("beside the user's own sheets nothing of theirs is touched", async () => {
    const host = await newExcel();
    host.userEdits('Sheet1', 'B2', [['riêng']]);
    await write(JUNE);
    const book = host.snapshot();
    expect(tabsOf(host)).toEqual(['Sheet1', 'Tổng quan', 'Doanh thu', 'Số liệu']);
    expect(book.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 'riêng'],
    ]);
  });

  test('text that could be a formula stays text', async () => {
    const host = await newExcel();
    const sentence = '=HYPERLINK("http://x";"y")';
    await write([{ ...JUNE[0]!, sentence }]);
    const cell = sheetOf(host, 'Số liệu').cells.find(({ value }) => value === sentence);
    expect(cell).toBeDefined();
    expect(host.snapshot().sheets.flatMap((s) => s.cells.filter((c) => c.formula !== undefined))).toEqual([]);
    host.resetTraffic();
    await write([{ ...JUNE[0]!, sentence }]);
    expect(host.traffic.cellsWritten).toBe(0);
  });
});

describe('the next writes', () => {
  test('the same again sends no cell and takes two round trips', async () => {
    const host = await newExcel();
    await write(JUNE);
    const before = host.snapshot();
    host.resetTraffic();
    expect(await write(JUNE)).toMatchObject({ cellsWritten: 0, syncs: 2 });
    expect(host.traffic).toMatchObject({ syncs: 2, cellsWritten: 0 });
    expect(host.snapshot()).toEqual(before);
  });

  test('later and earlier briefings grow in place: the same Tables and charts, rows in order of time', async () => {
    const host = await newExcel();
    await write(JUNE);
    const ids = () => ({
      tables: host.snapshot().sheets.flatMap((s) => s.tables.map(({ name, id }) => [name, id])),
      charts: host.snapshot().sheets.flatMap((s) => s.charts.map(({ name, id }) => [name, id])),
    });
    const before = ids();
    host.resetTraffic();
    expect((await write([...JUNE, ...AUGUST])).syncs).toBeLessThanOrEqual(5);
    expect(host.traffic.syncs).toBeLessThanOrEqual(5);
    await write([...JUNE, ...AUGUST, ...MARCH]);
    expect(ids()).toEqual(before);
    expect(valuesOf(host, 'BS_DoanhThu')).toEqual([
      ['Kỳ', 'Đến hết', 'Bưu chính', 'Viễn thông', 'Báo chí'],
      ['T3/2024', serialOf('2024-03'), '', 33_536.37, ''],
      ['T6/2024', serialOf('2024-06'), 30_250.5, 70_100, ''],
      ['T8/2024', serialOf('2024-08'), 45_200, '', 21_292],
    ]);
    expect(seriesOf(host, 'BS_BieuDo_DoanhThu')).toEqual([
      ['Bưu chính', "'Doanh thu'!$C$23:$C$25"],
      ['Viễn thông', "'Doanh thu'!$D$23:$D$25"],
      ['Báo chí', "'Doanh thu'!$E$23:$E$25"],
    ]);
    expect(noteAt(host, 'Doanh thu', 22, 3)?.title).toBe('T3/2024');
    expect(noteAt(host, 'Doanh thu', 23, 3)?.title).toBe('T6/2024');
    expect(noteAt(host, 'Doanh thu', 22, 2)).toBeUndefined();
  });

  test('a change of one figure sends that figure where it stands, and its note', async () => {
    const host = await newExcel();
    await write([...JUNE, ...AUGUST]);
    host.resetTraffic();
    const restated = AUGUST.map((figure) =>
      figure.sector === 'press' ? { ...figure, value: 22_000 } : figure,
    );
    await write([...JUNE, ...restated]);
    // The figure itself, its line and sentence in Số liệu, and the headline.
    expect(host.traffic.cellsWritten).toBeLessThanOrEqual(8);
    expect(noteAt(host, 'Doanh thu', 23, 4)?.message).toBe('Báo chí: 22000');
  });

  test('rows and columns that the figures have no more are emptied, with their notes', async () => {
    const host = await newExcel();
    await write([...JUNE, ...AUGUST]);
    await write(JUNE);
    expect(valuesOf(host, 'BS_DoanhThu').slice(1)).toEqual([
      ['T6/2024', serialOf('2024-06'), 30_250.5, 70_100, ''],
      ['T8/2024', serialOf('2024-08'), '', '', ''],
    ]);
    for (const column of [2, 3, 4]) expect(noteAt(host, 'Doanh thu', 23, column)).toBeUndefined();
    expect(valuesOf(host, 'BS_SoLieu')).toHaveLength(3);
    host.resetTraffic();
    await write(JUNE);
    expect(host.traffic.cellsWritten).toBe(0);
  });
});

test('cells that do not fit into one request or answer are sent and read in pieces', async () => {
  const host = await newExcel();
  const many = Array.from({ length: 240 }, (_, index): Figure => {
    const month = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return { month, sector: 'postal', value: index + 1, sentence: `${index} ${'câu dài '.repeat(3_000)}` };
  });
  const first = await write(many);
  expect(first.syncs).toBeGreaterThan(4);
  expect(host.traffic.syncs).toBe(first.syncs);
  expect(
    valuesOf(host, 'BS_SoLieu')
      .map((row) => row[3])
      .slice(1),
  ).toEqual(many.map(({ sentence }) => sentence));
  host.resetTraffic();
  const again = await write(many);
  expect(again).toMatchObject({ cellsWritten: 0 });
  // What does not fit is found out by trying, and asked for in halves.
  expect(again.syncs).toBeGreaterThan(2);
  expect(again.syncs).toBeLessThanOrEqual(10);
});

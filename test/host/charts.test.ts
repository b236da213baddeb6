import type { EmbeddedExcel } from '../../src/host/excel';
import type { ChartSnapshot } from '../../src/host/snapshot';
import { errorOf, onSheet, start, table } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
  await table('BS_X', [
    ['Kỳ', 'Đến hết', 'Bưu chính', 'Viễn thông'],
    ['T1', 45322, 10, 20],
    ['T2', 45351, 11, 21],
  ]);
});

const onlyChart = (): ChartSnapshot => {
  const chart = host.snapshot().sheets[0]?.charts[0];
  if (!chart) throw new Error('There is no chart.');
  return chart;
};

/** A chart with one series a column of the Table, as the add-in builds them. */
const build = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    const { columns } = sheet.tables.getItem('BS_X');
    const dates = columns.getItem('Đến hết').getDataBodyRange();
    const chart = sheet.charts.add('LineMarkers', columns.getItem('Bưu chính').getDataBodyRange(), 'Columns');
    chart.name = 'BS_Chart';
    chart.series.load('items');
    await context.sync();
    for (const series of chart.series.items) series.delete();
    for (const name of ['Bưu chính', 'Viễn thông']) {
      const series = chart.series.add(name);
      series.setValues(columns.getItem(name).getDataBodyRange());
      series.setXAxisValues(dates);
      series.format.line.color = '#112233';
    }
    chart.title.text = 'Doanh thu';
    chart.axes.categoryAxis.categoryType = 'DateAxis';
    chart.axes.categoryAxis.numberFormat = 'mm/yyyy';
    chart.axes.valueAxis.title.text = 'tỷ đồng';
    chart.displayBlanksAs = 'Interplotted';
    chart.legend.position = 'Bottom';
    chart.setPosition('A6', 'F20');
  });

const seriesOf = (): [string, string, string | undefined][] =>
  onlyChart().series.map(({ name, values, categories }) => [name, values, categories]);

test('a chart is built series by series', async () => {
  await build();
  expect(onlyChart()).toMatchObject({
    name: 'BS_Chart',
    type: 'LineMarkers',
    title: 'Doanh thu',
    categoryAxis: { type: 'DateAxis', numberFormat: 'mm/yyyy' },
    valueAxis: { title: 'tỷ đồng' },
    blanks: 'Interplotted',
    legend: { visible: true, position: 'Bottom' },
    from: { row: 5, column: 0 },
    to: { row: 19, column: 5 },
  });
  expect(seriesOf()).toEqual([
    ['Bưu chính', 'Sheet1!$C$2:$C$3', 'Sheet1!$B$2:$B$3'],
    ['Viễn thông', 'Sheet1!$D$2:$D$3', 'Sheet1!$B$2:$B$3'],
  ]);
  expect(onlyChart().series[0]).toMatchObject({ color: '#112233', marker: true, smooth: false });
});

describe('series over whole columns of a Table', () => {
  beforeEach(build);
  const grow = (address: string): Promise<void> =>
    onSheet((sheet) => sheet.tables.getItem('BS_X').resize(address));
  const values = (): string[] => seriesOf().map(([, address]) => address);

  test('grow and shrink with it', async () => {
    await grow('A1:D5');
    expect(values()).toEqual(['Sheet1!$C$2:$C$5', 'Sheet1!$D$2:$D$5']);
    await grow('A1:D2');
    expect(values()).toEqual(['Sheet1!$C$2', 'Sheet1!$D$2']);
  });

  test('grow with rows added by a user below it', () => {
    host.userEdits('Sheet1', 'A4', [['T3']]);
    expect(values()).toEqual(['Sheet1!$C$2:$C$4', 'Sheet1!$D$2:$D$4']);
  });

  test('do not take in a column typed beside it', () => {
    host.userEdits('Sheet1', 'E1', [['Của tôi']]);
    expect(values()).toHaveLength(2);
  });

  test('stay where they are when the Table is sorted', async () => {
    await onSheet((sheet) => sheet.tables.getItem('BS_X').sort.apply([{ key: 1, ascending: false }]));
    expect(values()).toEqual(['Sheet1!$C$2:$C$3', 'Sheet1!$D$2:$D$3']);
  });

  test('follow cells that are moved, and the name of the sheet', async () => {
    host.userRenamesSheet('Sheet1', 'Doanh thu');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Doanh thu').getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(values()).toEqual(["'Doanh thu'!$C$3:$C$4", "'Doanh thu'!$D$3:$D$4"]);
  });

  test('over a part of a column stay a part', async () => {
    await onSheet((sheet) => {
      sheet.charts.getItem('BS_Chart').series.getItemAt(0).setValues(sheet.getRange('C2'));
    });
    await grow('A1:D5');
    expect(values()).toEqual(['Sheet1!$C$2', 'Sheet1!$D$2:$D$5']);
  });
});

test('charts move with the cells below them', async () => {
  await build();
  await onSheet((sheet) => {
    sheet.getRange('6:6').insert('Down');
    sheet.getRange('A:A').format.columnWidth = 148;
  });
  const place = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('BS_Chart').load('top, left, width, height');
    await context.sync();
    return [chart.top, chart.left, chart.width, chart.height];
  });
  expect(place).toEqual([6 * 15, 0, 5 * 48 + 148, 15 * 15]);
});

test('a chart over a range names its series by headers and finds the categories', async () => {
  await onSheet((sheet) => {
    sheet.getRange('G1:I3').values = [
      ['', 'x', 'y'],
      ['a', 1, 2],
      ['b', 3, 4],
    ];
    sheet.charts.add('ColumnClustered', sheet.getRange('G1:I3'));
    sheet.charts.add('ColumnClustered', sheet.getRange('G1:I3'), 'Rows');
    sheet.charts.add('ColumnClustered', sheet.getRange('Z99'));
  });
  const charts = host.snapshot().sheets[0]?.charts ?? [];
  const series = charts.map((chart) =>
    chart.series.map(({ name, values, categories }) => [name, values, categories]),
  );
  expect(series).toEqual([
    [
      ['x', 'Sheet1!$H$2:$H$3', 'Sheet1!$G$2:$G$3'],
      ['y', 'Sheet1!$I$2:$I$3', 'Sheet1!$G$2:$G$3'],
    ],
    [
      ['a', 'Sheet1!$H$2:$I$2', 'Sheet1!$H$1:$I$1'],
      ['b', 'Sheet1!$H$3:$I$3', 'Sheet1!$H$1:$I$1'],
    ],
    [['Series1', 'Sheet1!$Z$99', undefined]],
  ]);
});

test('plotted values can be read', async () => {
  await build();
  const values = await onSheet(async (sheet, context) => {
    const series = sheet.charts.getItem('BS_Chart').series.getItemAt(0);
    const [y, x] = [series.getDimensionValues('Values'), series.getDimensionValues('Categories')];
    await context.sync();
    return [y.value, x.value];
  });
  expect(values).toEqual([
    [10, 11],
    [45322, 45351],
  ]);
});

test('from ExcelApi 1.15 on, a series says where its values are', async () => {
  host = await start({ excelApi: '1.15' });
  const address = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('B2:B4'));
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    return source.value;
  });
  expect(address).toBe('Sheet1!$B$2:$B$4');
});

test('a title follows a cell', async () => {
  const title = await onSheet(async (sheet, context) => {
    sheet.getRange('H1').values = [['Doanh thu 2024']];
    const chart = sheet.charts.add('Line', sheet.getRange('C1:C3'));
    chart.title.setFormula('=Sheet1!$H$1');
    chart.title.load('text');
    await context.sync();
    return chart.title.text;
  });
  expect(title).toBe('Doanh thu 2024');
});

test('names of charts are unique on their sheet; a removed series stays away', async () => {
  await build();
  const again = onSheet((sheet) => {
    sheet.charts.add('Line', sheet.getRange('C1:C3')).name = 'bs_chart';
  });
  expect(await errorOf(again)).toBe('InvalidArgument');
  host.userRemovesSeries('Sheet1', 'BS_Chart', 'Viễn thông');
  expect(seriesOf().map(([name]) => name)).toEqual(['Bưu chính']);
  host.userDeletesChart('Sheet1', 'BS_Chart');
  const gone = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemOrNullObject('BS_Chart');
    await context.sync();
    return chart.isNullObject;
  });
  expect(gone).toBe(true);
});

test('a series of another type keeps its type', async () => {
  await build();
  await onSheet((sheet) => {
    const chart = sheet.charts.getItem('BS_Chart');
    chart.chartType = 'ColumnClustered';
    chart.series.getItemAt(1).chartType = 'Line';
  });
  expect(onlyChart().type).toBe('ColumnClustered');
  expect(onlyChart().series.map(({ type }) => type)).toEqual([undefined, 'Line']);
});

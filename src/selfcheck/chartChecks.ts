import { expectSame, expectThat, type Check } from './check';
import { errorOf, putTable, type Scratch } from './scratch';

const ROWS = [
  ['p', 'end', 'x'],
  ['T1', 45322, 1010],
  ['T2', 45351, 1020],
];

/** A line chart whose one series is the body of the Table's last column, with the dates as categories. */
function putChart(scratch: Scratch): { table: Excel.Table; chart: Excel.Chart; series: Excel.ChartSeries } {
  const table = putTable(scratch, ROWS);
  const body = (column: string): Excel.Range => table.columns.getItem(column).getDataBodyRange();
  const chart = scratch.sheet.charts.add('LineMarkers', body('x'), 'Columns');
  chart.name = scratch.prefix;
  const series = chart.series.getItemAt(0);
  series.setValues(body('x'));
  series.setXAxisValues(body('end'));
  return { table, chart, series };
}

async function plotted({ context }: Scratch, series: Excel.ChartSeries): Promise<unknown> {
  const values = series.getDimensionValues('Values');
  await context.sync();
  return values.value.map(Number);
}

/** Charts, their series and axes. */
export const CHART_CHECKS: readonly Check[] = [
  {
    id: 'series-grow-with-their-column',
    async run(scratch) {
      const { table, series } = putChart(scratch);
      scratch.sheet.getRange('A4:C4').values = [['T3', 45382, 1030]];
      table.resize('A1:C4');
      expectSame(await plotted(scratch, series), [1010, 1020, 1030]);
      table.resize('A1:C2');
      expectSame(await plotted(scratch, series), [1010]);
    },
  },
  {
    id: 'series-over-parts-stay',
    async run(scratch) {
      const { table, series } = putChart(scratch);
      series.setValues(scratch.sheet.getRange('C2'));
      table.resize('A1:C4');
      expectSame(await plotted(scratch, series), [1010]);
    },
  },
  {
    id: 'new-columns-make-no-series',
    async run(scratch) {
      const { table, chart } = putChart(scratch);
      table.resize('A1:D3');
      chart.series.load('count');
      await scratch.context.sync();
      expectSame(chart.series.count, 1);
    },
  },
  {
    id: 'charts-begin-with-a-series',
    async run({ sheet, context }) {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('F9'), 'Columns');
      chart.series.load('count');
      await context.sync();
      expectThat(chart.series.count >= 1, 'at least one series', chart.series.count);
    },
  },
  {
    id: 'charts-move-with-cells',
    async run(scratch) {
      const { chart } = putChart(scratch);
      chart.setPosition('B6', 'D10');
      chart.load('left,width');
      await scratch.context.sync();
      const { left, width } = chart;
      scratch.sheet.getRange('A:B').format.columnWidth = 120;
      chart.load('left,width');
      await scratch.context.sync();
      expectThat(chart.left > left && chart.width > width, 'moved and wider', [chart.left, chart.width]);
    },
  },
  {
    id: 'set-position',
    async run(scratch) {
      const { chart } = putChart(scratch);
      chart.setPosition('B6', 'D10');
      chart.load('left,top,width,height');
      const cells = scratch.sheet.getRange('B6:D10').load('left,top,width,height');
      await scratch.context.sync();
      for (const side of ['left', 'top', 'width', 'height'] as const)
        expectThat(Math.abs(chart[side] - cells[side]) <= 2, `${side} ${cells[side]}`, chart[side]);
    },
  },
  {
    id: 'axis-minimum-given-back',
    async run(scratch) {
      const { chart } = putChart(scratch);
      const { valueAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.load('minimum');
      await scratch.context.sync();
      expectSame(Number(valueAxis.minimum), 0);
      valueAxis.minimum = '';
      valueAxis.load('minimum');
      await scratch.context.sync();
      // Excel's own choice for values from 1010 to 1020, where it tells one.
      expectThat(
        valueAxis.minimum === '' || Number(valueAxis.minimum) > 0,
        'none of ours',
        valueAxis.minimum,
      );
    },
  },
  {
    id: 'axes-are-read',
    async run(scratch) {
      const { chart } = putChart(scratch);
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 5;
      categoryAxis.categoryType = 'DateAxis';
      categoryAxis.majorUnit = 3;
      categoryAxis.majorTimeUnitScale = 'Months';
      valueAxis.visible = false;
      categoryAxis.visible = false;
      const parts = ['valueAxis/minimum', 'categoryAxis/majorUnit', 'categoryAxis/majorTimeUnitScale'];
      chart.load(parts.map((part) => `axes/${part}`).join(','));
      await scratch.context.sync();
      const { majorUnit, majorTimeUnitScale } = categoryAxis;
      expectSame([Number(valueAxis.minimum), Number(majorUnit), majorTimeUnitScale], [5, 3, 'Months']);
    },
  },
  {
    id: 'month-steps',
    async run(scratch) {
      const { categoryAxis } = putChart(scratch).chart.axes;
      categoryAxis.categoryType = 'DateAxis';
      categoryAxis.baseTimeUnit = 'Months';
      categoryAxis.majorUnit = 3;
      categoryAxis.majorTimeUnitScale = 'Months';
      categoryAxis.load('majorUnit,majorTimeUnitScale,baseTimeUnit');
      await scratch.context.sync();
      const { majorUnit, majorTimeUnitScale, baseTimeUnit } = categoryAxis;
      expectSame([Number(majorUnit), majorTimeUnitScale, baseTimeUnit], [3, 'Months', 'Months']);
    },
  },
  {
    id: 'chart-names-are-unique',
    async run(scratch) {
      putChart(scratch);
      const again = await errorOf(scratch, () => {
        scratch.sheet.charts.add('Line', scratch.sheet.getRange('C1:C3')).name = scratch.prefix;
      });
      expectThat(again !== 'none', 'an error', again);
    },
  },
  {
    id: 'series-name-their-cells',
    needs: '1.15',
    async run(scratch) {
      const { series } = putChart(scratch);
      const source = series.getDimensionDataSourceString('Values');
      await scratch.context.sync();
      expectSame(source.value.replaceAll("'", ''), `${scratch.tab}!$C$2:$C$3`);
    },
  },
  {
    id: 'automatic-titles',
    async run(scratch) {
      const { chart, series } = putChart(scratch);
      series.name = 'Doanh thu';
      chart.title.load('text');
      await scratch.context.sync();
      expectSame(chart.title.text, 'Doanh thu');
    },
  },
  {
    id: 'titles-taken-away',
    async run(scratch) {
      const { chart } = putChart(scratch);
      chart.title.text = 'Của tôi';
      chart.title.visible = false;
      chart.title.load('text,visible');
      chart.axes.valueAxis.title.visible = false;
      chart.axes.valueAxis.title.load('text');
      await scratch.context.sync();
      expectSame(chart.title.visible, false);
    },
  },
  {
    id: 'empty-cells-are-no-points',
    async run(scratch) {
      const { chart, series } = putChart(scratch);
      chart.displayBlanksAs = 'Interplotted';
      scratch.sheet.getRange('C3').values = [['']];
      const values = series.getDimensionValues('Values');
      chart.load('displayBlanksAs');
      await scratch.context.sync();
      const [first, second] = values.value as unknown[];
      expectThat(Number(first) === 1010 && Number(second || 0) === 0, '1010 and nothing', values.value);
      expectSame(chart.displayBlanksAs, 'Interplotted');
    },
  },
  {
    id: 'series-of-one-colour',
    async run(scratch) {
      const { chart, series, table } = putChart(scratch);
      table.resize('A1:D3');
      const added = chart.series.add('x từ T2');
      added.setValues(scratch.sheet.getRange('D2:D3'));
      scratch.sheet.getRange('C3:D3').values = [['', 1030]];
      for (const one of [series, added]) one.format.line.color = '#1A70B1';
      const colours = [series, added].map((one) => one.format.line.load('color'));
      const values = added.getDimensionValues('Values');
      await scratch.context.sync();
      expectSame(
        [...colours.map(({ color }) => color.toUpperCase()), Number(values.value.at(-1))],
        ['#1A70B1', '#1A70B1', 1030],
      );
    },
  },
];

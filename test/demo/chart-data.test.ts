import { plottedChart, serialOfMonth } from '../../src/demo/chartData';
import type { ChartSnapshot, SeriesSnapshot } from '../../src/host/snapshot';
import { cellReader } from '../../src/host/xlsx/chartData';
import { cell, sheetOf } from './sheets';

/** 31 August, 30 June and 30 September 2025: out of order, as a user may have sorted them. */
const sheet = sheetOf({
  cells: [
    cell(1, 0, 'T8/2025'),
    cell(1, 1, 45900),
    cell(1, 2, 80),
    cell(2, 0, 'T6/2025'),
    cell(2, 1, 45838),
    cell(2, 2, 60),
    cell(3, 0, 'T9/2025'),
    cell(3, 1, 45930),
  ],
});
const read = cellReader({ sheets: [sheet], active: 0, names: [], properties: {} });

const series = (over: Partial<SeriesSnapshot> = {}): SeriesSnapshot => ({
  name: 'Bưu chính',
  values: "'Sheet1'!$C$2:$C$4",
  categories: "'Sheet1'!$A$2:$A$4",
  marker: true,
  smooth: false,
  ...over,
});

const chart = (over: Partial<ChartSnapshot> = {}): ChartSnapshot => ({
  id: 'c1',
  name: 'BS_Chart',
  type: 'ColumnClustered',
  series: [series()],
  categoryAxis: { type: 'TextAxis' },
  valueAxis: {},
  legend: { visible: true, position: 'Bottom' },
  blanks: 'NotPlotted',
  from: { row: 0, column: 0 },
  to: { row: 9, column: 5 },
  ...over,
});

test('columns stand on the texts of their categories, an empty cell has none', () => {
  expect(plottedChart(chart(), read)).toEqual({
    kind: 'column',
    dates: false,
    labels: ['T8/2025', 'T6/2025', 'T9/2025'],
    series: [
      {
        name: 'Bưu chính',
        color: '#4472C4',
        points: [
          { x: 0, y: 80 },
          { x: 1, y: 60 },
          { x: 2, y: null },
        ],
      },
    ],
  });
});

test('lines stand on months in the order of time, whatever the order of the rows', () => {
  const line = chart({
    type: 'LineMarkers',
    categoryAxis: { type: 'DateAxis' },
    series: [series({ categories: "'Sheet1'!$B$2:$B$4", color: '#CC6677' })],
  });
  const june = 2025 * 12 + 5;
  const { kind, series: drawn } = plottedChart(line, read);
  expect(kind).toBe('line');
  expect(drawn[0]).toEqual({
    name: 'Bưu chính',
    color: '#CC6677',
    points: [
      { x: june, y: 60 },
      { x: june + 2, y: 80 },
      { x: june + 3, y: null },
    ],
  });
  // 1 June 2025.
  expect(serialOfMonth(june)).toBe(45809);
});

test('blanks may count as zero', () => {
  expect(plottedChart(chart({ blanks: 'Zero' }), read).series[0]!.points[2]).toEqual({ x: 2, y: 0 });
});

test('a series whose cells are gone is empty', () => {
  const gone = chart({ series: [series({ values: "'Gone'!$C$2:$C$4", categories: undefined })] });
  expect(plottedChart(gone, read)).toMatchObject({ labels: [], series: [{ points: [] }] });
});

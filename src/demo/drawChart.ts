import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { formatValue } from '../host/numberFormat';
import type { ChartSnapshot } from '../host/snapshot';
import { localNumber } from './book';
import { serialOfMonth, type PlottedChart } from './chartData';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const INK = '#404040';
const GRID = '#E1E1E1';
const PIXELS_PER_POINT = 4 / 3;

/** The chart as Chart.js draws it: the look that the add-in gives its charts in Excel. */
export function chartConfiguration(
  chart: ChartSnapshot,
  plotted: PlottedChart,
  zoom: number,
  language: string,
): ChartConfiguration<'line' | 'bar'> {
  const valueText = (value: number): string => localNumber(formatValue(value, valueFormat), language);
  const size = (points: number): number => points * PIXELS_PER_POINT * zoom;
  const font = { size: size(9) };
  const valueFormat = chart.valueAxis.numberFormat ?? 'General';
  const { kind, dates } = plotted;
  const value = {
    beginAtZero: kind !== 'line',
    grace: kind === 'line' ? '8%' : 0,
    border: { display: false },
    grid: { color: GRID },
    title: {
      display: chart.valueAxis.title !== undefined && chart.valueAxis.title !== '',
      text: chart.valueAxis.title ?? '',
      color: INK,
      font,
    },
    ticks: {
      color: INK,
      font,
      maxTicksLimit: 7,
      callback: (tick: number | string) => valueText(Number(tick)),
    },
  };
  const category = {
    ...(dates ? monthAxis(chart, plotted) : {}),
    border: { color: GRID },
    grid: { display: false },
    ticks: {
      color: INK,
      font,
      maxRotation: 45,
      ...(dates ? { autoSkip: false, callback: monthLabel(chart) } : {}),
    },
  };
  return {
    type: kind === 'line' ? 'line' : 'bar',
    data: {
      labels: dates ? undefined : [...plotted.labels],
      datasets: plotted.series.map((series, index) => ({
        label: series.name,
        data: dates
          ? series.points.map(({ x, y }) => ({ x, y: y as number }))
          : (series.points.map(({ y }) => y) as number[]),
        backgroundColor: series.color,
        borderColor: series.color,
        borderWidth: kind === 'line' ? size(chart.series[index]?.lineWeight ?? 2.25) : 0,
        pointRadius: chart.series[index]?.marker === false ? 0 : size(3),
        pointHoverRadius: size(4),
        tension: chart.series[index]?.smooth ? 0.4 : 0,
        spanGaps: chart.blanks === 'Interplotted',
        maxBarThickness: 60 * zoom,
        categoryPercentage: 0.7,
        barPercentage: 0.95,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind === 'bar' ? 'y' : 'x',
      layout: { padding: { left: 8, right: 12, top: 4, bottom: 4 } },
      scales: kind === 'bar' ? { x: value, y: category } : { x: category, y: value },
      plugins: {
        title: {
          display: chart.title !== undefined && chart.title !== '',
          text: chart.title ?? '',
          color: INK,
          font: { size: size(12), weight: 'bold' },
          padding: { top: 4, bottom: 8 },
        },
        legend: {
          display: chart.legend.visible,
          position: LEGEND[chart.legend.position] ?? 'bottom',
          labels: {
            color: INK,
            font,
            boxWidth: size(7),
            boxHeight: size(kind === 'line' ? 4.5 : 7),
            usePointStyle: kind === 'line',
          },
        },
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? (dates ? monthLabel(chart)(item.parsed.x ?? 0) : item.label) : ''),
            label: (item) =>
              `${item.dataset.label ?? ''}: ${valueText(Number(kind === 'bar' ? item.parsed.x : item.parsed.y))}`,
          },
        },
      },
    },
  } as ChartConfiguration<'line' | 'bar'>;
}

const LEGEND: Readonly<Record<string, 'bottom' | 'top' | 'left' | 'right'>> = {
  Bottom: 'bottom',
  Top: 'top',
  Left: 'left',
  Right: 'right',
};

/** Labels that fit on a date axis. */
const MOST_LABELS = 8;

/** Months keep their distances; some air on both sides keeps markers and columns off the frame. */
function monthAxis(chart: ChartSnapshot, plotted: PlottedChart): object {
  const months = plotted.series.flatMap(({ points }) => points.map(({ x }) => x));
  if (months.length === 0) return { type: 'linear' };
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_LABELS));
  const air = chart.type.startsWith('Line') ? 0.3 : 0.6;
  return {
    type: 'linear',
    min: first - air,
    max: last + air,
    afterBuildTicks(axis: { ticks: { value: number }[] }) {
      axis.ticks = [];
      for (let month = first; month <= last; month += step) axis.ticks.push({ value: month });
    },
  };
}

/** Labels stand at whole months only. */
const monthLabel =
  (chart: ChartSnapshot) =>
  (tick: number | string): string => {
    const serial = Number.isInteger(Number(tick)) ? serialOfMonth(Number(tick)) : undefined;
    return serial === undefined ? '' : formatValue(serial, chart.categoryAxis.numberFormat ?? 'mm/yyyy');
  };

/** Draws a chart on a canvas; destroy the chart before the canvas goes. */
export const drawChart = (
  canvas: HTMLCanvasElement,
  chart: ChartSnapshot,
  plotted: PlottedChart,
  zoom: number,
  language: string,
): Chart => new Chart(canvas, chartConfiguration(chart, plotted, zoom, language) as ChartConfiguration);

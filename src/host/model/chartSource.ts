import type { Area } from '../addresses';
import type { HostChart } from './chart';
import { HostChartSeries } from './chartSeries';
import type { HostRange } from './range';
import { Reference } from './reference';
import type { HostWorksheet } from './worksheet';

/**
 * Series that Excel makes of a source range: the longer side runs along the categories; a first line of text (or an
 * empty corner) names the series, a first line of text or dates across are the categories. There is always one.
 * @param seriesBy `Auto`, `Columns` or `Rows`
 */
export function seriesOf(chart: HostChart, source: HostRange, seriesBy: string): HostChartSeries[] {
  const { worksheet: sheet, area } = source;
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && area.rows >= area.columns);
  const lines = byColumns ? linesOf(sheet, area) : linesOf(sheet, area, true);
  return lines.map(({ name, values, categories }) => {
    const series = new HostChartSeries(chart);
    series.values = new Reference(sheet, values);
    if (name) series.linkedName.reference = new Reference(sheet, name);
    if (categories) series.categories = new Reference(sheet, categories);
    return series;
  });
}

interface Line {
  readonly name?: Area;
  readonly values: Area;
  readonly categories?: Area;
}

function linesOf(sheet: HostWorksheet, area: Area, transposed = false): Line[] {
  // Seen with series in columns; a transposed area is turned on reading and back on answering.
  const size = transposed ? { rows: area.columns, columns: area.rows } : area;
  const isLabel = (i: number, j: number): boolean => {
    const [row, column] = transposed ? [area.row + j, area.column + i] : [area.row + i, area.column + j];
    const value = sheet.valueAt(row, column);
    const format = sheet.cells.get(row, column).format.numberFormat ?? 'General';
    return (
      (typeof value === 'string' && value !== '') || (typeof value === 'number' && /[ymd]/i.test(format))
    );
  };
  const cut = (i: number, j: number, rows: number): Area =>
    transposed
      ? { row: area.row + j, column: area.column + i, rows: 1, columns: rows }
      : { row: area.row + i, column: area.column + j, rows, columns: 1 };
  const last = size.columns - 1;
  const header = size.rows > 1 && isLabel(0, last);
  const first = header ? 1 : 0;
  const labels =
    size.columns > 1 &&
    Array.from({ length: size.rows - first }, (_, i) => isLabel(i + first, 0)).some(Boolean);
  const start = labels ? 1 : 0;
  return Array.from({ length: size.columns - start }, (_, k) => ({
    ...(header ? { name: cut(0, k + start, 1) } : {}),
    values: cut(first, k + start, size.rows - first),
    ...(labels ? { categories: cut(first, 0, size.rows - first) } : {}),
  }));
}

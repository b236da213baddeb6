import { boundingArea, type Area } from '../addresses';
import { HostObject, invalidArgument, invalidOperation } from '../object';
import { HostChartAxes } from './chartAxes';
import { HostChartAreaFormat } from './chartFormat';
import { HostChartDataLabels, HostChartLegend, HostChartPlotArea, HostChartTitle } from './chartParts';
import { HostChartSeriesCollection, type HostChartSeries } from './chartSeries';
import { seriesOf } from './chartSource';
import { columnAt, columnLeft, rowAt, rowTop } from './geometry';
import { HostRange } from './range';
import type { HostWorksheet } from './worksheet';

/** A native chart on a worksheet. */
export class HostChart extends HostObject {
  static override readonly type = 'Chart';
  static override readonly scalars = [
    'id',
    'name',
    'chartType',
    'top',
    'left',
    'width',
    'height',
    'style',
    'displayBlanksAs',
    'plotBy',
    'plotVisibleOnly',
    'showDataLabelsOverMaximum',
  ];
  static override readonly navigations = [
    'title',
    'legend',
    'axes',
    'series',
    'dataLabels',
    'plotArea',
    'format',
    'worksheet',
  ];
  static override readonly methods = ['setData', 'setPosition', 'activate', 'delete'];

  readonly id: string;
  readonly seriesList: HostChartSeries[] = [];
  readonly title: HostChartTitle;
  readonly legend = new HostChartLegend();
  readonly axes = new HostChartAxes();
  readonly series: HostChartSeriesCollection;
  readonly dataLabels = new HostChartDataLabels();
  readonly plotArea = new HostChartPlotArea();
  readonly format = new HostChartAreaFormat();
  /** Cells that it covers: the chart moves and grows with them. */
  place: Area = { row: 0, column: 0, rows: 15, columns: 8 };
  style = 2;
  displayBlanksAs = 'NotPlotted';
  plotBy = 'Columns';
  plotVisibleOnly = true;
  showDataLabelsOverMaximum = true;
  private type: string;
  private chartName: string;

  constructor(
    readonly worksheet: HostWorksheet,
    chartType: string,
    name: string,
  ) {
    super();
    this.id = worksheet.book.nextId();
    this.type = chartType;
    this.chartName = name;
    this.title = new HostChartTitle(worksheet, () => this.seriesList.map((series) => series.name));
    this.series = new HostChartSeriesCollection(this);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.chartName;
  }

  set name(name: string) {
    const other = this.worksheet.charts.find(name);
    if (name === '' || (other && other !== this))
      throw invalidArgument(`The chart name ${name} is already used.`);
    this.chartName = name;
  }

  get chartType(): string {
    return this.type;
  }

  /** Every series takes on the new type. */
  set chartType(type: string) {
    this.type = type;
    for (const series of this.seriesList) series.ownType = undefined;
  }

  get left(): number {
    return columnLeft(this.worksheet, this.place.column);
  }

  set left(points: number) {
    this.place = { ...this.place, column: columnAt(this.worksheet, points) };
  }

  get top(): number {
    return rowTop(this.worksheet, this.place.row);
  }

  set top(points: number) {
    this.place = { ...this.place, row: rowAt(this.worksheet, points) };
  }

  get width(): number {
    return columnLeft(this.worksheet, this.place.column + this.place.columns) - this.left;
  }

  /** Rounded to whole cells. */
  set width(points: number) {
    const last = columnAt(this.worksheet, this.left + points - 1);
    this.place = { ...this.place, columns: Math.max(1, last - this.place.column + 1) };
  }

  get height(): number {
    return rowTop(this.worksheet, this.place.row + this.place.rows) - this.top;
  }

  set height(points: number) {
    const last = rowAt(this.worksheet, this.top + points - 1);
    this.place = { ...this.place, rows: Math.max(1, last - this.place.row + 1) };
  }

  /** New series from the range; what was set on the old ones is gone. */
  setData(source: HostRange, seriesBy = 'Auto'): void {
    this.worksheet.assertWritable();
    this.seriesList.splice(0, this.seriesList.length, ...seriesOf(this, source, seriesBy));
  }

  /** From the top left of the first cell to the bottom right of the last. */
  setPosition(start: HostRange | string, end?: HostRange | string): void {
    this.worksheet.assertWritable();
    const areaOf = (cell: HostRange | string): Area =>
      (cell instanceof HostRange ? cell : this.worksheet.getRange(cell)).area;
    const first = areaOf(start);
    this.place =
      end === undefined
        ? { ...this.place, row: first.row, column: first.column }
        : boundingArea(first, areaOf(end));
  }

  activate(): void {
    if (this.worksheet.visibility !== 'Visible')
      throw invalidOperation('The chart is on a hidden worksheet.');
    this.worksheet.activate();
    this.worksheet.book.raiseChart('Activated', this);
  }

  delete(): void {
    this.worksheet.assertWritable();
    const list = this.worksheet.chartList;
    list.splice(list.indexOf(this), 1);
    this.worksheet.book.raiseChart('Deleted', this);
  }
}

import type { CellContent } from '../cellInput';
import { HostCollection, HostObject, invalidArgument } from '../object';
import type { HostChart } from './chart';
import { HostChartSeriesFormat } from './chartFormat';
import { HostChartDataLabels, LinkedText } from './chartParts';
import { readColor } from './color';
import type { HostRange } from './range';
import { Reference, parseReference } from './reference';

/** One series: references to its values and categories, which follow their cells. */
export class HostChartSeries extends HostObject {
  static override readonly type = 'ChartSeries';
  static override readonly scalars = [
    'name',
    'chartType',
    'axisGroup',
    'plotOrder',
    'smooth',
    'markerStyle',
    'markerSize',
    'markerBackgroundColor',
    'markerForegroundColor',
    'gapWidth',
    'overlap',
    'hasDataLabels',
    'filtered',
    'showShadow',
    'invertIfNegative',
    'varyByCategories',
  ];
  static override readonly navigations = ['format', 'dataLabels'];
  static override readonly methods = [
    'setValues',
    'setXAxisValues',
    'getDimensionValues',
    'getDimensionDataSourceString',
    'delete',
  ];
  readonly format = new HostChartSeriesFormat();
  readonly dataLabels = new HostChartDataLabels();
  readonly linkedName = new LinkedText();
  values: Reference | undefined;
  categories: Reference | undefined;
  axisGroup = 'Primary';
  smooth = false;
  markerStyle = 'Automatic';
  markerSize = 5;
  gapWidth = 150;
  overlap = 0;
  hasDataLabels = false;
  filtered = false;
  showShadow = false;
  invertIfNegative = false;
  varyByCategories = false;
  /** What was set; `undefined` is automatic. */
  markerFill: string | undefined;
  markerLine: string | undefined;
  /** Its own type, where it differs from the chart's. */
  ownType: string | undefined;

  constructor(readonly chart: HostChart) {
    super();
  }

  get name(): string {
    return this.linkedName.text || `Series${this.plotOrder + 1}`;
  }

  /** A text that starts with `=` is a reference, where it is one. */
  set name(name: string) {
    const sheet = this.chart.worksheet;
    if (name.startsWith('=') && parseReference(sheet.book, name, sheet))
      this.linkedName.follow(sheet.book, name, sheet);
    else this.linkedName.text = name;
  }

  get chartType(): string {
    return this.ownType ?? this.chart.chartType;
  }

  set chartType(type: string) {
    this.ownType = type === this.chart.chartType ? undefined : type;
  }

  /** Place among the series. */
  get plotOrder(): number {
    return this.chart.seriesList.indexOf(this);
  }

  set plotOrder(order: number) {
    const list = this.chart.seriesList;
    if (order < 0 || order >= list.length) throw invalidArgument();
    list.splice(list.indexOf(this), 1);
    list.splice(order, 0, this);
  }

  get markerBackgroundColor(): string {
    return this.markerFill ?? '#000000';
  }

  set markerBackgroundColor(color: unknown) {
    this.markerFill = readColor(color);
  }

  get markerForegroundColor(): string {
    return this.markerLine ?? '#000000';
  }

  set markerForegroundColor(color: unknown) {
    this.markerLine = readColor(color);
  }

  setValues(source: HostRange): void {
    this.values = Reference.to(source);
  }

  setXAxisValues(source: HostRange): void {
    this.categories = Reference.to(source);
  }

  private dimension(name: string): Reference | undefined {
    if (name === 'Values' || name === 'YValues') return this.values;
    if (name === 'Categories' || name === 'XValues') return this.categories;
    throw invalidArgument();
  }

  /** The plotted values, in order; categories are counted from 1 where there are none. */
  getDimensionValues(dimension: string): CellContent[] {
    const range = this.dimension(dimension)?.range;
    if (range) return (range.values as CellContent[][]).flat();
    const count = this.values?.range?.cellCount ?? 0;
    return this.dimension(dimension) === this.categories
      ? Array.from({ length: count }, (_, i) => i + 1)
      : [];
  }

  /** Address of the cells, `Sheet1!$A$2:$A$9`; from ExcelApi 1.15 on. */
  getDimensionDataSourceString(dimension: string): string {
    return this.dimension(dimension)?.text ?? '';
  }

  delete(): void {
    this.chart.worksheet.assertWritable();
    const list = this.chart.seriesList;
    list.splice(list.indexOf(this), 1);
  }
}

/** `chart.series`. */
export class HostChartSeriesCollection extends HostCollection<HostChartSeries> {
  static override readonly type = 'ChartSeriesCollection';
  static override readonly scalars = ['count'];
  static override readonly methods = ['add', 'getItemAt', 'getCount'];

  constructor(private readonly chart: HostChart) {
    super();
  }

  all(): readonly HostChartSeries[] {
    return this.chart.seriesList;
  }

  find(index: string | number): HostChartSeries | undefined {
    return this.chart.seriesList[Number(index)];
  }

  /** Adds a series without values. */
  add(name?: string, index?: number): HostChartSeries {
    this.chart.worksheet.assertWritable();
    const series = new HostChartSeries(this.chart);
    if (name !== undefined) series.name = name;
    this.chart.seriesList.splice(index ?? this.chart.seriesList.length, 0, series);
    return series;
  }
}

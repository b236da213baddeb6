import { HostCollection, invalidArgument, sameName } from '../object';
import { HostChart } from './chart';
import type { HostRange } from './range';
import type { HostWorksheet } from './worksheet';

/** `worksheet.charts`. */
export class HostChartCollection extends HostCollection<HostChart> {
  static override readonly type = 'ChartCollection';
  static override readonly scalars = ['count'];
  static override readonly methods = ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'];
  private made = 0;

  constructor(private readonly sheet: HostWorksheet) {
    super();
  }

  get eventTarget(): string {
    return this.sheet.id;
  }

  all(): readonly HostChart[] {
    return this.sheet.chartList;
  }

  find(key: string | number): HostChart | undefined {
    return this.sheet.chartList.find((chart) => chart.id === key || sameName(chart.name, key));
  }

  /** @param type `Excel.ChartType` */
  add(type: string, source: HostRange, seriesBy = 'Auto'): HostChart {
    this.sheet.assertWritable();
    if (typeof type !== 'string' || !/^[A-Z0-9]/.test(type)) throw invalidArgument();
    const chart = new HostChart(this.sheet, type, this.freeName());
    chart.setData(source, seriesBy);
    this.sheet.chartList.push(chart);
    this.sheet.book.raiseChart('Added', chart);
    return chart;
  }

  private freeName(): string {
    do this.made++;
    while (this.find(`Chart ${this.made}`));
    return `Chart ${this.made}`;
  }
}

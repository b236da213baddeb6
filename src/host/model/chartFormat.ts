import { HostObject } from '../object';
import { readColor } from './color';

/** Fill of a chart element; `undefined` is automatic, the empty text none. */
export class HostChartFill extends HostObject {
  static override readonly type = 'ChartFill';
  static override readonly methods = ['setSolidColor', 'clear'];
  solid: string | undefined;

  setSolidColor(color: unknown): void {
    this.solid = readColor(color);
  }

  clear(): void {
    this.solid = '';
  }
}

/** A line: of a series, an axis, a gridline. */
export class HostChartLineFormat extends HostObject {
  static override readonly type: string = 'ChartLineFormat';
  static override readonly scalars = ['color', 'lineStyle', 'weight'];
  static override readonly methods = ['clear'];
  lineStyle = 'Automatic';
  /** Points; `undefined` is automatic. */
  weight: number | undefined;
  /** What was set; `undefined` is automatic. */
  solid: string | undefined;

  get color(): string {
    return this.solid ?? '#000000';
  }

  set color(color: unknown) {
    this.solid = readColor(color);
    if (this.lineStyle === 'None') this.lineStyle = 'Automatic';
  }

  clear(): void {
    this.lineStyle = 'None';
    this.solid = undefined;
  }
}

export class HostChartBorder extends HostChartLineFormat {
  static override readonly type = 'ChartBorder';
}

export class HostChartFont extends HostObject {
  static override readonly type = 'ChartFont';
  static override readonly scalars = ['name', 'size', 'color', 'bold', 'italic', 'underline'];
  name = 'Calibri';
  size = 10;
  bold = false;
  italic = false;
  underline = 'None';
  /** What was set; `undefined` is automatic. */
  solid: string | undefined;

  get color(): string {
    return this.solid ?? '#000000';
  }

  set color(color: unknown) {
    this.solid = readColor(color);
  }
}

/** Format of a text element: `title.format`, `legend.format`, labels. */
abstract class HostTextFormat extends HostObject {
  static override readonly navigations: readonly string[] = ['font', 'fill', 'border'];
  readonly font = new HostChartFont();
  readonly fill = new HostChartFill();
  readonly border = new HostChartBorder();
}

export class HostChartTitleFormat extends HostTextFormat {
  static override readonly type = 'ChartTitleFormat';

  constructor() {
    super();
    this.font.size = 14;
  }
}

export class HostChartLegendFormat extends HostTextFormat {
  static override readonly type = 'ChartLegendFormat';
}

export class HostChartAxisTitleFormat extends HostTextFormat {
  static override readonly type = 'ChartAxisTitleFormat';
}

export class HostChartDataLabelFormat extends HostTextFormat {
  static override readonly type = 'ChartDataLabelFormat';
}

/** `chart.format`. */
export class HostChartAreaFormat extends HostTextFormat {
  static override readonly type = 'ChartAreaFormat';
  static override readonly scalars = ['roundedCorners', 'colorScheme'];
  roundedCorners = false;
  colorScheme = 'ColorfulPalette1';
}

/** `series.format`. */
export class HostChartSeriesFormat extends HostObject {
  static override readonly type = 'ChartSeriesFormat';
  static override readonly navigations = ['fill', 'line'];
  readonly fill = new HostChartFill();
  readonly line = new HostChartLineFormat();
}

export class HostChartAxisFormat extends HostObject {
  static override readonly type = 'ChartAxisFormat';
  static override readonly navigations = ['font', 'line', 'fill'];
  readonly font = new HostChartFont();
  readonly line = new HostChartLineFormat();
  readonly fill = new HostChartFill();
}

export class HostChartGridlinesFormat extends HostObject {
  static override readonly type = 'ChartGridlinesFormat';
  static override readonly navigations = ['line'];
  readonly line = new HostChartLineFormat();
}

export class HostChartPlotAreaFormat extends HostObject {
  static override readonly type = 'ChartPlotAreaFormat';
  static override readonly navigations = ['border', 'fill'];
  readonly border = new HostChartBorder();
  readonly fill = new HostChartFill();
}

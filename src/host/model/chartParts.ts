import { HostObject, invalidArgument } from '../object';
import {
  HostChartDataLabelFormat,
  HostChartLegendFormat,
  HostChartPlotAreaFormat,
  HostChartTitleFormat,
} from './chartFormat';
import { parseReference, type Reference } from './reference';
import type { HostWorkbook } from './workbook';
import type { HostWorksheet } from './worksheet';

/** Text that is typed or follows a cell. */
export class LinkedText {
  private literal = '';
  reference: Reference | undefined;

  get text(): string {
    const range = this.reference?.range;
    return range ? String((range.text as string[][])[0]?.[0] ?? '') : this.literal;
  }

  set text(text: string) {
    this.reference = undefined;
    this.literal = text;
  }

  /** @throws HostError InvalidArgument for what is no reference */
  follow(book: HostWorkbook, formula: string, sheet: HostWorksheet): void {
    const reference = parseReference(book, formula, sheet);
    if (!reference) throw invalidArgument();
    this.reference = reference;
  }
}

/** `chart.title`. */
export class HostChartTitle extends HostObject {
  static override readonly type = 'ChartTitle';
  static override readonly scalars = [
    'text',
    'visible',
    'overlay',
    'position',
    'horizontalAlignment',
    'verticalAlignment',
    'textOrientation',
  ];
  static override readonly navigations = ['format'];
  static override readonly methods = ['setFormula'];
  readonly format = new HostChartTitleFormat();
  readonly linked = new LinkedText();
  visible = true;
  overlay = false;
  position = 'Top';
  horizontalAlignment = 'Center';
  verticalAlignment = 'Center';
  textOrientation = 0;
  /** Whether the title is Excel's own: the name of the only series, or "Chart Title". */
  automatic = true;

  constructor(
    private readonly sheet: HostWorksheet,
    private readonly seriesNames: () => string[],
  ) {
    super();
  }

  get text(): string {
    if (!this.automatic) return this.linked.text;
    const names = this.seriesNames();
    return names.length === 1 ? (names[0] ?? '') : 'Chart Title';
  }

  set text(text: string) {
    this.linked.text = text;
    this.automatic = false;
    this.visible = true;
  }

  setFormula(formula: string): void {
    this.linked.follow(this.sheet.book, formula, this.sheet);
    this.automatic = false;
  }
}

/** `chart.legend`. */
export class HostChartLegend extends HostObject {
  static override readonly type = 'ChartLegend';
  static override readonly scalars = ['visible', 'position', 'overlay', 'left', 'top', 'width', 'height'];
  static override readonly navigations = ['format'];
  readonly format = new HostChartLegendFormat();
  visible = true;
  position = 'Bottom';
  overlay = false;
  left = 0;
  top = 0;
  width = 0;
  height = 0;
}

/** `chart.dataLabels`, `series.dataLabels`. */
export class HostChartDataLabels extends HostObject {
  static override readonly type = 'ChartDataLabels';
  static override readonly scalars = [
    'position',
    'showValue',
    'showSeriesName',
    'showCategoryName',
    'showLegendKey',
    'showPercentage',
    'separator',
    'numberFormat',
    'linkNumberFormat',
  ];
  static override readonly navigations = ['format'];
  readonly format = new HostChartDataLabelFormat();
  position = 'OutsideEnd';
  showValue = true;
  showSeriesName = false;
  showCategoryName = false;
  showLegendKey = false;
  showPercentage = false;
  separator = ', ';
  numberFormat = 'General';
  linkNumberFormat = true;
}

/** `chart.plotArea`. */
export class HostChartPlotArea extends HostObject {
  static override readonly type = 'ChartPlotArea';
  static override readonly scalars = ['left', 'top', 'width', 'height', 'position'];
  static override readonly navigations = ['format'];
  readonly format = new HostChartPlotAreaFormat();
  left = 0;
  top = 0;
  width = 0;
  height = 0;
  position = 'Automatic';
}

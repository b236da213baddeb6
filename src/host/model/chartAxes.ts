import { HostObject, invalidArgument } from '../object';
import { HostChartAxisFormat, HostChartAxisTitleFormat, HostChartGridlinesFormat } from './chartFormat';

/** `axis.title`. */
export class HostChartAxisTitle extends HostObject {
  static override readonly type = 'ChartAxisTitle';
  static override readonly scalars = ['text', 'visible', 'textOrientation'];
  static override readonly navigations = ['format'];
  readonly format = new HostChartAxisTitleFormat();
  visible = false;
  textOrientation = 0;
  private shown = '';

  get text(): string {
    return this.shown;
  }

  /** A title that is given a text shows. */
  set text(text: string) {
    this.shown = text;
    this.visible = true;
  }
}

/** `axis.majorGridlines`, `axis.minorGridlines`. */
export class HostChartGridlines extends HostObject {
  static override readonly type = 'ChartGridlines';
  static override readonly scalars = ['visible'];
  static override readonly navigations = ['format'];
  readonly format = new HostChartGridlinesFormat();

  constructor(public visible: boolean) {
    super();
  }
}

const TIME_UNITS = ['Days', 'Months', 'Years'];
const CATEGORY_TYPES = ['Automatic', 'TextAxis', 'DateAxis'];

/** One axis. Bounds and units are the empty text while Excel chooses them. */
export class HostChartAxis extends HostObject {
  static override readonly type = 'ChartAxis';
  static override readonly scalars = [
    'type',
    'axisGroup',
    'visible',
    'categoryType',
    'minimum',
    'maximum',
    'majorUnit',
    'minorUnit',
    'baseTimeUnit',
    'majorTimeUnitScale',
    'minorTimeUnitScale',
    'numberFormat',
    'linkNumberFormat',
    'displayUnit',
    'showDisplayUnitLabel',
    'scaleType',
    'logBase',
    'reversePlotOrder',
    'majorTickMark',
    'minorTickMark',
    'tickMarkSpacing',
    'tickLabelPosition',
    'tickLabelSpacing',
    'textOrientation',
    'multiLevel',
    'offset',
    'position',
    'isBetweenCategories',
  ];
  static override readonly navigations = ['title', 'format', 'majorGridlines', 'minorGridlines'];
  readonly title = new HostChartAxisTitle();
  readonly format = new HostChartAxisFormat();
  readonly majorGridlines: HostChartGridlines;
  readonly minorGridlines = new HostChartGridlines(false);
  readonly axisGroup = 'Primary';
  visible = true;
  minimum: number | '' = '';
  maximum: number | '' = '';
  majorUnit: number | '' = '';
  minorUnit: number | '' = '';
  majorTimeUnitScale = 'Days';
  minorTimeUnitScale = 'Days';
  linkNumberFormat = true;
  displayUnit = 'None';
  showDisplayUnitLabel = true;
  scaleType = 'Linear';
  logBase = 10;
  reversePlotOrder = false;
  majorTickMark = 'Outside';
  minorTickMark = 'None';
  tickMarkSpacing = 1;
  tickLabelPosition = 'NextToAxis';
  tickLabelSpacing: number | '' = '';
  textOrientation = 0;
  multiLevel = true;
  offset = 100;
  position = 'Automatic';
  isBetweenCategories = true;
  /** What was set; `undefined` while Excel chooses. */
  ownTimeUnit: string | undefined;
  private category = 'Automatic';
  private format_ = 'General';

  constructor(readonly type: 'Category' | 'Value' | 'Series') {
    super();
    this.majorGridlines = new HostChartGridlines(type === 'Value');
  }

  get categoryType(): string {
    return this.category;
  }

  set categoryType(type: string) {
    if (this.type !== 'Category' || !CATEGORY_TYPES.includes(type)) throw invalidArgument();
    this.category = type;
  }

  get baseTimeUnit(): string {
    return this.ownTimeUnit ?? 'Days';
  }

  set baseTimeUnit(unit: string) {
    if (!TIME_UNITS.includes(unit)) throw invalidArgument();
    this.ownTimeUnit = unit;
  }

  get numberFormat(): string {
    return this.format_;
  }

  /** A format of its own takes the axis off the format of its cells. */
  set numberFormat(format: string) {
    this.format_ = format;
    this.linkNumberFormat = false;
  }
}

/** `chart.axes`. */
export class HostChartAxes extends HostObject {
  static override readonly type = 'ChartAxes';
  static override readonly navigations = ['categoryAxis', 'valueAxis', 'seriesAxis'];
  static override readonly methods = ['getItem'];
  readonly categoryAxis = new HostChartAxis('Category');
  readonly valueAxis = new HostChartAxis('Value');
  readonly seriesAxis = new HostChartAxis('Series');

  /** Only the primary axes exist here. */
  getItem(type: string, group = 'Primary'): HostChartAxis {
    const axis = { Category: this.categoryAxis, Value: this.valueAxis, Series: this.seriesAxis }[type];
    if (!axis || group !== 'Primary') throw invalidArgument();
    return axis;
  }
}

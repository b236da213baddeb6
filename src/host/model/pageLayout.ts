import { HostObject, invalidArgument } from '../object';
import { HostRange } from './range';
import { HostRangeAreas } from './rangeAreas';
import type { HostWorksheet } from './worksheet';

/** `Excel.PageLayoutZoomOptions`. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Excel's own margins, in points. */
export const DEFAULT_MARGINS = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
} as const;

/** `worksheet.pageLayout`. Margins are in points. */
export class HostPageLayout extends HostObject {
  static override readonly type = 'PageLayout';
  static override readonly scalars = [
    'orientation',
    'paperSize',
    'zoom',
    'centerHorizontally',
    'centerVertically',
    'printGridlines',
    'printHeadings',
    'blackAndWhite',
    'draftMode',
    'leftMargin',
    'rightMargin',
    'topMargin',
    'bottomMargin',
    'headerMargin',
    'footerMargin',
  ];
  static override readonly methods = [
    'setPrintArea',
    'getPrintAreaOrNullObject',
    'setPrintTitleRows',
    'setPrintTitleColumns',
    'getPrintTitleRowsOrNullObject',
  ];
  paperSize = 'Letter';
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draftMode = false;
  leftMargin: number = DEFAULT_MARGINS.left;
  rightMargin: number = DEFAULT_MARGINS.right;
  topMargin: number = DEFAULT_MARGINS.top;
  bottomMargin: number = DEFAULT_MARGINS.bottom;
  headerMargin: number = DEFAULT_MARGINS.header;
  footerMargin: number = DEFAULT_MARGINS.footer;
  /** Every area is printed on pages of its own. */
  printAreas: readonly HostRange[] = [];
  titleRows: HostRange | undefined;
  titleColumns: HostRange | undefined;
  private turned = 'Portrait';
  private scaling: Zoom = { scale: 100 };

  constructor(private readonly sheet: HostWorksheet) {
    super();
  }

  get orientation(): string {
    return this.turned;
  }

  set orientation(orientation: string) {
    if (!['Portrait', 'Landscape'].includes(orientation)) throw invalidArgument();
    this.turned = orientation;
  }

  get zoom(): Zoom {
    return this.scaling;
  }

  /** A scale from 10 to 400, or the pages to fit on. */
  set zoom(zoom: Zoom) {
    const { scale } = zoom;
    if (typeof scale === 'number' && !(scale >= 10 && scale <= 400)) throw invalidArgument();
    this.scaling = zoom;
  }

  private rangeOf(where: HostRange | string): HostRange {
    const range = where instanceof HostRange ? where : this.sheet.getRange(where);
    if (range.worksheet !== this.sheet) throw invalidArgument();
    return range;
  }

  /** A range, or addresses with commas between them. */
  setPrintArea(where: HostRange | string): void {
    this.printAreas =
      typeof where === 'string'
        ? where.split(',').map((address) => this.rangeOf(address))
        : [this.rangeOf(where)];
  }

  getPrintAreaOrNullObject(): HostRangeAreas | null {
    return this.printAreas.length > 0 ? new HostRangeAreas(this.printAreas) : null;
  }

  setPrintTitleRows(where: HostRange | string): void {
    this.titleRows = this.rangeOf(where).getEntireRow();
  }

  setPrintTitleColumns(where: HostRange | string): void {
    this.titleColumns = this.rangeOf(where).getEntireColumn();
  }

  getPrintTitleRowsOrNullObject(): HostRange | null {
    return this.titleRows ?? null;
  }
}

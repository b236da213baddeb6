import { COLUMNS, ROWS } from '../addresses';
import { formatValue } from '../numberFormat';
import { HostObject, invalidArgument, without } from '../object';
import { HostRangeBorderCollection } from './borders';
import type { CellFormat } from './cells';
import { readColor } from './color';
import type { HostRange } from './range';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from './worksheet';

/** What the formats of all cells agree on; `null` where they differ. */
export function uniform<T>(range: HostRange, read: (format: CellFormat) => T): T | null {
  const { worksheet, area } = range;
  const first = read(worksheet.cells.get(area.row, area.column).format);
  // A whole row or column is as its first cell and the cells that hold something.
  if (area.rows === ROWS || area.columns === COLUMNS) {
    for (const [, , cell] of worksheet.cells.within(area)) if (read(cell.format) !== first) return null;
    return first;
  }
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (read(worksheet.cells.get(row, column).format) !== first) return null;
  return first;
}

/** @throws HostError AccessDenied on a protected sheet */
function changeFormat(range: HostRange, change: CellFormat): void {
  range.worksheet.assertWritable();
  range.worksheet.cells.format(range.area, (format) => ({ ...format, ...change }));
}

/** `range.format.fill`. */
export class HostRangeFill extends HostObject {
  static override readonly type = 'RangeFill';
  static override readonly scalars = ['color'];
  static override readonly methods = ['clear'];

  constructor(private readonly range: HostRange) {
    super();
  }

  get color(): string | null {
    return uniform(this.range, (format) => format.fill ?? '#FFFFFF');
  }

  set color(color: unknown) {
    changeFormat(this.range, { fill: readColor(color) });
  }

  clear(): void {
    this.range.worksheet.assertWritable();
    this.range.worksheet.cells.format(this.range.area, (format) => without(format, 'fill'));
  }
}

/** `range.format.font`. */
export class HostRangeFont extends HostObject {
  static override readonly type = 'RangeFont';
  static override readonly scalars = [
    'name',
    'size',
    'color',
    'bold',
    'italic',
    'underline',
    'strikethrough',
  ];

  constructor(private readonly range: HostRange) {
    super();
  }

  get name(): string | null {
    return uniform(this.range, (format) => format.fontName ?? 'Calibri');
  }

  set name(fontName: string) {
    changeFormat(this.range, { fontName });
  }

  get size(): number | null {
    return uniform(this.range, (format) => format.fontSize ?? 11);
  }

  set size(fontSize: number) {
    if (!(fontSize >= 1 && fontSize <= 409)) throw invalidArgument();
    changeFormat(this.range, { fontSize });
  }

  get color(): string | null {
    return uniform(this.range, (format) => format.color ?? '#000000');
  }

  set color(color: unknown) {
    changeFormat(this.range, { color: readColor(color) });
  }

  get bold(): boolean | null {
    return uniform(this.range, (format) => format.bold ?? false);
  }

  set bold(bold: boolean) {
    changeFormat(this.range, { bold });
  }

  get italic(): boolean | null {
    return uniform(this.range, (format) => format.italic ?? false);
  }

  set italic(italic: boolean) {
    changeFormat(this.range, { italic });
  }

  get underline(): string | null {
    return uniform(this.range, (format) => format.underline ?? 'None');
  }

  set underline(underline: string) {
    changeFormat(this.range, { underline });
  }

  get strikethrough(): boolean | null {
    return uniform(this.range, (format) => format.strikethrough ?? false);
  }

  set strikethrough(strikethrough: boolean) {
    changeFormat(this.range, { strikethrough });
  }
}

/** `range.format.protection`. */
export class HostFormatProtection extends HostObject {
  static override readonly type = 'FormatProtection';
  static override readonly scalars = ['locked'];

  constructor(private readonly range: HostRange) {
    super();
  }

  get locked(): boolean | null {
    return uniform(this.range, (format) => format.locked ?? true);
  }

  set locked(locked: boolean) {
    changeFormat(this.range, { locked });
  }
}

/** `range.format`. */
export class HostRangeFormat extends HostObject {
  static override readonly type = 'RangeFormat';
  static override readonly scalars = [
    'columnWidth',
    'rowHeight',
    'wrapText',
    'horizontalAlignment',
    'verticalAlignment',
    'indentLevel',
  ];
  static override readonly navigations = ['fill', 'font', 'borders', 'protection'];
  static override readonly methods = ['autofitColumns', 'autofitRows'];

  constructor(private readonly range: HostRange) {
    super();
  }

  get fill(): HostRangeFill {
    return new HostRangeFill(this.range);
  }

  get font(): HostRangeFont {
    return new HostRangeFont(this.range);
  }

  get borders(): HostRangeBorderCollection {
    return new HostRangeBorderCollection(this.range);
  }

  get protection(): HostFormatProtection {
    return new HostFormatProtection(this.range);
  }

  /** Points. */
  get columnWidth(): number | null {
    const { column, columns } = this.range.area;
    return sharedSize(this.range.worksheet.columnWidths, column, columns, STANDARD_COLUMN_WIDTH);
  }

  set columnWidth(width: number) {
    const { column, columns } = this.range.area;
    this.setSizes(this.range.worksheet.columnWidths, column, columns, width, 1342);
  }

  /** Points. */
  get rowHeight(): number | null {
    const { row, rows } = this.range.area;
    return sharedSize(this.range.worksheet.rowHeights, row, rows, STANDARD_ROW_HEIGHT);
  }

  set rowHeight(height: number) {
    const { row, rows } = this.range.area;
    this.setSizes(this.range.worksheet.rowHeights, row, rows, height, 409);
  }

  private setSizes(
    sizes: Map<number, number>,
    first: number,
    count: number,
    size: number,
    most: number,
  ): void {
    this.range.worksheet.assertWritable();
    if (!(size >= 0 && size <= most)) throw invalidArgument();
    for (let i = first; i < first + count; i++) sizes.set(i, size);
  }

  get wrapText(): boolean | null {
    return uniform(this.range, (format) => format.wrapText ?? false);
  }

  set wrapText(wrapText: boolean) {
    changeFormat(this.range, { wrapText });
  }

  get horizontalAlignment(): string | null {
    return uniform(this.range, (format) => format.horizontal ?? 'General');
  }

  set horizontalAlignment(horizontal: string) {
    changeFormat(this.range, { horizontal });
  }

  get verticalAlignment(): string | null {
    return uniform(this.range, (format) => format.vertical ?? 'Bottom');
  }

  set verticalAlignment(vertical: string) {
    changeFormat(this.range, { vertical });
  }

  get indentLevel(): number | null {
    return uniform(this.range, (format) => format.indent ?? 0);
  }

  set indentLevel(indent: number) {
    if (!(indent >= 0 && indent <= 250)) throw invalidArgument();
    changeFormat(this.range, { indent });
  }

  /** Widths by the number of characters: there is no font here to measure. */
  autofitColumns(): void {
    const { worksheet, area } = this.range;
    worksheet.assertWritable();
    const widest = new Map<number, number>();
    for (const [row, column, cell] of worksheet.cells.within({ ...area, row: 0, rows: ROWS })) {
      const inside = row >= area.row && row < area.row + area.rows;
      if (!inside || cell.format.wrapText) continue;
      const text = formatValue(worksheet.valueAt(row, column), cell.format.numberFormat ?? 'General');
      const scale = (cell.format.fontSize ?? 11) / 11;
      widest.set(column, Math.max(widest.get(column) ?? 0, text.length * 5.25 * scale + 5.25));
    }
    for (const [column, width] of widest) worksheet.columnWidths.set(column, Math.max(width, 10));
  }

  /** Rows go back to the height that Excel finds itself. */
  autofitRows(): void {
    const { worksheet, area } = this.range;
    worksheet.assertWritable();
    for (const row of [...worksheet.rowHeights.keys()])
      if (row >= area.row && row < area.row + area.rows) worksheet.rowHeights.delete(row);
  }
}

function sharedSize(
  sizes: ReadonlyMap<number, number>,
  first: number,
  count: number,
  standard: number,
): number | null {
  const size = sizes.get(first) ?? standard;
  for (let i = first; i < first + count; i++) if ((sizes.get(i) ?? standard) !== size) return null;
  return size;
}

import { formatArea, quoteSheet, splitSheet, tryParseArea, type Area } from '../addresses';
import { HostRange } from './range';
import type { HostWorkbook } from './workbook';
import type { HostWorksheet } from './worksheet';

/** A reference that follows its cells: of a chart series or a defined name. */
export class Reference {
  /** @param area `undefined` once the cells are gone (`#REF!`) */
  constructor(
    readonly sheet: HostWorksheet,
    public area: Area | undefined,
  ) {}

  static to(range: HostRange): Reference {
    return new Reference(range.worksheet, range.area);
  }

  get valid(): boolean {
    return this.area !== undefined && this.sheet.position >= 0;
  }

  /** `'Số liệu'!$A$1:$A$3`, or `#REF!`. */
  get text(): string {
    if (!this.area || !this.valid) return '#REF!';
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area, true)}`;
  }

  get range(): HostRange | undefined {
    return this.area && this.valid ? new HostRange(this.sheet, this.area) : undefined;
  }
}

/** Reference of `=Sheet!$A$1`, `Sheet!A1:B2` or `Table[Column]`; `undefined` for other formulas. */
export function parseReference(
  book: HostWorkbook,
  text: string,
  sheet?: HostWorksheet,
): Reference | undefined {
  const { sheet: name, rest } = splitSheet(text);
  const owner = name === undefined ? sheet : book.worksheets.find(name);
  const area = tryParseArea(rest);
  if (area && owner) return new Reference(owner, area);
  const structured = name === undefined ? book.resolveStructured(rest) : undefined;
  return structured && new Reference(structured.sheet, structured.area);
}

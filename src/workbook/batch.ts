import type { Area } from './addresses';

/** The sheets that one request speaks of, each looked up once: a request names every object that it looks up. */
export class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly workbook: Excel.Workbook) {}

  /** @param ref id or tab name */
  sheet(ref: string): Excel.Worksheet {
    const sheet = this.sheets.get(ref) ?? this.workbook.worksheets.getItem(ref);
    this.sheets.set(ref, sheet);
    return sheet;
  }

  range(sheet: string, { row, column, rows, columns }: Area): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
  }
}

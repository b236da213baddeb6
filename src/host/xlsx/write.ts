/** Saves a workbook of the embedded Excel as .xlsx: which parts there are and how they hang together. */

import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { chartXml } from './chart';
import { cellReader, type CellReader } from './chartData';
import { drawingXml } from './drawing';
import { XlsxError } from './errors';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { Relationships, XlsxPackage } from './package';
import { corePropertiesXml } from './properties';
import { SharedStrings } from './sharedStrings';
import type { CellPools } from './sheetData';
import { Styles } from './styles';
import { tableXml } from './table';
import { activeSheet, workbookXml } from './workbook';
import { worksheetXml } from './worksheet';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES = {
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  strings: `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

/** Adds the sheets' parts to a package; tables, drawings and charts are numbered through the workbook. */
class SheetWriter {
  #tables = 0;
  #drawings = 0;
  #charts = 0;

  constructor(
    readonly file: XlsxPackage,
    readonly pools: CellPools,
    readonly read: CellReader,
  ) {}

  /** Adds the sheet's part and those that hang on it; `target` is its name inside `xl/`. */
  add(sheet: SheetSnapshot, target: string, active: boolean): void {
    const relationships = new Relationships();
    const tables = sheet.tables.map((table) => this.#addTable(table, sheet, relationships));
    const drawing = sheet.charts.length ? this.#addDrawing(sheet, relationships) : undefined;
    const xml = worksheetXml(sheet, {
      active,
      pools: this.pools,
      relationships,
      parts: { drawing, tables },
    });
    this.file.add(`xl/${target}`, TYPES.worksheet, xml, relationships);
  }

  #addTable(table: TableSnapshot, sheet: SheetSnapshot, relationships: Relationships): string {
    const id = ++this.#tables;
    this.file.add(`xl/tables/table${id}.xml`, TYPES.table, tableXml(table, id, sheet));
    return relationships.add('table', `../tables/table${id}.xml`);
  }

  #addDrawing(sheet: SheetSnapshot, relationships: Relationships): string {
    const id = ++this.#drawings;
    const charts = new Relationships();
    const ids = sheet.charts.map((chart) => {
      const number = ++this.#charts;
      this.file.add(`xl/charts/chart${number}.xml`, TYPES.chart, chartXml(chart, this.read));
      return charts.add('chart', `../charts/chart${number}.xml`);
    });
    this.file.add(`xl/drawings/drawing${id}.xml`, TYPES.drawing, drawingXml(sheet.charts, ids), charts);
    return relationships.add('drawing', `../drawings/drawing${id}.xml`);
  }
}

function checkTableNames({ sheets, names }: WorkbookSnapshot): void {
  const seen = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const { name } of sheets.flatMap((sheet) => sheet.tables)) {
    if (seen.has(name.toLowerCase())) throw new XlsxError('table-name-duplicate', { table: name });
    seen.add(name.toLowerCase());
  }
}

/**
 * The bytes of an .xlsx file. Equal snapshots give equal bytes. Runs in Node and in a browser; a promise, so that
 * compressing may move off the caller's thread.
 *
 * Formulas are stored as they are: functions newer than Excel 2010 need their `_xlfn.` prefix in the snapshot.
 * @throws XlsxError for what Excel would refuse or repair when it opens the file.
 */
export async function writeXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  checkTableNames(snapshot);
  const file = new XlsxPackage();
  const pools: CellPools = { strings: new SharedStrings(), styles: new Styles() };
  const relationships = new Relationships();

  const targets = snapshot.sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const sheetIds = targets.map((target) => relationships.add('worksheet', target));
  relationships.add('styles', 'styles.xml');
  relationships.add('sharedStrings', 'sharedStrings.xml');
  file.add('xl/workbook.xml', TYPES.workbook, workbookXml(snapshot, sheetIds), relationships);

  const sheets = new SheetWriter(file, pools, cellReader(snapshot));
  const active = activeSheet(snapshot);
  snapshot.sheets.forEach((sheet, index) => sheets.add(sheet, targets[index]!, index === active));

  // After the sheets, which fill the pools.
  file.add('xl/styles.xml', TYPES.styles, pools.styles.xml());
  file.add('xl/sharedStrings.xml', TYPES.strings, pools.strings.xml());
  file.add('docProps/core.xml', TYPES.core, corePropertiesXml(snapshot.properties));

  const root = new Relationships();
  root.add('officeDocument', 'xl/workbook.xml');
  root.add(`${PACKAGE_RELATIONSHIPS}/metadata/core-properties`, 'docProps/core.xml');
  return file.zip(root);
}

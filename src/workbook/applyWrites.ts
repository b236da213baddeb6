import { addressOf } from './addresses';
import { applyChart, type BareCharts } from './applyCharts';
import { applySheet, columnWidth } from './applySheets';
import { Batch } from './batch';
import { toCell } from './escape';
import { MEMORY_SHEET } from './memorySheet';
import { promptOf } from './note';
import { toRequests } from './payload';
import type { RangeStyle, Write } from './writes';

/**
 * Queues the steps and sends all requests but the last one, which the caller completes with what it wants to read
 * and sends itself. There is one request unless the steps do not fit into its size.
 *
 * @returns the number of requests sent
 */
export async function applyWrites(
  context: Excel.RequestContext,
  writes: readonly Write[],
  charts: BareCharts,
): Promise<number> {
  const requests = toRequests(writes);
  for (const [index, request] of requests.entries()) {
    if (index > 0) await context.sync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const batch = new Batch(context.workbook);
    for (const write of request) apply(batch, write, charts);
  }
  return Math.max(0, requests.length - 1);
}

function apply(batch: Batch, write: Write, charts: BareCharts): void {
  const { workbook } = batch;
  switch (write.do) {
    case 'setting':
      if (write.value === null) workbook.settings.getItemOrNullObject(write.key).delete();
      else workbook.settings.add(write.key, write.value);
      return;
    case 'memory-sheet':
      workbook.worksheets.add(MEMORY_SHEET).visibility = 'VeryHidden';
      return;
    case 'version':
      if (write.from !== undefined) workbook.settings.getItem(write.from).delete();
      workbook.settings.add(write.to, true);
      return;
    case 'sheet':
      return applySheet(workbook, write);
    case 'width':
      return setWidth(batch, write);
    case 'height':
      batch.range(write.sheet, {
        row: write.row,
        column: 0,
        rows: write.count ?? 1,
        columns: 1,
      }).format.rowHeight = write.points;
      return;
    case 'fit-rows':
      batch.range(write.sheet, write.area).format.autofitRows();
      return;
    case 'print': {
      const { pageLayout } = batch.sheet(write.sheet);
      pageLayout.setPrintArea(write.areas.map(addressOf).join(','));
      if (write.titleRow !== undefined)
        pageLayout.setPrintTitleRows(`$${write.titleRow + 1}:$${write.titleRow + 1}`);
      if (write.headings) pageLayout.printHeadings = true;
      return;
    }
    case 'values': {
      const { values } = write.block;
      blockRange(batch, write.sheet, write.block).values = values as (string | number)[][];
      return;
    }
    case 'formats': {
      const { values } = write.block;
      const first = values[0]![0]!;
      const uniform = values.every((row) => row.every((format) => format === first));
      // One text for a range of one format is a short form that Excel offers; the typings know arrays only.
      blockRange(batch, write.sheet, write.block).numberFormat = (uniform ? first : values) as string[][];
      return;
    }
    case 'style':
      return applyStyle(batch.range(write.sheet, write.area), write.style);
    case 'choices':
      batch.range(write.sheet, write.area).dataValidation.rule = {
        list: { inCellDropDown: true, source: write.choices.join(',') },
      };
      return;
    case 'table': {
      const sheet = batch.sheet(write.sheet);
      const table = sheet.tables.add(addressOf(write.area), true);
      table.name = write.name;
      table.style = write.style;
      table.showFilterButton = write.filterButtons;
      return;
    }
    case 'resize': {
      const table = workbook.tables.getItem(write.table);
      // A totals row would be in the way of the new rows; Excel keeps its formulas while it is hidden.
      if (write.totals) table.showTotals = false;
      table.resize(batch.range(write.sheet, write.area));
      if (write.totals) table.showTotals = true;
      return;
    }
    case 'delete-rows': {
      const { rows } = workbook.tables.getItem(write.table);
      for (const row of write.rows) rows.getItemAt(row).delete();
      return;
    }
    case 'rename-table':
      workbook.tables.getItem(write.table).name = write.to;
      return;
    case 'delete-table':
      workbook.tables.getItem(write.table).delete();
      return;
    case 'delete-chart':
      batch.sheet(write.sheet).charts.getItem(write.chart).delete();
      return;
    case 'remove-series':
      batch.sheet(write.sheet).charts.getItem(write.chart).series.getItemAt(write.index).delete();
      return;
    case 'delete-sheet':
      batch.sheet(write.sheet).delete();
      return;
    case 'blank-sheet':
      workbook.worksheets.add();
      return;
    case 'clear': {
      const range = batch.range(write.sheet, write.area);
      range.clear();
      range.dataValidation.clear();
      return;
    }
    case 'sort': {
      const { sort } = workbook.tables.getItem(write.table);
      if (write.column === 'as-before') sort.reapply();
      else sort.apply([{ key: write.column, ascending: true }]);
      return;
    }
    case 'filter-again':
      workbook.tables.getItem(write.table).reapplyFilters();
      return;
    case 'name':
      workbook.names.add(write.name, batch.range(write.sheet, write.area)).visible = false;
      return;
    case 'lookup-name':
      workbook.names.add(write.name, write.formula).visible = false;
      return;
    case 'forget-name':
      workbook.names.getItem(write.name).delete();
      return;
    case 'note': {
      const { title, message } = promptOf(write.note);
      batch.range(write.sheet, write.area).dataValidation.prompt = {
        showPrompt: write.note !== '',
        title,
        message,
      };
      return;
    }
    case 'link': {
      const cell = batch.range(write.sheet, { ...write, rows: 1, columns: 1 });
      const { text, reference } = write;
      cell.hyperlink = { documentReference: reference, textToDisplay: text, screenTip: text };
      cell.values = [[toCell(text, false)]];
      return;
    }
    case 'unlink':
      batch.range(write.sheet, write.area).clear('Hyperlinks');
      return;
    case 'properties':
      if (write.title) workbook.properties.title = write.title;
      if (write.subject) workbook.properties.subject = write.subject;
      return;
    case 'activate':
      batch.sheet(write.sheet).activate();
      return;
    default:
      return applyChart(batch, write, charts);
  }
}

function setWidth(batch: Batch, write: Extract<Write, { readonly do: 'width' }>): void {
  const { sheet, column, count = 1, characters, hidden } = write;
  const range = batch.range(sheet, { row: 0, column, rows: 1, columns: count });
  range.format.columnWidth = columnWidth(characters);
  if (hidden) range.columnHidden = true;
}

const blockRange = (
  batch: Batch,
  sheet: string,
  { row, column, values }: { row: number; column: number; values: readonly (readonly unknown[])[] },
): Excel.Range => batch.range(sheet, { row, column, rows: values.length, columns: values[0]!.length });

function applyStyle(range: Excel.Range, style: RangeStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.lines !== undefined)
    for (const side of ['InsideHorizontal', 'EdgeBottom'] as const)
      format.borders.getItem(side).color = style.lines;
}

import { formatArea, type Area } from './addresses';
import { formatValue } from './numberFormat';
import type { Cell, CellFormat, Validation } from './model/cells';
import type { HostChart } from './model/chart';
import type { HostChartSeries } from './model/chartSeries';
import { DEFAULT_MARGINS, type HostPageLayout } from './model/pageLayout';
import type { HostTable } from './model/table';
import type { HostWorkbook } from './model/workbook';
import { STANDARD_COLUMN_WIDTH, type HostWorksheet } from './model/worksheet';
import type {
  CellSnapshot,
  CellStyle,
  ChartSnapshot,
  SeriesSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from './snapshot';

/** Of series that were given none. */
const DEFAULT_GAP_WIDTH = 150;

/** The workbook as plain data, at this moment. */
export function takeSnapshot(book: HostWorkbook): WorkbookSnapshot {
  const { title, author, subject, comments, keywords } = book.properties;
  const names = [book.names, ...book.worksheets.all().map((sheet) => sheet.names)].flatMap((collection) =>
    collection.all().map((item) => ({
      name: item.name,
      reference: item.formula,
      visible: item.visible,
      ...(item.comment ? { comment: item.comment } : {}),
      ...(collection.sheet ? { sheet: collection.sheet.name } : {}),
    })),
  );
  return {
    sheets: book.worksheets.all().map(sheetSnapshot),
    active: book.activeSheet.position,
    names,
    properties: present({ title, author, subject, comments, keywords }),
  };
}

/** Without the empty texts. */
function present<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;
}

function sheetSnapshot(sheet: HostWorksheet): SheetSnapshot {
  const { freezePanes, pageLayout } = sheet;
  const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    ...(sheet.visibility === 'VeryHidden' ? { veryHidden: true } : {}),
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
    showGridlines: sheet.showGridlines,
    cells: sheet.cells.sorted().map(([row, column, cell]) => cellSnapshot(sheet, row, column, cell)),
    ...columnsOf(sheet),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    frozen: { rows: freezePanes.rows, columns: freezePanes.columns },
    merges: [...sheet.merges],
    tables: sheet.tableList.map(tableSnapshot),
    charts: sheet.chartList.map(chartSnapshot),
    validations: validationSnapshots(sheet),
    page: {
      landscape: pageLayout.orientation === 'Landscape',
      ...(pageLayout.paperSize === 'A4' ? { paper: 'A4' as const } : {}),
      ...(horizontalFitToPages === undefined ? {} : { fitToWidth: horizontalFitToPages }),
      ...(verticalFitToPages === undefined ? {} : { fitToHeight: verticalFitToPages }),
      ...(pageLayout.printAreas.length > 0
        ? { printArea: pageLayout.printAreas.map(({ area }) => formatArea(area, true)).join(',') }
        : {}),
      ...(pageLayout.centerHorizontally ? { centerHorizontally: true } : {}),
      ...(pageLayout.printHeadings ? { headings: true } : {}),
      ...marginsOf(pageLayout),
      ...(pageLayout.titleRows ? { titleRows: formatArea(pageLayout.titleRows.area, true) } : {}),
    },
  };
}

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** The margins that were changed. */
function marginsOf(layout: HostPageLayout): Pick<SheetSnapshot['page'], 'margins'> {
  const changed = SIDES.flatMap((side) =>
    layout[`${side}Margin`] === DEFAULT_MARGINS[side] ? [] : [[side, layout[`${side}Margin`]] as const],
  );
  return changed.length > 0 ? { margins: Object.fromEntries(changed) } : {};
}

function columnsOf({
  columnWidths,
  hiddenColumns,
}: HostWorksheet): Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns'> {
  if (hiddenColumns.size === 0) return { columnWidths: new Map(columnWidths) };
  const hidden = [...hiddenColumns];
  return {
    columnWidths: new Map([...columnWidths, ...hidden.map((column) => [column, 0] as const)]),
    hiddenColumns: new Map(
      hidden.map((column) => [column, columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH]),
    ),
  };
}

function cellSnapshot(sheet: HostWorksheet, row: number, column: number, cell: Cell): CellSnapshot {
  const value = sheet.valueAt(row, column);
  return {
    row,
    column,
    value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    style: { ...styleOf(cell.format), ...(cell.quotePrefix ? { quotePrefix: true } : {}) },
    text: formatValue(value, cell.format.numberFormat ?? 'General'),
    ...(cell.hyperlink ? { hyperlink: cell.hyperlink } : {}),
  };
}

function styleOf(format: CellFormat): CellStyle {
  const { numberFormat, fill, color, bold, italic, fontName, fontSize, wrapText } = format;
  const { underline, horizontal, vertical, indent, borders } = format;
  const style = {
    numberFormat,
    fill,
    color,
    bold,
    italic,
    fontName,
    fontSize,
    wrapText,
    underline: underline === undefined ? undefined : underline !== 'None',
    horizontal: oneOf(horizontal, ['Left', 'Center', 'Right', 'General'] as const),
    vertical: oneOf(vertical, ['Top', 'Center', 'Bottom'] as const),
    indent: indent || undefined,
    borderBottom: borders?.bottom?.color,
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as CellStyle;
}

function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T | undefined {
  return known.find((item) => item === value);
}

function tableSnapshot(table: HostTable): TableSnapshot {
  const { name, style, showFilterButton, showBandedRows } = table;
  return {
    id: Number(table.id),
    name,
    area: table.area,
    columns: table.columnIds.map((_, i) => table.columnName(i)),
    style,
    showFilterButton,
    showBandedRows,
  };
}

function chartSnapshot(chart: HostChart): ChartSnapshot {
  const { axes, legend, place } = chart;
  const { categoryAxis, valueAxis } = axes;
  const baseTimeUnit = oneOf(categoryAxis.ownTimeUnit, ['Days', 'Months', 'Years'] as const);
  const tickLabelPosition = oneOf(categoryAxis.tickLabelPosition, ['Low', 'High', 'None'] as const);
  const blanks = oneOf(chart.displayBlanksAs, ['NotPlotted', 'Zero', 'Interplotted'] as const);
  const axis = (source: typeof valueAxis): { title?: string; numberFormat?: string } => ({
    ...(source.title.visible && source.title.text ? { title: source.title.text } : {}),
    ...(source.linkNumberFormat ? {} : { numberFormat: source.numberFormat }),
  });
  return {
    id: chart.id,
    name: chart.name,
    type: chart.chartType,
    ...(chart.title.visible ? { title: chart.title.text, titleFont: titleFont(chart) } : {}),
    series: chart.seriesList.map(seriesSnapshot),
    categoryAxis: {
      type: oneOf(categoryAxis.categoryType, ['TextAxis', 'DateAxis'] as const) ?? 'Automatic',
      ...axis(categoryAxis),
      ...(baseTimeUnit === undefined ? {} : { baseTimeUnit }),
      ...(tickLabelPosition === undefined ? {} : { tickLabelPosition }),
      ...(typeof categoryAxis.majorUnit === 'number' && categoryAxis.majorTimeUnitScale === 'Months'
        ? { monthStep: categoryAxis.majorUnit }
        : {}),
    },
    valueAxis: {
      ...axis(valueAxis),
      ...(typeof valueAxis.minimum === 'number' ? { minimum: valueAxis.minimum } : {}),
    },
    legend: { visible: legend.visible, position: legend.position },
    blanks: blanks ?? 'NotPlotted',
    from: { row: place.row, column: place.column },
    to: { row: place.row + place.rows - 1, column: place.column + place.columns - 1 },
  };
}

function titleFont({ title }: HostChart): ChartSnapshot['titleFont'] {
  const { size, bold, solid } = title.format.font;
  return { size, bold, ...(solid ? { color: solid } : {}) };
}

function seriesSnapshot(series: HostChartSeries): SeriesSnapshot {
  const { fill, line } = series.format;
  const lines = /^Line|^XYScatter/.test(series.chartType);
  const color = lines ? (line.solid ?? series.markerFill ?? fill.solid) : (fill.solid ?? line.solid);
  const marked = /Markers/.test(series.chartType);
  return {
    name: series.name,
    ...(series.linkedName.reference ? { nameRef: series.linkedName.reference.text } : {}),
    values: series.values?.text ?? '',
    ...(series.categories ? { categories: series.categories.text } : {}),
    ...(color ? { color } : {}),
    ...(series.ownType === undefined ? {} : { type: series.ownType }),
    marker: series.markerStyle === 'Automatic' ? marked : series.markerStyle !== 'None',
    smooth: series.smooth,
    ...(line.weight === undefined ? {} : { lineWeight: line.weight }),
    ...(series.gapWidth === DEFAULT_GAP_WIDTH ? {} : { gapWidth: series.gapWidth }),
  };
}

/** Validations by area: cells with the same content that lie below each other, then blocks beside each other. */
function validationSnapshots(sheet: HostWorksheet): ValidationSnapshot[] {
  const runs: { key: string; validation: Validation; area: Area }[] = [];
  const byColumn = sheet.cells.sorted().sort(([r1, c1], [r2, c2]) => c1 - c2 || r1 - r2);
  for (const [row, column, { validation }] of byColumn) {
    if (!validation) continue;
    const key = JSON.stringify(validation);
    const last = runs.at(-1);
    const follows =
      last?.key === key && last.area.column === column && last.area.row + last.area.rows === row;
    if (last && follows) last.area = { ...last.area, rows: last.area.rows + 1 };
    else runs.push({ key, validation, area: { row, column, rows: 1, columns: 1 } });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const beside = blocks.find(
      ({ key, area }) =>
        key === run.key &&
        area.row === run.area.row &&
        area.rows === run.area.rows &&
        area.column + area.columns === run.area.column,
    );
    if (beside) beside.area = { ...beside.area, columns: beside.area.columns + 1 };
    else blocks.push(run);
  }
  return blocks.map(({ validation, area }) => {
    const { title, message, showPrompt } = validation.prompt;
    const list = (validation.rule['list'] as { source?: string } | undefined)?.source;
    return {
      area,
      ...(showPrompt && (title || message) ? { prompt: { title, message } } : {}),
      ...(list === undefined ? {} : { list }),
    };
  });
}

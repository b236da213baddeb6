import type { Point } from '../ledger/ledger';
import type { Language, Message } from '../messages/types';
import { format } from '../messages/format';
import { WORKBOOK } from '../messages/workbook';
import { NATION } from '../model/observation';
import { classOf, lastMonth } from '../model/period';
import { gapNote } from './breaks';
import type { PlanContext } from './context';
import { columnDisplay } from './display';
import { headlines, keyOf, type Headline } from './headlines';
import { mainArea } from './mainArea';
import { COLUMN_WIDTH, metricCell, PER_CENT, TABLE_STYLE } from './metricTable';
import { linkName, OVERVIEW_TABLE } from './names';
import { OVERVIEW_CHART_COLUMNS, OVERVIEW_ROWS, overviewCharts } from './overviewCharts';
import { periodLabel } from './periodLabels';
import type { ColumnPlan, RowPlan, SheetPlan, TablePlan } from './plan';
import { RECORD_ROW, TAB_COLORS, tabName } from './sheetFrame';
import { statisticName } from './statColumn';
import type { StatSheet } from './statSheet';
import { isRate } from './tableClass';
import { headerHeight } from './textSize';

/** Columns of the headline table. The last one is for finding rows again. */
const columnsIn = (
  language: Language,
): readonly (readonly [key: string, header: Message, width: number, more?: Partial<ColumnPlan>])[] => [
  ['sector', WORKBOOK.sector, language === 'vi' ? 14 : 18],
  ['statistic', WORKBOOK.statistic, 45],
  ['value', WORKBOOK.value, 13, { kind: 'number' }],
  ['unit', WORKBOOK.unit, language === 'vi' ? 18 : 20, { indent: true }],
  ['period', WORKBOOK.period, 11],
  ['change', WORKBOOK['change-on-year'], 11, { kind: 'number' }],
  ['plan', WORKBOOK['of-plan'], 11, { kind: 'number' }],
  ['sheet', WORKBOOK.sheet, 7, { indent: true }],
  ['id', WORKBOOK.id, 10, { hidden: true }],
];

/**
 * One page: headline statistics, each with its own period, and four charts beside them.
 * @param asOf the line under the title
 * @param sheets the sheets that rows link to and charts draw from
 */
export function overviewSheet(context: PlanContext, asOf: string, sheets: readonly StatSheet[]): SheetPlan {
  const { language } = context;
  const table = headlineTable(context, sheets);
  const chartColumn = table.columns.length + 1;
  return {
    key: 'overview',
    tab: tabName(WORKBOOK.overview[language]),
    tabColor: TAB_COLORS.overview,
    texts: [
      { row: 0, column: 0, value: titleOf(context), style: 'title' },
      { row: 1, column: 0, value: asOf, style: 'subtitle' },
      { row: 2, column: 0, value: WORKBOOK.legend[language], style: 'legend' },
    ],
    tables: [table],
    charts: overviewCharts(sheets, chartColumn, context.made),
    freeze: { rows: 0, columns: 0 },
    widths: [
      { column: chartColumn - 1, count: 1, characters: 2 },
      { column: chartColumn, count: OVERVIEW_CHART_COLUMNS, characters: COLUMN_WIDTH },
    ],
    heights: [
      { row: RECORD_ROW, points: headerHeight(table.columns.filter(({ hidden }) => !hidden)) },
      {
        row: RECORD_ROW + 1,
        count: Math.max(OVERVIEW_ROWS.count, table.rows.length),
        points: OVERVIEW_ROWS.points,
      },
    ],
    print: { landscape: true, fitToWidth: true, fitToHeight: true },
  };
}

/** Other areas than the nation are named. */
function titleOf({ ledger, language }: PlanContext): string {
  const { name } = mainArea(ledger);
  const title = WORKBOOK.title[language];
  return name === undefined ? title : format(WORKBOOK['title-of-area'], language, { title, area: name });
}

function headlineTable(context: PlanContext, sheets: readonly StatSheet[]): TablePlan {
  const { language } = context;
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const columns = columnsIn(language);
  return {
    name: OVERVIEW_TABLE,
    anchor: { row: RECORD_ROW, column: 0 },
    reserve: columns.length,
    title: '',
    columns: columns.map(([key, header, width, more]) => ({
      key,
      header: header[language],
      aliases: [header[other]],
      kind: 'text',
      width,
      ...more,
    })),
    keyColumn: columns.length - 1,
    rows: headlines(context).map((headline) => headlineRow(headline, context, sheets)),
    sorted: false,
    style: TABLE_STYLE,
    filterButtons: false,
  };
}

function headlineRow(headline: Headline, context: PlanContext, sheets: readonly StatSheet[]): RowPlan {
  const { level, change, broken, plan } = headline;
  const { language, notes, wordingsIn, catalog } = context;
  const display = columnDisplay(level.sector, level.metric, level.unit, catalog);
  const name = statisticName(
    { ...level, part: '', class: 'stock' },
    language,
    wordingsIn(level.area),
    catalog,
  );
  return {
    key: keyOf(level),
    cells: [
      { value: catalog.sectorOf(level.sector)?.short[language] ?? level.sector },
      { value: name },
      metricCell(level, display, notes),
      { value: display.label[language] },
      { value: headlinePeriod(level, language) },
      metricCell(change, PER_CENT, notes, broken && gapNote(broken, catalog, language)),
      metricCell(plan, PER_CENT, notes),
      { value: WORKBOOK['see-sheet'][language], link: linkName(sheetWith(headline, sheets)) },
      { value: keyOf(level) },
    ],
  };
}

/** What is counted is of the month's end or of a day, also where it was reported for half a year; a rate is not. */
const headlinePeriod = ({ period, kind, unit }: Point, language: Language): string => {
  const isCounted = kind === 'stock' && !isRate(unit) && classOf(period) !== 'day';
  return periodLabel(isCounted ? lastMonth(period) : period, language);
};

/** Where to see more: the sheet of the sector or of the area, else a cross-sector sheet that has the figure, else the list of all figures. */
function sheetWith({ level }: Headline, sheets: readonly StatSheet[]): string {
  const shows = ({ columns }: StatSheet): boolean =>
    columns.values.some(({ points }) => [...points.values()].some((point) => point.row.id === level.row.id));
  const key = level.area === NATION ? `sector-${level.sector}` : `area-${level.area}`;
  const own = sheets.find(({ sheet }) => sheet.key === key);
  return (own ?? sheets.find(shows))?.sheet.key ?? 'data';
}

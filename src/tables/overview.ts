import { sectorOf } from '../catalog/sectors';
import type { Point } from '../ledger/ledger';
import type { Language, Message } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { NATION } from '../model/observation';
import { classOf, lastMonth } from '../model/period';
import type { PlanContext } from './context';
import { columnDisplay } from './display';
import { headlines, keyOf, type Headline } from './headlines';
import { metricCell, PER_CENT } from './metricTable';
import { linkName, OVERVIEW_TABLE } from './names';
import { overviewCharts } from './overviewCharts';
import { periodLabel } from './periodLabels';
import type { ColumnPlan, RowPlan, SheetPlan, TablePlan } from './plan';
import { RECORD_ROW, tabName } from './sheetFrame';
import { statisticName } from './statColumn';
import type { StatSheet } from './statSheet';
import { isRate } from './tableClass';

/** Columns of the headline table. The key is for finding rows again; its cells show nothing. */
const COLUMNS: readonly (readonly [key: string, header: Message, kind: ColumnPlan['kind'], width: number])[] =
  [
    ['sector', WORKBOOK.sector, 'text', 16],
    ['statistic', WORKBOOK.statistic, 'text', 32],
    ['value', WORKBOOK.value, 'number', 13],
    ['unit', WORKBOOK.unit, 'text', 16],
    ['period', WORKBOOK.period, 'text', 11],
    ['change', WORKBOOK['change-on-year'], 'number', 10],
    ['plan', WORKBOOK['of-plan'], 'number', 10],
    ['sheet', WORKBOOK.sheet, 'text', 7],
    ['id', WORKBOOK.id, 'text', 3],
  ];

/** A number format that shows nothing. */
const HIDDEN = ';;;';

/**
 * One page: headline statistics, each with its own period, and four charts beside them.
 * @param asOf the line under the title
 * @param sheets the sheets that rows link to and charts draw from
 */
export function overviewSheet(context: PlanContext, asOf: string, sheets: readonly StatSheet[]): SheetPlan {
  const { language } = context;
  return {
    key: 'overview',
    tab: tabName(WORKBOOK.overview[language]),
    texts: [
      { row: 0, column: 0, value: WORKBOOK.title[language], style: 'title' },
      { row: 1, column: 0, value: asOf, style: 'subtitle' },
      { row: 2, column: 0, value: WORKBOOK.legend[language], style: 'legend' },
    ],
    tables: [headlineTable(context, sheets)],
    charts: overviewCharts(sheets, COLUMNS.length + 1, context.made),
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, fitToWidth: true, fitToHeight: true },
  };
}

function headlineTable(context: PlanContext, sheets: readonly StatSheet[]): TablePlan {
  const { language } = context;
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return {
    name: OVERVIEW_TABLE,
    anchor: { row: RECORD_ROW, column: 0 },
    reserve: COLUMNS.length,
    title: '',
    columns: COLUMNS.map(([key, header, kind, width]) => ({
      key,
      header: header[language],
      aliases: [header[other]],
      kind,
      width,
    })),
    keyColumn: COLUMNS.length - 1,
    rows: headlines(context).map((headline) => headlineRow(headline, context, sheets)),
    sorted: false,
    style: 'TableStyleLight9',
    filterButtons: false,
  };
}

function headlineRow(headline: Headline, context: PlanContext, sheets: readonly StatSheet[]): RowPlan {
  const { level, change, plan } = headline;
  const { language, notes, wordingsIn } = context;
  const display = columnDisplay(level.sector, level.metric, level.unit);
  const name = statisticName({ ...level, part: '', class: 'stock' }, language, wordingsIn(NATION));
  return {
    key: keyOf(level),
    cells: [
      { value: sectorOf(level.sector).label[language] },
      { value: name },
      metricCell(level, display, notes),
      { value: display.label[language] },
      { value: headlinePeriod(level, language) },
      metricCell(change, PER_CENT, notes),
      metricCell(plan, PER_CENT, notes),
      { value: WORKBOOK['see-sheet'][language], link: linkName(sheetWith(headline, sheets)) },
      { value: keyOf(level), format: HIDDEN },
    ],
  };
}

/** What is counted is of the month's end or of a day, also where it was reported for half a year; a rate is not. */
const headlinePeriod = ({ period, kind, unit }: Point, language: Language): string => {
  const isCounted = kind === 'stock' && !isRate(unit) && classOf(period) !== 'day';
  return periodLabel(isCounted ? lastMonth(period) : period, language);
};

/** Where to see more: the sector's sheet, else a cross-sector sheet that has the figure, else the list of all figures. */
function sheetWith({ level }: Headline, sheets: readonly StatSheet[]): string {
  const shows = ({ columns }: StatSheet): boolean =>
    columns.values.some(({ points }) => [...points.values()].some((point) => point.row.id === level.row.id));
  const own = sheets.find(({ sheet }) => sheet.key === `sector-${level.sector}`);
  return (own ?? sheets.find(shows))?.sheet.key ?? 'data';
}

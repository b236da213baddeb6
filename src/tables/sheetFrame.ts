import { format } from '../messages/format';
import type { Language, Message } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { GAP } from './blocks';
import { CHART_COLUMNS, FIRST_CHARTS } from './charts';
import { CHART_ROWS, COLUMN_WIDTH, HEADER_ROW } from './metricTable';
import { linkName } from './names';
import type { TableTrio } from './trio';
import type { TableClass } from './tableClass';
import type { ChartPlan, ColumnRun, SheetPlan, TablePlan, TextPlan } from './plan';
import { headerHeight } from './textSize';

/** Excel allows 31 characters in a tab name, none of `[]:*?/\`, and no apostrophe at either end. */
export function tabName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$|[\uD800-\uDBFF]$/gu, '')
    .trim();
  return clean === '' ? '-' : clean;
}

export interface MetricSheet {
  readonly key: string;
  readonly title: string;
  readonly tab: string;
  readonly tabColor: string;
  readonly source: string;
  readonly tables: TableTrio;
  readonly charts: readonly ChartPlan[];
}

/** Colours of tabs; sectors have their own. */
export const TAB_COLORS = {
  overview: '#0B5347',
  crossSector: '#2F9E7D',
  area: '#0F6C86',
  records: '#7F7F7F',
};

/** Columns that the lines above the tables take. */
const TEXT_COLUMNS = 9;

/**
 * What A4 holds in letters of 6 points and more: a table of all sectors, else pages of five charts, of which none is
 * cut.
 */
const PAGE_COLUMNS = { most: 16, each: 5 * CHART_COLUMNS };

/** Points of an ordinary row. */
const ROW_HEIGHT = 15;

/** A sheet of statistics: title, source, links and legend above, charts, tables below; only the key columns frozen. */
export function metricSheet(sheet: MetricSheet, language: Language): SheetPlan {
  const { key, title, tab, tabColor, source, tables, charts } = sheet;
  const jump = (table: TablePlan | undefined, column: number, label: Message): TextPlan[] =>
    table ? [{ row: 2, column, value: label[language], style: 'link', link: linkName(table.name) }] : [];
  const all = [tables.values, tables.growth, tables.plan].filter((table) => table !== undefined);
  return {
    key,
    tab: tabName(tab),
    tabColor,
    texts: [
      { row: 0, column: 0, value: title, style: 'title' },
      { row: 1, column: 0, value: source, style: 'subtitle' },
      toOverview(language),
      ...jump(tables.growth, 1, WORKBOOK['to-growth']),
      ...jump(tables.plan, 2, WORKBOOK['to-plan']),
      { row: 2, column: 3, value: WORKBOOK.legend[language], style: 'legend' },
    ],
    tables: all,
    charts,
    freeze: { rows: 0, columns: 2 },
    widths: [widthsOf(tables.values)],
    heights: [
      {
        row: CHART_ROWS.first,
        count: CHART_ROWS.last - CHART_ROWS.first + 1,
        // The band for charts closes up as long as there is none.
        points: charts.length > 0 ? ROW_HEIGHT : 1,
      },
      { row: HEADER_ROW, points: headerHeight(all.flatMap(({ columns }) => columns)) },
    ],
    print: {
      landscape: true,
      fitToWidth: true,
      fitToHeight: false,
      titleRow: HEADER_ROW,
      leastColumns: TEXT_COLUMNS,
      pageColumns: PAGE_COLUMNS,
    },
  };
}

/**
 * All columns of a sheet of statistics are as wide, those too that no table has yet: charts lie over them, and a column
 * that gets its width later would stretch them.
 */
function widthsOf({ reserve }: TablePlan): ColumnRun {
  const count = Math.max(3 * (reserve + GAP), FIRST_CHARTS * CHART_COLUMNS);
  return { column: 0, count, characters: COLUMN_WIDTH };
}

const toOverview = (language: Language): TextPlan => ({
  row: 2,
  column: 0,
  value: WORKBOOK['to-overview'][language],
  style: 'link',
  link: linkName('overview'),
});

/** A sheet of records: title, a hint, one table from row 4 on whose headers stay in sight. */
export function recordSheet(
  key: string,
  title: Message,
  hint: Message,
  table: TablePlan,
  language: Language,
): SheetPlan {
  return {
    key,
    tab: tabName(title[language]),
    tabColor: TAB_COLORS.records,
    texts: [
      { row: 0, column: 0, value: title[language], style: 'title' },
      { row: 1, column: 0, value: hint[language], style: 'legend' },
      toOverview(language),
    ],
    tables: [table],
    charts: [],
    freeze: { rows: RECORD_ROW + 1, columns: 1 },
    heights: [{ row: RECORD_ROW, points: headerHeight(table.columns.filter(({ hidden }) => !hidden)) }],
    print: { landscape: true, fitToWidth: true, fitToHeight: false, titleRow: RECORD_ROW },
  };
}

/** The header row of a sheet of records. */
export const RECORD_ROW = 3;

/** `Doanh thu lũy kế`. */
export const classTitle = (name: Message, tableClass: TableClass, language: Language): string =>
  format(WORKBOOK[`class-${tableClass}`], language, { name: name[language] });

import { format } from '../messages/format';
import type { Language, Message } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { linkName } from './names';
import type { TableTrio } from './trio';
import type { TableClass } from './tableClass';
import type { ChartPlan, SheetPlan, TablePlan, TextPlan } from './plan';

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
  readonly tabColor?: string;
  readonly source: string;
  readonly tables: TableTrio;
  readonly charts: readonly ChartPlan[];
}

/** A sheet of statistics: title, source, links and legend above, charts, tables below; only the key columns frozen. */
export function metricSheet(sheet: MetricSheet, language: Language): SheetPlan {
  const { key, title, tab, tabColor, source, tables, charts } = sheet;
  const jump = (table: TablePlan | undefined, column: number, label: Message): TextPlan[] =>
    table ? [{ row: 2, column, value: label[language], style: 'link', link: linkName(table.name) }] : [];
  return {
    key,
    tab: tabName(tab),
    ...(tabColor ? { tabColor } : {}),
    texts: [
      { row: 0, column: 0, value: title, style: 'title' },
      { row: 1, column: 0, value: source, style: 'subtitle' },
      toOverview(language),
      ...jump(tables.growth, 1, WORKBOOK['to-growth']),
      ...jump(tables.plan, 2, WORKBOOK['to-plan']),
      { row: 2, column: 3, value: WORKBOOK.legend[language], style: 'legend' },
    ],
    tables: [tables.values, tables.growth, tables.plan].filter((table) => table !== undefined),
    charts,
    freeze: { rows: 0, columns: 2 },
    print: { landscape: true, fitToWidth: true, fitToHeight: false },
  };
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
    texts: [
      { row: 0, column: 0, value: title[language], style: 'title' },
      { row: 1, column: 0, value: hint[language], style: 'legend' },
      toOverview(language),
    ],
    tables: [table],
    charts: [],
    freeze: { rows: RECORD_ROW + 1, columns: 1 },
    print: { landscape: true, fitToWidth: true, fitToHeight: false },
  };
}

/** The header row of a sheet of records. */
export const RECORD_ROW = 3;

/** `Doanh thu lũy kế`. */
export const classTitle = (name: Message, tableClass: TableClass, language: Language): string =>
  format(WORKBOOK[`class-${tableClass}`], language, { name: name[language] });

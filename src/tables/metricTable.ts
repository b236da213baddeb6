import type { Display } from '../catalog/types';
import type { Point } from '../ledger/ledger';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import type { Gaps } from './breaks';
import { metricFormat, toDisplay } from './display';
import type { Notes } from './notes';
import type { CellPlan, ColumnPlan, TablePlan } from './plan';
import { fold } from './recordCells';
import { DATE_FORMAT } from './serial';
import type { TableClass } from './tableClass';

/** Rows 5–20 of a metric sheet are for charts, row 21 for the tables' titles, row 22 for their headers. */
export const CHART_ROWS = { first: 4, last: 19 } as const;
export const HEADER_ROW = 21;

/** Excel's own style of grey bands; headers and lines get their colours cell by cell, for every program to show. */
export const TABLE_STYLE = 'TableStyleLight1';

/** Keys of the two key columns. */
export const PERIOD_COLUMN = 'period';
export const DATE_COLUMN = 'date';

/** What a value in a column is: the series, the measure and the class of period. */
export interface ColumnSeries {
  readonly area: string;
  readonly areaName?: string;
  readonly sector: string;
  readonly metric: string;
  readonly part: string;
  readonly measure: 'level' | 'change' | 'plan';
  readonly class: TableClass;
  readonly unit: string;
  /** After a break in the series: code of the first period that is counted the new way. */
  readonly from?: string;
}

/** A column of values. */
export interface MetricColumn {
  readonly key: string;
  readonly series: ColumnSeries;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly display: Display;
  /** By row: the serial number of the month's end. */
  readonly points: ReadonlyMap<number, Point>;
  /** Why cells without a value are empty, where there is more to say than that nothing was reported. */
  readonly gaps?: Gaps;
}

export interface MetricTable {
  readonly name: string;
  readonly title: string;
  /** The table's leftmost column on the sheet. */
  readonly column: number;
  readonly reserve: number;
  readonly columns: readonly MetricColumn[];
}

/**
 * Characters of every column: a statistic with its class and unit fits into three lines or so. All are alike, since
 * charts lie over them side by side.
 */
export const COLUMN_WIDTH = 15;

/** How per cents are shown. */
export const PER_CENT: Display = { scale: 1, label: WORKBOOK['per-cent'], decimals: 2 };

/** A period-by-something table: `Kỳ`, `Đến hết`, then the columns, with the rows given. */
export function metricTable(
  table: MetricTable,
  serials: readonly number[],
  rowLabel: (serial: number) => string,
  language: Language,
  notes: Notes,
): TablePlan {
  const columns = uniqueHeaders(table.columns);
  return {
    name: table.name,
    anchor: { row: HEADER_ROW, column: table.column },
    reserve: table.reserve,
    title: table.title,
    columns: [...keyColumns(language), ...columns.map(toColumnPlan)].map((column) => ({
      ...column,
      width: COLUMN_WIDTH,
    })),
    keyColumn: 1,
    rows: serials.map((serial) => ({
      key: serial,
      cells: [
        { value: rowLabel(serial) },
        { value: serial, format: DATE_FORMAT },
        ...columns.map((column) =>
          metricCell(column.points.get(serial), column.display, notes, column.gaps?.get(serial)),
        ),
      ],
    })),
    sorted: true,
    style: TABLE_STYLE,
    filterButtons: false,
  };
}

type Heading = Omit<ColumnPlan, 'width'>;

const keyColumns = (language: Language): Heading[] =>
  (
    [
      [PERIOD_COLUMN, WORKBOOK.period],
      [DATE_COLUMN, WORKBOOK.until],
    ] as const
  ).map(([key, header]) => ({
    key,
    header: header[language],
    aliases: [header[language === 'vi' ? 'en' : 'vi']],
    kind: key,
  }));

const toColumnPlan = ({ key, header, aliases }: MetricColumn): Heading => ({
  key,
  header,
  aliases,
  kind: 'number',
});

/** Excel wants headers that differ in more than case; of two alike the later one gets its key. */
function uniqueHeaders(columns: readonly MetricColumn[]): readonly MetricColumn[] {
  const taken = new Set([WORKBOOK.period, WORKBOOK.until].flatMap(({ vi, en }) => [fold(vi), fold(en)]));
  const unique = columns.map((column) => {
    const header = taken.has(fold(column.header)) ? `${column.header} [${column.key}]` : column.header;
    taken.add(fold(header));
    return { ...column, header };
  });
  // The header of another column must not lead to this one.
  return unique.map((column) => ({
    ...column,
    aliases: column.aliases.filter((alias) => !taken.has(fold(alias))),
  }));
}

/**
 * A value with its mark and its source. A missing value is an empty cell, never zero.
 * @param gap why it is missing
 */
export function metricCell(point: Point | undefined, display: Display, notes: Notes, gap?: string): CellPlan {
  if (!point) return gap === undefined ? { value: null } : { value: null, note: gap };
  const value = toDisplay(point.value, display.scale);
  return { value, format: metricFormat(value, point.mark), note: notes(point), source: point.row.id };
}

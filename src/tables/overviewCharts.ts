import { CHART_COLUMNS, inSlots } from './charts';
import { isMade } from './context';
import { growthTable, overviewChart, planTable, sectorTable } from './names';
import type { ChartPlan } from './plan';
import { RECORD_ROW } from './sheetFrame';
import type { StatSheet } from './statSheet';

const CHART_ROWS = 14;
const CHARTS_BESIDE = 2;

/** Columns that the charts lie over. */
export const OVERVIEW_CHART_COLUMNS = CHARTS_BESIDE * CHART_COLUMNS;

/** Rows beside which the charts and most headlines stand: a little higher than others, so that a page is filled. */
export const OVERVIEW_ROWS = { count: 2 * CHART_ROWS + 4, points: 22 };

/**
 * Up to four charts of other sheets, two by two beside the headline table: growth by sector, plan completion by
 * sector, a column chart, a line chart. A chart that the overview has already goes on being drawn from the same table.
 * @param column where the charts begin
 */
export function overviewCharts(
  sheets: readonly StatSheet[],
  column: number,
  made: ReadonlySet<string>,
): readonly ChartPlan[] {
  const all = sheets.flatMap((sheet) => sheet.charts.map((chart) => copyOf(chart, sheet)));
  const crossSector = all.filter(({ sheet }) => !sheet.sheet.key.startsWith('sector-') && !isArea(sheet));
  const ofValues = all.filter(({ chart, sheet }) => chart.table === sheet.table);
  const isLine = ({ chart }: Copy): boolean => chart.type === 'line';
  const telecom = ({ sheet }: Copy): boolean => sheet.table === sectorTable('telecom');
  const first = (candidates: readonly Copy[]): Copy | undefined =>
    candidates.find(({ chart }) => isMade(made, 'chart', chart.name)) ?? candidates[0];
  const chosen = [
    first(crossSector.filter(({ chart, sheet }) => chart.table === growthTable(sheet.table))),
    first(crossSector.filter(({ chart, sheet }) => chart.table === planTable(sheet.table))),
    first(ofValues.filter((copy) => !isLine(copy))),
    // Subscriptions and rates are what most briefings tell in the same words each month.
    first([...ofValues.filter(isLine).filter(telecom), ...ofValues.filter(isLine)]),
  ].flatMap((copy) => copy?.chart ?? []);
  return inSlots(chosen, made).map(({ chart, slot }) => {
    const row = RECORD_ROW + Math.floor(slot / CHARTS_BESIDE) * (CHART_ROWS + 1);
    const left = column + (slot % CHARTS_BESIDE) * CHART_COLUMNS;
    const place = { row, lastRow: row + CHART_ROWS - 1, column: left, lastColumn: left + CHART_COLUMNS - 1 };
    return { ...chart, place };
  });
}

interface Copy {
  readonly chart: ChartPlan;
  readonly sheet: StatSheet;
}

const isArea = ({ sheet }: StatSheet): boolean => sheet.key.startsWith('area-');

/** The same chart under a name of the overview's. */
const copyOf = (chart: ChartPlan, sheet: StatSheet): Copy => ({
  sheet,
  chart: { ...chart, name: overviewChart(chart.name) },
});

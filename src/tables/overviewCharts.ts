import { inSlots } from './charts';
import { isMade } from './context';
import { growthTable, overviewChart, planTable, sectorTable } from './names';
import type { ChartPlan } from './plan';
import { RECORD_ROW } from './sheetFrame';
import type { StatSheet } from './statSheet';

const CHART_HEIGHT = 12;
const CHART_WIDTH = 7;

/**
 * Up to four charts of other sheets, below each other beside the headline table: growth by sector, plan completion by
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
    const row = RECORD_ROW + slot * (CHART_HEIGHT + 1);
    const place = { row, lastRow: row + CHART_HEIGHT - 1, column, lastColumn: column + CHART_WIDTH - 1 };
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

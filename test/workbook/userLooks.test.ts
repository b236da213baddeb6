import type { AxisPlan, RowRun, WorkbookPlan } from '../../src/tables/plan';
import { placeHeights } from '../../src/workbook/placeHeights';
import { printAreas } from '../../src/workbook/placePages';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { newExcel, sheetOf } from './excel';
import { JUNE, planOf } from './plans';

const TAB = 'Doanh thu';

interface Looks {
  readonly axis?: AxisPlan;
  readonly heights?: readonly RowRun[];
}

/** Writes the plan of June whose charts have these axes, and whose rows these heights. */
const write = ({ axis, heights }: Looks) => {
  const plan = planOf(JUNE);
  const sheets: WorkbookPlan['sheets'] = plan.sheets.map((sheet) => ({
    ...sheet,
    ...(heights && sheet.charts.length > 0 ? { heights } : {}),
    charts: sheet.charts.map((chart) => ({ ...chart, axis })),
  }));
  return writeWorkbook(() => ({ ...plan, sheets }));
};

const byHand = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(TAB));
    await context.sync();
  });

test("the minimum of the user's own stays when ours changes; ours, set again, is ours", async () => {
  const host = await newExcel();
  const minimum = () => sheetOf(host, TAB).charts[0]!.valueAxis.minimum;
  const setMinimum = (value: number) =>
    byHand((sheet) => (sheet.charts.getItem('BS_BieuDo_DoanhThu').axes.valueAxis.minimum = value));
  await write({ axis: { minimum: 0 } });
  await setMinimum(5);
  expect((await write({ axis: {} })).syncs).toBeLessThanOrEqual(4);
  expect(minimum()).toBe(5);
  await setMinimum(0);
  await write({ axis: {} });
  expect(minimum()).toBeUndefined();
});

test("the user's steps of a date axis stay when ours change, beside charts whose steps are ours", async () => {
  const host = await newExcel();
  const steps = () => sheetOf(host, TAB).charts.map(({ categoryAxis }) => categoryAxis.monthStep);
  await write({ axis: { monthStep: 1 } });
  await byHand((sheet) => (sheet.charts.getItem('BS_BieuDo_DoanhThu').axes.categoryAxis.majorUnit = 4));
  await write({ axis: { monthStep: 6 } });
  expect(steps()).toEqual([4, 6]);
});

test('a chart that became a pie, which has no axes, does not stop a write', async () => {
  const host = await newExcel();
  await write({ axis: { minimum: 0 } });
  await byHand((sheet) => (sheet.charts.getItem('BS_BieuDo_DoanhThu').chartType = 'Pie'));
  await write({ axis: {} });
  expect(sheetOf(host, TAB).charts.map(({ valueAxis }) => valueAxis.minimum)).toEqual([0, undefined]);
});

test("the user's heights of rows stay when ours change, those of other rows follow", async () => {
  const host = await newExcel();
  const heights = () => [0, 21].map((row) => sheetOf(host, TAB).rowHeights.get(row));
  const planned = (points: number) => ({
    heights: [
      { row: 0, points: 20 },
      { row: 21, points },
    ],
  });
  await write(planned(40));
  await write(planned(50));
  expect(heights()).toEqual([20, 50]);
  await byHand((sheet) => (sheet.getRange('22:22').format.rowHeight = 77));
  await write(planned(60));
  expect(heights()).toEqual([20, 77]);
  host.resetTraffic();
  await write(planned(60));
  expect(host.traffic.syncs).toBe(2);
});

test('further rows of a run get its height, the others are left alone', () => {
  expect(placeHeights([{ row: 4, count: 5, points: 22 }], '4+3:22', {})).toEqual({
    changed: [{ row: 7, count: 2, points: 22 }],
    memory: '4+5:22',
  });
});

test('charts that find no room on the first page are printed on pages of their own, four on each', () => {
  const sheet = planOf(JUNE).sheets.find(({ charts }) => charts.length > 0)!;
  const [table] = sheet.tables;
  const [chart] = sheet.charts;
  const place = (column: number) => ({ row: 4, lastRow: 19, column, lastColumn: column + 2 });
  const charts = Array.from({ length: 9 }, (_, slot) => ({ ...chart!, place: place(3 * slot) }));
  const target = { ref: 'id', name: TAB, created: false, tables: [] };
  const layout = {
    plan: table!,
    target,
    area: { row: 21, column: 0, rows: 2, columns: 4 },
    offsets: table!.columns.map((_, index) => index),
    former: [],
    rowKeys: [],
    added: new Set<never>(),
    created: false,
    deleted: [],
    resized: false,
    sorts: false,
  };
  expect(printAreas({ ...sheet, charts, tables: [table!] }, target, [layout])).toEqual([
    { row: 0, column: 0, rows: 23, columns: 12 },
    { row: 4, column: 12, rows: 16, columns: 12 },
    { row: 4, column: 24, rows: 16, columns: 3 },
  ]);
});

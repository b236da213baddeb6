import type { EmbeddedExcel } from '../../src/host/excel';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { columnName } from '../../src/workbook/addresses';
import { refresh } from '../../src/workbook/refresh';
import { twentyReadings } from './briefings';
import { chartOf, newExcel, seriesOf, sheetOf, tableOf, tabsOf, valuesOf } from './excel';

const ALL = twentyReadings();
const add = (...readings: readonly Reading[]) => addBriefings(readings, { language: 'vi' });
const REVENUE = 'BS_DoanhThu_LuyKe';
const REVENUE_TAB = 'Doanh thu lũy kế';

/** Ten briefings, of which the user has seen what became of them. */
async function ten(): Promise<EmbeddedExcel> {
  const host = await newExcel();
  await add(...ALL.slice(0, 10));
  return host;
}

/** The other ten, one after another. */
async function tenMore(): Promise<void> {
  for (const reading of ALL.slice(10)) await add(reading);
}

const byHand = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

const ids = (host: EmbeddedExcel): Map<string, string> =>
  new Map(
    host
      .snapshot()
      .sheets.flatMap(({ tables, charts }) =>
        [...tables, ...charts].map(({ name, id }): [string, string] => [name, String(id)]),
      ),
  );

/** Tables as rows whose cells go by their headers, rows of lists by their ids, metric tables in their order. */
function contents(host: EmbeddedExcel): Record<string, unknown> {
  return Object.fromEntries(
    host.snapshot().sheets.flatMap(({ tables }) =>
      tables.map(({ name }) => {
        const [headers = [], ...rows] = valuesOf(host, name);
        const records = rows.map((row) => headers.map((header, c) => `${header}: ${row[c]}`).toSorted());
        const dated = headers[1] === 'Đến hết';
        return [name, dated ? records : records.map(String).toSorted()];
      }),
    ),
  );
}

const series = (host: EmbeddedExcel): Record<string, string[]> =>
  Object.fromEntries(
    host
      .snapshot()
      .sheets.flatMap(({ charts }) =>
        charts
          .filter(({ name }) => !name.includes('TongQuan'))
          .map(({ name, series: list }) => [name, list.map((one) => one.name).toSorted()]),
      ),
  );

/** A shuffle that is the same in every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  let state = seed;
  return items.map(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return left.splice(state % left.length, 1)[0]!;
  });
}

test.each([7, 11])(
  'twenty briefings in any order give the same workbook (shuffle %d)',
  async (seed) => {
    const straight = await newExcel();
    for (const reading of ALL) await add(reading);
    const other = await newExcel();
    let known = new Map<string, string>();
    for (const reading of shuffled(ALL, seed)) {
      await add(reading);
      const now = ids(other);
      for (const [name, id] of known) expect([name, now.get(name)]).toEqual([name, id]);
      known = now;
      for (const { tables } of other.snapshot().sheets)
        for (const { name } of tables) {
          const [headers = [], ...rows] = valuesOf(other, name);
          if (headers[1] !== 'Đến hết') continue;
          const dates = rows.map((row) => Number(row[1]));
          expect(dates).toEqual(dates.toSorted((a, b) => a - b));
        }
    }
    expect(contents(other)).toEqual(contents(straight));
    expect(Object.keys(series(other)).length).toBeGreaterThan(15);
    expect(series(other)).toEqual(series(straight));
  },
  60_000,
);

test("a chart's title, colours, type, size and place stay, and a series that was removed stays away", async () => {
  const host = await ten();
  const { name } = sheetOf(host, REVENUE_TAB).charts.find((chart) => chart.series.length > 1)!;
  const [, [removed] = ['']] = seriesOf(host, name);
  await byHand((workbook) => {
    const chart = workbook.worksheets.getItem(REVENUE_TAB).charts.getItem(name);
    chart.title.text = 'Của tôi';
    chart.chartType = 'Line';
    chart.setPosition('B40', 'F52');
    chart.series.getItemAt(0).format.line.color = '#123456';
    chart.axes.valueAxis.minimum = 5;
    chart.axes.valueAxis.title.text = 'nghìn tỷ';
    chart.legend.position = 'Top';
    chart.series.getItemAt(1).delete();
  });
  const before = chartOf(host, name)!;
  await tenMore();
  const after = chartOf(host, name)!;
  expect(after.series.map((one) => one.name)).not.toContain(removed);
  expect(after.series[0]).toMatchObject({ name: before.series[0]!.name });
  expect({ ...after, series: [] }).toEqual({ ...before, series: [] });
  const rows = valuesOf(host, REVENUE).length - 1;
  expect(after.series[0]!.values).toContain(`$${22 + rows}`);
});

test("a Table's style, and a column of the user's own with its values, a formula and a note, stay with their rows", async () => {
  const host = await ten();
  const { table } = tableOf(host, REVENUE);
  const at = columnName(table.area.column + table.area.columns);
  const first = table.area.row + 1;
  const last = table.area.row + table.area.rows;
  const periods = valuesOf(host, REVENUE).map(([period]) => String(period));
  host.userEdits(
    REVENUE_TAB,
    `${at}${first}:${at}${last}`,
    periods.map((period, r) => [r === 0 ? 'Ghi chú' : `của ${period}`]),
  );
  await byHand((workbook) => {
    workbook.tables.getItem(REVENUE).style = 'TableStyleLight9';
    const own = workbook.worksheets.add('Của tôi');
    own.getRange('A1:B1').formulas = [[`='${REVENUE_TAB}'!C${last}`, 'riêng']];
    own.getRange('C1').values = [[42]];
  });
  await tenMore();
  expect(tableOf(host, REVENUE).table.style).toBe('TableStyleLight9');
  const [headers = [], ...rows] = valuesOf(host, REVENUE);
  const note = headers.indexOf('Ghi chú');
  const notes = rows.filter((row) => row[note] !== '').map((row) => [row[0], row[note]]);
  expect(notes).toEqual(periods.slice(1).map((period) => [period, `của ${period}`]));
  expect(rows.length).toBeGreaterThan(periods.length);
  const own = sheetOf(host, 'Của tôi').cells;
  expect(own.map(({ row, column, formula, value }) => [row, column, formula ?? value])).toEqual([
    [0, 0, `='${REVENUE_TAB}'!C${last}`],
    [0, 1, 'riêng'],
    [0, 2, 42],
  ]);
});

test("a renamed sheet, the user's sort and filter stay", async () => {
  const host = await ten();
  host.userRenamesSheet(REVENUE_TAB, "Doanh thu 'của' tôi");
  host.userSorts(REVENUE, 'Đến hết', false);
  host.userFilters('BS_BuuChinh', 'Kỳ', [String(valuesOf(host, 'BS_BuuChinh')[1]![0])]);
  const tabs = tabsOf(host);
  await tenMore();
  expect(tabsOf(host)).toEqual(expect.arrayContaining(tabs));
  expect(tabsOf(host)).not.toContain(REVENUE_TAB);
  const dates = valuesOf(host, REVENUE)
    .slice(1)
    .map((row) => Number(row[1]));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  const { sheet, table } = tableOf(host, 'BS_BuuChinh');
  expect(sheet.hiddenRows).toHaveLength(table.area.rows - 2);
});

test('the print area and the heights of rows that the user set stay', async () => {
  const host = await ten();
  await byHand((workbook) => {
    const sheet = workbook.worksheets.getItem(REVENUE_TAB);
    sheet.pageLayout.setPrintArea('A1:D30');
    sheet.getRange('22:22').format.rowHeight = 77;
  });
  await tenMore();
  expect(sheetOf(host, REVENUE_TAB).page.printArea).toBe('$A$1:$D$30');
  expect(sheetOf(host, REVENUE_TAB).rowHeights.get(21)).toBe(77);
});

test('links to a sheet that the user deleted go, with the words that were linked', async () => {
  const host = await ten();
  const linksTo = () =>
    host
      .snapshot()
      .sheets.flatMap(({ cells }) =>
        cells.filter(({ hyperlink }) => JSON.stringify(hyperlink ?? '').includes('sector_postal')),
      );
  expect(linksTo().length).toBeGreaterThan(0);
  host.userDeletesSheet('Bưu chính');
  await refresh({ language: 'vi' });
  expect(linksTo()).toEqual([]);
  host.resetTraffic();
  expect((await refresh({ language: 'vi' })).syncs).toBeLessThanOrEqual(3);
  expect(host.traffic.cellsWritten).toBe(0);
});

test('charts of the overview whose sheet the user deleted go with it, and come back with it when asked for', async () => {
  const host = await ten();
  const names = () => sheetOf(host, 'Tổng quan').charts.map(({ name }) => name);
  const before = names();
  const drawn = before.filter((name) => name.includes('VienThong'));
  expect(drawn).not.toEqual([]);
  host.userDeletesSheet('Viễn thông');
  await refresh({ language: 'vi' });
  expect(names()).toEqual(before.filter((name) => !drawn.includes(name)));
  const sources = () =>
    sheetOf(host, 'Tổng quan').charts.flatMap(({ series }) => series.map((one) => one.values));
  expect(sources().filter((address) => address.includes('#REF!'))).toEqual([]);
  await tenMore();
  expect(names()).not.toContain(drawn[0]);
  await refresh({ language: 'vi', bringBack: true });
  expect(names().toSorted()).toEqual(expect.arrayContaining(before.toSorted()));
  expect(sources().filter((address) => address.includes('#REF!'))).toEqual([]);
});

test('a chart of the overview in which the user drew something stays without its sheet', async () => {
  const host = await ten();
  const name = sheetOf(host, 'Tổng quan').charts.find((chart) => chart.name.includes('VienThong'))!.name;
  await byHand((workbook) => {
    const sheet = workbook.worksheets.getItem('Tổng quan');
    sheet.charts.getItem(name).series.add('Của tôi').setValues(sheet.getRange('C5:C9'));
  });
  host.userDeletesSheet('Viễn thông');
  await refresh({ language: 'vi' });
  expect(sheetOf(host, 'Tổng quan').charts.map((chart) => chart.name)).toContain(name);
});

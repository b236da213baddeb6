/** The whole job: briefings in, a workbook out, opened by a program that had no part in writing it. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnIndex, columnName } from '../../src/host/addresses';
import { FIRST_CHARTS } from '../../src/tables/charts';
import { inspectWorkbook, type InspectedChart, type InspectedTable, type Inspection } from './inspect';
import { run } from './office';
import { renderPages } from './render';

const SAMPLES = join('assets', 'samples');
const CHANGED = 4321.5;

let folder: string;
let path: string;
let texts: string;
let seen: Inspection;
/** The same with links, and after a user changed one figure. */
let again: Inspection;
let changedCell: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dashboard-test-'));
  path = join(folder, 'dashboard.xlsx');
  const files = (await readdir(SAMPLES)).map((file) => join(SAMPLES, file));
  expect(files.length).toBeGreaterThanOrEqual(3);
  texts = flat((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join(' '));
  await run(join('node_modules', '.bin', 'tsx'), ['src/cli/workbook.ts', ...files, '-o', path]);
  seen = await inspectWorkbook(path);
  const [figure] = filledCells(seen.tables[REVENUE]!);
  changedCell = `${figure!.sheet}!${figure!.address}`;
  again = await inspectWorkbook(path, {
    details: linkCells(seen),
    set: [{ cell: changedCell, value: CHANGED }],
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const REVENUE = 'BS_DoanhThu_LuyKe';
const RECORDS = ['BS_SoLieu', 'BS_BanTin', 'BS_KiemTra', 'BS_VanBan'];

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const sheetNamed = (inspection: Inspection, name: string) =>
  inspection.sheets.find((sheet) => sheet.name === name)!;

const metricTables = (): [string, InspectedTable][] =>
  Object.entries(seen.tables).filter(([name]) => name !== 'BS_TongQuan' && !RECORDS.includes(name));

interface Figure {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/** Cells of a metric Table that hold a figure: all but the two key columns and the empty ones. */
function filledCells({ sheet, range, rows }: InspectedTable): Figure[] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(range)!;
  return rows.flatMap((values, r) =>
    values.flatMap((value, c) =>
      c < 2 || typeof value !== 'number'
        ? []
        : [{ sheet, address: `${columnName(columnIndex(letters) + c)}${Number(row) + 1 + r}`, value }],
    ),
  );
}

/** `$'Doanh thu'.$C$23:$C$25` as the cells' values. */
function cellsOf(inspection: Inspection, reference: string): (string | number)[] {
  const [, quoted, bare, column = '', first = '', last = first] =
    /^\$(?:'((?:[^']|'')+)'|([^.]+))\.\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(reference)!;
  const { values } = sheetNamed(inspection, quoted?.replaceAll("''", "'") ?? bare!);
  return values.slice(Number(first) - 1, Number(last)).map((row) => row[columnIndex(column)] ?? '');
}

const drawnFrom = (inspection: Inspection, { series }: InspectedChart): (number | null)[][] =>
  series.map(({ values }) =>
    cellsOf(inspection, values).map((value) => (typeof value === 'number' ? value : null)),
  );

/** The jumps at the head of each sheet and the links of the overview's rows. */
function linkCells(inspection: Inspection): string[] {
  const heads = inspection.sheets.flatMap(({ name, values }) =>
    (values[2] ?? []).flatMap((value, column) =>
      /[←→]/u.test(String(value)) ? [`${name}!${columnName(column)}3`] : [],
    ),
  );
  const { sheet, range, headers, rows } = inspection.tables['BS_TongQuan']!;
  const [, row = ''] = /^[A-Z]+(\d+)/.exec(range)!;
  const column = columnName(headers.indexOf('Trang'));
  return [...heads, ...rows.map((_, index) => `${sheet}!${column}${Number(row) + 1 + index}`)];
}

test('Tables and charts are there under their names', () => {
  expect(Object.keys(seen.tables)).toEqual(
    expect.arrayContaining([
      'BS_TongQuan',
      REVENUE,
      `${REVENUE}_TangTruong`,
      `${REVENUE}_KeHoach`,
      ...RECORDS,
    ]),
  );
  const names = seen.charts.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('BS_BD_TongQuan_'))).toHaveLength(4);
  expect(names).toEqual(
    expect.arrayContaining(['BS_BD_DoanhThu_LuyKe_TangTruong', 'BS_BD_VienThong_ThoiDiem_thue_bao']),
  );
  expect(seen.tables[REVENUE]!.headers.slice(0, 4)).toEqual(['Kỳ', 'Đến hết', 'Toàn ngành', 'Bưu chính']);
  expect(seen.tables[REVENUE]!.rows.map(([period]) => period)).toEqual(
    expect.arrayContaining(['6T/2025', '8T/2025', '9T/2025']),
  );
});

test('what charts plot is what the cells hold', () => {
  expect(seen.charts.length).toBeGreaterThan(10);
  for (const chart of seen.charts) {
    const plotted = chart.series.map((series) => series.plotted);
    expect({ chart: chart.name, plotted }).toEqual({ chart: chart.name, plotted: drawnFrom(seen, chart) });
    expect(plotted.flat().some((value) => value !== null)).toBe(true);
  }
});

test('lines run along dates, columns stand on labels', () => {
  const axes = new Set(seen.charts.map(({ series, categoryAxis }) => `${series[0]!.type} ${categoryAxis}`));
  expect([...axes].sort()).toEqual(['ColumnChartType category', 'LineChartType date']);
});

test('no cell shows an error', () => {
  expect(seen.sheets.filter(({ errors }) => errors !== '').map(({ name }) => name)).toEqual([]);
});

test('every figure says in its input message which sentence it is from', () => {
  let figures = 0;
  for (const [name, table] of metricTables()) {
    const { validations } = sheetNamed(seen, table.sheet);
    for (const { address } of filledCells(table)) {
      const message = validations.find(({ cells }) => cells.includes(address))?.message ?? '';
      const [sentence = ''] = message.split('\n');
      expect({ name, address, marked: /【[^】]*\d[^】]*】/u.test(sentence) }).toEqual({
        name,
        address,
        marked: true,
      });
      expect(texts).toContain(flat(sentence.replace(/[【】…]/gu, '')));
      figures++;
    }
  }
  expect(figures).toBeGreaterThan(80);
});

test('links lead to names that exist, on sheets that exist', () => {
  const links = Object.entries(again.cells).map(([cell, { link }]) => ({ cell, link: link ?? '' }));
  expect(links.length).toBeGreaterThan(30);
  for (const { cell, link } of links) {
    const target = seen.names[link.replace(/^#/u, '')];
    expect({ cell, link, found: target !== undefined }).toEqual({ cell, link, found: true });
    const sheet = /^\$'?(.+?)'?\.\$/u.exec(target!)![1]!.replaceAll("''", "'");
    expect(sheetNamed(seen, sheet)).toBeDefined();
  }
});

test('a changed figure moves the charts over it and no other', () => {
  const [sheet, address] = changedCell.split('!') as [string, string];
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const after = again.after!;
  expect(sheetNamed(after, sheet).values[Number(row) - 1]![columnIndex(letters)]).toBe(CHANGED);
  const moved = after.charts.filter((chart, index) => {
    expect(chart.series.map(({ plotted }) => plotted)).toEqual(drawnFrom(after, chart));
    return JSON.stringify(chart) !== JSON.stringify(again.charts[index]);
  });
  expect(moved.map(({ name }) => name)).toContain('BS_BD_DoanhThu_LuyKe_ToanNganh');
  for (const { series } of moved)
    expect(series.filter(({ plotted }) => plotted.includes(CHANGED)).length).toBe(1);
});

test('each table is printed by itself, charts that the first page has no room for after it, the overview on one page', async () => {
  for (const { name, printAreas } of seen.sheets) {
    const tables = Object.values(seen.tables).filter(({ sheet }) => sheet === name);
    const charts = seen.charts.filter(({ sheet }) => sheet === name);
    const further = Math.ceil(Math.max(0, charts.length - FIRST_CHARTS) / FIRST_CHARTS);
    // A table wider than its charts has more of them on its page.
    const wide = further > 0 && printAreas === tables.length;
    expect({ name, printAreas }).toEqual({ name, printAreas: tables.length + (wide ? 0 : further) });
  }
  const pages = await renderPages(path, join(folder, 'pages'));
  expect(pages.length).toBeGreaterThanOrEqual(Object.keys(seen.tables).length);
  const printed = await run('pdftotext', ['-f', '1', '-l', '2', join(folder, 'pages', 'dashboard.pdf'), '-']);
  const [first = '', second = ''] = printed.split('\f');
  expect(first).toContain('Số liệu thông tin và truyền thông');
  // The last headline is on the first page, and the second page begins with the next sheet.
  expect(flat(first)).toContain(flat(String(seen.tables['BS_TongQuan']!.rows.at(-1)![1])));
  expect(second.trimStart().startsWith('Doanh thu lũy kế theo lĩnh vực')).toBe(true);
});

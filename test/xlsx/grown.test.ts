/**
 * A workbook that grew from ten briefings, one after the other and not in order of time, as the add-in makes it grow;
 * then opened by a program that had no part in writing it.
 */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnIndex, columnName } from '../../src/host/addresses';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/host/snapshot';
import { writeXlsx } from '../../src/host/xlsx/write';
import type { Reading } from '../../src/model/observation';
import { readBriefing } from '../../src/reading/read';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { orderFaults, unknownOrders } from '../host/xlsx/schema';
import { referenceFaults } from '../host/xlsx/references';
import { SavedFile } from '../host/xlsx/savedFile';
import { newExcel } from '../workbook/excel';
import { inspectWorkbook, type InspectedChart, type Inspection } from './inspect';
import { run } from './office';
import { renderPages } from './render';
import { validationFaults } from './validate';

const FOLDERS = [join('assets', 'samples'), join('test', 'briefings')];
const CHANGED = 98_765.4;

let folder: string;
let path: string;
let saved: WorkbookSnapshot;
let bytes: Uint8Array;
let seen: Inspection;
let changedCell: { readonly sheet: string; readonly address: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grown-test-'));
  path = join(folder, 'grown.xlsx');
  const files: string[] = [];
  for (const each of FOLDERS)
    for (const file of await readdir(each)) if (file.endsWith('.txt')) files.push(join(each, file));
  const readings: Reading[] = [];
  for (const file of files.sort()) {
    const reading = readBriefing(await readFile(file, 'utf8'), {});
    if (reading.observations.length > 0) readings.push(reading);
  }
  expect(readings.length).toBeGreaterThanOrEqual(10);
  const host = await newExcel();
  // Every third one first: late briefings land in their place.
  const order = [0, 1, 2].flatMap((from) => readings.filter((_, index) => index % 3 === from));
  for (const reading of order) await addBriefings([reading], { language: 'vi' });
  await refresh({ language: 'vi' });
  saved = host.snapshot();
  bytes = await writeXlsx(saved);
  await writeFile(path, bytes);
  const { sheet, row, column } = numberOf('BS_DoanhThu_LuyKe', 'Toàn ngành');
  changedCell = { sheet, address: `${columnName(column)}${row + 1}` };
  seen = await inspectWorkbook(path, {
    details: detailed(),
    set: [{ cell: `${changedCell.sheet}!${changedCell.address}`, value: CHANGED }],
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const visible = (): readonly SheetSnapshot[] => saved.sheets.filter((sheet) => sheet.visible);

/** The first number in a column of a metric Table. */
function numberOf(name: string, header: string): { sheet: string; row: number; column: number } {
  for (const sheet of saved.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (!table) continue;
    const column = table.area.column + table.columns.indexOf(header);
    const cell = sheet.cells.find(
      (each) => typeof each.value === 'number' && each.row > table.area.row && each.column === column,
    )!;
    return { sheet: sheet.name, row: cell.row, column: cell.column };
  }
  throw new Error(`no table ${name}`);
}

const linked = () =>
  visible().flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, hyperlink }) =>
      hyperlink?.documentReference === undefined
        ? []
        : [{ cell: `${name}!${columnName(column)}${row + 1}`, target: hyperlink.documentReference }],
    ),
  );

/** Numbers of metric Tables with the text that the embedded Excel shows for them. */
const formatted = () =>
  visible()
    .filter(({ tables }) => tables.some(({ name }) => /_(?:LuyKe|Thang|Nam|Quy)$/u.test(name)))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value, text, style }) =>
        typeof value === 'number' && row > 21
          ? [{ cell: `${name}!${columnName(column)}${row + 1}`, text, format: style.numberFormat ?? '' }]
          : [],
      ),
    );

const detailed = (): string[] => [...linked(), ...formatted()].map(({ cell }) => cell);

const sheetNamed = (inspection: Inspection, name: string) =>
  inspection.sheets.find((sheet) => sheet.name === name)!;

/** `$'Doanh thu'.$C$23:$C$25` as the cells' numbers; `null` for what is none. */
function numbersIn(inspection: Inspection, reference: string): (number | null)[] {
  const [, quoted, bare, column = '', first = '', last = first] =
    /^\$(?:'((?:[^']|'')+)'|([^.]+))\.\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(reference)!;
  const { values } = sheetNamed(inspection, quoted?.replaceAll("''", "'") ?? bare!);
  return values.slice(Number(first) - 1, Number(last)).map((row) => {
    const value = row[columnIndex(column)];
    return typeof value === 'number' ? value : null;
  });
}

test('every Table is there with its headers and rows', () => {
  const tables = saved.sheets.flatMap(({ name, tables: own }) => own.map((table) => ({ name, table })));
  expect(tables.length).toBeGreaterThan(30);
  expect(Object.keys(seen.tables).sort()).toEqual(tables.map(({ table }) => table.name).sort());
  for (const { name, table } of tables) {
    const found = seen.tables[table.name]!;
    expect([found.sheet, found.headers, found.rows.length]).toEqual([
      name,
      table.columns,
      table.area.rows - 1,
    ]);
  }
});

test('every series covers its whole column of the Table, and plots what the cells hold', () => {
  expect(seen.charts.length).toBeGreaterThan(30);
  const columnOf = (reference: string): string => reference.replace(/^\$'?(.+?)'?\.\$.*$/u, '$1');
  for (const chart of seen.charts)
    for (const { values, plotted, name } of chart.series) {
      expect({ chart: chart.name, name, plotted }).toEqual({
        chart: chart.name,
        name,
        plotted: numbersIn(seen, values),
      });
      const [, first = '', last = first] = /\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(values)!;
      const ranges = Object.values(seen.tables)
        .filter(({ sheet }) => sheet === columnOf(values).replaceAll("''", "'"))
        .map(({ range }) => /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(range)!.slice(1).map(Number));
      expect(ranges).toContainEqual([Number(first) - 1, Number(last)]);
    }
});

test('no cell shows an error', () => {
  expect(seen.sheets.filter(({ errors }) => errors !== '').map(({ name }) => name)).toEqual([]);
});

/** To a cell of a sheet that is there, or to the row of Số liệu that has an id, wherever it is sorted to. */
function leads(name: string): boolean {
  const [, sheet] = /^\$'?(.+?)'?\.\$[A-Z]+\$\d+$/u.exec(name) ?? [];
  if (sheet !== undefined) return sheetNamed(seen, sheet.replaceAll("''", "'")) !== undefined;
  const [, column, id] = /^INDEX\((BS_\w+);MATCH\("([^"]+)";\1;0\)\)$/u.exec(name) ?? [];
  const ids = seen.tables['BS_SoLieu']!.rows.map(([first]) => first);
  return column !== undefined && seen.names[column] !== undefined && ids.includes(id!);
}

test('every link leads to a name that stands for cells of a sheet', () => {
  expect(linked().length).toBeGreaterThan(60);
  for (const { cell, target } of linked()) {
    expect({ cell, link: seen.cells[cell]!.link }).toEqual({ cell, link: `#${target}` });
    const name = seen.names[target] ?? '';
    expect({ cell, target, name, leads: leads(name) }).toEqual({ cell, target, name, leads: true });
  }
});

test('numbers show with their decimals and marks as in the embedded Excel', () => {
  expect(formatted().length).toBeGreaterThan(60);
  const shown = formatted().map(({ cell, text }) => ({ cell, text: text.trimEnd() }));
  expect(formatted().map(({ cell }) => ({ cell, text: seen.cells[cell]!.text.trimEnd() }))).toEqual(shown);
  expect(shown.filter(({ text }) => /[*†‡]$/u.test(text)).length).toBeGreaterThan(5);
});

test('every input message of the add-in is shown', () => {
  let messages = 0;
  for (const { name, validations } of visible()) {
    const found = new Map(
      sheetNamed(seen, name).validations.flatMap(({ cells, title, message }) =>
        cells.map((cell) => [cell, { title, message }] as const),
      ),
    );
    for (const { area, prompt } of validations) {
      if (!prompt || area.rows * area.columns !== 1) continue;
      const cell = `${columnName(area.column)}${area.row + 1}`;
      expect({ name, cell, prompt: found.get(cell) }).toEqual({ name, cell, prompt });
      messages++;
    }
  }
  expect(messages).toBeGreaterThan(200);
});

test('a changed figure moves the charts over it and no other', () => {
  const after = seen.after!;
  const drawn = ({ series }: InspectedChart) => series.map(({ plotted }) => plotted);
  const moved = after.charts.filter(
    (chart, index) => JSON.stringify(drawn(chart)) !== JSON.stringify(drawn(seen.charts[index]!)),
  );
  expect(moved.length).toBeGreaterThan(0);
  for (const chart of moved) {
    expect(drawn(chart)).toEqual(chart.series.map(({ values }) => numbersIn(after, values)));
    expect(drawn(chart).flat()).toContain(CHANGED);
  }
});

test('every part has the order of its schema', () => {
  const file = new SavedFile(bytes);
  const faults = file.names.flatMap((name) =>
    [...orderFaults(file.xml(name)), ...unknownOrders(file.xml(name))].map((fault) => `${name} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('Office’s own validator finds no fault, and what parts say of each other holds', async () => {
  expect(await validationFaults(path)).toEqual([]);
  expect(referenceFaults(new SavedFile(bytes))).toEqual([]);
});

test('the overview is one page, each sheet of statistics as wide as its paper', async () => {
  const pages = await renderPages(path, join(folder, 'pages'));
  const tables = Object.values(seen.tables).length;
  expect(pages.length).toBeGreaterThanOrEqual(tables);
  const pdf = join(folder, 'pages', 'grown.pdf');
  const [first = '', second = ''] = (await run('pdftotext', ['-f', '1', '-l', '2', pdf, '-'])).split('\f');
  const overview = seen.tables['BS_TongQuan']!;
  const flat = (text: string): string => text.replace(/\s+/gu, ' ');
  for (const row of overview.rows) expect(flat(first)).toContain(flat(String(row[1])));
  expect(second.trimStart().startsWith('Doanh thu lũy kế theo lĩnh vực')).toBe(true);
  for (const { name, page } of visible())
    expect({ name, landscape: page.landscape, width: page.fitToWidth }).toEqual({
      name,
      landscape: true,
      width: 1,
    });
  // A4 landscape in points.
  expect(await run('pdfinfo', [pdf])).toMatch(/Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)/u);
});

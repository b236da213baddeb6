import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedExcel } from '../../src/host/excel';
import { loadOffice } from '../../src/host/node';
import { HostObject, type HostClass } from '../../src/host/object';

/** Every class of the embedded Excel, by its name in office.js. */
async function hostClasses(): Promise<HostClass[]> {
  const folder = join(__dirname, '../../src/host/model');
  const modules = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
  return modules
    .flatMap((module) => Object.values(module as Record<string, unknown>))
    .filter(
      (value): value is HostClass => typeof value === 'function' && value.prototype instanceof HostObject,
    )
    .filter(({ type }) => type !== '');
}

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

let classes: HostClass[];
let library: Record<string, { prototype: Prototype } | undefined>;

beforeAll(async () => {
  classes = await hostClasses();
  const realm = await loadOffice(new EmbeddedExcel());
  library = realm.Excel as unknown as typeof library;
});

test('the classes that the add-in uses are there', () => {
  const types = classes.map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining(['Workbook', 'Worksheet', 'Range', 'Table', 'Chart', 'NamedItem', 'Setting']),
  );
  expect(types.length).toBeGreaterThan(50);
});

test('no class is invented', () => {
  expect(classes.map(({ type }) => type).filter((type) => !library[type])).toEqual([]);
});

test('no property is invented', () => {
  const invented = classes.flatMap(({ type, scalars, navigations }) => {
    const real = library[type]?.prototype;
    return [
      ...scalars.filter((name) => !real?._scalarPropertyNames?.includes(name)),
      ...navigations.filter((name) => !real?._navigationPropertyNames?.includes(name)),
    ].map((name) => `${type}.${name}`);
  });
  expect(invented).toEqual([]);
});

test('no method is invented', () => {
  const invented = classes.flatMap(({ type, methods }) => {
    const real = library[type]?.prototype as Record<string, unknown> | undefined;
    return methods.filter((name) => typeof real?.[name] !== 'function').map((name) => `${type}.${name}`);
  });
  expect(invented).toEqual([]);
});

test('what is declared is there', () => {
  const host = new EmbeddedExcel();
  const sheet = host.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:B2').values = [
    ['a', 'b'],
    [1, 2],
  ];
  const table = sheet.tables.add('A1:B2', true);
  const chart = sheet.charts.add('Line', sheet.getRange('A1:B2'));
  const found = new Set<string>();
  const missing: string[] = [];
  const visit = (object: HostObject): void => {
    const { type, scalars, navigations, methods } = object.constructor as HostClass;
    if (found.has(type)) return;
    found.add(type);
    const members = object as unknown as Record<string, unknown>;
    for (const name of [...scalars, ...navigations]) if (!(name in object)) missing.push(`${type}.${name}`);
    for (const name of methods) if (typeof members[name] !== 'function') missing.push(`${type}.${name}`);
    for (const name of navigations) {
      if (type === 'NamedItem' && name === 'worksheet') continue;
      const child = members[name];
      if (child instanceof HostObject) visit(child);
    }
  };
  const items = [table.columns.getItemAt(0), table.rows.getItemAt(0), chart.series.getItemAt(0)];
  const name = host.workbook.names.add('BS_Name', sheet.getRange('A1'));
  const setting = host.workbook.settings.add('key', 1);
  sheet.pageLayout.setPrintArea('A1:B2');
  const border = sheet.getRange('A1').format.borders.getItem('EdgeTop');
  for (const object of [
    host.workbook,
    sheet,
    table,
    chart,
    name,
    setting,
    border,
    sheet.pageLayout.getPrintAreaOrNullObject()!,
    sheet.getRange('A1'),
    ...items,
  ])
    visit(object);
  expect(missing).toEqual([]);
  expect(classes.map(({ type }) => type).filter((type) => !found.has(type))).toEqual([]);
});

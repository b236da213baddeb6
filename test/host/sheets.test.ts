import type { EmbeddedExcel } from '../../src/host/excel';
import { errorOf, onSheet, start, table } from './support';

let host: EmbeddedExcel;
beforeEach(async () => {
  host = await start();
});

const add = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test.each(['x'.repeat(32), 'a/b', 'a[b', 'a:b', 'what?', "'quoted", 'History'])(
  'the name %s is refused',
  async (name) => {
    expect(await errorOf(add(name))).toBe('InvalidArgument');
  },
);

test('a name is taken whatever its case', async () => {
  await add('Số liệu');
  expect(await errorOf(add('SỐ LIỆU'))).toBe('ItemAlreadyExists');
});

test('a new sheet is the last and not active', async () => {
  const loaded = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('New').load('position, name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const [first, last] = [
      context.workbook.worksheets.getFirst().load('name'),
      context.workbook.worksheets.getLast().load('name'),
    ];
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return [sheet.position, active.name, first.name, last.name, count.value];
  });
  expect(loaded).toEqual([1, 'Sheet1', 'Sheet1', 'New', 2]);
});

test('tab colour, gridlines and place can be set', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('New');
    sheet.set({ tabColor: '#217346', showGridlines: false, position: 0 });
    await context.sync();
  });
  expect(host.snapshot().sheets[0]).toMatchObject({ name: 'New', tabColor: '#217346', showGridlines: false });
});

test('the last visible sheet can be neither deleted nor hidden', async () => {
  await add('Hidden');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
    await context.sync();
  });
  expect(await errorOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
  const hide = onSheet((sheet) => {
    sheet.visibility = 'Hidden';
  });
  expect(await errorOf(hide)).toBe('InvalidOperation');
});

test('deleting the active sheet activates its neighbour', async () => {
  await add('Next');
  await onSheet((sheet) => sheet.delete());
  expect(host.workbook.activeSheet.name).toBe('Next');
});

test('panes freeze rows and columns', async () => {
  const address = await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B22'));
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.address;
  });
  expect(address).toBe('Sheet1!A1:B22');
  expect(host.snapshot().sheets[0]?.frozen).toEqual({ rows: 22, columns: 2 });
});

test('a page can be A4 landscape on one page', async () => {
  await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: Excel.PageOrientation.landscape,
      paperSize: Excel.PaperType.a4,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.printHeadings = true;
  });
  expect(host.snapshot().sheets[0]?.page).toEqual({
    landscape: true,
    headings: true,
    paper: 'A4',
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: '$A$1:$H$40',
    titleRows: '$1:$2',
  });
});

test('a print area of several ranges, margins and hidden columns are in the snapshot', async () => {
  await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.setPrintArea('A1:C9,E3:F9');
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 36;
    sheet.getRange('B:B').format.columnWidth = 90;
    sheet.getRange('B:C').columnHidden = true;
  });
  const { page, columnWidths, hiddenColumns } = host.snapshot().sheets[0]!;
  expect(page).toMatchObject({
    printArea: '$A$1:$C$9,$E$3:$F$9',
    centerHorizontally: true,
    margins: { left: 36 },
  });
  expect([columnWidths.get(1), columnWidths.get(2)]).toEqual([0, 0]);
  expect(hiddenColumns).toEqual(
    new Map([
      [1, 90],
      [2, 48],
    ]),
  );
  await expect(onSheet((sheet) => sheet.pageLayout.setPrintArea('A1:C9,E'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await table('BS_X', [['a'], [1]]);
    host.userProtectsSheet('Sheet1', 'secret');
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('D1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('D1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('D1').numberFormat = [['0']])],
    [
      'validation',
      (sheet) => (sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
    ['tables', (sheet) => sheet.tables.add('D1:D2', true)],
    ['growth', (sheet) => sheet.tables.getItem('BS_X').resize('A1:A9')],
    ['sorts', (sheet) => sheet.tables.getItem('BS_X').sort.apply([{ key: 0 }])],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A2'))],
    ['shifts', (sheet) => sheet.getRange('D1').insert('Down')],
  ])('refuses %s', async (_what, change) => {
    expect(await errorOf(onSheet((sheet) => void change(sheet)))).toBe('AccessDenied');
  });

  test('says so and opens with its password', async () => {
    const unprotect = (password: string): Promise<boolean> =>
      onSheet(async (sheet, context) => {
        sheet.protection.unprotect(password);
        sheet.protection.load('protected');
        await context.sync();
        return sheet.protection.protected;
      });
    expect(await errorOf(unprotect('wrong'))).toBe('AccessDenied');
    expect(await unprotect('secret')).toBe(false);
  });
});

test('settings keep JSON and dates', async () => {
  const values = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('when', new Date(0));
    settings.add('list', [1, { a: null }]);
    settings.add('list', [2]);
    const none = settings.getItemOrNullObject('none');
    const [when, list] = [settings.getItem('when').load('value'), settings.getItem('list').load('value')];
    await context.sync();
    settings.getItem('when').delete();
    const count = settings.getCount();
    await context.sync();
    return [(when.value as Date).getTime(), list.value, none.isNullObject, count.value];
  });
  expect(values).toEqual([0, [2], true, 1]);
});

test('document properties are kept', async () => {
  await Excel.run(async (context) => {
    context.workbook.properties.set({ title: 'Số liệu ngành', keywords: 'Briefsheet' });
    await context.sync();
  });
  expect(host.snapshot().properties).toEqual({ title: 'Số liệu ngành', keywords: 'Briefsheet' });
});

test('calls that only speed Excel up are taken', async () => {
  const mode = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = Excel.CalculationMode.manual;
    application.calculate(Excel.CalculationType.full);
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe('Manual');
});

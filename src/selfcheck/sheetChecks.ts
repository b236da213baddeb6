import { expectSame, expectThat, type Check } from './check';
import { errorOf, put, putTable, read } from './scratch';

/** Sheets, their pages, and defined names. */
export const SHEET_CHECKS: readonly Check[] = [
  {
    id: 'sheet-names',
    async run(scratch) {
      const { sheet } = scratch;
      const refused = ['x'.repeat(32), 'a/b', 'a[b', "'a", 'History'];
      for (const name of refused)
        expectSame([name, await errorOf(scratch, () => (sheet.name = name))], [name, 'InvalidArgument']);
    },
  },
  {
    id: 'sheet-name-taken',
    async run(scratch) {
      const { worksheets } = scratch.context.workbook;
      const first = worksheets.getFirst().load('name');
      await scratch.context.sync();
      const taken = first.name.toUpperCase();
      const codes = [
        await errorOf(scratch, () => worksheets.add(taken)),
        await errorOf(scratch, () => (scratch.sheet.name = taken)),
      ];
      expectSame(codes, ['ItemAlreadyExists', 'ItemAlreadyExists']);
    },
  },
  {
    id: 'protected-sheets-refuse',
    async run(scratch) {
      const { sheet } = scratch;
      const table = putTable(scratch, [['a'], [1]]);
      sheet.protection.protect();
      await scratch.context.sync();
      const codes = [
        await errorOf(scratch, () => put(scratch, 'D1', [[1]])),
        await errorOf(scratch, () => (sheet.getRange('D1').format.fill.color = '#FF0000')),
        await errorOf(scratch, () => table.resize('A1:A9')),
        await errorOf(scratch, () => sheet.charts.add('Line', sheet.getRange('A1:A2'))),
      ];
      expectSame(codes, Array(4).fill('AccessDenied'));
    },
  },
  {
    id: 'print-areas',
    async run(scratch) {
      const { pageLayout } = scratch.sheet;
      const codes = [
        await errorOf(scratch, () => pageLayout.setPrintArea('A1:B3,D1:E2')),
        await errorOf(scratch, () => pageLayout.setPrintArea('A1:B3,D')),
      ];
      expectSame(codes, ['none', 'InvalidArgument']);
    },
  },
  {
    id: 'print-headings',
    async run(scratch) {
      const { pageLayout } = scratch.sheet;
      pageLayout.printHeadings = true;
      pageLayout.load('printHeadings');
      await scratch.context.sync();
      expectSame(pageLayout.printHeadings, true);
    },
  },
  {
    id: 'hidden-columns',
    async run(scratch) {
      const table = putTable(scratch, [
        ['a', 'b'],
        [2, 'x'],
        [1, 'y'],
      ]);
      const column = scratch.sheet.getRange('B:B');
      column.format.columnWidth = 90;
      column.columnHidden = true;
      table.sort.apply([{ key: 0, ascending: true }]);
      expectSame(await read(scratch, 'B2:B3', 'values'), [['y'], ['x']]);
      column.columnHidden = false;
      column.format.load('columnWidth');
      await scratch.context.sync();
      expectThat(Math.abs(column.format.columnWidth - 90) < 2, '90', column.format.columnWidth);
    },
  },
  {
    id: 'rows-fit-their-texts',
    async run(scratch) {
      const { sheet, context } = scratch;
      const rows = sheet.getRange('A1:A2');
      rows.format.wrapText = true;
      rows.format.rowHeight = 33;
      put(scratch, 'A1:A2', [['x'], ['many words '.repeat(40)]]);
      sheet.getRange('A1').format.autofitRows();
      const heights = ['A1', 'A2'].map((cell) => sheet.getRange(cell).format.load('rowHeight'));
      await context.sync();
      const [fitted = 0, set = 0] = heights.map(({ rowHeight }) => rowHeight);
      expectThat(fitted < 30 && Math.abs(set - 33) < 2, 'less than 30, and 33', [fitted, set]);
    },
  },
  {
    id: 'row-heights-are-read',
    async run({ sheet, context }) {
      sheet.getRange('A1:A2').format.rowHeight = 51;
      const [same, mixed] = ['A1:A2', 'A2:A3'].map((rows) => sheet.getRange(rows).format.load('rowHeight'));
      await context.sync();
      expectThat(Math.abs(same!.rowHeight - 51) < 1, '51', same!.rowHeight);
      expectSame(mixed!.rowHeight, null);
    },
  },
  {
    id: 'freezing-again-replaces',
    async run(scratch) {
      const { freezePanes } = scratch.sheet;
      freezePanes.freezeRows(3);
      freezePanes.freezeColumns(2);
      const frozen = freezePanes.getLocationOrNullObject().load('columnCount,address');
      await scratch.context.sync();
      expectSame(frozen.address.replace(/^.*!/u, '').replaceAll('$', ''), 'A:B');
    },
  },
  {
    id: 'names-are-one-set',
    async run(scratch) {
      const { context, sheet, prefix } = scratch;
      putTable(scratch, [['a'], [1]]);
      const { names } = context.workbook;
      const codes = [
        await errorOf(scratch, () => names.add(prefix, sheet.getRange('A1'))),
        await errorOf(scratch, () => names.add('A1', sheet.getRange('A1'))),
      ];
      expectThat(!codes.includes('none'), 'errors', codes);
    },
  },
  {
    id: 'names-follow-cells',
    async run(scratch) {
      const { context, sheet, prefix } = scratch;
      const name = context.workbook.names.add(`${prefix}_name`, sheet.getRange('A2'));
      sheet.getRange('1:1').insert('Down');
      name.load('value');
      await context.sync();
      expectThat(String(name.value).endsWith('$A$3'), '…$A$3', name.value);
      sheet.getRange('3:3').delete('Up');
      name.load('value');
      await context.sync();
      expectThat(String(name.value).includes('#REF!'), '…#REF!', name.value);
    },
  },
  {
    id: 'names-follow-tabs',
    async run(scratch) {
      const { context, sheet, prefix } = scratch;
      const name = context.workbook.names.add(`${prefix}_name`, sheet.getRange('A2'));
      sheet.name = `${prefix} đổi`;
      name.load('value');
      await context.sync();
      const value = String(name.value);
      sheet.name = prefix;
      await context.sync();
      expectThat(value.includes(`${prefix} đổi`), `${prefix} đổi`, value);
    },
  },
  {
    id: 'names-of-lookups',
    async run({ context, sheet, prefix }) {
      const { names } = context.workbook;
      names.add(`${prefix}_column`, sheet.getRange('A:A'));
      const formula = `=INDEX(${prefix}_column,MATCH("b@1",${prefix}_column,0))`;
      const name = names.add(`${prefix}_row`, formula).load('formula');
      await context.sync();
      expectSame(name.formula, formula);
    },
  },
  {
    id: 'settings-keep-long-texts',
    async run({ context, prefix }) {
      const text = 'x'.repeat(100_000);
      const { settings } = context.workbook;
      settings.add(prefix, text);
      await context.sync();
      const setting = settings.getItem(prefix).load('value');
      await context.sync();
      const kept = setting.value as string;
      setting.delete();
      await context.sync();
      expectSame(kept.length, text.length);
    },
  },
];

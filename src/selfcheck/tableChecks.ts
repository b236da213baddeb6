import { expectSame, expectThat, type Check } from './check';
import { errorOf, put, putTable, read } from './scratch';

const SMALL = [
  ['a', 'b'],
  [1, 2],
  [3, 4],
];

/** How Tables are made and how they grow. */
export const TABLE_CHECKS: readonly Check[] = [
  {
    id: 'resize-limits',
    async run(scratch) {
      const table = putTable(scratch, SMALL);
      scratch.sheet.tables.add('D1:D3', true);
      for (const address of ['A2:B5', 'A1:B1', 'F1:G3', 'A1:D3'])
        expectSame(
          [address, await errorOf(scratch, () => table.resize(address))],
          [address, 'InvalidArgument'],
        );
    },
  },
  {
    id: 'resize-takes-in',
    async run(scratch) {
      const table = putTable(scratch, SMALL);
      put(scratch, 'A4:B4', [[5, 6]]);
      table.resize('A1:B4');
      expectSame(await read(scratch, 'A4:B4', 'values'), [[5, 6]]);
      table.resize('A1:A2');
      const body = table.getDataBodyRange().load('values');
      expectSame(await read(scratch, 'B3', 'values'), [[4]]);
      expectSame(body.values, [[1]]);
    },
  },
  {
    id: 'headers-are-unique',
    async run(scratch) {
      putTable(scratch, [
        ['a', 'A', ''],
        [1, 2, 3],
      ]);
      expectSame(await read(scratch, 'A1:C1', 'values'), [['a', 'A2', 'Column1']]);
    },
  },
  {
    id: 'headers-are-text',
    async run(scratch) {
      putTable(scratch, SMALL);
      put(scratch, 'A1:B1', [[2023, '11/2023']]);
      const [headers] = await read(scratch, 'A1:B1', 'values');
      expectThat(headers?.[0] === '2023' && typeof headers[1] === 'string', '"2023" and a text', headers);
    },
  },
  {
    id: 'header-row-alone',
    async run(scratch) {
      const table = putTable(scratch, [['a', 'b']]);
      const body = table.getDataBodyRange().load('values');
      await scratch.context.sync();
      expectSame(body.values, [['', '']]);
    },
  },
  {
    id: 'resize-carries-no-looks',
    async run(scratch) {
      const table = putTable(scratch, SMALL);
      const last = scratch.sheet.getRange('A3');
      last.format.fill.color = '#123456';
      last.dataValidation.prompt = { showPrompt: true, title: 'T', message: 'm' };
      table.resize('A1:B4');
      const fresh = scratch.sheet.getRange('A4').load('format/fill/color,dataValidation/prompt');
      await scratch.context.sync();
      expectThat(fresh.format.fill.color !== '#123456', 'no fill', fresh.format.fill.color);
      expectSame(fresh.dataValidation.prompt.message, '');
    },
  },
  {
    id: 'column-ids-stay',
    async run(scratch) {
      const { columns } = putTable(scratch, SMALL);
      columns.load('items/id');
      await scratch.context.sync();
      const id = columns.items[1]!.id;
      columns.add(0, [['new'], [0], [0]]);
      columns.getItem('a').delete();
      const kept = columns.getItem('b').load('id');
      await scratch.context.sync();
      expectSame(kept.id, id);
    },
  },
  {
    id: 'renamed-header-keeps-id',
    async run(scratch) {
      const { columns } = putTable(scratch, SMALL);
      const before = columns.getItem('a').load('id');
      await scratch.context.sync();
      put(scratch, 'A1', [['other']]);
      const after = columns.getItem('other').load('id');
      await scratch.context.sync();
      expectSame(after.id, before.id);
    },
  },
  {
    id: 'rows-add-shifts',
    async run(scratch) {
      const table = putTable(scratch, SMALL);
      put(scratch, 'A5', [['below']]);
      table.rows.add(undefined, [[5, 6]]);
      expectSame(await read(scratch, 'A5:A6', 'values'), [[''], ['below']]);
    },
  },
  {
    id: 'tables-are-not-sheared',
    async run(scratch) {
      putTable(scratch, SMALL);
      const { sheet } = scratch;
      const codes = [
        await errorOf(scratch, () => sheet.getRange('A2').insert('Down')),
        await errorOf(scratch, () => sheet.getRange('A1:B1').delete('Up')),
      ];
      expectSame(codes, ['InvalidOperation', 'InvalidOperation']);
    },
  },
  {
    id: 'writes-are-not-absorbed',
    async run(scratch) {
      const table = putTable(scratch, SMALL);
      put(scratch, 'C1:C3', [['c'], [5], [6]]);
      put(scratch, 'A4', [[9]]);
      const range = table.getRange().load('rowCount,columnCount');
      await scratch.context.sync();
      expectSame([range.rowCount, range.columnCount], [3, 2]);
    },
  },
];

import { expectSame, type Check } from './check';
import { put, putTable, read, type Scratch } from './scratch';

const PERIODS = [
  ['period', 'end', 'own'],
  ['T3', 3, 'x3'],
  ['T1', 1, 'x1'],
  ['', '', ''],
  ['T2', 2, 'x2'],
];

/** Rows of the scratch sheet that a filter hides, of A1 down to a last one. */
async function hiddenRows({ sheet, context }: Scratch, last: number): Promise<number[]> {
  const rows = Array.from({ length: last }, (_, index) => sheet.getRange(`A${index + 1}`).load('rowHidden'));
  await context.sync();
  return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : []));
}

/** Sorts and filters of Tables. */
export const SORT_CHECKS: readonly Check[] = [
  {
    id: 'sort-moves-rows',
    async run(scratch) {
      const table = putTable(scratch, PERIODS);
      scratch.sheet.getRange('B2').format.fill.color = '#FF0000';
      scratch.sheet.getRange('B2').numberFormat = [['0.0']];
      table.sort.apply([{ key: 1, ascending: true }]);
      expectSame(await read(scratch, 'A2:C5', 'values'), [
        ['T1', 1, 'x1'],
        ['T2', 2, 'x2'],
        ['T3', 3, 'x3'],
        ['', '', ''],
      ]);
      const moved = scratch.sheet.getRange('B4').load('numberFormat,format/fill/color');
      await scratch.context.sync();
      expectSame([moved.numberFormat, moved.format.fill.color], [[['0.0']], '#FF0000']);
    },
  },
  {
    id: 'sort-moves-messages-and-links',
    async run(scratch) {
      const table = putTable(scratch, PERIODS);
      const { sheet, context } = scratch;
      sheet.getRange('B2').dataValidation.prompt = { showPrompt: true, title: 'T3', message: 'm' };
      sheet.getRange('A2').hyperlink = { documentReference: `'${scratch.tab}'!H1`, textToDisplay: 'T3' };
      table.sort.apply([{ key: 1, ascending: true }]);
      const value = sheet.getRange('B4').load('dataValidation/prompt');
      const linked = sheet.getRange('A4').load('hyperlink');
      await context.sync();
      expectSame([value.dataValidation.prompt.title, Boolean(linked.hyperlink)], ['T3', true]);
    },
  },
  {
    id: 'sort-is-remembered',
    async run(scratch) {
      const table = putTable(scratch, PERIODS);
      table.sort.apply([{ key: 1, ascending: false }]);
      put(scratch, 'B2', [[0]]);
      table.sort.reapply();
      table.sort.load('fields');
      expectSame((await read(scratch, 'A2:A4', 'values')).flat(), ['T2', 'T1', 'T3']);
      expectSame(
        table.sort.fields.map(({ key, ascending }) => [key, ascending]),
        [[1, false]],
      );
    },
  },
  {
    id: 'sort-leaves-hidden-rows',
    async run(scratch) {
      const table = putTable(scratch, [
        ['p', 'n'],
        ['T1', 1],
        ['T2', 2],
        ['T3', 3],
      ]);
      table.columns.getItem('p').filter.applyValuesFilter(['T1', 'T3']);
      table.sort.apply([{ key: 1, ascending: false }]);
      expectSame((await read(scratch, 'A2:A4', 'values')).flat(), ['T3', 'T2', 'T1']);
    },
  },
  {
    id: 'filter-waits-for-new-rows',
    async run(scratch) {
      const table = putTable(scratch, [
        ['p', 'n'],
        ['T1', 1],
        ['T2', 2],
      ]);
      table.columns.getItem('p').filter.applyValuesFilter(['T1']);
      put(scratch, 'A4:B4', [['T4', 4]]);
      table.resize('A1:B4');
      expectSame(await hiddenRows(scratch, 4), [3]);
      table.reapplyFilters();
      expectSame(await hiddenRows(scratch, 4), [3, 4]);
    },
  },
];

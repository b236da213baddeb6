import { expectSame, expectThat, type Check } from './check';
import { errorOf, put, read } from './scratch';

/** Formats, links and input messages of cells. */
export const CELL_CHECKS: readonly Check[] = [
  {
    id: 'used-range-of-values',
    async run(scratch) {
      put(scratch, 'B2', [[1]]);
      scratch.sheet.getRange('D5').format.fill.color = '#FF0000';
      const used = scratch.sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
      await scratch.context.sync();
      expectSame([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount], [1, 1, 1, 1]);
    },
  },
  {
    id: 'column-formats-hold',
    async run(scratch) {
      (scratch.sheet.getRange('B:B') as { numberFormat: unknown }).numberFormat = '@';
      put(scratch, 'B9', [['0123']]);
      expectSame(await read(scratch, 'B9', 'values'), [['0123']]);
    },
  },
  {
    id: 'link-keeps-content',
    async run(scratch) {
      put(scratch, 'A1', [[42]]);
      const cell = scratch.sheet.getRange('A1');
      cell.hyperlink = { documentReference: `'${scratch.tab}'!B1` };
      cell.load('values,format/font/underline');
      await scratch.context.sync();
      expectSame([cell.values[0]?.[0], cell.format.font.underline], [42, 'Single']);
    },
  },
  {
    id: 'clearing-contents',
    async run(scratch) {
      const cell = scratch.sheet.getRange('A1');
      cell.hyperlink = { documentReference: `'${scratch.tab}'!B1`, textToDisplay: 'x' };
      cell.dataValidation.prompt = { showPrompt: true, title: 'T', message: 'm' };
      cell.clear('Contents');
      cell.load('values,hyperlink,dataValidation/prompt');
      await scratch.context.sync();
      const { values, hyperlink, dataValidation } = cell;
      expectSame([values, Boolean(hyperlink), dataValidation.prompt.message], [[['']], true, 'm']);
    },
  },
  {
    id: 'number-format-marks',
    async run(scratch) {
      put(scratch, 'A1:B1', [[1234.5, 0.125]]);
      scratch.sheet.getRange('A1:B1').numberFormat = [['#,##0.00"*"', '0.00"†"']];
      const [texts] = await read(scratch, 'A1:B1', 'text');
      // Separators are those of the user's region.
      expectSame(
        texts?.map((text) => text.replace(/[.,\s]/gu, ' ')),
        ['1 234 50*', '0 13†'],
      );
    },
  },
  {
    id: 'format-leaves-room',
    async run(scratch) {
      put(scratch, 'A1', [[5]]);
      scratch.sheet.getRange('A1').numberFormat = [['#,##0_*']];
      expectSame(await read(scratch, 'A1', 'text'), [['5 ']]);
    },
  },
  {
    id: 'message-without-rule',
    async run(scratch) {
      const { dataValidation } = scratch.sheet.getRange('A1');
      const prompt = { showPrompt: true, title: 'x'.repeat(32), message: 'y'.repeat(255) };
      dataValidation.prompt = prompt;
      dataValidation.load('type,prompt');
      await scratch.context.sync();
      const { title, message } = dataValidation.prompt;
      expectSame([dataValidation.type, title, message], ['None', prompt.title, prompt.message]);
      const long = await errorOf(scratch, () => {
        scratch.sheet.getRange('A2').dataValidation.prompt = { ...prompt, message: 'y'.repeat(256) };
      });
      expectThat(long !== 'none', 'an error for 256 characters', long);
    },
  },
  {
    id: 'empty-message-leaves-nothing',
    async run(scratch) {
      const { dataValidation } = scratch.sheet.getRange('A1');
      dataValidation.prompt = { showPrompt: true, title: 'T', message: 'm' };
      dataValidation.prompt = { showPrompt: false, title: '', message: '' };
      dataValidation.load('type,prompt');
      await scratch.context.sync();
      expectSame([dataValidation.type, dataValidation.prompt.message], ['None', '']);
    },
  },
  {
    id: 'lists-of-choices',
    async run(scratch) {
      const range = scratch.sheet.getRange('A1:A2');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Lĩnh vực,Ngắt chuỗi' } };
      const { dataValidation } = scratch.sheet.getRange('A2').load('values');
      dataValidation.load('type,rule');
      // Words that a list does not have may come from the other language.
      put(scratch, 'A1', [['Break']]);
      const values = await read(scratch, 'A1', 'values');
      expectSame(
        [dataValidation.type, dataValidation.rule.list?.source, values],
        ['List', 'Lĩnh vực,Ngắt chuỗi', [['Break']]],
      );
    },
  },
];

import { expectSame, expectThat, type Check } from './check';
import { errorOf, put, read } from './scratch';

/** Characters of a cell and cells of a column that together are more than Excel on the web takes in a request. */
const CELL = 'x'.repeat(30_000);
const CELLS = 200;

/** What one round trip does. */
export const BATCH_CHECKS: readonly Check[] = [
  {
    id: 'batches-are-not-atomic',
    async run(scratch) {
      const code = await errorOf(scratch, () => {
        put(scratch, 'A1', [[1]]);
        scratch.sheet.tables.getItem('none');
        put(scratch, 'A2', [[2]]);
      });
      expectSame(code, 'ItemNotFound');
      expectSame(await read(scratch, 'A1:A2', 'values'), [[1], ['']]);
    },
  },
  {
    id: 'absent-items',
    async run(scratch) {
      const { context } = scratch;
      const table = context.workbook.tables.getItemOrNullObject(`${scratch.prefix}_none`);
      const columns = table.columns.load('items/name');
      const range = table.getRange().load('address');
      await context.sync();
      expectSame([table.isNullObject, columns.isNullObject, range.isNullObject], [true, true, true]);
    },
  },
  {
    id: 'payload-limit',
    async run(scratch) {
      const code = await errorOf(scratch, () => put(scratch, `A1:A${CELLS}`, Array(CELLS).fill([CELL])));
      // Excel on the web refuses; the desktop takes it.
      expectThat(
        code === 'none' || code === 'RequestPayloadSizeLimitExceeded',
        'none or RequestPayloadSizeLimitExceeded',
        code,
      );
    },
  },
];

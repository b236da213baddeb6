import { expectSame, expectThat, type Check } from './check';
import { put, putTable, type Scratch } from './scratch';

/** Excel sends events when it finds time. */
const PATIENCE = 1500;
const STEP = 25;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until something was heard, but not for ever. */
async function untilHeard(heard: readonly unknown[]): Promise<void> {
  for (let waited = 0; heard.length === 0 && waited < PATIENCE; waited += STEP) await pause(STEP);
}

/** Listens to the scratch sheet from the next round trip on. */
async function listen({ sheet, context }: Scratch): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  sheet.onChanged.add(async (event) => void heard.push(event));
  await context.sync();
  return heard;
}

/** Events that the add-in's own changes raise; those of users and co-authors need hands. */
export const EVENT_CHECKS: readonly Check[] = [
  {
    id: 'own-writes-raise-events',
    async run(scratch) {
      const heard = await listen(scratch);
      put(scratch, 'A1:B1', [[1, 2]]);
      await scratch.context.sync();
      await untilHeard(heard);
      expectSame(
        heard.map(({ address, source, changeType }) => [address, source, changeType]),
        [['A1:B1', 'Local', 'RangeEdited']],
      );
    },
  },
  {
    id: 'events-name-their-trigger',
    needs: '1.14',
    async run(scratch) {
      const heard = await listen(scratch);
      put(scratch, 'A1', [[1]]);
      await scratch.context.sync();
      await untilHeard(heard);
      expectSame(heard[0]?.triggerSource, 'ThisLocalAddin');
    },
  },
  {
    id: 'details-of-single-cells',
    async run(scratch) {
      const heard = await listen(scratch);
      put(scratch, 'A1:B1', [[1, 2]]);
      await scratch.context.sync();
      await untilHeard(heard);
      expectThat(!heard[0]?.details, 'no details of two cells', heard[0]?.details);
    },
  },
  {
    id: 'events-can-be-silenced',
    async run(scratch) {
      const { context } = scratch;
      const heard = await listen(scratch);
      context.runtime.enableEvents = false;
      put(scratch, 'A1', [[1]]);
      await context.sync();
      await pause(PATIENCE / 5);
      context.runtime.enableEvents = true;
      await context.sync();
      expectSame(heard.length, 0);
    },
  },
  {
    id: 'events-follow-answers',
    async run(scratch) {
      const heard = await listen(scratch);
      put(scratch, 'A1', [[1]]);
      await scratch.context.sync();
      const early = heard.length;
      await untilHeard(heard);
      expectSame([early, heard.length], [0, 1]);
    },
  },
  {
    id: 'sorts-have-their-event',
    async run(scratch) {
      const { sheet, context } = scratch;
      const table = putTable(scratch, [['a'], [2], [1]]);
      const sorted: string[] = [];
      sheet.onRowSorted.add(async ({ address }) => void sorted.push(address));
      const changed = await listen(scratch);
      table.sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      await untilHeard(sorted);
      expectSame([sorted.length, changed.length], [1, 0]);
    },
  },
];

import { expectSame, expectThat, type Check } from './check';
import { errorOf, put, read } from './scratch';

/** The serial number of 1 November 2023. */
const NOVEMBER_2023 = 45231;

const LONGEST = 'x'.repeat(32_767);

/** What cells make of the values that are written to them. */
export const VALUE_CHECKS: readonly Check[] = [
  {
    id: 'typed-strings',
    async run(scratch) {
      put(scratch, 'A1:C1', [['0123', '11/2023', '12%']]);
      expectSame(await read(scratch, 'A1:C1', 'values'), [[123, NOVEMBER_2023, 0.12]]);
      put(scratch, 'A2', [['3-4']]);
      const [[day]] = (await read(scratch, 'A2', 'values')) as [[unknown]];
      expectThat(typeof day === 'number' && day > 40_000, 'a date', day);
    },
  },
  {
    id: 'text-format-keeps-strings',
    async run(scratch) {
      scratch.sheet.getRange('A1:C1').numberFormat = [['@', '@', '@']];
      put(scratch, 'A1:C1', [['=1+1', '11/2023', '0123']]);
      expectSame(await read(scratch, 'A1:C1', 'values'), [['=1+1', '11/2023', '0123']]);
    },
  },
  {
    id: 'number-in-text-cell',
    async run(scratch) {
      scratch.sheet.getRange('A1').numberFormat = [['@']];
      put(scratch, 'A1', [[5.5]]);
      expectSame(await read(scratch, 'A1', 'values'), [['5.5']]);
    },
  },
  {
    id: 'apostrophe-is-swallowed',
    async run(scratch) {
      scratch.sheet.getRange('B1').numberFormat = [['@']];
      put(scratch, 'A1:B1', [["'=1+1", "'=1+1"]]);
      expectSame(await read(scratch, 'A1:B1', 'values'), [['=1+1', '=1+1']]);
    },
  },
  {
    id: 'formula-start',
    async run(scratch) {
      put(scratch, 'A1:C1', [['=SUM(1,2)', '+A9', '-A9']]);
      const [formulas] = await read(scratch, 'A1:C1', 'formulas');
      expectThat(
        formulas?.every((formula) => String(formula).startsWith('=')) ?? false,
        'formulas',
        formulas,
      );
    },
  },
  {
    id: 'null-leaves-a-cell',
    async run(scratch) {
      put(scratch, 'A1:C1', [[1, 2, 3]]);
      put(scratch, 'A1:C1', [[null, '', 4]]);
      expectSame(await read(scratch, 'A1:C1', 'values'), [[1, '', 4]]);
      // A scalar for a whole range is a short form that the typings do not know.
      (scratch.sheet.getRange('A1:C1') as { values: unknown }).values = 7;
      expectSame(await read(scratch, 'A1:C1', 'values'), [[7, 7, 7]]);
      expectSame(await errorOf(scratch, () => put(scratch, 'A1:C1', [[1, 2]])), 'InvalidArgument');
    },
  },
  {
    id: 'cell-limit',
    async run(scratch) {
      put(scratch, 'A1', [[LONGEST]]);
      expectSame(await read(scratch, 'A1', 'values'), [[LONGEST]]);
      const tooLong = await errorOf(scratch, () => put(scratch, 'A2:B2', [['first', `${LONGEST}x`]]));
      expectThat(tooLong !== 'none', 'an error', tooLong);
      expectSame(await read(scratch, 'A2:B2', 'values'), [['', '']]);
    },
  },
];

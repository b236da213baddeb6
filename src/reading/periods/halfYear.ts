import * as period from '../../model/period';
import type { Cursor } from './cursor';
import { isDuration, withYear, type Form, type FormRule } from './formParts';

/** "nửa đầu năm", "nửa năm qua": the half of a year in words. */
export const HALF_YEAR: FormRule = {
  name: 'half year',
  first: ['nửa', 'giữa'],
  examples: [
    'nửa đầu năm 2017',
    'nửa cuối năm',
    'nửa đầu năm nay',
    'nửa đầu 2021',
    'nửa đầu năm ngoái',
    'nửa năm 2020',
    'nửa năm qua',
    'nửa năm đầu 2019',
    'nửa chặng đường năm 2022',
    'giữa năm 2016',
  ],
  read(c, i) {
    // By the middle of a year its first half is over.
    if (c.key(i) === 'giữa') return c.key(i + 1) === 'năm' ? middleOfYear(c, i) : undefined;
    if (c.key(i + 1) === 'năm') return halfOf(c, i);
    // "sau nửa chặng đường năm 2022".
    if (c.words(i + 1, 'chặng', 'đường'))
      return withYear(c, i, c.key(i + 3) === 'của' ? 4 : 3, 6, (at) => period.halfYear(at, 1));
    const half = HALVES.get(c.key(i + 1));
    if (!half) return undefined;
    const form = withYear(c, i, 2, 6 * half, (at) => period.halfYear(at, half));
    if (form.length > 2) return form;
    return c.key(i + 2) === 'năm' ? { ...form, length: 3 } : undefined;
  },
};

const HALVES: ReadonlyMap<string, 1 | 2> = new Map([
  ['đầu', 1],
  ['cuối', 2],
]);

/** "nửa năm 2020", "nửa năm đầu", "nửa năm qua"; "hơn nửa năm" and "nửa năm triển khai" are durations. */
function halfOf(c: Cursor, i: number): Form | undefined {
  const half = HALVES.get(c.key(i + 2));
  const said = half ? 3 : 2;
  const form = withYear(c, i, said, 6 * (half ?? 1), (at) => period.halfYear(at, half ?? 1));
  if (half || form.spec.kind === 'fixed') return form;
  if (c.key(i + 2) === 'qua') return { ...form, length: 3 };
  return isDuration(c, i + 2) || COUNTED.has(c.key(i - 1)) || NOT_YET.has(c.key(i + 2)) ? undefined : form;
}

/** "hơn nửa năm", "mỗi nửa năm": so long a time. */
const COUNTED = new Set(['hơn', 'gần', 'mỗi', 'cứ', 'đầy', 'vòng']);
/** "nửa năm còn lại". */
const NOT_YET = new Set(['còn', 'tới', 'nữa', 'sau', 'một']);

function middleOfYear(c: Cursor, i: number): Form {
  const form = withYear(c, i, 1, 6, (y) => period.halfYear(y, 1));
  return form.length > 1 ? form : { ...form, length: 2 };
}

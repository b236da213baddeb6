import * as period from '../../model/period';
import type { Cursor } from './cursor';
import type { Form, FormRule } from './formParts';
import { MONTH } from './forms';

/** Days of a month from one to another; 31 is its last. */
const days = (of: period.Period, from: number, to: number): period.Period =>
  period.span(of.start + from - 1, Math.min(of.end, of.start + to - 1));

/** The days of the month that is named from `at` on. */
function within(c: Cursor, i: number, at: number, from: number, to: number): Form | undefined {
  const form = MONTH.read(c, at);
  if (!form || c.key(at) !== 'tháng') return undefined;
  const length = at - i + form.length;
  const { spec } = form;
  if (spec.kind === 'fixed') return { spec: { kind: 'fixed', period: days(spec.period, from, to) }, length };
  if (spec.kind !== 'yearless') return undefined;
  return { spec: { ...spec, make: (year) => days(spec.make(year), from, to) }, length };
}

/** Halves and first days of a month: they are never the month itself. */
export const PART_OF_MONTH: FormRule = {
  name: 'part of a month',
  first: ['nửa', 'kỳ', '#'],
  examples: [
    'nửa đầu tháng 6/2020',
    'nửa cuối tháng 6/2020',
    'kỳ 2 tháng 6/2017',
    '10 ngày đầu tháng 6/2020',
  ],
  read(c, i) {
    if (c.key(i) === 'nửa') {
      if (c.key(i + 1) === 'đầu') return within(c, i, i + 2, 1, 15);
      return c.key(i + 1) === 'cuối' ? within(c, i, i + 2, 16, 31) : undefined;
    }
    // The customs' halves of a month.
    if (c.key(i) === 'kỳ') {
      const half = c.within(i + 1, 1, 2);
      if (half === undefined || c.key(i + 2) !== 'tháng') return undefined;
      return half === 1 ? within(c, i, i + 2, 1, 15) : within(c, i, i + 2, 16, 31);
    }
    const count = c.within(i, 2, 28);
    return count !== undefined && c.words(i + 1, 'ngày', 'đầu') ? within(c, i, i + 3, 1, count) : undefined;
  },
};

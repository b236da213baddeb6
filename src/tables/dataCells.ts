import { dateOf, day, month, type Period } from '../model/period';
import { parsePeriodLabel } from './periodLabels';
import { fold, type RecordCells } from './recordCells';
import { dayOf } from './serial';

/** What the column Dùng shows of a figure that was chosen without the user. */
export const CHOSEN_BY_RULE = '•';
export const YES = 'x';

const NO: ReadonlySet<string> = new Set(['0', 'không', 'no', 'false', '-']);

/** Whatever the user puts in means yes, but for our own sign and for what says no. */
export function isYes(text: string): boolean {
  const mark = fold(text);
  return mark !== '' && mark !== CHOSEN_BY_RULE && !NO.has(mark);
}

/** Serial numbers of dates from 1927 on; smaller numbers are years. */
const LEAST_SERIAL = 10_000;

/**
 * The period that a cell names; Excel makes a date of "11/2023" in a cell that is not formatted as text, the first day
 * of the month. `undefined` for an empty cell.
 */
export function periodIn(cells: RecordCells, key: string): Period | undefined {
  return cells.parsed(key, (text) => {
    const serial = /^\d+(?:\.0+)?$/u.test(text) ? Number(text) : 0;
    if (serial < LEAST_SERIAL) return parsePeriodLabel(text);
    const date = dateOf(dayOf(serial));
    return date.day === 1 ? month(date.year, date.month) : day(date.year, date.month, date.day);
  });
}

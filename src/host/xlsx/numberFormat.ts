/** Number format codes: the ids of the built-in ones, and which show dates. */

export const GENERAL = 'General';

/** Text cells: what is typed stays text. */
export const TEXT_FORMAT = '@';

/** Custom codes are numbered from here. */
export const FIRST_CUSTOM_FORMAT = 164;

/** Built-in codes that mean the same in every locale (ECMA-376 part 1, 18.8.30); the others are written out. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  [GENERAL, 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  [TEXT_FORMAT, 49],
]);

/** The id of a built-in code, else `undefined`. */
export function builtInFormatId(code: string): number | undefined {
  return BUILT_IN.get(code);
}

/** Whether a code shows a date: it has a day, month or year outside literals, escapes and `[…]`. */
export function isDateFormat(code: string): boolean {
  if (/^general$/i.test(code)) return false;
  return /[dmy]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));
}

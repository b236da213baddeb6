import { invalidArgument } from '../object';

/**
 * Excel's rules for the name of a worksheet.
 * @throws HostError InvalidArgument
 */
export function checkSheetName(name: unknown): string {
  const valid =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!valid) throw invalidArgument(`The sheet name ${String(name)} is not valid.`);
  return name;
}

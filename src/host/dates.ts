/** Excel's serial of 1 January 1970. */
const UNIX_EPOCH = 25569;
const DAY = 86400000;

/** Serial number of a day; months count from 1. `undefined` where there is no such day or Excel has no serial. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999 ? date.getTime() / DAY + UNIX_EPOCH : undefined;
}

/** The moment of a serial number, to be read by its UTC parts. */
export function dateOf(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH) * DAY));
}

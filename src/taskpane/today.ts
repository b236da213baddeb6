import { day } from '../model/period';

/** The calendar day where the user is, as a period code. */
export function today(now: Date = new Date()): string {
  return day(now.getFullYear(), now.getMonth() + 1, now.getDate()).code;
}

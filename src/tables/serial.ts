import { dayNumber, lastMonth, type Period } from '../model/period';

/** Excel counts days from 1899-12-30 (its 1900 is a leap year that never was); days of the model from 1970-01-01. */
const EXCEL_EPOCH = dayNumber(1899, 12, 30);

/** A day as an Excel serial number. */
export const serialOf = (day: number): number => day - EXCEL_EPOCH;

/** The day number of an Excel serial number; times of day are dropped. */
export const dayOf = (serial: number): number => Math.floor(serial) + EXCEL_EPOCH;

/** The row of a metric table in which a period stands: the end of its last month, as a serial number. */
export const rowSerial = (period: Period): number => serialOf(lastMonth(period).end);

export const DATE_FORMAT = 'dd/mm/yyyy';

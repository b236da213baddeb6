import { BILLION_DONG, BILLION_DOLLARS } from '../catalog/displays';
import { CATALOG } from '../catalog/catalog';
import type { Display } from '../catalog/types';
import type { Mark } from '../ledger/ledger';
import { format } from '../messages/format';
import type { Language, Message } from '../messages/types';
import { SCALE_NAMES, UNIT_NAMES } from '../messages/values';

/** The name of a unit as people write it: `đồng` for VND; nouns stay as the briefings have them. */
export const unitName = (unit: string): Message => UNIT_NAMES[unit] ?? { vi: unit, en: unit };

/** How the values of a column are shown: the catalog's display, else a scale that only depends on the unit. */
export function columnDisplay(sector: string, metric: string, unit: string, catalog = CATALOG): Display {
  const row = catalog.metricOf(sector, metric);
  if (row?.display && row.unit === unit) return row.display;
  if (unit === 'VND') return BILLION_DONG;
  if (unit === 'USD') return BILLION_DOLLARS;
  return plainDisplay(unit);
}

/** How one figure is shown by itself: money by its size, other things in millions where those are round. */
export function figureDisplay(unit: string, value: number): Display {
  const size = Math.abs(value);
  const isMoney = unit === 'VND' || unit === 'USD';
  const power = isMoney ? (size >= 1e9 ? 9 : size >= 1e6 ? 6 : 0) : size >= 1e6 && value % 1e4 === 0 ? 6 : 0;
  return power === 0 ? plainDisplay(unit) : scaledDisplay(unit, power);
}

const plainDisplay = (unit: string): Display => ({ scale: 1, label: unitName(unit), decimals: 2 });

/** A unit counted in millions or billions. */
function scaledDisplay(unit: string, power: 6 | 9): Display {
  const name = unitName(unit);
  const label = (language: Language): string =>
    format(SCALE_NAMES[power], language, { unit: name[language] });
  return { scale: 10 ** power, label: { vi: label('vi'), en: label('en') }, decimals: 2 };
}

/**
 * Moves the decimal point, as on paper: a division would turn 33 536.37 into 33536.370000000003.
 * Exact for numbers of up to 15 significant digits, which is all that the ledger keeps.
 */
function shift(value: number, places: number): number {
  if (places === 0) return value;
  // Of whole numbers the quotient by a power of ten is the nearest number, and a whole product is exact.
  if (Number.isSafeInteger(value) && Math.abs(places) <= 22) {
    if (places < 0) return value / 10 ** -places;
    const product = value * 10 ** places;
    if (Number.isSafeInteger(product)) return product;
  }
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A value in base units as its cell has it. Scales are powers of ten. */
export const toDisplay = (value: number, scale: number): number =>
  shift(value, -Math.round(Math.log10(scale)));

/** The value in base units of what a cell has. */
export const fromDisplay = (shown: number, scale: number): number =>
  shift(shown, Math.round(Math.log10(scale)));

/** As many decimals as the number has, but no more than a reader wants: two, or four below 1. */
function decimalsOf(shown: number): number {
  if (Number.isInteger(shown)) return 0;
  const most = Math.abs(shown) >= 1 || shown === 0 ? 2 : 4;
  const text = shown.toFixed(most).replace(/0+$/u, '');
  return text.length - text.indexOf('.') - 1;
}

/** The number format of a value: `#,##0`, `#,##0.00`. */
export function numberFormat(shown: number): string {
  const decimals = decimalsOf(shown);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** The number format of a value with its mark: `#,##0.00"*"`; without one it keeps as much room, so that digits align. */
export const metricFormat = (shown: number, mark: Mark): string =>
  `${numberFormat(shown)}${mark === '' ? '_*' : `"${mark}"`}`;

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }),
};

/** A number with its unit, as a sentence has it: `2.067.389 tỷ đồng`. */
export function quantityText(value: number, unit: string, language: Language): string {
  const { scale, label } = figureDisplay(unit, value);
  const shown = NUMBERS[language].format(toDisplay(value, scale));
  return unit === '%' ? `${shown}%` : `${shown} ${label[language]}`;
}

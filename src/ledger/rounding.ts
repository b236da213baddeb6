import type { Observation } from '../model/observation';

/** Half of a last place, and a little, so that 12.345 written as 12.35 is still the same number. */
const HALF = 0.5000001;

const ZERO = '0'.charCodeAt(0);

type Written = Pick<Observation, 'value' | 'text' | 'unit' | 'hedge'>;

/**
 * How much of a figure its last written digit is worth, in base units: "33.536,37" tỷ is known to 10 million đồng,
 * "1,6 triệu tỷ" to a hundred thousand billion. The zeros of "khoảng 5.800 tỷ" are not known either, but "khoảng 50 %"
 * does not mean 45 %. 0 for a text without digits.
 */
export function lastPlace({ value, text, unit, hedge }: Written): number {
  const isRound = hedge !== undefined && unit !== '%';
  let digits = 0;
  let zeros = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) continue;
    digits = digits * 10 + digit;
    zeros = digit === 0 ? zeros * 10 : 1;
  }
  const known = isRound ? digits / zeros : digits;
  return known > 0 ? Math.abs(value) / known : 0;
}

/** The values that a figure may have been rounded from. */
export function rounded(figure: Written, value = figure.value): Interval {
  // A value that the user typed is meant as it stands.
  const half = value === figure.value ? HALF * lastPlace(figure) : 0;
  return { low: value - half, high: value + half };
}

/** A closed interval of numbers. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

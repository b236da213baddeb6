import { invalidArgument } from '../object';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
};

/**
 * `#aabbcc`, `aabbcc` or a common HTML name → `#AABBCC`.
 * @throws HostError InvalidArgument
 */
export function readColor(color: unknown): string {
  const text = String(color).trim();
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const digits = /^#?([\da-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw invalidArgument(`The colour ${text} is not valid.`);
  return `#${digits.toUpperCase()}`;
}

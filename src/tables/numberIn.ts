/** Digits, in groups of three or not, and decimals: for each sign of groups, with the sign of decimals that it leaves. */
const SHAPES = [
  { shape: /^-?(?:\d+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,))(?:,\d+)?$/u, groups: '.', point: ',' },
  { shape: /^-?(?:\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+(?=\.))(?:\.\d+)?$/u, groups: ',', point: '.' },
] as const;

/** One sign with three digits after it may be either. */
const UNSURE = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

/**
 * The number that a text is, where it can only be one: `45300`, `45 300`, `12,5`, `1.234.567,8`, `12,5%`; not `1.234`,
 * which is a thousand to some and one to others. `undefined` for everything else.
 */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/\s+/gu, '').replace(/%$/u, '');
  const found = UNSURE.test(plain) ? undefined : SHAPES.find(({ shape }) => shape.test(plain));
  return found && Number(plain.replaceAll(found.groups, '').replace(found.point, '.'));
}

import { OWN_COLORS, SECTORS } from '../../src/catalog/sectors';
import { PALETTE } from '../../src/tables/charts';
import { contrastOnWhite, distance, VISIONS } from './colorVision';

/** Distance in CIE L*a*b* at which areas of a chart are told apart at a glance. */
const APART = 20;

const SECTOR_COLORS = SECTORS.map(({ color }) => color);

function closest(colors: readonly string[], vision: keyof typeof VISIONS): number {
  const pairs = colors.flatMap((a, index) => colors.slice(index + 1).map((b) => [a, b] as const));
  return Math.min(...pairs.map(([a, b]) => distance(a, b, VISIONS[vision]!)));
}

test.each(Object.keys(VISIONS))('statistics of one sector are told apart with %s vision', (vision) => {
  expect(closest(PALETTE, vision)).toBeGreaterThan(APART);
});

test.each(Object.keys(VISIONS))('sectors are told apart with %s vision', (vision) => {
  expect(closest(SECTOR_COLORS, vision)).toBeGreaterThan(APART);
});

test.each(Object.keys(VISIONS))('sectors of the user’s own are told apart, too, with %s vision', (vision) => {
  expect(closest([...SECTOR_COLORS, ...OWN_COLORS], vision)).toBeGreaterThan(0.9 * APART);
});

test('every colour stands out from white', () => {
  for (const color of [...PALETTE, ...SECTOR_COLORS, ...OWN_COLORS])
    expect({ color, contrast: contrastOnWhite(color) > 2 }).toEqual({ color, contrast: true });
});

test('the measure sees what a reader without red cones sees', () => {
  // Brown and green of one lightness.
  expect(distance('#CC3311', '#117733', VISIONS.full!)).toBeGreaterThan(80);
  expect(distance('#CC3311', '#117733', VISIONS.protanopia!)).toBeLessThan(12);
  expect(contrastOnWhite('#FFFFFF')).toBeCloseTo(1);
  expect(contrastOnWhite('#000000')).toBeCloseTo(21);
});

import fc from 'fast-check';
import { Axis } from '../../src/demo/axis';

test('all of one size', () => {
  const axis = new Axis(20, new Map());
  expect([0, 1, 100].map((i) => axis.start(i))).toEqual([0, 20, 2000]);
  expect([0, 19, 20, 2010].map((pixel) => axis.at(pixel))).toEqual([0, 0, 1, 100]);
});

test('some are larger, smaller or hidden', () => {
  const axis = new Axis(
    20,
    new Map([
      [0, 50],
      [2, 0],
      [4, 5],
    ]),
  );
  expect([0, 1, 2, 3, 4, 5, 6].map((i) => axis.start(i))).toEqual([0, 50, 70, 70, 90, 95, 115]);
  expect([0, 49, 50, 70, 89, 90, 94, 95, 115].map((pixel) => axis.at(pixel))).toEqual([
    0, 0, 1, 3, 3, 4, 4, 5, 6,
  ]);
});

test('every pixel belongs to the one whose span holds it', () => {
  const sizes = fc.uniqueArray(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 90 })), {
    selector: ([index]) => index,
  });
  fc.assert(
    fc.property(sizes, fc.nat(2000), (odd, pixel) => {
      const axis = new Axis(20, new Map(odd));
      const index = axis.at(pixel);
      expect(axis.start(index)).toBeLessThanOrEqual(pixel);
      expect(axis.end(index)).toBeGreaterThan(pixel);
      expect(axis.end(index) - axis.start(index)).toBe(axis.sizeOf(index));
    }),
  );
});

import fc from 'fast-check';
import { addReading, resolve } from '../../src/ledger/ledger';
import { readings } from './arbitrary';
import { ledgerOf } from './notation';

const RUNS = { numRuns: 150, seed: 1 };

test('any order of briefings gives the same ledger', () => {
  const shuffled = readings.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(ledgerOf(...other)).toEqual(ledgerOf(...list));
    }),
    RUNS,
  );
});

test('adding a briefing again changes nothing', () => {
  fc.assert(
    fc.property(readings, (list) => {
      const ledger = ledgerOf(...list);
      for (const reading of list) {
        const again = addReading(ledger, reading);
        expect(again).toMatchObject({ added: 0, changed: 0, unchanged: reading.observations.length });
        expect(again.ledger).toEqual(ledger);
      }
    }),
    RUNS,
  );
});

test('a series has at most one point for a period, and no point is held or a forecast', () => {
  fc.assert(
    fc.property(readings, (list) => {
      const points = resolve(ledgerOf(...list));
      const keys = points.map(
        ({ area, sector, metric, part, measure, unit, period, comparison, kind, row }) =>
          JSON.stringify([
            area,
            sector,
            metric,
            part,
            measure,
            unit,
            comparison,
            row.comparedWith,
            kind === 'stock' ? period.end : period.code,
          ]),
      );
      expect(new Set(keys).size).toBe(keys.length);
      expect(points.filter(({ row }) => row.status === 'held' || row.status === 'forecast')).toEqual([]);
    }),
    RUNS,
  );
});

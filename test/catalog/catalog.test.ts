import { CONCEPTS } from '../../src/catalog/concepts';
import { CUES } from '../../src/catalog/cues';
import { METRICS, metricOf } from '../../src/catalog/metrics';
import { SECTORS, sectorOf } from '../../src/catalog/sectors';
import { STATISTICS } from '../../src/catalog/statistics';
import type { Label, MetricRow } from '../../src/catalog/types';
import { SCALES, UNITS } from '../../src/catalog/units';
import { lex } from '../../src/reading/text/lex';

const repeated = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, i) => keys.indexOf(key) !== i)),
];
const isWhole = ({ vi, en }: Label): boolean => vi.trim() !== '' && en.trim() !== '';
const words = (name: string): string =>
  lex(name)
    .map(({ key }) => key)
    .join(' ');
const ids = (needs: string | undefined): string[] => (needs === undefined ? [] : needs.split(' '));
/** Each statistic once, by its first row. */
const statistics = METRICS.filter((row) => row === metricOf(row.sector, row.id));

test('ids are unique', () => {
  expect(repeated(SECTORS.map(({ id }) => id))).toEqual([]);
  expect(repeated(CONCEPTS.map(({ id }) => id))).toEqual([]);
  expect(repeated(STATISTICS.map(({ id }) => id))).toEqual([]);
  expect(repeated(CUES.map(({ cue }) => cue))).toEqual([]);
});

test('rows of one statistic differ in their concepts only', () => {
  const key = ({ sector, id }: MetricRow): string => `${sector}/${id}`;
  for (const row of METRICS) {
    const first = metricOf(row.sector, row.id)!;
    const { label, kind, unit, feeds, display } = row;
    expect([key(row), { label, kind, unit, feeds, display }]).toEqual([
      key(first),
      { label: first.label, kind: first.kind, unit: first.unit, feeds: first.feeds, display: first.display },
    ]);
  }
  expect(repeated(METRICS.map((row) => `${key(row)}: ${row.needs} / ${row.unit}`))).toEqual([]);
});

test('labels are there in both languages, and tell the statistics of a sector apart', () => {
  for (const { label, short } of SECTORS) expect([label, short].every(isWhole)).toBe(true);
  for (const { label } of STATISTICS) expect(isWhole(label)).toBe(true);
  for (const row of METRICS) {
    expect([row.id, isWhole(row.label)]).toEqual([row.id, true]);
    if (row.display) expect(isWhole(row.display.label)).toBe(true);
  }
  const named = statistics.map(({ sector, label }) => `${sector}: ${label.vi}`);
  expect(repeated(named)).toEqual([]);
});

test('every concept that a statistic names exists, and every concept may be named', () => {
  const known = new Set(CONCEPTS.map(({ id }) => id));
  const used = METRICS.flatMap(({ needs, unless }) => [...ids(needs), ...ids(unless)]);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
  expect(CONCEPTS.flatMap(({ also }) => also ?? []).filter((id) => !known.has(id))).toEqual([]);
  expect(CONCEPTS.filter(({ names }) => names.length === 0)).toEqual([]);
});

test('no statistic rules out what it needs', () => {
  const also = new Map(CONCEPTS.map(({ id, also: more }) => [id, more ?? []]));
  const faults = METRICS.filter(({ needs, unless }) => {
    const named = ids(needs).flatMap((id) => [id, ...also.get(id)!]);
    return ids(unless).some((id) => named.includes(id));
  });
  expect(faults.map(({ sector, id }) => `${sector}/${id}`)).toEqual([]);
});

test('every sector of a statistic exists', () => {
  const known = new Set(['any', ...SECTORS.map(({ id }) => id)]);
  expect(METRICS.filter(({ sector }) => !known.has(sector))).toEqual([]);
  expect(() => sectorOf('no-such-sector')).toThrow(RangeError);
  expect(metricOf('postal', 'no-such-statistic')).toBeUndefined();
  expect(metricOf('digital-society', 'profit')?.sector).toBe('any');
});

/** Service revenue is a part of all telecom revenue: briefings give one or the other, and the larger table takes both. */
const SHARING: Readonly<Record<string, readonly string[]>> = {
  'telecom/revenue': ['service-revenue', 'total-revenue'],
  'ict-industry/exports': ['hardware-exports'],
};

test('a sector feeds a cross-sector table with one statistic, but for the documented ones', () => {
  const feeding = new Map<string, string[]>();
  for (const { sector, id, feeds } of statistics)
    if (feeds !== undefined)
      feeding.set(`${sector}/${feeds}`, [...(feeding.get(`${sector}/${feeds}`) ?? []), id]);
  for (const [table, metrics] of feeding)
    expect([table, metrics]).toEqual([table, SHARING[table] ?? [metrics[0]]]);
  const known = new Set(STATISTICS.map(({ id }) => id));
  expect(METRICS.filter(({ feeds }) => feeds !== undefined && !known.has(feeds))).toEqual([]);
});

test('a cross-sector table holds stocks or flows, as its statistics are', () => {
  const kinds = new Map(STATISTICS.map(({ id, kind }) => [id, kind]));
  const faults = METRICS.filter(({ feeds, kind }) => feeds !== undefined && kinds.get(feeds) !== kind);
  expect(faults.map(({ id }) => id)).toEqual([]);
});

/** Wordings of two notions: the one listed first takes them, the other has them in longer wordings only. */
const SHARED_WORDINGS = ['tỷ trọng'];

test('a wording names one concept', () => {
  const names = CONCEPTS.flatMap(({ names }) => names.map(words));
  expect(repeated(names)).toEqual(SHARED_WORDINGS);
});

/** Words with two roles: the cue listed first takes them. */
const SHARED_CUES = ['tăng gấp', 'lên tới', 'hơn', 'tương đương với', 'thu', 'thứ', 'còn'];

test('a word has one cue', () => {
  const cueOf = new Map<string, string>();
  const faults: string[] = [];
  for (const { cue, names } of CUES)
    for (const name of names.map(words)) {
      const known = cueOf.get(name);
      if (known !== undefined && known !== cue) faults.push(name);
      else cueOf.set(name, cue);
    }
  expect(faults).toEqual(SHARED_CUES);
});

test('a sector’s name names one sector, its colour is its own', () => {
  expect(repeated(SECTORS.flatMap(({ names }) => names.map(words)))).toEqual([]);
  expect(repeated(SECTORS.map(({ color }) => color))).toEqual([]);
  expect(SECTORS.every(({ color }) => /^#[0-9A-F]{6}$/.test(color))).toBe(true);
});

test('a unit’s name has one meaning', () => {
  const meanings = new Map<string, Set<string>>();
  for (const { id, dimension, names } of UNITS)
    for (const name of names) {
      const key = words(name);
      meanings.set(
        key,
        (meanings.get(key) ?? new Set()).add(`${dimension} ${dimension === 'count' ? '' : id}`),
      );
    }
  expect([...meanings].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([]);
  expect(repeated(SCALES.flatMap(({ names }) => names.map(words)))).toEqual([]);
});

test('Vietnamese words are written in lower case, composed', () => {
  const names = [...CONCEPTS, ...SECTORS, ...UNITS, ...CUES, ...SCALES].flatMap((row) => row.names);
  expect(names.filter((name) => name !== name.normalize('NFC') || name !== name.toLowerCase())).toEqual([]);
  expect(names.filter((name) => name !== name.trim() || name === '')).toEqual([]);
});

test('money is shown in a scale, a share and a speed as they are', () => {
  for (const { id, unit, display } of statistics) {
    if (unit === '%' || unit === 'Mbps') expect([id, display]).toEqual([id, undefined]);
    if (display) expect([1, 1e6, 1e9]).toContain(display.scale);
  }
});

import { CATALOG, type Catalog } from '../catalog/catalog';
import { seriesKey } from '../model/observation';
import { groupFigures, type Group } from './candidates';
import { waitingRows } from './decisions';
import { briefingDay } from './order';
import type { Ledger, LedgerRow } from './records';
import { asUsed } from './rows';

/** The figures of one series. The same object again as long as nothing about them has changed. */
export interface Series {
  /** See `seriesKey`. */
  readonly key: string;
  /** All of them, under whatever sector and statistic they were read. */
  readonly rows: readonly LedgerRow[];
  /** Those that may show in tables. */
  readonly groups: readonly Group[];
}

/** A ledger's figures by series, and what decided about them. */
interface Division {
  readonly rows: readonly LedgerRow[];
  /** The series of each row. */
  readonly keys: readonly string[];
  /** Held figures that nobody has decided about. */
  readonly waiting: ReadonlySet<LedgerRow>;
  /** The briefings with their days: they say which figure is the later one. */
  readonly briefings: string;
  readonly catalog: Catalog;
  readonly series: ReadonlyMap<string, Series>;
}

/** A ledger is audited and then shown, and the next one seldom differs in more than some figures. */
let last: Division | undefined;

/** The series of a ledger, in the order in which they appear in it. */
export function seriesOf(ledger: Ledger): readonly Series[] {
  if (ledger.rows.length === 0) return [];
  if (!last || !isSame(last, ledger)) last = divide(ledger);
  return [...last.series.values()];
}

function isSame(division: Division, ledger: Ledger): boolean {
  return (
    division.rows === ledger.rows &&
    division.catalog === (ledger.catalog ?? CATALOG) &&
    division.briefings === daysOf(ledger) &&
    isSameSet(division.waiting, new Set(waitingRows(ledger)))
  );
}

function divide(ledger: Ledger): Division {
  const { rows, catalog = CATALOG } = ledger;
  const waiting = new Set(waitingRows(ledger));
  const briefings = daysOf(ledger);
  const isAlike =
    last?.rows.length === rows.length && last.briefings === briefings && last.catalog === catalog;
  const before = isAlike ? last : undefined;
  const changed = new Set<string>();
  const keys = rows.map((row, index) => {
    const former = before?.keys[index];
    if (former !== undefined && before!.rows[index] === row && before!.waiting.has(row) === waiting.has(row))
      return former;
    const key = seriesKey(asUsed(row));
    changed.add(key);
    if (former !== undefined) changed.add(former);
    return key;
  });
  const figures = new Map<string, LedgerRow[]>();
  keys.forEach((key, index) => {
    let own = figures.get(key);
    if (!own) figures.set(key, (own = []));
    if (!before || changed.has(key)) own.push(rows[index]!);
  });
  const group = groupFigures(ledger, waiting);
  const series = [...figures].map(([key, own]): [string, Series] => {
    const former = changed.has(key) ? undefined : before?.series.get(key);
    return [key, former ?? { key, rows: own, groups: group(own) }];
  });
  return { rows, keys, waiting, briefings, catalog, series: new Map(series) };
}

const daysOf = ({ briefings }: Ledger): string =>
  briefings.map((briefing) => `${briefing.id}@${briefingDay(briefing)}`).join(' ');

const isSameSet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

/** What a series gives; made once a series. */
export function onceASeries<T>(make: (series: Series) => T): (series: Series) => T {
  const known = new WeakMap<Series, { readonly value: T }>();
  return (series) => {
    let made = known.get(series);
    if (!made) known.set(series, (made = { value: make(series) }));
    return made.value;
  };
}

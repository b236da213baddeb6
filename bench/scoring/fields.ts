import { allowed, type OneOf, type PredictedFigure, type ReferenceFigure } from './figure';

/** The fields that are compared, in the order of the report. */
export const FIELDS = [
  'value',
  'unit',
  'measure',
  'sector',
  'indicator',
  'period',
  'base',
  'of',
  'hedge',
] as const;

export type Field = (typeof FIELDS)[number];

/** What a cell of a workbook depends on: a figure is *exact* when these are all right. */
export const EXACT_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'value',
  'unit',
  'measure',
  'sector',
  'indicator',
  'period',
  'base',
]);

/** Units with one spelling; all others are Vietnamese nouns, compared loosely. */
const FIXED_UNITS: ReadonlySet<string> = new Set(['VND', 'USD', '%', 'Mbps', 'lần', 'bậc', 'hạng']);

/** Part of the shorter name's words, and of the longer one's, that two names of one indicator share. */
const SHORTER_SHARE = 0.6;
const LONGER_SHARE = 0.34;

const RELATIVE_TOLERANCE = 1e-6;

/** The one code of a span: P6M from July is `2023-S2`, P3M from April `2023-Q2`, P12M a year, P1M a month. */
export function canonicalPeriod(code: string | null | undefined): string | null {
  const m = /^(\d{4})-(\d\d)-01\/P(\d+)M$/.exec(code ?? '');
  if (!m) return code ?? null;
  const year = m[1]!;
  const month = Number(m[2]);
  const count = Number(m[3]);
  if (count === 12 && month === 1) return year;
  if (count === 6 && month % 6 === 1) return `${year}-S${(month + 5) / 6}`;
  if (count === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  if (count === 1) return `${year}-${m[2]}`;
  return m[0];
}

export function samePeriod(expected: OneOf<string> | undefined, actual: string | null | undefined): boolean {
  return allowed(expected ?? null)
    .map(canonicalPeriod)
    .includes(canonicalPeriod(actual));
}

/** True for the same fixed unit, or when one noun holds the other; a density ("thuê bao/100 dân") is not a count. */
export function sameUnit(expected: OneOf<string>, actual: string | undefined): boolean {
  return allowed(expected).some((unit) => {
    if (FIXED_UNITS.has(unit) || FIXED_UNITS.has(actual ?? '')) return unit === actual;
    const [a, b] = [unit.toLowerCase().trim(), (actual ?? '').toLowerCase().trim()];
    if (a === '' || b === '' || a.includes('/') !== b.includes('/')) return false;
    return a.includes(b) || b.includes(a);
  });
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** True when two names share enough of their words to be one indicator. */
export function sameIndicator(expected: OneOf<string>, actual: string | undefined): boolean {
  return allowed(expected).some((name) => {
    const [a, b] = [wordsOf(name), wordsOf(actual ?? '')];
    const shared = [...a].filter((word) => b.has(word)).length;
    return (
      shared > 0 &&
      shared / Math.min(a.size, b.size) >= SHORTER_SHARE &&
      shared / Math.max(a.size, b.size) >= LONGER_SHARE
    );
  });
}

function sameValue(expected: OneOf<number>, actual: number | undefined): boolean {
  return (
    actual !== undefined &&
    allowed(expected).some(
      (value) => Math.abs(actual - value) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(value)),
    )
  );
}

/** A base counts for changes only: a level has none, and a ratio may be of something that is no period. */
const hasBase = (figure: ReferenceFigure): boolean =>
  figure.measure === 'change' || figure.measure === 'delta';

const COMPARE: Readonly<Record<Field, (r: ReferenceFigure, p: PredictedFigure) => boolean>> = {
  value: (r, p) => sameValue(r.value, p.value),
  unit: (r, p) => sameUnit(r.unit, p.unit),
  measure: (r, p) => allowed<string>(r.measure).includes(p.measure ?? ''),
  sector: (r, p) => allowed(r.sector).includes(p.sector ?? ''),
  indicator: (r, p) => sameIndicator(r.indicator, p.indicator),
  period: (r, p) => samePeriod(r.period, p.period),
  base: (r, p) => !hasBase(r) || samePeriod(r.base, p.base),
  of: (r, p) => r.of === undefined || r.of === p.of,
  hedge: (r, p) => allowed<string | null>(r.hedge ?? null).includes(p.hedge ?? null),
};

/** The fields in which a prediction differs from its reference. */
export function wrongFields(reference: ReferenceFigure, predicted: PredictedFigure): readonly Field[] {
  return FIELDS.filter((field) => !COMPARE[field](reference, predicted));
}

import fc from 'fast-check';
import type { Indicator } from './vocabulary';

/** A number as briefings write it. */
export interface Written {
  readonly digits: string;
  /** What follows the digits: a scale word and the unit, with the space before them. */
  readonly after: string;
  /** In base units. */
  readonly value: number;
}

/** `1.234.567` */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** A decimal with a comma, or with a dot where that cannot mean thousands. */
const decimal = (tenths: number, mark: ',' | '.' = ','): string =>
  `${Math.floor(tenths / 10)}${mark}${tenths % 10}`;

const SCALES = { '': 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9, 'nghìn tỷ': 1e12, 'triệu tỷ': 1e15 };
type Scale = keyof typeof SCALES;

const written = (digits: string, number: number, scale: Scale, unit: string): Written => ({
  digits,
  after: [scale, unit]
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .join(''),
  // Rounded, as 1.1 * 1e6 is not a whole number in binary.
  value: Math.round(number * SCALES[scale] * 1000) / 1000,
});

const tenths = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 11, max }).filter((n) => n % 10 !== 0);

/** `5.775 tỷ đồng`, `5775 tỷ đồng`, `47,5 tỷ`, `12,4 nghìn tỷ đồng`, `1,6 triệu tỷ đồng` */
const money = fc.oneof(
  fc.integer({ min: 1001, max: 9_999_999 }).map((n) => written(grouped(n), n, 'tỷ', 'đồng')),
  fc.integer({ min: 12, max: 999 }).map((n) => written(String(n), n, 'tỷ', 'đồng')),
  fc.integer({ min: 1001, max: 9999 }).map((n) => written(String(n), n, 'tỉ', 'đồng')),
  tenths(9_999).map((n) => written(decimal(n), n / 10, 'tỷ', 'đồng')),
  tenths(999).map((n) => written(decimal(n), n / 10, 'tỷ', '')),
  tenths(999).map((n) => written(decimal(n), n / 10, 'nghìn tỷ', 'đồng')),
  tenths(49).map((n) => written(decimal(n), n / 10, 'triệu tỷ', 'đồng')),
);

/** `86,3 tỷ USD`, `940 triệu USD` */
const dollars = fc.oneof(
  tenths(2_000).map((n) => written(decimal(n), n / 10, 'tỷ', 'USD')),
  fc.integer({ min: 120, max: 990 }).map((n) => written(String(n), n, 'triệu', 'USD')),
);

/** `6.861.690 chứng thư số`, `250 triệu bưu gửi`, `18.8 triệu thuê bao`, `1,6 nghìn doanh nghiệp` */
const count = (noun: string): fc.Arbitrary<Written> =>
  fc.oneof(
    fc.integer({ min: 1001, max: 99_999_999 }).map((n) => written(grouped(n), n, '', noun)),
    fc.integer({ min: 21, max: 999 }).map((n) => written(String(n), n, '', noun)),
    fc.integer({ min: 2, max: 900 }).map((n) => written(String(n), n, 'triệu', noun)),
    tenths(1_400).map((n) => written(decimal(n), n / 10, 'triệu', noun)),
    tenths(1_400).map((n) => written(decimal(n, '.'), n / 10, 'triệu', noun)),
    tenths(9_999).map((n) => written(decimal(n), n / 10, 'nghìn', noun)),
  );

const percentAfter = fc.constantFrom('%', '%', '%', ' %');

/** Per cent between two bounds in tenths, `79,1%`, `79.1%`, `8%` or `79,1 %`. */
export const percent = (minTenths: number, maxTenths: number): fc.Arbitrary<Written> =>
  fc
    .tuple(fc.integer({ min: minTenths, max: maxTenths }), fc.constantFrom(',', ',', '.'), percentAfter)
    .map(([n, mark, after]) => ({
      digits: n % 10 === 0 ? String(n / 10) : decimal(n, mark as ',' | '.'),
      after,
      value: n / 10,
    }));

/** `104,08 Mbps`, `44.92 Mbps` */
const speed = fc
  .tuple(fc.integer({ min: 1_001, max: 29_999 }), fc.constantFrom(',', '.'))
  .map(([n, mark]) => {
    const digits = `${Math.floor(n / 100)}${mark}${String(n % 100).padStart(2, '0')}`;
    return { digits, after: ' Mbps', value: n / 100 };
  });

/** A level of an indicator. */
export function levelOf(indicator: Indicator): fc.Arbitrary<Written> {
  switch (indicator.kind) {
    case 'money':
      return money;
    case 'dollars':
      return dollars;
    case 'count':
      return count(indicator.unit);
    case 'rate':
      return percent(51, 999);
    case 'speed':
      return speed;
  }
}

/** A difference in an indicator's unit: `660 doanh nghiệp`, `1,84 điểm phần trăm`. */
export function differenceOf(indicator: Indicator): fc.Arbitrary<Written> {
  if (indicator.kind !== 'rate')
    return fc.integer({ min: 2, max: 900 }).map((n) => written(String(n), n, '', indicator.unit));
  return fc
    .tuple(tenths(90), fc.constantFrom(' điểm phần trăm', ' điểm %'))
    .map(([n, after]) => ({ digits: decimal(n), after, value: n / 10 }));
}

/** `85,3 thuê bao/100 dân` */
export const density = tenths(1_400).map((n) => written(decimal(n), n / 10, '', 'thuê bao/100 dân'));

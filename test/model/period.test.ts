import fc from 'fast-check';
import * as period from '../../src/model/period';

const years = fc.integer({ min: 1990, max: 2099 });
const monthsOfYear = fc.integer({ min: 1, max: 12 });
const days = fc.integer({ min: period.dayNumber(1990, 1, 1), max: period.dayNumber(2099, 12, 31) });
const spans = fc
  .tuple(days, fc.integer({ min: 0, max: 800 }))
  .map(([start, length]) => period.span(start, start + length));
const wholeMonths = fc
  .tuple(years, monthsOfYear, fc.integer({ min: 1, max: 24 }))
  .map(([year, month, count]) => period.months(year, month, count));
const anyPeriod = fc.oneof(spans, wholeMonths);

describe('one code a span', () => {
  test.each([
    [period.month(2023, 11), '2023-11'],
    [period.quarter(2023, 1), '2023-Q1'],
    [period.quarter(2023, 4), '2023-Q4'],
    [period.halfYear(2024, 1), '2024-S1'],
    [period.halfYear(2024, 2), '2024-S2'],
    [period.year(2023), '2023'],
    [period.day(2023, 11, 20), '2023-11-20'],
    [period.cumulative(2023, 1), '2023-01'],
    [period.cumulative(2023, 3), '2023-Q1'],
    [period.cumulative(2023, 6), '2023-S1'],
    [period.cumulative(2023, 11), '2023-01-01/P11M'],
    [period.cumulative(2023, 12), '2023'],
    [period.months(2023, 2, 3), '2023-02-01/P3M'],
    [period.months(2022, 7, 12), '2022-07-01/P12M'],
    [period.span(period.dayNumber(2024, 7, 24), period.dayNumber(2024, 8, 23)), '2024-07-24/P31D'],
    [period.span(period.dayNumber(2024, 2, 1), period.dayNumber(2024, 2, 29)), '2024-02'],
    [period.span(period.dayNumber(2024, 2, 1), period.dayNumber(2024, 2, 28)), '2024-02-01/P28D'],
  ])('%j is %s', (made, code) => {
    expect(made.code).toBe(code);
    expect(period.parsePeriod(code)).toEqual(made);
  });

  test('other spellings of a span come back in its one form', () => {
    const codeOf = (code: string): string | undefined => period.parsePeriod(code)?.code;
    expect(codeOf('2023-01-01/P6M')).toBe('2023-S1');
    expect(codeOf('2023-04-01/P3M')).toBe('2023-Q2');
    expect(codeOf('2023-01-01/P12M')).toBe('2023');
    expect(codeOf('2023-03-01/P1M')).toBe('2023-03');
    expect(codeOf('2023-03-01/P31D')).toBe('2023-03');
    expect(codeOf('2023-03-05/P1D')).toBe('2023-03-05');
  });

  test.each([
    ...[
      '',
      '23',
      '2023-13',
      '2023-00',
      '2023-Q5',
      '2023-Q0',
      '2023-S3',
      '2023-02-30',
      '2023-2',
      '2023-11-20/P0D',
    ],
    ...['2023-11-20/P3Y', ' 2023', '2023-11-', '2023/11', 'T11/2023', '2023-01-01/P0M'],
  ])('%j is none', (code) => {
    expect(period.parsePeriod(code)).toBeUndefined();
    expect(() => period.periodOf(code)).toThrow(RangeError);
  });

  test('codes round trip', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        expect(period.periodOf(one.code)).toEqual(one);
      }),
    );
  });

  test('equal codes are equal spans', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(a.code === b.code).toBe(a.start === b.start && a.end === b.end);
      }),
    );
  });
});

describe('the calendar', () => {
  test('days and dates', () => {
    expect(period.dayNumber(1970, 1, 1)).toBe(0);
    expect(period.dateOf(period.dayNumber(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(period.isoDate(period.monthEnd(2023, 2))).toBe('2023-02-28');
    expect(period.isoDate(period.monthEnd(2023, 12))).toBe('2023-12-31');
    expect(period.isCalendarDate(2024, 2, 29)).toBe(true);
    expect(period.isCalendarDate(2023, 2, 29)).toBe(false);
    expect(period.isCalendarDate(2023, 13, 1)).toBe(false);
    expect(period.isCalendarDate(2023, 4, 0)).toBe(false);
  });

  test('a day number is the day of its date', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: d } = period.dateOf(day);
        expect(period.dayNumber(year, month, d)).toBe(day);
        expect(period.isCalendarDate(year, month, d)).toBe(true);
        expect(period.parsePeriod(period.isoDate(day))).toEqual({
          code: period.isoDate(day),
          start: day,
          end: day,
        });
      }),
    );
  });

  test('a span does not end before it starts', () => {
    expect(() => period.span(10, 9)).toThrow(RangeError);
  });
});

test.each([
  ['2023-11', 'month', 1, false],
  ['2023-Q1', 'quarter', 3, true],
  ['2023-Q2', 'quarter', 3, false],
  ['2023-S1', 'cumulative', 6, true],
  ['2023-S2', 'other', 6, false],
  ['2023-01-01/P11M', 'cumulative', 11, true],
  ['2023', 'year', 12, true],
  ['2023-11-20', 'day', undefined, false],
  ['2023-07-24/P31D', 'other', undefined, false],
  ['2022-07-01/P12M', 'other', 12, false],
  ['2023-01', 'month', 1, false],
])('%s: class %s, %s months, cumulative %s', (code, cls, months, cumulative) => {
  const one = period.periodOf(code);
  expect(period.classOf(one)).toBe(cls);
  expect(period.monthCount(one)).toBe(months);
  expect(period.isCumulative(one)).toBe(cumulative);
});

describe('other periods of a period', () => {
  test.each([
    ['2023-11', '2022-11', '2023-10'],
    ['2023-01', '2022-01', '2022-12'],
    ['2023-Q1', '2022-Q1', '2022-Q4'],
    ['2023-S1', '2022-S1', '2022-S2'],
    ['2023', '2022', '2022'],
    ['2024-02', '2023-02', '2024-01'],
    ['2024-02-29', '2023-02-28', '2024-02-28'],
    ['2023-01-01/P11M', '2022-01-01/P11M', '2022-02-01/P11M'],
    ['2023-07-24/P31D', '2022-07-24/P31D', '2023-06-23/P31D'],
  ])('%s: a year before %s, just before %s', (code, lastYear, previous) => {
    expect(period.samePeriodLastYear(period.periodOf(code)).code).toBe(lastYear);
    expect(period.previousPeriod(period.periodOf(code)).code).toBe(previous);
  });

  test('a span to the end of February stays one', () => {
    const february = period.span(period.dayNumber(2023, 1, 15), period.monthEnd(2023, 2));
    expect(period.isoDate(period.shiftYears(february, 1).end)).toBe('2024-02-29');
    expect(period.isoDate(period.shiftYears(february, -1).end)).toBe('2022-02-28');
  });

  test('whole months shift there and back, keeping class and length', () => {
    fc.assert(
      fc.property(wholeMonths, fc.integer({ min: -30, max: 30 }), (one, by) => {
        const shifted = period.shiftYears(one, by);
        expect(period.shiftYears(shifted, -by)).toEqual(one);
        expect(period.classOf(shifted)).toBe(period.classOf(one));
        expect(period.monthCount(shifted)).toBe(period.monthCount(one));
        expect(period.dateOf(shifted.start).year).toBe(period.dateOf(one.start).year + by);
      }),
    );
  });

  test('the period before ends the day before, in the same length', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        const previous = period.previousPeriod(one);
        expect(previous.end).toBe(one.start - 1);
        const months = period.monthCount(one);
        // As many days may be whole months elsewhere in the calendar.
        if (months === undefined) expect(previous.end - previous.start).toBe(one.end - one.start);
        else expect(period.monthCount(previous)).toBe(months);
      }),
    );
  });

  test('the last month holds the last day', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        const last = period.lastMonth(one);
        expect(period.classOf(last)).toBe('month');
        expect(one.end).toBeGreaterThanOrEqual(last.start);
        expect(one.end).toBeLessThanOrEqual(last.end);
      }),
    );
  });
});

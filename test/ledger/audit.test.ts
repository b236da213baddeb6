import { CATALOG } from '../../src/catalog/catalog';
import { addReading, refreshFindings, type Ledger } from '../../src/ledger/ledger';
import { briefing, ledgerOf } from './notation';

const found = (ledger: Ledger): unknown[] =>
  ledger.findings.map(({ code, severity, facts }) => [code, severity, facts]);

const H1 = briefing(
  { id: 'h1', date: '2024-07-29', period: '2024-S1' },
  `industry revenue 2024-S1 = 2067389 tỷ (ước)
   industry revenue 2024-S1 plan = 50 % (ước)`,
);

describe('plans', () => {
  const eight = (percent: string): Ledger =>
    ledgerOf(
      H1,
      briefing(
        { id: 'aug', date: '2024-09-13', period: '2024-08' },
        `industry revenue 2024-01-01/P8M = 2820865 tỷ (ước)
         industry revenue 2024-01-01/P8M plan = ${percent} %`,
      ),
    );

  test('that cannot be one plan are reported, with both', () => {
    expect(found(eight('66.4'))).toEqual([
      [
        'plans-differ',
        'warning',
        { first: 4135e12, second: 4248e12, firstPeriod: '2024-S1', secondPeriod: '2024-01-01/P8M' },
      ],
    ]);
  });

  test('that rounding may have parted are one plan', () => {
    expect(found(eight('68.2'))).toEqual([]);
  });

  test('of another year are another plan', () => {
    const next = briefing(
      { id: 'next', date: '2025-07-20', period: '2025-S1' },
      `industry revenue 2025-S1 = 2400000 tỷ
       industry revenue 2025-S1 plan = 45 %`,
    );
    expect(found(ledgerOf(H1, next))).toEqual([]);
  });
});

describe('values told twice', () => {
  const early = briefing(
    { id: 'early', date: '2024-07-10', period: '2024-06' },
    'postal revenue 2024-S1 = 32000 tỷ',
  );

  test('restated by a later briefing', () => {
    const late = briefing(
      { id: 'late', date: '2024-08-05', period: '2024-07' },
      'postal revenue 2024-S1 = 32450 tỷ',
    );
    expect(found(ledgerOf(late, early))).toEqual([
      ['restated', 'note', { earlier: 32000e9, later: 32450e9 }],
    ]);
  });

  test('against the base of a later briefing', () => {
    const next = briefing(
      { id: 'next', date: '2025-07-10', period: '2025-06' },
      'postal revenue 2024-S1 = 32700 tỷ (gốc)',
    );
    expect(found(ledgerOf(early, next))).toEqual([
      ['base-differs', 'warning', { direct: 32000e9, base: 32700e9 }],
    ]);
  });

  test('with more digits are the same', () => {
    const finer = briefing(
      { id: 'finer', date: '2024-08-05', period: '2024-07' },
      'postal revenue 2024-S1 = 32000.4 tỷ',
    );
    expect(found(ledgerOf(early, finer))).toEqual([]);
  });

  test('are no finding once the user chose', () => {
    const late = briefing(
      { id: 'late', date: '2024-08-05', period: '2024-07' },
      'postal revenue 2024-S1 = 32450 tỷ',
    );
    const ledger = ledgerOf(early, late);
    const chosen = { ...ledger, rows: ledger.rows.map((row, index) => ({ ...row, use: index === 0 })) };
    expect(found(refreshFindings(chosen))).toEqual([]);
  });
});

describe('values far from their series', () => {
  const series = (...levels: string[]): Ledger =>
    ledgerOf(
      ...levels.map((level, index) =>
        briefing({ id: `b${index}`, date: `2024-0${index + 2}-05`, period: `2024-0${index + 1}` }, level),
      ),
    );

  test('a slip of a thousand in a long series', () => {
    const ledger = series(
      'postal revenue 2024-01 = 5000 tỷ',
      'postal revenue 2024-02 = 5100 tỷ',
      'postal revenue 2024-03 = 5.2 tỷ',
      'postal revenue 2024-04 = 5300 tỷ',
    );
    expect(found(ledger)).toEqual([['far-from-series', 'warning', { value: 5.2e9, typical: 5100e9 }]]);
  });

  test('of two values the later one is doubted', () => {
    const ledger = series('postal revenue 2024-01 = 5000 tỷ', 'postal revenue 2024-02 = 5.1 tỷ');
    expect(ledger.findings.map(({ code, briefing: of }) => [code, of])).toEqual([['far-from-series', 'b1']]);
  });

  test('cumulative values are measured by month', () => {
    const ledger = series(
      'postal revenue 2024-01 = 10 tỷ',
      'postal revenue 2024-01-01/P2M = 20 tỷ',
      'postal revenue 2023 = 240 tỷ',
      'postal revenue 2022 = 300 tỷ',
    );
    expect(found(ledger)).toEqual([]);
  });
});

describe('what the user did about a finding', () => {
  const late = briefing(
    { id: 'late', date: '2024-08-05', period: '2024-07' },
    'postal revenue 2024-S1 = 32450 tỷ',
  );
  const early = briefing(
    { id: 'early', date: '2024-07-10', period: '2024-06' },
    'postal revenue 2024-S1 = 32000 tỷ',
  );
  const ledger = ledgerOf(early, late);
  const noted: Ledger = {
    ...ledger,
    findings: ledger.findings.map((finding) => ({ ...finding, action: 'ignored', note: 'đã hỏi' })),
  };

  test('stays when briefings are added', () => {
    const next = briefing(
      { id: 'next', date: '2024-09-05', period: '2024-08' },
      'postal revenue 2024-08 = 5980 tỷ',
    );
    expect(addReading(noted, next).ledger.findings).toEqual(noted.findings);
  });

  test('stays when the finding does not arise any more, as long as its figures are there', () => {
    const excluded = {
      ...noted,
      rows: noted.rows.map((row) => ({ ...row, excluded: row.briefing === 'early' })),
    };
    expect(refreshFindings(excluded).findings).toEqual(noted.findings);
    expect(refreshFindings({ ...excluded, findings: ledger.findings }).findings).toEqual([]);
  });
});

describe('totals and bases that cannot all be true', () => {
  const codes = (ledger: Ledger): unknown[] => ledger.findings.map(({ code, severity }) => [code, severity]);
  const of = (id: string, day: string, notation: string) =>
    briefing({ id, date: day, period: day.slice(0, 7) }, notation);

  test('months that exceed the longer period that they lie in', () => {
    const ledger = ledgerOf(
      of('jan', '2024-02-05', 'postal revenue 2024-01 = 5000 tỷ'),
      of('h1', '2024-07-05', 'postal revenue 2024-01-01/P2M = 4800 tỷ'),
    );
    expect(found(ledger)).toEqual([
      ['periods-exceed-total', 'warning', { sum: 5000e9, total: 4800e9, period: '2024-01-01/P2M', count: 1 }],
    ]);
  });

  test('months that make up a quarter and add up to less', () => {
    const ledger = ledgerOf(
      of('feb', '2024-03-05', 'postal revenue 2024-01-01/P2M = 9000 tỷ'),
      of('mar', '2024-04-05', 'postal revenue 2024-03 = 4000 tỷ'),
      of('q1', '2024-04-25', 'postal revenue 2024-Q1 = 13500 tỷ'),
    );
    expect(codes(ledger)).toEqual([['periods-differ-from-total', 'warning']]);
  });

  test('among estimates that is only a note, and rounding is none', () => {
    const months = (q1: string): Ledger =>
      ledgerOf(
        of('feb', '2024-03-05', 'postal revenue 2024-01-01/P2M = 9000.4 tỷ (ước)'),
        of('mar', '2024-04-05', 'postal revenue 2024-03 = 4000.3 tỷ'),
        of('q1', '2024-04-25', `postal revenue 2024-Q1 = ${q1} tỷ`),
      );
    expect(codes(months('13500'))).toEqual([['periods-differ-from-total', 'note']]);
    expect(codes(months('13001'))).toEqual([]);
  });

  test('sectors that exceed the whole industry', () => {
    const ledger = ledgerOf(
      of('a', '2024-07-05', 'industry revenue 2024-S1 = 30000 tỷ'),
      of('b', '2024-07-06', 'postal revenue 2024-S1 = 32000 tỷ'),
    );
    expect(codes(ledger)).toEqual([['sectors-exceed-total', 'warning']]);
  });

  test('a statistic of the user’s own counts among the sectors', () => {
    const ledger = ledgerOf(
      of('a', '2024-07-05', 'industry revenue 2024-S1 = 30000 tỷ'),
      of('b', '2024-07-06', 'postal revenue 2024-S1 = 28000 tỷ'),
      of('c', '2024-07-07', 'publishing e-books 2024-S1 = 4000 tỷ'),
    );
    expect(codes(ledger)).toEqual([]);
    const label = { vi: 'Sách điện tử', en: 'E-books' };
    const row = { id: 'e-books', sector: 'publishing', label, kind: 'flow', unit: 'VND', needs: '' } as const;
    const catalog = CATALOG.with({ metrics: [{ ...row, feeds: 'revenue' }] });
    expect(codes(refreshFindings({ ...ledger, catalog }))).toEqual([['sectors-exceed-total', 'warning']]);
  });

  test('a growth that implies another base than was reported', () => {
    const ledger = ledgerOf(
      of('old', '2023-07-05', 'postal revenue 2023-S1 = 20000 tỷ'),
      of(
        'new',
        '2024-07-05',
        `postal revenue 2024-S1 = 30000 tỷ
         postal revenue 2024-S1 < 2023-S1 = 20 %`,
      ),
    );
    expect(found(ledger)).toEqual([
      [
        'implied-base-differs',
        'warning',
        { level: 30000e9, stated: 20, first: 25000e9, direct: 20000e9, period: '2023-S1' },
      ],
    ]);
  });

  test('a plan completion against the plan that was told', () => {
    const ledger = ledgerOf(H1, of('plan', '2024-01-05', 'industry revenue 2024 target = 4500000 tỷ'));
    expect(found(ledger)).toEqual([
      ['plan-differs-from-target', 'warning', { first: 4135e12, second: 4500e12, firstPeriod: '2024-S1' }],
    ]);
  });

  test('two briefings of one day', () => {
    const ledger = ledgerOf(
      of('a', '2024-07-05', 'postal revenue 2024-S1 = 32000 tỷ'),
      of('b', '2024-07-05', 'postal revenue 2024-S1 = 31000 tỷ'),
    );
    expect(found(ledger)).toEqual([['same-day-differs', 'error', { earlier: 32000e9, later: 31000e9 }]]);
  });
});

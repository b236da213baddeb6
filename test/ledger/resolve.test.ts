import { heldRows, resolve, type Ledger } from '../../src/ledger/ledger';
import { briefing, ledgerOf, written } from './notation';

const pointsOf = (ledger: Ledger): string[] => written(resolve(ledger));

/** The ledger with marks on the rows for which `test` holds. */
const mark = (ledger: Ledger, of: string, marks: object): Ledger => ({
  ...ledger,
  rows: ledger.rows.map((row) => (row.briefing === of ? { ...row, ...marks } : row)),
});

const EARLY = briefing(
  { id: 'early', date: '2024-07-10', period: '2024-S1' },
  'postal revenue 2024-S1 = 32000 tỷ (ước)',
);
const LATE = briefing(
  { id: 'late', date: '2024-08-05', period: '2024-07' },
  'postal revenue 2024-S1 = 32450 tỷ',
);
const NEXT_YEAR = briefing(
  { id: 'next', date: '2025-07-10', period: '2025-S1' },
  `postal revenue 2025-S1 = 38000 tỷ
   postal revenue 2024-S1 = 32700 tỷ (gốc)
   telecom service-revenue 2024-S1 = 70000 tỷ (gốc)`,
);

describe('many briefings, one value', () => {
  test('a later briefing wins, and the earlier value is its vintage', () => {
    const [point] = resolve(ledgerOf(LATE, EARLY));
    expect(point).toMatchObject({ value: 32450e9, mark: '' });
    expect(point?.vintages.map(({ valueUsed }) => valueUsed)).toEqual([32000e9]);
  });

  test('a base value yields to a reported one, and stands where there is none', () => {
    expect(pointsOf(ledgerOf(NEXT_YEAR, EARLY))).toEqual([
      'postal revenue 2024-S1 = 32000 tỷ* [early]',
      'postal revenue 2025-S1 = 38000 tỷ [next]',
      'telecom service-revenue 2024-S1 = 70000 tỷ† [next]',
    ]);
  });

  test('the user’s choice beats the later briefing', () => {
    expect(pointsOf(mark(ledgerOf(EARLY, LATE), 'early', { use: true }))).toEqual([
      'postal revenue 2024-S1 = 32000 tỷ‡ [early]',
    ]);
  });

  test('the user’s correction beats the later briefing, and carries its mark', () => {
    const ledger = mark(ledgerOf(EARLY, LATE), 'early', {
      valueUsed: 32100e9,
      corrected: { value: 32100e9 },
    });
    expect(pointsOf(ledger)).toEqual(['postal revenue 2024-S1 = 32100 tỷ‡ [early]']);
  });

  test('what the user took out gives way', () => {
    expect(pointsOf(mark(ledgerOf(EARLY, LATE), 'late', { excluded: true }))).toEqual([
      'postal revenue 2024-S1 = 32000 tỷ* [early]',
    ]);
  });

  test('forecasts stay out until the user chooses them', () => {
    const ledger = ledgerOf(
      briefing({ id: 'sep', period: '2024-09' }, 'postal revenue 2024 = 65000 tỷ (dự báo)'),
    );
    expect(pointsOf(ledger)).toEqual([]);
    expect(pointsOf(mark(ledger, 'sep', { use: true }))).toEqual(['postal revenue 2024 = 65000 tỷ‡ [sep]']);
  });

  test('growth and plan completion of a period still to come are forecasts, too', () => {
    const ledger = ledgerOf(
      briefing(
        { id: 'sep', period: '2024-01-01/P9M' },
        `postal revenue 2024 < 2023 = 12 %
         postal revenue 2024 plan = 101.5 % (ước)
         postal revenue 2024-01-01/P9M < 2023-01-01/P9M = 9 %
         postal revenue 2024-01-01/P9M plan = 74 %`,
      ),
    );
    expect(ledger.rows.map(({ status }) => status)).toEqual(['forecast', 'forecast', 'normal', 'normal']);
    expect(resolve(ledger).map(({ value }) => value)).toEqual([9, 74]);
  });
});

describe('one series', () => {
  const one = (notation: string): string[] =>
    pointsOf(ledgerOf(briefing({ id: 'b', period: '2024-06' }, notation)));

  test('people counted under another noun are one', () => {
    expect(
      one(`cybersecurity labour 2024-06 = 3903 lao động
           industry labour 2024-06 = 1500000 nhân lực`),
    ).toEqual([
      'cybersecurity labour 2024-06 = 3903 người [b]',
      'industry labour 2024-06 = 1500000 người [b]',
    ]);
  });

  test('currencies are two', () => {
    expect(
      one(`ict-industry hardware-exports 2024-S1 = 1753071 tỷ
           ict-industry hardware-exports 2024-S1 = 64.9 tỷ USD`),
    ).toHaveLength(2);
  });

  test('the same period last year and the month before are two comparisons', () => {
    expect(
      one(`postal revenue 2023-11 < 2022-11 = 20 %
           postal revenue 2023-11 < 2023-10 = 5 %`),
    ).toEqual([
      'postal revenue 2023-11 < 2023-10 = 5 % [b]',
      'postal revenue 2023-11 < last-year = 20 % [b]',
    ]);
  });

  test('a stock of a day is compared with the month of the year before', () => {
    expect(one('telecom ipv6-rate 2023-11-20 < 2022-11 = 3 %')).toEqual([
      'telecom ipv6-rate 2023-11-20 < last-year = 3 % [b]',
    ]);
  });

  test('a stock at the end of June is the same for the month and the half year', () => {
    expect(
      one(`cybersecurity labour 2024-06 = 3903 người
           cybersecurity labour 2024-S1 = 3903 người`),
    ).toHaveLength(1);
  });
});

describe('two values in one briefing', () => {
  const both = (a: string, b: string): Ledger =>
    ledgerOf(
      briefing(
        { id: 'b', period: '2024-06' },
        `postal revenue 2024-S1 = ${a}\npostal revenue 2024-S1 = ${b}`,
      ),
    );

  test('that contradict each other leave the cell empty and are reported', () => {
    const ledger = both('32000 tỷ', '23000 tỷ');
    expect(pointsOf(ledger)).toEqual([]);
    expect(ledger.findings).toMatchObject([
      { code: 'restated', severity: 'error', facts: { earlier: 32000e9, later: 23000e9 } },
    ]);
  });

  test('that are one number rounded differently are no contradiction: the finer one counts', () => {
    const ledger = both('32 nghìn', '32 nghìn');
    const rows = ledger.rows.map((row, i) => ({
      ...row,
      unit: 'VND',
      value: i ? 32.41e12 : 32.4e12,
      valueUsed: i ? 32.41e12 : 32.4e12,
      text: i ? '32,41' : '32,4',
    }));
    expect(pointsOf({ ...ledger, rows })).toEqual(['postal revenue 2024-S1 = 32410 tỷ [b]']);
  });

  test('counted under other nouns are no contradiction: the noun of the series counts', () => {
    const notation = `digital-government community-digital-teams 2023-11 = 53 địa phương
      digital-government community-digital-teams 2023-11 = 76905 tổ`;
    const ledger = ledgerOf(briefing({ id: 'b', period: '2023-11' }, notation));
    expect(pointsOf(ledger)).toEqual(['digital-government community-digital-teams 2023-11 = 76905 tổ [b]']);
    expect(ledger.findings).toEqual([]);
  });

  test('are settled by the user’s choice', () => {
    const ledger = both('32000 tỷ', '23000 tỷ');
    const rows = ledger.rows.map((row, index) => ({ ...row, use: index === 0 }));
    expect(pointsOf({ ...ledger, rows })).toEqual(['postal revenue 2024-S1 = 32000 tỷ‡ [b]']);
  });
});

describe('held figures', () => {
  const ledger = ledgerOf(
    briefing({ id: 'nov', period: '2023-11' }, 'postal revenue 2023-10 = 5775 tỷ (chờ 2023-11)'),
  );

  test('wait for the user', () => {
    expect(pointsOf(ledger)).toEqual([]);
    expect(heldRows(ledger)).toHaveLength(1);
  });

  test('are used once the user chose them', () => {
    const chosen = mark(ledger, 'nov', { use: true });
    expect(pointsOf(chosen)).toEqual(['postal revenue 2023-10 = 5775 tỷ‡ [nov]']);
    expect(heldRows(chosen)).toEqual([]);
  });
});

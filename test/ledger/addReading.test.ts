import {
  addReading,
  EMPTY_LEDGER,
  removeBriefing,
  replaceBriefing,
  type Ledger,
} from '../../src/ledger/ledger';
import { briefing, ledgerOf } from './notation';

const NOVEMBER = briefing(
  { id: 'nov', date: '2023-12-04', period: '2023-11' },
  `postal revenue 2023-11 = 5775 tỷ (ước)
   postal revenue 2023-11 < 2022-11 = 20 %
   cybersecurity revenue 2023-11 = 475 tỷ`,
);

/** The ledger with marks of the user on the row whose id ends so. */
const marked = (ledger: Ledger, id: string, marks: Partial<Ledger['rows'][number]>): Ledger => ({
  ...ledger,
  rows: ledger.rows.map((row) => (row.id === id ? { ...row, ...marks } : row)),
});

describe('adding a briefing', () => {
  test('counts what is new', () => {
    expect(addReading(EMPTY_LEDGER, NOVEMBER)).toMatchObject({ added: 3, changed: 0, unchanged: 0 });
  });

  test('marks the figure in its sentence', () => {
    expect(ledgerOf(NOVEMBER).rows[0]?.sentenceText).toBe('postal revenue 2023-11 = 【5775】 tỷ (ước)');
  });

  test('twice changes nothing', () => {
    const once = ledgerOf(NOVEMBER);
    const twice = addReading(once, NOVEMBER);
    expect(twice).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(twice.ledger).toEqual(once);
  });

  test('read better later: changed figures are counted, figures that are gone are dropped', () => {
    const better = {
      ...NOVEMBER,
      observations: NOVEMBER.observations
        .slice(0, 2)
        .map((o) => (o.measure === 'change' ? { ...o, value: 21 } : o)),
    };
    const { ledger, added, changed, unchanged } = addReading(ledgerOf(NOVEMBER), better);
    expect({ added, changed, unchanged }).toEqual({ added: 0, changed: 1, unchanged: 1 });
    expect(ledger.rows.map((row) => row.value)).toEqual([5775e9, 21]);
  });

  test('keeps binary noise out of values', () => {
    const noisy = { ...NOVEMBER, observations: [{ ...NOVEMBER.observations[0]!, value: 33536.37 * 1e9 }] };
    expect(33536.37 * 1e9).not.toBe(33536370000000);
    expect(ledgerOf(noisy).rows[0]?.value).toBe(33536370000000);
  });

  test('keeps a date that the user gave to a briefing without one', () => {
    const { date: _date, ...undated } = NOVEMBER.briefing;
    const reading = { ...NOVEMBER, briefing: undated };
    const ledger = ledgerOf(reading);
    const dated = { ...ledger, briefings: ledger.briefings.map((b) => ({ ...b, date: '2023-12-05' })) };
    expect(addReading(dated, reading).ledger.briefings[0]?.date).toBe('2023-12-05');
    expect(_date).toBe('2023-12-04');
  });

  test('orders briefings by date, else by the end of their period', () => {
    const undated = briefing({ id: 'undated', period: '2023-Q3' }, 'postal revenue 2023-Q3 = 15000 tỷ');
    const late = briefing(
      { id: 'a-late', date: '2024-01-04', period: '2023-12' },
      'postal revenue 2023-12 = 1 tỷ',
    );
    expect(ledgerOf(late, NOVEMBER, undated).briefings.map(({ id }) => id)).toEqual([
      'undated',
      'nov',
      'a-late',
    ]);
  });
});

describe('the user’s marks', () => {
  const first = NOVEMBER.observations[0]!;
  const corrected = marked(ledgerOf(NOVEMBER), first.id, {
    use: true,
    valueUsed: 5800e9,
    corrected: { value: 5800e9 },
  });

  test('survive reading the briefing again', () => {
    const { ledger, unchanged } = addReading(corrected, NOVEMBER);
    expect(ledger.rows[0]).toMatchObject({
      use: true,
      value: 5775e9,
      valueUsed: 5800e9,
      corrected: { value: 5800e9 },
    });
    expect(unchanged).toBe(3);
  });

  test('move along by series and period when the briefing is replaced', () => {
    const edition = briefing(
      { id: 'nov-2', date: '2023-12-06', period: '2023-11' },
      `telecom ipv6-rate 2023-11 = 59 %
       postal revenue 2023-11 = 5776 tỷ (ước)`,
    );
    const { ledger, unmatched } = replaceBriefing(corrected, 'nov', edition);
    expect(ledger.briefings.map(({ id }) => id)).toEqual(['nov-2']);
    expect(ledger.rows.map(({ metric, valueUsed, use }) => [metric, valueUsed, use])).toEqual([
      ['ipv6-rate', 59, false],
      ['revenue', 5800e9, true],
    ]);
    expect(unmatched).toEqual([]);
  });

  test('are listed when no figure of the new edition takes them', () => {
    const edition = briefing({ id: 'nov-2', period: '2023-11' }, 'telecom ipv6-rate 2023-11 = 59 %');
    expect(replaceBriefing(corrected, 'nov', edition).unmatched.map(({ id }) => id)).toEqual([first.id]);
  });
});

test('a briefing that is removed leaves no trace', () => {
  const other = briefing(
    { id: 'oct', date: '2023-11-06', period: '2023-10' },
    'postal revenue 2023-10 = 5500 tỷ',
  );
  expect(removeBriefing(ledgerOf(other, NOVEMBER), 'nov')).toEqual(ledgerOf(other));
});

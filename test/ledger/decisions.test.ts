import {
  applyDecisions,
  correct,
  heldRows,
  resolve,
  type FindingAction,
  type Ledger,
} from '../../src/ledger/ledger';
import { briefing, ledgerOf, written } from './notation';

const READING = briefing(
  {
    id: 'nov',
    date: '2023-12-04',
    period: '2023-11',
    findings: ([figure]) => [
      {
        id: 'nov:period-equals-base',
        code: 'period-equals-base',
        severity: 'error',
        briefing: 'nov',
        span: figure!.span,
        sentence: figure!.sentence,
        observations: [figure!.id],
        facts: { period: '2023-10', base: '2023-10', suggestion: '2023-11' },
      },
    ],
  },
  `postal revenue 2023-10 = 5775 tỷ (chờ 2023-11)
   postal items 2023-10 = 250 triệu bưu gửi (chờ 2023-11)`,
);

const decide = (action: FindingAction): Ledger => {
  const ledger = ledgerOf(READING);
  return applyDecisions({ ...ledger, findings: ledger.findings.map((finding) => ({ ...finding, action })) });
};

test('accepting takes the suggested period for the figure that the finding names', () => {
  const ledger = decide('accepted');
  expect(written(resolve(ledger))).toEqual(['postal revenue 2023-11 = 5775 tỷ‡ [nov]']);
  expect(heldRows(ledger).map(({ metric }) => metric)).toEqual(['items']);
});

test('accepting holds for every held figure of the same sentence', () => {
  const sentence = { start: 0, end: READING.text.length };
  const reading = { ...READING, observations: READING.observations.map((o) => ({ ...o, sentence })) };
  const ledger = ledgerOf({ ...reading, findings: READING.findings.map((f) => ({ ...f, sentence })) });
  const accepted = applyDecisions({
    ...ledger,
    findings: ledger.findings.map((finding) => ({ ...finding, action: 'accepted' as const })),
  });
  expect(written(resolve(accepted))).toEqual([
    'postal items 2023-11 = 250000000 bưu gửi‡ [nov]',
    'postal revenue 2023-11 = 5775 tỷ‡ [nov]',
  ]);
  expect(applyDecisions(accepted)).toEqual(accepted);
});

test('ignoring keeps the text’s period', () => {
  expect(written(resolve(decide('ignored')))).toEqual(['postal revenue 2023-10 = 5775 tỷ [nov]']);
});

test('an open finding changes nothing', () => {
  expect(decide('open')).toEqual(ledgerOf(READING));
});

describe('numbers typed into tables', () => {
  const ledger = ledgerOf(briefing({ id: 'oct', period: '2023-10' }, 'postal revenue 2023-10 = 5500 tỷ'));
  const figure = {
    area: 'vn',
    sector: 'postal',
    metric: 'revenue',
    indicator: 'Doanh thu',
    kind: 'flow',
    measure: 'level',
    unit: 'VND',
  } as const;

  test('over a value correct its figure', () => {
    const id = ledger.rows[0]!.id;
    const corrected = correct(ledger, { ...figure, replaces: id, period: '2023-10', value: 5600e9 });
    expect(corrected.rows).toMatchObject([
      { id, value: 5500e9, valueUsed: 5600e9, corrected: { value: 5600e9 } },
    ]);
    const back = correct(corrected, { ...figure, replaces: id, period: '2023-10', value: 5500e9 });
    expect(back).toEqual(ledger);
  });

  test('into an empty cell are figures of their own, one a cell', () => {
    const once = correct(ledger, { ...figure, period: '2023-09', value: 5300e9 });
    const twice = correct(once, { ...figure, period: '2023-09', value: 5400e9 });
    expect(written(resolve(twice))).toEqual([
      'postal revenue 2023-09 = 5400 tỷ‡ [user]',
      'postal revenue 2023-10 = 5500 tỷ [oct]',
    ]);
  });
});

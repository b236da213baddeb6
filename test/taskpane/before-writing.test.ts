import { BriefsheetError } from '../../src/model/errors';
import { BeforeWriting } from '../../src/taskpane/beforeWriting';
import type { Draft } from '../../src/taskpane/session';
import { figure, readingOf } from './reading';

type Told = [id: number, date: string | undefined, period: string | undefined];

function draftOf(id: number, briefing: Partial<{ date: string; periodHow: 'assumed' | 'stated' }>): Draft {
  const text = `Bản tin ${id}: đạt 12`;
  const reading = readingOf(text, [figure(text, '12')]);
  const undated = { ...reading.briefing, date: undefined };
  return {
    id,
    name: '',
    text,
    period: undefined,
    date: undefined,
    reading: {
      ...reading,
      briefing: { ...undated, id: `b${id}`, periodHow: 'stated', ...briefing },
    },
    problem: undefined,
    written: false,
  };
}

/** Asks about drafts in a workbook with sheets; what the user tells is put into the drafts. */
function start(drafts: Draft[], sheets: readonly string[] = []) {
  const log: string[] = [];
  const told: Told[] = [];
  const asking = new BeforeWriting({
    pending: () => drafts,
    prepare: async () => void log.push('prepare'),
    sheetsBefore: async () => {
      log.push('look');
      return sheets;
    },
    setDates: (id, date, period) => {
      told.push([id, date, period]);
      drafts = drafts.map((draft) => (draft.id === id ? { ...draft, date, period } : draft));
    },
    write: async () => void log.push('write'),
    failed: (error) => {
      throw error;
    },
    changed: () => undefined,
  });
  return { asking, log, told };
}

const DATED = { date: '2023-12-04' };

test('nothing to ask: the words are looked at, then it writes', async () => {
  const { asking, log } = start([draftOf(1, DATED)]);
  await asking.start();
  expect(asking.question).toBeUndefined();
  expect(log).toEqual(['prepare', 'look', 'write']);
  await asking.start();
  // The workbook was found to be ready.
  expect(log.slice(3)).toEqual(['prepare', 'write']);
});

test('a briefing without a date is asked about, and its date is told before it is written', async () => {
  const { asking, log, told } = start([draftOf(1, DATED), draftOf(2, {})]);
  await asking.start();
  expect(asking.question).toMatchObject({ about: 'dates', drafts: [{ id: 2 }] });
  expect(log).not.toContain('write');
  await asking.tell([{ id: 2, date: 'hôm qua' }]);
  expect(asking.problem).toEqual({
    code: 'date-invalid',
    facts: { date: 'hôm qua' },
    id: 2,
    field: 'date',
  });
  await asking.tell([{ id: 2, date: 'tháng 11' }]);
  expect(asking.problem?.code).toBe('date-invalid');
  await asking.tell([{ id: 2, date: '4/12/2023' }]);
  expect(asking.problem).toBeUndefined();
  expect(told).toEqual([[2, '2023-12-04', undefined]]);
  expect(log).toContain('write');
});

test('several briefings are asked about at once; none is taken until all can be read', async () => {
  const { asking, log, told } = start([
    draftOf(1, {}),
    draftOf(2, DATED),
    draftOf(3, { periodHow: 'assumed' }),
    draftOf(4, { ...DATED, periodHow: 'assumed' }),
  ]);
  await asking.start();
  expect(asking.question).toMatchObject({ about: 'dates', drafts: [{ id: 1 }, { id: 3 }, { id: 4 }] });
  await asking.tell([
    { id: 1, date: '4/12/2023' },
    { id: 3, date: '5/1/2024', period: 'năm ngoái' },
    { id: 4, period: 'T11/2023' },
  ]);
  expect(asking.problem).toMatchObject({ code: 'period-invalid', id: 3, field: 'period' });
  expect(told).toEqual([]);
  await asking.tell([
    { id: 1, date: '4/12/2023' },
    { id: 3, date: '5/1/2024', period: 'T12/2023' },
    { id: 4, period: 'T11/2023' },
  ]);
  expect(told).toEqual([
    [1, '2023-12-04', undefined],
    [3, '2024-01-05', '2023-12'],
    [4, undefined, '2023-11'],
  ]);
  expect(asking.question).toBeUndefined();
  expect(log.filter((step) => step === 'write')).toHaveLength(1);
});

test('a period that was only supposed is asked for, too', async () => {
  const { asking, told } = start([draftOf(1, { ...DATED, periodHow: 'assumed' })]);
  await asking.start();
  await asking.tell([{ id: 1, period: 'đầu năm' }]);
  expect(asking.problem?.code).toBe('period-invalid');
  await asking.tell([{ id: 1, period: 'T11/2023' }]);
  expect(told).toEqual([[1, undefined, '2023-11']]);
});

test('who does not know the date may go on, and is not asked twice', async () => {
  const { asking, log, told } = start([draftOf(1, {})]);
  await asking.start();
  await asking.answered();
  expect(told).toEqual([]);
  expect(log.filter((step) => step === 'write')).toHaveLength(1);
  await asking.start();
  expect(log.filter((step) => step === 'write')).toHaveLength(2);
});

test('the first write beside other sheets is said and waits for a yes', async () => {
  const { asking, log } = start([draftOf(1, DATED)], ['Kế hoạch', 'Nhân sự']);
  await asking.start();
  expect(asking.question).toEqual({ about: 'sheets', sheets: ['Kế hoạch', 'Nhân sự'] });
  asking.cancel();
  expect(asking.question).toBeUndefined();
  expect(log).not.toContain('write');
  await asking.start();
  await asking.answered();
  expect(log.filter((step) => step === 'write')).toHaveLength(1);
});

test('a workbook that does not answer is a problem, and nothing is written', async () => {
  const drafts = [draftOf(1, DATED)];
  const failing = new BriefsheetError('session-lost');
  const log: string[] = [];
  let failed: unknown;
  const asking = new BeforeWriting({
    pending: () => drafts,
    prepare: async () => undefined,
    sheetsBefore: () => Promise.reject(failing),
    setDates: () => undefined,
    write: async () => void log.push('write'),
    failed: (error) => (failed = error),
    changed: () => undefined,
  });
  await asking.start();
  expect(failed).toBe(failing);
  expect(log).toEqual([]);
});

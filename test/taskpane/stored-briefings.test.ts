import type { BriefingRecord } from '../../src/ledger/ledger';
import { StoredBriefings } from '../../src/taskpane/storedBriefings';
import { figure, readingOf } from './reading';

const RECORD = { id: 'b1', title: 'Bản tin', period: '2024-06' } as BriefingRecord;
const READING = readingOf('đạt 5', [figure('đạt 5', '5')]);

function start(options: { fails?: boolean } = {}) {
  const done: string[] = [];
  const errors: unknown[] = [];
  const stored = new StoredBriefings<string>({
    list: () => (options.fails ? Promise.reject(new Error('no')) : Promise.resolve([RECORD])),
    remove: (id) => Promise.resolve(`remove ${id}`),
    replace: (id, { briefing }) => Promise.resolve(`replace ${id} by ${briefing.id}`),
    readAgain: () => Promise.resolve('read again'),
    run: async (work) => {
      done.push(await work());
      return true;
    },
    failed: (error) => errors.push(error),
    changed: () => undefined,
  });
  return { stored, done, errors };
}

test('briefings are listed when the user asks', async () => {
  const { stored } = start();
  expect(stored.list).toBeUndefined();
  await stored.load();
  expect(stored.list).toEqual([RECORD]);
  stored.close();
  expect(stored.list).toBeUndefined();
});

test('a list that cannot be had is a problem to show', async () => {
  const { stored, errors } = start({ fails: true });
  await stored.load();
  expect(stored.list).toBeUndefined();
  expect(errors).toHaveLength(1);
});

test('removing and replacing take a second click on the same button', async () => {
  const { stored, done } = start();
  await stored.remove('b1');
  expect(done).toEqual([]);
  await stored.replace('b1', READING);
  await stored.remove('b1');
  expect(done).toEqual([]);
  await stored.remove('b1');
  await stored.replace('b1', READING);
  await stored.replace('b1', READING);
  expect(done).toEqual(['remove b1', `replace b1 by ${READING.briefing.id}`]);
  expect(stored.list).toEqual([RECORD]);
});

test('reading again takes one', async () => {
  const { stored, done } = start();
  await stored.readAgain();
  expect(done).toEqual(['read again']);
});

import { BriefsheetError } from '../../src/model/errors';
import type { Reading } from '../../src/model/observation';
import { Session } from '../../src/taskpane/session';
import { figure, readingOf } from './reading';

/** A session over readings of "one number a text"; `pause` lets the user pause, `answer` lets Excel answer. */
function start() {
  let paused: (() => void) | undefined;
  let settle: { resolve: (summary: string) => void; reject: (error: unknown) => void } | undefined;
  const written: string[][] = [];
  const reads: [string, string | undefined][] = [];
  const session = new Session<string>({
    read(text, period): Reading {
      reads.push([text, period]);
      if (text.trim() === '') throw new BriefsheetError('text-empty');
      const digits = /\d+/.exec(text)?.[0];
      return readingOf(text, digits ? [figure(text, digits)] : []);
    },
    write: (readings) =>
      new Promise((resolve, reject) => {
        written.push(readings.map((reading) => reading.text));
        settle = { resolve, reject };
      }),
    refresh: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
      }),
    later(run) {
      paused = run;
      return () => (paused = undefined);
    },
    changed: () => undefined,
  });
  return {
    session,
    written,
    reads,
    pause: () => paused?.(),
    succeed: () => settle!.resolve('done'),
    failWith: (error: unknown) => settle!.reject(error),
    texts: () => session.state.drafts.map((draft) => draft.text),
  };
}

test('a text is read once the user pauses, not at every key', () => {
  const { session, pause, reads } = start();
  session.type('đạt 1');
  session.type('đạt 12');
  expect(session.state.busy).toBe('reading');
  pause();
  expect(reads).toEqual([['đạt 12', undefined]]);
  expect(session.state.busy).toBeUndefined();
  expect(session.draftInHand.reading?.observations).toHaveLength(1);
});

test('writing with no text says so and asks Excel for nothing', async () => {
  const { session, written } = start();
  await session.write();
  expect(session.state.problem?.code).toBe('text-empty');
  expect(written).toEqual([]);
});

test('writing a text without figures says so', async () => {
  const { session, written } = start();
  session.type('không có số');
  await session.write();
  expect(session.state.problem?.code).toBe('text-without-figures');
  expect(written).toEqual([]);
});

test('a write does not wait for the pause, and tells what it did', async () => {
  const { session, written, succeed } = start();
  session.type('đạt 12');
  const writing = session.write();
  expect(session.state.busy).toBe('writing');
  succeed();
  await writing;
  expect(written).toEqual([['đạt 12']]);
  expect(session.state).toMatchObject({ summary: 'done', busy: undefined });
  expect(session.draftInHand.written).toBe(true);
});

test('a second click while Excel works does nothing', async () => {
  const { session, written, succeed } = start();
  session.type('đạt 12');
  const writing = session.write();
  await session.write();
  succeed();
  await writing;
  expect(written).toHaveLength(1);
});

test('a failed write keeps the text, its reading and the period, and can be repeated', async () => {
  const { session, written, succeed, failWith } = start();
  session.type('đạt 12');
  session.setPeriod('2023-10');
  const writing = session.write();
  failWith(new BriefsheetError('cell-edit-mode'));
  await writing;
  expect(session.state.problem).toEqual({ code: 'cell-edit-mode', facts: {} });
  expect(session.draftInHand).toMatchObject({ text: 'đạt 12', period: '2023-10', written: false });
  expect(session.draftInHand.reading?.observations).toHaveLength(1);
  const again = session.write();
  succeed();
  await again;
  expect(written).toHaveLength(2);
  expect(session.state.problem).toBeUndefined();
});

test('a fault of another kind is named, never shown raw', async () => {
  const { session, failWith } = start();
  session.type('đạt 12');
  const writing = session.write();
  failWith(new TypeError('x is undefined'));
  await writing;
  expect(session.state.problem).toEqual({ code: 'excel-failed', facts: { code: 'TypeError' } });
});

test('text typed while Excel works is not taken for written', async () => {
  const { session, succeed } = start();
  session.type('đạt 12');
  const writing = session.write();
  session.type('đạt 13');
  succeed();
  await writing;
  expect(session.draftInHand).toMatchObject({ text: 'đạt 13', written: false });
});

test('several files are read at once and written together', async () => {
  const { session, written, succeed, texts } = start();
  session.open([
    { name: 'a.txt', text: 'đạt 1' },
    { name: 'b.txt', text: 'đạt 2' },
  ]);
  expect(texts()).toEqual(['đạt 1', 'đạt 2']);
  const writing = session.write();
  succeed();
  await writing;
  expect(written).toEqual([['đạt 1', 'đạt 2']]);
});

test('a sample takes the place of an untouched sample, never of what the user typed', () => {
  const { session, texts } = start();
  session.open([{ name: 'mẫu 1', text: 'đạt 1' }]);
  session.open([{ name: 'mẫu 2', text: 'đạt 2' }]);
  expect(texts()).toEqual(['đạt 2']);
  session.type('đạt 2 và 3');
  session.open([{ name: 'mẫu 3', text: 'đạt 3' }]);
  expect(texts()).toEqual(['đạt 2 và 3', 'đạt 3']);
  expect(session.draftInHand.text).toBe('đạt 3');
});

test('closing drafts keeps the one in hand and leaves an empty text at last', () => {
  const { session, texts } = start();
  session.open(['1', '2', '3'].map((n) => ({ name: n, text: `đạt ${n}` })));
  session.select(2);
  session.close(0);
  expect(session.draftInHand.text).toBe('đạt 3');
  session.close(1);
  expect(session.draftInHand.text).toBe('đạt 2');
  session.close(0);
  expect(texts()).toEqual(['']);
});

test('the next briefing clears what is written and keeps what is not', async () => {
  const { session, succeed, texts } = start();
  session.open([{ name: 'a', text: 'đạt 1' }]);
  const writing = session.write();
  succeed();
  await writing;
  session.open([{ name: 'b', text: 'đạt 2' }]);
  session.next();
  expect(texts()).toEqual(['đạt 2', '']);
  expect(session.draftInHand.text).toBe('');
});

test('a period goes with its text and is dropped with it', () => {
  const { session, pause, reads } = start();
  session.type('đạt 12');
  session.setPeriod('2023-10');
  session.type('đạt 12 triệu');
  pause();
  session.type('');
  session.type('đạt 5');
  pause();
  expect(reads).toEqual([
    ['đạt 12', '2023-10'],
    ['đạt 12 triệu', '2023-10'],
    ['đạt 5', undefined],
  ]);
});

test('writing once more what is written is allowed', async () => {
  const { session, written, succeed } = start();
  session.type('đạt 12');
  const first = session.write();
  succeed();
  await first;
  const second = session.write();
  succeed();
  await second;
  expect(written).toEqual([['đạt 12'], ['đạt 12']]);
});

test('a refresh leaves the drafts alone, and says that it was one', async () => {
  const { session, written, succeed, failWith } = start();
  session.type('đạt 12');
  const refreshing = session.refresh();
  expect(session.state.busy).toBe('writing');
  succeed();
  await refreshing;
  expect(session.state).toMatchObject({ summary: 'done', did: 'refreshed', busy: undefined });
  expect(session.draftInHand).toMatchObject({ text: 'đạt 12', written: false });
  expect(written).toEqual([]);
  const again = session.refresh();
  failWith(new BriefsheetError('conflict'));
  await again;
  expect(session.state.problem?.code).toBe('conflict');
  const writing = session.write();
  succeed();
  await writing;
  expect(session.state.did).toBe('wrote');
});

test('another change of the workbook says whether it succeeded, and waits for a write that is under way', async () => {
  const { session } = start();
  let finish = (_done: string): void => undefined;
  const changing = session.change(() => new Promise((done) => (finish = done)));
  expect(session.state.busy).toBe('writing');
  expect(await session.change(async () => 'never')).toBe(false);
  finish('done');
  expect(await changing).toBe(true);
  expect(await session.change(() => Promise.reject(new BriefsheetError('conflict')))).toBe(false);
  expect(session.state.problem?.code).toBe('conflict');
});

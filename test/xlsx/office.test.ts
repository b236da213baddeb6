import { existsSync } from 'node:fs';
import { requireProgram, run, withProfile } from './office';

test('a missing program is named with what to install', () => {
  expect(() => requireProgram('no-such-office', 'libreoffice-calc')).toThrow(
    'no-such-office is missing. These tests need it: sudo apt-get install libreoffice-calc',
  );
  expect(() => requireProgram('/usr/bin/no-such-python', 'python3-uno')).toThrow('python3-uno');
  expect(() => requireProgram('sh', 'dash')).not.toThrow();
});

test('a failing program fails with what it said', async () => {
  await expect(run('sh', ['-c', 'echo no good >&2; exit 3'])).rejects.toThrow('sh failed (3): no good');
});

test('what a program started ends with it', async () => {
  const pid = Number(await run('sh', ['-c', 'sleep 300 >/dev/null 2>&1 & echo $!']));
  await new Promise((resolve) => setTimeout(resolve, 100));
  // A process that has ended may still await its parent; it is a zombie then, and no longer a sleep.
  const state = existsSync(`/proc/${pid}/cmdline`) ? await run('cat', [`/proc/${pid}/cmdline`]) : '';
  expect(state).not.toContain('sleep');
});

test('profiles are removed, also after a failure', async () => {
  let folder = '';
  const job = withProfile(async (profile) => {
    folder = profile;
    expect(existsSync(profile)).toBe(true);
    throw new Error('on purpose');
  });
  await expect(job).rejects.toThrow('on purpose');
  expect(existsSync(folder)).toBe(false);
});

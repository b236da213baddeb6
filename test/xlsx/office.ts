/** Runs LibreOffice for tests: each call has a user profile of its own and leaves no process behind. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The distribution's Python, which has the UNO bridge; one from elsewhere in the path usually lacks it. */
export const PYTHON = '/usr/bin/python3';

const TIME_LIMIT = 120_000;

/** Fails with what to install when a program is missing. `program` is a name to look up or an absolute path. */
export function requireProgram(program: string, packages: string): void {
  const folders = program.startsWith('/') ? [''] : (process.env['PATH'] ?? '').split(delimiter);
  if (!folders.some((folder) => existsSync(join(folder, program)))) {
    throw new Error(`${program} is missing. These tests need it: sudo apt-get install ${packages}`);
  }
}

/** Runs a job with the folder of a fresh LibreOffice profile, which is removed afterwards. */
export async function withProfile<T>(job: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'office-profile-'));
  try {
    return await job(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Runs a program in a process group of its own and returns what it printed. Whatever it started ends with it.
 * Throws with its error output when it fails or takes longer than two minutes.
 */
export async function run(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const endGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group is empty: everything has ended by itself.
    }
  };
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const limit = setTimeout(endGroup, TIME_LIMIT);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', endGroup);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${program} failed (${code}): ${Buffer.concat(errors).toString()}`);
    return Buffer.concat(output).toString();
  } finally {
    clearTimeout(limit);
    endGroup();
  }
}

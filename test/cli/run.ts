import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of `src/cli` as its npm script does, with `input` as standard input. */
export function run(command: 'extract' | 'workbook', words: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, `src/cli/${command}.ts`), ...words],
    { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1e8 },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefsheet-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** Paths of the files that are or may be committed, from the root. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const SOURCES: readonly string[] = FILES.filter((path) => /^src\/.+\.ts$/.test(path));

/** The folder of src that a source file lies in. */
export const layerOf = (path: string): string => path.split('/')[1]!;

/** Code without its comments; strings stay. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));

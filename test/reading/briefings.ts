import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface BriefingFile {
  readonly name: string;
  readonly text: string;
}

const ROOT = join(__dirname, '../..');

/** Our own briefings, real in shape. */
export const BRIEFINGS: readonly BriefingFile[] = ['test/briefings', 'assets/samples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: basename(file, '.txt'), text: readFileSync(join(ROOT, folder, file), 'utf8') })),
);

/**
 * `npm run validate [-- FILE]`: checks manifest.xml without the network. Prints one line a problem on standard
 * error; exit code 0 when there is none, 1 otherwise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkManifest } from './checkManifest';

const root = resolve(__dirname, '../..');
const file = resolve(process.argv[2] ?? join(root, 'manifest.xml'));

if (!existsSync(file)) {
  console.error(`${file} does not exist.`);
  process.exitCode = 1;
} else {
  const problems = checkManifest(readFileSync(file, 'utf8'), {
    packageVersion: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
      .version,
    readFile: (path) => {
      const full = join(root, path);
      return existsSync(full) ? readFileSync(full) : undefined;
    },
  });
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${file} is sound.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
